//! Choosing where the work is kept, and the passphrase.

use yew::platform::spawn_local;
use yew::platform::time::sleep;
use yew::prelude::*;

use super::passphrase::{Passphrase, ShowPassphrase};
use super::store::{self, Written};
use super::unlock::TO_SHOW;
use crate::app::components::{Alert, AlertKind, Button, ButtonKind, Choice, Dialog, Form, Radios};
use crate::app::hooks::{App, use_app};
use crate::app::kept::Span;
use crate::app::session::Action;
use crate::browser::{clock, download, focus, random, storage};
use crate::record::age::{AgeError, Lock};
use crate::text::components::Shared;
use crate::text::keeping::Keeping as Words;

/// The fewest characters of a passphrase.
const FEWEST: usize = 12;
/// After how many minutes a page can lock; 0 is never.
const MINUTES: [u32; 4] = [0, 5, 15, 30];

const FIRST: &str = "keep-passphrase";
const SECOND: &str = "keep-again";

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Place {
    File,
    Browser,
}

/// What is wrong with what was filled in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Trouble {
    First(Words),
    Second(Words),
    Whole(Words),
}

#[derive(Clone, PartialEq)]
struct Filled {
    place: Place,
    first: String,
    second: String,
    shown: bool,
    span: Span,
    minutes: u32,
}

impl Filled {
    fn trouble(&self) -> Option<Trouble> {
        if self.first.chars().count() < FEWEST {
            Some(Trouble::First(Words::TooShort))
        } else if self.first != self.second {
            Some(Trouble::Second(Words::NotTheSame))
        } else if self.place == Place::Browser && !storage::possible() {
            Some(Trouble::Whole(Words::Blocked))
        } else if self.place == Place::Browser && store::kept().is_some() {
            // What this window keeps is offered no second time.
            Some(Trouble::Whole(Words::Other))
        } else {
            None
        }
    }
}

/// Where the form stands.
#[derive(Properties, PartialEq)]
pub struct KeepFormProps {
    /// Called when it is closed, whether the work was kept or not.
    pub onclose: Callback<()>,
    /// Other work than the check at hand, which goes into a file and nowhere else. Its name tells nothing of it: that is
    /// the same for all such files.
    #[prop_or_default]
    pub other: Option<Other>,
}

/// Work that a file alone is made of.
#[derive(Clone, PartialEq)]
pub struct Other {
    /// What the file holds, made when it is asked for; nothing when it can't be made.
    pub content: Callback<(), Option<String>>,
    /// Called when it was saved.
    pub onsaved: Callback<()>,
}

/// The form, as a dialog.
#[component]
pub fn KeepForm(props: &KeepFormProps) -> Html {
    let app = use_app();
    let filled = use_state(|| Filled {
        place: Place::File,
        first: String::new(),
        second: String::new(),
        shown: false,
        span: Span::default(),
        minutes: 15,
    });
    let busy = use_state(|| false);
    let trouble = use_state(|| None::<Trouble>);
    let change = |change: fn(&mut Filled, String)| {
        let (filled, trouble) = (filled.clone(), trouble.clone());
        Callback::from(move |value: String| {
            let mut next = (*filled).clone();
            change(&mut next, value);
            trouble.set(None);
            filled.set(next);
        })
    };
    let choose = |chosen: fn(&mut Filled, String)| {
        change(chosen).reform(|value: AttrValue| value.to_string())
    };
    let onsend = {
        let (app, filled, busy, trouble) =
            (app.clone(), filled.clone(), busy.clone(), trouble.clone());
        let (onclose, other) = (props.onclose.clone(), props.other.clone());
        Callback::from(move |()| {
            if *busy {
                return;
            }
            let wrong = filled.trouble();
            trouble.set(wrong);
            match wrong {
                Some(Trouble::First(_)) => focus::by_id(FIRST),
                Some(Trouble::Second(_)) => focus::by_id(SECOND),
                Some(Trouble::Whole(_)) | None => false,
            };
            if wrong.is_some() {
                return;
            }
            busy.set(true);
            let (app, filled, busy, trouble) = (
                app.clone(),
                (*filled).clone(),
                busy.clone(),
                trouble.clone(),
            );
            let (onclose, other) = (onclose.clone(), other.clone());
            spawn_local(async move {
                sleep(TO_SHOW).await;
                let done = keep(&app, &filled, other.as_ref());
                busy.set(false);
                match done {
                    Ok(said) => {
                        onclose.emit(());
                        app.announce(app.say(said));
                    }
                    Err(words) => trouble.set(Some(Trouble::Whole(words))),
                }
            });
        })
    };
    let show = {
        let filled = filled.clone();
        Callback::from(move |shown: bool| {
            filled.set(Filled {
                shown,
                ..(*filled).clone()
            });
        })
    };
    let (first, second, whole) = match *trouble {
        Some(Trouble::First(words)) => (Some(words), None, None),
        Some(Trouble::Second(words)) => (None, Some(words), None),
        Some(Trouble::Whole(words)) => (None, None, Some(words)),
        None => (None, None, None),
    };
    let said = |words: Option<Words>| words.map(|words| AttrValue::from(app.say(words)));
    let close = props.onclose.reform(|_: MouseEvent| ());
    html! {
        <Dialog id="keep" title={app.say(Words::Title)} onclose={props.onclose.clone()}>
            <Form {onsend}>
                <p class="utrecht-paragraph">{ app.say(Words::Lead) }</p>
                if props.other.is_some() {
                    <p class="utrecht-paragraph">{ app.say(Words::InFileHelp) }</p>
                } else {
                    <Radios id="keep-place" legend={app.say(Words::Where)} options={places(&app)}
                        value={Some(place_id(filled.place))}
                        onchange={choose(|filled, id| filled.place = place_of(&id))} />
                }
                if filled.place == Place::Browser {
                    <Radios id="keep-span" legend={app.say(Words::SpanTitle)} options={spans(&app)}
                        value={Some(filled.span.id())}
                        onchange={choose(|filled, id| filled.span = Span::from_id(&id).unwrap_or_default())} />
                    <Radios id="keep-lock" legend={app.say(Words::LockTitle)} options={locks(&app)}
                        value={Some(filled.minutes.to_string())}
                        onchange={choose(|filled, id| filled.minutes = id.parse().unwrap_or_default())} />
                }
                <Passphrase id={FIRST} label={app.say(Words::Passphrase)} hint={app.say(Words::PassphraseHint)}
                    value={filled.first.clone()} shown={filled.shown} error={said(first)}
                    oninput={change(|filled, value| filled.first = value)} />
                <Passphrase id={SECOND} label={app.say(Words::Again)} value={filled.second.clone()}
                    shown={filled.shown} error={said(second)}
                    oninput={change(|filled, value| filled.second = value)} />
                <ShowPassphrase id="keep-show" shown={filled.shown} onchange={show} />
                if let Some(words) = whole {
                    <Alert kind={AlertKind::Error} live=true>
                        <p class="utrecht-paragraph">{ app.say(words) }</p>
                    </Alert>
                }
                <div class="utrecht-button-group dw-keep__buttons">
                    <Button onclick={close}>{ app.say(Shared::Cancel) }</Button>
                    <Button kind={ButtonKind::Primary} submit=true>{ app.say(Words::Save) }</Button>
                </div>
                <p role="status">{ busy.then(|| app.say(Words::Working)) }</p>
            </Form>
        </Dialog>
    }
}

const fn place_id(place: Place) -> &'static str {
    match place {
        Place::File => "file",
        Place::Browser => "browser",
    }
}

fn place_of(id: &str) -> Place {
    if id == place_id(Place::Browser) {
        Place::Browser
    } else {
        Place::File
    }
}

fn places(app: &App) -> Vec<Choice> {
    let choice = |place, label: Words, help: Words| {
        Choice::new(place_id(place), app.say(label)).with_help(app.say(help))
    };
    vec![
        choice(Place::File, Words::InFile, Words::InFileHelp),
        choice(Place::Browser, Words::InBrowser, Words::InBrowserHelp),
    ]
}

fn spans(app: &App) -> Vec<Choice> {
    let words = |span: Span| match span {
        Span::Hours => Words::SpanHours,
        Span::Day => Words::SpanDay,
        Span::Week => Words::SpanWeek,
    };
    Span::ALL
        .into_iter()
        .map(|span| Choice::new(span.id(), app.say(words(span))))
        .collect()
}

fn locks(app: &App) -> Vec<Choice> {
    MINUTES
        .into_iter()
        .map(|minutes| {
            let number = minutes.to_string();
            let label = if minutes == 0 {
                app.say(Words::LockOff).to_owned()
            } else {
                app.fill(Words::LockAfter, &[("n", &number)])
            };
            Choice::new(number, label)
        })
        .collect()
}

/// Keeps the work; gives what to say of it, or what went wrong.
fn keep(app: &App, filled: &Filled, other: Option<&Other>) -> Result<Words, Words> {
    let lock = store::new_lock(&filled.first)
        .map_err(|error| match error {
            AgeError::NoMemory => Words::NoMemory,
            AgeError::Foreign
            | AgeError::OtherVersion(_)
            | AgeError::NotForPassphrase
            | AgeError::TooMuchWork
            | AgeError::CutOff
            | AgeError::WrongPassphrase
            | AgeError::Damaged => Words::NoChance,
        })?
        .ok_or(Words::NoChance)?;
    if let Some(other) = other {
        let content = other.content.emit(()).ok_or(Words::FileFailed)?;
        return to_file(app, &lock, &content, &other.onsaved);
    }
    let content = store::content(app).ok_or(Words::FileFailed)?;
    match filled.place {
        Place::File => {
            let at_hand = app.clone();
            let saved = Callback::from(move |()| at_hand.dispatch(Action::Saved));
            to_file(app, &lock, &content, &saved)
        }
        Place::Browser => {
            let keeping = store::begin(lock, filled.span, filled.minutes);
            match keeping.write(&content) {
                Written::Yes => Ok(Words::KeptNow),
                Written::Refused | Written::Gone | Written::Other => {
                    store::leave();
                    Err(Words::Full)
                }
            }
        }
    }
}

/// The name tells nothing about anyone.
fn to_file(app: &App, lock: &Lock, content: &str, saved: &Callback<()>) -> Result<Words, Words> {
    let nonce = random::bytes().ok_or(Words::NoChance)?;
    let closed = lock.close(nonce, content.as_bytes());
    let closed = closed.map_err(|_| Words::NoMemory)?;
    let date = crate::text::date::iso(clock::today());
    let name = app.fill(Words::FileName, &[("date", &date)]);
    if download::bytes(&name, "application/octet-stream", &closed) {
        saved.emit(());
        Ok(Words::FileSaved)
    } else {
        Err(Words::FileFailed)
    }
}
