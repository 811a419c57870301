//! What a browser asks for while someone works, seen from outside it: in a frame of another site and in an element, where a
//! page can't look into all of it itself. And what the page does where the browser lets nothing be kept.

use std::time::Duration;

use e2e::{Copy, Visit, Watcher};
use serde_json::{Value, json};
use tokio::time::sleep;
use xtask::server::Site;

use super::embedding::ELEMENTS;
use super::forms::journey;
use super::journeys::{assert_record, consent_to_sign, only_sign};

/// Waits until nothing was asked for a while, and gives what was asked until then.
pub async fn settled(watcher: &Watcher) -> Vec<String> {
    let mut all = Vec::new();
    for _ in 0..20 {
        sleep(Duration::from_millis(1500)).await;
        let asked = watcher.asked();
        if asked.is_empty() {
            return all;
        }
        all.extend(asked);
    }
    panic!("it never stops asking: {all:#?}");
}

/// Nothing was asked since; and had something been, from where the visit now is, it would have been seen.
pub async fn nothing_was_asked(visit: &Visit, watcher: &Watcher) {
    assert_eq!(settled(watcher).await, [""; 0]);
    visit
        .script("fetch('icon.svg?seen').catch(() => {})", vec![])
        .await;
    let seen = settled(watcher).await;
    assert!(
        matches!(&seen[..], [one] if one.starts_with("GET ") && one.ends_with("/icon.svg?seen")),
        "{seen:#?}"
    );
}

/// Whatever was asked is of these sites.
pub fn is_of(asked: &[String], sites: &[&str]) {
    for one in asked {
        assert!(
            sites.iter().any(|site| one.contains(site)),
            "{one} in {asked:#?}"
        );
    }
}

/// Whatever was asked is of these sites, the application's programs among it.
pub fn is_own(asked: &[String], sites: &[&str]) {
    is_of(asked, sites);
    for name in ["_bg.wasm", "_later-pages.wasm"] {
        assert!(asked.iter().any(|one| one.contains(name)), "{asked:#?}");
    }
}

/// The main journey in a frame of another site, and in an element: once it is there, nothing is asked of anyone.
async fn asks_nothing(visit: &Visit, watcher: &Watcher, copy: &Copy) {
    let folder = Copy(tempfile::tempdir().unwrap());
    let host = Site::serve(folder.path(), 0).unwrap();
    let (site, around) = (visit.url(), host.url());
    copy.configure(
        "index.html",
        &json!({ "origins": [around.trim_end_matches('/')] }),
    );
    folder.write(
        "index.html",
        &format!(
            "<!doctype html><html lang=nl><title>Elders</title><link rel=icon href=data:,><h1>Elders</h1>\
             <iframe data-deelwijzer title=Deelwijzer width=1200 src=\"{site}index.html\"></iframe>\
             <script src=\"{site}deelwijzer-embed.js\"></script>"
        ),
    );
    // What a browser asks when it starts, it asks of its own.
    settled(watcher).await;
    visit.client.goto(&around).await.unwrap();
    visit.client.enter_frame(0).await.unwrap();
    visit.wait("h1").await;
    visit.click_on("main a[href='#/table']").await;
    visit.sees("Tabel: wat mag u").await;
    visit.script("location.hash = '#/'", vec![]).await;
    visit.sees("Wat wilt u doen?").await;
    is_own(&settled(watcher).await, &[&site, &around]);
    journey(visit).await;
    visit.click("Geef het document door").await;
    visit.sees("Het document is doorgegeven").await;
    nothing_was_asked(visit, watcher).await;
    visit.client.enter_parent_frame().await.unwrap();

    // Both at the start, where the way to the table is.
    copy.write("elements.html", &ELEMENTS.replace(" row=2-work-income", ""));
    let page = format!("{site}elements.html");
    visit.client.goto(&page).await.unwrap();
    let there = "return !!document.getElementById('one')?.shadowRoot?.querySelector('h1')";
    visit.until(there).await;
    visit.walk_in("one").await;
    visit.follow("#/table").await;
    visit.sees("Tabel: wat mag u").await;
    is_own(&settled(watcher).await, &[&site]);
    visit
        .click_on("#row-2-work-income .dw-table__actions button")
        .await;
    consent_to_sign(visit).await;
    only_sign(visit).await;
    visit.click("Geef het document door").await;
    visit.until("return records.length === 1").await;
    nothing_was_asked(visit, watcher).await;
}

#[tokio::test]
async fn a_frame_and_an_element_ask_nothing_of_anyone() {
    let copy = Copy::of_the_site();
    let (visit, watcher) = Watcher::chromium(copy.path()).await;
    asks_nothing(&visit, &watcher, &copy).await;
}

#[tokio::test]
async fn in_firefox_a_frame_and_an_element_ask_nothing_of_anyone() {
    let copy = Copy::of_the_site();
    let (visit, watcher) = Watcher::firefox(copy.path()).await;
    asks_nothing(&visit, &watcher, &copy).await;
}

/// The main journey where the browser's own settings let no site keep anything: it says so where it would keep something,
/// and everything else is as ever.
async fn works_without_storage(visit: &Visit) {
    visit.open("").await;
    let blocked = "try { return localStorage.length } catch (error) { return error.name }";
    assert_eq!(visit.script(blocked, vec![]).await, json!("SecurityError"));
    visit.click("Weergave").await;
    visit.click("Onthoud taal en kleuren").await;
    visit.sees("Uw browser staat bewaren hier niet toe").await;
    journey(visit).await;
    let (_, record) = visit
        .save("Bewaar om later verder te gaan (JSON)", ".json")
        .await;
    let record: Value = serde_json::from_slice(&record).unwrap();
    assert_record(&record, "table-consent", "permitted");
    visit.open("#/training/table").await;
    visit.click_on("#question-0").await;
    visit.open("#/training/progress").await;
    visit.sees("Per rij van de tabel").await;
    visit.sees("Deze browser laat niets bewaren").await;
    visit.lacks("Onthoud mijn voortgang").await;
    visit.lacks("Er ging iets mis").await;
}

#[tokio::test]
async fn a_browser_that_keeps_nothing_does_all_the_rest() {
    let visit = Visit::without_storage(&xtask::dist()).await;
    works_without_storage(&visit).await;
}

#[tokio::test]
async fn a_firefox_that_keeps_nothing_does_all_the_rest() {
    let visit = Visit::firefox_without_storage(&xtask::dist()).await;
    works_without_storage(&visit).await;
}
