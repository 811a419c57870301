//! The list of keys that an organisation knows: a file that says whose key a thumbprint is, and from when to when.
//!
//! Its form (`keys/1`) is that of [`EXAMPLE`], read strictly: each key stands there once, as `thumbprint` (RFC 7638) or as
//! `jwk` (RFC 8037), with a `name`; `function`, and the days `from` and `to` (both included), may be left out.

use std::fmt;

use chrono::NaiveDate;
use serde::Deserialize;
use serde_json::Value;

use super::key::{Jwk, PublicKey, decoded};
use crate::record::strict;
use crate::text::date;

/// The longest list that is read, in bytes: tens of thousands of keys.
const MOST_BYTES: usize = 5 * 1024 * 1024;

/// A list as an example: with a thumbprint, and with a key.
pub const EXAMPLE: &str = r#"{
  "schema": "keys/1",
  "organisation": "Gemeente Voorbeeld",
  "keys": [
    {
      "thumbprint": "kPrK_qmxVWaYVA9wwBF6Iuo3vVzz7TxHCTwXBygrS4k",
      "name": "A. Voorbeeld",
      "function": "SWT’er",
      "from": "2026-01-01",
      "to": "2027-12-31"
    },
    {
      "jwk": { "kty": "OKP", "crv": "Ed25519", "x": "PUAXw-hDiVqStwqnTRt-vJyYLM8uxJaMwM1V8Sr0Zgw" },
      "name": "B. Voorbeeld",
      "function": "teamcoach"
    }
  ]
}
"#;

/// The format of the list.
const SCHEMA: &str = "keys/1";

/// The list of keys that an organisation knows.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct KnownKeys {
    /// The organisation.
    pub organisation: String,
    /// The keys.
    pub keys: Vec<KnownKey>,
}

/// A key that an organisation knows.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct KnownKey {
    /// Its thumbprint (RFC 7638).
    pub thumbprint: String,
    /// Whose it is.
    pub name: String,
    /// What that person does.
    pub function: String,
    /// The first day on which it counts; from the beginning when absent.
    pub from: Option<NaiveDate>,
    /// The last day on which it counts; without end when absent.
    pub to: Option<NaiveDate>,
}

/// What a list says of a key on a day.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Standing<'a> {
    /// It is not on the list.
    Unknown,
    /// It counts on that day.
    Counts(&'a KnownKey),
    /// It counts only from a later day.
    NotYet(&'a KnownKey),
    /// It counted until an earlier day.
    NoLonger(&'a KnownKey),
}

/// Why a list can't be read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum KnownError {
    /// Larger than any such list.
    TooLarge,
    /// Not JSON, from this line on.
    NotJson(usize),
    /// JSON of something else.
    Foreign,
    /// A format of another version of this application.
    OtherVersion(String),
    /// A name that is not known, is missing or stands there twice, or a value of another kind.
    Form(String),
    /// Something is wrong with one of the keys, counted from 1.
    Entry(usize, KnownFault),
}

/// What can be wrong with one of the keys.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum KnownFault {
    /// It has neither thumbprint nor JWK, or both.
    NotOne,
    /// The thumbprint is none, or the JWK is no safe Ed25519 key.
    Key,
    /// The name is empty.
    Name,
    /// A day is no day of the calendar (`2026-11-24`), or the last comes before the first.
    Days,
    /// The key stands on the list already.
    Twice,
}

impl fmt::Display for KnownError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            KnownError::TooLarge => write!(f, "the list is too large"),
            KnownError::NotJson(line) => write!(f, "the list is not JSON (line {line})"),
            KnownError::Foreign => write!(f, "the file is no list of keys"),
            KnownError::OtherVersion(schema) => write!(f, "the format `{schema}` is not known"),
            KnownError::Form(why) => write!(f, "the list is not as it should be: {why}"),
            KnownError::Entry(at, fault) => write!(f, "key {at}: {fault:?}"),
        }
    }
}

impl std::error::Error for KnownError {}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct ListJson {
    #[serde(rename = "schema")]
    _schema: String,
    organisation: String,
    keys: Vec<EntryJson>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct EntryJson {
    thumbprint: Option<String>,
    jwk: Option<Jwk>,
    name: String,
    #[serde(default)]
    function: String,
    from: Option<String>,
    to: Option<String>,
}

impl KnownKeys {
    /// Reads a list.
    ///
    /// # Errors
    /// The first thing that is wrong with it.
    pub fn read(text: &str) -> Result<Self, KnownError> {
        if text.len() > MOST_BYTES {
            return Err(KnownError::TooLarge);
        }
        let value = strict::from_str(text.trim_start_matches('\u{feff}')).map_err(|error| {
            if error.is_data() {
                KnownError::Form(short(&error.to_string()))
            } else {
                KnownError::NotJson(error.line())
            }
        })?;
        match value.get("schema").and_then(Value::as_str) {
            Some(SCHEMA) => {}
            Some(other) if other.starts_with("keys/") => {
                return Err(KnownError::OtherVersion(short(other)));
            }
            Some(_) | None => return Err(KnownError::Foreign),
        }
        let list: ListJson = serde_json::from_value(value)
            .map_err(|error| KnownError::Form(short(&error.to_string())))?;
        let mut keys: Vec<KnownKey> = Vec::new();
        for (at, entry) in list.keys.into_iter().enumerate() {
            let fault = |fault| KnownError::Entry(at + 1, fault);
            let key = entry.read().map_err(fault)?;
            if keys.iter().any(|known| known.thumbprint == key.thumbprint) {
                return Err(fault(KnownFault::Twice));
            }
            keys.push(key);
        }
        Ok(KnownKeys {
            organisation: list.organisation,
            keys,
        })
    }

    /// What the list says of a key on a day.
    #[must_use]
    pub fn standing(&self, thumbprint: &str, day: NaiveDate) -> Standing<'_> {
        match self.keys.iter().find(|key| key.thumbprint == thumbprint) {
            None => Standing::Unknown,
            Some(key) if key.from.is_some_and(|from| day < from) => Standing::NotYet(key),
            Some(key) if key.to.is_some_and(|to| day > to) => Standing::NoLonger(key),
            Some(key) => Standing::Counts(key),
        }
    }
}

impl EntryJson {
    fn read(self) -> Result<KnownKey, KnownFault> {
        let thumbprint = match (self.thumbprint, self.jwk) {
            (Some(thumbprint), None) if decoded(&thumbprint).is_some_and(|b| b.len() == 32) => {
                thumbprint
            }
            (None, Some(jwk)) => PublicKey::from_jwk(&jwk)
                .map_err(|_| KnownFault::Key)?
                .thumbprint(),
            (Some(_), None) => return Err(KnownFault::Key),
            (None, None) | (Some(_), Some(_)) => return Err(KnownFault::NotOne),
        };
        if self.name.trim().is_empty() {
            return Err(KnownFault::Name);
        }
        let day = |text: Option<String>| match text {
            None => Ok(None),
            Some(text) => date::parse_iso(&text).map(Some).ok_or(KnownFault::Days),
        };
        let (from, to) = (day(self.from)?, day(self.to)?);
        if from.zip(to).is_some_and(|(from, to)| to < from) {
            return Err(KnownFault::Days);
        }
        Ok(KnownKey {
            thumbprint,
            name: self.name,
            function: self.function,
            from,
            to,
        })
    }
}

fn short(text: &str) -> String {
    text.chars().take(200).collect()
}
