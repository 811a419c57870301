//! A document as PDF: made beside the page, sound for others' programs, and opened again from it.

use std::path::{Path, PathBuf};
use std::process::Command;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use e2e::{LAPTOP, PHONE, Visit};

async fn signed() -> Visit {
    signs(Visit::start(LAPTOP).await).await
}

async fn signs(visit: Visit) -> Visit {
    visit.click("Alleen informatie geven").await;
    visit.click("Naar motivering en ondertekening").await;
    visit.fill("Uw naam", "Zoë Łukaszewska").await;
    visit.fill("Uw functie", "SWT’er").await;
    visit.click_on("form button[type=submit]").await;
    visit.sees("Het document is ondertekend en compleet").await;
    visit
}

async fn as_pdf(visit: &Visit) -> Vec<u8> {
    visit.click("Bewaar als pdf").await;
    let (path, pdf) = visit.saved(".pdf").await;
    std::fs::remove_file(path).unwrap();
    visit.sees("De pdf is bewaard.").await;
    pdf
}

pub fn run(program: &str, words: &[&str]) -> String {
    let output = Command::new(program).args(words).output().unwrap();
    assert!(output.status.success(), "{program}: {output:?}");
    String::from_utf8_lossy(&output.stdout).into_owned()
}

#[tokio::test]
async fn a_signed_document_is_kept_as_pdf_and_opened_from_it() {
    let visit = signed().await;
    // What was asked for until now does not count.
    visit.requests().await;
    let pdf = as_pdf(&visit).await;
    let fetched = visit.requests().await;
    assert!(
        fetched
            .iter()
            .all(|url| url.starts_with(&visit.url()) || url.starts_with("blob:")),
        "{fetched:?}"
    );
    visit.accessible("the document, with its PDF saved").await;
    assert_eq!(pdf, as_pdf(&visit).await, "the same record, the same bytes");

    let folder = tempfile::tempdir().unwrap();
    let (path, record) = (folder.path().join("a.pdf"), folder.path().join("a.json"));
    std::fs::write(&path, &pdf).unwrap();
    let path = path.to_str().unwrap();
    run("qpdf", &["--check", path]);
    assert!(run("pdfinfo", &[path]).contains("Tagged:          yes"));
    assert!(run("pdftotext", &[path, "-"]).contains("Zoë Łukaszewska"));
    run(
        "pdfdetach",
        &["-save", "1", "-o", record.to_str().unwrap(), path],
    );
    visit.click("Bewaar om later verder te gaan (JSON)").await;
    let (_, json) = visit.saved(".json").await;
    assert_eq!(std::fs::read(record).unwrap(), json);

    visit.open("").await;
    visit.reload().await;
    visit.open("#/open").await;
    visit.give_file("half.pdf", &pdf[..pdf.len() / 3]).await;
    visit.sees("kan niet worden geopend").await;
    visit.give_file("document.pdf", &pdf).await;
    visit.sees("Het document is ondertekend en compleet").await;
    visit.sees("Zoë Łukaszewska").await;
    visit.console_is_clean().await;
}

/// A copy of the site without the module's files, whose paths are given: the script, and the program.
fn without_the_module(folder: &Path) -> (PathBuf, PathBuf) {
    let (mut script, mut program) = (PathBuf::new(), PathBuf::new());
    for entry in std::fs::read_dir(xtask::dist()).unwrap() {
        let path = entry.unwrap().path();
        let name = path.file_name().unwrap().to_str().unwrap();
        if name.ends_with("_later-pdf.js") {
            script = path;
        } else if name.ends_with("_later-pdf.wasm") {
            program = path;
        } else if path.is_file() {
            std::fs::copy(&path, folder.join(name)).unwrap();
        }
    }
    (script, program)
}

fn put(file: &Path, folder: &Path) {
    std::fs::copy(file, folder.join(file.file_name().unwrap())).unwrap();
}

#[tokio::test]
async fn a_pdf_that_cannot_be_made_is_said_and_tried_again() {
    let folder = tempfile::tempdir().unwrap();
    let (script, program) = without_the_module(folder.path());
    let visit = Visit::blank(LAPTOP, folder.path()).await;
    visit.open("").await;
    let visit = signs(visit).await;
    visit.click("Bewaar als pdf").await;
    visit.sees("De pdf kon niet worden gemaakt").await;
    visit.accessible("a PDF that could not be made").await;
    visit.fits("a PDF that could not be made").await;
    visit.picture("pdf-failed").await;
    // The script is there now, its program is not.
    put(&script, folder.path());
    // What says so now goes while it is tried, and comes again: not the same once more.
    let said =
        "[...document.querySelectorAll('.utrecht-alert')].find((e) => e.innerText.includes('pdf'))";
    let marked = format!("{said}.dataset.before = ''");
    visit.script(&marked, vec![]).await;
    visit.click("Probeer opnieuw").await;
    let again = format!("return {said}?.dataset.before === undefined && Boolean({said})");
    visit.until(&again).await;
    visit.resize(PHONE).await;
    visit.fits("a PDF that could not be made, on a phone").await;
    visit.picture("pdf-failed-phone").await;
    put(&program, folder.path());
    visit.click("Probeer opnieuw").await;
    let (_, pdf) = visit.saved(".pdf").await;
    assert!(pdf.starts_with(b"%PDF-1.7"));
    visit.sees("De pdf is bewaard.").await;
    visit.prefer("dark").await;
    visit.picture("pdf-saved-phone-dark").await;
}

/// Stopping, and leaving the page, while the module is being fetched: nothing comes of it, and nothing is broken.
#[tokio::test]
async fn a_pdf_in_the_making_is_stopped() {
    const STOP: &str = r#"
        const button = (words) => [...document.querySelectorAll("main button")]
            .find((button) => button.textContent.includes(words));
        button("Bewaar als pdf").click();
        return new Promise((done) => {
            const look = () => {
                const stop = button("Stop");
                if (!stop) return setTimeout(look, 0);
                stop.click();
                setTimeout(() => done(document.activeElement.textContent), 100);
            };
            look();
        });
    "#;
    let visit = signed().await;
    let focused = visit.script(STOP, vec![]).await;
    assert_eq!(focused, "Bewaar als pdf voor het dossier");
    visit.lacks("De pdf").await;
    let leave = "[...document.querySelectorAll('main button')]
        .find((button) => button.textContent.includes('Bewaar als pdf')).click();
        location.hash = '#/table'";
    visit.script(leave, vec![]).await;
    visit.wait("#row-2-creditor").await;
    tokio::time::sleep(std::time::Duration::from_millis(1500)).await;
    assert_eq!(
        std::fs::read_dir(visit.downloads.path()).unwrap().count(),
        0
    );
    visit.script("history.back()", vec![]).await;
    visit.sees("Het document is ondertekend").await;
    as_pdf(&visit).await;
    visit.console_is_clean().await;
}

/// As in a file that has everything in it: no worker, and the program in the page.
#[tokio::test]
async fn a_page_that_carries_the_module_makes_pdfs_itself() {
    let folder = tempfile::tempdir().unwrap();
    let (script, program) = without_the_module(folder.path());
    put(&script, folder.path());
    let script = script.file_name().unwrap().to_str().unwrap();
    let program = STANDARD.encode(std::fs::read(program).unwrap());
    let page = folder.path().join("index.html");
    let html = std::fs::read_to_string(&page).unwrap();
    // The page names the script with its integrity.
    let named = format!("<meta name=deelwijzer-pdf content=\"{script} sha256-");
    let (_, rest) = html
        .split_once(&named)
        .unwrap_or_else(|| panic!("the page does not name the script with its integrity: {html}"));
    let (sum, _) = rest.split_once("\">").unwrap();
    let meta = format!("{named}{sum}\">");
    let carried = format!(
        "<script type=\"text/plain\" id=\"deelwijzer-pdf\">{program}</script>\
         <script src=\"{script}\" defer></script>"
    );
    std::fs::write(&page, html.replace(&meta, &carried)).unwrap();
    let visit = Visit::blank(LAPTOP, folder.path()).await;
    visit.open("").await;
    let visit = signs(visit).await;
    let pdf = as_pdf(&visit).await;
    visit.open("").await;
    visit.reload().await;
    visit.open("#/open").await;
    visit.give_file("document.pdf", &pdf).await;
    visit.sees("Zoë Łukaszewska").await;
    visit.console_is_clean().await;
}
