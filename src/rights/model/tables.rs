//! The tables that answer: what may be in a dossier, who may see it, how long it is kept.

use serde::{Deserialize, Serialize};

use super::{CheckLink, Notes};
use crate::text::Text;

/// What can be in a dossier (art. 10.1).
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Dossier {
    /// Readings, limits and notes on the law that go with it.
    #[serde(default)]
    pub notes: Notes,
    /// The kinds of data.
    pub categories: Vec<Category>,
}

/// Whether a kind of data may be in a dossier.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Belongs {
    /// The protocol names it without a condition.
    Always,
    /// When its condition holds.
    When,
    /// Not named: when it is necessary all the same.
    WhenNecessary,
    /// Never.
    Never,
}

/// A kind of data.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Category {
    /// Stable id.
    pub id: String,
    /// What it is called.
    pub label: Text,
    /// One sentence more.
    #[serde(default)]
    pub help: Option<Text>,
    /// Whether it may be in a dossier.
    pub belongs: Belongs,
    /// The conditions as questions, all of which must be answered with yes.
    #[serde(default)]
    pub ask: Vec<Question>,
    /// Why it may, or may not.
    pub explain: Text,
    /// The articles behind it.
    pub refs: Vec<String>,
}

/// A condition as a question.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Question {
    /// Stable id.
    pub id: String,
    /// The question.
    pub ask: Text,
    /// What to do when the answer is no and something can be done about that.
    #[serde(default)]
    pub if_no: Option<Text>,
}

/// Who can want to see a dossier, for what.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Access {
    /// Readings, limits and notes on the law that go with it.
    #[serde(default)]
    pub notes: Notes,
    /// Who.
    pub roles: Vec<Named>,
    /// For what.
    pub reasons: Vec<Named>,
    /// The rules: for each role one without reasons, which goes for every reason that no other rule of it names.
    pub rules: Vec<AccessRule>,
}

/// A role or a reason.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Named {
    /// Stable id.
    pub id: String,
    /// What it is called.
    pub label: Text,
    /// One sentence more.
    #[serde(default)]
    pub help: Option<Text>,
}

/// What someone may see.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Sees {
    /// The dossier.
    Yes,
    /// A part of it.
    Part,
    /// Nothing.
    No,
}

/// What a role may see for some reasons.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct AccessRule {
    /// The role.
    pub role: String,
    /// The reasons; none means every other reason.
    #[serde(default)]
    pub reasons: Vec<String>,
    /// Whether.
    pub sees: Sees,
    /// What exactly, and why.
    pub explain: Text,
    /// The articles behind it.
    pub refs: Vec<String>,
    /// A check to do first.
    #[serde(default)]
    pub check: Option<CheckLink>,
    /// A tool of this file to go on with.
    #[serde(default)]
    pub tool: Option<String>,
}

/// Keeping and destroying.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Retention {
    /// Readings, limits and notes on the law that go with it.
    #[serde(default)]
    pub notes: Notes,
    /// The articles behind the term.
    pub refs: Vec<String>,
    /// The articles behind the log.
    pub log_refs: Vec<String>,
    /// What whoever signs the log declares.
    pub statement: Text,
}
