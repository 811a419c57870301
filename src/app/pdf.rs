//! PDFs: made from a document, and records found in them again, by the module that is fetched for it.
//!
//! What crosses the boundary is JSON; `pdf/src/job.rs` mirrors it.

use serde::Serialize;
use wasm_bindgen::{JsCast, JsValue};
use yew::Callback;

use crate::browser::aside::{Cancel, NoAnswer, Program};
use crate::document::Outline;
use crate::record::AppInfo;
use crate::text::Wording;
use crate::text::pdf::Pdf as Words;

/// The module, in a page that fetches it and in one that carries it.
const PROGRAM: Program = Program {
    function: "deelwijzerPdf",
    meta: "deelwijzer-pdf",
};

/// A file to go inside a PDF.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Attachment {
    /// Its name, without personal data.
    pub name: String,
    /// Its MIME type.
    pub mime: String,
    /// What it is, for people.
    pub about: String,
    /// What it is to the document.
    pub relation: Relation,
    /// Its content.
    pub text: String,
}

/// What a file is to the document that carries it (AFRelationship, ISO 19005-3).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Relation {
    /// The document was made from it.
    Source,
    /// It adds something.
    Supplement,
}

/// What is asked of the module.
#[derive(Serialize)]
struct Job<'a> {
    outline: &'a Outline,
    made: &'a str,
    maker: String,
    words: JobWords,
    attachments: &'a [Attachment],
}

#[derive(Serialize)]
struct JobWords {
    page: &'static str,
    missing: &'static str,
}

/// How far it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Step {
    /// The module is being fetched.
    Fetching,
    /// The module is at work.
    Working,
}

/// Whether PDFs can be made and read here: not in a page that was built without the module.
#[must_use]
pub fn is_there() -> bool {
    PROGRAM.is_there()
}

fn steps(step: Callback<Step>) -> impl Fn(String) {
    move |name| {
        step.emit(if name == "working" {
            Step::Working
        } else {
            Step::Fetching
        });
    }
}

/// A document as a PDF (PDF/A-3a and PDF/UA-1), dated `made` (`2026-11-24T14:30`): the same of everything gives the same
/// bytes.
///
/// # Errors
/// When there is no answer.
pub async fn make(
    outline: &Outline,
    made: &str,
    attachments: &[Attachment],
    cancel: &Cancel,
    step: Callback<Step>,
) -> Result<Vec<u8>, NoAnswer> {
    let app = AppInfo::this();
    let missing = if attachments.is_empty() {
        Words::Missing
    } else {
        Words::MissingButInside
    };
    let job = Job {
        outline,
        made,
        maker: format!("{} {}", app.name, app.version),
        words: JobWords {
            page: Words::Page.say(outline.lang),
            missing: missing.say(outline.lang),
        },
        attachments,
    };
    let job = serde_json::to_string(&job).map_err(|_| NoAnswer::Stopped)?;
    let job = JsValue::from_str(&job);
    let done = PROGRAM.ask("make", &job, cancel, steps(step)).await?;
    let bytes = done.dyn_into::<js_sys::Uint8Array>();
    bytes
        .map(|bytes| bytes.to_vec())
        .map_err(|_| NoAnswer::Stopped)
}

/// The texts that a PDF carries; there is at least one.
///
/// # Errors
/// When there is none, or no answer.
pub async fn texts(pdf: &[u8], cancel: &Cancel) -> Result<Vec<String>, NoAnswer> {
    let input = js_sys::Uint8Array::from(pdf).into();
    let answer = PROGRAM.ask("read", &input, cancel, |_| ()).await?;
    let texts = answer.as_string().ok_or(NoAnswer::Stopped)?;
    serde_json::from_str(&texts).map_err(|_| NoAnswer::Stopped)
}
