//! Where the keyboard is.

use wasm_bindgen::JsCast;
use web_sys::HtmlElement;

use super::{roots, window};

/// Puts the focus on the page's first heading and shows the page from its top.
pub fn heading() {
    if let Some(window) = window().filter(|_| roots::is_page()) {
        window.scroll_to_with_x_and_y(0.0, 0.0);
    }
    first("h1");
}

/// Puts the focus on the element with this id; says whether it is there.
pub fn by_id(id: &str) -> bool {
    roots::by_id(id)
        .and_then(|element| element.dyn_into::<HtmlElement>().ok())
        .is_some_and(|element| element.focus().is_ok())
}

/// Puts the focus on the first element that a selector finds; says whether there is one.
pub fn first(selector: &str) -> bool {
    roots::find(selector)
        .and_then(|element| element.dyn_into::<HtmlElement>().ok())
        .is_some_and(|element| element.focus().is_ok())
}

/// Brings the element with this id in view, with as little scrolling as can be.
pub fn show(id: &str) {
    if let Some(element) = roots::by_id(id) {
        let options = web_sys::ScrollIntoViewOptions::new();
        options.set_block(web_sys::ScrollLogicalPosition::Nearest);
        element.scroll_into_view_with_scroll_into_view_options(&options);
    }
}

/// Whether the focus goes to another element outside this one. Not when it goes nowhere, as when a click lands beside
/// anything that takes the focus.
#[must_use]
pub fn leaves(inside: &web_sys::Node, event: &web_sys::FocusEvent) -> bool {
    event
        .related_target()
        .and_then(|target| target.dyn_into::<web_sys::Node>().ok())
        .is_some_and(|next| !inside.contains(Some(&next)))
}
