//! Opening files: in small slices, so that the page goes on answering, and until one says stop.

use std::cell::Cell;
use std::rc::Rc;
use std::time::Duration;

use web_sys::File;
use yew::platform::spawn_local;
use yew::platform::time::sleep;
use yew::prelude::*;

use super::book::Book;
use crate::app::components::{Alert, AlertKind, Button, FileDrop, Icon, IconName};
use crate::app::hooks::{App, use_app};
use crate::app::pages::later;
use crate::app::pages::opening::{MOST_BYTES, is_pdf};
use crate::app::pages::trouble::pdf_trouble;
use crate::app::pdf;
use crate::browser::aside::{Cancel, NoAnswer};
use crate::browser::clock;
use crate::browser::files::{self, FileError};
use crate::protocol::Protocol;
use crate::record::ReadError;
use crate::register::{Added, Refused, Shelf};
use crate::rights::Rights;
use crate::text::register_page::RegisterPage as Words;

/// How many files are read together.
const TOGETHER: usize = 40;
/// How many bytes are read together at most, unless one file has more.
const MOST_TOGETHER: f64 = 64.0 * 1024.0 * 1024.0;
/// How long the page is kept from answering at most, in ms.
const SLICE: f64 = 30.0;

/// How far reading has come.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
struct Tally {
    all: usize,
    new: usize,
    again: usize,
    refused: usize,
}

impl Tally {
    const fn done(self) -> usize {
        self.new + self.again + self.refused
    }

    const fn count(&mut self, added: Added) {
        match added {
            Added::New => self.new += 1,
            Added::Again => self.again += 1,
            Added::Refused => self.refused += 1,
        }
    }

    fn words(self, app: &App) -> String {
        let (new, again) = (self.new.to_string(), self.again.to_string());
        let refused = self.refused.to_string();
        app.fill(
            Words::Done,
            &[("new", &new), ("again", &again), ("refused", &refused)],
        )
    }
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Stage {
    Waiting,
    Reading(Tally),
    Done(Tally),
    Cancelled(Tally),
    NothingThere,
}

/// Where files are opened.
#[derive(Properties, PartialEq)]
pub struct IntakeProps {
    /// What is there.
    pub book: Book,
    /// Called with what is there then.
    pub change: Callback<Book>,
}

/// Where files are opened.
#[component]
pub fn Intake(props: &IntakeProps) -> Html {
    let app = use_app();
    let stage = use_state(|| Stage::Waiting);
    let stop = use_memo((), |()| Cell::new(false));
    {
        // Whoever goes elsewhere finds what was read so far.
        let stop = Rc::clone(&stop);
        use_effect_with((), move |()| move || stop.set(true));
    }
    let take = {
        let (app, stage, stop) = (app.clone(), stage.clone(), Rc::clone(&stop));
        let (book, change) = (props.book.clone(), props.change.clone());
        Callback::from(move |files: Vec<File>| {
            let reader = Reader {
                app: app.clone(),
                stage: stage.setter(),
                stop: Rc::clone(&stop),
                change: change.clone(),
            };
            let book = book.clone();
            stop.set(false);
            stage.set(Stage::Reading(Tally {
                all: files.len(),
                ..Tally::default()
            }));
            spawn_local(async move { reader.read(book, files).await });
        })
    };
    let take_folder = {
        let (take, stage) = (take.clone(), stage.clone());
        Callback::from(move |event: Event| {
            let mut files = files::chosen(&event);
            let any = !files.is_empty();
            files.retain(|file| {
                let name = file.name().to_lowercase();
                name.ends_with(".json") || name.ends_with(".pdf")
            });
            if !files.is_empty() {
                take.emit(files);
            } else if any {
                stage.set(Stage::NothingThere);
            }
        })
    };
    let cancel = Callback::from(move |_: MouseEvent| stop.set(true));
    if let Stage::Reading(tally) = *stage {
        return progress(&app, tally, cancel);
    }
    html! {
        <div class="dw-intake">
            <FileDrop id="register-files" label={app.say(Words::Choose)} multiple=true onfiles={take}
                accept=".json,.pdf,application/json,application/pdf" />
            <div class="dw-intake__folder">
                <input class="dw-visually-hidden dw-drop__input" id="register-folder" type="file" multiple=true
                    webkitdirectory=true aria-describedby="register-folder-help" onchange={take_folder} />
                <label class="utrecht-button utrecht-button--secondary-action dw-drop__label" for="register-folder">
                    <Icon name={IconName::Open} />{ app.say(Words::Folder) }
                </label>
                <p class="utrecht-paragraph dw-quiet" id="register-folder-help">{ app.say(Words::FolderHelp) }</p>
            </div>
            { told(&app, *stage) }
        </div>
    }
}

fn progress(app: &App, tally: Tally, cancel: Callback<MouseEvent>) -> Html {
    let (done, all) = (tally.done().to_string(), tally.all.to_string());
    html! {
        <div class="dw-panel dw-progress">
            <label class="utrecht-form-label" for="register-progress">{ app.say(Words::ProgressLabel) }</label>
            <progress class="dw-progress__bar" id="register-progress" max={all.clone()} value={done.clone()}></progress>
            <p class="utrecht-paragraph">{ app.fill(Words::Progress, &[("n", &done), ("all", &all)]) }</p>
            <Button icon={IconName::Close} onclick={cancel}>{ app.say(Words::Cancel) }</Button>
        </div>
    }
}

fn told(app: &App, stage: Stage) -> Html {
    let (kind, words) = match stage {
        Stage::Waiting | Stage::Reading(_) => return Html::default(),
        Stage::Done(tally) => (AlertKind::Ok, tally.words(app)),
        Stage::Cancelled(tally) => {
            let words = format!("{} {}", app.say(Words::Cancelled), tally.words(app));
            (AlertKind::Warning, words)
        }
        Stage::NothingThere => (AlertKind::Warning, app.say(Words::NothingThere).to_owned()),
    };
    html! {
        <Alert {kind} live=true><p class="utrecht-paragraph">{ words }</p></Alert>
    }
}

/// What reading needs.
struct Reader {
    app: App,
    stage: UseStateSetter<Stage>,
    stop: Rc<Cell<bool>>,
    change: Callback<Book>,
}

impl Reader {
    async fn read(self, book: Book, files: Vec<File>) {
        let mut tally = Tally {
            all: files.len(),
            ..Tally::default()
        };
        // Records of the rights are taken where their module can be had; without it they are named among what was not.
        let desk = later::desk().await.ok();
        let rights = desk.and_then(|desk| (desk.rights)(&self.app));
        let mut pile = Pile {
            protocol: Rc::clone(&self.app.protocol),
            rights,
            shelf: Rc::unwrap_or_clone(Rc::clone(&book.shelf)),
            known: Rc::unwrap_or_clone(Rc::clone(&book.files)),
        };
        let mut since = clock::millis();
        let mut rest = files.as_slice();
        'all: while !rest.is_empty() {
            let (some, behind) = rest.split_at(together(rest));
            rest = behind;
            let contents = files::all_bytes(some, MOST_BYTES).await;
            let mut pdfs = Vec::new();
            for (file, content) in some.iter().zip(contents) {
                if self.stop.get() {
                    break 'all;
                }
                let source = pile.know(file);
                match content {
                    Ok(content) if is_pdf(&content) => pdfs.push((source, file.name(), content)),
                    content => tally.count(pile.add(&file.name(), source, content)),
                }
                self.breathe(tally, &mut since).await;
            }
            while !pdfs.is_empty() {
                if self.stop.get() {
                    break 'all;
                }
                let some: Vec<_> = pdfs.drain(..pdfs.len().min(pdf::together())).collect();
                let (names, contents): (Vec<_>, Vec<_>) = some
                    .into_iter()
                    .map(|(source, name, content)| ((source, name), content))
                    .unzip();
                let texts = pdf::texts_of_each(&contents, &Cancel::default()).await;
                for ((source, name), texts) in names.into_iter().zip(texts) {
                    tally.count(pile.add_pdf(&name, source, texts));
                    self.breathe(tally, &mut since).await;
                }
            }
        }
        let cancelled = self.stop.get();
        self.stage.set(if cancelled {
            Stage::Cancelled(tally)
        } else {
            Stage::Done(tally)
        });
        self.app.announce(tally.words(&self.app));
        self.change.emit(Book {
            shelf: Rc::new(pile.shelf),
            files: Rc::new(pile.known),
            at: 0,
            ..book
        });
    }

    /// Lets the page answer and draw, when it was kept from that long enough.
    async fn breathe(&self, tally: Tally, since: &mut f64) {
        if clock::millis() - *since > SLICE {
            self.stage.set(Stage::Reading(tally));
            sleep(Duration::ZERO).await;
            *since = clock::millis();
        }
    }
}

/// How many of the next files are read together.
fn together(files: &[File]) -> usize {
    let mut bytes = 0.0;
    let fit = files.iter().take(TOGETHER).take_while(|file| {
        bytes += file.size();
        bytes <= MOST_TOGETHER
    });
    fit.count().max(1).min(files.len())
}

/// What is on the shelf so far.
struct Pile {
    protocol: Rc<Protocol>,
    rights: Option<Rc<Rights>>,
    shelf: Shelf,
    known: Vec<File>,
}

impl Pile {
    /// Notes a file, and gives its number.
    fn know(&mut self, file: &File) -> usize {
        self.known.push(file.clone());
        self.known.len() - 1
    }

    fn add(&mut self, name: &str, source: usize, content: Result<Vec<u8>, FileError>) -> Added {
        let rights = self.rights.as_deref();
        match content {
            Ok(content) => self
                .shelf
                .add(&self.protocol, rights, name, source, &content),
            Err(FileError::TooLarge) => {
                let why = Refused::Read(ReadError::TooLarge);
                self.shelf.refuse(name, why)
            }
            Err(FileError::Unreadable) => self.shelf.refuse(name, Refused::Unreadable),
            Err(FileError::NotText) => self.shelf.refuse(name, Refused::NotText),
        }
    }

    fn add_pdf(
        &mut self,
        name: &str,
        source: usize,
        texts: Result<Vec<String>, NoAnswer>,
    ) -> Added {
        let rights = self.rights.as_deref();
        match texts {
            Ok(texts) => {
                let shelf = &mut self.shelf;
                shelf.add_carried(&self.protocol, rights, name, source, &texts)
            }
            Err(why) => self.shelf.refuse(name, Refused::Pdf(pdf_trouble(&why))),
        }
    }
}
