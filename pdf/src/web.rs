//! What the worker calls.

use wasm_bindgen::JsError;
use wasm_bindgen::prelude::wasm_bindgen;

use crate::{Job, MakeError, read};

/// Makes a PDF of a [`Job`] as JSON.
///
/// # Errors
/// See [`MakeError`].
#[wasm_bindgen]
pub fn make(job: &str) -> Result<Vec<u8>, JsError> {
    let job: Job = serde_json::from_str(job).map_err(|error| MakeError::Job(error.to_string()))?;
    Ok(crate::make(&job)?)
}

/// The text files that a PDF carries, as a JSON list of their contents.
///
/// # Errors
/// The code of a [`read::ReadError`].
#[wasm_bindgen]
pub fn read(pdf: &[u8]) -> Result<String, JsError> {
    let files = read::files(pdf)?;
    let texts: Vec<String> = files
        .into_iter()
        .filter_map(|file| String::from_utf8(file.bytes).ok())
        .collect();
    if texts.is_empty() {
        return Err(read::ReadError::NoFiles.into());
    }
    Ok(serde_json::to_string(&texts)?)
}
