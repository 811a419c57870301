//! Fetching a file of the site itself.

use wasm_bindgen::JsCast;
use wasm_bindgen_futures::JsFuture;
use web_sys::Response;

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
