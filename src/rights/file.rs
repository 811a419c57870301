//! Files: a record of a tool or of the log, or an unfinished draft of either, as JSON, and reading them again.

use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};
use serde_json::Value;

use crate::protocol::Protocol;
use crate::record::seal::Jws;
use crate::record::{AppInfo, ProtocolInfo, ReadError, strict};

use super::Rights;
use super::draft::Draft;
use super::model::Tool;
use super::record::{Content, Earlier, Signed};
use super::retention::{LOG_SCHEMA, Listed, Log};
use super::sheet::Sheet;

/// The format of an unfinished draft of a tool.
const DRAFT_SCHEMA: &str = "rights-draft/1";
/// The format of an unfinished retention list.
const LIST_SCHEMA: &str = "retention-draft/1";
/// What the formats of practice begin with.
const PRACTICE_SCHEMA: &str = "practice/";

/// The largest file that is read.
const MOST_BYTES: usize = 32 * 1024 * 1024;

/// An unfinished draft of a tool, as it stands in a file.
#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct DraftFile {
    schema: String,
    app: AppInfo,
    rights: ProtocolInfo,
    tool: String,
    draft: Draft,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    history: Vec<Earlier>,
}

/// An unfinished retention list, as it stands in a file.
#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct ListFile {
    schema: String,
    app: AppInfo,
    rights: ProtocolInfo,
    list: Listed,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    history: Vec<Earlier>,
}

/// What differs between a record from a file and what this application would make of it now.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Difference {
    /// It was altered after it was signed.
    Altered,
    /// Its seal does not fit it.
    BadSeal,
    /// It was made under another version of the protocol or of the file of the rights.
    OtherRules,
    /// What was filled in comes to something else now.
    OtherOutcome,
}

/// What a file holds.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Opened {
    /// A signed record of a tool, with what differs.
    Record(String, Box<Signed>, Vec<Difference>),
    /// An unfinished draft of a tool, with the versions that it continues.
    Draft(String, Draft, Vec<Earlier>),
    /// The signed log of a retention list, with what differs.
    Log(Box<Signed<Log>>, Vec<Difference>),
    /// An unfinished retention list, with the versions of its log that it continues.
    List(Box<Listed>, Vec<Earlier>),
}

/// An unfinished draft of a tool as a file.
///
/// # Errors
/// None for a draft; the type of the serializer keeps the caller honest.
pub fn draft_json(
    rights: &Rights,
    tool: &Tool,
    draft: &Draft,
    history: &[Earlier],
) -> Result<String, serde_json::Error> {
    serde_json::to_string_pretty(&DraftFile {
        schema: DRAFT_SCHEMA.to_owned(),
        app: AppInfo::this(),
        rights: rights.info(),
        tool: tool.id.clone(),
        draft: draft.clone(),
        history: history.to_vec(),
    })
}

/// An unfinished retention list as a file.
///
/// # Errors
/// None for a list; the type of the serializer keeps the caller honest.
pub fn list_json(
    rights: &Rights,
    list: &Listed,
    history: &[Earlier],
) -> Result<String, serde_json::Error> {
    serde_json::to_string_pretty(&ListFile {
        schema: LIST_SCHEMA.to_owned(),
        app: AppInfo::this(),
        rights: rights.info(),
        list: list.clone(),
        history: history.to_vec(),
    })
}

/// Which of this application's files it is.
enum Family<'a> {
    Record(&'a Tool),
    Draft,
    Log,
    List,
}

/// Why a file can't be read where no file of the rights goes with the protocol in use: it belongs to one that does, or is
/// of something else.
#[must_use]
pub fn without(text: &str) -> ReadError {
    let text = text.trim_start_matches('\u{feff}');
    let value = Some(text)
        .filter(|text| text.len() <= MOST_BYTES)
        .and_then(|text| strict::from_str(text).ok());
    let of = value.as_ref().and_then(|value| value.pointer("/rights/id"));
    of.and_then(Value::as_str).map_or(ReadError::Foreign, |id| {
        ReadError::OtherProtocol(id.chars().take(80).collect())
    })
}

/// Reads a file of any tool or of the retention list: a record or an unfinished draft.
///
/// # Errors
/// What is wrong with it; a file that was altered but still makes sense is no error, but says so.
pub fn read(rights: &Rights, protocol: &Protocol, text: &str) -> Result<Opened, ReadError> {
    if text.len() > MOST_BYTES {
        return Err(ReadError::TooLarge);
    }
    let text = text.trim_start_matches('\u{feff}');
    let value = strict::from_str(text).map_err(|error| {
        if error.is_data() {
            damaged(error)
        } else {
            ReadError::NotJson {
                cut_off: error.is_eof(),
                line: error.line(),
            }
        }
    })?;
    let schema = value.get("schema").and_then(Value::as_str);
    let schema = schema.ok_or(ReadError::Foreign)?.to_owned();
    if schema.starts_with(PRACTICE_SCHEMA) || value.get("practice") == Some(&Value::Bool(true)) {
        return Err(ReadError::Practice);
    }
    let tools = &rights.source().tools;
    let family = match schema.as_str() {
        DRAFT_SCHEMA => Some(Family::Draft),
        LIST_SCHEMA => Some(Family::List),
        LOG_SCHEMA => Some(Family::Log),
        other => tools
            .iter()
            .find(|tool| tool.record == other)
            .map(Family::Record),
    };
    let Some(family) = family else {
        let same = |known: &str| {
            let known = known.split('/').next();
            known.is_some() && schema.split('/').next() == known
        };
        let mut known = tools.iter().map(|tool| tool.record.as_str());
        let ours = known.any(same)
            || [DRAFT_SCHEMA, LIST_SCHEMA, LOG_SCHEMA]
                .into_iter()
                .any(same);
        return Err(if ours {
            ReadError::OtherVersion(schema.chars().take(40).collect())
        } else {
            ReadError::Foreign
        });
    };
    let of = value.pointer("/rights/id").and_then(Value::as_str);
    if let Some(other) = of.filter(|id| *id != rights.source().id) {
        return Err(ReadError::OtherProtocol(other.chars().take(80).collect()));
    }
    match family {
        Family::Record(tool) => record(rights, protocol, tool, value),
        Family::Log => log(rights, protocol, value),
        Family::Draft => {
            let file: DraftFile = serde_json::from_value(value).map_err(damaged)?;
            let tool = rights.tool(&file.tool);
            let tool = tool.ok_or_else(|| ReadError::Damaged("tool".to_owned()))?;
            file.draft.check(tool).map_err(ReadError::Damaged)?;
            Ok(Opened::Draft(tool.id.clone(), file.draft, file.history))
        }
        Family::List => {
            let file: ListFile = serde_json::from_value(value).map_err(damaged)?;
            Ok(Opened::List(Box::new(file.list), file.history))
        }
    }
}

/// A record as it can be read, with what differs in whatever kind of record.
fn closed<D: Clone + Serialize + DeserializeOwned>(
    rights: &Rights,
    protocol: &Protocol,
    mut value: Value,
) -> Result<(Signed<D>, Vec<Difference>), ReadError> {
    let mut taken = |name: &str| {
        let members = value.as_object_mut();
        members.and_then(|members| members.remove(name))
    };
    let (stated, seal) = (taken("sha256"), taken("seal"));
    let Some(Value::String(stated)) = stated else {
        return Err(ReadError::Damaged("sha256".to_owned()));
    };
    let content: Content<D> = serde_json::from_value(value).map_err(damaged)?;
    let seal: Option<Jws> = seal
        .map(serde_json::from_value)
        .transpose()
        .map_err(damaged)?;
    let own = &content.signature;
    if own.advice.is_some() || !own.words.is_empty() {
        return Err(ReadError::Damaged("signature.advice".to_owned()));
    }
    let other_rules =
        content.rights != rights.info() || content.protocol != ProtocolInfo::of(protocol);
    let signed = Signed::new(content, seal);
    let bad_seal = signed.seal_check().is_some_and(|check| !check.is_good());
    let differences = [
        (signed.digest() != stated, Difference::Altered),
        (bad_seal, Difference::BadSeal),
        (other_rules, Difference::OtherRules),
    ];
    let differences = differences.into_iter().filter(|(differs, _)| *differs);
    let differences = differences.map(|(_, what)| what).collect();
    Ok((signed, differences))
}

fn record(
    rights: &Rights,
    protocol: &Protocol,
    tool: &Tool,
    value: Value,
) -> Result<Opened, ReadError> {
    let (signed, mut differences) = closed::<Draft>(rights, protocol, value)?;
    signed.details().check(tool).map_err(ReadError::Damaged)?;
    let sheet = Sheet::of(tool, signed.details());
    let outcome = sheet.outcome().map(|outcome| outcome.id.as_str());
    if outcome != signed.outcome() || sheet.draft.only(|id| sheet.counts(id)) != *signed.details() {
        differences.push(Difference::OtherOutcome);
    }
    Ok(Opened::Record(
        tool.id.clone(),
        Box::new(signed),
        differences,
    ))
}

fn log(rights: &Rights, protocol: &Protocol, value: Value) -> Result<Opened, ReadError> {
    let (signed, mut differences) = closed::<Log>(rights, protocol, value)?;
    let dossiers = signed.details().dossiers().map_err(ReadError::Damaged)?;
    let done = signed.details().done().map_err(ReadError::Damaged)?;
    // What was done away with before its time is no log that this application makes.
    if dossiers.iter().any(|one| one.destroy_from() > done.on) {
        differences.push(Difference::OtherOutcome);
    }
    Ok(Opened::Log(Box::new(signed), differences))
}

#[expect(clippy::needless_pass_by_value, reason = "it is used to map an error")]
fn damaged(error: serde_json::Error) -> ReadError {
    ReadError::Damaged(error.to_string().chars().take(200).collect())
}
