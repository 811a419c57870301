//! Files on the server that are not as they were built: the page refuses each, whatever loads it.

use std::io::Write as _;

use e2e::{Copy, LAPTOP, Visit};
use serde_json::json;

use super::embedding::{ELEMENTS, hosted};
use super::forms::journey;

/// The one file of a site whose name ends so.
fn file(copy: &Copy, end: &str) -> std::path::PathBuf {
    let files = std::fs::read_dir(copy.path()).unwrap();
    let mut found = files
        .map(|entry| entry.unwrap().path())
        .filter(|path| path.to_string_lossy().ends_with(end));
    let one = found
        .next()
        .unwrap_or_else(|| panic!("no file ends in {end}"));
    assert!(found.next().is_none(), "several files end in {end}");
    one
}

/// A site in which one file has more in it than was built, and would do as well without being looked at: a comment, or a
/// section of a program that says nothing.
fn altered(end: &str) -> Copy {
    let copy = Copy::of_the_site();
    let more: &[u8] = match end {
        _ if end.ends_with(".wasm") => b"\0\x02\x01a",
        _ if end.ends_with(".json") => b"\n",
        _ => b"\n/* more */",
    };
    let file = std::fs::OpenOptions::new()
        .append(true)
        .open(file(&copy, end));
    file.unwrap().write_all(more).unwrap();
    copy
}

/// What the first page loads. The glue is the one script with the name of the program.
fn first(copy: &Copy) -> [String; 3] {
    let program = file(copy, "_bg.wasm");
    let program = program.file_name().unwrap().to_string_lossy().into_owned();
    let stem = program.trim_end_matches("_bg.wasm");
    [
        program.clone(),
        format!("{stem}.js"),
        format!("{stem}_parts.js"),
    ]
}

/// What is loaded later, with the address that asks for it.
const LATER: [(&str, &str); 4] = [
    ("_later-sums.json", "#/table"),
    ("_later-pages.wasm", "#/table"),
    ("_later-training.wasm", "#/training"),
    ("_later-dossiers.wasm", "#/register"),
];

async fn is_refused(visit: impl AsyncFn(&Copy) -> Visit) {
    for name in first(&Copy::of_the_site()) {
        let copy = altered(&name);
        let visit = visit(&copy).await;
        visit.client.goto(&visit.url()).await.unwrap();
        visit.sees("Deelwijzer kon niet starten").await;
    }
    for (end, address) in LATER {
        let copy = altered(end);
        let visit = visit(&copy).await;
        visit.open("").await;
        visit.sees("Wat wilt u doen?").await;
        let go = "location.hash = arguments[0]";
        visit.script(go, vec![address.into()]).await;
        visit.sees("Deze pagina kon niet worden opgehaald").await;
        // As it was built, it is taken: nothing has to be loaded anew.
        let good = file(&Copy::of_the_site(), end);
        let name = good.file_name().unwrap();
        std::fs::copy(xtask::dist().join(name), copy.path().join(name)).unwrap();
        visit.click("Opnieuw proberen").await;
        visit
            .until("return !document.body.innerText.includes('kon niet worden opgehaald')")
            .await;
        assert!(!visit.heading().await.is_empty());
    }
    for end in ["_later-pdf.js", "_later-pdf.wasm"] {
        let copy = altered(end);
        let visit = visit(&copy).await;
        visit.open("").await;
        journey(&visit).await;
        visit.click("Bewaar als pdf").await;
        visit.sees("De pdf kon niet worden gemaakt").await;
    }
}

#[tokio::test]
async fn what_was_altered_is_not_taken() {
    is_refused(async |copy: &Copy| Visit::blank(LAPTOP, copy.path()).await).await;
}

#[tokio::test]
async fn in_firefox_what_was_altered_is_not_taken() {
    is_refused(async |copy: &Copy| Visit::firefox(copy.path()).await).await;
}

/// Whether the element says that it did not start.
const NOT_STARTED: &str = "return document.getElementById('one').shadowRoot?.textContent.startsWith('Deelwijzer kon niet starten')";

#[tokio::test]
async fn an_element_takes_nothing_that_was_altered() {
    let mut names = first(&Copy::of_the_site()).to_vec();
    names.push("_later-element.wasm".to_owned());
    for name in names {
        let copy = altered(&name);
        let visit = hosted(&copy, ELEMENTS).await;
        visit.until(NOT_STARTED).await;
    }
    // Its style has no words to say it with: it is not there.
    let style = std::fs::read_dir(xtask::dist()).unwrap();
    let style = style
        .map(|entry| entry.unwrap().file_name().to_string_lossy().into_owned())
        .find(|name| name.starts_with("deelwijzer-element-") && name.ends_with(".css"));
    let copy = altered(&style.unwrap());
    let visit = hosted(&copy, ELEMENTS).await;
    visit.until(NOT_STARTED).await;
    let sheets = "return document.getElementById('one').shadowRoot.adoptedStyleSheets.length";
    assert_eq!(visit.script(sheets, vec![]).await, json!(0));
}
