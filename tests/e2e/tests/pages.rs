//! Every page, at laptop, phone and narrowest width, light and dark: axe finds nothing, nothing is cut off.

use e2e::{LAPTOP, Visit};

const PAGES: [(&str, &str); 10] = [
    ("start", "#/"),
    ("table", "#/table"),
    ("glossary", "#/glossary"),
    ("acute", "#/acute"),
    ("open", "#/open"),
    ("about", "#/about"),
    ("not-found", "#/nowhere"),
    ("empty-motivation", "#/motivation"),
    ("empty-document", "#/document"),
    ("empty-papers", "#/papers"),
];

const STEPS: [&str; 8] = [
    "activity",
    "row",
    "occasion",
    "data",
    "consent",
    "conditions",
    "checklist",
    "verdict",
];

#[tokio::test]
async fn pages_without_work_at_hand() {
    let visit = Visit::start(LAPTOP).await;
    for (name, path) in PAGES {
        visit.open(path).await;
        visit.look(name).await;
    }
    visit.console_is_clean().await;
}

#[tokio::test]
async fn steps_of_a_check_that_is_under_way() {
    let visit = Visit::start(LAPTOP).await;
    visit.open("#/table").await;
    visit.click_on("#row-2-work-income button").await;
    visit.answer("problemen met een uitkering", "Ja").await;
    for step in STEPS {
        visit
            .client
            .goto(&format!("{}#/check/{step}", visit.url()))
            .await
            .unwrap();
        visit.wait("h1").await;
        visit.look(&format!("check-{step}")).await;
    }
    visit
        .client
        .goto(&format!("{}#/motivation", visit.url()))
        .await
        .unwrap();
    visit.sees("Motivering en ondertekening").await;
    visit.look("motivation").await;
    visit
        .client
        .goto(&format!("{}#/document", visit.url()))
        .await
        .unwrap();
    visit.sees("nog niet ondertekend").await;
    visit.look("document-preview").await;
    visit.console_is_clean().await;
}
