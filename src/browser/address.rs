//! The part of the address after `#`.

use gloo::events::EventListener;

use super::window;

/// The address from `#` on; empty when there is none.
#[must_use]
pub fn hash() -> String {
    window()
        .and_then(|window| window.location().hash().ok())
        .unwrap_or_default()
}

/// Sets the address from `#` on, as a new place in the history.
pub fn set_hash(hash: &str) {
    if let Some(window) = window()
        && self::hash() != hash
    {
        // Some frames refuse this; the page then changes without its address.
        let _ = window.location().set_hash(hash);
    }
}

/// Calls `changed` with the new address whenever it changes, until the listener is dropped.
#[must_use]
pub fn on_change(changed: impl Fn(String) + 'static) -> Option<EventListener> {
    let window = window()?;
    Some(EventListener::new(&window, "hashchange", move |_| {
        changed(hash())
    }))
}

/// The site that the page is on.
#[must_use]
pub fn site() -> String {
    window()
        .and_then(|window| window.location().host().ok())
        .unwrap_or_default()
}
