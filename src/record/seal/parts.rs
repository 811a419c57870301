//! What is sealed, whatever else it holds: the professional's part, which is the payload, and the teamcoach's beside it.

use super::jws::{Header, Jws, JwsSignature, Role};
use super::key::{PublicKey, encoded};
use super::make::{SealError, ToSign};
use super::verify::{SealCheck, payload, professional, said_in, signatures};
use crate::record::sign::Signature;

/// What is sealed. Every record that can carry a seal gives these parts of itself.
#[derive(Debug, Clone)]
pub struct Parts<'a> {
    /// What the professional signs, base64url: the canonical form without the teamcoach's part. None when it can't be
    /// written.
    payload: Option<String>,
    seal: Option<&'a Jws>,
    professional: &'a Signature,
    coach: Option<&'a Signature>,
}

impl<'a> Parts<'a> {
    /// The parts of a record: the canonical form (RFC 8785) of what the professional signed, its seal where it has one,
    /// and who signed.
    #[must_use]
    pub fn new(
        canonical: Option<&str>,
        seal: Option<&'a Jws>,
        professional: &'a Signature,
        coach: Option<&'a Signature>,
    ) -> Self {
        Parts {
            payload: canonical.map(|text| encoded(text.as_bytes())),
            seal,
            professional,
            coach,
        }
    }

    /// Who signed last, and so who seals.
    #[must_use]
    pub const fn last_role(&self) -> Role {
        match self.coach {
            Some(_) => Role::Teamcoach,
            None => Role::Professional,
        }
    }

    /// What was found about the seal; nothing when there is none.
    #[must_use]
    pub fn check(&self) -> Option<SealCheck> {
        self.seal.map(|seal| self.check_of(seal))
    }

    fn check_of(&self, seal: &Jws) -> SealCheck {
        SealCheck {
            payload: payload(seal, self.payload.as_ref()),
            signatures: signatures(seal, Some(self.professional), self.coach),
        }
    }

    /// What whoever signed last is to sign with this key. `at` is the moment by the signer's clock, in seconds since
    /// 1970-01-01 in UTC.
    ///
    /// # Errors
    /// When that seal is there already, or one with this key, or when what is there does not fit.
    pub fn to_sign(&self, key: PublicKey, at: i64) -> Result<ToSign, SealError> {
        let role = self.last_role();
        let payload = self.payload.clone().ok_or(SealError::Unwritable)?;
        let found = self.check();
        if found.as_ref().is_some_and(|check| !check.is_good()) {
            return Err(SealError::Altered);
        }
        if found.is_some_and(|check| check.of(role).is_some()) {
            return Err(SealError::Already);
        }
        if said_in(self.seal)
            .iter()
            .any(|said| said.thumbprint == key.thumbprint())
        {
            return Err(SealError::SameKey);
        }
        let mut header = Header::new(key.thumbprint(), key.jwk(), at, role);
        if role == Role::Teamcoach {
            header.signer = self.coach.cloned();
            header.over = self
                .seal
                .and_then(|seal| professional(&seal.signatures))
                .map(|one| one.digest(&payload));
        }
        Ok(ToSign {
            protected: header.encode().map_err(|_| SealError::Unwritable)?,
            payload,
            key,
        })
    }

    /// The seal with a signature on it.
    ///
    /// # Errors
    /// When the signature does not fit.
    pub fn sealed(&self, to_sign: &ToSign, signature: &[u8]) -> Result<Jws, SealError> {
        if !to_sign.key.verifies(&to_sign.bytes(), signature) {
            return Err(SealError::BadSignature);
        }
        let mut signatures = self
            .seal
            .map_or_else(Vec::new, |seal| seal.signatures.clone());
        signatures.push(JwsSignature {
            protected: to_sign.protected.clone(),
            signature: encoded(signature),
        });
        let sealed = Jws {
            payload: to_sign.payload.clone(),
            signatures,
        };
        // What was to be signed may have been another record.
        if self.check_of(&sealed).is_good() {
            Ok(sealed)
        } else {
            Err(SealError::Altered)
        }
    }
}

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
