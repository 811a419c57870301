//! The form of a seal: JWS in general JSON serialization, read strictly.

use serde::{Deserialize, Serialize};
use sha2::{Digest as _, Sha256};

use super::key::{Jwk, decoded, encoded};
use crate::record::canonical::canonical;
use crate::record::sign::{Content, Signature};
use crate::record::strict;

/// The algorithm, by the name of RFC 8037.
const ALG: &str = "EdDSA";
/// What kind of JWS this is, so that a signature made for something else is never taken for a seal.
const TYP: &str = "deelwijzer-seal+json";
/// The last second of the year 9999.
const LAST: i64 = 253_402_300_799;

/// A seal as it stands in a file: JWS, general JSON serialization (RFC 7515, section 7.2.1).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Jws {
    /// What was signed, base64url.
    pub payload: String,
    /// The signatures; the professional's first.
    pub signatures: Vec<JwsSignature>,
}

/// One signature of a seal.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct JwsSignature {
    /// The protected header, base64url.
    pub protected: String,
    /// The signature, base64url.
    pub signature: String,
}

/// In which role somebody signs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Role {
    /// The professional whose decision it is.
    Professional,
    /// The teamcoach, who was consulted.
    Teamcoach,
}

/// What the protected header of a signature says.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Header {
    alg: String,
    typ: String,
    /// The key's thumbprint.
    pub kid: String,
    /// The key.
    pub jwk: Jwk,
    /// When it was signed: seconds since 1970-01-01 in UTC, by the signer's own clock.
    pub iat: i64,
    /// In which role.
    pub role: Role,
    /// The teamcoach's part; the professional's stands in the payload.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub signer: Option<Signature>,
    /// For the teamcoach: the digest of the professional's signature, where there is one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub over: Option<String>,
}

impl Header {
    pub(super) fn new(kid: String, jwk: Jwk, iat: i64, role: Role) -> Self {
        Header {
            alg: ALG.to_owned(),
            typ: TYP.to_owned(),
            kid,
            jwk,
            iat,
            role,
            signer: None,
            over: None,
        }
    }

    /// The header as it is signed.
    pub(super) fn encode(&self) -> Result<String, serde_json::Error> {
        let value = serde_json::to_value(self)?;
        Ok(encoded(canonical(&value).as_bytes()))
    }

    /// Reads a header; only in the one form in which it is written.
    pub(super) fn decode(protected: &str) -> Option<Self> {
        let text = String::from_utf8(decoded(protected)?).ok()?;
        let value = strict::from_str(&text).ok()?;
        let as_written = canonical(&value) == text;
        let header: Header = serde_json::from_value(value).ok()?;
        let ours = header.alg == ALG && header.typ == TYP && (0..=LAST).contains(&header.iat);
        // Each role has its own form.
        let fits = match header.role {
            Role::Professional => header.signer.is_none() && header.over.is_none(),
            Role::Teamcoach => header.signer.is_some(),
        };
        (as_written && ours && fits).then_some(header)
    }
}

/// What a signature is made over (RFC 7515, section 5.1).
pub(super) fn signing_input(protected: &str, payload: &str) -> Vec<u8> {
    format!("{protected}.{payload}").into_bytes()
}

impl JwsSignature {
    /// SHA-256 of this signature with its payload in compact serialization (RFC 7515, section 7.1), base64url.
    pub(super) fn digest(&self, payload: &str) -> String {
        let compact = format!("{}.{payload}.{}", self.protected, self.signature);
        encoded(&Sha256::digest(compact.as_bytes()))
    }
}

impl Content {
    /// What the professional signs: the canonical form without the teamcoach's part.
    pub(super) fn professionals(&self) -> Result<String, serde_json::Error> {
        let mut own = self.clone();
        own.coach_signature = None;
        own.canonical()
    }
}
