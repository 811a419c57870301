//! `assess(protocol, case) -> verdict`: pure and total.
//!
//! Knows no clock, language or browser, and no row, item or article by name: what decides stands in the protocol.
//! There is one evaluation, and it always carries its trace: each rule of the route with its status.

mod contract;
mod evaluate;
mod next;
mod relevant;
mod remedy;
mod render;

pub use contract::{DataJson, DutyJson, FindingJson, RemedyJson, VerdictJson};
pub use evaluate::{Codes, codes, facts};
pub use next::{next_question, open_questions};
pub use relevant::{consent_matters, relevant_part, relevant_questions};
pub use remedy::Remedy;
pub use render::Renderer;

use serde::{Deserialize, Serialize};

use crate::case::Case;
use crate::protocol::{ActivityIx, DutyIx, ItemIx, Protocol, QuestionIx, RouteIx, RowIx, RuleIx};

/// What the protocol says about a case.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "declarations", derive(ts_rs::TS))]
#[serde(rename_all = "kebab-case")]
pub enum Outcome {
    /// Every rule is met: it may.
    Permitted,
    /// Nothing has failed, but something is still open: it may, provided that.
    Conditional,
    /// A rule has failed: it may not (yet).
    Forbidden,
    /// Nothing is processed, as it should be.
    NoProcessing,
}

impl Outcome {
    /// Every outcome, in the order in which they are explained.
    pub const ALL: [Outcome; 4] = [
        Outcome::Permitted,
        Outcome::Conditional,
        Outcome::Forbidden,
        Outcome::NoProcessing,
    ];

    /// How good the outcome is for whoever asks: 0 forbidden, 1 conditional, 2 permitted or nothing processed.
    #[must_use]
    pub const fn rank(self) -> u8 {
        match self {
            Outcome::Forbidden => 0,
            Outcome::Conditional => 1,
            Outcome::Permitted | Outcome::NoProcessing => 2,
        }
    }

    /// The id that verdicts use.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Outcome::Permitted => "permitted",
            Outcome::Conditional => "conditional",
            Outcome::Forbidden => "forbidden",
            Outcome::NoProcessing => "no-processing",
        }
    }
}

/// How a rule stands in a case.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "declarations", derive(ts_rs::TS))]
#[serde(rename_all = "kebab-case")]
pub enum Status {
    /// It holds, or has been done.
    Met,
    /// Not known yet, or still to be done.
    Open,
    /// It does not hold.
    Failed,
}

/// A rule of the route with its status.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Finding {
    /// The rule.
    pub rule: RuleIx,
    /// How it stands.
    pub status: Status,
}

/// The verdict on a case, with its reasons.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Verdict {
    /// What may be done.
    pub outcome: Outcome,
    /// The route that the case takes.
    pub route: RouteIx,
    /// The activity of the case.
    pub activity: ActivityIx,
    /// The row of the case.
    pub row: Option<RowIx>,
    /// The chosen items that the row allows (all, without a row).
    pub within: Vec<ItemIx>,
    /// The chosen items beyond that.
    pub excess: Vec<ItemIx>,
    /// The chosen items of a special category, allowed or not.
    pub special: Vec<ItemIx>,
    /// What must hold beforehand, in the order of the route.
    pub before: Vec<Finding>,
    /// What must be done afterwards, in the order of the route.
    pub after: Vec<DutyIx>,
    /// Every smallest set of changes that improves the outcome; empty where it can't be better.
    pub remedies: Vec<Remedy>,
    /// The unanswered questions whose answer can still change the outcome or the duties, in the order of a
    /// conversation.
    pub needed: Vec<QuestionIx>,
}

impl Verdict {
    /// The reasons that decide the outcome: the failed rules of a forbidden case, the open ones of a conditional
    /// one, all of a permitted one. The others are true, but do not decide.
    pub fn decisive(&self) -> impl Iterator<Item = Finding> + '_ {
        let decides = match self.outcome {
            Outcome::Forbidden => Status::Failed,
            Outcome::Conditional => Status::Open,
            Outcome::Permitted | Outcome::NoProcessing => Status::Met,
        };
        self.before
            .iter()
            .copied()
            .filter(move |finding| finding.status == decides)
    }

    /// How a rule stands, or nothing where the route does not have it.
    #[must_use]
    pub fn status_of(&self, rule: RuleIx) -> Option<Status> {
        self.before
            .iter()
            .find(|finding| finding.rule == rule)
            .map(|finding| finding.status)
    }
}

/// Assesses a case: the outcome, each rule of its route with its status, the duties afterwards, what would make it
/// better, and what is still to be asked.
///
/// Pure and total: the same protocol and case give the same verdict. The case must be of this protocol.
#[must_use]
pub fn assess(protocol: &Protocol, case: &Case) -> Verdict {
    let mut verdict = verdict(protocol, case);
    verdict.needed = open_questions(protocol, case);
    verdict.remedies = remedy::remedies(protocol, case, verdict.outcome);
    verdict
}

/// The verdict without remedies and without the questions still to be asked: what [`assess`] starts from.
#[must_use]
pub fn verdict(protocol: &Protocol, case: &Case) -> Verdict {
    let plan = evaluate::plan_of(protocol, case);
    let facts = evaluate::facts(plan, case);
    let route = evaluate::route_of(plan, facts);
    let mut within = Vec::with_capacity(case.data().len());
    let mut excess = Vec::new();
    for item in case.data() {
        if case.row().is_none_or(|row| protocol.row_allows(row, *item)) {
            within.push(*item);
        } else {
            excess.push(*item);
        }
    }
    let special = case.data().iter().copied();
    let (outcome, before) = evaluate::findings(route, facts);
    Verdict {
        outcome,
        route: route.route,
        activity: case.activity(),
        row: case.row(),
        within,
        excess,
        special: special
            .filter(|item| protocol.item(*item).special)
            .collect(),
        before,
        after: route
            .after
            .iter()
            .filter(|duty| duty.when.holds(facts))
            .map(|duty| duty.duty)
            .collect(),
        remedies: Vec::new(),
        needed: Vec::new(),
    }
}
