//! The protocol as it stands in its file: plain data, one struct a table of the file.
//!
//! Names of other things are strings here; [`super::load`] checks that each exists and turns the whole into a
//! [`super::Protocol`].

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::text::Text;

use super::{Condition, Consent};

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

/// A heading under which data items are shown.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "declarations", derive(ts_rs::TS))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Group {
    /// Stable id.
    pub id: String,
    /// The heading.
    pub label: Text,
}

/// A kind of personal data.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "declarations", derive(ts_rs::TS))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Item {
    /// Stable id, as cases name it.
    pub id: String,
    /// The heading it stands under.
    pub group: String,
    /// What it is called.
    pub label: Text,
    /// A remark for whoever chooses it.
    #[serde(default)]
    pub help: Option<Text>,
    /// A special category of personal data (art. 1).
    #[serde(default)]
    pub special: bool,
    /// The item that this is a part of; a row that allows the whole allows each part.
    #[serde(default)]
    pub part_of: Option<String>,
}

/// Whether an activity is about a row of the table.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "declarations", derive(ts_rs::TS))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum RowUse {
    /// A row must be named.
    Required,
    /// A row may be named; without one the other side stands outside the table.
    Optional,
    /// The activity has no row.
    None,
}

/// Which way personal data goes in an activity; a paper for the client words it by this.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "declarations", derive(ts_rs::TS))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Flow {
    /// To someone outside the team.
    Out,
    /// From someone outside the team.
    In,
    /// Into the dossier.
    Kept,
    /// Among members of the team.
    Within,
    /// From whoever referred the client.
    Referred,
    /// Nowhere.
    None,
}

/// A paper for the client.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "declarations", derive(ts_rs::TS))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Paper {
    /// A letter that tells what was done.
    Letter,
    /// A form on which the client consents or not.
    ConsentForm,
    /// The same, where the client's signature is required.
    SignedConsentForm,
    /// What the client is told at an intake.
    InformationSheet,
    /// A card to have at hand in the talk.
    Card,
}

/// What a professional is about to do.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "declarations", derive(ts_rs::TS))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Activity {
    /// Stable id.
    pub id: String,
    /// In the user's words, as an answer to "what do you want to do?".
    pub label: Text,
    /// One or two sentences more.
    pub help: Text,
    /// Whether it is about a row of the table.
    pub row: RowUse,
    /// Which way data goes.
    pub flow: Flow,
    /// Who the other side is, where that is the same each time and no row says so.
    #[serde(default)]
    pub other_side: Option<Text>,
    /// Whether a record must say who exactly the other side is, where no row says whether it must.
    #[serde(default)]
    pub name_other_side: bool,
    /// How the other side outside the table is called here (only where `row` is optional).
    #[serde(default)]
    pub without_row: Option<Text>,
    /// Whether personal data is chosen at all (shown or not; the rules decide).
    #[serde(default = "yes")]
    pub data: bool,
    /// The articles behind it.
    pub refs: Vec<String>,
    /// Words by which a search finds it.
    #[serde(default)]
    pub search: Vec<String>,
}

const fn yes() -> bool {
    true
}

/// A purpose of the decision table (its first column).
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "declarations", derive(ts_rs::TS))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Purpose {
    /// Stable id.
    pub id: String,
    /// Its number in the table.
    pub number: u8,
    /// What it is called.
    pub label: Text,
}

/// What a row says about the client's consent.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "declarations", derive(ts_rs::TS))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum RowConsent {
    /// Consent is required.
    Required,
    /// Consent is not required.
    NotRequired,
    /// The question does not arise.
    NotApplicable,
}

/// A row of the decision table (Bijlage I).
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "declarations", derive(ts_rs::TS))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Row {
    /// Stable id.
    pub id: String,
    /// The purpose it stands under.
    pub purpose: String,
    /// With whom there is contact, or what the row is about.
    pub contact: Text,
    /// The column "when contact".
    #[serde(default)]
    pub when: Option<Text>,
    /// The question whether the occasion is there. Absent where the row has none.
    #[serde(default)]
    pub occasion: Option<Text>,
    /// Whether a record must say who exactly that is, as the row names a kind of contact and not one.
    #[serde(default)]
    pub name_other_side: bool,
    /// The activities that fit the row.
    pub activities: Vec<String>,
    /// The items the row allows.
    #[serde(default)]
    pub items: Vec<String>,
    /// The items the row allows "if applicable".
    #[serde(default)]
    pub if_applicable: Vec<String>,
    /// A remark on the column "what do you ask or share".
    #[serde(default)]
    pub items_note: Option<Text>,
    /// Consent.
    pub consent: RowConsent,
    /// A remark on the column "consent".
    #[serde(default)]
    pub consent_note: Option<Text>,
    /// Words by which a search finds it.
    #[serde(default)]
    pub search: Vec<String>,
}

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
