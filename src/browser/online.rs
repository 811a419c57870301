//! Whether the device has a connection, as far as the browser knows.

use gloo::events::EventListener;

use super::window;

/// Whether there is a connection.
#[must_use]
pub fn now() -> bool {
    window().is_none_or(|window| window.navigator().on_line())
}

/// Calls `changed` when the connection comes or goes, until the listeners are dropped.
#[must_use]
pub fn on_change(changed: impl Fn(bool) + Clone + 'static) -> Option<[EventListener; 2]> {
    let window = window()?;
    Some(["online", "offline"].map(|name| {
        let changed = changed.clone();
        EventListener::new(&window, name, move |_| changed(now()))
    }))
}
