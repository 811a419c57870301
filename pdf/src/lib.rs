//! PDFs of Deelwijzer's documents: PDF/A-3a and PDF/UA-1 at once, with the record inside as an associated file, and
//! finding that record again.
//!
//! A module of its own, fetched when someone asks for a PDF; nothing of the application is in it. It knows no protocol,
//! record, wording, clock, network or page: everything it writes comes in with the [`Job`], so the same job gives the
//! same bytes, always.
//!
//! | module | what it does |
//! |---|---|
//! | [`job`] | what is to be made, as it crosses the boundary |
//! | `text` | characters that may stand in a document, and those that may not |
//! | `fonts` | the embedded font, and text shaped with it |
//! | `lines` | text in lines of a width |
//! | `tags` | the structure that a screen reader goes by |
//! | `layout` | blocks on pages |
//! | `draw` | pages as a PDF |
//! | [`read`] | the files that a PDF carries |

mod draw;
mod fonts;
pub mod job;
mod layout;
mod lines;
pub mod read;
mod tags;
mod text;
#[cfg(target_arch = "wasm32")]
mod web;

use std::fmt;

pub use draw::make;
pub use fonts::knows;
pub use job::Job;
pub use read::{Found, ReadError, files};

/// Why no PDF could be made.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum MakeError {
    /// The job is not as it should be.
    Job(String),
    /// The moment is none of the calendar, or of another form than `2026-11-24T14:30`.
    Moment(String),
    /// An attachment's type is no MIME type, or two attachments have one name.
    Attachment(String),
    /// The embedded font can't be read.
    Font,
    /// What was made does not meet the standards.
    Standard(String),
}

impl fmt::Display for MakeError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            MakeError::Job(why) => write!(f, "the job can't be read: {why}"),
            MakeError::Moment(text) => write!(f, "`{text}` is no moment"),
            MakeError::Attachment(name) => write!(f, "`{name}` can't be attached"),
            MakeError::Font => write!(f, "the font can't be read"),
            MakeError::Standard(why) => write!(f, "not as the standard wants it: {why}"),
        }
    }
}

impl std::error::Error for MakeError {}
