//! What is wrong with a file, in words: said once, for every page that reads one.

use yew::prelude::*;

use crate::app::hooks::App;
use crate::browser::aside::NoAnswer;
use crate::browser::files::FileError;
use crate::record::ReadError;
use crate::register::PdfTrouble;
use crate::text::reading::Reading as Words;

/// Why a file can't be opened.
#[derive(Debug, Clone, PartialEq)]
pub enum Failure {
    /// The file itself.
    File(FileError),
    /// Nothing is in it.
    Empty,
    /// It is closed with a passphrase, and this is not the place to give it.
    Locked,
    /// What is in it.
    Content(ReadError),
    /// Nothing could be had from a PDF.
    Pdf(PdfTrouble),
    /// What reads it could not be fetched.
    NotLoaded,
    /// The organisation does not use the part that it belongs to.
    Off,
}

/// Why nothing could be had from a PDF; the codes are those of `pdf/src/read.rs`.
#[must_use]
pub fn pdf_trouble(why: &NoAnswer) -> PdfTrouble {
    match why {
        NoAnswer::Missing => PdfTrouble::NotHere,
        NoAnswer::Stopped | NoAnswer::Cancelled => PdfTrouble::Stopped,
        NoAnswer::Refused(code) => match code.as_str() {
            "no-files" => PdfTrouble::NoRecord,
            "locked" => PdfTrouble::Locked,
            "too-large" => PdfTrouble::TooLarge,
            "damaged" | "not-pdf" => PdfTrouble::Damaged,
            _ => PdfTrouble::Stopped,
        },
    }
}

/// The words for a PDF from which nothing could be had.
const fn pdf_words(why: PdfTrouble) -> Words {
    match why {
        PdfTrouble::NotHere => Words::PdfNotHere,
        PdfTrouble::Stopped => Words::PdfStopped,
        PdfTrouble::NoRecord => Words::PdfNoRecord,
        PdfTrouble::Locked => Words::PdfLocked,
        PdfTrouble::TooLarge => Words::TooLarge,
        PdfTrouble::Damaged => Words::PdfDamaged,
    }
}

/// What is wrong with the file, in words; and what exactly is wrong in it, for the administrator, where that is known.
#[must_use]
pub fn told(app: &App, failure: &Failure) -> (String, Option<String>) {
    let plain = |words: Words| (app.say(words).to_owned(), None);
    match failure {
        Failure::File(FileError::TooLarge) | Failure::Content(ReadError::TooLarge) => {
            plain(Words::TooLarge)
        }
        Failure::File(FileError::Unreadable) => plain(Words::Unreadable),
        Failure::File(FileError::NotText) => plain(Words::NotText),
        Failure::Pdf(why) => plain(pdf_words(*why)),
        Failure::Empty => plain(Words::Empty),
        Failure::Locked => plain(Words::Locked),
        Failure::NotLoaded => plain(Words::NotLoaded),
        Failure::Off => plain(Words::Off),
        Failure::Content(ReadError::NotJson { cut_off, line }) => {
            let words = if *cut_off {
                Words::CutOff
            } else {
                Words::NotJson
            };
            (app.fill(words, &[("line", &line.to_string())]), None)
        }
        Failure::Content(ReadError::Foreign) => plain(Words::Foreign),
        Failure::Content(ReadError::Practice) => plain(Words::Practice),
        Failure::Content(ReadError::OtherVersion(what)) => {
            (app.fill(Words::OtherVersion, &[("what", what)]), None)
        }
        Failure::Content(ReadError::OtherProtocol(what)) => {
            let here = app.t(&app.protocol.source().title);
            let words = app.fill(Words::OtherProtocol, &[("what", what), ("here", &here)]);
            (words, None)
        }
        Failure::Content(ReadError::Damaged(why)) => {
            (app.say(Words::Damaged).to_owned(), Some(why.clone()))
        }
    }
}

/// The same as paragraphs.
pub fn explain(app: &App, failure: &Failure) -> Html {
    let (words, details) = told(app, failure);
    html! {
        <>
            <p class="utrecht-paragraph">{ words }</p>
            if let Some(why) = details {
                <p class="utrecht-paragraph">
                    { app.say(Words::DamagedWhere) }{ " " }<code class="utrecht-code" lang="en">{ why }</code>
                </p>
            }
        </>
    }
}
