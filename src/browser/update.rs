//! A newer version of the application that waits on this device. The page's own script looks after the service worker
//! and says when there is one.

use gloo::events::EventListener;
use web_sys::Event;

use super::{document, window};

/// Whether a newer version waits.
#[must_use]
pub fn ready() -> bool {
    document()
        .and_then(|document| document.document_element())
        .is_some_and(|root| root.has_attribute("data-update"))
}

/// Calls `found` when a newer version has come, until the listener is dropped.
#[must_use]
pub fn on_ready(found: impl Fn() + 'static) -> Option<EventListener> {
    let window = window()?;
    Some(EventListener::new(
        &window,
        "deelwijzer-update",
        move |_| {
            found();
        },
    ))
}

/// Has the newer version take over; the page is then loaded anew.
pub fn apply() {
    if let (Some(window), Ok(event)) = (window(), Event::new("deelwijzer-apply")) {
        let _ = window.dispatch_event(&event);
    }
}
