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
    let own = later_requests(&visit).await;
    assert!(
        !own.is_empty()
            && own
                .iter()
                .all(|url| is_later(url) && url.starts_with(&visit.url())),
        "going on asks for the application's own files alone: {own:?}"
    );
    for path in pages {
        visit.open(path).await;
    }
    let again = later_requests(&visit).await;
    assert!(
        again.is_empty(),
        "what is there is not asked for again: {again:?}"
    );
    visit.console_is_clean().await;
}

/// What was asked for since the last look, but for the addresses of pages.
async fn later_requests(visit: &Visit) -> Vec<String> {
    let mut asked = visit.requests().await;
    asked.retain(|url| !url.contains('#'));
    asked
}

fn is_later(url: &str) -> bool {
    url.contains("_later-")
}
