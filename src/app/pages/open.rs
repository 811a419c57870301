//! Opening a file: a signed record, by itself or inside its PDF, or an unfinished draft.

use std::rc::Rc;

use web_sys::File;
use yew::platform::spawn_local;
use yew::prelude::*;

use crate::app::components::keeping::{Closed, Resume, Unlock};
use crate::app::components::{Alert, AlertKind, Button, FileDrop, LinkTo};
use crate::app::hooks::{App, Confirm, use_app, use_page};
use crate::app::pdf;
use crate::app::route::{Area, Route};
use crate::app::session::Action;
use crate::app::steps::Overview;
use crate::browser::aside::{Cancel, NoAnswer};
use crate::browser::files::{self, FileError};
use crate::browser::focus;
use crate::record::age::{Lock, is_age};
use crate::record::{self, Opened, ReadError};
use crate::text::keeping::Keeping;
use crate::text::open::OpenPage as Words;
use crate::text::verify::VerifyPage as Verify;

/// The largest file that is read, in bytes: a PDF, with all that is in it. Of data by itself `record` takes less.
pub(super) const MOST_BYTES: u32 = 32 * 1024 * 1024;

/// Where the focus goes when a file can't be opened.
const FAILED: &str = "open-failed";
/// The field for the passphrase of a file.
const FILE_PASSPHRASE: &str = "file-passphrase";

/// Why a file can't be opened.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Failure {
    /// The file itself.
    File(FileError),
    /// Nothing is in it.
    Empty,
    /// What is in it.
    Content(ReadError),
    /// Nothing could be had from a PDF.
    Pdf(NoAnswer),
}

/// How far opening has come.
#[derive(Debug, Clone, PartialEq)]
enum Stage {
    Waiting,
    Reading,
    /// A file that asks for its passphrase.
    Locked(Rc<Vec<u8>>),
    Failed(Failure),
}

/// What a file turned out to hold.
enum Content {
    Opened(Opened),
    Locked(Vec<u8>),
}

/// Opening a file.
#[component]
pub fn OpenPage() -> Html {
    let app = use_app();
    let title = app.say(Words::Title);
    use_page(title);
    let stage = use_state(|| Stage::Waiting);
    {
        // A message about a file is of no use where nobody looks or listens.
        let failed = matches!(*stage, Stage::Failed(_));
        use_effect_with((failed, (*stage).clone()), |(failed, _)| {
            if *failed {
                focus::by_id(FAILED);
            }
        });
    }
    {
        // The page became another: what is asked now is the passphrase.
        let locked = matches!(*stage, Stage::Locked(_));
        use_effect_with(locked, |locked| {
            if *locked {
                focus::by_id(FILE_PASSPHRASE);
            }
        });
    }
    let take = {
        let (app, stage) = (app.clone(), stage.clone());
        Callback::from(move |files: Vec<File>| {
            if let Some(file) = files.into_iter().next() {
                read(app.clone(), stage.setter(), file);
            }
        })
    };
    let again = {
        let stage = stage.clone();
        Callback::from(move |_: MouseEvent| stage.set(Stage::Waiting))
    };
    let unlocked = {
        let (app, stage) = (app.clone(), stage.clone());
        Callback::from(move |(_, plain): (Lock, Vec<u8>)| {
            match record::read(&app.protocol, &String::from_utf8_lossy(&plain)) {
                Ok(opened) => offer(&app, opened, Callback::noop()),
                Err(error) => stage.set(Stage::Failed(Failure::Content(error))),
            }
        })
    };
    let resumed = {
        let app = app.clone();
        Callback::from(move |(opened, resume)| take_up(&app, opened, resume, false))
    };
    let unread = {
        let stage = stage.clone();
        Callback::from(move |error| stage.set(Stage::Failed(Failure::Content(error))))
    };
    if let Stage::Locked(file) = &*stage {
        return html! {
            <div class="dw-page">
                <h1 class="utrecht-heading-1" tabindex="-1">{ app.say(Keeping::FileTitle) }</h1>
                <p class="utrecht-paragraph utrecht-paragraph--lead">{ app.say(Keeping::FileText) }</p>
                <Unlock id={FILE_PASSPHRASE} closed={Closed::File(Rc::clone(file))}
                    label={app.say(Keeping::FileOpen)} onopen={unlocked}>
                    <Button onclick={again}>{ app.say(Keeping::FileOther) }</Button>
                </Unlock>
            </div>
        };
    }
    html! {
        <div class="dw-page">
            <h1 class="utrecht-heading-1" tabindex="-1">{ title }</h1>
            <Resume onopen={resumed} onfail={unread} />
            <p class="utrecht-paragraph utrecht-paragraph--lead" id="open-lead">{ app.say(Words::Lead) }</p>
            if let Stage::Failed(failure) = &*stage {
                <Alert kind={AlertKind::Error} id={FAILED} title={app.say(Words::FailedTitle)}>
                    { explain(&app, failure) }
                    if !app.session.is_empty() {
                        <p class="utrecht-paragraph">{ app.say(Words::Cleared) }</p>
                    }
                </Alert>
            }
            <FileDrop id="open-file" label={app.say(Words::Choose)}
                accept=".json,.pdf,.age,application/json,application/pdf"
                describedby="open-lead" busy={(*stage == Stage::Reading).then(|| app.say(Words::Reading))}
                onfiles={take} />
            <p class="utrecht-paragraph dw-part">
                { app.say(Verify::FromOpen) }{ " " }
                <LinkTo route={Route::In(Area::Register, "verify".to_owned())}>{ app.say(Verify::FromOpenLink) }</LinkTo>
            </p>
        </div>
    }
}

/// Reads a file and opens it, after asking when something unsaved would make way for it.
fn read(app: App, stage: UseStateSetter<Stage>, file: File) {
    stage.set(Stage::Reading);
    spawn_local(async move {
        match content(&app, &file).await {
            Err(failure) => stage.set(Stage::Failed(failure)),
            Ok(Content::Opened(opened)) => {
                stage.set(Stage::Waiting);
                offer(&app, opened, Callback::noop());
            }
            Ok(Content::Locked(file)) => {
                stage.set(Stage::Locked(Rc::new(file)));
                app.announce(app.say(Keeping::FileTitle));
            }
        }
    });
}

async fn content(app: &App, file: &File) -> Result<Content, Failure> {
    let bytes = files::bytes(file, MOST_BYTES)
        .await
        .map_err(Failure::File)?;
    if is_age(&bytes) {
        return Ok(Content::Locked(bytes));
    }
    let read = |text: &str| record::read(&app.protocol, text).map_err(Failure::Content);
    if is_pdf(&bytes) {
        let carried = carried(&bytes).await?;
        let opened = first_good(&carried, Failure::Content(ReadError::Foreign), read);
        return opened.map(Content::Opened);
    }
    let text = files::as_text(bytes).map_err(Failure::File)?;
    if text.trim().is_empty() {
        return Err(Failure::Empty);
    }
    read(&text).map(Content::Opened)
}

/// The texts that a PDF carries.
pub(super) async fn carried(pdf: &[u8]) -> Result<Vec<String>, Failure> {
    let cancel = Cancel::default();
    pdf::texts(pdf, &cancel).await.map_err(Failure::Pdf)
}

/// The first of some texts that can be read; when none can, what is wrong with the first.
pub(super) fn first_good<T, E>(
    texts: &[String],
    none: E,
    read: impl Fn(&str) -> Result<T, E>,
) -> Result<T, E> {
    let mut found = texts.iter().map(|text| read(text));
    let first = found.next().unwrap_or(Err(none));
    first.or_else(|wrong| found.find_map(Result::ok).ok_or(wrong))
}

/// Whether a file says of itself that it is a PDF, as it may within its first kilobyte (ISO 32000-1, annex H).
pub(super) fn is_pdf(bytes: &[u8]) -> bool {
    let start = bytes.get(..bytes.len().min(1024)).unwrap_or_default();
    start.windows(5).any(|five| five == b"%PDF-")
}

/// Takes what a file holds as the work at hand, after asking when something unsaved would make way for it; `first` is
/// called just before.
pub(super) fn offer(app: &App, opened: Opened, first: Callback<()>) {
    take_up(app, opened, first, true);
}

/// The same, for what a file holds or what only the browser kept: that is not saved yet.
fn take_up(app: &App, opened: Opened, first: Callback<()>, in_file: bool) {
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
    if app.is_unsaved() {
        app.confirm(Confirm {
            title: app.say(Words::ReplaceTitle).into(),
            message: app.say(Words::ReplaceMessage).into(),
            yes: app.say(Words::ReplaceYes).into(),
            no: None,
            danger: true,
            on_yes: go,
        });
    } else {
        go.emit(());
    }
}

/// What is wrong with the file, in words, and what one can do.
pub(super) fn explain(app: &App, failure: &Failure) -> Html {
    let (words, details) = match failure {
        Failure::File(FileError::TooLarge) | Failure::Content(ReadError::TooLarge) => {
            (app.say(Words::TooLarge).to_owned(), None)
        }
        Failure::File(FileError::Unreadable) => (app.say(Words::Unreadable).to_owned(), None),
        Failure::File(FileError::NotText) => (app.say(Words::NotText).to_owned(), None),
        Failure::Pdf(why) => (app.say(pdf_words(why)).to_owned(), None),
        Failure::Empty => (app.say(Words::Empty).to_owned(), None),
        Failure::Content(ReadError::NotJson { cut_off, line }) => {
            let words = if *cut_off {
                Words::CutOff
            } else {
                Words::NotJson
            };
            (app.fill(words, &[("line", &line.to_string())]), None)
        }
        Failure::Content(ReadError::Foreign) => (app.say(Words::Foreign).to_owned(), None),
        Failure::Content(ReadError::Practice) => (app.say(Words::Practice).to_owned(), None),
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
    };
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

/// Why nothing could be had from a PDF; the codes are those of `pdf/src/read.rs`.
fn pdf_words(why: &NoAnswer) -> Words {
    match why {
        NoAnswer::Missing => Words::PdfNotHere,
        NoAnswer::Stopped | NoAnswer::Cancelled => Words::PdfStopped,
        NoAnswer::Refused(code) => match code.as_str() {
            "no-files" => Words::PdfNoRecord,
            "locked" => Words::PdfLocked,
            "too-large" => Words::TooLarge,
            "damaged" | "not-pdf" => Words::PdfDamaged,
            _ => Words::PdfStopped,
        },
    }
}
