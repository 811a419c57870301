//! Every page, at laptop, phone and narrowest width, light and dark: axe finds nothing, nothing is cut off.

use e2e::{LAPTOP, PHONE, Visit};

/// The narrowest width that a page must fit (WCAG 1.4.10, as at 400 % zoom).
const NARROW: (u32, u32) = (320, 640);

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

pub async fn look(visit: &Visit, name: &str) {
    for scheme in ["light", "dark"] {
        visit.prefer(scheme).await;
        for (size, width) in [(LAPTOP, "1280"), (PHONE, "390"), (NARROW, "320")] {
            visit.resize(size).await;
            let page = format!("{name}-{width}-{scheme}");
            visit.fits(&page).await;
            if width != "320" || scheme == "light" {
                visit.accessible(&page).await;
            }
            if width != "320" {
                visit.picture(&page).await;
            }
        }
    }
    visit.prefer("light").await;
    visit.resize(LAPTOP).await;
}

#[tokio::test]
async fn pages_without_work_at_hand() {
    let visit = Visit::start(LAPTOP).await;
    for (name, path) in PAGES {
        visit.open(path).await;
        look(&visit, name).await;
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
        look(&visit, &format!("check-{step}")).await;
    }
    visit
        .client
        .goto(&format!("{}#/motivation", visit.url()))
        .await
        .unwrap();
    visit.sees("Motivering en ondertekening").await;
    look(&visit, "motivation").await;
    visit
        .client
        .goto(&format!("{}#/document", visit.url()))
        .await
        .unwrap();
    visit.sees("nog niet ondertekend").await;
    look(&visit, "document-preview").await;
    visit.console_is_clean().await;
}
