//! The one form of something that is sealed, and the digest over it.

use serde::Serialize;
use sha2::{Digest as _, Sha256};

/// The canonical form (RFC 8785): members sorted, no white space. Meant for what has no numbers and only ASCII names, for
/// which sorting by bytes and the escapes of JSON text are what that standard asks.
///
/// # Errors
/// None for plain data; the type of the serializer keeps the caller honest.
pub fn canonical(content: &impl Serialize) -> Result<String, serde_json::Error> {
    serde_json::to_value(content).and_then(|value| serde_json::to_string(&value))
}

/// SHA-256 of the canonical form, in lower-case hexadecimal.
#[must_use]
pub fn digest(content: &impl Serialize) -> String {
    let canonical = canonical(content).unwrap_or_default();
    hex(&Sha256::digest(canonical.as_bytes()))
}

fn hex(bytes: &[u8]) -> String {
    use std::fmt::Write as _;

    bytes
        .iter()
        .fold(String::with_capacity(64), |mut hex, byte| {
            // Writing to a string does not fail.
            let _ = write!(hex, "{byte:02x}");
            hex
        })
}
