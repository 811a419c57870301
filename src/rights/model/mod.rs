//! The file of the rights as it stands: plain data, one struct a table. Names of other things are strings here;
//! loading checks that each exists.

mod documents;
mod tables;

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

pub use documents::{Document, Piece};
pub use tables::{
    Access, AccessRule, Belongs, Category, Dossier, Named, Question, Retention, Sees,
};

use crate::text::Text;

/// A whole file (`schema = "rights/1"`).
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Source {
    /// The file's own format: `rights/1`.
    pub schema: String,
    /// Its stable id.
    pub id: String,
    /// The version of this reading.
    pub version: String,
    /// The id of the protocol whose articles, notes and rows it names.
    pub protocol: String,
    /// What it is called.
    pub title: Text,
    /// Forms that are walked through step by step.
    pub tools: Vec<Tool>,
    /// What can be in a dossier (art. 10.1).
    pub dossier: Dossier,
    /// Who can want to see a dossier, for what (art. 11, 13, 14, 20).
    pub access: Access,
    /// Keeping and destroying (art. 10.2, 10.3).
    pub retention: Retention,
}

/// A form that is walked through step by step and ends in a signed record and in documents.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Tool {
    /// Stable id; part of its address.
    pub id: String,
    /// The format of its records, such as `request/1`.
    pub record: String,
    /// What it is called.
    pub title: Text,
    /// What one does there.
    pub lead: Text,
    /// The articles behind it.
    pub refs: Vec<String>,
    /// Whether the emergency numbers stand at its top.
    #[serde(default)]
    pub emergency: bool,
    /// Readings, limits and notes on the law that are shown at its end.
    #[serde(default)]
    pub notes: Notes,
    /// Its steps, in order.
    pub steps: Vec<Step>,
    /// Terms that follow from its dates.
    #[serde(default)]
    pub moments: Vec<Moment>,
    /// What it can come to; the first that holds. None while nothing holds.
    #[serde(default)]
    pub outcomes: Vec<Outcome>,
    /// The field with the dossier's number.
    #[serde(default)]
    pub file_number: Option<String>,
    /// What the signer declares.
    pub statement: Text,
    /// The teamcoach's countersignature, where one belongs to its records.
    #[serde(default)]
    pub coach: Option<Countersign>,
    /// The documents that come from it.
    pub documents: Vec<Document>,
}

/// The teamcoach's countersignature under a tool's records.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Countersign {
    /// When it belongs to a record; absent is always.
    #[serde(default)]
    pub when: Option<Cond>,
    /// The field with the teamcoach's name.
    pub name: String,
    /// What the teamcoach declares.
    pub statement: Text,
}

/// Readings, limits and notes of the protocol, by their ids.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Notes {
    /// Readings.
    pub readings: Vec<String>,
    /// Limits.
    pub limits: Vec<String>,
    /// Notes on the law.
    pub laws: Vec<String>,
}

/// A step of a tool.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Step {
    /// Stable id within the tool; part of its address.
    pub id: String,
    /// What it is called.
    pub title: Text,
    /// What it is about.
    pub intro: Text,
    /// The articles behind it.
    #[serde(default)]
    pub refs: Vec<String>,
    /// Only when this holds; absent is always.
    #[serde(default)]
    pub when: Option<Cond>,
    /// What is asked.
    pub fields: Vec<Field>,
    /// What is said, below the fields.
    #[serde(default)]
    pub says: Vec<Say>,
    /// Checks that can be begun from here.
    #[serde(default)]
    pub checks: Vec<CheckLink>,
}

/// How something is asked.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Kind {
    /// One line.
    Line,
    /// Several lines.
    Text,
    /// A date.
    Date,
    /// A date with a time.
    Moment,
    /// One of the options.
    Choice,
    /// Yes, no or "don't know yet".
    Answer,
    /// Any of the options.
    Ticks,
    /// Each option answered with yes, no or "don't know yet", with a motivation; a yes needs one.
    Questions,
    /// Lines of a table.
    Rows,
}

/// Where a date must lie.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Lies {
    /// Not after today.
    Past,
    /// Not before today.
    Future,
}

/// Something that is asked.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Field {
    /// Stable id within the tool.
    pub id: String,
    /// How it is asked.
    pub kind: Kind,
    /// The question.
    pub label: Text,
    /// Help.
    #[serde(default)]
    pub help: Option<Text>,
    /// The articles behind it.
    #[serde(default)]
    pub refs: Vec<String>,
    /// Only when this holds; absent is always. Looks at earlier fields alone.
    #[serde(default)]
    pub when: Option<Cond>,
    /// Whether the record needs it.
    #[serde(default)]
    pub required: bool,
    /// What can be chosen, ticked or answered.
    #[serde(default)]
    pub options: Vec<Choice>,
    /// The columns of a table.
    #[serde(default)]
    pub columns: Vec<Column>,
    /// Where a date must lie.
    #[serde(default)]
    pub lies: Option<Lies>,
    /// An earlier field with a date or a moment that it may not come before. A date and a moment compare by their day.
    #[serde(default)]
    pub not_before: Option<String>,
}

/// Something that can be chosen, ticked or answered.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Choice {
    /// Stable id within the field.
    pub id: String,
    /// What it is called.
    pub label: Text,
    /// One sentence more.
    #[serde(default)]
    pub help: Option<Text>,
    /// How a document says it; absent is as the label.
    #[serde(default)]
    pub letter: Option<Text>,
    /// The articles behind it.
    #[serde(default)]
    pub refs: Vec<String>,
}

/// A column of a table.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Column {
    /// Stable id within the field.
    pub id: String,
    /// Its head.
    pub label: Text,
    /// A line, a date or an answer.
    pub kind: Kind,
    /// Whether each line needs it.
    #[serde(default)]
    pub required: bool,
}

/// When something counts.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub enum Cond {
    /// Each of these holds.
    All(Vec<Cond>),
    /// One of these holds.
    Any(Vec<Cond>),
    /// This does not hold.
    Not(Box<Cond>),
    /// Each field has this value (a choice, an answer, or one of its ticks).
    Is(BTreeMap<String, String>),
    /// The field has something in it.
    Filled(String),
    /// One of the field's questions was answered with yes.
    Yes(String),
    /// Each of the field's questions was answered with no.
    NoneOf(String),
    /// The tool came to this outcome.
    Outcome(String),
}

/// How something is meant.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Tone {
    /// To know.
    #[default]
    Info,
    /// Good.
    Ok,
    /// To look out for.
    Warning,
}

/// Something that is said when it counts.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Say {
    /// When; absent is always.
    #[serde(default)]
    pub when: Option<Cond>,
    /// How it is meant.
    #[serde(default)]
    pub tone: Tone,
    /// What.
    pub text: Text,
    /// The articles behind it.
    #[serde(default)]
    pub refs: Vec<String>,
}

/// A check that can be begun, by the protocol's ids.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CheckLink {
    /// The words on it.
    pub label: Text,
    /// The activity.
    pub activity: String,
    /// The row, where the activity takes one.
    #[serde(default)]
    pub row: Option<String>,
    /// When; absent is always.
    #[serde(default)]
    pub when: Option<Cond>,
}

/// A term that follows from a date.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Moment {
    /// Stable id within the tool.
    pub id: String,
    /// What must be done by then.
    pub label: Text,
    /// The date field that it counts from.
    pub from: String,
    /// Days after it.
    #[serde(default)]
    pub days: u32,
    /// Calendar months after it, clamped to the month's last day.
    #[serde(default)]
    pub months: u32,
    /// Whether it runs on to the next working day where its last day is a day off, as terms that a law sets do
    /// (Algemene termijnenwet art. 1). The protocol's own terms do not.
    #[serde(default)]
    pub extends: bool,
    /// When it counts; absent is always.
    #[serde(default)]
    pub when: Option<Cond>,
    /// The date field that says when it was done.
    #[serde(default)]
    pub done: Option<String>,
    /// The articles behind it.
    #[serde(default)]
    pub refs: Vec<String>,
    /// The law behind it, where it is not the protocol's own; it is then shown apart.
    #[serde(default)]
    pub law: Option<String>,
}

/// What a tool can come to.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Outcome {
    /// Stable id within the tool.
    pub id: String,
    /// A few words.
    pub title: Text,
    /// What it means.
    pub explain: Text,
    /// How it is meant.
    #[serde(default)]
    pub tone: Tone,
    /// When.
    pub when: Cond,
    /// The articles behind it.
    #[serde(default)]
    pub refs: Vec<String>,
}
