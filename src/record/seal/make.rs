//! Making a seal: what is to be signed, and the record with the signature on it.

use std::fmt;

use super::jws::{Role, signing_input};
use super::key::PublicKey;
use super::parts::{Parts, Sealable};
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
    /// It was made while practising: a seal would make it look like a real case.
    Practice,
}

impl fmt::Display for SealError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            SealError::Already => "this signer's seal is there already",
            SealError::SameKey => "the other signer sealed with this key",
            SealError::Altered => "the record was altered",
            SealError::BadSignature => "the signature does not fit",
            SealError::Unwritable => "the record could not be written",
            SealError::Practice => "the record was made while practising",
        })
    }
}

impl std::error::Error for SealError {}

impl Record {
    /// The parts of it that a seal is about.
    pub(super) fn parts(&self) -> Parts<'_> {
        let content = self.content();
        Parts::new(
            content.professionals().ok().as_deref(),
            self.seal(),
            &content.signature,
            content.coach_signature.as_ref(),
        )
    }

    /// Who signed last, and so who seals.
    #[must_use]
    pub const fn last_role(&self) -> Role {
        match self {
            Record::Signed(_) => Role::Professional,
            Record::Countersigned(_) => Role::Teamcoach,
        }
    }
}

impl Sealable for Record {
    fn to_sign(&self, key: PublicKey, at: i64) -> Result<ToSign, SealError> {
        if self.content().details.practice {
            return Err(SealError::Practice);
        }
        if self.digest() != self.content().digest() {
            return Err(SealError::Altered);
        }
        self.parts().to_sign(key, at)
    }

    fn sealed(&self, to_sign: &ToSign, signature: &[u8]) -> Result<Self, SealError> {
        let seal = self.parts().sealed(to_sign, signature)?;
        Ok(self.with_seal(seal))
    }
}
