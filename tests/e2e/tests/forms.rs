//! The main journey in the forms in which the application is delivered, in Chromium and in Firefox: a site, one file, a
//! frame, an element; in Firefox the library as well, of which the rest is in `library.rs`.

use std::process::Command;

use e2e::{Copy, LAPTOP, Visit, Watcher};
use serde_json::{Value, json};

use super::journeys::{assert_record, consent_to_sign, only_sign};
use super::watched::{is_own, nothing_was_asked, settled};

/// From the first page to a signed document with a row of the table and the client's consent, as in any of the forms that
/// are a page.
pub async fn journey(visit: &Visit) {
    visit.click_on("main a[href='#/table']").await;
    visit
        .click_on("#row-2-work-income .dw-table__actions button")
        .await;
    consent_to_sign(visit).await;
    only_sign(visit).await;
}

/// The signed document as PDF, for any program that reads one.
async fn keeps_a_pdf(visit: &Visit) {
    visit.click("Bewaar als pdf").await;
    let (path, pdf) = visit.saved(".pdf").await;
    visit.sees("De pdf is bewaard.").await;
    assert!(pdf.starts_with(b"%PDF-1.7"));
    let read = Command::new("pdftotext").arg(&path).arg("-").output();
    let read = read.unwrap();
    assert!(read.status.success(), "{read:?}");
    let text = String::from_utf8_lossy(&read.stdout).into_owned();
    for words in ["A. Wijkwerker", "Werk en Inkomen", "NAW-gegevens"] {
        assert!(text.contains(words), "“{words}” is not in it:\n{text}");
    }
    std::fs::remove_file(path).unwrap();
}

/// Goes to an address and waits until what belongs to the application has come, from its own place.
async fn ready(visit: &Visit, address: &str) {
    visit.goto(address).await;
    visit.click("Tabel").await;
    visit.sees("Tabel: wat mag u").await;
    visit.click("Start").await;
    visit.sees("Wat wilt u doen?").await;
}

/// What the journey leaves: a record in a file.
async fn saves_a_record(visit: &Visit) {
    visit.click("Bewaar om later verder te gaan (JSON)").await;
    let (path, content) = visit.saved(".json").await;
    std::fs::remove_file(path).unwrap();
    let record: Value = serde_json::from_slice(&content).unwrap();
    assert_record(&record, "table-consent", "permitted");
}

/// The journey, and everything that it leaves: a record in a file, and no request of anyone.
async fn whole(visit: &Visit, address: &str) {
    const ASKED: &str = "return performance.getEntriesByType('resource')
        .map((entry) => entry.name).filter((name) => !name.startsWith('blob:') && !name.startsWith('data:'))";
    ready(visit, address).await;
    let before = visit.script(ASKED, vec![]).await;
    journey(visit).await;
    assert_eq!(visit.script(ASKED, vec![]).await, before);
    saves_a_record(visit).await;
}

/// Every part beside the check, with what stands above it.
const PARTS: [(&str, &str); 7] = [
    ("register", "Register"),
    ("register/verify", "Een document controleren"),
    ("training", "Oefenen"),
    ("rights", "Rechten, termijnen en zorgvuldig werken"),
    ("rules", "De regels"),
    ("table", "Tabel: wat mag u"),
    ("glossary", "Begrippen"),
];

/// Every part opens.
pub async fn every_part(visit: &Visit) {
    for (part, words) in PARTS {
        visit.follow(&format!("#/{part}")).await;
        let there = format!("return document.querySelector('h1')?.innerText.startsWith('{words}')");
        visit.until(&there).await;
    }
}

fn one_file() -> String {
    url::Url::from_file_path(xtask::dist().join("deelwijzer.html"))
        .unwrap()
        .to_string()
}

#[tokio::test]
async fn one_file_works_by_a_double_click() {
    let visit = Visit::blank(LAPTOP, &xtask::dist()).await;
    whole(&visit, &one_file()).await;
    keeps_a_pdf(&visit).await;
    every_part(&visit).await;
    assert_eq!(visit.requests().await, [""; 0]);
    visit.accessible("one-file").await;
    visit.console_is_clean().await;
}

#[tokio::test]
async fn no_text_becomes_script() {
    let visit = Visit::start(LAPTOP).await;
    for address in [visit.url(), one_file()] {
        visit.goto(&address).await;
        let refused = "try { document.body.insertAdjacentHTML('beforeend', '<b>x</b>'); return 'done' } \
                       catch (error) { return error.name }";
        assert_eq!(visit.script(refused, vec![]).await, json!("TypeError"));
        let no_policy = "try { trustedTypes.createPolicy('other', {}); return 'done' } \
                         catch (error) { return error.name }";
        assert_eq!(visit.script(no_policy, vec![]).await, json!("TypeError"));
    }
}

#[tokio::test]
async fn in_firefox_as_a_site_as_one_file_and_as_a_library() {
    let (mut visit, watcher) = Watcher::firefox(&xtask::dist()).await;
    // What a browser asks when it starts, it asks of its own.
    settled(&watcher).await;
    ready(&visit, &visit.url()).await;
    // The worker keeps the rest for offline use, once.
    is_own(&settled(&watcher).await, &[&visit.url()]);
    journey(&visit).await;
    nothing_was_asked(&visit, &watcher).await;
    saves_a_record(&visit).await;

    whole(&visit, &one_file()).await;
    keeps_a_pdf(&visit).await;
    every_part(&visit).await;
    assert_eq!(settled(&watcher).await, [""; 0]);

    let copy = Copy::of_the_site();
    visit.serve(copy.path());
    super::library::in_a_page(&visit, &watcher, &copy).await;
}

#[tokio::test]
async fn in_firefox_as_a_frame_and_as_an_element() {
    let copy = Copy::of_the_site();
    let visit = Visit::firefox(copy.path()).await;
    let site = visit.url();
    copy.configure(
        "deelwijzer.html",
        &json!({ "origins": [site.trim_end_matches('/')] }),
    );
    copy.write("host.html", super::embedding::SANDBOXED);
    visit
        .client
        .goto(&format!("{site}host.html"))
        .await
        .unwrap();
    visit.client.enter_frame(0).await.unwrap();
    visit.wait("h1").await;
    journey(&visit).await;
    visit.client.enter_parent_frame().await.unwrap();
    let told = super::embedding::told(&visit).await;
    assert!(told.contains(&"verdict".to_owned()), "{told:?}");

    copy.write("elements.html", super::embedding::ELEMENTS);
    visit
        .client
        .goto(&format!("{site}elements.html"))
        .await
        .unwrap();
    super::embedding::elements_work(&visit).await;
    visit.reload().await;
    super::embedding::an_element_is_walked(&visit).await;
}
