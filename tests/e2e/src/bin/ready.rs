//! How long until the page is ready to use: on a slow machine with a slow line until a button does what it says, and beside a
//! bare Yew page, in turns in one run, until the heading is drawn. It fails where either takes too long.
#![expect(clippy::panic, reason = "a measurement fails by panicking")]

use std::fs;
use std::io::Write as _;
use std::path::Path;
use std::time::Duration;

use e2e::{Copy, LAPTOP, Visit};
use flate2::Compression;
use flate2::write::GzEncoder;
use serde_json::json;
use tokio::time::sleep;

/// The most that the page may take, as a multiple of a bare Yew page.
const MOST: f64 = 2.0;

/// Within how many ms a button must react on a slow machine with a slow line.
const WANTED: f64 = 1000.0;

/// How often it is asked whether the page is ready, in ms: asking takes time from the page. The page itself keeps the time.
const LOOK: u64 = 50;

/// How long a browser rests before it goes to the page: a user has it open already, and one that is still starting is busy
/// with itself, on both processors of a small machine.
const REST: Duration = Duration::from_secs(2);

/// How often it is asked before it will never be.
const MOST_LOOKS: u32 = 400;

/// How slow that is: how many times a processor, and a line in bits a second and ms there and back.
const SLOW: Slow = Slow {
    processor: 4,
    line: 10_000_000,
    latency: 40,
};

#[derive(Clone, Copy)]
struct Slow {
    processor: u32,
    line: u32,
    latency: u32,
}

#[tokio::main]
async fn main() {
    let root = xtask::root();
    let site = compressed();
    let mut slow: Vec<Ready> = Vec::new();
    for _ in 0..7 {
        slow.push(ready(site.path(), Some(SLOW)).await);
    }
    let bytes = slow.first().map_or(0.0, |ready| ready.bytes);
    let drawn = median(slow.iter().map(|ready| ready.at).collect());
    let reacted = median(slow.iter().filter_map(|ready| ready.reacted).collect());
    println!(
        "with a processor {} times as slow, {} Mbit/s and {} ms: drawn in {drawn:.0} ms for {:.0} kB with gzip, \
         a button reacts in {reacted:.0} ms (at most {WANTED} ms)",
        SLOW.processor,
        SLOW.line / 1_000_000,
        SLOW.latency,
        bytes / 1000.0,
    );
    let (mut bare, mut app) = (Vec::new(), Vec::new());
    for _ in 0..9 {
        bare.push(ready(&root.join("benches/bare/dist"), None).await.at);
        app.push(ready(&root.join("dist"), None).await.at);
    }
    let (bare, app) = (median(bare), median(app));
    let ratio = app / bare;
    println!(
        "bare Yew page {bare:.0} ms, Deelwijzer {app:.0} ms: {ratio:.2} times (at most {MOST})"
    );
    if ratio > MOST {
        panic!("ready to use in {ratio:.2} times the time of a bare Yew page");
    }
    if reacted > WANTED {
        panic!("a button reacts in {reacted:.0} ms on a slow machine with a slow line");
    }
}

/// The site as a server has it that compresses, as the administrator's guide says.
fn compressed() -> Copy {
    let copy = Copy::of_the_site();
    let entries = fs::read_dir(copy.path()).unwrap_or_else(|error| panic!("the site: {error}"));
    for entry in entries.flatten() {
        let path = entry.path();
        let ends = ["html", "js", "css", "wasm", "svg", "webmanifest"];
        let fits = path.extension().and_then(|end| end.to_str());
        if fits.is_some_and(|end| ends.contains(&end)) {
            let mut packed = GzEncoder::new(Vec::new(), Compression::new(6));
            let done = fs::read(&path)
                .and_then(|content| packed.write_all(&content))
                .and_then(|()| packed.finish())
                .and_then(|packed| fs::write(format!("{}.gz", path.display()), packed));
            done.unwrap_or_else(|error| panic!("{}: {error}", path.display()));
        }
    }
    copy
}

/// When a page was ready.
struct Ready {
    /// Milliseconds from the start of the navigation until the heading is drawn.
    at: f64,
    /// The same until a button that was pressed as soon as it was there has done what it says; of a slow machine alone.
    reacted: Option<f64>,
    /// What came over the line until the heading was drawn, in bytes.
    bytes: f64,
}

/// Looks with every frame: when the heading is there, when the first button of the start page is, which it presses, and when
/// the page has gone where the button leads.
const WATCH: &str = "(() => {
    const look = () => {
        if (document.querySelector('h1')) window.readyAt ??= performance.now();
        const button = document.querySelector('.dw-card__action');
        if (button && !window.pressed) {
            window.pressed = true;
            button.click();
        }
        if (location.hash.startsWith('#/check')) requestAnimationFrame(() => { window.reactedAt = performance.now(); });
        else requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
})();";

/// Opens the site in a fresh browser.
async fn ready(folder: &Path, slow: Option<Slow>) -> Ready {
    const LOADED: &str = "return [...performance.getEntriesByType('navigation'), ...performance.getEntriesByType('resource')]
        .filter((entry) => entry.responseEnd <= readyAt).reduce((sum, entry) => sum + entry.encodedBodySize, 0)";
    // A browser's own page for what is not there has a heading as well.
    if !folder.join("index.html").exists() {
        panic!("{} is not built", folder.display());
    }
    let visit = Visit::blank(LAPTOP, folder).await;
    sleep(REST).await;
    if let Some(slow) = slow {
        let rate = json!({ "rate": slow.processor });
        visit.cdp("Emulation.setCPUThrottlingRate", rate).await;
        // In bytes a second.
        let throughput = slow.line / 8;
        let network = json!({ "offline": false, "latency": slow.latency,
            "downloadThroughput": throughput, "uploadThroughput": throughput });
        visit.cdp("Network.enable", json!({})).await;
        visit.cdp("Network.emulateNetworkConditions", network).await;
    }
    let parameters = json!({ "source": WATCH });
    visit
        .cdp("Page.addScriptToEvaluateOnNewDocument", parameters)
        .await;
    visit.open("").await;
    for _ in 0..MOST_LOOKS {
        let at = "return window.readyAt ?? null";
        let at = visit.script(at, vec![]).await.as_f64();
        let reacted = "return window.reactedAt ?? null";
        let reacted = visit.script(reacted, vec![]).await.as_f64();
        if let Some(at) = at.filter(|_| slow.is_none() || reacted.is_some()) {
            let bytes = visit.script(LOADED, vec![]).await;
            let bytes = bytes.as_f64().unwrap_or_default();
            let reacted = slow.and(reacted);
            return Ready { at, reacted, bytes };
        }
        sleep(Duration::from_millis(LOOK)).await;
    }
    panic!("{} is never ready to use", folder.display());
}

fn median(mut values: Vec<f64>) -> f64 {
    values.sort_by(f64::total_cmp);
    values.get(values.len() / 2).copied().unwrap_or_default()
}
