//! What practice keeps while the window is open, and in this browser only where the user asks for it.

use std::cell::RefCell;
use std::rc::Rc;

use chrono::NaiveDateTime;
use yew::platform::spawn_local;
use yew::prelude::*;

use crate::app::config::PRACTICE;
use crate::app::hooks::{App, on_wipe};
use crate::browser::{clock, config, fetch, lms, storage, unload};
use crate::protocol::Protocol;
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
    /// The digest of the protocol that the situations were solved with: what they hold means nothing in another.
    digest: String,
    /// The application's own set, where it goes with that protocol.
    built_in: Option<Rc<Library>>,
    own: Option<Rc<Library>>,
    /// Whether it was written on since it was opened or saved.
    written: bool,
    config_failed: bool,
    /// Whether it is known which set is used: the organisation's was had, or could not be, or someone chose one.
    settled: bool,
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
    /// The set with a situation that was written, changed or removed.
    Written(Library),
    /// The set in use was saved as a file.
    SetSaved,
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
            Change::Own(own) => next.take(own, false),
            Change::Written(set) => next.take(Some(set), true),
            Change::SetSaved => next.written = false,
            Change::ConfigFailed => {
                next.config_failed = true;
                next.settled = true;
            }
            Change::Sitting(sitting) => next.sitting = sitting.map(Rc::new),
        }
        Rc::new(next)
    }
}

impl State {
    fn take(&mut self, own: Option<Library>, written: bool) {
        self.own = own.map(Rc::new);
        self.written = written;
        self.settled = true;
        // An exam is about one set.
        self.sitting = None;
    }

    /// Whether something would get lost with the page: a set that was written on and not saved, or an exam that is being
    /// taken and that no learning system keeps.
    fn is_unsaved(&self) -> bool {
        let sits = self.sitting.as_ref();
        let sits = sits.is_some_and(|sitting| sitting.exam.at().is_some());
        self.written || (sits && lms::version().is_none())
    }
}

thread_local! {
    static GUARD: unload::Guard = const { unload::Guard::new() };
    // Going to another part and back keeps what was practised.
    static KEPT: RefCell<Option<Rc<State>>> = const { RefCell::new(None) };
}

/// Leaves nothing in this window. What the user had kept in this browser stays there.
fn wipe() {
    KEPT.take();
    GUARD.with(|guard| guard.hold(false));
}

/// Has the browser ask before the page is left while something in it is not saved.
fn guard(state: &State) {
    GUARD.with(|guard| guard.hold(state.is_unsaved()));
}

/// What every page of practice can reach.
#[derive(Clone, PartialEq)]
pub(super) struct Kept {
    state: UseReducerHandle<State>,
    library: Rc<Library>,
}

/// What practice has to offer.
pub(super) enum Root {
    /// A set.
    There(Kept),
    /// The organisation's set, which is still to be fetched.
    Coming,
    /// No set goes with the protocol in use.
    NoLibrary,
}

/// The provider of [`Kept`].
pub(super) type Provided = ContextProvider<Kept>;

impl Kept {
    /// The set in use.
    pub fn library(&self) -> Rc<Library> {
        Rc::clone(&self.library)
    }

    /// Whether that is not the application's own, which can take its place again.
    pub fn is_own(&self) -> bool {
        self.state.own.is_some() && self.state.built_in.is_some()
    }

    /// The situations that someone wrote, and can write on: those that do not come with the application, where it is
    /// asked whether it may.
    pub fn own_situations(&self) -> Vec<Exercise> {
        let library = self.library();
        let theirs = library.exercises().iter().filter(|one| {
            let built_in = self.state.built_in.as_ref();
            one.decided().is_some()
                && built_in.is_none_or(|set| set.exercise(&one.practice.id).is_none())
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

    /// Changes something. What this browser keeps goes at the moment that the user no longer wants it kept.
    pub fn send(&self, change: Change) {
        if matches!(change, Change::Remember(false)) {
            storage::remove(KEY);
        }
        self.state.dispatch(change);
    }
}

/// What practice keeps under the protocol in use.
#[hook]
pub(super) fn use_kept_root(app: &App) -> Root {
    let state = {
        let protocol = Rc::clone(&app.protocol);
        use_reducer(move || {
            let kept = KEPT.with_borrow(Clone::clone);
            let kept = kept.filter(|kept| kept.digest == protocol.digest());
            kept.map_or_else(|| begin(&protocol), |kept| (*kept).clone())
        })
    };
    use_effect_with((), |()| on_wipe(wipe));
    use_effect_with((*state).clone(), move |state| {
        KEPT.set(Some(Rc::new(state.clone())));
        guard(state);
        keep(state);
    });
    use_set_of_organisation(app, &state);
    let library = state.own.clone().or_else(|| state.built_in.clone());
    match library {
        Some(library) => Root::There(Kept { state, library }),
        None if app.config().practice().is_some() && !state.settled => Root::Coming,
        None => Root::NoLibrary,
    }
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

fn begin(protocol: &Protocol) -> State {
    // What can't be read any more is not worth an error to someone who comes to practise.
    let stored = storage::get(KEY).and_then(|json| Progress::from_json(&json).ok());
    State {
        digest: protocol.digest().to_owned(),
        built_in: Library::built_in(protocol).ok().map(Rc::new),
        own: None,
        written: false,
        config_failed: false,
        settled: false,
        remember: stored.is_some(),
        progress: Rc::new(stored.unwrap_or_default()),
        sitting: None,
    }
}

/// Keeps progress where the user asked for it. Elsewhere it lets be what is there: another tab may keep its own.
fn keep(state: &State) {
    if state.remember
        && let Ok(json) = state.progress.to_json()
    {
        storage::set(KEY, &json);
    }
}

/// Takes the organisation's own set, once: the file that its settings name, else what stands in the page itself.
#[hook]
fn use_set_of_organisation(app: &App, state: &UseReducerHandle<State>) {
    let path = app.config().practice().map(str::to_owned);
    let (protocol, dispatcher) = (Rc::clone(&app.protocol), state.dispatcher());
    let settled = state.settled;
    use_effect_with((), move |()| {
        if settled {
            return;
        }
        let take = move |text: Option<String>| {
            let set = text.and_then(|json| Library::from_json(&protocol, &json).ok());
            dispatcher.dispatch(match set {
                Some(set) => Change::Own(Some(set)),
                None => Change::ConfigFailed,
            });
        };
        if let Some(path) = path {
            spawn_local(async move {
                take(fetch::own_text(&path, crate::training::MOST_BYTES).await);
            });
        } else if let Some(text) = config::read(PRACTICE) {
            take(Some(text));
        }
    });
}
