//! The page in a frame of another site: telling that site things, and hearing from it.

use gloo::events::EventListener;
use wasm_bindgen::closure::Closure;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{MessageEvent, ResizeObserver, Window};

use super::{document, window};

/// The window that this page stands in, when it stands in one.
fn around() -> Option<Window> {
    let own = window()?;
    let parent = own.parent().ok().flatten()?;
    (JsValue::from(&parent) != JsValue::from(&own)).then_some(parent)
}

/// Whether this page stands in a frame.
#[must_use]
pub fn is_framed() -> bool {
    around().is_some()
}

/// Tells the page around this one something; the browser sees to it that only these sites can read it.
pub fn tell(origins: &[String], message: &JsValue) {
    if let Some(parent) = around() {
        for origin in origins {
            let _ = parent.post_message(message, origin);
        }
    }
}

/// Calls `heard` with whatever the page around this one sends, if that page is of one of these sites, until the
/// listener is dropped. Whatever comes from elsewhere is not even looked at.
#[must_use]
pub fn on_message(
    origins: Vec<String>,
    heard: impl Fn(JsValue) + 'static,
) -> Option<EventListener> {
    let (window, parent) = (window()?, around()?);
    Some(EventListener::new(&window, "message", move |event| {
        let Some(event) = event.dyn_ref::<MessageEvent>() else {
            return;
        };
        let from_parent = event
            .source()
            .is_some_and(|source| JsValue::from(source) == JsValue::from(&parent));
        if from_parent && origins.contains(&event.origin()) {
            heard(event.data());
        }
    }))
}

/// Watches the height of what the page shows; it ends when it is dropped.
pub struct HeightWatch {
    observer: ResizeObserver,
    _changed: Closure<dyn FnMut()>,
}

impl Drop for HeightWatch {
    fn drop(&mut self) {
        self.observer.disconnect();
    }
}

/// The height of what the page shows, in CSS pixels.
#[must_use]
pub fn height() -> u32 {
    let body = document().and_then(|document| document.body());
    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "a height is not negative, and no page is that high"
    )]
    body.map_or(0, |body| {
        body.get_bounding_client_rect().height().ceil() as u32
    })
}

/// Calls `changed` with the height, now and whenever it changes.
#[must_use]
pub fn on_height(changed: impl Fn(u32) + 'static) -> Option<HeightWatch> {
    let body = document()?.body()?;
    let changed = Closure::<dyn FnMut()>::new(move || changed(height()));
    let observer = ResizeObserver::new(changed.as_ref().unchecked_ref()).ok()?;
    observer.observe(&body);
    Some(HeightWatch {
        observer,
        _changed: changed,
    })
}
