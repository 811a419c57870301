//! The context that carries the state to every component.

use std::rc::Rc;

use yew::prelude::*;

use super::state::{Confirm, Message, State};
use crate::app::config::{Config, Feature};
use crate::app::route::Route;
use crate::app::session::{Action, Edit, Session};
use crate::app::theme::Theme;
use crate::browser;
use crate::protocol::Protocol;
use crate::protocol::model::EmergencyNumber;
use crate::record::{Difference, Opened, Record, Version};
use crate::text::frame::Frame;
use crate::text::{Lang, Text, Wording};

/// What every component can reach: the protocol, the work at hand, the language, and the ways to change them.
#[derive(Clone)]
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

/// Everything follows from the state; comparing the protocol word for word would be work for nothing.
impl PartialEq for App {
    fn eq(&self, other: &Self) -> bool {
        self.state == other.state
    }
}

/// The provider of [`App`].
pub type Provided = ContextProvider<App>;

/// The application's state, for whoever provides it to the rest.
#[hook]
pub fn use_app_root(start: impl FnOnce() -> State) -> App {
    let state = use_reducer(start);
    App {
        protocol: state.protocol(),
        lang: state.lang,
        theme: state.theme,
        session: Rc::clone(&state.session),
        route: state.route.clone(),
        state,
    }
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

    /// Does something to the work at hand. Asks first when that would change what was signed.
    pub fn dispatch(&self, action: Action) {
        let signed = self.state.papers.record.is_some();
        if !signed || !self.changes(&action) {
            return self.send(Message::Action(action));
        }
        let app = self.clone();
        self.confirm(Confirm {
            title: self.say(Frame::SignedTitle).into(),
            message: self.say(Frame::SignedMessage).into(),
            yes: self.say(Frame::SignedYes).into(),
            no: None,
            danger: false,
            on_yes: Callback::from(move |()| app.send(Message::Action(action.clone()))),
        });
    }

    /// Whether an edit would change what was filled in.
    fn changes(&self, action: &Action) -> bool {
        let session = &self.state.session;
        matches!(action, Action::Edit(_))
            && session.apply(&self.protocol, action).draft() != session.draft()
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
        self.session.is_unsaved() || self.state.papers.unsaved
    }

    /// Whether there is anything at hand, or anything to take back.
    #[must_use]
    pub fn has_work(&self) -> bool {
        !self.session.is_empty() || self.session.can_undo()
    }

    /// The signed record at hand, if any. Changing anything that was filled in makes it an earlier version.
    #[must_use]
    pub fn record(&self) -> Option<Rc<Record>> {
        self.state.papers.record.clone()
    }

    /// Makes a record that was just signed or countersigned the one at hand.
    pub fn set_record(&self, record: Record) {
        self.send(Message::Record(Rc::new(record)));
    }

    /// What differs in the record at hand, when it came from a file.
    #[must_use]
    pub fn differences(&self) -> Rc<Vec<Difference>> {
        Rc::clone(&self.state.papers.differences)
    }

    /// Whether the record at hand came from a file and is, to the last character, what was signed.
    #[must_use]
    pub fn is_unaltered(&self) -> bool {
        self.state.papers.from_file && !self.differences().contains(&Difference::Altered)
    }

    /// The signed versions that the work at hand continues; a new signature names them.
    #[must_use]
    pub fn history(&self) -> Rc<Vec<Version>> {
        Rc::clone(&self.state.papers.history)
    }

    /// Goes on with the record at hand as a new version.
    pub fn continue_record(&self) {
        self.send(Message::Continue);
    }

    /// Takes what a file holds as the work at hand.
    pub fn open(&self, opened: Opened) {
        self.send(Message::Open(Box::new(opened)));
    }

    /// Goes to a page. The heading of that page gets the focus.
    pub fn navigate(&self, route: Route) {
        if self.state.host.is_none() {
            browser::address::set_hash(&route.hash());
        }
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

    /// Does something, after a question where that is needed.
    pub fn confirm_if(&self, needed: bool, confirm: Confirm) {
        if needed {
            self.confirm(confirm);
        } else {
            confirm.on_yes.emit(());
        }
    }

    /// What the organisation set.
    #[must_use]
    pub fn config(&self) -> &Config {
        self.state.config()
    }

    /// Whether the organisation has a part on.
    #[must_use]
    pub fn has(&self, feature: Feature) -> bool {
        self.config().has(feature)
    }

    /// The numbers to call in an emergency.
    #[must_use]
    pub fn emergency(&self) -> Vec<EmergencyNumber> {
        self.config().emergency(&self.protocol)
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
