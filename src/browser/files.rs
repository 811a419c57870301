//! Files that the user chooses or drops.

use wasm_bindgen::JsCast;
use wasm_bindgen_futures::JsFuture;
use web_sys::{DragEvent, Event, File, FileList, HtmlInputElement};

/// Why a file can't be read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum FileError {
    /// It is larger than what is taken.
    TooLarge,
    /// The browser could not read it.
    Unreadable,
    /// It is not text.
    NotText,
}

/// The first file that was chosen in a field. The field is emptied, so that the same file can be chosen again.
#[must_use]
pub fn chosen(event: &Event) -> Option<File> {
    let field = event.target()?.dyn_into::<HtmlInputElement>().ok()?;
    let file = first(field.files());
    field.set_value("");
    file
}

/// The first file that was dropped.
#[must_use]
pub fn dropped(event: &DragEvent) -> Option<File> {
    first(event.data_transfer()?.files())
}

fn first(files: Option<FileList>) -> Option<File> {
    files?.get(0)
}

/// The text of a file of at most `most` bytes.
///
/// # Errors
/// When it is larger, can't be read, or is no text in UTF-8.
pub async fn text(file: &File, most: u32) -> Result<String, FileError> {
    if file.size() > f64::from(most) {
        return Err(FileError::TooLarge);
    }
    let buffer = JsFuture::from(file.array_buffer())
        .await
        .map_err(|_| FileError::Unreadable)?;
    let bytes = js_sys::Uint8Array::new(&buffer).to_vec();
    let text = String::from_utf8(bytes).map_err(|_| FileError::NotText)?;
    // Some editors put a mark at the beginning.
    Ok(match text.strip_prefix('\u{feff}') {
        Some(rest) => rest.to_owned(),
        None => text,
    })
}
