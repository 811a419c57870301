//! How the register keeps up with ten thousand records in a real browser: how long it takes to read and verify them all, to
//! list them, to filter by typing, and what kept the page from answering longest meanwhile. Told and not asserted, as it
//! says as much of this machine as of the page.
#![expect(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a measurement fails by panicking"
)]

#[path = "../../../native/samples.rs"]
mod samples;

use std::collections::BTreeSet;
use std::path::Path;
use std::time::Duration;

use e2e::{LAPTOP, Visit};
use serde_json::{Value, json};
use tempfile::TempDir;
use tokio::time::sleep;

/// How many records.
const COUNT: usize = 10_000;
/// Every so many is one of the Meldcode.
const OTHER: usize = 50;
/// What is typed to find one dossier's records.
const WORDS: &str = "w-0042";
/// Above this many ms somebody notices that the page does not answer.
const NOTICED: f64 = 200.0;

/// Watches for what keeps the page from answering, and for frames that come late. What began before `afresh` is left out of
/// what comes after it: before the page is told of a folder, the browser is at work with it by itself.
const WATCH: &str = "
    window.moments = {};
    let before = 0;
    window.afresh = () => { window.longest = 0; window.latest = 0; before = window.since = performance.now(); };
    afresh();
    new PerformanceObserver((list) => {
        for (const task of list.getEntries()) {
            if (task.startTime >= since) window.longest = Math.max(window.longest, task.duration);
            else window.browsers = Math.max(window.browsers ?? 0, task.duration);
        }
    }).observe({ type: 'longtask' });
    const frame = () => {
        // The time a frame is given may lie before what kept it waiting.
        const now = performance.now();
        window.latest = Math.max(window.latest, now - before); before = now; requestAnimationFrame(frame);
    };
    requestAnimationFrame(frame);
";

/// What was measured of something.
struct Figure {
    what: String,
    ms: f64,
    /// The longest task meanwhile, in ms; the browser tells of none under 50.
    task: f64,
    /// The longest time between two frames, in ms.
    frame: f64,
}

#[tokio::main]
async fn main() {
    let folder = records();
    let visit = Visit::start(LAPTOP).await;
    visit.open("#/register").await;
    visit.script(WATCH, vec![]).await;
    let mut figures = vec![read(&visit, folder.path()).await];
    let browsers = visit.script("return window.browsers ?? 0", vec![]).await;
    let browsers = browsers.as_f64().unwrap();
    figures.push(list(&visit).await);
    figures.extend(filter(&visit).await);
    for (what, field, value) in [
        ("list what is unaltered", "filter-mark", "unaltered"),
        ("sort by file number", "sort", "file-number up"),
    ] {
        figures.push(chosen(&visit, what, field, value).await);
    }
    println!("the register with {COUNT} records, in Chromium:");
    println!(
        "  the folder chosen: the browser is at work for {browsers:.0} ms before it tells the page"
    );
    for figure in &figures {
        let Figure {
            what,
            ms,
            task,
            frame,
        } = figure;
        let task = match *task {
            0.0 => "none over 50 ms".to_owned(),
            task => format!("{task:.0} ms"),
        };
        println!(
            "  {what}: {ms:.0} ms; longest task {task}, longest wait for a frame {frame:.0} ms"
        );
    }
    let worst = figures.iter().fold(0.0, |worst, one| one.task.max(worst));
    let noticed = if worst > NOTICED { "more" } else { "no more" };
    println!(
        "  longest of all: {worst:.0} ms, {noticed} than the {NOTICED:.0} ms that one notices"
    );
}

/// A folder with so many records, no two of which are the same.
fn records() -> TempDir {
    let folder = tempfile::tempdir().unwrap();
    let mut made = BTreeSet::new();
    for at in 0.. {
        if made.len() == COUNT {
            break;
        }
        let text = if at % OTHER == 0 {
            samples::meldcode(&format!("M-{at}")).to_json().unwrap()
        } else {
            samples::file(at)
        };
        let record: Value = serde_json::from_str(&text).unwrap();
        // Some of what is signed says little, and says the same.
        if made.insert(record["sha256"].to_string()) {
            std::fs::write(folder.path().join(format!("r{at}.json")), text).unwrap();
        }
    }
    folder
}

/// What was seen of what happened since the last time, and begins anew.
async fn seen(visit: &Visit, what: &str, ms: f64) -> Figure {
    // A task is told of once it is over.
    sleep(Duration::from_millis(300)).await;
    let code = "const seen = [longest, latest]; afresh(); return seen;";
    let seen = visit.script(code, vec![]).await;
    Figure {
        what: what.to_owned(),
        ms,
        task: seen[0].as_f64().unwrap(),
        frame: seen[1].as_f64().unwrap(),
    }
}

/// Waits for a number that a script leaves.
async fn number(visit: &Visit, code: &str) -> f64 {
    for _ in 0..6000 {
        if let Some(number) = visit.script(code, vec![]).await.as_f64() {
            return number;
        }
        sleep(Duration::from_millis(50)).await;
    }
    panic!("never there: {code}\n{}", visit.text().await);
}

/// Gives the folder to the register: each record is read, its digest is taken and its case replayed.
async fn read(visit: &Visit, folder: &Path) -> Figure {
    const BEGIN: &str =
        "document.getElementById('register-folder').addEventListener('change', () => {
            moments.began = performance.now(); afresh();
        }, { capture: true });
        const until = () => {
            if (document.getElementById('register-table')) moments.listed = performance.now();
            else requestAnimationFrame(until);
        };
        requestAnimationFrame(until);";
    let field = visit.wait("#register-folder").await;
    visit.script(BEGIN, vec![]).await;
    field.send_keys(&folder.to_string_lossy()).await.unwrap();
    let code = "return moments.listed ? moments.listed - moments.began : null";
    let ms = number(visit, code).await;
    let said = visit.words_of(".dw-register").await;
    let all = format!("({COUNT})");
    if !said.contains(&all) {
        panic!("not all {COUNT} were taken as unaltered:\n{said}");
    }
    seen(visit, "read and verify all", ms).await
}

/// Goes to another page and back to the list.
async fn list(visit: &Visit) -> Figure {
    const BACK: &str =
        "moments.back = null; const began = performance.now(); location.hash = '#/register';
        const until = () => {
            if (document.getElementById('register-table'))
                requestAnimationFrame(() => { moments.back = performance.now() - began; });
            else requestAnimationFrame(until);
        };
        requestAnimationFrame(until);";
    visit.follow("#/register/totals").await;
    visit.sees("Per maand").await;
    visit.script("afresh()", vec![]).await;
    visit.script(BACK, vec![]).await;
    let ms = number(visit, "return moments.back").await;
    seen(visit, "list", ms).await
}

/// Types letter by letter, each as soon as what the one before found is drawn; and takes it out again.
async fn filter(visit: &Visit) -> [Figure; 2] {
    const TYPE: &str = "moments.typed = null; moments.slowest = 0;
        const field = document.getElementById('register-search');
        const own = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value');
        const words = arguments[0];
        const drawn = () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
        (async () => {
            const began = performance.now();
            for (const text of words) {
                const key = performance.now();
                own.set.call(field, text);
                field.dispatchEvent(new InputEvent('input', { bubbles: true }));
                await drawn();
                moments.slowest = Math.max(moments.slowest, performance.now() - key);
            }
            moments.typed = performance.now() - began;
        })();";
    let letters: Vec<&str> = (1..=WORDS.len()).map(|to| &WORDS[..to]).collect();
    let back: Vec<&str> = letters.iter().rev().skip(1).copied().chain([""]).collect();
    let mut figures = Vec::new();
    for (what, words) in [("typing", letters), ("taking out", back)] {
        visit.script("afresh()", vec![]).await;
        visit.script(TYPE, vec![json!(words)]).await;
        let all = number(visit, "return moments.typed").await;
        let slowest = number(visit, "return moments.slowest").await;
        let what = format!("filter by {what} “{WORDS}” (slowest letter {slowest:.0} ms)");
        figures.push(seen(visit, &what, all).await);
        let found = visit.text().await;
        let wanted = if words[words.len() - 1].is_empty() {
            format!("{COUNT} van {COUNT}")
        } else {
            format!("van {COUNT}")
        };
        if !found.contains(&wanted) {
            panic!("it found something else than “{wanted}”:\n{found}");
        }
    }
    figures.try_into().unwrap_or_else(|_| panic!("two figures"))
}

/// Chooses in a list.
async fn chosen(visit: &Visit, what: &str, field: &str, value: &str) -> Figure {
    const CHOOSE: &str = "moments.chosen = null;
        const field = document.getElementById(arguments[0]);
        const began = performance.now();
        field.value = arguments[1];
        if (field.value !== arguments[1]) return false;
        field.dispatchEvent(new Event('change', { bubbles: true }));
        requestAnimationFrame(() => requestAnimationFrame(() => { moments.chosen = performance.now() - began; }));
        return true;";
    visit.script("afresh()", vec![]).await;
    let done = visit.script(CHOOSE, vec![json!(field), json!(value)]).await;
    if done != Value::Bool(true) {
        panic!("{field} does not offer {value}");
    }
    let ms = number(visit, "return moments.chosen").await;
    seen(visit, what, ms).await
}
