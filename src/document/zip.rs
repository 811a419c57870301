//! Putting files together in one zip file. The same files give the same bytes: no clock, no names of a machine.

use std::fmt;
use std::io::{Cursor, Write as _};

use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, DateTime, ZipWriter};

/// Why files could not be put together.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ZipError {
    /// The file at which it went wrong.
    pub name: String,
    /// What the zip library says.
    pub why: String,
}

impl fmt::Display for ZipError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.name, self.why)
    }
}

impl std::error::Error for ZipError {}

/// Files by their names, in order, as one zip file.
///
/// # Errors
/// A name that occurs twice, or a file that is too large for a zip file.
pub(super) fn pack<'a>(
    files: impl IntoIterator<Item = (&'a str, &'a [u8])>,
) -> Result<Vec<u8>, ZipError> {
    // Not compressed: small files, and much less code to load. The first that a zip file knows of is 1980.
    let options = SimpleFileOptions::default()
        .compression_method(CompressionMethod::Stored)
        .last_modified_time(DateTime::default())
        .unix_permissions(0o644);
    let mut writer = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, bytes) in files {
        let wrong = |why: String| ZipError {
            name: name.to_owned(),
            why,
        };
        writer
            .start_file(name, options)
            .map_err(|error| wrong(error.to_string()))?;
        writer
            .write_all(bytes)
            .map_err(|error| wrong(error.to_string()))?;
    }
    let done = writer.finish().map_err(|error| ZipError {
        name: String::new(),
        why: error.to_string(),
    })?;
    Ok(done.into_inner())
}
