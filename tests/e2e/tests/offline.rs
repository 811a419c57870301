//! Without a connection, and when a new version comes.

use std::time::Duration;

use e2e::{Copy, LAPTOP, Visit};
use serde_json::json;
use tokio::time::sleep;

/// Waits until the application is kept on the device.
async fn kept(visit: &Visit) {
    let active = "return navigator.serviceWorker.controller?.state === 'activated'";
    wait_for(visit, active).await;
}

async fn wait_for(visit: &Visit, code: &str) {
    for _ in 0..100 {
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

/// Puts the built site in the place of the older one.
fn release(copy: &Copy) {
    for name in ["index.html", "sw.js"] {
        std::fs::copy(xtask::dist().join(name), copy.path().join(name)).unwrap();
    }
}

/// Parts that the site fetches when they are opened, with what stands above them.
const PARTS: [(&str, &str); 4] = [
    ("register", "Register"),
    ("training", "Oefenen"),
    ("rights", "Rechten, termijnen en zorgvuldig werken"),
    ("rules", "De regels"),
];

#[tokio::test]
async fn everything_works_without_a_connection() {
    let mut visit = Visit::start(LAPTOP).await;
    kept(&visit).await;
    visit.stop_site();
    visit.reload().await;
    visit.wait("h1").await;
    // What comes later is there as well.
    visit.click("Tabel").await;
    visit.sees("Tabel: wat mag u").await;
    visit.click("Start").await;
    super::forms::journey(&visit).await;
    visit.click("Bewaar als pdf").await;
    let (_, pdf) = visit.saved(".pdf").await;
    assert!(pdf.starts_with(b"%PDF-1.7"));
    for (part, words) in PARTS {
        visit.follow(&format!("#/{part}")).await;
        visit.sees(words).await;
        assert_eq!(visit.heading().await, words);
    }
    visit.reload().await;
    wait_for(
        &visit,
        "return document.querySelector('h1')?.innerText === 'De regels'",
    )
    .await;
}

#[tokio::test]
async fn a_new_version_is_announced_and_waits_for_the_work_at_hand() {
    let (copy, _) = older();
    let visit = Visit::blank(LAPTOP, copy.path()).await;
    visit.open("").await;
    kept(&visit).await;
    visit.click("Alleen informatie geven").await;
    visit.sees("Nog niet bewaard").await;
    visit.script("window.same = true", vec![]).await;
    release(&copy);
    visit
        .script(
            "navigator.serviceWorker.ready.then((kept) => kept.update())",
            vec![],
        )
        .await;
    visit.sees("Er is een nieuwe versie van Deelwijzer").await;
    visit.sees("Uw werk gaat voor").await;
    assert!(!visit.has("#update").await, "not while someone is at work");
    assert_eq!(
        visit.script("return window.same", vec![]).await,
        json!(true)
    );
    visit.accessible("update").await;
    visit.click("Wis alles").await;
    visit.click_on("#confirm-yes").await;
    visit.wait("#update").await;
    visit.click_on("#update").await;
    wait_for(
        &visit,
        "return !window.same && !document.body.dataset.old && !!document.querySelector('h1')",
    )
    .await;
    visit.lacks("Er is een nieuwe versie").await;
    kept(&visit).await;
}

#[tokio::test]
async fn an_old_worker_makes_way_for_a_page_that_is_new_already() {
    let (copy, version) = older();
    let mut visit = Visit::blank(LAPTOP, copy.path()).await;
    visit.open("").await;
    kept(&visit).await;
    release(&copy);
    visit.reload().await;
    wait_for(
        &visit,
        "return !document.body.dataset.old && !!document.querySelector('h1')",
    )
    .await;
    let caches = format!(
        "caches.keys().then((names) => {{ window.there = names.some((n) => n.endsWith('{version}')) }}); return window.there === true"
    );
    wait_for(&visit, &caches).await;
    visit.lacks("Er is een nieuwe versie").await;
    // The new one is what a device without a connection then has.
    wait_for(&visit, "navigator.serviceWorker.getRegistration().then((kept) => { window.settled = !kept.waiting && !kept.installing }); return window.settled === true").await;
    visit.stop_site();
    visit.reload().await;
    wait_for(
        &visit,
        "return !document.body.dataset.old && !!document.querySelector('h1')",
    )
    .await;
}

#[tokio::test]
async fn settings_that_change_reach_who_has_a_connection() {
    let copy = Copy::of_the_site();
    let mut visit = Visit::blank(LAPTOP, copy.path()).await;
    visit.open("").await;
    kept(&visit).await;
    copy.configure("index.html", &json!({ "parts": { "table": false } }));
    visit.reload().await;
    visit.wait("h1").await;
    assert!(!visit.has("nav a[href='#/table']").await);
    // And stay when the connection goes.
    visit.stop_site();
    visit.reload().await;
    visit.wait("h1").await;
    assert!(!visit.has("nav a[href='#/table']").await);
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
