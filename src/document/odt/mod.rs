//! The document as an OpenDocument 1.3 text (ODT), for whoever must edit it.
//!
//! Any outline becomes one: headings, lists and tables are what they are called, in the document's language.

mod content;
mod styles;

use chrono::NaiveDateTime;

use crate::text::{Lang, date};

use super::Outline;
use super::xml::Xml;
use super::zip::{ZipError, pack};

/// The media type, which stands first in the file (OpenDocument 1.3, part 2, 3.3).
pub const MEDIA_TYPE: &str = "application/vnd.oasis.opendocument.text";

/// The version of the format.
const VERSION: &str = "1.3";

/// Language and country of a document, as a word processor wants them.
const fn locale(lang: Lang) -> (&'static str, &'static str) {
    match lang {
        Lang::Nl => ("nl", "NL"),
        Lang::En => ("en", "GB"),
    }
}

/// A document as an ODT file. `made` is the moment that stands in it; the same outline and moment give the same bytes.
///
/// # Errors
/// When the parts can't be put together (they are too large for a zip file).
pub fn file(outline: &Outline, made: NaiveDateTime) -> Result<Vec<u8>, ZipError> {
    let parts = [
        ("mimetype", MEDIA_TYPE.to_owned()),
        ("content.xml", content::xml(outline)),
        ("styles.xml", styles::xml(outline.lang)),
        ("meta.xml", meta(outline, made)),
        ("META-INF/manifest.xml", manifest()),
    ];
    pack(parts.iter().map(|(name, part)| (*name, part.as_bytes())))
}

fn meta(outline: &Outline, made: NaiveDateTime) -> String {
    let (language, country) = locale(outline.lang);
    let made = format!(
        "{}:{:02}",
        date::iso_moment(made),
        chrono::Timelike::second(&made)
    );
    let mut xml = Xml::new();
    let root = [
        (
            "xmlns:office",
            "urn:oasis:names:tc:opendocument:xmlns:office:1.0",
        ),
        (
            "xmlns:meta",
            "urn:oasis:names:tc:opendocument:xmlns:meta:1.0",
        ),
        ("xmlns:dc", "http://purl.org/dc/elements/1.1/"),
        ("office:version", VERSION),
    ];
    xml.element("office:document-meta", &root, |xml| {
        xml.element("office:meta", &[], |xml| {
            let generator = concat!(env!("CARGO_PKG_NAME"), "/", env!("CARGO_PKG_VERSION"));
            xml.leaf("meta:generator", generator);
            xml.leaf("dc:title", &outline.title);
            xml.leaf("dc:language", &format!("{language}-{country}"));
            xml.leaf("meta:creation-date", &made);
            xml.leaf("dc:date", &made);
        });
    });
    xml.finish()
}

fn manifest() -> String {
    let mut xml = Xml::new();
    let root = [
        (
            "xmlns:manifest",
            "urn:oasis:names:tc:opendocument:xmlns:manifest:1.0",
        ),
        ("manifest:version", VERSION),
    ];
    xml.element("manifest:manifest", &root, |xml| {
        let whole = [
            ("manifest:full-path", "/"),
            ("manifest:version", VERSION),
            ("manifest:media-type", MEDIA_TYPE),
        ];
        xml.empty("manifest:file-entry", &whole);
        for name in ["content.xml", "styles.xml", "meta.xml"] {
            let part = [
                ("manifest:full-path", name),
                ("manifest:media-type", "text/xml"),
            ];
            xml.empty("manifest:file-entry", &part);
        }
    });
    xml.finish()
}
