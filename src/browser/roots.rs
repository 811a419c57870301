//! Where things are looked for: in the page, or, where the application stands in elements of another page, in the shadow
//! root of the one that was last used.

use std::cell::RefCell;

use gloo::events::EventListener;
use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlElement, ShadowRoot};

use super::document;

thread_local! {
    /// The shadow roots, the one last used at the end.
    static ROOTS: RefCell<Vec<ShadowRoot>> = const { RefCell::new(Vec::new()) };
}

/// The shadow root in which an element stands.
#[must_use]
pub fn of(place: &Element) -> Option<ShadowRoot> {
    place.get_root_node().dyn_into().ok()
}

/// Looks in this root from now on, until the guard is dropped.
#[must_use]
pub fn add(root: ShadowRoot) -> Guard {
    use_now(&root);
    let used = ["focusin", "pointerdown"].map(|event| {
        let here = root.clone();
        EventListener::new(&root, event, move |_| use_now(&here))
    });
    Guard { root, _used: used }
}

/// As long as this is there, a root is looked in.
pub struct Guard {
    root: ShadowRoot,
    _used: [EventListener; 2],
}

impl Drop for Guard {
    fn drop(&mut self) {
        ROOTS.with_borrow_mut(|roots| roots.retain(|root| *root != self.root));
    }
}

fn use_now(root: &ShadowRoot) {
    ROOTS.with_borrow_mut(|roots| {
        roots.retain(|known| known != root);
        roots.push(root.clone());
    });
}

fn last() -> Option<ShadowRoot> {
    ROOTS.with_borrow(|roots| roots.last().cloned())
}

/// Whether the application is the whole page.
#[must_use]
pub fn is_page() -> bool {
    last().is_none()
}

/// The first element that a selector finds.
#[must_use]
pub fn find(selector: &str) -> Option<Element> {
    match last() {
        Some(root) => root.query_selector(selector).ok().flatten(),
        None => document()?.query_selector(selector).ok().flatten(),
    }
}

/// The element with this id.
#[must_use]
pub fn by_id(id: &str) -> Option<Element> {
    match last() {
        Some(root) => root.get_element_by_id(id),
        None => document()?.get_element_by_id(id),
    }
}

/// The element that has the focus.
#[must_use]
pub fn focused() -> Option<HtmlElement> {
    let element = match last() {
        Some(root) => root.active_element(),
        None => document()?.active_element(),
    };
    element?.dyn_into().ok()
}
