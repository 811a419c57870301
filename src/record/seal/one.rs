//! The seal of a record with one signer, whatever else it holds: one signature over its canonical form.

use super::jws::{Header, Jws, JwsSignature, Role};
use super::key::{PublicKey, encoded};
use super::make::{SealError, ToSign};
use super::verify::{SealCheck, check_one};
use crate::record::sign::{Record, Signature};

/// What whoever signed it last can seal.
pub trait Sealable: Sized {
    /// What is to be signed with this key. `at` is the moment by the signer's clock, in seconds since 1970-01-01 in UTC.
    ///
    /// # Errors
    /// Why it can't be sealed, or not any more.
    fn to_sign(&self, key: PublicKey, at: i64) -> Result<ToSign, SealError>;

    /// The same with a signature on it.
    ///
    /// # Errors
    /// When the signature does not fit.
    fn sealed(&self, to_sign: &ToSign, signature: &[u8]) -> Result<Self, SealError>;
}

impl Sealable for Record {
    fn to_sign(&self, key: PublicKey, at: i64) -> Result<ToSign, SealError> {
        Record::to_sign(self, key, at)
    }

    fn sealed(&self, to_sign: &ToSign, signature: &[u8]) -> Result<Self, SealError> {
        Record::sealed(self, to_sign, signature)
    }
}

/// What is to be signed for a canonical form with one signer.
///
/// # Errors
/// When it can't be written.
pub fn to_sign(canonical: &str, key: PublicKey, at: i64) -> Result<ToSign, SealError> {
    let header = Header::new(key.thumbprint(), key.jwk(), at, Role::Professional);
    Ok(ToSign {
        protected: header.encode().map_err(|_| SealError::Unwritable)?,
        payload: encoded(canonical.as_bytes()),
        key,
    })
}

/// The seal with its one signature.
///
/// # Errors
/// When the signature was not made with the key, or over something else.
pub fn seal(to_sign: &ToSign, signature: &[u8]) -> Result<Jws, SealError> {
    if !to_sign.key.verifies(&to_sign.bytes(), signature) {
        return Err(SealError::BadSignature);
    }
    Ok(Jws {
        payload: to_sign.payload.clone(),
        signatures: vec![JwsSignature {
            protected: to_sign.protected.clone(),
            signature: encoded(signature),
        }],
    })
}

/// Verifies the seal of a canonical form with one signer, against the signature that can be read.
#[must_use]
pub fn verify(seal: &Jws, canonical: &str, signature: &Signature) -> SealCheck {
    check_one(seal, &encoded(canonical.as_bytes()), signature)
}
