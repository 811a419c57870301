//! Conditions over a case, as the protocol file writes them: all / any / not / leaf.

use serde::{Deserialize, Serialize};

use super::RowConsent;

/// The state of the client's consent to this very processing.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "declarations", derive(ts_rs::TS))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Consent {
    /// The client consented.
    Given,
    /// The client was not asked yet.
    NotAsked,
    /// The client refused.
    Refused,
    /// The client took consent back.
    Withdrawn,
    /// Consent cannot be asked, or the client cannot be reached.
    Unobtainable,
}

impl Consent {
    /// Every state, in the order in which a form shows them.
    pub const ALL: [Consent; 5] = [
        Consent::Given,
        Consent::NotAsked,
        Consent::Refused,
        Consent::Withdrawn,
        Consent::Unobtainable,
    ];

    /// The id that cases and protocol files use.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Consent::Given => "given",
            Consent::NotAsked => "not-asked",
            Consent::Refused => "refused",
            Consent::Withdrawn => "withdrawn",
            Consent::Unobtainable => "unobtainable",
        }
    }

    /// The state of an id, or nothing when there is none of that name.
    #[must_use]
    pub fn from_id(id: &str) -> Option<Self> {
        Consent::ALL.into_iter().find(|consent| consent.id() == id)
    }
}

/// A set of chosen items that can be empty or not.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "declarations", derive(ts_rs::TS))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum ItemSet {
    /// Everything chosen.
    Chosen,
    /// What is chosen and the row allows (all of it, without a row).
    Within,
    /// What is chosen beyond that.
    Excess,
    /// What is chosen and is a special category.
    Special,
}

/// A condition over a case. In the file: `{ all = [..] }`, `{ yes = "telling-unsafe" }`, `{ some = "excess" }` …
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "declarations", derive(ts_rs::TS))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Condition {
    /// Each of these holds (none: always).
    All(Vec<Condition>),
    /// At least one of these holds (none: never).
    Any(Vec<Condition>),
    /// This does not hold.
    Not(Box<Condition>),
    /// The activity is one of these.
    Activity(Vec<String>),
    /// The row is one of these.
    Row(Vec<String>),
    /// The row stands under one of these purposes.
    Purpose(Vec<String>),
    /// There is a row (`true`) or none (`false`).
    HasRow(bool),
    /// The row has an occasion (`true`) or none (`false`, also without a row).
    HasOccasion(bool),
    /// The row says one of these about consent.
    RowConsent(Vec<RowConsent>),
    /// Consent is in one of these states.
    Consent(Vec<Consent>),
    /// The question was answered with yes.
    Yes(String),
    /// The question was answered with no.
    No(String),
    /// At least one item is in the set.
    Some(ItemSet),
    /// At least one of these items (or a part of it) is chosen.
    Item(Vec<String>),
}

/// An answer to a question; not knowing is one.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Default, Serialize, Deserialize,
)]
#[cfg_attr(feature = "declarations", derive(ts_rs::TS))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Answer {
    /// Yes.
    Yes,
    /// No.
    No,
    /// Not known (yet).
    #[default]
    Unknown,
}

impl Answer {
    /// Every answer, in the order in which a form shows them.
    pub const ALL: [Answer; 3] = [Answer::Yes, Answer::No, Answer::Unknown];

    /// The id that cases use.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Answer::Yes => "yes",
            Answer::No => "no",
            Answer::Unknown => "unknown",
        }
    }

    /// The answer of an id, or nothing when there is none of that name.
    #[must_use]
    pub fn from_id(id: &str) -> Option<Self> {
        Answer::ALL.into_iter().find(|answer| answer.id() == id)
    }
}
