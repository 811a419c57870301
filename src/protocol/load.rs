//! From a file's text to a [`Protocol`]: read, index, compile, check. All errors come together.

use sha2::{Digest, Sha256};

use super::check::check;
use super::compile::Compiler;
use super::index::{ActivityIx, Index, RowIx};
use super::model::{RowUse, Source};
use super::{LoadError, Plan, Problem, Protocol};

/// The format that this program reads.
const SCHEMA: &str = "protocol/1";

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
            Self::compiled(source, super::DIGEST.to_owned(), false)
        } else {
            Self::from_source(source, super::DIGEST.to_owned())
        }
    }

    /// Loads a protocol from the JSON form of its file.
    ///
    /// # Errors
    /// Everything that is wrong, each with its place; broken syntax stops at the first.
    pub fn from_json(json: &str) -> Result<Self, Vec<LoadError>> {
        let source: Source = serde_json::from_str(json).map_err(|error| {
            let place = format!("line {}, column {}", error.line(), error.column());
            vec![LoadError::new(place, Problem::Form(error.to_string()))]
        })?;
        Self::from_source(source, digest(json))
    }

    /// Loads a protocol from its file's text.
    ///
    /// # Errors
    /// As [`Protocol::from_json`], with the line and column of the TOML text for broken syntax.
    #[cfg(not(target_arch = "wasm32"))]
    pub fn from_toml(text: &str) -> Result<Self, Vec<LoadError>> {
        let broken = |error: toml::de::Error| {
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
        };
        let value: toml::Value = toml::from_str(text).map_err(broken)?;
        let source: Source = toml::from_str(text).map_err(broken)?;
        let json = serde_json::to_string(&value)
            .map_err(|error| vec![LoadError::new("file", Problem::Form(error.to_string()))])?;
        Self::from_source(source, digest(&json))
    }

    fn from_source(source: Source, digest: String) -> Result<Self, Vec<LoadError>> {
        if source.schema != SCHEMA {
            let problem = Problem::Schema(source.schema);
            return Err(vec![LoadError::new("schema", problem)]);
        }
        Self::compiled(source, digest, true)
    }

    /// Indexes and compiles a protocol; checks the whole of it unless that was done before.
    fn compiled(source: Source, digest: String, checked: bool) -> Result<Self, Vec<LoadError>> {
        let mut errors = Vec::new();
        let index = Index::new(&source, &mut errors);
        let (plans, plan_of) = plans(&source, &index, &mut errors);
        if checked {
            check(&source, &index, &plans, &mut errors);
        }
        // The same condition is compiled in several plans; say each mistake once.
        let mut once: Vec<LoadError> = Vec::new();
        for error in errors {
            if !once.contains(&error) {
                once.push(error);
            }
        }
        if once.is_empty() {
            Ok(Protocol {
                source,
                index,
                plans,
                plan_of,
                digest,
            })
        } else {
            Err(once)
        }
    }
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
