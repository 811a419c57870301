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

/// The files that were chosen in a field. The field is emptied, so that the same file can be chosen again.
#[must_use]
pub fn chosen(event: &Event) -> Vec<File> {
    let field = event
        .target()
        .and_then(|target| target.dyn_into::<HtmlInputElement>().ok());
    let Some(field) = field else {
        return Vec::new();
    };
    let files = listed(field.files());
    field.set_value("");
    files
}

/// The files that were dropped.
#[must_use]
pub fn dropped(event: &DragEvent) -> Vec<File> {
    listed(event.data_transfer().and_then(|data| data.files()))
}

fn listed(files: Option<FileList>) -> Vec<File> {
    let files = files.as_ref();
    let count = files.map_or(0, FileList::length);
    (0..count)
        .filter_map(|at| files.and_then(|files| files.get(at)))
        .collect()
}

/// The content of a file of at most `most` bytes.
///
/// # Errors
/// When it is larger, or can't be read.
pub async fn bytes(file: &File, most: u32) -> Result<Vec<u8>, FileError> {
    if file.size() > f64::from(most) {
        return Err(FileError::TooLarge);
    }
    let buffer = JsFuture::from(file.array_buffer())
        .await
        .map_err(|_| FileError::Unreadable)?;
    Ok(js_sys::Uint8Array::new(&buffer).to_vec())
}

/// The text of a file of at most `most` bytes.
///
/// # Errors
/// When it is larger, can't be read, or is no text in UTF-8.
pub async fn text(file: &File, most: u32) -> Result<String, FileError> {
    as_text(bytes(file, most).await?)
}

/// The text of what was read.
///
/// # Errors
/// When it is no text in UTF-8.
pub fn as_text(bytes: Vec<u8>) -> Result<String, FileError> {
    let text = String::from_utf8(bytes).map_err(|_| FileError::NotText)?;
    // Some editors put a mark at the beginning.
    Ok(match text.strip_prefix('\u{feff}') {
        Some(rest) => rest.to_owned(),
        None => text,
    })
}

/// The contents of several files of at most `most` bytes each, read together; in the same order.
pub async fn all_bytes(files: &[File], most: u32) -> Vec<Result<Vec<u8>, FileError>> {
    // Each is under way before the first is waited for.
    let under_way: Vec<_> = files
        .iter()
        .map(|file| {
            let fits = file.size() <= f64::from(most);
            fits.then(|| JsFuture::from(file.array_buffer()))
        })
        .collect();
    let mut contents = Vec::with_capacity(files.len());
    for reading in under_way {
        contents.push(match reading {
            None => Err(FileError::TooLarge),
            Some(reading) => match reading.await {
                Ok(buffer) => Ok(js_sys::Uint8Array::new(&buffer).to_vec()),
                Err(_) => Err(FileError::Unreadable),
            },
        });
    }
    contents
}
