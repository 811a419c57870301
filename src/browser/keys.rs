//! Keys that work anywhere on the page.

use gloo::events::{EventListener, EventListenerOptions};
use wasm_bindgen::JsCast;
use web_sys::{HtmlElement, HtmlInputElement, KeyboardEvent};

use super::document;

/// Calls `undo` on Ctrl+Z (or Cmd+Z) outside a field in which one types, until the listener is dropped.
#[must_use]
pub fn on_undo(undo: impl Fn() + 'static) -> Option<EventListener> {
    let document = document()?;
    let options = EventListenerOptions::enable_prevent_default();
    Some(EventListener::new_with_options(
        &document,
        "keydown",
        options,
        move |event| {
            let Some(key) = event.dyn_ref::<KeyboardEvent>() else {
                return;
            };
            let asked = (key.ctrl_key() || key.meta_key()) && !key.shift_key() && !key.alt_key();
            if asked && key.key().eq_ignore_ascii_case("z") && !is_typing(event) {
                event.prevent_default();
                undo();
            }
        },
    ))
}

/// Whether an event comes from a field that has an undo of its own.
fn is_typing(event: &web_sys::Event) -> bool {
    let Some(target) = event.target() else {
        return false;
    };
    if let Some(field) = target.dyn_ref::<HtmlInputElement>() {
        return !matches!(
            field.type_().as_str(),
            "radio" | "checkbox" | "button" | "submit" | "file"
        );
    }
    target.dyn_ref::<HtmlElement>().is_some_and(|element| {
        element.is_content_editable()
            || matches!(element.tag_name().as_str(), "TEXTAREA" | "SELECT")
    })
}
