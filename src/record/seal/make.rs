//! Making a seal: what is to be signed, and the record with the signature on it.

use std::fmt;

use super::jws::{Header, Jws, JwsSignature, Role, signing_input};
use super::key::{PublicKey, encoded};
use super::verify::{check, professional, said};
use crate::record::sign::Record;

/// What is to be signed with a private key, which never comes here.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ToSign {
    pub(super) protected: String,
    pub(super) payload: String,
    pub(super) key: PublicKey,
}

impl ToSign {
    /// The bytes over which the signature is to be made (Ed25519, without hashing them first).
    #[must_use]
    pub fn bytes(&self) -> Vec<u8> {
        signing_input(&self.protected, &self.payload)
    }
}

/// Why a record can't be sealed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum SealError {
    /// This signer's seal is there already.
    Already,
    /// The other signer sealed with this key: a second seal with it would stand for nobody else.
    SameKey,
    /// The record was altered, or an earlier signature does not fit it.
    Altered,
    /// The signature was not made with this key, or over something else.
    BadSignature,
    /// The record could not be written.
    Unwritable,
}

impl fmt::Display for SealError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            SealError::Already => "this signer's seal is there already",
            SealError::SameKey => "the other signer sealed with this key",
            SealError::Altered => "the record was altered",
            SealError::BadSignature => "the signature does not fit",
            SealError::Unwritable => "the record could not be written",
        })
    }
}

impl std::error::Error for SealError {}

impl Record {
    /// Who signed last, and so who seals.
    #[must_use]
    pub const fn last_role(&self) -> Role {
        match self {
            Record::Signed(_) => Role::Professional,
            Record::Countersigned(_) => Role::Teamcoach,
        }
    }

    /// What whoever signed last is to sign with this key. `at` is the moment by the signer's clock, in seconds since
    /// 1970-01-01 in UTC.
    ///
    /// # Errors
    /// When that seal is there already, or one with this key, or when what is there does not fit the record.
    pub fn to_sign(&self, key: PublicKey, at: i64) -> Result<ToSign, SealError> {
        let role = self.last_role();
        let payload = self
            .content()
            .payload()
            .map_err(|_| SealError::Unwritable)?;
        let found = check(self);
        if self.digest() != self.content().digest() || found.as_ref().is_some_and(|c| !c.is_good())
        {
            return Err(SealError::Altered);
        }
        let there = found
            .iter()
            .flat_map(|check| &check.signatures)
            .any(|signature| signature.role() == Some(role));
        if there {
            return Err(SealError::Already);
        }
        if said(self)
            .iter()
            .any(|said| said.thumbprint == key.thumbprint())
        {
            return Err(SealError::SameKey);
        }
        let mut header = Header::new(key.thumbprint(), key.jwk(), at, role);
        if role == Role::Teamcoach {
            header.signer.clone_from(&self.content().coach_signature);
            header.over = self
                .seal()
                .and_then(|seal| professional(&seal.signatures))
                .map(|one| one.digest(&payload));
        }
        let protected = header.encode().map_err(|_| SealError::Unwritable)?;
        Ok(ToSign {
            protected,
            payload,
            key,
        })
    }

    /// The record with a signature on it.
    ///
    /// # Errors
    /// When the signature does not fit; the record as it was is the caller's.
    pub fn sealed(&self, to_sign: &ToSign, signature: &[u8]) -> Result<Self, SealError> {
        if !to_sign.key.verifies(&to_sign.bytes(), signature) {
            return Err(SealError::BadSignature);
        }
        let mut signatures = self
            .seal()
            .map(|seal| seal.signatures.clone())
            .unwrap_or_default();
        signatures.push(JwsSignature {
            protected: to_sign.protected.clone(),
            signature: encoded(signature),
        });
        let sealed = self.with_seal(Jws {
            payload: to_sign.payload.clone(),
            signatures,
        });
        // What was to be signed may have been another record.
        match check(&sealed) {
            Some(found) if found.is_good() => Ok(sealed),
            _ => Err(SealError::Altered),
        }
    }
}
