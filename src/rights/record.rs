//! Signing what was filled in in a tool or on the log of the retention list: a record, countersigned where the teamcoach's
//! part belongs to it, with its digest and its seal.

use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};

use crate::protocol::Protocol;
use crate::record::seal::{
    Jws, Parts, PublicKey, Role, SealCheck, SealError, Sealable, Seen, ToSign,
};
use crate::record::{AppInfo, Clocked, ProtocolInfo, Signature, canonical};
use crate::text::Lang;

use super::Rights;
use super::draft::Draft;
use super::needs::{Need, needs};
use super::paper::Stamp;
use super::sheet::Sheet;

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
#[serde(bound(deserialize = "D: DeserializeOwned", serialize = "D: Serialize"))]
pub(super) struct Content<D> {
    /// The format, such as `request/1`.
    pub schema: String,
    pub app: AppInfo,
    pub protocol: ProtocolInfo,
    pub rights: ProtocolInfo,
    pub lang: Lang,
    /// What it came to, where there are outcomes.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub outcome: Option<String>,
    pub details: D,
    /// Whether the teamcoach's part belongs to it. Records of before that could be had say nothing.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub needs_coach: bool,
    pub signature: Signature,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub coach_signature: Option<Signature>,
    /// Earlier versions, the oldest first.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub history: Vec<Earlier>,
}

#[derive(Serialize)]
#[serde(bound = "D: Serialize")]
struct RecordFile<'a, D> {
    #[serde(flatten)]
    content: &'a Content<D>,
    sha256: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    seal: Option<&'a Jws>,
}

/// A signed record: of a tool, or of the log.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Signed<D = Draft> {
    pub(super) content: Content<D>,
    digest: String,
    seal: Option<Jws>,
}

impl<D: Clone + Serialize> Signed<D> {
    pub(super) fn new(content: Content<D>, seal: Option<Jws>) -> Self {
        Signed {
            digest: canonical::digest(&content),
            content,
            seal,
        }
    }

    /// The protocol and the file of the rights under which it was made.
    #[must_use]
    pub const fn made_under(&self) -> [&ProtocolInfo; 2] {
        [&self.content.protocol, &self.content.rights]
    }

    /// What was filled in.
    #[must_use]
    pub const fn details(&self) -> &D {
        &self.content.details
    }

    /// SHA-256 of what it says, in lower-case hexadecimal.
    #[must_use]
    pub fn digest(&self) -> &str {
        &self.digest
    }

    /// What it came to, by the outcome's id; nothing where there are no outcomes.
    #[must_use]
    pub fn outcome(&self) -> Option<&str> {
        self.content.outcome.as_deref()
    }

    /// Who signed.
    #[must_use]
    pub const fn signature(&self) -> &Signature {
        &self.content.signature
    }

    /// The teamcoach's signature, where it is there.
    #[must_use]
    pub const fn coach_signature(&self) -> Option<&Signature> {
        self.content.coach_signature.as_ref()
    }

    /// Whether nothing is missing any more: the teamcoach's part is there where it belongs.
    #[must_use]
    pub const fn is_complete(&self) -> bool {
        !self.content.needs_coach || self.content.coach_signature.is_some()
    }

    /// The seal, when there is one.
    #[must_use]
    pub const fn seal(&self) -> Option<&Jws> {
        self.seal.as_ref()
    }

    /// The earlier versions that it names, the oldest first.
    #[must_use]
    pub fn history(&self) -> &[Earlier] {
        &self.content.history
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

    /// The digests of the versions that it takes the place of: those that it names, and what the professional signed where
    /// the teamcoach signed as well.
    #[must_use]
    pub fn continues(&self) -> Vec<String> {
        let history = self.content.history.iter();
        let mut continues: Vec<String> = history.map(|version| version.sha256.clone()).collect();
        if self.content.coach_signature.is_some() {
            continues.push(canonical::digest(&self.professionals()));
        }
        continues
    }

    /// The moment on which it got its last signature.
    #[must_use]
    pub fn at(&self) -> &Clocked {
        let last = self.content.coach_signature.as_ref();
        &last.unwrap_or(&self.content.signature).at
    }

    /// What the professional signed.
    fn professionals(&self) -> Content<D> {
        Content {
            coach_signature: None,
            ..self.content.clone()
        }
    }

    fn parts(&self) -> Parts<'_> {
        Parts::new(
            canonical::of(&self.professionals()).ok().as_deref(),
            self.seal.as_ref(),
            &self.content.signature,
            self.content.coach_signature.as_ref(),
        )
    }

    /// What was found about its seal; nothing when it has none.
    #[must_use]
    pub fn seal_check(&self) -> Option<SealCheck> {
        self.seal.as_ref().and_then(|_| self.parts().check())
    }

    /// The thumbprint of the key that the professional sealed with, where the seal is good.
    #[must_use]
    pub fn sealed_with(&self) -> Option<String> {
        self.sealed_by(Role::Professional)
    }

    /// The thumbprint of the key that somebody sealed with, where the seal is good.
    #[must_use]
    pub fn sealed_by(&self, role: Role) -> Option<String> {
        let check = self.seal_check().filter(SealCheck::is_good)?;
        let said = check.of(role)?.said.as_ref()?;
        Some(said.thumbprint.clone())
    }

    /// What a document's closing says of it.
    #[must_use]
    pub fn stamp(&self, altered: bool) -> Stamp {
        Stamp {
            signature: Some(self.content.signature.clone()),
            coach: self.content.coach_signature.clone(),
            awaits_coach: !self.is_complete(),
            digest: Some(self.digest.clone()),
            sealed_with: self.sealed_with(),
            coach_sealed_with: self.sealed_by(Role::Teamcoach),
            altered,
            app: self.content.app.clone(),
            protocol: self.content.protocol.clone(),
        }
    }

    /// What a report of an examination tells of it.
    pub(super) fn seen<'a>(
        &'a self,
        as_written: bool,
        digest_fits: bool,
        seal: Option<&'a SealCheck>,
    ) -> Seen<'a> {
        let content = &self.content;
        let earlier = content.history.iter();
        Seen {
            as_written,
            digest_fits,
            seal,
            professional: &content.signature,
            coach: content.coach_signature.as_ref(),
            needs_coach: content.needs_coach,
            app: &content.app,
            digest: &self.digest,
            earlier: earlier
                .map(|version| (version.sha256.as_str(), version.signed.as_str()))
                .collect(),
        }
    }

    /// Adds the teamcoach's signature.
    ///
    /// # Errors
    /// The record as it was, when the teamcoach's part does not belong to it or is there already, or when the signature has
    /// no name or function.
    pub fn countersign(self, signature: Signature) -> Result<Self, Box<Self>> {
        let named = !signature.name.trim().is_empty() && !signature.function.trim().is_empty();
        if self.is_complete() || !named {
            return Err(Box::new(self));
        }
        let content = Content {
            coach_signature: Some(signature),
            ..self.content
        };
        Ok(Signed::new(content, self.seal))
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

impl<D: Clone + Serialize> Sealable for Signed<D> {
    fn to_sign(&self, key: PublicKey, at: i64) -> Result<ToSign, SealError> {
        self.parts().to_sign(key, at)
    }

    fn sealed(&self, to_sign: &ToSign, signature: &[u8]) -> Result<Self, SealError> {
        Ok(Signed {
            seal: Some(self.parts().sealed(to_sign, signature)?),
            ..self.clone()
        })
    }
}

impl Stamp {
    /// What a document's closing says while nothing is signed.
    #[must_use]
    pub fn unsigned(protocol: &Protocol) -> Self {
        Stamp {
            signature: None,
            coach: None,
            awaits_coach: false,
            digest: None,
            sealed_with: None,
            coach_sealed_with: None,
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
        needs_coach: sheet.needs_coach(),
        signature,
        coach_signature: None,
        history,
    };
    Ok(Signed::new(content, None))
}
