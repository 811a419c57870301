//! What is asked of the module that makes PDFs, as it crosses the boundary; `pdf/src/job.rs` mirrors it.

use serde::Serialize;

use super::Outline;
use crate::record::AppInfo;
use crate::text::pdf::Pdf as Words;

/// A file to go inside a PDF.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Attachment {
    /// Its name, without personal data.
    pub name: String,
    /// Its MIME type.
    pub mime: String,
    /// What it is, for people.
    pub about: String,
    /// What it is to the document.
    pub relation: Relation,
    /// Its content.
    pub text: String,
}

/// What a file is to the document that carries it (AFRelationship, ISO 19005-3).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Relation {
    /// The document was made from it.
    Source,
    /// It adds something.
    Supplement,
}

impl Attachment {
    /// The JSON that a document was made from, such as a record.
    #[must_use]
    pub fn source(name: &str, about: &str, text: String) -> Self {
        Attachment {
            name: name.to_owned(),
            mime: "application/json".to_owned(),
            about: about.to_owned(),
            relation: Relation::Source,
            text,
        }
    }
}

#[derive(Serialize)]
struct Job<'a> {
    outline: &'a Outline,
    made: &'a str,
    maker: String,
    words: JobWords,
    attachments: &'a [Attachment],
}

#[derive(Serialize)]
struct JobWords {
    page: &'static str,
    missing: &'static str,
}

/// A document to be made into a PDF, as JSON: dated `made` (`2026-11-24T14:30`), with files inside.
///
/// # Errors
/// None for an outline; the type of the serializer keeps the caller honest.
pub fn job(
    outline: &Outline,
    made: &str,
    attachments: &[Attachment],
) -> Result<String, serde_json::Error> {
    let app = AppInfo::this();
    let missing = if attachments.is_empty() {
        Words::Missing
    } else {
        Words::MissingButInside
    };
    serde_json::to_string(&Job {
        outline,
        made,
        maker: format!("{} {}", app.name, app.version),
        words: JobWords {
            page: Words::Page.get(outline.lang),
            missing: missing.get(outline.lang),
        },
        attachments,
    })
}
