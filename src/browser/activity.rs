//! Whether somebody is there, and whether the page is about to go.

use gloo::events::EventListener;

use super::document;

/// Calls `stirred` whenever somebody moves, types, touches or scrolls, until the listeners are dropped.
#[must_use]
pub fn on_stir(stirred: impl Fn() + Clone + 'static) -> Vec<EventListener> {
    let Some(document) = document() else {
        return Vec::new();
    };
    [
        "pointermove",
        "pointerdown",
        "keydown",
        "wheel",
        "touchmove",
    ]
    .into_iter()
    .map(|name| {
        let stirred = stirred.clone();
        EventListener::new(&document, name, move |_| stirred())
    })
    .collect()
}

/// Calls `hidden` when the page goes out of sight: the last moment that a browser is sure to grant.
#[must_use]
pub fn on_hidden(hidden: impl Fn() + 'static) -> Option<EventListener> {
    let document = document()?;
    Some(EventListener::new(
        &document,
        "visibilitychange",
        move |_| hidden(),
    ))
}
