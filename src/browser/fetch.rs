//! Fetching a file of the site itself.

use js_sys::{Object, Promise};
use wasm_bindgen::JsCast;
use wasm_bindgen_futures::JsFuture;
use web_sys::Response;

use super::reflect::{call, set};
use super::window;

/// The text of a file beside the page, of at most `most` bytes; nothing when it can't be had.
pub async fn own_text(path: &str, most: usize) -> Option<String> {
    let response = JsFuture::from(window()?.fetch_with_str(path)).await.ok()?;
    let response = response.dyn_into::<Response>().ok()?;
    if !response.ok() {
        return None;
    }
    let text = JsFuture::from(response.text().ok()?).await.ok()?;
    text.as_string().filter(|text| text.len() <= most)
}

/// Asks for a file of the site and is refused where it is not what its integrity says (W3C Subresource Integrity); an empty
/// one says nothing. Nothing outside a page.
pub(super) fn sound(path: &str, integrity: &str) -> Option<Promise> {
    let how = Object::new();
    set(&how, "integrity", &integrity.into())?;
    let around = window()?;
    let asked = call(&around, "fetch", &[&path.into(), &how])?;
    asked.dyn_into().ok()
}
