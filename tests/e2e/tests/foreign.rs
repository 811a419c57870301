//! A frame among sites that it has nothing to do with: the page around it where its settings do not name that, and a third
//! one in the same page. In Chromium and in Firefox.

use std::time::Duration;

use e2e::{Copy, LAPTOP, Visit};
use serde_json::{Value, json};
use tokio::time::sleep;
use xtask::server::Site;

use super::embedding::told;
use super::forms::journey;

/// The script of the page around: what it hears, and what it says itself.
const AROUND: &str = r"
    window.told = [];
    for (const kind of ['ready', 'resize', 'verdict', 'record']) {
        document.addEventListener(`deelwijzer-${kind}`, (event) => told.push({ type: kind, ...event.detail }));
    }
    const say = (message) => frames[0].postMessage(message, '*');
    window.greet = () => say({ deelwijzer: 1, type: 'hello' });
    window.attack = () => {
        const round = {};
        round.round = round;
        for (const message of [
            { deelwijzer: 1, type: 'hello' }, { deelwijzer: 1, type: 'record' }, null, 7, 'x'.repeat(1e6), round,
            { deelwijzer: 1, type: 'show', address: '#/table' }, [], new Map([['deelwijzer', 1]]), { type: 'apply' },
        ]) say(message);
    };";

/// A page of another site with a frame in it, in a fresh Chromium; the site of the frame allows these origins.
pub async fn framed(
    allowed: impl FnOnce(&str) -> Value,
    page: &str,
    attributes: &str,
) -> (Visit, Copy, Site) {
    let mut visit = Visit::blank(LAPTOP, &xtask::dist()).await;
    let (copy, host) = framed_in(&mut visit, allowed, page, attributes).await;
    (visit, copy, host)
}

/// The same in a browser that is there.
async fn framed_in(
    visit: &mut Visit,
    allowed: impl FnOnce(&str) -> Value,
    page: &str,
    attributes: &str,
) -> (Copy, Site) {
    let folder = Copy(tempfile::tempdir().unwrap());
    let host = Site::serve(folder.path(), 0).unwrap();
    let copy = Copy::of_the_site();
    let origin = host.url().trim_end_matches('/').to_owned();
    copy.configure(page, &json!({ "origins": allowed(&origin) }));
    visit.serve(copy.path());
    let site = visit.url();
    let silent = format!(
        "<!doctype html><html lang=nl><title>Elders</title><link rel=icon href=data:,><h1>Elders</h1><script>{AROUND}</script>\
         <iframe data-deelwijzer title=Deelwijzer {attributes} src=\"{site}{page}\"></iframe>"
    );
    let script = format!("<script src=\"{site}deelwijzer-embed.js\"></script>");
    folder.write("index.html", &format!("{silent}{script}"));
    // The same without our script: nobody greets.
    folder.write("silent.html", &silent);
    visit.client.goto(&host.url()).await.unwrap();
    std::mem::forget(folder);
    visit.client.enter_frame(0).await.unwrap();
    visit.wait("h1").await;
    (copy, host)
}

/// A site that the settings do not name: it hears nothing, and what it says changes nothing.
async fn hostile(visit: &mut Visit) {
    let elsewhere = |_: &str| json!(["https://intranet.voorbeeld.nl"]);
    let _sites = framed_in(visit, elsewhere, "index.html", "").await;
    visit.client.enter_parent_frame().await.unwrap();
    visit.script("attack()", vec![]).await;
    visit.client.enter_frame(0).await.unwrap();
    journey(visit).await;
    visit.lacks("Er ging iets mis").await;
    visit.lacks("Geef het document door").await;
    visit.client.enter_parent_frame().await.unwrap();
    sleep(Duration::from_millis(300)).await;
    assert_eq!(told(visit).await, [""; 0]);
}

/// A page of a third site that never stops talking: to the frame, and to the page around both.
const THIRD: &str = "<!doctype html><title>Derde</title><script>setInterval(() => { \
    for (const type of ['hello', 'record', 'verdict', 'resize']) { \
      const message = { deelwijzer: 1, type, height: 7, record: { forged: true }, outcome: 'forbidden' }; \
      parent.frames[0].postMessage(message, '*'); parent.postMessage(message, '*'); } }, 50)</script>";

/// Adds a third site to the page around the frame, and waits until both are spoken to by it.
async fn with_a_third(visit: &Visit) -> Site {
    let folder = Copy(tempfile::tempdir().unwrap());
    folder.write("index.html", THIRD);
    let third = Site::serve(folder.path(), 0).unwrap();
    std::mem::forget(folder);
    let listen = "window.noise = 0; addEventListener('message', (event) => { if (event.data.height === 7) window.noise += 1 })";
    visit.script(listen, vec![]).await;
    visit.client.enter_parent_frame().await.unwrap();
    visit.script(listen, vec![]).await;
    let add = "const frame = document.createElement('iframe'); frame.src = arguments[0]; frame.title = 'Derde'; \
               document.body.append(frame)";
    visit.script(add, vec![json!(third.url())]).await;
    visit.until("return window.noise > 8").await;
    visit.client.enter_frame(0).await.unwrap();
    visit.until("return window.noise > 8").await;
    third
}

/// What a third site says is not taken for the frame's by the page, nor for the page's by the frame.
async fn third(visit: &mut Visit) {
    let _sites = framed_in(visit, |host| json!([host]), "index.html", "").await;
    let _third = with_a_third(visit).await;
    journey(visit).await;
    visit.sees("Geef het document door").await;
    visit.client.enter_parent_frame().await.unwrap();
    // What the page is told comes from the frame alone, and no record without a click.
    let forged = "return told.filter((t) => t.height === 7 || t.record).length";
    assert_eq!(visit.script(forged, vec![]).await, json!(0));
    assert!(told(visit).await.contains(&"verdict".to_owned()));
}

/// Where the page around is silent, a greeting of a third site opens nothing.
async fn greeting(visit: &mut Visit) {
    let (_copy, host) = framed_in(visit, |host| json!([host]), "index.html", "").await;
    visit.client.enter_parent_frame().await.unwrap();
    let page = format!("{}silent.html", host.url());
    visit.client.goto(&page).await.unwrap();
    visit.client.enter_frame(0).await.unwrap();
    visit.wait("h1").await;
    let _third = with_a_third(visit).await;
    journey(visit).await;
    visit.sees("is ondertekend en compleet").await;
    visit.lacks("Geef het document door").await;
    // The page around it greets: then it can be given.
    visit.client.enter_parent_frame().await.unwrap();
    visit.script("greet()", vec![]).await;
    visit.client.enter_frame(0).await.unwrap();
    visit.script("location.hash = '#/motivation'", vec![]).await;
    visit.sees("Motivering en ondertekening").await;
    visit.script("location.hash = '#/document'", vec![]).await;
    visit.sees("Geef het document door").await;
}

async fn chromium() -> Visit {
    Visit::blank(LAPTOP, &xtask::dist()).await
}

#[tokio::test]
async fn another_site_hears_nothing_and_changes_nothing() {
    hostile(&mut chromium().await).await;
}

#[tokio::test]
async fn a_third_site_in_the_same_page_is_not_taken_for_the_page() {
    third(&mut chromium().await).await;
}

#[tokio::test]
async fn a_greeting_from_a_third_site_is_none() {
    greeting(&mut chromium().await).await;
}

#[tokio::test]
async fn in_firefox_other_sites_change_nothing_and_nor_do_wrong_settings() {
    let mut visit = Visit::firefox(&xtask::dist()).await;
    hostile(&mut visit).await;
    third(&mut visit).await;
    greeting(&mut visit).await;
    super::settings::mistakes(&mut visit).await;
}
