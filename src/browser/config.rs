//! Data blocks in the page itself.

use super::document;

/// The text of the data block with this id, or nothing when the page has none.
#[must_use]
pub fn read(id: &str) -> Option<String> {
    document()?.get_element_by_id(id)?.text_content()
}
