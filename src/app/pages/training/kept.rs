//! What practice keeps while the window is open, and in this browser only where the user asks for it.

use std::cell::RefCell;
use std::rc::Rc;

use chrono::NaiveDateTime;
use yew::platform::spawn_local;
use yew::prelude::*;

use crate::app::hooks::App;
use crate::browser::{clock, fetch, storage};
use crate::training::exam::Exam;
use crate::training::progress::{Attempt, Progress};
use crate::training::{Exercise, Library};

/// Under which name progress is kept in this browser.
const KEY: &str = "deelwijzer.practice";

/// An exam that is being taken, or was.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Sitting {
    /// The exam.
    pub exam: Exam,
    /// When this sitting began.
    pub began: NaiveDateTime,
    /// Whether it goes on from where it was broken off.
    pub resumed: bool,
}

/// What can change.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct State {
    built_in: Rc<Library>,
    own: Option<Rc<Library>>,
    config_failed: bool,
    /// What one masters.
    pub progress: Rc<Progress>,
    /// Whether that is kept in this browser.
    pub remember: bool,
    /// The exam.
    pub sitting: Option<Rc<Sitting>>,
}

/// What may change it.
pub(super) enum Change {
    /// Something was practised.
    Attempt(Attempt),
    /// Progress from a file, or none.
    Progress(Progress),
    /// Whether progress is kept in this browser.
    Remember(bool),
    /// Another set, or the application's own again.
    Own(Option<Library>),
    /// The organisation's set could not be had.
    ConfigFailed,
    /// An exam begins, goes on or is over.
    Sitting(Option<Sitting>),
}

impl Reducible for State {
    type Action = Change;

    fn reduce(self: Rc<Self>, change: Change) -> Rc<Self> {
        let mut next = (*self).clone();
        match change {
            Change::Attempt(attempt) => {
                next.progress = Rc::new(self.progress.after(&attempt, clock::today()));
            }
            Change::Progress(progress) => {
                next.progress = Rc::new(progress);
            }
            Change::Remember(remember) => next.remember = remember,
            Change::Own(own) => {
                next.own = own.map(Rc::new);
                // An exam is about one set.
                next.sitting = None;
            }
            Change::ConfigFailed => next.config_failed = true,
            Change::Sitting(sitting) => next.sitting = sitting.map(Rc::new),
        }
        Rc::new(next)
    }
}

thread_local! {
    // Going to another part and back keeps what was practised.
    static KEPT: RefCell<Option<Rc<State>>> = const { RefCell::new(None) };
    static CONFIG_TRIED: RefCell<bool> = const { RefCell::new(false) };
}

/// What every page of practice can reach.
#[derive(Clone, PartialEq)]
pub(super) struct Kept {
    state: UseReducerHandle<State>,
}

/// The provider of [`Kept`].
pub(super) type Provided = ContextProvider<Kept>;

impl Kept {
    /// The set in use.
    pub fn library(&self) -> Rc<Library> {
        let own = self.state.own.as_ref();
        Rc::clone(own.unwrap_or(&self.state.built_in))
    }

    /// Whether that is not the application's own.
    pub fn is_own(&self) -> bool {
        self.state.own.is_some()
    }

    /// The situations that someone wrote, and can write on: those that do not come with the application, where it is
    /// asked whether it may.
    pub fn own_situations(&self) -> Vec<Exercise> {
        let library = self.library();
        let theirs = library.exercises().iter().filter(|one| {
            one.decided().is_some() && self.state.built_in.exercise(&one.practice.id).is_none()
        });
        theirs.cloned().collect()
    }

    /// Whether the organisation's set could not be had.
    pub fn config_failed(&self) -> bool {
        self.state.config_failed
    }

    /// What one masters.
    pub fn progress(&self) -> Rc<Progress> {
        Rc::clone(&self.state.progress)
    }

    /// Whether that is kept in this browser.
    pub fn remember(&self) -> bool {
        self.state.remember
    }

    /// The exam.
    pub fn sitting(&self) -> Option<Rc<Sitting>> {
        self.state.sitting.clone()
    }

    /// Changes something.
    pub fn send(&self, change: Change) {
        self.state.dispatch(change);
    }
}

/// What practice keeps; nothing when the set that ships with the application can't be loaded.
#[hook]
pub(super) fn use_kept_root(app: &App) -> Option<Kept> {
    let loaded = {
        let protocol = Rc::clone(&app.protocol);
        use_memo((), move |()| {
            KEPT.with_borrow(Clone::clone).or_else(|| begin(&protocol))
        })
    };
    let start = Rc::clone(&loaded);
    let state = use_reducer(move || match &*start {
        Some(state) => (**state).clone(),
        None => State::empty(),
    });
    {
        let there = loaded.is_some();
        use_effect_with((*state).clone(), move |state| {
            if there {
                KEPT.with_borrow_mut(|kept| *kept = Some(Rc::new(state.clone())));
                keep(state);
            }
        });
    }
    use_set_of_organisation(app, &state);
    loaded.is_some().then_some(Kept { state })
}

/// What every page of practice can reach.
#[hook]
#[expect(
    clippy::expect_used,
    reason = "a page outside the provider is a mistake in this code"
)]
pub(super) fn use_kept() -> Kept {
    use_context::<Kept>().expect("practice provides its context")
}

impl State {
    /// Stands where nothing could be loaded; never shown.
    fn empty() -> Self {
        State {
            built_in: Rc::new(Library::nothing()),
            own: None,
            config_failed: false,
            progress: Rc::default(),
            remember: false,
            sitting: None,
        }
    }
}

fn begin(protocol: &crate::protocol::Protocol) -> Option<Rc<State>> {
    let built_in = Library::built_in(protocol).ok()?;
    // What can't be read any more is not worth an error to someone who comes to practise.
    let stored = storage::get(KEY).and_then(|json| Progress::from_json(&json).ok());
    Some(Rc::new(State {
        built_in: Rc::new(built_in),
        remember: stored.is_some(),
        progress: Rc::new(stored.unwrap_or_default()),
        ..State::empty()
    }))
}

fn keep(state: &State) {
    if state.remember {
        if let Ok(json) = state.progress.to_json() {
            storage::set(KEY, &json);
        }
    } else {
        storage::remove(KEY);
    }
}

/// Fetches the organisation's own set, once, where its settings name one.
#[hook]
fn use_set_of_organisation(app: &App, state: &UseReducerHandle<State>) {
    let wanted = app.config().practice().map(str::to_owned);
    let (protocol, dispatcher) = (Rc::clone(&app.protocol), state.dispatcher());
    use_effect_with((), move |()| {
        let Some(path) = wanted else { return };
        if CONFIG_TRIED.replace(true) {
            return;
        }
        spawn_local(async move {
            let text = fetch::own_text(&path, crate::training::MOST_BYTES).await;
            let set = text.and_then(|json| Library::from_json(&protocol, &json).ok());
            dispatcher.dispatch(match set {
                Some(set) => Change::Own(Some(set)),
                None => Change::ConfigFailed,
            });
        });
    });
}
