//! Handing the user a file.

use js_sys::{Array, JsString, Uint8Array};
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{Blob, BlobPropertyBag, HtmlAnchorElement, Url};

use super::document;

/// Offers text as a file; says whether the browser took it.
pub fn text(name: &str, kind: &str, content: &str) -> bool {
    offer(name, kind, &JsString::from(content).into()).is_some()
}

/// Offers bytes as a file; says whether the browser took them.
pub fn bytes(name: &str, kind: &str, content: &[u8]) -> bool {
    offer(name, kind, &Uint8Array::from(content).into()).is_some()
}

fn offer(name: &str, kind: &str, content: &JsValue) -> Option<()> {
    let document = document()?;
    let options = BlobPropertyBag::new();
    options.set_type(kind);
    let blob = Blob::new_with_str_sequence_and_options(&Array::of1(content), &options).ok()?;
    let address = Url::create_object_url_with_blob(&blob).ok()?;
    let link = document
        .create_element("a")
        .ok()?
        .dyn_into::<HtmlAnchorElement>()
        .ok()?;
    link.set_href(&address);
    link.set_download(name);
    link.set_hidden(true);
    document.body()?.append_child(&link).ok()?;
    link.click();
    link.remove();
    // The browser reads the file after this click was handled; then the address can go.
    gloo::timers::callback::Timeout::new(10_000, move || {
        let _ = Url::revoke_object_url(&address);
    })
    .forget();
    Some(())
}
