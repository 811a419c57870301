//! The files that a PDF carries: those of the document (`AF`, ISO 19005-3) first, then those of its list of embedded files.
//!
//! The PDF may come from anywhere. What is read is bounded: the size of the PDF and of each file, how many files, and how
//! deep their list goes.

use std::fmt;
use std::io::Read as _;

use flate2::read::ZlibDecoder;
use hayro_syntax::object::{Array, Dict, Object, Stream, String as PdfString};
use hayro_syntax::{Filter, LoadPdfError, Pdf};
use serde::Serialize;

/// The largest PDF that is read, in bytes.
pub const MOST_PDF: usize = 32 * 1024 * 1024;
/// The largest file in it that is read, in bytes.
pub const MOST_FILE: usize = 8 * 1024 * 1024;
/// How many files are looked at.
const MOST_FILES: usize = 50;
/// How many parts of the list of files are looked at.
const MOST_PARTS: usize = 500;

/// A file that a PDF carries.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Found {
    /// Its name.
    pub name: String,
    /// Its content.
    #[serde(skip)]
    pub bytes: Vec<u8>,
}

/// Why no files can be had from a PDF.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ReadError {
    /// Larger than what is read.
    TooLarge,
    /// No PDF at all.
    NotPdf,
    /// It begins as a PDF but can't be read.
    Damaged,
    /// It is locked with a password, or in a way that is not known.
    Locked,
    /// It carries no files.
    NoFiles,
}

impl ReadError {
    /// A short name that does not change.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            ReadError::TooLarge => "too-large",
            ReadError::NotPdf => "not-pdf",
            ReadError::Damaged => "damaged",
            ReadError::Locked => "locked",
            ReadError::NoFiles => "no-files",
        }
    }
}

impl fmt::Display for ReadError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code())
    }
}

impl std::error::Error for ReadError {}

/// The files that a PDF carries, each once; there is at least one.
///
/// # Errors
/// When it is no PDF, can't be read, or carries none.
pub fn files(bytes: &[u8]) -> Result<Vec<Found>, ReadError> {
    if bytes.len() > MOST_PDF {
        return Err(ReadError::TooLarge);
    }
    let start = bytes.get(..bytes.len().min(1024)).unwrap_or_default();
    if !start.windows(5).any(|five| five == b"%PDF-") {
        return Err(ReadError::NotPdf);
    }
    let pdf = Pdf::new(bytes.to_vec()).map_err(|error| match error {
        LoadPdfError::Decryption(_) => ReadError::Locked,
        LoadPdfError::Invalid => ReadError::Damaged,
    })?;
    let root: Dict<'_> = pdf
        .xref()
        .get(pdf.xref().root_id())
        .ok_or(ReadError::Damaged)?;
    let mut search = Search::default();
    if let Some(list) = root.get::<Array<'_>>("AF") {
        for file in list.iter::<Dict<'_>>() {
            search.file(&file);
        }
    }
    let names = root.get::<Dict<'_>>("Names");
    if let Some(tree) = names.and_then(|names| names.get::<Dict<'_>>("EmbeddedFiles")) {
        search.tree(tree);
    }
    match (search.found.is_empty(), search.broken) {
        (false, _) => Ok(search.found),
        (true, true) => Err(ReadError::Damaged),
        (true, false) => Err(ReadError::NoFiles),
    }
}

#[derive(Default)]
struct Search {
    found: Vec<Found>,
    looked_at: usize,
    /// Whether a file was named but could not be read.
    broken: bool,
}

impl Search {
    /// The files of a name tree, without going round in it.
    fn tree(&mut self, root: Dict<'_>) {
        let mut open = vec![root];
        let mut parts = 0;
        while let Some(node) = open.pop() {
            parts += 1;
            if parts > MOST_PARTS {
                return;
            }
            if let Some(names) = node.get::<Array<'_>>("Names") {
                for file in names.iter::<Object<'_>>() {
                    if let Some(file) = file.into_dict() {
                        self.file(&file);
                    }
                }
            }
            if let Some(kids) = node.get::<Array<'_>>("Kids") {
                open.extend(kids.iter::<Dict<'_>>().take(MOST_PARTS));
            }
        }
    }

    /// A file specification.
    fn file(&mut self, specification: &Dict<'_>) {
        self.looked_at += 1;
        if self.looked_at > MOST_FILES {
            return;
        }
        let Some(versions) = specification.get::<Dict<'_>>("EF") else {
            return;
        };
        let stream = ["UF", "F"]
            .into_iter()
            .find_map(|key| versions.get::<Stream<'_>>(key));
        let Some(stream) = stream else {
            self.broken = true;
            return;
        };
        let Some(bytes) = content(&stream) else {
            self.broken = true;
            return;
        };
        let name = ["UF", "F"]
            .into_iter()
            .find_map(|key| specification.get::<PdfString<'_>>(key));
        let name = name.map(|name| words(name.as_bytes())).unwrap_or_default();
        let found = Found { name, bytes };
        if !self.found.contains(&found) {
            self.found.push(found);
        }
    }
}

/// A file's content, when it is not too large. What is packed is unpacked no further than that.
fn content(stream: &Stream<'_>) -> Option<Vec<u8>> {
    let raw = stream.raw_data();
    let filters = stream.filters();
    match filters.as_slice() {
        [] => (raw.len() <= MOST_FILE).then(|| raw.to_vec()),
        [Filter::FlateDecode] if !stream.dict().contains_key("DecodeParms") => {
            let mut bytes = Vec::new();
            let most = u64::try_from(MOST_FILE).ok()? + 1;
            // What comes after a good stream's end does no harm; a stream that breaks off does.
            ZlibDecoder::new(raw.as_ref())
                .take(most)
                .read_to_end(&mut bytes)
                .ok()?;
            (bytes.len() <= MOST_FILE).then_some(bytes)
        }
        // Other programs may pack it otherwise; what they make of it is at most a few times larger.
        _ => {
            let bytes = stream.decoded_data().ok()?;
            (bytes.len() <= MOST_FILE).then(|| bytes.to_vec())
        }
    }
}

/// A text string: UTF-16 with its mark, or bytes.
fn words(bytes: &[u8]) -> String {
    match bytes {
        [0xfe, 0xff, rest @ ..] => {
            let units = rest.chunks_exact(2).map(|pair| match pair {
                [high, low] => u16::from_be_bytes([*high, *low]),
                _ => 0,
            });
            char::decode_utf16(units)
                .map(|c| c.unwrap_or(crate::text::REPLACEMENT))
                .collect()
        }
        [0xef, 0xbb, 0xbf, rest @ ..] => String::from_utf8_lossy(rest).into_owned(),
        _ => String::from_utf8_lossy(bytes).into_owned(),
    }
}
