//! Signing: a draft becomes signed, and with the teamcoach's part countersigned.

use serde::{Deserialize, Serialize};

use crate::case::CaseJson;
use crate::decision::{Outcome, VerdictJson};
use crate::protocol::Protocol;
use crate::text::{Lang, date};

use super::canonical;
use super::draft::{Clocked, CoachAdvice, Draft, Signer};
use super::needs::{Field, Needed, Why, needed, needs_coach};
use super::seal::Jws;

/// The format of a record.
pub(super) const SCHEMA: &str = "record/1";

/// Which application made a record.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct AppInfo {
    /// Its name.
    pub name: String,
    /// Its version.
    pub version: String,
}

impl AppInfo {
    /// This application.
    #[must_use]
    pub fn this() -> Self {
        AppInfo {
            name: env!("CARGO_PKG_NAME").to_owned(),
            version: env!("CARGO_PKG_VERSION").to_owned(),
        }
    }
}

/// Under which protocol a record was made.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ProtocolInfo {
    /// The protocol's id.
    pub id: String,
    /// The version of its formal reading.
    pub version: String,
    /// SHA-256 of its content.
    pub sha256: String,
}

impl ProtocolInfo {
    /// A protocol as records name it.
    #[must_use]
    pub fn of(protocol: &Protocol) -> Self {
        ProtocolInfo {
            id: protocol.id().to_owned(),
            version: protocol.version().to_owned(),
            sha256: protocol.digest().to_owned(),
        }
    }
}

/// A signature: who, and when.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Signature {
    /// The name.
    pub name: String,
    /// The function.
    pub function: String,
    /// What is declared.
    pub statement: String,
    /// When, on the signer's device.
    pub at: Clocked,
    /// The teamcoach's advice, as the teamcoach puts it; a professional's signature has none.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub advice: Option<CoachAdvice>,
    /// That advice in the teamcoach's own words.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub words: String,
}

/// An earlier version of a record that was continued.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Version {
    /// Its digest.
    pub sha256: String,
    /// When it was signed.
    pub signed: Clocked,
    /// What was filled in then.
    pub details: Draft,
}

impl Version {
    /// The same, without what was filled in.
    fn without_details(self) -> Self {
        Version {
            details: Draft::default(),
            ..self
        }
    }
}

/// What a record says. Everything but the digest is part of what the digest is taken over.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Content {
    /// `record/1`.
    pub schema: String,
    /// The application.
    pub app: AppInfo,
    /// The protocol.
    pub protocol: ProtocolInfo,
    /// The language in which it was made.
    pub lang: Lang,
    /// The case.
    pub case: CaseJson,
    /// The verdict.
    pub verdict: VerdictJson,
    /// What was filled in, as far as it matters.
    pub details: Draft,
    /// Whether the teamcoach's part belongs to it.
    pub needs_coach: bool,
    /// The professional's signature.
    pub signature: Signature,
    /// The teamcoach's signature.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub coach_signature: Option<Signature>,
    /// Earlier versions, the oldest first.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub history: Vec<Version>,
}

impl Content {
    /// The canonical form (RFC 8785): members sorted, no white space.
    ///
    /// # Errors
    /// None for a record; the type of the serializer keeps the caller honest.
    pub fn canonical(&self) -> Result<String, serde_json::Error> {
        canonical::of(self)
    }

    /// SHA-256 of the canonical form, in lower-case hexadecimal.
    #[must_use]
    pub fn digest(&self) -> String {
        canonical::digest(self)
    }
}

/// What a record says, with its digest and its seal.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Closed {
    content: Content,
    digest: String,
    seal: Option<Jws>,
}

impl Closed {
    fn new(content: Content) -> Self {
        Closed {
            digest: content.digest(),
            content,
            seal: None,
        }
    }
}

/// A record signed by the professional.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Signed(Closed);

/// A record signed by the professional and the teamcoach.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Countersigned(Closed);

/// A record, in either state.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Record {
    /// Signed by the professional.
    Signed(Signed),
    /// Signed by the teamcoach as well.
    Countersigned(Countersigned),
}

impl Draft {
    /// Signs a draft, when nothing is missing any more. `history` holds the earlier versions that it continues.
    ///
    /// # Errors
    /// Everything that is still needed.
    pub fn sign(
        self,
        protocol: &Protocol,
        signature: Signature,
        lang: Lang,
        history: Vec<Version>,
    ) -> Result<Signed, Vec<Needed>> {
        let case = self.case(protocol);
        let verdict = case
            .as_ref()
            .map(|case| crate::decision::assess(protocol, case));
        let mut missing = needed(protocol, &self, verdict.as_ref(), &signature.at);
        missing.extend(unsigned(&signature));
        let (Some(case), Some(verdict), true) = (case, verdict, missing.is_empty()) else {
            return Err(missing);
        };
        Ok(Signed(Closed::new(Content {
            schema: SCHEMA.to_owned(),
            app: AppInfo::this(),
            protocol: ProtocolInfo::of(protocol),
            lang,
            case: case.to_contract(protocol),
            verdict: verdict.to_contract(protocol),
            needs_coach: needs_coach(protocol, &verdict),
            details: self.as_far_as_it_matters(protocol, &case, &verdict),
            signature,
            coach_signature: None,
            history: if verdict.outcome == Outcome::NoProcessing {
                // Nothing about anybody is recorded, not in what it continues either; the digests show that it does.
                history.into_iter().map(Version::without_details).collect()
            } else {
                history
            },
        })))
    }
}

/// What is missing of a signature.
fn unsigned(signature: &Signature) -> impl Iterator<Item = Needed> {
    let fields = [
        (Field::SignerName, signature.name.trim().is_empty()),
        (Field::SignerFunction, signature.function.trim().is_empty()),
    ];
    let missing = fields.into_iter().filter(|(_, missing)| *missing);
    missing.map(|(field, _)| Needed {
        field,
        why: Why::Missing,
    })
}

impl Signature {
    /// A signature of someone at a moment.
    #[must_use]
    pub fn new(signer: Signer, statement: impl Into<String>, at: Clocked) -> Self {
        Signature {
            name: signer.name,
            function: signer.function,
            statement: statement.into(),
            at,
            advice: None,
            words: String::new(),
        }
    }

    /// The same with the teamcoach's own advice.
    #[must_use]
    pub fn with_advice(mut self, advice: Option<CoachAdvice>, words: impl Into<String>) -> Self {
        self.advice = advice;
        self.words = words.into();
        self
    }
}

impl Signed {
    /// Adds the teamcoach's signature.
    ///
    /// # Errors
    /// What is missing of it, with the record as it was.
    pub fn countersign(
        self,
        signature: Signature,
    ) -> Result<Countersigned, Box<(Self, Vec<Needed>)>> {
        let missing: Vec<Needed> = unsigned(&signature).collect();
        if !missing.is_empty() {
            return Err(Box::new((self, missing)));
        }
        let Closed {
            mut content, seal, ..
        } = self.0;
        content.coach_signature = Some(signature);
        Ok(Countersigned(Closed {
            seal,
            ..Closed::new(content)
        }))
    }
}

impl From<Signed> for Record {
    fn from(signed: Signed) -> Self {
        Record::Signed(signed)
    }
}

impl From<Countersigned> for Record {
    fn from(countersigned: Countersigned) -> Self {
        Record::Countersigned(countersigned)
    }
}

impl Record {
    /// A record from a file: countersigned when the teamcoach's signature is there. Digest and seal stay as they are,
    /// so that what was altered does not become right by being saved again.
    pub(super) fn of(content: Content, digest: String, seal: Option<Jws>) -> Self {
        let closed = Closed {
            content,
            digest,
            seal,
        };
        if closed.content.coach_signature.is_some() {
            Record::Countersigned(Countersigned(closed))
        } else {
            Record::Signed(Signed(closed))
        }
    }

    /// The record with another seal.
    pub(super) fn with_seal(&self, seal: Jws) -> Self {
        let closed = self.closed().clone();
        Record::of(closed.content, closed.digest, Some(seal))
    }

    const fn closed(&self) -> &Closed {
        match self {
            Record::Signed(Signed(closed)) | Record::Countersigned(Countersigned(closed)) => closed,
        }
    }

    /// What it says.
    #[must_use]
    pub const fn content(&self) -> &Content {
        &self.closed().content
    }

    /// SHA-256 of what it says, in lower-case hexadecimal; in a file that was altered, as it stands there.
    #[must_use]
    pub fn digest(&self) -> &str {
        &self.closed().digest
    }

    /// When it got its last signature; nothing when what stands there is no date, as in a file that was changed by hand.
    #[must_use]
    pub fn last_signed(&self) -> Option<&str> {
        let content = self.content();
        let last = content.coach_signature.as_ref();
        let at = &last.unwrap_or(&content.signature).at;
        at.get(..10).and_then(date::parse_iso).map(|_| at.as_str())
    }

    /// The seal, when there is one.
    #[must_use]
    pub const fn seal(&self) -> Option<&Jws> {
        self.closed().seal.as_ref()
    }

    /// Whether nothing is missing any more: the teamcoach's part is there where it belongs.
    #[must_use]
    pub const fn is_complete(&self) -> bool {
        match self {
            Record::Signed(Signed(closed)) => !closed.content.needs_coach,
            Record::Countersigned(_) => true,
        }
    }

    /// Continues the record: what was filled in as a draft again, with the versions that a new signature will name.
    #[must_use]
    pub fn continued(&self) -> (Draft, Vec<Version>) {
        let content = self.content();
        let mut history = content.history.clone();
        history.push(Version {
            sha256: self.digest().to_owned(),
            signed: content.signature.at.clone(),
            details: content.details.clone(),
        });
        (content.details.clone(), history)
    }
}
