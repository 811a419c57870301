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
    assert!(
        !loaded.iter().any(|url| is_later(url)),
        "the first page loads what is for later: {loaded:?}"
    );
    let pages = [
        "#/table",
        "#/glossary",
        "#/about",
        "#/acute",
        "#/open",
        "#/check",
        "#/",
    ];
    for path in pages {
        visit.open(path).await;
    }
    let later: Vec<String> = visit
        .requests()
        .await
        .into_iter()
        .filter(|url| !url.contains('#'))
        .collect();
    assert!(
        matches!(later.as_slice(), [only] if is_later(only) && only.starts_with(&visit.url())),
        "going on asks for one file, the application's own: {later:?}"
    );
    visit.console_is_clean().await;
}

fn is_later(url: &str) -> bool {
    url.contains("_later-")
}
