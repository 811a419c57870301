//! How long until the page is ready to use, beside a bare Yew page, in turns in one run.
#![expect(clippy::panic, reason = "a measurement fails by panicking")]

use std::path::Path;

use e2e::{LAPTOP, Visit};

/// The most that the page may take, as a multiple of a bare Yew page.
const MOST: f64 = 2.0;

#[tokio::main]
async fn main() {
    let root = xtask::root();
    let (mut bare, mut app) = (Vec::new(), Vec::new());
    for _ in 0..9 {
        bare.push(ready(&root.join("benches/bare/dist")).await);
        app.push(ready(&root.join("dist")).await);
    }
    let (bare, app) = (median(bare), median(app));
    let ratio = app / bare;
    println!(
        "bare Yew page {bare:.0} ms, Deelwijzer {app:.0} ms: {ratio:.2} times (at most {MOST})"
    );
    if ratio > MOST {
        panic!("ready to use in {ratio:.2} times the time of a bare Yew page");
    }
}

/// Milliseconds from the start of the navigation until the heading is drawn, in a fresh browser.
async fn ready(folder: &Path) -> f64 {
    let visit = Visit::blank(LAPTOP, folder).await;
    let watch = "new MutationObserver(() => { if (!window.readyAt && document.querySelector('h1')) \
                 requestAnimationFrame(() => { window.readyAt ??= performance.now(); }); })\
                 .observe(document, { childList: true, subtree: true });";
    let parameters = serde_json::json!({ "source": watch });
    visit
        .cdp("Page.addScriptToEvaluateOnNewDocument", parameters)
        .await;
    visit.open("").await;
    loop {
        let at = visit.script("return window.readyAt ?? null", vec![]).await;
        if let Some(at) = at.as_f64() {
            return at;
        }
    }
}

fn median(mut values: Vec<f64>) -> f64 {
    values.sort_by(f64::total_cmp);
    values.get(values.len() / 2).copied().unwrap_or_default()
}
