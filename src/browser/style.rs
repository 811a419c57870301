//! The look of the pages after the first, where it is a file of its own.

use std::cell::RefCell;

use js_sys::Promise;
use wasm_bindgen::closure::Closure;
use wasm_bindgen::{JsCast as _, JsValue};
use wasm_bindgen_futures::JsFuture;

use super::document;

/// The name under which the page says where that file is, and its integrity behind a space.
const META: &str = "deelwijzer-style";

thread_local! {
    static ASKED: RefCell<Option<Promise>> = const { RefCell::new(None) };
}

/// Waits until the look of the later pages is there; at once where the page names no file for it. A file that can't be had
/// is asked for again the next time; the pages can be read without.
pub async fn later() {
    let asked = ASKED.with_borrow(Clone::clone);
    let Some(promise) = asked.or_else(ask) else {
        return;
    };
    ASKED.set(Some(promise.clone()));
    if JsFuture::from(promise).await.is_err() {
        ASKED.set(None);
    }
}

fn ask() -> Option<Promise> {
    let document = document()?;
    let meta = document
        .query_selector(&format!("meta[name={META}]"))
        .ok()??;
    let named = meta.get_attribute("content")?;
    let (address, integrity) = named.split_once(' ').unwrap_or((&named, ""));
    let link = document.create_element("link").ok()?;
    for (name, value) in [
        ("rel", "stylesheet"),
        ("href", address),
        ("integrity", integrity),
    ] {
        link.set_attribute(name, value).ok()?;
    }
    let promise = Promise::new(&mut |done, failed| {
        let good = Closure::once_into_js(move || {
            let _ = done.call0(&JsValue::NULL);
        });
        let bad = Closure::once_into_js(move || {
            let _ = failed.call0(&JsValue::NULL);
        });
        for (event, listener) in [("load", good), ("error", bad)] {
            let _ = link.add_event_listener_with_callback(event, listener.unchecked_ref());
        }
        let _ = document.head().map(|head| head.append_child(&link));
    });
    Some(promise)
}
