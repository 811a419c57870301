//! Whether the application is the page or part of another, and how it gets there. What an element needs beyond a page
//! is a module of its own, which is fetched where there is one.

use js_sys::Function;
use wasm_bindgen::closure::Closure;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::future_to_promise;
use web_sys::Element;

use super::element;
use crate::browser::config;

/// What stands in the application's own page, and in no other.
const OWN: &str = "boot";

/// Puts the check in an element; see [`element::mount`].
type Mount = fn(Element, Option<String>, &str, &str, Function) -> Result<JsValue, JsValue>;

/// The module could not be fetched.
struct NotThere;

#[cfg(feature = "split")]
impl From<wasm_split_helpers::SplitLoaderError> for NotThere {
    fn from(_: wasm_split_helpers::SplitLoaderError) -> Self {
        NotThere
    }
}

#[cfg(feature = "split")]
#[wasm_split_helpers::wasm_split(element, fallible)]
fn fetch_element() -> Result<Mount, NotThere> {
    Ok(element::mount)
}

#[cfg(not(feature = "split"))]
async fn fetch_element() -> Result<Mount, NotThere> {
    Ok(element::mount)
}

/// Whether the page is the application's own.
#[must_use]
pub fn is_own_page() -> bool {
    config::read(OWN).is_some()
}

/// The function for a script that puts the check in an element: `mount(place, row, lang, theme, tell)`, a promise of
/// `{ show(lang, theme), unmount() }`.
#[must_use]
pub fn function() -> JsValue {
    let mount =
        |place: JsValue, row: JsValue, lang: JsValue, theme: JsValue, tell: JsValue| -> JsValue {
            future_to_promise(async move {
                let mount = fetch_element()
                    .await
                    .map_err(|_| js_sys::Error::new("a part of Deelwijzer could not be fetched"))?;
                let text = |value: &JsValue| value.as_string().unwrap_or_default();
                let place = place.dyn_into::<Element>()?;
                mount(
                    place,
                    row.as_string(),
                    &text(&lang),
                    &text(&theme),
                    tell.dyn_into()?,
                )
            })
            .into()
        };
    Closure::<dyn Fn(JsValue, JsValue, JsValue, JsValue, JsValue) -> JsValue>::new(mount)
        .into_js_value()
}
