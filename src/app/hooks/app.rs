//! The one state of the application and the context that carries it.

use std::rc::Rc;

use yew::prelude::*;

use crate::app::config::{Config, ConfigError};
use crate::app::route::{CheckStep, Route};
use crate::app::session::{Action, Edit, Session};
use crate::browser;
use crate::protocol::Protocol;
use crate::protocol::model::EmergencyNumber;
use crate::text::frame::Frame;
use crate::text::{Lang, Text, Wording};

/// How light or dark the pages are.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Theme {
    /// As the device has it.
    #[default]
    Auto,
    /// Light.
    Light,
    /// Dark.
    Dark,
}

impl Theme {
    /// Every theme, in the order in which a switch shows them.
    pub const ALL: [Theme; 3] = [Theme::Auto, Theme::Light, Theme::Dark];

    /// The id that is kept and set on the page.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Theme::Auto => "auto",
            Theme::Light => "light",
            Theme::Dark => "dark",
        }
    }

    /// The theme of an id, or nothing when there is none.
    #[must_use]
    pub fn from_id(id: &str) -> Option<Self> {
        Theme::ALL.into_iter().find(|theme| theme.id() == id)
    }
}

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
    /// Another page.
    Go(Route),
    /// Another language.
    Lang(Lang),
    /// Another theme.
    Theme(Theme),
    /// Whether language and theme are remembered on this device.
    Remember(bool),
    /// Something to be read out.
    Announce(String),
    /// A question to put, or none.
    Confirm(Option<Confirm>),
}

/// Everything that can change while the application is open.
#[derive(Debug, Clone, PartialEq)]
pub struct State {
    protocol: Shared<Protocol>,
    config: Rc<Result<Config, ConfigError>>,
    /// The work at hand.
    pub session: Rc<Session>,
    /// The page.
    pub route: Route,
    /// Whether the user has gone from one page to another yet.
    pub moved: bool,
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

/// Shared data that never changes: equal when it is the same.
#[derive(Debug)]
struct Shared<T>(Rc<T>);

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
    pub fn at_start(protocol: Rc<Protocol>) -> Self {
        let config = browser::config::read(crate::app::config::ELEMENT)
            .map_or(Ok(Config::default()), |json| {
                Config::parse(&protocol, &json)
            });
        let lang = browser::storage::get(LANG_KEY);
        let theme = browser::storage::get(THEME_KEY);
        let route = Route::from_hash(&browser::address::hash()).unwrap_or_default();
        State {
            last_step: step_of(&route).unwrap_or(CheckStep::Activity),
            protocol: Shared(protocol),
            config: Rc::new(config),
            session: Rc::default(),
            route,
            moved: false,
            remember: lang.is_some() || theme.is_some(),
            lang: lang.and_then(|id| Lang::from_tag(&id)).unwrap_or_default(),
            theme: theme.and_then(|id| Theme::from_id(&id)).unwrap_or_default(),
            announced: (0, AttrValue::default()),
            confirm: None,
        }
    }
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
        | Route::Open
        | Route::About
        | Route::NotFound => None,
    }
}

/// Under which names language and theme are remembered; nothing else ever is.
const LANG_KEY: &str = "deelwijzer.lang";
const THEME_KEY: &str = "deelwijzer.theme";

impl Reducible for State {
    type Action = Message;

    fn reduce(self: Rc<Self>, message: Message) -> Rc<Self> {
        let mut next = (*self).clone();
        match message {
            Message::Action(action) => {
                next.session = Rc::new(self.session.apply(&self.protocol.0, &action));
            }
            Message::Go(route) => {
                next.moved |= route != self.route;
                next.last_step = step_of(&route).unwrap_or(next.last_step);
                next.route = route;
            }
            Message::Lang(lang) => next.lang = lang,
            Message::Theme(theme) => next.theme = theme,
            Message::Remember(remember) => next.remember = remember,
            Message::Announce(words) => {
                next.announced = (self.announced.0.wrapping_add(1), words.into());
            }
            Message::Confirm(confirm) => next.confirm = confirm,
        }
        if next == *self { self } else { Rc::new(next) }
    }
}

/// What every component can reach: the protocol, the work at hand, the language, and the ways to change them.
#[derive(Clone, PartialEq)]
pub struct App {
    /// The protocol.
    pub protocol: Rc<Protocol>,
    /// The language.
    pub lang: Lang,
    /// The theme.
    pub theme: Theme,
    /// The work at hand.
    pub session: Rc<Session>,
    /// The page.
    pub route: Route,
    state: UseReducerHandle<State>,
}

/// The provider of [`App`].
pub type Provided = ContextProvider<App>;

/// The application's state, for whoever provides it to the rest.
#[hook]
pub fn use_app_root(start: impl FnOnce() -> State) -> App {
    let state = use_reducer(start);
    App {
        protocol: Rc::clone(&state.protocol.0),
        lang: state.lang,
        theme: state.theme,
        session: Rc::clone(&state.session),
        route: state.route.clone(),
        state,
    }
}

/// Keeps language and theme on the device when the user asked for that, and forgets them otherwise.
#[hook]
pub fn use_remembering(app: &App) {
    let wanted = (app.lang, app.theme, app.state().remember);
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

/// What every component can reach.
#[hook]
#[expect(
    clippy::expect_used,
    reason = "a component outside the provider is a mistake in this code"
)]
pub fn use_app() -> App {
    use_context::<App>().expect("the application provides its context")
}

impl App {
    /// The whole state.
    #[must_use]
    pub fn state(&self) -> &State {
        &self.state
    }

    /// Sends a message to the state.
    pub fn send(&self, message: Message) {
        self.state.dispatch(message);
    }

    /// Does something to the work at hand.
    pub fn dispatch(&self, action: Action) {
        self.send(Message::Action(action));
    }

    /// Changes one thing that was filled in.
    pub fn edit(&self, edit: Edit) {
        self.dispatch(Action::Edit(edit));
    }

    /// Takes the last change back, where there is one, and says so.
    pub fn undo(&self) {
        if self.state.session.can_undo() {
            self.dispatch(Action::Undo);
            self.announce(self.say(Frame::UndoDone));
        }
    }

    /// Whether something was filled in or signed that no file holds.
    #[must_use]
    pub fn is_unsaved(&self) -> bool {
        self.session.is_unsaved()
    }

    /// Goes to a page. The heading of that page gets the focus.
    pub fn navigate(&self, route: Route) {
        browser::address::set_hash(&route.hash());
        self.send(Message::Go(route));
    }

    /// Changes the language.
    pub fn set_lang(&self, lang: Lang) {
        self.send(Message::Lang(lang));
    }

    /// Changes the theme.
    pub fn set_theme(&self, theme: Theme) {
        self.send(Message::Theme(theme));
    }

    /// Has something read out by a screen reader, without moving the focus.
    pub fn announce(&self, words: impl Into<String>) {
        self.send(Message::Announce(words.into()));
    }

    /// Puts a question before something that can't be taken back.
    pub fn confirm(&self, confirm: Confirm) {
        self.send(Message::Confirm(Some(confirm)));
    }

    /// What the organisation set, or what is wrong with it.
    pub fn config(&self) -> &Result<Config, ConfigError> {
        &self.state.config
    }

    /// The numbers to call in an emergency.
    #[must_use]
    pub fn emergency(&self) -> Vec<EmergencyNumber> {
        match self.config() {
            Ok(config) => config.emergency(&self.protocol),
            Err(_) => Config::default().emergency(&self.protocol),
        }
    }

    /// Wording of the protocol, in the user's language.
    #[must_use]
    pub fn t(&self, text: &Text) -> AttrValue {
        AttrValue::from(text.get(self.lang).to_owned())
    }

    /// Wording of the interface, in the user's language.
    #[must_use]
    pub fn say(&self, words: impl Wording) -> &'static str {
        words.say(self.lang)
    }

    /// Wording of the interface with values in its places (`{name}`).
    #[must_use]
    pub fn fill(&self, words: impl Wording, values: &[(&str, &str)]) -> String {
        crate::text::fill(words.say(self.lang), values)
    }
}
