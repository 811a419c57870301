//! The browser's own dialogs.

use std::cell::Cell;

use web_sys::{HtmlDialogElement, HtmlElement};

use super::roots;

thread_local! {
    static BEFORE: Cell<Option<HtmlElement>> = const { Cell::new(None) };
}

/// Opens a dialog over the page, which can't be used meanwhile.
pub fn open(dialog: &HtmlDialogElement) {
    BEFORE.set(roots::focused());
    if !dialog.open() && dialog.show_modal().is_err() {
        dialog.set_open(true);
    }
}

/// Closes a dialog and gives the focus back to where it was.
pub fn close(dialog: &HtmlDialogElement) {
    dialog.close();
    let before = BEFORE.take();
    if let Some(element) = before.filter(|element| element.is_connected()) {
        let _ = element.focus();
    }
}
