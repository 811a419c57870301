//! The page as a whole: its title, language and theme.

use super::{document, window};

/// Sets the page's title.
pub fn set_title(title: &str) {
    if let Some(document) = document() {
        document.set_title(title);
    }
}

/// Sets an attribute of the root element, such as `lang`.
pub fn set_root_attribute(name: &str, value: &str) {
    if let Some(root) = document().and_then(|document| document.document_element()) {
        let _ = root.set_attribute(name, value);
    }
}

/// Adds classes to the root element.
pub fn add_root_classes(classes: &[&str]) {
    if let Some(root) = document().and_then(|document| document.document_element()) {
        for class in classes {
            let _ = root.class_list().add_1(class);
        }
    }
}

/// Opens the browser's print dialogue.
pub fn print() {
    if let Some(window) = window() {
        let _ = window.print();
    }
}

/// The element with this id, with another class from now on.
#[must_use]
pub fn place(id: &str, class: &str) -> Option<web_sys::Element> {
    let place = document()?.get_element_by_id(id)?;
    place.set_class_name(class);
    Some(place)
}
