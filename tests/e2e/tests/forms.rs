//! The main journey in the forms in which the application is delivered, in Chromium and in Firefox: a site, one file, a
//! frame, an element. The library is in `library.rs`.

use std::process::Command;

use e2e::{Copy, LAPTOP, Visit};
use serde_json::{Value, json};

use super::journeys::{assert_record, consent_to_sign, only_sign};

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

/// The journey, and everything that it leaves: a record in a file, and no request of anyone.
async fn whole(visit: &Visit, address: &str) {
    const ASKED: &str = "return performance.getEntriesByType('resource')
        .map((entry) => entry.name).filter((name) => !name.startsWith('blob:') && !name.startsWith('data:'))";
    visit.goto(address).await;
    // What belongs to the application may still come, from its own place.
    visit.click("Tabel").await;
    visit.sees("Tabel: wat mag u").await;
    visit.click("Start").await;
    visit.sees("Wat wilt u doen?").await;
    let before = visit.script(ASKED, vec![]).await;
    journey(visit).await;
    assert_eq!(visit.script(ASKED, vec![]).await, before);
    visit.click("Bewaar om later verder te gaan (JSON)").await;
    let (path, content) = visit.saved(".json").await;
    std::fs::remove_file(path).unwrap();
    let record: Value = serde_json::from_slice(&content).unwrap();
    assert_record(&record, "table-consent", "permitted");
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
async fn in_firefox_as_a_site_and_as_one_file() {
    let visit = Visit::firefox(&xtask::dist()).await;
    whole(&visit, &visit.url()).await;
    whole(&visit, &one_file()).await;
    keeps_a_pdf(&visit).await;
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
