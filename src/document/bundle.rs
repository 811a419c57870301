//! Everything of a decision in one zip file: the record, the document, metadata for the archive, papers for the client.
//!
//! File names name nobody. The same content and the same moment give the same bytes.

use std::fmt;

use chrono::NaiveDateTime;

use crate::protocol::Protocol;
use crate::record::Record;

use super::mdto::Described;
use super::zip::{ZipError, pack};
use super::{Outline, View, html, odt, outline, text};

/// What goes into a bundle.
#[derive(Debug, Clone)]
pub struct Bundle<'a> {
    /// The protocol.
    pub protocol: &'a Protocol,
    /// The record.
    pub record: &'a Record,
    /// Whether the record was found altered.
    pub altered: bool,
    /// What its files are called, without their endings. Never give it personal data.
    pub name: &'a str,
    /// The organisation that keeps the archive; the body that adopted the protocol when empty.
    pub archive_maker: &'a str,
    /// The papers for the client that go with it, by what their files are called without their endings.
    pub papers: &'a [(String, Outline)],
    /// More files that represent the record, such as the document as PDF, by their names.
    pub extra: &'a [(String, Vec<u8>)],
    /// When it is made.
    pub made: NaiveDateTime,
}

/// Why a bundle could not be made.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum BundleError {
    /// The record can't be written as JSON.
    Record(String),
    /// The files can't be put together.
    Zip(ZipError),
}

impl fmt::Display for BundleError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            BundleError::Record(why) => write!(f, "the record can't be written: {why}"),
            BundleError::Zip(error) => write!(f, "the files can't be put together: {error}"),
        }
    }
}

impl std::error::Error for BundleError {}

impl From<ZipError> for BundleError {
    fn from(error: ZipError) -> Self {
        BundleError::Zip(error)
    }
}

impl Bundle<'_> {
    /// The bundle as a zip file.
    ///
    /// # Errors
    /// When two files have one name, or a part can't be written.
    pub fn file(&self) -> Result<Vec<u8>, BundleError> {
        let represent = self.represent()?;
        let described = Described {
            protocol: self.protocol,
            record: self.record,
            archive_maker: self.archive_maker,
            made: self.made,
        };
        let listed: Vec<(&str, &[u8])> = represent
            .iter()
            .map(|(name, bytes)| (name.as_str(), bytes.as_slice()))
            .collect();
        let mut files = vec![(
            format!("{}.mdto.xml", self.name),
            described.object(&listed).into_bytes(),
        )];
        for (name, bytes) in &listed {
            let about = described.file(name, bytes).into_bytes();
            files.push((format!("{name}.bestand.mdto.xml"), about));
        }
        for (name, paper) in self.papers {
            files.push((format!("{name}.odt"), odt::file(paper, self.made)?));
            files.push((format!("{name}.html"), html::page(paper).into_bytes()));
        }
        let all = represent.iter().chain(&files);
        Ok(pack(
            all.map(|(name, bytes)| (name.as_str(), bytes.as_slice())),
        )?)
    }

    /// The files that represent the record.
    fn represent(&self) -> Result<Vec<(String, Vec<u8>)>, BundleError> {
        let json = self
            .record
            .to_json()
            .map_err(|error| BundleError::Record(error.to_string()))?;
        let view = View::of_record(self.record, self.altered);
        let document = outline(self.protocol, &view, self.record.content().lang);
        let named = |end: &str, words: String| (format!("{}.{end}", self.name), words.into_bytes());
        let mut files = vec![
            named("json", json),
            named("html", html::page(&document)),
            named("txt", text::plain(&document)),
        ];
        files.extend(self.extra.iter().cloned());
        Ok(files)
    }
}
