//! What the table of a protocol is made of: data, activities, purposes and rows.

use serde::{Deserialize, Serialize};

use crate::text::Text;

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
