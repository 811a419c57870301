//! Leaving the page.

use std::cell::{Cell, RefCell};

use gloo::events::{EventListener, EventListenerOptions};
use wasm_bindgen::JsCast;
use web_sys::{BeforeUnloadEvent, Event, EventInit};

use super::window;

thread_local! {
    static SAFE: Cell<bool> = const { Cell::new(false) };
}

/// Whether the check at hand is kept elsewhere, so that the page can be left without a question about it.
pub fn set_safe(safe: bool) {
    SAFE.set(safe);
}

/// Has the browser ask whether one is sure before the page is left, until the guard is dropped.
#[must_use]
pub fn guard() -> Option<EventListener> {
    listen(false)
}

/// The same for the check, about which nothing is asked while it is kept elsewhere.
#[must_use]
pub fn guard_check() -> Option<EventListener> {
    listen(true)
}

/// A guard that is taken while something is not saved. For work that outlives its page.
#[derive(Debug, Default)]
pub struct Guard(RefCell<Option<EventListener>>);

impl Guard {
    /// A guard that is not taken yet.
    #[must_use]
    pub const fn new() -> Self {
        Guard(RefCell::new(None))
    }

    /// Takes the guard while something is unsaved, and drops it otherwise.
    pub fn hold(&self, unsaved: bool) {
        if unsaved != self.0.borrow().is_some() {
            let taken = unsaved.then(guard).flatten();
            self.0.replace(taken);
        }
    }
}

fn listen(may_be_safe: bool) -> Option<EventListener> {
    let window = window()?;
    let options = EventListenerOptions::enable_prevent_default();
    Some(EventListener::new_with_options(
        &window,
        "beforeunload",
        options,
        move |event| {
            if may_be_safe && SAFE.get() {
                return;
            }
            event.prevent_default();
            // Older browsers ask only when this is set; the words are the browser's own.
            if let Some(event) = event.dyn_ref::<BeforeUnloadEvent>() {
                event.set_return_value("?");
            }
        },
    ))
}

/// Whether the browser would ask now, were the page left: the same guards are asked, wherever they were taken.
#[must_use]
pub fn asks() -> bool {
    let init = EventInit::new();
    init.set_cancelable(true);
    let event = Event::new_with_event_init_dict("beforeunload", &init);
    let (Some(window), Ok(event)) = (window(), event) else {
        return false;
    };
    window.dispatch_event(&event).is_ok_and(|goes_on| !goes_on)
}
