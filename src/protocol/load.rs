//! From a file's text to a [`Protocol`]: read, index, compile, check. All errors come together.

use serde_json::Value;
use sha2::{Digest, Sha256};

use super::check::check;
use super::compile::Compiler;
use super::index::{ActivityIx, Index, RowIx};
use super::model::{RowUse, Source};
use super::read::read;
use super::{LoadError, Plan, Problem, Protocol};

/// The format that this program reads.
const SCHEMA: &str = "protocol/1";

/// The most pairs of an activity with a row that are looked at.
const MOST_PAIRS: usize = 1 << 16;

impl Protocol {
    /// The protocol that ships with the application.
    ///
    /// # Errors
    /// None in a build that passed its tests; the type keeps the caller honest.
    pub fn built_in() -> Result<Self, Vec<LoadError>> {
        let source: Source = postcard::from_bytes(super::COMPACT)
            .map_err(|error| vec![LoadError::new("built in", Problem::Form(error.to_string()))])?;
        // The tests check this very protocol; in the browser that need not be done again at each start.
        if cfg!(target_arch = "wasm32") {
            let (protocol, errors) = Self::indexed(source, super::DIGEST.to_owned());
            sound(protocol, errors)
        } else {
            Self::from_source(source, super::DIGEST.to_owned())
        }
    }

    /// Loads a protocol from the JSON form of its file.
    ///
    /// # Errors
    /// Everything that is wrong, each with its place; broken syntax stops at the first.
    pub fn from_json(json: &str) -> Result<Self, Vec<LoadError>> {
        Self::from_value(&json_value(json)?)
    }

    /// Loads a protocol from its file's text.
    ///
    /// # Errors
    /// As [`Protocol::from_json`], with the line and column of the TOML text for broken syntax.
    pub fn from_toml(text: &str) -> Result<Self, Vec<LoadError>> {
        Self::from_value(&toml_value(text)?)
    }

    /// Loads a protocol from the content of its file, whichever form that was written in.
    ///
    /// # Errors
    /// Everything that is wrong, each with its place.
    pub fn from_value(value: &Value) -> Result<Self, Vec<LoadError>> {
        Examined::of_value(value)?.into_protocol()
    }

    fn from_source(source: Source, digest: String) -> Result<Self, Vec<LoadError>> {
        if source.schema != SCHEMA {
            let problem = Problem::Schema(source.schema);
            return Err(vec![LoadError::new("schema", problem)]);
        }
        let (protocol, errors) = Self::checked(source, digest);
        sound(protocol, errors)
    }

    /// Indexes, compiles and checks a protocol: as it comes to be, with everything that is wrong with it.
    fn checked(source: Source, digest: String) -> (Self, Vec<LoadError>) {
        let (protocol, mut errors) = Self::indexed(source, digest);
        check(
            &protocol.source,
            &protocol.index,
            &protocol.plans,
            &mut errors,
        );
        // The same condition is compiled in several plans; say each mistake once.
        let mut once: Vec<LoadError> = Vec::new();
        for error in errors {
            if !once.contains(&error) {
                once.push(error);
            }
        }
        (protocol, once)
    }

    /// Indexes and compiles a protocol, and leaves the rest of the checks aside.
    fn indexed(source: Source, digest: String) -> (Self, Vec<LoadError>) {
        let mut errors = Vec::new();
        let index = Index::new(&source, &mut errors);
        let (plans, plan_of) = plans(&source, &index, &mut errors);
        let protocol = Protocol {
            source,
            index,
            plans,
            plan_of,
            digest,
        };
        (protocol, errors)
    }
}

/// A protocol, when nothing is wrong with it.
fn sound(protocol: Protocol, errors: Vec<LoadError>) -> Result<Protocol, Vec<LoadError>> {
    if errors.is_empty() {
        Ok(protocol)
    } else {
        Err(errors)
    }
}

/// A protocol file as it is, mistakes included: to be looked at, not to decide with.
#[derive(Debug, Clone, PartialEq)]
pub struct Examined {
    protocol: Protocol,
    errors: Vec<LoadError>,
}

impl Examined {
    /// Looks at the content of a protocol file.
    ///
    /// # Errors
    /// What is wrong with its form, so that there is nothing to look at yet.
    pub fn of_value(value: &Value) -> Result<Self, Vec<LoadError>> {
        let stated = value.get("schema").and_then(Value::as_str);
        if let Some(other) = stated.filter(|stated| *stated != SCHEMA) {
            let problem = Problem::Schema(other.chars().take(80).collect());
            return Err(vec![LoadError::new("schema", problem)]);
        }
        let source = read(value)?;
        let digest = digest(&value.to_string());
        let (protocol, errors) = Protocol::checked(source, digest);
        Ok(Examined { protocol, errors })
    }

    /// A protocol without a mistake that the loader knows.
    #[must_use]
    pub const fn of(protocol: Protocol) -> Self {
        Examined {
            protocol,
            errors: Vec::new(),
        }
    }

    /// What the loader found wrong.
    #[must_use]
    pub fn errors(&self) -> &[LoadError] {
        &self.errors
    }

    /// The protocol as it is. With errors a case can have no route, so no case may be assessed by it.
    #[must_use]
    pub const fn as_it_is(&self) -> &Protocol {
        &self.protocol
    }

    /// The protocol to decide with.
    ///
    /// # Errors
    /// Everything that is wrong with it.
    pub fn into_protocol(self) -> Result<Protocol, Vec<LoadError>> {
        if self.errors.is_empty() {
            Ok(self.protocol)
        } else {
            Err(self.errors)
        }
    }
}

/// The content of a protocol file in JSON.
///
/// # Errors
/// Where its syntax is broken.
pub fn json_value(json: &str) -> Result<Value, Vec<LoadError>> {
    serde_json::from_str(json).map_err(|error| {
        let place = format!("line {}, column {}", error.line(), error.column());
        vec![LoadError::new(place, Problem::Form(error.to_string()))]
    })
}

/// The content of a protocol file in TOML.
///
/// # Errors
/// Where its syntax is broken.
pub fn toml_value(text: &str) -> Result<Value, Vec<LoadError>> {
    let table: toml::Table = toml::from_str(text).map_err(|error| {
        let place = error.span().map_or_else(
            || "file".to_owned(),
            |span| {
                let before = text.get(..span.start).unwrap_or_default();
                let line = before.matches('\n').count() + 1;
                let column = before.chars().rev().take_while(|c| *c != '\n').count() + 1;
                format!("line {line}, column {column}")
            },
        );
        vec![LoadError::new(
            place,
            Problem::Form(error.message().to_owned()),
        )]
    })?;
    serde_json::to_value(table)
        .map_err(|error| vec![LoadError::new("file", Problem::Form(error.to_string()))])
}

/// SHA-256 in lower-case hexadecimal.
fn digest(text: &str) -> String {
    use std::fmt::Write as _;

    let mut hex = String::with_capacity(64);
    for byte in Sha256::digest(text.as_bytes()) {
        // Writing to a string does not fail.
        let _ = write!(hex, "{byte:02x}");
    }
    hex
}

fn plans(
    source: &Source,
    index: &Index,
    errors: &mut Vec<LoadError>,
) -> (Vec<Plan>, Vec<Option<usize>>) {
    let mut plans = Vec::new();
    let mut plan_of = Vec::new();
    let pairs = source
        .activities
        .len()
        .saturating_mul(source.rows.len() + 1);
    if pairs > MOST_PAIRS {
        let problem = Problem::TooMany("activities and rows".to_owned());
        errors.push(LoadError::new("rows", problem));
        return (plans, plan_of);
    }
    for row in &source.rows {
        for id in &row.activities {
            if !index.activities.contains_key(id) {
                let place = format!("rows.{}.activities", row.id);
                errors.push(LoadError::unknown(place, "activity", id));
            }
        }
    }
    for (position, activity) in source.activities.iter().enumerate() {
        let at = ActivityIx::new(position);
        let rows =
            std::iter::once(None).chain((0..source.rows.len()).map(|row| Some(RowIx::new(row))));
        for row in rows {
            let fits = match row.and_then(|row| source.rows.get(row.position())) {
                None => activity.row != RowUse::Required,
                Some(row) => activity.row != RowUse::None && row.activities.contains(&activity.id),
            };
            plan_of.push(fits.then_some(plans.len()));
            if fits {
                plans.push(Compiler::new(source, index, at, row, errors).plan());
            }
        }
    }
    (plans, plan_of)
}
