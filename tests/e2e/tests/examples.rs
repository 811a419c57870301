//! The example pages of the guide, as they lie in the release: beside `site/`.

use std::fs;

use e2e::{Copy, LAPTOP, Visit};
use serde_json::json;

use super::forms::journey;

const FOLDER: &str = "docs/examples";

/// What the example page shows of what it was told.
async fn shows(visit: &Visit, words: &str) {
    let code =
        format!("return document.getElementById('outcome').textContent.startsWith('{words}')");
    visit.until(&code).await;
}

#[tokio::test]
async fn the_example_pages_are_told_what_they_show() {
    let copy = Copy::of_the_site_at("site");
    fs::create_dir_all(copy.path().join(FOLDER)).unwrap();
    let mut pages: Vec<String> = Vec::new();
    for entry in fs::read_dir(xtask::root().join(FOLDER)).unwrap() {
        let path = entry.unwrap().path();
        let name = path.file_name().unwrap().to_string_lossy().into_owned();
        fs::copy(&path, copy.path().join(FOLDER).join(&name)).unwrap();
        pages.push(name);
    }
    pages.sort();
    assert_eq!(pages, ["element.html", "frame.html"], "each is opened here");
    let visit = Visit::blank(LAPTOP, copy.path()).await;
    let site = visit.url();
    let origins = json!({ "origins": [site.trim_end_matches('/')] });
    copy.configure("site/index.html", &origins);

    visit.goto(&format!("{site}{FOLDER}/element.html")).await;
    shows(&visit, "Uitkomst: ").await;

    visit.goto(&format!("{site}{FOLDER}/frame.html")).await;
    shows(&visit, "Nog geen uitkomst.").await;
    visit.client.enter_frame(0).await.unwrap();
    visit.wait("h1").await;
    journey(&visit).await;
    visit.client.enter_parent_frame().await.unwrap();
    shows(&visit, "Uitkomst: ").await;
    visit.client.enter_frame(0).await.unwrap();
    visit.click("Geef het document door").await;
    visit.client.enter_parent_frame().await.unwrap();
    shows(&visit, "Document ontvangen, controlegetal ").await;
}
