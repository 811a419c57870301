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
use crate::browser::clock;
use crate::browser::files::{self, FileError};
use crate::protocol::Protocol;
use crate::record::ReadError;
use crate::register::{Added, Refused, Shelf};
use crate::text::register_page::RegisterPage as Words;

/// The largest file that is read, in bytes.
const MOST_BYTES: u32 = 5 * 1024 * 1024;
/// How many files are read together.
const TOGETHER: usize = 40;
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
            files.retain(|file| file.name().to_lowercase().ends_with(".json"));
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
            <FileDrop id="register-files" label={app.say(Words::Choose)} accept=".json,application/json" multiple=true
                onfiles={take} />
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
        let mut shelf = Rc::unwrap_or_clone(Rc::clone(&book.shelf));
        let mut known = Rc::unwrap_or_clone(Rc::clone(&book.files));
        let mut since = clock::millis();
        'all: for some in files.chunks(TOGETHER) {
            let contents = files::all_bytes(some, MOST_BYTES).await;
            for (file, content) in some.iter().zip(contents) {
                if self.stop.get() {
                    break 'all;
                }
                let source = known.len();
                known.push(file.clone());
                let name = file.name();
                tally.count(add(&self.app.protocol, &mut shelf, &name, source, content));
                if clock::millis() - since > SLICE {
                    self.stage.set(Stage::Reading(tally));
                    sleep(Duration::ZERO).await;
                    since = clock::millis();
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
            shelf: Rc::new(shelf),
            files: Rc::new(known),
            at: 0,
            ..book
        });
    }
}

fn add(
    protocol: &Protocol,
    shelf: &mut Shelf,
    name: &str,
    source: usize,
    content: Result<Vec<u8>, FileError>,
) -> Added {
    match content {
        Ok(content) => shelf.add(protocol, name, source, &content),
        Err(FileError::TooLarge) => shelf.refuse(name, Refused::Read(ReadError::TooLarge)),
        Err(FileError::Unreadable) => shelf.refuse(name, Refused::Unreadable),
        Err(FileError::NotText) => shelf.refuse(name, Refused::NotText),
    }
}
