//! Signing what was filled in in a tool, and its files: a record or an unfinished draft as JSON, and reading them again.

use serde::{Deserialize, Serialize};
use serde_json::Value;

use crate::protocol::Protocol;
use crate::record::seal::{Jws, PublicKey, SealCheck, SealError, Sealable, ToSign, one};
use crate::record::{AppInfo, Clocked, ProtocolInfo, ReadError, Signature, canonical, strict};
use crate::text::Lang;

use super::Rights;
use super::draft::Draft;
use super::model::Tool;
use super::needs::{Need, needs};
use super::paper::Stamp;
use super::sheet::Sheet;

/// The format of an unfinished draft.
const DRAFT_SCHEMA: &str = "rights-draft/1";

/// The largest file that is read.
const MOST_BYTES: usize = 5 * 1024 * 1024;

/// An earlier version of a record that was continued.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Earlier {
    /// Its digest.
    pub sha256: String,
    /// When it was signed.
    pub signed: Clocked,
}

/// What a record says. Everything but the digest is part of what the digest is taken over.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Content {
    /// The tool's own format, such as `request/1`.
    schema: String,
    app: AppInfo,
    protocol: ProtocolInfo,
    rights: ProtocolInfo,
    lang: Lang,
    /// What it came to, where the tool has outcomes.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    outcome: Option<String>,
    details: Draft,
    signature: Signature,
    /// Earlier versions, the oldest first.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    history: Vec<Earlier>,
}

#[derive(Serialize)]
struct RecordFile<'a> {
    #[serde(flatten)]
    content: &'a Content,
    sha256: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    seal: Option<&'a Jws>,
}

/// An unfinished draft, as it stands in a file.
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

/// A signed record of a tool.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Signed {
    content: Content,
    digest: String,
    seal: Option<Jws>,
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
}

impl Signed {
    /// What was filled in.
    #[must_use]
    pub const fn details(&self) -> &Draft {
        &self.content.details
    }

    /// SHA-256 of what it says, in lower-case hexadecimal.
    #[must_use]
    pub fn digest(&self) -> &str {
        &self.digest
    }

    /// The earlier versions that a new signature over a change of this record will name.
    #[must_use]
    pub fn continued(&self) -> Vec<Earlier> {
        let mut history = self.content.history.clone();
        history.push(Earlier {
            sha256: self.digest.clone(),
            signed: self.content.signature.at.clone(),
        });
        history
    }

    /// The moment on which it was signed.
    #[must_use]
    pub const fn at(&self) -> &Clocked {
        &self.content.signature.at
    }

    /// What was found about its seal; nothing when it has none.
    #[must_use]
    pub fn seal_check(&self) -> Option<SealCheck> {
        let canonical = canonical::of(&self.content).unwrap_or_default();
        let seal = self.seal.as_ref()?;
        Some(one::verify(seal, &canonical, &self.content.signature))
    }

    /// The thumbprint of the key that it is sealed with, where the seal is good.
    #[must_use]
    pub fn sealed_with(&self) -> Option<String> {
        let check = self.seal_check().filter(SealCheck::is_good)?;
        let first = check.signatures.into_iter().next()?;
        first.said.map(|said| said.thumbprint)
    }

    /// What a document's closing says of it.
    #[must_use]
    pub fn stamp(&self, altered: bool) -> Stamp {
        Stamp {
            signature: Some(self.content.signature.clone()),
            digest: Some(self.digest.clone()),
            sealed_with: self.sealed_with(),
            altered,
            app: self.content.app.clone(),
            protocol: self.content.protocol.clone(),
        }
    }

    /// The record as a file, for people to read and programs to check.
    ///
    /// # Errors
    /// None for a record; the type of the serializer keeps the caller honest.
    pub fn to_json(&self) -> Result<String, serde_json::Error> {
        serde_json::to_string_pretty(&RecordFile {
            content: &self.content,
            sha256: &self.digest,
            seal: self.seal.as_ref(),
        })
    }
}

impl Sealable for Signed {
    fn to_sign(&self, key: PublicKey, at: i64) -> Result<ToSign, SealError> {
        if self.seal.is_some() {
            return Err(SealError::Already);
        }
        let canonical = canonical::of(&self.content).map_err(|_| SealError::Unwritable)?;
        one::to_sign(&canonical, key, at)
    }

    fn sealed(&self, to_sign: &ToSign, signature: &[u8]) -> Result<Self, SealError> {
        let sealed = Signed {
            seal: Some(one::seal(to_sign, signature)?),
            ..self.clone()
        };
        // What was to be signed may have been another record.
        if sealed.seal_check().is_some_and(|check| check.is_good()) {
            Ok(sealed)
        } else {
            Err(SealError::Altered)
        }
    }
}

impl Stamp {
    /// What a document's closing says while nothing is signed.
    #[must_use]
    pub fn unsigned(protocol: &Protocol) -> Self {
        Stamp {
            signature: None,
            digest: None,
            sealed_with: None,
            altered: false,
            app: AppInfo::this(),
            protocol: ProtocolInfo::of(protocol),
        }
    }
}

/// Signs what was filled in in a tool, when nothing is missing any more. Only what counts gets into the record.
///
/// # Errors
/// Everything that is still needed; nothing in the list when it is the signature's name or function.
pub fn sign<'a>(
    rights: &Rights,
    protocol: &Protocol,
    sheet: &Sheet<'a>,
    signature: Signature,
    lang: Lang,
    history: Vec<Earlier>,
) -> Result<Signed, Vec<Need<'a>>> {
    let missing = needs(sheet, &signature.at);
    let named = !signature.name.trim().is_empty() && !signature.function.trim().is_empty();
    if !missing.is_empty() || !named {
        return Err(missing);
    }
    let content = Content {
        schema: sheet.tool.record.clone(),
        app: AppInfo::this(),
        protocol: ProtocolInfo::of(protocol),
        rights: rights.info(),
        lang,
        outcome: sheet.outcome().map(|outcome| outcome.id.clone()),
        details: sheet.draft.only(|field| sheet.counts(field)),
        signature,
        history,
    };
    Ok(Signed {
        digest: canonical::digest(&content),
        content,
        seal: None,
    })
}

/// An unfinished draft as a file.
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

/// Reads a file of any tool: a record or an unfinished draft.
///
/// # Errors
/// What is wrong with it; a file that was altered but still makes sense is no error, but says so.
pub fn read(rights: &Rights, protocol: &Protocol, text: &str) -> Result<Opened, ReadError> {
    if text.len() > MOST_BYTES {
        return Err(ReadError::TooLarge);
    }
    let text = text.trim_start_matches('\u{feff}');
    let mut value = strict::from_str(text).map_err(|error| {
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
    let other = value.pointer("/rights/id").and_then(Value::as_str);
    let other = other.filter(|id| *id != rights.source().id);
    let tools = &rights.source().tools;
    let tool = tools.iter().find(|tool| tool.record == schema);
    match (tool, other) {
        (Some(_), Some(id)) => Err(ReadError::OtherProtocol(id.chars().take(80).collect())),
        (None, Some(id)) if schema == DRAFT_SCHEMA => {
            Err(ReadError::OtherProtocol(id.chars().take(80).collect()))
        }
        (Some(tool), None) => {
            let mut taken = |name: &str| {
                let members = value.as_object_mut();
                members.and_then(|members| members.remove(name))
            };
            let (stated, seal) = (taken("sha256"), taken("seal"));
            record(rights, protocol, tool, value, stated, seal)
        }
        (None, None) if schema == DRAFT_SCHEMA => {
            let file: DraftFile = serde_json::from_value(value).map_err(damaged)?;
            let tool = rights.tool(&file.tool);
            let tool = tool.ok_or_else(|| ReadError::Damaged("tool".to_owned()))?;
            file.draft.check(tool).map_err(ReadError::Damaged)?;
            Ok(Opened::Draft(tool.id.clone(), file.draft, file.history))
        }
        (None, _) => {
            let family = |known: &str| {
                let known = known.split('/').next();
                known.is_some() && schema.split('/').next() == known
            };
            let ours = tools.iter().any(|tool| family(&tool.record)) || family(DRAFT_SCHEMA);
            Err(if ours {
                ReadError::OtherVersion(schema.chars().take(40).collect())
            } else {
                ReadError::Foreign
            })
        }
    }
}

fn record(
    rights: &Rights,
    protocol: &Protocol,
    tool: &Tool,
    value: Value,
    stated: Option<Value>,
    seal: Option<Value>,
) -> Result<Opened, ReadError> {
    let Some(Value::String(stated)) = stated else {
        return Err(ReadError::Damaged("sha256".to_owned()));
    };
    let content: Content = serde_json::from_value(value).map_err(damaged)?;
    let seal: Option<Jws> = seal
        .map(serde_json::from_value)
        .transpose()
        .map_err(damaged)?;
    content.details.check(tool).map_err(ReadError::Damaged)?;
    let digest = canonical::digest(&content);
    let mut differences = Vec::new();
    if digest != stated {
        differences.push(Difference::Altered);
    }
    if content.rights != rights.info() || content.protocol != ProtocolInfo::of(protocol) {
        differences.push(Difference::OtherRules);
    }
    let sheet = Sheet::of(tool, &content.details);
    let outcome = sheet.outcome().map(|outcome| &outcome.id);
    if outcome != content.outcome.as_ref()
        || sheet.draft.only(|id| sheet.counts(id)) != content.details
    {
        differences.push(Difference::OtherOutcome);
    }
    let signed = Box::new(Signed {
        content,
        digest,
        seal,
    });
    if signed.seal_check().is_some_and(|check| !check.is_good()) {
        differences.push(Difference::BadSeal);
    }
    Ok(Opened::Record(tool.id.clone(), signed, differences))
}

#[expect(clippy::needless_pass_by_value, reason = "it is used to map an error")]
fn damaged(error: serde_json::Error) -> ReadError {
    ReadError::Damaged(error.to_string().chars().take(200).collect())
}
