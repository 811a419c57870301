//! The protocol as it stands in its file: plain data, one struct a table of the file.
//!
//! Names of other things are strings here; [`super::load`] checks that each exists and turns the whole into a
//! [`super::Protocol`].

mod rules;
mod table;
mod words;

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

pub use rules::{
    Block, Duty, Evidence, Question, QuestionKind, Route, Rule, RuleKind, Step, Topic, WhenMet,
};
pub use table::{Activity, Flow, Group, Item, Paper, Purpose, Row, RowConsent, RowUse};
pub use words::{
    Checklist, ChecklistStep, Confidence, ConsentText, Consents, EmergencyNumber, Limit, Note,
    OutcomeText, Outcomes, Place, Principle, Reading, Term,
};

use crate::text::Text;

/// A whole protocol file (`schema = "protocol/1"`).
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "declarations", derive(ts_rs::TS))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Source {
    /// The file's own format: `protocol/1`.
    pub schema: String,
    /// The protocol's stable id, as cases name it.
    pub id: String,
    /// The version of this formal reading of the protocol.
    pub version: String,
    /// What the protocol is called.
    pub title: Text,
    /// Where it comes from.
    pub origin: Origin,
    /// Headings under which data items are shown.
    pub groups: Vec<Group>,
    /// Every data item.
    pub items: Vec<Item>,
    /// What a professional can be about to do.
    pub activities: Vec<Activity>,
    /// The purposes of the decision table.
    pub purposes: Vec<Purpose>,
    /// The rows of the decision table.
    pub rows: Vec<Row>,
    /// The question that asks whether a row's occasion is there; each row words it in its own way.
    pub occasion_question: String,
    /// Every question, in the order in which a conversation has them.
    pub questions: Vec<Question>,
    /// Every rule that must hold beforehand.
    pub rules: Vec<Rule>,
    /// Every duty afterwards.
    pub duties: Vec<Duty>,
    /// Steps that several routes share.
    #[serde(default)]
    pub blocks: Vec<Block>,
    /// The routes: which rules and duties go for which cases.
    pub routes: Vec<Route>,
    /// Wording of each outcome.
    pub outcomes: Outcomes,
    /// Wording of each state of consent.
    pub consents: Consents,
    /// Places where the text can be read in more than one way, and how this protocol file reads it.
    #[serde(default)]
    pub readings: Vec<Reading>,
    /// What changed in the law since; never part of a verdict.
    #[serde(default)]
    pub notes: Vec<Note>,
    /// What the protocol does not cover, said so.
    #[serde(default)]
    pub limits: Vec<Limit>,
    /// Terms explained.
    #[serde(default)]
    pub glossary: Vec<Term>,
    /// The checklist that goes with the table.
    pub checklist: Checklist,
    /// Numbers to call in an emergency.
    #[serde(default)]
    pub emergency: Vec<EmergencyNumber>,
    /// What the articles are called, by their reference.
    pub articles: BTreeMap<String, Text>,
    /// What is meant to be left open, with the counts that an enumeration must find.
    pub coverage: Coverage,
}

/// Where a protocol comes from.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "declarations", derive(ts_rs::TS))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Origin {
    /// Who adopted it.
    pub publisher: Text,
    /// In force from (ISO 8601 date).
    pub in_force: String,
    /// Its citation title.
    pub citation: String,
    /// How this file relates to that text.
    pub about: Text,
}

/// What is meant to be left open, with the counts that an enumeration must find.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "declarations", derive(ts_rs::TS))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Coverage {
    /// How many pairs of an activity with a row (or none) are cases.
    pub pairs: usize,
    /// How many distinct states those pairs have.
    pub states: u64,
    /// What is left open on purpose.
    pub gaps: Vec<Gap>,
}

/// What is left open on purpose.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "declarations", derive(ts_rs::TS))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Gap {
    /// What is counted.
    pub kind: GapKind,
    /// How many there must be.
    pub count: usize,
    /// Why that is right.
    pub why: Text,
}

/// A kind of gap that can be counted.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "declarations", derive(ts_rs::TS))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum GapKind {
    /// Pairs of an activity with a row (or none) that do not go together.
    ActivityRowPairs,
    /// Items that no row allows.
    ItemsInNoRow,
    /// Rows without an occasion.
    RowsWithoutOccasion,
    /// Questions asked for the record alone.
    InformativeQuestions,
}
