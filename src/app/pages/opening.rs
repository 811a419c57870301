//! Opening whatever this application saved: recognising what a file holds, and taking it to the page where it belongs.

use web_sys::File;
use yew::prelude::*;

use super::later::{self, NotThere};
use super::trouble::{Failure, pdf_trouble};
use crate::app::hooks::{App, Confirm};
use crate::app::pdf;
use crate::app::route::{Area, Route};
use crate::app::session::Action;
use crate::app::steps::Overview;
use crate::browser::aside::Cancel;
use crate::browser::files;
use crate::record::age::is_age;
use crate::record::{self, Opened, ReadError};
use crate::rights;
use crate::text::open::OpenPage as Words;

/// The largest file that is read, in bytes: a PDF, with all that is in it. Of data by itself `record` takes less.
pub const MOST_BYTES: u32 = 32 * 1024 * 1024;

/// What this application saved.
#[derive(Debug, Clone, PartialEq)]
pub enum Found {
    /// A motivation, or the draft of one.
    Work(Opened),
    /// Something of the pages about rights and care.
    Rights(rights::Opened),
}

/// What a file turned out to hold.
#[derive(Debug, Clone, PartialEq)]
pub enum Content {
    /// Something that can be opened.
    Found(Found),
    /// Something behind a passphrase.
    Locked(Vec<u8>),
}

/// What a file is, before anything is made of it.
pub enum Raw {
    /// Text, by itself or carried by a PDF; there is one at least.
    Texts(Vec<String>),
    /// Something behind a passphrase.
    Locked(Vec<u8>),
}

/// Reads a file, whatever it holds.
///
/// # Errors
/// Why it can't be read.
pub async fn raw(file: &File) -> Result<Raw, Failure> {
    let bytes = files::bytes(file, MOST_BYTES)
        .await
        .map_err(Failure::File)?;
    if is_age(&bytes) {
        return Ok(Raw::Locked(bytes));
    }
    if is_pdf(&bytes) {
        return Ok(Raw::Texts(carried(&bytes).await?));
    }
    let text = files::as_text(bytes).map_err(Failure::File)?;
    if text.trim().is_empty() {
        return Err(Failure::Empty);
    }
    Ok(Raw::Texts(vec![text]))
}

/// Reads a file and recognises what it holds.
///
/// # Errors
/// Why it can't be opened.
pub async fn content(app: &App, file: &File) -> Result<Content, Failure> {
    match raw(file).await? {
        Raw::Texts(texts) => recognised_of(app, &texts).await.map(Content::Found),
        Raw::Locked(file) => Ok(Content::Locked(file)),
    }
}

/// Recognises the first of some texts that can be.
///
/// # Errors
/// Why the first of them can't be opened, when none can.
pub async fn recognised_of(app: &App, texts: &[String]) -> Result<Found, Failure> {
    let mut first = None;
    for text in texts {
        match recognised(app, text).await {
            Ok(found) => return Ok(found),
            Err(why) => {
                first.get_or_insert(why);
            }
        }
    }
    Err(first.unwrap_or(Failure::Content(ReadError::Foreign)))
}

/// Recognises what a text holds. What belongs to the pages about rights is read by their module, fetched for it.
///
/// # Errors
/// Why it can't be opened.
pub async fn recognised(app: &App, text: &str) -> Result<Found, Failure> {
    match record::read(&app.protocol, text) {
        Ok(opened) => Ok(Found::Work(opened)),
        Err(ReadError::Foreign) => {
            let desk = later::desk().await.map_err(|NotThere| Failure::NotLoaded)?;
            let read = (desk.read)(app, text);
            read.map(Found::Rights).map_err(Failure::Content)
        }
        Err(error) => Err(Failure::Content(error)),
    }
}

/// Takes what was behind a passphrase to the page where it belongs.
///
/// # Errors
/// Why it can't be opened.
pub async fn unlocked(app: &App, plain: &[u8]) -> Result<(), Failure> {
    // What is no text is no JSON either.
    let found = recognised(app, &String::from_utf8_lossy(plain)).await?;
    take(app, found, Callback::noop()).await
}

/// The texts that a PDF carries.
///
/// # Errors
/// Why there are none.
pub async fn carried(pdf: &[u8]) -> Result<Vec<String>, Failure> {
    let cancel = Cancel::default();
    let texts = pdf::texts(pdf, &cancel).await;
    texts.map_err(|why| Failure::Pdf(pdf_trouble(&why)))
}

/// Whether a file says of itself that it is a PDF, as it may within its first kilobyte (ISO 32000-1, annex H).
#[must_use]
pub fn is_pdf(bytes: &[u8]) -> bool {
    let start = bytes.get(..bytes.len().min(1024)).unwrap_or_default();
    start.windows(5).any(|five| five == b"%PDF-")
}

/// Takes what was found to the page where it belongs, after asking when something unsaved would make way for it; `first`
/// is called just before. Gives why that can't be, if it can't.
///
/// # Errors
/// When the organisation does not use the part that it belongs to, or its module can't be fetched.
pub async fn take(app: &App, found: Found, first: Callback<()>) -> Result<(), Failure> {
    match found {
        Found::Work(opened) => offer(app, opened, first),
        Found::Rights(opened) => {
            let there = Route::In(Area::Rights, String::new());
            if !app.config().shows(&there) {
                return Err(Failure::Off);
            }
            let desk = later::desk().await.map_err(|NotThere| Failure::NotLoaded)?;
            (desk.offer)(app, opened, first);
        }
    }
    Ok(())
}

/// Takes a motivation, or the draft of one, as the work at hand.
pub fn offer(app: &App, opened: Opened, first: Callback<()>) {
    take_up(app, opened, first, true);
}

/// The same, for what a file holds or what only the browser kept: that is not saved yet.
pub fn take_up(app: &App, opened: Opened, first: Callback<()>, in_file: bool) {
    let go = {
        let app = app.clone();
        Callback::from(move |()| {
            let (said, route) = match &opened {
                Opened::Record(..) => (Words::OpenedRecord, Route::Document),
                Opened::Draft(file) => {
                    let open = Overview::of(&app.protocol, &file.draft).first_open();
                    (
                        Words::OpenedDraft,
                        open.map_or(Route::Motivation, Route::Check),
                    )
                }
            };
            first.emit(());
            app.open(opened.clone());
            if !in_file {
                app.dispatch(Action::Unsaved);
            }
            app.announce(app.say(said));
            app.navigate(route);
        })
    };
    app.confirm_if(
        app.is_unsaved(),
        Confirm {
            title: app.say(Words::ReplaceTitle).into(),
            message: app.say(Words::ReplaceMessage).into(),
            yes: app.say(Words::ReplaceYes).into(),
            no: None,
            danger: true,
            on_yes: go,
        },
    );
}
