//! Files dropped beside the place meant for them.

use gloo::events::{EventListener, EventListenerOptions};

use super::window;

/// Keeps the browser from leaving the page for a file that was dropped anywhere on it, until the guards are dropped.
#[must_use]
pub fn guard() -> Option<[EventListener; 2]> {
    let window = window()?;
    Some(["dragover", "drop"].map(|name| {
        let options = EventListenerOptions::enable_prevent_default();
        EventListener::new_with_options(&window, name, options, |event| event.prevent_default())
    }))
}
