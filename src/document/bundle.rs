//! Everything of a record in one zip file: the record, its document, metadata for the archive, papers for the client.
//!
//! File names name nobody. The same content and the same moment give the same bytes.

use super::mdto::Described;
use super::zip::pack;
use super::{Outline, html, odt, text};

pub use super::zip::ZipError;

/// What goes into a bundle.
#[derive(Debug, Clone)]
pub struct Bundle<'a> {
    /// What the archive is told of the record.
    pub described: Described<'a>,
    /// The record as a file.
    pub json: &'a str,
    /// Its document.
    pub document: &'a Outline,
    /// What its files are called, without their endings. Never give it personal data.
    pub name: &'a str,
    /// The papers that go with it, by what their files are called without their endings.
    pub papers: &'a [(String, Outline)],
    /// More files that represent the record, such as the document as PDF, by their names.
    pub extra: &'a [(String, Vec<u8>)],
}

impl Bundle<'_> {
    /// The bundle as a zip file.
    ///
    /// # Errors
    /// When two files have one name, or a part is too large for a zip file.
    pub fn file(&self) -> Result<Vec<u8>, ZipError> {
        let represent = self.represent();
        let described = &self.described;
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
            files.push((format!("{name}.odt"), odt::file(paper, described.made)?));
            files.push((format!("{name}.html"), html::page(paper).into_bytes()));
        }
        let all = represent.iter().chain(&files);
        pack(all.map(|(name, bytes)| (name.as_str(), bytes.as_slice())))
    }

    /// The files that represent the record.
    fn represent(&self) -> Vec<(String, Vec<u8>)> {
        let named = |end: &str, words: String| (format!("{}.{end}", self.name), words.into_bytes());
        let mut files = vec![
            named("json", self.json.to_owned()),
            named("html", html::page(self.document)),
            named("txt", text::plain(self.document)),
        ];
        files.extend(self.extra.iter().cloned());
        files
    }
}
