//! A verdict in the form of the JSON contract (`verdict/1`).

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::protocol::{Answer, Consent, ItemIx, Protocol, RuleKind};

use super::{Outcome, Remedy, Status, Verdict};

/// The format of a verdict in JSON.
pub(super) const SCHEMA: &str = "verdict/1";

/// A verdict in the form of the JSON contract.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "declarations", derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct VerdictJson {
    /// `verdict/1`.
    pub schema: String,
    /// What may be done.
    pub outcome: Outcome,
    /// The route's id.
    pub route: String,
    /// The row's id, or none.
    pub row: Option<String>,
    /// The chosen items, sorted out.
    pub data: DataJson,
    /// What must hold beforehand.
    pub before: Vec<FindingJson>,
    /// What must be done afterwards.
    pub after: Vec<DutyJson>,
    /// What would make the outcome better.
    pub remedies: Vec<RemedyJson>,
}

/// The chosen items, sorted out.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "declarations", derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct DataJson {
    /// What the row allows.
    pub within: Vec<String>,
    /// What goes beyond it.
    pub excess: Vec<String>,
    /// What is of a special category.
    pub special: Vec<String>,
}

/// A rule with its status.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "declarations", derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct FindingJson {
    /// The rule's id.
    pub rule: String,
    /// The articles it comes from.
    pub refs: Vec<String>,
    /// State of the world, or something to do.
    pub kind: RuleKind,
    /// How it stands.
    pub status: Status,
}

/// A duty afterwards.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "declarations", derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct DutyJson {
    /// The duty's id.
    pub rule: String,
    /// The articles it comes from.
    pub refs: Vec<String>,
}

/// A smallest set of changes that improves the outcome; what does not change is left out.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "declarations", derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct RemedyJson {
    /// Another row.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub row: Option<String>,
    /// Another state of consent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub consent: Option<Consent>,
    /// Items to leave out.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub leave_out: Vec<String>,
    /// Questions that are then answered with yes.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub answers: BTreeMap<String, Answer>,
    /// The outcome that then follows.
    pub outcome: Outcome,
}

impl Verdict {
    /// The verdict as the JSON contract has it.
    #[must_use]
    pub fn to_contract(&self, protocol: &Protocol) -> VerdictJson {
        let ids = |items: &[ItemIx]| items.iter().map(|i| protocol.item(*i).id.clone()).collect();
        VerdictJson {
            schema: SCHEMA.to_owned(),
            outcome: self.outcome,
            route: protocol.route(self.route).id.clone(),
            row: self.row.map(|row| protocol.row(row).id.clone()),
            data: DataJson {
                within: ids(&self.within),
                excess: ids(&self.excess),
                special: ids(&self.special),
            },
            before: self
                .before
                .iter()
                .map(|finding| {
                    let rule = protocol.rule(finding.rule);
                    FindingJson {
                        rule: rule.id.clone(),
                        refs: rule.refs.clone(),
                        kind: rule.kind,
                        status: finding.status,
                    }
                })
                .collect(),
            after: self
                .after
                .iter()
                .map(|duty| {
                    let duty = protocol.duty(*duty);
                    DutyJson {
                        rule: duty.id.clone(),
                        refs: duty.refs.clone(),
                    }
                })
                .collect(),
            remedies: self
                .remedies
                .iter()
                .map(|r| r.to_contract(protocol))
                .collect(),
        }
    }
}

impl Remedy {
    fn to_contract(&self, protocol: &Protocol) -> RemedyJson {
        let ids = |items: &[ItemIx]| items.iter().map(|i| protocol.item(*i).id.clone()).collect();
        RemedyJson {
            row: self.row.map(|row| protocol.row(row).id.clone()),
            consent: self.consent,
            leave_out: ids(&self.leave_out),
            answers: self
                .answers
                .iter()
                .map(|question| (protocol.question(*question).id.clone(), Answer::Yes))
                .collect(),
            outcome: self.outcome,
        }
    }
}
