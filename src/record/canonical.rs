//! The canonical form of JSON (RFC 8785, JCS): one text for one content, whoever writes it.

use serde::Serialize;
use serde_json::Value;
use sha2::{Digest as _, Sha256};

/// The canonical form of a value: members sorted by their names' UTF-16 code units, no white space, the shortest escapes.
///
/// Takes the numbers that occur in records and seals: whole ones that a double holds exactly. Others would need the
/// notation of ECMAScript, and no format of this application has them.
#[must_use]
pub fn canonical(value: &Value) -> String {
    let mut out = String::new();
    write(value, &mut out);
    out
}

fn write(value: &Value, out: &mut String) {
    match value {
        // The escapes that serde_json writes are the ones that the standard asks for.
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => {
            out.push_str(&value.to_string());
        }
        Value::Array(list) => {
            out.push('[');
            for (at, entry) in list.iter().enumerate() {
                if at > 0 {
                    out.push(',');
                }
                write(entry, out);
            }
            out.push(']');
        }
        Value::Object(members) => {
            let mut sorted: Vec<_> = members.iter().collect();
            sorted.sort_by(|(one, _), (other, _)| one.encode_utf16().cmp(other.encode_utf16()));
            out.push('{');
            for (at, (name, member)) in sorted.into_iter().enumerate() {
                if at > 0 {
                    out.push(',');
                }
                write(&Value::String(name.clone()), out);
                out.push(':');
                write(member, out);
            }
            out.push('}');
        }
    }
}

/// The canonical form of anything that can be written as JSON.
///
/// # Errors
/// None for plain data; the type of the serializer keeps the caller honest.
pub fn of(content: &impl Serialize) -> Result<String, serde_json::Error> {
    serde_json::to_value(content).map(|value| canonical(&value))
}

/// SHA-256 of the canonical form, in lower-case hexadecimal.
#[must_use]
pub fn digest(content: &impl Serialize) -> String {
    let canonical = of(content).unwrap_or_default();
    hex(&Sha256::digest(canonical.as_bytes()))
}

/// Bytes in lower-case hexadecimal.
#[must_use]
pub fn hex(bytes: &[u8]) -> String {
    use std::fmt::Write as _;

    let mut hex = String::with_capacity(2 * bytes.len());
    for byte in bytes {
        // Writing to a string does not fail.
        let _ = write!(hex, "{byte:02x}");
    }
    hex
}
