//! Data blocks in the page itself.

use super::document;

/// The text of the data block with this id, or nothing when the page has none.
#[must_use]
pub fn read(id: &str) -> Option<String> {
    document()?.get_element_by_id(id)?.text_content()
}

/// Tells the administrator, in the console, what is wrong with such a block.
pub fn complain(message: &str) {
    gloo::console::error!(message);
}
