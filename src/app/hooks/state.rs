//! The one state of the application, and the only ways to change it.

use std::rc::Rc;

use yew::prelude::*;

use super::elsewhere::wipe_areas;
use super::host::Host;
use super::standing::{Standing, standing};
use crate::app::config::Config;
use crate::app::kept;
use crate::app::route::{self, CheckStep, Route};
use crate::app::session::{Action, Session};
use crate::app::theme::Theme;
use crate::browser;
use crate::protocol::Protocol;
use crate::record::{Difference, Draft, Opened, Record, Version};
use crate::text::Lang;

/// A question to put before something that can't be taken back.
#[derive(Debug, Clone, PartialEq)]
pub struct Confirm {
    /// The question, as a heading.
    pub title: AttrValue,
    /// What it means.
    pub message: AttrValue,
    /// The button that does it.
    pub yes: AttrValue,
    /// The button that does not; "Cancel" when absent.
    pub no: Option<AttrValue>,
    /// Whether something gets lost.
    pub danger: bool,
    /// What to do.
    pub on_yes: Callback<()>,
}

/// What may change the state.
#[derive(Debug, Clone)]
pub enum Message {
    /// Something the user did to the work at hand.
    Action(Action),
    /// Another page, or the same one anew.
    Go(Route),
    /// The address changed, by the page itself or by the user.
    Address(Route),
    /// Another language.
    Lang(Lang),
    /// Another theme.
    Theme(Theme),
    /// Whether language and theme are remembered on this device.
    Remember(bool),
    /// A record was signed or countersigned.
    Record(Rc<Record>),
    /// A file was opened.
    Open(Box<Opened>),
    /// The record at hand is continued as a new version.
    Continue,
    /// Something to be read out.
    Announce(String),
    /// Another protocol takes the place of this one, for as long as the page stands open; to try it out, or as the
    /// organisation's own.
    Protocol(Shared<Protocol>, Standing),
    /// A question to put, or none.
    Confirm(Option<Confirm>),
}

/// Everything that can change while the application is open.
#[derive(Debug, Clone, PartialEq)]
pub struct State {
    protocol: Shared<Protocol>,
    config: Rc<Config>,
    /// The page around it, when it is an element of one.
    pub host: Option<Host>,
    /// Whose protocol that is.
    pub standing: Standing,
    /// The work at hand.
    pub session: Rc<Session>,
    /// Counts the cases: what was typed for one is never taken for another.
    pub case: u32,
    /// What was signed.
    pub papers: Papers,
    /// What was signed before a change that can be taken back, with what was filled in then.
    set_aside: Vec<(Draft, Papers)>,
    /// The page.
    pub route: Route,
    /// How many times the user has gone to a page; 0 is still where the application started.
    pub visits: u32,
    /// The language.
    pub lang: Lang,
    /// The theme.
    pub theme: Theme,
    /// Whether language and theme are remembered.
    pub remember: bool,
    /// The step of the check at which one was last.
    pub last_step: CheckStep,
    /// What was last read out, with a number so that the same words are read again.
    pub announced: (u32, AttrValue),
    /// The question on the screen.
    pub confirm: Option<Confirm>,
}

/// What was signed.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Papers {
    /// The signed record at hand.
    pub record: Option<Rc<Record>>,
    /// Whether the record at hand came from a file, as it is.
    pub from_file: bool,
    /// What differs in the record at hand, when it came from a file.
    pub differences: Rc<Vec<Difference>>,
    /// The signed versions that the work at hand continues.
    pub history: Rc<Vec<Version>>,
    /// Whether no file holds the record at hand.
    pub unsaved: bool,
}

/// Shared data that never changes: equal when it is the same.
#[derive(Debug)]
pub struct Shared<T>(pub Rc<T>);

impl<T> Clone for Shared<T> {
    fn clone(&self) -> Self {
        Shared(Rc::clone(&self.0))
    }
}

impl<T> PartialEq for Shared<T> {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.0, &other.0)
    }
}

impl State {
    /// The state at the start: nothing filled in, the page of the address, what was remembered.
    #[must_use]
    pub fn at_start(protocol: Shared<Protocol>) -> Self {
        let config = config(&protocol);
        let hash = browser::address::hash();
        let lang = browser::storage::get(LANG_KEY);
        let theme = browser::storage::get(THEME_KEY);
        // What the user had kept here for a while, and for no longer.
        let kept = browser::storage::get(kept::KEY);
        if kept.is_some_and(|kept| kept::is_past(&kept, browser::clock::seconds())) {
            browser::storage::remove(kept::KEY);
        }
        let remember = lang.is_some() || theme.is_some();
        let lang = route::lang(&hash)
            .or_else(|| lang.as_deref().and_then(Lang::from_tag))
            .and_then(|lang| config.speaks(lang));
        let theme = theme
            .and_then(|id| Theme::from_id(&id))
            .filter(|_| config.theme_class().is_none());
        let route = Route::from_hash(&hash).unwrap_or_default();
        State {
            last_step: step_of(&route).unwrap_or(CheckStep::Activity),
            route,
            remember,
            lang: lang.unwrap_or(config.first_language()),
            theme: theme.unwrap_or(config.theme()),
            ..State::new(protocol, config)
        }
    }

    /// The state at the start of an element of another page: nothing of the address, and nothing remembered.
    #[must_use]
    pub fn in_element(protocol: Shared<Protocol>, host: Host) -> Self {
        let config = config(&protocol);
        State {
            host: Some(host),
            ..State::new(protocol, config)
        }
    }

    fn new(protocol: Shared<Protocol>, config: Config) -> Self {
        State {
            standing: standing(&config),
            protocol,
            host: None,
            session: Rc::default(),
            case: 0,
            papers: Papers::default(),
            set_aside: Vec::new(),
            route: Route::Start,
            visits: 0,
            lang: config.first_language(),
            theme: config.theme(),
            remember: false,
            last_step: CheckStep::Activity,
            announced: (0, AttrValue::default()),
            confirm: None,
            config: Rc::new(config),
        }
    }
}

/// The settings in the page; what is wrong with them is in the console as well.
fn config(protocol: &Shared<Protocol>) -> Config {
    let json = browser::config::read(crate::app::config::ELEMENT).unwrap_or_default();
    let config = Config::read(&protocol.0, &json);
    for error in config.errors() {
        browser::config::complain(&error.to_string());
    }
    config
}

const fn step_of(route: &Route) -> Option<CheckStep> {
    match route {
        Route::Check(step) => Some(*step),
        Route::Start
        | Route::Table(_)
        | Route::Glossary(_)
        | Route::Acute
        | Route::Motivation
        | Route::Document
        | Route::Papers
        | Route::Open
        | Route::About
        | Route::More
        | Route::In(..)
        | Route::NotFound => None,
    }
}

impl State {
    pub(super) fn protocol(&self) -> Rc<Protocol> {
        Rc::clone(&self.protocol.0)
    }

    pub(super) fn config(&self) -> &Config {
        &self.config
    }
}

/// Under which names language and theme are remembered.
const LANG_KEY: &str = "deelwijzer.lang";
const THEME_KEY: &str = "deelwijzer.theme";

impl State {
    fn go(&mut self, route: Route) {
        self.visits = self.visits.wrapping_add(1);
        self.last_step = step_of(&route).unwrap_or(self.last_step);
        self.route = route;
    }

    /// Does something to the work at hand, and to what was signed where that no longer says the same.
    fn act(&mut self, action: &Action) {
        let before = Rc::clone(&self.session);
        self.session = Rc::new(before.apply(&self.protocol.0, action));
        let changed = self.session.draft() != before.draft();
        if matches!(
            action,
            Action::Start { .. } | Action::Load(_) | Action::Wipe
        ) {
            self.case = self.case.wrapping_add(1);
        }
        match action {
            // What was signed stays as it was, as an earlier version of what is now being changed.
            Action::Edit(_) if changed => self.carry_on(before.draft()),
            Action::Start { .. } if changed => {
                self.set_aside(before.draft());
                self.papers = Papers::default();
            }
            Action::Undo if changed => self.take_back(before.draft()),
            Action::Edit(_) | Action::Start { .. } | Action::Undo | Action::Unsaved => {}
            Action::Load(_) | Action::Wipe => {
                self.papers = Papers::default();
                self.set_aside = Vec::new();
            }
            Action::Saved => self.papers.unsaved = false,
        }
    }

    /// Makes the record at hand an earlier version of the work at hand.
    fn carry_on(&mut self, before: &Draft) {
        if let Some(record) = self.papers.record.clone() {
            self.set_aside(before);
            let (_, history) = record.continued();
            self.papers = Papers {
                history: Rc::new(history),
                ..Papers::default()
            };
        }
    }

    fn set_aside(&mut self, before: &Draft) {
        if self.papers != Papers::default() {
            self.set_aside.push((before.clone(), self.papers.clone()));
        }
    }

    /// Brings back what was signed when what was filled in is again what it was then.
    fn take_back(&mut self, before: &Draft) {
        match self
            .set_aside
            .pop_if(|(draft, _)| *draft == *self.session.draft())
        {
            Some((_, papers)) => self.papers = papers,
            None => self.carry_on(before),
        }
    }

    /// Takes what a file holds as the work at hand.
    fn open(&mut self, opened: Opened) {
        match opened {
            Opened::Record(record, differences) => {
                let details = record.content().details.clone();
                self.act(&Action::Load(Box::new(details)));
                self.papers = Papers {
                    history: Rc::new(record.content().history.clone()),
                    record: Some(Rc::new(*record)),
                    from_file: true,
                    differences: Rc::new(differences),
                    unsaved: false,
                };
            }
            Opened::Draft(file) => {
                self.act(&Action::Load(Box::new(file.draft)));
                self.papers.history = Rc::new(file.history);
            }
        }
    }
}

impl Reducible for State {
    type Action = Message;

    fn reduce(self: Rc<Self>, message: Message) -> Rc<Self> {
        let mut next = (*self).clone();
        match message {
            Message::Action(action) => next.act(&action),
            Message::Record(record) => {
                next.papers.record = Some(record);
                next.papers.from_file = false;
                next.papers.differences = Rc::default();
                next.papers.unsaved = true;
            }
            Message::Open(opened) => next.open(*opened),
            Message::Continue => next.carry_on(self.session.draft()),
            Message::Go(route) => next.go(route),
            Message::Address(route) if route == self.route => {}
            Message::Address(route) => next.go(route),
            Message::Lang(lang) => next.lang = lang,
            Message::Theme(theme) => next.theme = theme,
            Message::Remember(remember) => next.remember = remember,
            Message::Announce(words) => {
                next.announced = (self.announced.0.wrapping_add(1), words.into());
            }
            Message::Protocol(protocol, standing) => {
                // What was filled in belongs to the questions of the other one, in the areas as well.
                next.act(&Action::Wipe);
                wipe_areas();
                next.protocol = protocol;
                next.standing = standing;
            }
            Message::Confirm(confirm) => next.confirm = confirm,
        }
        if next == *self { self } else { Rc::new(next) }
    }
}

/// Keeps language and theme on the device when the user asked for that, and forgets them otherwise.
#[hook]
pub fn use_remembering(state: &State) {
    let wanted = (state.lang, state.theme, state.remember);
    use_effect_with(wanted, |(lang, theme, remember)| {
        if *remember {
            browser::storage::set(LANG_KEY, lang.tag());
            browser::storage::set(THEME_KEY, theme.id());
        } else {
            browser::storage::remove(LANG_KEY);
            browser::storage::remove(THEME_KEY);
        }
    });
}
