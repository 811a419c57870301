//! What was typed on the papers: stays when one goes to another page, warns before it gets lost, goes with the case that it
//! was typed for and when all is wiped. Never leaves the window.

use std::cell::RefCell;

use crate::app::hooks::{App, on_wipe};
use crate::browser::unload;
use crate::document::papers::{Filled, Kind};
use crate::text::Lang;

/// What was typed on the papers.
#[derive(Debug, Clone, PartialEq)]
pub struct Typed {
    /// The paper that was chosen.
    pub chosen: Option<Kind>,
    /// The language of the papers.
    pub lang: Lang,
    /// What was filled in beforehand.
    pub before: Filled,
    /// What stands on the papers now.
    pub filled: Filled,
    /// Whether something was typed that no file holds.
    pub unsaved: bool,
    /// The case that it was typed for, by its number in this window.
    pub case: u32,
}

thread_local! {
    static KEPT: RefCell<Option<Typed>> = const { RefCell::new(None) };
    static GUARD: unload::Guard = const { unload::Guard::new() };
}

fn wipe() {
    KEPT.take();
    GUARD.with(|guard| guard.hold(false));
}

impl Typed {
    /// Nothing but what is filled in beforehand.
    pub fn new(app: &App, lang: Lang, before: Filled) -> Self {
        Typed {
            chosen: None,
            lang,
            filled: before.clone(),
            before,
            unsaved: false,
            case: app.state().case,
        }
    }

    /// What was typed for the case at hand, if anything. What is filled in beforehand follows the case as it is now.
    pub fn resume(app: &App, before: impl Fn(Lang) -> Filled) -> Option<Self> {
        let kept = KEPT.with_borrow(Clone::clone);
        let Some(kept) = kept.filter(|kept| kept.case == app.state().case) else {
            // What was typed for another case never comes onto a paper of this one.
            wipe();
            return None;
        };
        let now = before(kept.lang);
        Some(Typed {
            filled: kept.filled.followed(&kept.before, now.clone()),
            before: now,
            ..kept
        })
    }

    /// What was typed last.
    pub fn latest() -> Option<Self> {
        KEPT.with_borrow(Clone::clone)
    }

    /// The same with something else on the papers.
    #[must_use]
    pub fn with(self, filled: Filled) -> Self {
        Typed {
            unsaved: filled != self.before,
            filled,
            ..self
        }
    }

    /// Whether something was typed.
    #[must_use]
    pub fn is_typed(&self) -> bool {
        self.filled != self.before
    }

    /// Keeps it as long as the window is there, and has the browser ask before it gets lost.
    pub fn keep(&self) {
        on_wipe(wipe);
        GUARD.with(|guard| guard.hold(self.unsaved));
        KEPT.set(Some(self.clone()));
    }
}
