//! The clipboard.

use wasm_bindgen::JsCast;
use wasm_bindgen_futures::JsFuture;
use web_sys::{HtmlElement, HtmlTextAreaElement};

use super::{document, window};

/// Puts text on the clipboard; says whether that was possible.
pub async fn copy(text: &str) -> bool {
    modern(text).await.is_some() || old(text) == Some(true)
}

async fn modern(text: &str) -> Option<()> {
    let navigator = window()?.navigator();
    // Absent on a page without https.
    let clipboard = js_sys::Reflect::get(&navigator, &"clipboard".into()).ok()?;
    let clipboard = clipboard.dyn_into::<web_sys::Clipboard>().ok()?;
    JsFuture::from(clipboard.write_text(text)).await.ok()?;
    Some(())
}

/// The way of before: select it in a field and have the browser copy the selection.
fn old(text: &str) -> Option<bool> {
    let document = document()?;
    let before = document.active_element();
    let field = document
        .create_element("textarea")
        .ok()?
        .dyn_into::<HtmlTextAreaElement>()
        .ok()?;
    field.set_value(text);
    field.set_read_only(true);
    field.set_class_name("dw-visually-hidden");
    field.set_attribute("aria-hidden", "true").ok()?;
    document.body()?.append_child(&field).ok()?;
    field.select();
    let copied = js_sys::Reflect::get(&document, &"execCommand".into())
        .ok()
        .and_then(|command| command.dyn_into::<js_sys::Function>().ok())
        .and_then(|command| command.call1(&document, &"copy".into()).ok())
        .and_then(|answer| answer.as_bool());
    field.remove();
    if let Some(element) = before.and_then(|element| element.dyn_into::<HtmlElement>().ok()) {
        let _ = element.focus();
    }
    copied
}
