//! Two heads: two people judge the same situation apart; their files side by side show where they differ.

use serde::{Deserialize, Serialize};

use crate::case::{Case, CaseJson};
use crate::protocol::Protocol;

use super::load::case_from;
use super::{Library, MARK, MOST_BYTES};

/// The format of a judgement.
pub const SCHEMA: &str = "practice/judgement-1";

/// Someone's own judgement of a situation, as a file. It names no one.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Judgement {
    /// The format: `practice/judgement-1`.
    pub schema: String,
    /// The mark of practice.
    pub mark: String,
    /// The set.
    pub set: String,
    /// The situation.
    pub exercise: String,
    /// How it was judged.
    pub judged: CaseJson,
}

/// Why a judgement is not taken.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum JudgementError {
    /// It is too large.
    TooLarge,
    /// It is no judgement of practice.
    Foreign,
    /// It is damaged.
    Damaged(String),
    /// It is about a situation that is not in this set.
    OtherExercise(String),
}

impl Judgement {
    /// Someone's judgement of a situation.
    #[must_use]
    pub fn new(protocol: &Protocol, library: &Library, exercise: &str, case: &Case) -> Self {
        Judgement {
            schema: SCHEMA.to_owned(),
            mark: MARK.to_owned(),
            set: library.set().id.clone(),
            exercise: exercise.to_owned(),
            judged: case.to_contract(protocol),
        }
    }

    /// The judgement as a file.
    ///
    /// # Errors
    /// None for a judgement; the type of the serializer keeps the caller honest.
    pub fn to_json(&self) -> Result<String, serde_json::Error> {
        serde_json::to_string_pretty(self)
    }

    /// Reads a judgement, with its case.
    ///
    /// # Errors
    /// When it is none, is damaged, or is about a situation that is not here.
    pub fn from_json(
        protocol: &Protocol,
        library: &Library,
        json: &str,
    ) -> Result<(Self, Case), JudgementError> {
        if json.len() > MOST_BYTES {
            return Err(JudgementError::TooLarge);
        }
        let damaged =
            |error: String| JudgementError::Damaged(error.chars().take(200).collect::<String>());
        let value: serde_json::Value = serde_json::from_str(json.trim_start_matches('\u{feff}'))
            .map_err(|error| damaged(error.to_string()))?;
        if value.get("schema").and_then(|schema| schema.as_str()) != Some(SCHEMA) {
            return Err(JudgementError::Foreign);
        }
        let judgement: Judgement =
            serde_json::from_value(value).map_err(|error| damaged(error.to_string()))?;
        let decided = library.exercise(&judgement.exercise);
        if decided.and_then(super::Exercise::decided).is_none() {
            let id = judgement.exercise.chars().take(80).collect();
            return Err(JudgementError::OtherExercise(id));
        }
        let case =
            case_from(protocol, &judgement.judged).map_err(|errors| damaged(errors.join("; ")))?;
        Ok((judgement, case))
    }
}
