//! Without a connection, and when a new version comes.

use std::time::Duration;

use e2e::{Copy, LAPTOP, Visit};
use serde_json::json;
use tokio::time::sleep;

/// Waits until the application is kept on the device, and the browser looks for new versions: Chromium puts that off until
/// a page has come to rest while it is seen, and for three minutes when another tab comes before it.
async fn kept(visit: &Visit) {
    let active = "return navigator.serviceWorker.controller?.state === 'activated'";
    wait_for(visit, active).await;
    let looks =
        "return navigator.serviceWorker.ready.then((kept) => kept.update()).then(() => true)";
    wait_for(visit, looks).await;
}

async fn wait_for(visit: &Visit, code: &str) {
    for _ in 0..300 {
        // A page that is being loaded anew has no answer.
        if let Ok(answer) = visit.client.execute(code, vec![]).await
            && answer == json!(true)
        {
            return;
        }
        sleep(Duration::from_millis(100)).await;
    }
    panic!("never true: {code}\n{}", visit.text().await);
}

/// The built site as an older version of itself.
fn older() -> (Copy, String) {
    let copy = Copy::of_the_site();
    let page = std::fs::read_to_string(copy.path().join("index.html")).unwrap();
    let (_, version) = page.split_once("data-version=\"").unwrap();
    let (version, _) = version.split_once('"').unwrap();
    for name in ["index.html", "sw.js"] {
        copy.replace(name, version, "0123456789abcdef");
    }
    copy.replace("index.html", "<body ", "<body data-old=yes ");
    (copy, version.to_owned())
}

/// Has the browser look for a new version until it finds one. A look that was under way already, as a browser's own after
/// a visit, counts as this one as well, and has the answer of before.
async fn looked_for(visit: &Visit) {
    let found = "return navigator.serviceWorker.ready.then((kept) => kept.update()).then((kept) => !!(kept.installing || kept.waiting))";
    wait_for(visit, found).await;
}

/// Puts the built site in the place of the older one.
fn release(copy: &Copy) {
    for name in ["index.html", "sw.js"] {
        // Put in its place as a whole: another tab may be asking for it right now.
        let beside = copy.path().join(format!("{name}.new"));
        std::fs::copy(xtask::dist().join(name), &beside).unwrap();
        std::fs::rename(beside, copy.path().join(name)).unwrap();
    }
}

/// Without a connection everything is there, what comes later as well. The site is somewhere within its server, as on an
/// intranet.
async fn offline(visit: &mut Visit) {
    const PATH: &str = "intranet/deelwijzer/";
    let copy = Copy::of_the_site_at(PATH);
    visit.serve(copy.path());
    visit.open(PATH).await;
    kept(visit).await;
    visit.stop_site();
    visit.come_back().await;
    visit.wait("h1").await;
    visit.click("Tabel").await;
    visit.sees("Tabel: wat mag u").await;
    visit.click("Start").await;
    super::forms::journey(visit).await;
    visit.click("Bewaar als pdf").await;
    let (_, pdf) = visit.saved(".pdf").await;
    assert!(pdf.starts_with(b"%PDF-1.7"));
    super::forms::every_part(visit).await;
    visit.come_back().await;
    let last = "return document.querySelector('h1')?.innerText.startsWith('Begrippen')";
    wait_for(visit, last).await;
}

#[tokio::test]
async fn everything_works_without_a_connection_under_any_path() {
    let mut visit = Visit::blank(LAPTOP, &xtask::dist()).await;
    offline(&mut visit).await;
}

/// What keeps a browser from offering to install it, but for what lies in how the browser was started.
#[tokio::test]
async fn it_can_be_installed() {
    const OF_THE_BROWSER: [&str; 1] = ["in-incognito"];
    let copy = Copy::of_the_site_at("intranet/deelwijzer/");
    let visit = Visit::blank(LAPTOP, copy.path()).await;
    visit.open("intranet/deelwijzer/").await;
    kept(&visit).await;
    let manifest = visit.cdp("Page.getAppManifest", json!({})).await;
    assert_eq!(manifest["errors"], json!([]), "{manifest:#}");
    let url = format!("{}intranet/deelwijzer/manifest.webmanifest", visit.url());
    assert_eq!(manifest["url"], json!(url));
    let found = visit.cdp("Page.getInstallabilityErrors", json!({})).await;
    let found = found["installabilityErrors"].as_array().cloned();
    let found = found.unwrap();
    let own: Vec<_> = found
        .iter()
        .filter(|error| !OF_THE_BROWSER.iter().any(|id| error["errorId"] == *id))
        .collect();
    assert!(own.is_empty(), "{own:#?}");
}

const NOTICE: &str = "Er is een nieuwe versie van Deelwijzer";

/// A new version says so and waits: for the check, and for what is filled in elsewhere. With one click it takes over, in
/// every tab.
async fn announced(visit: &mut Visit) {
    let (copy, _) = older();
    visit.serve(copy.path());
    visit.open("").await;
    kept(visit).await;
    let first = visit.client.window().await.unwrap();
    let second = visit.client.new_window(true).await.unwrap().handle;
    visit.client.switch_to_window(second.clone()).await.unwrap();
    visit.open("").await;
    kept(visit).await;
    visit.client.switch_to_window(first.clone()).await.unwrap();
    visit.click("Alleen informatie geven").await;
    visit.sees("Nog niet bewaard").await;
    visit.script("window.same = true", vec![]).await;
    release(&copy);
    looked_for(visit).await;
    // First it fetches all there is.
    let said = format!("return document.body.innerText.includes('{NOTICE}')");
    wait_for(visit, &said).await;
    visit.sees("Uw werk gaat voor").await;
    assert!(!visit.has("#update").await, "not while someone is at work");
    let same = "return window.same === true";
    assert_eq!(visit.script(same, vec![]).await, json!(true));
    visit.click("Wis alles").await;
    visit.click_on("#confirm-yes").await;
    visit.wait("#update").await;
    // What a client asks is work as well, and stands elsewhere.
    visit.follow("#/rights").await;
    visit.click("Verzoek van een cliënt").await;
    visit.fill("Dossiernummer", "2026-17").await;
    visit
        .until("return !document.querySelector('#update')")
        .await;
    visit.sees("Uw werk gaat voor").await;
    visit.click("Wis dit").await;
    visit.click("Ja, wis dit").await;
    visit.wait("#update").await;
    assert_eq!(visit.script(same, vec![]).await, json!(true));
    updated(visit).await;
    kept(visit).await;
    // The new version has taken over; the page in the other tab is the old one still.
    visit.client.switch_to_window(second).await.unwrap();
    let old = "return !!document.body.dataset.old";
    assert_eq!(visit.script(old, vec![]).await, json!(true));
    visit.sees(NOTICE).await;
    updated(visit).await;
    visit.client.close_window().await.unwrap();
    visit.client.switch_to_window(first).await.unwrap();
}

/// Presses the button of the notice, and waits for the new page.
async fn updated(visit: &Visit) {
    visit.script("window.same = true", vec![]).await;
    visit.click_on("#update").await;
    wait_for(
        visit,
        "return !window.same && !document.body.dataset.old && !!document.querySelector('h1')",
    )
    .await;
    visit.lacks("Er is een nieuwe versie").await;
}

#[tokio::test]
async fn a_new_version_is_announced_and_waits_for_the_work_at_hand() {
    let mut visit = Visit::blank(LAPTOP, &xtask::dist()).await;
    announced(&mut visit).await;
}

#[tokio::test]
async fn the_notice_of_a_new_version_is_accessible() {
    let (copy, _) = older();
    let visit = Visit::blank(LAPTOP, copy.path()).await;
    visit.open("").await;
    kept(&visit).await;
    release(&copy);
    looked_for(&visit).await;
    visit.wait("#update").await;
    visit.accessible("update").await;
    visit.click("Alleen informatie geven").await;
    visit.sees("Uw werk gaat voor").await;
    visit.accessible("update, at work").await;
}

/// A worker of before makes way for a page that is new already.
async fn old_worker(visit: &mut Visit) {
    let (copy, version) = older();
    visit.serve(copy.path());
    visit.open("").await;
    kept(visit).await;
    release(&copy);
    visit.come_back().await;
    let new = "return !document.body.dataset.old && !!document.querySelector('h1')";
    wait_for(visit, new).await;
    let caches = format!(
        "caches.keys().then((names) => {{ window.there = names.some((n) => n.endsWith('{version}')) }}); return window.there === true"
    );
    wait_for(visit, &caches).await;
    visit.lacks("Er is een nieuwe versie").await;
    // The new one is what a device without a connection then has.
    wait_for(visit, "navigator.serviceWorker.getRegistration().then((kept) => { window.settled = !kept.waiting && !kept.installing }); return window.settled === true").await;
    visit.stop_site();
    visit.come_back().await;
    wait_for(visit, new).await;
}

#[tokio::test]
async fn an_old_worker_makes_way_for_a_page_that_is_new_already() {
    let mut visit = Visit::blank(LAPTOP, &xtask::dist()).await;
    old_worker(&mut visit).await;
}

/// Settings that change reach who has a connection, and stay when it goes.
async fn settings_change(visit: &mut Visit) {
    let copy = Copy::of_the_site();
    visit.serve(copy.path());
    visit.open("").await;
    kept(visit).await;
    copy.configure("index.html", &json!({ "parts": { "table": false } }));
    visit.come_back().await;
    visit.wait("h1").await;
    assert!(!visit.has("nav a[href='#/table']").await);
    visit.stop_site();
    visit.come_back().await;
    visit.wait("h1").await;
    assert!(!visit.has("nav a[href='#/table']").await);
}

#[tokio::test]
async fn settings_that_change_reach_who_has_a_connection() {
    let mut visit = Visit::blank(LAPTOP, &xtask::dist()).await;
    settings_change(&mut visit).await;
}

#[tokio::test]
async fn in_firefox_all_of_it_works_without_a_connection_and_a_new_version_waits() {
    let mut visit = Visit::firefox(&xtask::dist()).await;
    offline(&mut visit).await;
    announced(&mut visit).await;
    old_worker(&mut visit).await;
    settings_change(&mut visit).await;
}

#[tokio::test]
async fn what_the_guide_says_about_removing_takes_the_offline_copy_away() {
    let copy = Copy::of_the_site();
    let visit = Visit::blank(LAPTOP, copy.path()).await;
    visit.open("").await;
    kept(&visit).await;
    // The folder is emptied, and the script of the guide put in.
    for entry in std::fs::read_dir(copy.path()).unwrap() {
        let path = entry.unwrap().path();
        if path.is_file() {
            std::fs::remove_file(path).unwrap();
        }
    }
    let guide = std::fs::read_to_string(xtask::root().join("docs/admin.md")).unwrap();
    let (_, section) = guide.split_once("\n## Remove\n").unwrap();
    let (_, script) = section.split_once("```js\n").unwrap();
    let (script, _) = script.split_once("```").unwrap();
    copy.write("sw.js", script);
    // A page of another application there, from which the device can be looked at.
    copy.write(
        "other.html",
        "<!doctype html><title>Anders</title><h1>Anders</h1>",
    );
    // Whoever comes back finds nothing there, and on the device it goes.
    visit.open("other.html").await;
    let gone = "Promise.all([navigator.serviceWorker.getRegistration(), caches.keys()]).then(([worker, names]) => { \
                window.gone = !worker && names.length === 0 }); return window.gone === true";
    wait_for(&visit, gone).await;
    visit.reload().await;
    wait_for(&visit, "return !navigator.serviceWorker.controller").await;
    assert_eq!(visit.heading().await, "Anders");
}
