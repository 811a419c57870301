//! How long until the page is ready to use, beside a bare Yew page, in turns in one run.
#![expect(clippy::panic, reason = "a measurement fails by panicking")]

use std::path::Path;

use e2e::{LAPTOP, Visit};

/// The most that the page may take, as a multiple of a bare Yew page.
const MOST: f64 = 2.0;

/// What is wanted of a slow machine on a slow line, in ms. The server here does not compress, a real one does.
const WANTED: u32 = 1000;

#[tokio::main]
async fn main() {
    let root = xtask::root();
    let (mut bare, mut app) = (Vec::new(), Vec::new());
    for _ in 0..9 {
        bare.push(ready(&root.join("benches/bare/dist"), false).await);
        app.push(ready(&root.join("dist"), false).await);
    }
    let (bare, app) = (median(bare), median(app));
    let ratio = app / bare;
    println!(
        "bare Yew page {bare:.0} ms, Deelwijzer {app:.0} ms: {ratio:.2} times (at most {MOST})"
    );
    let mut slow = Vec::new();
    for _ in 0..5 {
        slow.push(ready(&root.join("dist"), true).await);
    }
    println!(
        "with a processor four times as slow, 10 Mbit/s and 40 ms: {:.0} ms (wanted: under {WANTED} ms)",
        median(slow)
    );
    if ratio > MOST {
        panic!("ready to use in {ratio:.2} times the time of a bare Yew page");
    }
}

/// Milliseconds from the start of the navigation until the heading is drawn, in a fresh browser.
async fn ready(folder: &Path, slow: bool) -> f64 {
    let visit = Visit::blank(LAPTOP, folder).await;
    if slow {
        let rate = serde_json::json!({ "rate": 4 });
        visit.cdp("Emulation.setCPUThrottlingRate", rate).await;
        // In bytes a second.
        let throughput = 10_000_000 / 8;
        let network = serde_json::json!({ "offline": false, "latency": 40,
            "downloadThroughput": throughput, "uploadThroughput": throughput });
        visit.cdp("Network.enable", serde_json::json!({})).await;
        visit.cdp("Network.emulateNetworkConditions", network).await;
    }
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
