//! PDFs: made from a document, and records found in them again, by the module that is fetched for it.

use wasm_bindgen::{JsCast, JsValue};
use yew::Callback;

use crate::browser::aside::{Cancel, NoAnswer, Program, answer};
use crate::document::Outline;
use crate::document::pdf::{Attachment, job};

/// The module, in a page that fetches it and in one that carries it.
const PROGRAM: Program = Program {
    function: "deelwijzerPdf",
    meta: "deelwijzer-pdf",
};

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
    let job = job(outline, made, attachments).map_err(|_| NoAnswer::Stopped)?;
    let job = JsValue::from_str(&job);
    let told = move |name: String| {
        step.emit(if name == "working" {
            Step::Working
        } else {
            Step::Fetching
        });
    };
    let done = PROGRAM.ask("make", &job, cancel, told).await?;
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

/// How many PDFs are read with one question: a page that carries the module itself goes on between two of them.
#[must_use]
pub fn together() -> usize {
    if PROGRAM.is_in_page() { 1 } else { 8 }
}

/// The texts that each of several PDFs carries, in their order; as [`texts`], but with one start of the module.
pub async fn texts_of_each(
    pdfs: &[Vec<u8>],
    cancel: &Cancel,
) -> Vec<Result<Vec<String>, NoAnswer>> {
    let mut answers = Vec::with_capacity(pdfs.len());
    while let Some(rest) = pdfs.get(answers.len()..).filter(|rest| !rest.is_empty()) {
        let list: js_sys::Array = rest
            .iter()
            .map(|pdf| JsValue::from(js_sys::Uint8Array::from(pdf.as_slice())))
            .collect();
        let given = PROGRAM.ask("read-each", &list.into(), cancel, |_| ()).await;
        let given = given.and_then(|given| {
            let given = given.dyn_into::<js_sys::Array>();
            given.map_err(|_| NoAnswer::Stopped)
        });
        match given {
            // One that made the module stop is the last in the list; what is behind it is asked anew.
            Ok(given) if given.length() > 0 => {
                let given = given.iter().take(rest.len());
                answers.extend(given.map(|one| {
                    let texts = answer(&one)?.as_string().ok_or(NoAnswer::Stopped)?;
                    serde_json::from_str(&texts).map_err(|_| NoAnswer::Stopped)
                }));
            }
            Ok(_) => answers.push(Err(NoAnswer::Stopped)),
            // Nothing can be had at all: what is behind it would not fare better.
            Err(why) => answers.resize(pdfs.len(), Err(why)),
        }
    }
    answers
}
