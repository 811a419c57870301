//! The desk in the browser: stays when one goes to another page, warns before it gets lost, goes when all is wiped.

use std::cell::{Cell, RefCell};
use std::rc::Rc;

use yew::prelude::*;

use super::loaded;
use crate::app::desk::{Deed, Desk, Work};
use crate::app::hooks::{App, on_wipe, use_app};
use crate::browser::unload;
use crate::rights::{Rights, Value};

thread_local! {
    static KEPT: RefCell<Desk> = RefCell::new(Desk::default());
    static GUARD: unload::Guard = const { unload::Guard::new() };
    /// The way to change the desk while one of its pages is open.
    static LIVE: RefCell<Option<UseReducerDispatcher<OnDesk>>> = const { RefCell::new(None) };
    /// Counts the times that everything was wiped, so that a page that is open then starts anew.
    static WIPED: Cell<u32> = const { Cell::new(0) };
}

fn wipe() {
    KEPT.take();
    GUARD.with(|guard| guard.hold(false));
    WIPED.set(WIPED.get().wrapping_add(1));
}

/// The desk as it is now.
pub(super) fn current() -> Desk {
    KEPT.with_borrow(Clone::clone)
}

/// Does something on the desk, whether one of its pages is open or not.
pub(super) fn lay(deed: Deed) {
    let live = LIVE.with_borrow(Clone::clone);
    match live {
        Some(live) => live.dispatch(deed),
        None => {
            on_wipe(wipe);
            keep(current().after(deed));
        }
    }
}

/// Keeps the desk, and has the browser ask before the page is left while something on it is not saved.
fn keep(desk: Desk) {
    GUARD.with(|guard| guard.hold(desk.is_unsaved()));
    KEPT.set(desk);
}

/// The desk and the way to change it.
pub(super) type DeskHandle = UseReducerHandle<OnDesk>;

/// The desk as a reducer keeps it.
#[derive(Clone, PartialEq)]
pub(super) struct OnDesk {
    pub desk: Desk,
}

impl Reducible for OnDesk {
    type Action = Deed;

    fn reduce(self: Rc<Self>, deed: Deed) -> Rc<Self> {
        let desk = self.desk.after(deed);
        if desk == self.desk {
            self
        } else {
            Rc::new(OnDesk { desk })
        }
    }
}

/// The desk, for whoever provides it to the pages.
#[hook]
pub(super) fn use_desk_root() -> DeskHandle {
    let desk = use_reducer(|| OnDesk { desk: current() });
    let wiped = use_mut_ref(|| WIPED.get());
    use_effect_with((), |()| on_wipe(wipe));
    use_effect_with(desk.clone(), move |on| {
        // What was wiped meanwhile does not come back.
        if *wiped.borrow() != WIPED.get() {
            return;
        }
        keep(on.desk.clone());
    });
    {
        // What is opened from elsewhere while a page of the area stands there goes the same way.
        let live = desk.dispatcher();
        use_effect_with((), move |()| {
            LIVE.set(Some(live));
            || LIVE.set(None)
        });
    }
    desk
}

/// The desk.
#[hook]
#[expect(
    clippy::expect_used,
    reason = "a component outside the provider is a mistake in this code"
)]
pub(super) fn use_desk() -> DeskHandle {
    use_context::<DeskHandle>().expect("the area provides its desk")
}

/// A tool with the work in it, for a page.
#[derive(Clone)]
pub(super) struct Bench {
    pub app: App,
    pub rights: Rc<Rights>,
    pub tool: AttrValue,
    pub work: Work,
    desk: DeskHandle,
}

/// A tool with the work in it; nothing for a tool that the file does not know.
#[hook]
pub(super) fn use_bench(tool: &AttrValue) -> Option<Bench> {
    let app = use_app();
    let desk = use_desk();
    let rights = loaded(&app)?;
    rights.tool(tool)?;
    Some(Bench {
        work: desk.desk.work(tool),
        app,
        rights,
        tool: tool.clone(),
        desk,
    })
}

impl Bench {
    /// Does something with the work.
    pub fn act(&self, deed: Deed) {
        self.desk.dispatch(deed);
    }

    /// Fills something in.
    pub fn fill(&self, field: &str, value: Value, typed: bool) {
        self.act(Deed::Fill {
            tool: self.tool.to_string(),
            field: field.to_owned(),
            value,
            typed,
        });
    }

    /// Called with what is typed or chosen in a field.
    pub fn set(&self, field: &str, typed: bool) -> Callback<String> {
        let (bench, field) = (self.clone(), field.to_owned());
        Callback::from(move |text| bench.fill(&field, Value::Text(text), typed))
    }

    /// Takes the last change back, where there is one, and says so.
    pub fn undo(&self) {
        if self.work.can_undo() {
            self.act(Deed::Undo(self.tool.to_string()));
            let words = crate::text::rights::RightsPage::UndoDone;
            self.app.announce(self.app.say(words));
        }
    }
}
