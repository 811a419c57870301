//! What is said around the rules: outcomes, consent, readings, notes, terms, the checklist, and whom to call.

use serde::{Deserialize, Serialize};

use crate::text::Text;

use super::super::Consent;

/// Wording of one outcome.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "declarations", derive(ts_rs::TS))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct OutcomeText {
    /// One or two words.
    pub title: Text,
    /// One sentence.
    pub explain: Text,
    /// What to do next.
    pub next: Text,
}

/// Wording of each outcome.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "declarations", derive(ts_rs::TS))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Outcomes {
    /// All rules are met.
    pub permitted: OutcomeText,
    /// Something is still open.
    pub conditional: OutcomeText,
    /// Something has failed.
    pub forbidden: OutcomeText,
    /// Nothing is processed.
    pub no_processing: OutcomeText,
}

/// Wording of a state of consent.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "declarations", derive(ts_rs::TS))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct ConsentText {
    /// As a choice.
    pub label: Text,
    /// One sentence more.
    pub help: Text,
}

/// Wording of each state of consent.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "declarations", derive(ts_rs::TS))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Consents {
    /// The client consented.
    pub given: ConsentText,
    /// Not asked yet.
    pub not_asked: ConsentText,
    /// The client refused.
    pub refused: ConsentText,
    /// The client took it back.
    pub withdrawn: ConsentText,
    /// It cannot be asked, or the client cannot be reached.
    pub unobtainable: ConsentText,
}

impl Consents {
    /// The wording of one state.
    #[must_use]
    pub const fn of(&self, consent: Consent) -> &ConsentText {
        match consent {
            Consent::Given => &self.given,
            Consent::NotAsked => &self.not_asked,
            Consent::Refused => &self.refused,
            Consent::Withdrawn => &self.withdrawn,
            Consent::Unobtainable => &self.unobtainable,
        }
    }
}

/// Where a reading, a note or a limit is shown.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
#[cfg_attr(feature = "declarations", derive(ts_rs::TS))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Place {
    /// At the whole protocol.
    #[serde(default)]
    pub everywhere: bool,
    /// At these rules.
    #[serde(default)]
    pub rules: Vec<String>,
    /// At these duties.
    #[serde(default)]
    pub duties: Vec<String>,
    /// At these rows.
    #[serde(default)]
    pub rows: Vec<String>,
    /// At these routes.
    #[serde(default)]
    pub routes: Vec<String>,
    /// At these questions.
    #[serde(default)]
    pub questions: Vec<String>,
    /// At these terms of the glossary.
    #[serde(default)]
    pub terms: Vec<String>,
}

/// A place where the text can be read in more than one way.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "declarations", derive(ts_rs::TS))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Reading {
    /// Stable id.
    pub id: String,
    /// The articles it is about.
    pub refs: Vec<String>,
    /// What is unclear.
    pub about: Text,
    /// How it is read here.
    pub ours: Text,
    /// The other way to read it.
    pub alternative: Text,
    /// Whether the way it is read changes the verdict (else it is a remark).
    pub decides: bool,
    /// Where it is shown.
    pub at: Place,
}

/// How sure a note on the law is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "declarations", derive(ts_rs::TS))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Confidence {
    /// Shown with its reference.
    High,
    /// Shown with the advice to have it checked.
    Medium,
    /// Not shown until someone confirms it.
    Unsure,
}

/// What changed in the law since the protocol.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "declarations", derive(ts_rs::TS))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Note {
    /// Stable id.
    pub id: String,
    /// The law it refers to.
    pub law: String,
    /// What it says, in plain language.
    pub text: Text,
    /// How sure it is.
    pub confidence: Confidence,
    /// When someone last looked (ISO 8601 date); stale after a year.
    pub reviewed: String,
    /// Where it is shown.
    pub at: Place,
}

/// What the protocol does not cover.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "declarations", derive(ts_rs::TS))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Limit {
    /// Stable id.
    pub id: String,
    /// What is not covered.
    pub about: Text,
    /// What to do then.
    pub advice: Text,
    /// Where it is shown.
    pub at: Place,
}

/// A term explained (art. 1, and what else needs explaining).
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "declarations", derive(ts_rs::TS))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Term {
    /// Stable id.
    pub id: String,
    /// The term.
    pub term: Text,
    /// Other words for it, in either language.
    #[serde(default)]
    pub aliases: Vec<String>,
    /// What it means, in plain language.
    pub meaning: Text,
    /// The articles it comes from; empty where the protocol does not define it.
    #[serde(default)]
    pub refs: Vec<String>,
}

/// The checklist (Bijlage II).
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "declarations", derive(ts_rs::TS))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Checklist {
    /// What it starts from.
    pub intro: Text,
    /// The principles above it.
    pub principles: Vec<Principle>,
    /// Its steps.
    pub steps: Vec<ChecklistStep>,
    /// Its closing reminder.
    pub closing: Text,
}

/// A principle above the checklist.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "declarations", derive(ts_rs::TS))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Principle {
    /// Its reference.
    pub reference: String,
    /// What it says.
    pub text: Text,
}

/// A step of the checklist.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "declarations", derive(ts_rs::TS))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct ChecklistStep {
    /// Its reference.
    pub reference: String,
    /// A few words.
    pub title: Text,
    /// What to weigh.
    pub explain: Text,
    /// What to write in the motivation.
    pub motivate: Text,
    /// The questions that belong to it.
    #[serde(default)]
    pub questions: Vec<String>,
}

/// A number to call in an emergency.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "declarations", derive(ts_rs::TS))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct EmergencyNumber {
    /// Stable id, by which a configuration replaces it.
    pub id: String,
    /// Whom one reaches.
    pub label: Text,
    /// When to call.
    pub when: Text,
    /// The number as written.
    pub number: String,
}
