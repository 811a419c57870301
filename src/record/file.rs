//! Files: a record or an unfinished draft as JSON, and reading them again.

use std::fmt;

use serde::{Deserialize, Serialize};
use serde_json::Value;

use crate::case::Case;
use crate::protocol::Protocol;

use super::draft::Draft;
use super::seal::{Examination, Jws};
use super::sign::{AppInfo, Content, ProtocolInfo, Record, SCHEMA, Version};
use super::strict;

/// The format of an unfinished draft.
const DRAFT_SCHEMA: &str = "draft/1";

/// The mark on everything that was made while practising. Of what was carried over to a check it is a member of its own
/// (`practice`) that says so; the mark stands in the place for the dossier's number as well.
pub const PRACTICE: &str = "OEFENING";

/// What the formats of practice begin with.
const PRACTICE_SCHEMA: &str = "practice/";

/// The largest file that is read.
const MOST_BYTES: usize = 32 * 1024 * 1024;

/// A record with its digest and its seal, as it stands in a file.
#[derive(Serialize)]
struct RecordFile {
    #[serde(flatten)]
    content: Content,
    sha256: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    seal: Option<Jws>,
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
            seal: self.seal().cloned(),
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

/// What a file holds, with what was found about a record.
pub(super) enum Parsed {
    Record(Box<Examination>),
    Draft(Box<DraftFile>),
}

/// Reads a file: a record or an unfinished draft. Verifies the seal of a record that has one.
///
/// # Errors
/// What is wrong with it; a file that was altered but still makes sense is no error, but says so.
pub fn read(protocol: &Protocol, text: &str) -> Result<Opened, ReadError> {
    let parsed = parse(protocol, text)?;
    Ok(opened(parsed))
}

/// Reads what this browser itself kept of the work at hand: as [`read`] does, and what was carried over from practice as
/// well. That keeps its mark.
///
/// # Errors
/// What is wrong with it.
pub fn resume(protocol: &Protocol, text: &str) -> Result<Opened, ReadError> {
    let value = json(text)?;
    Ok(opened(sorted(protocol, value)?))
}

/// Reads practice that was saved, to go on with it as practice: the draft or the record of a check that was carried over.
/// Whatever else the file says of itself, what is given back is marked. Nothing (`None`) when the file holds a real case.
///
/// # Errors
/// What is wrong with it; [`ReadError::Practice`] for other files of practice.
pub fn practice(protocol: &Protocol, text: &str) -> Result<Option<Opened>, ReadError> {
    let value = json(text)?;
    let of_practice = is_practice(&value);
    let found = opened(sorted(protocol, value)?);
    Ok(of_practice.then(|| match found {
        Opened::Draft(file) => Opened::Draft(Box::new(DraftFile {
            draft: marked(file.draft),
            ..*file
        })),
        Opened::Record(record, _) if !record.content().details.practice => {
            let content = record.content();
            Opened::Draft(Box::new(DraftFile {
                schema: DRAFT_SCHEMA.to_owned(),
                app: AppInfo::this(),
                protocol: ProtocolInfo::of(protocol),
                draft: marked(content.details.clone()),
                history: content.history.clone(),
            }))
        }
        record @ Opened::Record(..) => record,
    }))
}

fn marked(draft: Draft) -> Draft {
    Draft {
        practice: true,
        ..draft
    }
}

fn opened(parsed: Parsed) -> Opened {
    match parsed {
        Parsed::Record(found) => {
            let differences = found.differences();
            Opened::Record(Box::new(found.record), differences)
        }
        Parsed::Draft(draft) => Opened::Draft(draft),
    }
}

pub(super) fn parse(protocol: &Protocol, text: &str) -> Result<Parsed, ReadError> {
    let value = json(text)?;
    if is_practice(&value) {
        return Err(ReadError::Practice);
    }
    sorted(protocol, value)
}

/// Whether it was made while practising, by its own account: now, or in a version that it continues.
fn is_practice(value: &Value) -> bool {
    let says = |value: &Value| value.get("practice") == Some(&Value::Bool(true));
    let filled_in = |value: &Value| {
        let number = value.pointer("/subject/file_number");
        says(value) || number.and_then(Value::as_str).map(str::trim) == Some(PRACTICE)
    };
    let history = value.get("history").and_then(Value::as_array);
    let mut earlier = history.into_iter().flatten();
    says(value)
        || ["draft", "details"]
            .into_iter()
            .filter_map(|name| value.get(name))
            .any(filled_in)
        || earlier.any(|version| version.get("details").is_some_and(filled_in))
}

fn json(text: &str) -> Result<Value, ReadError> {
    if text.len() > MOST_BYTES {
        return Err(ReadError::TooLarge);
    }
    strict::from_str(text.trim_start_matches('\u{feff}')).map_err(|error| {
        if error.is_data() {
            damaged(error)
        } else {
            ReadError::NotJson {
                cut_off: error.is_eof(),
                line: error.line(),
            }
        }
    })
}

fn sorted(protocol: &Protocol, value: Value) -> Result<Parsed, ReadError> {
    let schema = value
        .get("schema")
        .and_then(Value::as_str)
        .ok_or(ReadError::Foreign)?;
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
            Ok(Parsed::Draft(Box::new(file)))
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

fn record(protocol: &Protocol, mut value: Value) -> Result<Parsed, ReadError> {
    let members = value.as_object_mut().ok_or(ReadError::Foreign)?;
    let seal = match members.remove("seal") {
        Some(seal) => Some(serde_json::from_value::<Jws>(seal).map_err(damaged)?),
        None => None,
    };
    let Some(Value::String(stated)) = members.remove("sha256") else {
        return Err(ReadError::Damaged("sha256".to_owned()));
    };
    let content: Content = serde_json::from_value(value).map_err(damaged)?;
    content
        .details
        .check(protocol)
        .map_err(ReadError::Damaged)?;
    let own = &content.signature;
    if own.advice.is_some() || !own.words.is_empty() {
        return Err(ReadError::Damaged("signature.advice".to_owned()));
    }
    let case = serde_json::to_value(&content.case).map_err(damaged)?;
    let case = Case::from_value(protocol, &case)
        .map_err(|errors| ReadError::Damaged(errors.iter().map(|e| format!("{e}; ")).collect()))?;
    let record = Record::of(content, stated, seal);
    Ok(Parsed::Record(Box::new(Examination::of(
        protocol, record, &case,
    ))))
}
