//! A case: what a professional answered, as typed facts of one protocol.
//!
//! Past [`Case::from_json`] only typed facts travel. Knows no verdict, clock, language or browser.

mod error;
mod parse;

pub use error::{CaseError, CaseProblem};

use serde::{Deserialize, Serialize};

use crate::protocol::{ActivityIx, Answer, Consent, ItemIx, Protocol, QuestionIx, RowIx, RowUse};
use crate::sorted::sorted_by_key;

/// The format of a case in JSON.
pub const SCHEMA: &str = "case/1";

/// A case of one protocol. Two cases with the same facts are equal, in whatever order they were given.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Case {
    activity: ActivityIx,
    row: Option<RowIx>,
    data: Vec<ItemIx>,
    consent: Consent,
    answers: Vec<Answer>,
}

/// A case in the form of the JSON contract (`case/1`).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "declarations", derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct CaseJson {
    /// `case/1`.
    pub schema: String,
    /// The protocol's id.
    pub protocol: String,
    /// The activity's id.
    pub activity: String,
    /// The row's id, or none.
    pub row: Option<String>,
    /// The ids of the chosen items.
    pub data: Vec<String>,
    /// The state of consent.
    pub consent: Consent,
    /// The answers by the question's id; unknown ones are left out.
    pub answers: std::collections::BTreeMap<String, Answer>,
}

impl Case {
    /// A case in which nothing is chosen, asked or answered yet.
    ///
    /// # Errors
    /// When the activity does not go with the row (or with none).
    pub fn new(
        protocol: &Protocol,
        activity: ActivityIx,
        row: Option<RowIx>,
    ) -> Result<Self, CaseError> {
        if protocol.plan(activity, row).is_none() {
            return Err(misfit(protocol, activity, row));
        }
        Ok(Case {
            activity,
            row,
            data: Vec::new(),
            consent: Consent::NotAsked,
            answers: vec![Answer::Unknown; protocol.question_ids().count()],
        })
    }

    /// The activity.
    #[must_use]
    pub const fn activity(&self) -> ActivityIx {
        self.activity
    }

    /// The row, if any.
    #[must_use]
    pub const fn row(&self) -> Option<RowIx> {
        self.row
    }

    /// The chosen items in the protocol's order, each once; a part of a chosen whole is not named again.
    #[must_use]
    pub fn data(&self) -> &[ItemIx] {
        &self.data
    }

    /// The state of consent.
    #[must_use]
    pub const fn consent(&self) -> Consent {
        self.consent
    }

    /// The answer to a question; unknown when it was not given.
    #[must_use]
    pub fn answer(&self, question: QuestionIx) -> Answer {
        self.answers
            .get(question.position())
            .copied()
            .unwrap_or_default()
    }

    /// Every answer, in the order of the protocol's questions.
    pub fn answers(&self) -> impl Iterator<Item = Answer> + '_ {
        self.answers.iter().copied()
    }

    /// The same case with these items chosen instead.
    #[must_use]
    pub fn with_data(
        mut self,
        protocol: &Protocol,
        items: impl IntoIterator<Item = ItemIx>,
    ) -> Self {
        let mut data = sorted_by_key(items, |item| *item);
        data.dedup();
        let all = data.clone();
        data.retain(|item| {
            !protocol
                .whole_of(*item)
                .is_some_and(|whole| all.contains(&whole))
        });
        self.data = data;
        self
    }

    /// The same case with another state of consent.
    #[must_use]
    pub fn with_consent(mut self, consent: Consent) -> Self {
        self.consent = consent;
        self
    }

    /// The same case with another answer to one question.
    #[must_use]
    pub fn with_answer(mut self, question: QuestionIx, answer: Answer) -> Self {
        if let Some(slot) = self.answers.get_mut(question.position()) {
            *slot = answer;
        }
        self
    }

    /// The same case about another row.
    ///
    /// # Errors
    /// When the activity does not go with that row.
    pub fn with_row(mut self, protocol: &Protocol, row: Option<RowIx>) -> Result<Self, CaseError> {
        if protocol.plan(self.activity, row).is_none() {
            return Err(misfit(protocol, self.activity, row));
        }
        self.row = row;
        Ok(self)
    }

    /// The case as the JSON contract has it.
    #[must_use]
    pub fn to_contract(&self, protocol: &Protocol) -> CaseJson {
        let answers = protocol
            .question_ids()
            .filter(|question| self.answer(*question) != Answer::Unknown)
            .map(|question| {
                (
                    protocol.question(question).id.clone(),
                    self.answer(question),
                )
            })
            .collect();
        CaseJson {
            schema: SCHEMA.to_owned(),
            protocol: protocol.id().to_owned(),
            activity: protocol.activity(self.activity).id.clone(),
            row: self.row.map(|row| protocol.row(row).id.clone()),
            data: self
                .data
                .iter()
                .map(|item| protocol.item(*item).id.clone())
                .collect(),
            consent: self.consent,
            answers,
        }
    }
}

/// Why an activity and a row do not go together.
fn misfit(protocol: &Protocol, activity: ActivityIx, row: Option<RowIx>) -> CaseError {
    let activity = protocol.activity(activity);
    let problem = match row {
        Some(row) => CaseProblem::RowMisfit {
            activity: activity.id.clone(),
            row: protocol.row(row).id.clone(),
        },
        None => {
            debug_assert!(activity.row == RowUse::Required);
            CaseProblem::RowMissing {
                activity: activity.id.clone(),
            }
        }
    };
    CaseError {
        field: "row".to_owned(),
        problem,
    }
}
