//! Public keys: Ed25519 as a JSON Web Key (RFC 8037), known by its thumbprint (RFC 7638).

use std::fmt;

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use ed25519_dalek::VerifyingKey;
use serde::{Deserialize, Serialize};
use serde_json::json;
use sha2::{Digest as _, Sha256};

use crate::record::canonical::canonical;

/// The kind of key (`kty`) of RFC 8037.
const KTY: &str = "OKP";
/// The curve (`crv`).
const CRV: &str = "Ed25519";

/// A public key in the form of RFC 8037, and nothing more: no name, no private part.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Jwk {
    /// `OKP`.
    pub kty: String,
    /// `Ed25519`.
    pub crv: String,
    /// The key's 32 bytes, base64url.
    pub x: String,
}

/// A public key for Ed25519 that is fit to verify with.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct PublicKey(VerifyingKey);

/// Why something is no public key.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum KeyError {
    /// A key of another kind.
    OtherKind,
    /// Not 32 bytes in base64url.
    Form,
    /// No point of the curve, one for which anybody can make signatures, or one written in another way than it should.
    Weak,
}

impl fmt::Display for KeyError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            KeyError::OtherKind => "the key is of another kind than Ed25519",
            KeyError::Form => "the key is not 32 bytes in base64url",
            KeyError::Weak => "the key is not safe to verify with",
        })
    }
}

impl std::error::Error for KeyError {}

impl PublicKey {
    /// A key from its 32 bytes, as browsers export it (`raw`).
    ///
    /// # Errors
    /// When there are not 32, or they are no safe key.
    pub fn from_bytes(bytes: &[u8]) -> Result<Self, KeyError> {
        let bytes: &[u8; 32] = bytes.try_into().map_err(|_| KeyError::Form)?;
        let key = VerifyingKey::from_bytes(bytes).map_err(|_| KeyError::Weak)?;
        if key.is_weak() || !is_canonical(bytes) {
            return Err(KeyError::Weak);
        }
        Ok(PublicKey(key))
    }

    /// A key from its JWK.
    ///
    /// # Errors
    /// When it is of another kind, or no safe key.
    pub fn from_jwk(jwk: &Jwk) -> Result<Self, KeyError> {
        if jwk.kty != KTY || jwk.crv != CRV {
            return Err(KeyError::OtherKind);
        }
        let bytes = decoded(&jwk.x).ok_or(KeyError::Form)?;
        Self::from_bytes(&bytes)
    }

    /// The key as JWK.
    #[must_use]
    pub fn jwk(&self) -> Jwk {
        Jwk {
            kty: KTY.to_owned(),
            crv: CRV.to_owned(),
            x: encoded(self.0.as_bytes()),
        }
    }

    /// The thumbprint (RFC 7638): SHA-256 of the canonical JWK, base64url. Also the key's id (`kid`).
    #[must_use]
    pub fn thumbprint(&self) -> String {
        let text = canonical(&json!({ "crv": CRV, "kty": KTY, "x": encoded(self.0.as_bytes()) }));
        encoded(&Sha256::digest(text.as_bytes()))
    }

    /// Whether a signature over a message was made with this key's private half. Strict: refuses what other verifiers
    /// could judge otherwise (RFC 8032, section 5.1.7, and no key or point of small order).
    #[must_use]
    pub fn verifies(&self, message: &[u8], signature: &[u8]) -> bool {
        ed25519_dalek::Signature::from_slice(signature)
            .is_ok_and(|signature| self.0.verify_strict(message, &signature).is_ok())
    }
}

/// Whether a point is written with a coordinate below the field's prime, 2^255 - 19 (RFC 8032, section 5.1.3).
fn is_canonical(bytes: &[u8; 32]) -> bool {
    match bytes {
        [first, middle @ .., last] => {
            *first < 0xed || last & 0x7f != 0x7f || middle.iter().any(|byte| *byte != 0xff)
        }
    }
}

/// Bytes as base64url without padding (RFC 7515).
pub(super) fn encoded(bytes: &[u8]) -> String {
    URL_SAFE_NO_PAD.encode(bytes)
}

/// Bytes from base64url without padding; nothing for any other way to write it.
pub(super) fn decoded(text: &str) -> Option<Vec<u8>> {
    URL_SAFE_NO_PAD.decode(text).ok()
}

/// A thumbprint as people compare it: its 32 bytes in sixteen groups of four hexadecimal digits. Anything that is no
/// thumbprint comes back as it is.
#[must_use]
pub fn groups(thumbprint: &str) -> String {
    match decoded(thumbprint) {
        Some(bytes) if bytes.len() == 32 => {
            let pairs: Vec<String> = bytes
                .chunks(2)
                .map(|pair| pair.iter().map(|byte| format!("{byte:02X}")).collect())
                .collect();
            pairs.join(" ")
        }
        _ => thumbprint.to_owned(),
    }
}
