//! What is shown when the program stops by a mistake of its own.

use super::document;

/// The language of the page, as its root element says.
#[must_use]
pub fn page_language() -> Option<String> {
    document()?.document_element()?.get_attribute("lang")
}

/// Shows a message above the page, which stays readable, and tells the console where it went wrong: the place in the
/// code, never what was being worked on.
pub fn show(message: &str, place: &str) {
    gloo::console::error!(format!("stopped at {place}"));
    // There is nobody left to tell when even this fails.
    let _ = draw(message);
}

fn draw(message: &str) -> Option<()> {
    let document = document()?;
    let body = document.body()?;
    if document.get_element_by_id("dw-crash").is_some() {
        return None;
    }
    let notice = document.create_element("div").ok()?;
    notice.set_id("dw-crash");
    notice.set_class_name("dw-crash utrecht-alert utrecht-alert--error");
    notice.set_attribute("role", "alert").ok()?;
    notice.set_text_content(Some(message));
    body.insert_before(&notice, body.first_child().as_ref())
        .ok()?;
    Some(())
}
