//! Practice as it stands in its files: plain data, one struct a table. Stands by itself with the protocol's words for
//! consent, as the build script reads it.
//!
//! No verdict stands in a file. The lines of a story say which facts they give; those facts are the case, and the
//! engine says what follows.

use serde::{Deserialize, Serialize};

use crate::protocol::Consent;
use crate::text::Text;

/// Words that whoever writes a situation may still have to translate: without English they are read all the same.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Words {
    nl: String,
    #[serde(default)]
    en: String,
}

impl From<Words> for Text {
    fn from(Words { nl, en }: Words) -> Self {
        Text { nl, en }
    }
}

fn words<'de, D: serde::Deserializer<'de>>(from: D) -> Result<Text, D::Error> {
    Words::deserialize(from).map(Text::from)
}

fn all_words<'de, D: serde::Deserializer<'de>>(from: D) -> Result<Vec<Text>, D::Error> {
    let all = Vec::<Words>::deserialize(from)?;
    Ok(all.into_iter().map(Text::from).collect())
}

/// A set of practice (`practice/set-1`).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Set {
    /// The format: `practice/set-1`.
    pub schema: String,
    /// The mark of practice.
    #[serde(default)]
    pub mark: String,
    /// The set's stable id.
    pub id: String,
    /// The id of the protocol that it practises.
    pub protocol: String,
    /// What it is called.
    pub title: Text,
    /// Subjects, and mistakes that people make.
    #[serde(default)]
    pub themes: Vec<Theme>,
    /// Situations to judge.
    #[serde(default)]
    pub cases: Vec<Practice>,
    /// Finished motivations with planted mistakes.
    #[serde(default)]
    pub motivations: Vec<Motivation>,
}

/// A file of situations and motivations that belongs to a set.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Part {
    /// Situations to judge.
    #[serde(default)]
    pub cases: Vec<Practice>,
    /// Finished motivations with planted mistakes.
    #[serde(default)]
    pub motivations: Vec<Motivation>,
}

/// A subject, or a mistake that people make.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Theme {
    /// Stable id.
    pub id: String,
    /// What it is called.
    pub title: Text,
    /// Whether it is a mistake that people make.
    #[serde(default)]
    pub mistake: bool,
}

/// A situation to judge. Its Dutch is there; the English of title, story, hints, lesson and what it means to the client
/// may still be missing, and is empty then.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Practice {
    /// Stable id.
    pub id: String,
    /// How hard it is: 1, 2 or 3.
    pub level: u8,
    /// What it is about (ids of themes).
    pub themes: Vec<String>,
    /// What it is called.
    #[serde(deserialize_with = "words")]
    pub title: Text,
    /// What is asked about it.
    pub ask: Ask,
    /// What happens, line by line, with the facts that each line gives.
    pub story: Vec<Line>,
    /// A hint, and one that says more.
    #[serde(deserialize_with = "all_words")]
    pub hints: Vec<Text>,
    /// What there is to learn from it.
    #[serde(deserialize_with = "words")]
    pub lesson: Text,
    /// Why it matters to the client.
    #[serde(deserialize_with = "words")]
    pub client: Text,
    /// What is to be said to someone who chooses wrongly.
    #[serde(default)]
    pub tempting: Vec<Tempting>,
}

/// What is asked about a situation.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Ask {
    /// Whether it may: the engine decides.
    Decide(Plan),
    /// A day: the terms of the protocol decide.
    Date(DateAsk),
    /// What to do: one of the options is right.
    Choose(ChooseAsk),
}

/// What someone is about to do.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Plan {
    /// The activity's id.
    pub activity: String,
    /// The row's id, or none.
    #[serde(default)]
    pub row: Option<String>,
}

/// A question after a day.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct DateAsk {
    /// The question.
    pub question: Text,
    /// What is counted.
    pub count: Count,
    /// The day from which it is counted (ISO 8601).
    pub from: String,
    /// The articles that answer it, any of which will do.
    pub articles: Vec<String>,
    /// Days that one may take for it.
    pub wrong: Vec<WrongDate>,
}

/// What is counted from a day.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Count {
    /// The last day for the answer to a request for information (art. 15.2, 18.1).
    InformationAnswer,
    /// The last day for the answer to a request for correction (art. 18.1).
    CorrectionAnswer,
    /// The last day for the answer to a request for destruction (art. 18.1).
    DestructionAnswer,
    /// The last day for the destruction itself (art. 17.2).
    DestructionDone,
    /// The last day on which a dossier is kept that was closed then (art. 10.2).
    KeepThrough,
}

/// A day that is not the right one.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct WrongDate {
    /// The day (ISO 8601).
    pub date: String,
    /// Why not, in Dutch.
    pub nl: String,
    /// Why not, in English.
    pub en: String,
}

/// A question with options.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ChooseAsk {
    /// The question.
    pub question: Text,
    /// The articles that answer it, any of which will do.
    pub articles: Vec<String>,
    /// What can be done.
    pub options: Vec<ChooseOption>,
}

/// One of the things that can be done.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ChooseOption {
    /// In Dutch.
    pub nl: String,
    /// In English.
    pub en: String,
    /// Whether it is the right one.
    #[serde(default)]
    pub right: bool,
    /// Why, or why not.
    pub because: Text,
}

/// A line of a story, with the facts that it gives.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Line {
    /// In Dutch.
    pub nl: String,
    /// In English; in a situation it may still be missing.
    #[serde(default)]
    pub en: String,
    /// Items that are to be shared, asked for or recorded.
    #[serde(default)]
    pub data: Vec<String>,
    /// Questions to which it answers yes.
    #[serde(default)]
    pub yes: Vec<String>,
    /// Questions to which it answers no.
    #[serde(default)]
    pub no: Vec<String>,
    /// How consent stands.
    #[serde(default)]
    pub consent: Option<Consent>,
}

/// What is to be said to someone who chooses a wrong outcome.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Tempting {
    /// The outcome.
    pub choose: String,
    /// Why not, in Dutch.
    pub nl: String,
    /// Why not, in English.
    pub en: String,
}

/// A finished motivation with planted mistakes.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Motivation {
    /// Stable id.
    pub id: String,
    /// How hard it is: 1, 2 or 3.
    pub level: u8,
    /// What it is about (ids of themes).
    pub themes: Vec<String>,
    /// What it is called.
    pub title: Text,
    /// What was motivated.
    pub ask: Plan,
    /// What it says.
    pub lines: Vec<Said>,
    /// A hint, and one that says more.
    pub hints: Vec<Text>,
    /// What there is to learn from it.
    pub lesson: Text,
    /// Why it matters to the client; empty in a set from before this was asked for.
    #[serde(default, deserialize_with = "words")]
    pub client: Text,
}

/// A line of a motivation.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Said {
    /// What it says, with the facts that it gives.
    pub says: Line,
    /// What is wrong with it, if anything.
    #[serde(default)]
    pub wrong: Option<Wrong>,
}

/// What is wrong with a line.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Wrong {
    /// The rule or the duty that it breaks.
    pub breaks: String,
    /// Why, in Dutch.
    pub nl: String,
    /// Why, in English.
    pub en: String,
}
