//! Files: a record or an unfinished draft as JSON, and reading them again.

use std::fmt;

use serde::{Deserialize, Serialize};
use serde_json::Value;

use crate::case::Case;
use crate::decision;
use crate::protocol::Protocol;

use super::draft::Draft;
use super::sign::{AppInfo, Content, ProtocolInfo, Record, SCHEMA, Version};

/// The format of an unfinished draft.
const DRAFT_SCHEMA: &str = "draft/1";

/// The mark on everything that was made while practising. It stands in a document's place for the dossier's number when
/// a practice case was carried over to a check.
pub const PRACTICE: &str = "OEFENING";

/// What the formats of practice begin with.
const PRACTICE_SCHEMA: &str = "practice/";

/// The largest file that is read.
const MOST_BYTES: usize = 5 * 1024 * 1024;

/// A record with its digest, as it stands in a file.
#[derive(Serialize)]
struct RecordFile {
    #[serde(flatten)]
    content: Content,
    sha256: String,
}

/// An unfinished draft, as it stands in a file.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct DraftFile {
    schema: String,
    app: AppInfo,
    protocol: ProtocolInfo,
    /// What was filled in.
    pub draft: Draft,
    /// The versions that it continues.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub history: Vec<Version>,
}

/// What differs between a record and what this application would make of it now.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Difference {
    /// It was altered after it was signed.
    Altered,
    /// It was made under another version of the protocol.
    OtherProtocol,
    /// The case in it gives another verdict now.
    OtherVerdict,
}

/// What a file holds.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Opened {
    /// A signed record, with what differs.
    Record(Box<Record>, Vec<Difference>),
    /// An unfinished draft.
    Draft(Box<DraftFile>),
}

/// Why a file can't be read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ReadError {
    /// Larger than any file of this application.
    TooLarge,
    /// Not JSON; cut off, when it ends too early.
    NotJson {
        /// Whether it ends too early.
        cut_off: bool,
        /// The line where it goes wrong.
        line: usize,
    },
    /// JSON of something else.
    Foreign,
    /// Made while practising: no real case.
    Practice,
    /// A format of another version of this application.
    OtherVersion(String),
    /// A record of another protocol.
    OtherProtocol(String),
    /// Something in it is not as it should be.
    Damaged(String),
}

impl fmt::Display for ReadError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            ReadError::TooLarge => write!(f, "the file is too large"),
            ReadError::NotJson {
                cut_off: true,
                line,
            } => write!(f, "the file is cut off at line {line}"),
            ReadError::NotJson {
                cut_off: false,
                line,
            } => write!(f, "the file is not JSON (line {line})"),
            ReadError::Practice => write!(f, "the file was made while practising"),
            ReadError::Foreign => write!(f, "the file is of something else"),
            ReadError::OtherVersion(schema) => write!(f, "the format `{schema}` is not known"),
            ReadError::OtherProtocol(id) => write!(f, "the file belongs to the protocol `{id}`"),
            ReadError::Damaged(why) => write!(f, "the file is damaged: {why}"),
        }
    }
}

impl std::error::Error for ReadError {}

impl Record {
    /// The record as a file, for people to read and programs to check.
    ///
    /// # Errors
    /// None for a record; the type of the serializer keeps the caller honest.
    pub fn to_json(&self) -> Result<String, serde_json::Error> {
        serde_json::to_string_pretty(&RecordFile {
            content: self.content().clone(),
            sha256: self.digest().to_owned(),
        })
    }
}

/// An unfinished draft as a file.
///
/// # Errors
/// None for a draft; the type of the serializer keeps the caller honest.
pub fn draft_json(
    protocol: &Protocol,
    draft: &Draft,
    history: &[Version],
) -> Result<String, serde_json::Error> {
    serde_json::to_string_pretty(&DraftFile {
        schema: DRAFT_SCHEMA.to_owned(),
        app: AppInfo::this(),
        protocol: ProtocolInfo::of(protocol),
        draft: draft.clone(),
        history: history.to_vec(),
    })
}

/// Reads a file: a record or an unfinished draft.
///
/// # Errors
/// What is wrong with it; a file that was altered but still makes sense is no error, but says so.
pub fn read(protocol: &Protocol, text: &str) -> Result<Opened, ReadError> {
    if text.len() > MOST_BYTES {
        return Err(ReadError::TooLarge);
    }
    let value: Value =
        serde_json::from_str(text.trim_start_matches('\u{feff}')).map_err(|error| {
            ReadError::NotJson {
                cut_off: error.is_eof(),
                line: error.line(),
            }
        })?;
    let schema = value
        .get("schema")
        .and_then(Value::as_str)
        .ok_or(ReadError::Foreign)?;
    let number = ["/draft/subject/file_number", "/details/subject/file_number"];
    let number = number.into_iter().find_map(|at| value.pointer(at));
    if number.and_then(Value::as_str).map(str::trim) == Some(PRACTICE) {
        return Err(ReadError::Practice);
    }
    let of = value.pointer("/protocol/id").and_then(Value::as_str);
    let other = of.filter(|id| *id != protocol.id());
    match (schema, other) {
        (SCHEMA | DRAFT_SCHEMA, Some(id)) => {
            Err(ReadError::OtherProtocol(id.chars().take(80).collect()))
        }
        (SCHEMA, None) => record(protocol, value),
        (DRAFT_SCHEMA, None) => {
            let file: DraftFile = serde_json::from_value(value).map_err(damaged)?;
            file.draft.check(protocol).map_err(ReadError::Damaged)?;
            Ok(Opened::Draft(Box::new(file)))
        }
        (other, _) if other.starts_with(PRACTICE_SCHEMA) => Err(ReadError::Practice),
        (other, _) if other.starts_with("record/") || other.starts_with("draft/") => {
            Err(ReadError::OtherVersion(other.chars().take(40).collect()))
        }
        _ => Err(ReadError::Foreign),
    }
}

#[expect(clippy::needless_pass_by_value, reason = "it is used to map an error")]
fn damaged(error: serde_json::Error) -> ReadError {
    ReadError::Damaged(error.to_string().chars().take(200).collect())
}

fn record(protocol: &Protocol, mut value: Value) -> Result<Opened, ReadError> {
    let stated = value
        .as_object_mut()
        .and_then(|members| members.remove("sha256"));
    let Some(Value::String(stated)) = stated else {
        return Err(ReadError::Damaged("sha256".to_owned()));
    };
    let content: Content = serde_json::from_value(value).map_err(damaged)?;
    content
        .details
        .check(protocol)
        .map_err(ReadError::Damaged)?;
    let mut differences = Vec::new();
    let record = Record::of(content);
    let content = record.content();
    if record.digest() != stated {
        differences.push(Difference::Altered);
    }
    if content.protocol != ProtocolInfo::of(protocol) {
        differences.push(Difference::OtherProtocol);
    }
    let case = serde_json::to_value(&content.case).map_err(damaged)?;
    let case = Case::from_value(protocol, &case)
        .map_err(|errors| ReadError::Damaged(errors.iter().map(|e| format!("{e}; ")).collect()))?;
    let now = decision::assess(protocol, &case).to_contract(protocol);
    let same_details = content.details.case(protocol).as_ref() == Some(&case);
    if now != content.verdict || !same_details {
        differences.push(Difference::OtherVerdict);
    }
    Ok(Opened::Record(Box::new(record), differences))
}
