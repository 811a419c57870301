//! What is asked and decided: questions, rules, duties, and the routes that bring them together.

use serde::{Deserialize, Serialize};

use crate::text::Text;

use super::super::Condition;
use super::Paper;

/// What a question is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "declarations", derive(ts_rs::TS))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum QuestionKind {
    /// A state of the world that must hold.
    Condition,
    /// Something that the professional can do, and must have done.
    Action,
    /// A fact that decides which rules or duties go.
    Fact,
    /// Asked for the record alone; no rule looks at it.
    Informative,
}

/// What a conversation is about when it comes to a question, where that does not follow from the rules that look at it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "declarations", derive(ts_rs::TS))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Topic {
    /// Telling the client and asking for consent.
    Consent,
}

/// A question that is answered with yes, no or "don't know yet".
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "declarations", derive(ts_rs::TS))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Question {
    /// Stable id, as cases name it.
    pub id: String,
    /// What its answer is used for.
    pub kind: QuestionKind,
    /// What the conversation is about when it is asked. Says where it is shown; no rule looks at it.
    #[serde(default)]
    pub topic: Option<Topic>,
    /// The question itself.
    pub ask: Text,
    /// Help in plain language.
    pub help: Text,
    /// Why it is asked.
    pub why: Text,
    /// What to do to find out, or to get it done, while the answer is unknown.
    pub find_out: Text,
    /// The articles behind it.
    pub refs: Vec<String>,
}

/// Which rules are a state of the world and which are something to do.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "declarations", derive(ts_rs::TS))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum RuleKind {
    /// A state of the world: yes is met, no is failed, unknown is open.
    Condition,
    /// Something to be done: yes is met, anything else is open.
    Action,
}

/// What a complete record must hold beside a bare yes (section "what a complete record needs").
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "declarations", derive(ts_rs::TS))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Evidence {
    /// A motivation in one's own words.
    Motivation,
    /// Lighter alternatives that were weighed, each with why it does not do.
    Alternatives,
    /// Concrete facts.
    Facts,
    /// Attempts with their dates.
    Attempts,
    /// The teamcoach's name, the time (before the sharing) and the advice.
    Coach,
    /// Who told what, how and when; signed or not.
    Consent,
    /// That consent has the client's signature, where its form is said.
    Signature,
    /// Concrete indications and a date to look again.
    Postponement,
}

/// A rule that must hold beforehand.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "declarations", derive(ts_rs::TS))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Rule {
    /// Stable id.
    pub id: String,
    /// State of the world, or something to do.
    pub kind: RuleKind,
    /// The articles it comes from.
    pub refs: Vec<String>,
    /// A few words.
    pub title: Text,
    /// What it asks and why, in plain language.
    pub explain: Text,
    /// What to do while it is open.
    pub open: Text,
    /// What it means when it has failed; required where it can fail.
    #[serde(default)]
    pub failed: Option<Text>,
    /// The question whose answer alone decides it.
    #[serde(default)]
    pub question: Option<String>,
    /// When it is met, if not by one question.
    #[serde(default)]
    pub met_when: Option<Condition>,
    /// When it has failed, if not by one question.
    #[serde(default)]
    pub failed_when: Option<Condition>,
    /// What the record must hold beside the answer.
    #[serde(default)]
    pub evidence: Option<Evidence>,
    /// Papers for the client that help with it.
    #[serde(default)]
    pub papers: Vec<Paper>,
}

/// A duty afterwards.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "declarations", derive(ts_rs::TS))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Duty {
    /// Stable id.
    pub id: String,
    /// The articles it comes from.
    pub refs: Vec<String>,
    /// A few words.
    pub title: Text,
    /// What it asks.
    pub explain: Text,
    /// By when, in words.
    pub term: Text,
    /// What the record must hold about it.
    #[serde(default)]
    pub evidence: Option<Evidence>,
    /// Papers for the client that help with it.
    #[serde(default)]
    pub papers: Vec<Paper>,
}

/// One step of a route or block.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "declarations", derive(ts_rs::TS))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Step {
    /// The rule that goes here…
    #[serde(default)]
    pub rule: Option<String>,
    /// …or the duty…
    #[serde(default)]
    pub duty: Option<String>,
    /// …or the block of steps.
    #[serde(default)]
    pub block: Option<String>,
    /// Only when this holds; absent is always.
    #[serde(default)]
    pub when: Option<Condition>,
}

/// Steps that several routes share.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "declarations", derive(ts_rs::TS))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Block {
    /// Stable id within the file.
    pub id: String,
    /// Its steps.
    pub steps: Vec<Step>,
}

/// The outcome of a route whose every rule is met.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[cfg_attr(feature = "declarations", derive(ts_rs::TS))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum WhenMet {
    /// The processing is permitted.
    #[default]
    Permitted,
    /// Nothing is processed at all.
    NoProcessing,
}

/// A route: the rules and duties for a kind of case.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "declarations", derive(ts_rs::TS))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Route {
    /// Stable id.
    pub id: String,
    /// A few words.
    pub title: Text,
    /// When a case goes this way, in plain language.
    pub explain: Text,
    /// The articles behind it.
    pub refs: Vec<String>,
    /// When a case goes this way.
    pub when: Condition,
    /// What must hold beforehand, in order.
    pub before: Vec<Step>,
    /// What must be done afterwards, in order.
    #[serde(default)]
    pub after: Vec<Step>,
    /// The outcome when every rule is met.
    #[serde(default)]
    pub when_met: WhenMet,
}
