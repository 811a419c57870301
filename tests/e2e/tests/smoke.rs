//! The page starts, asks nothing of anyone afterwards, and complains of nothing.

use e2e::{LAPTOP, Visit};

#[tokio::test]
async fn the_page_starts_and_asks_nothing_of_anyone_afterwards() {
    let visit = Visit::start(LAPTOP).await;
    let loaded = visit.requests().await;
    assert!(
        loaded.iter().all(|url| url.starts_with(&visit.url())),
        "{loaded:?}"
    );
    for path in [
        "#/table",
        "#/glossary",
        "#/about",
        "#/acute",
        "#/open",
        "#/",
    ] {
        visit.open(path).await;
    }
    let later: Vec<String> = visit
        .requests()
        .await
        .into_iter()
        .filter(|url| !url.contains('#'))
        .collect();
    assert!(later.is_empty(), "requests after loading: {later:?}");
    visit.console_is_clean().await;
}
