//! What compiling gives: a plan for each pair of an activity with a row, in facts and masks over them.

use super::super::{
    ActivityIx, Consent, DutyIx, ItemIx, QuestionIx, RouteIx, RowIx, RuleIx, WhenMet,
};
use crate::sorted::sorted_by_key;

/// The facts of a case within one plan, a bit each.
pub type Bits = u128;

/// One alternative of a condition: it holds when `(facts & mask) == want`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Term {
    /// The bits it looks at.
    pub mask: Bits,
    /// What they must be.
    pub want: Bits,
}

impl Term {
    pub(super) const ALWAYS: Term = Term { mask: 0, want: 0 };

    /// Whether it holds for these facts.
    #[must_use]
    pub const fn holds(self, facts: Bits) -> bool {
        facts & self.mask == self.want
    }
}

/// A compiled condition. Most have one alternative, which is kept in place.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Test {
    /// Holds never.
    Never,
    /// Holds when this does.
    One(Term),
    /// Holds when any of these does.
    Any(Box<[Term]>),
}

impl Test {
    /// Holds always.
    pub const ALWAYS: Test = Test::One(Term::ALWAYS);

    pub(super) fn new(terms: Vec<Term>) -> Self {
        let terms = sorted_by_key(terms, |term| (term.mask.count_ones(), term.mask, term.want));
        let mut kept: Vec<Term> = Vec::new();
        for term in terms {
            // A term that asks more than one that is kept already adds nothing.
            if !kept
                .iter()
                .any(|k| term.mask & k.mask == k.mask && term.want & k.mask == k.want)
            {
                kept.push(term);
            }
        }
        match *kept.as_slice() {
            [] => Test::Never,
            [one] => Test::One(one),
            _ => Test::Any(kept.into_boxed_slice()),
        }
    }

    /// Its alternatives.
    #[must_use]
    pub fn terms(&self) -> &[Term] {
        match self {
            Test::Never => &[],
            Test::One(term) => std::slice::from_ref(term),
            Test::Any(terms) => terms,
        }
    }

    /// Whether it holds for these facts.
    #[must_use]
    pub fn holds(&self, facts: Bits) -> bool {
        match self {
            Test::Never => false,
            Test::One(term) => term.holds(facts),
            Test::Any(terms) => terms.iter().any(|term| term.holds(facts)),
        }
    }

    /// Every bit it looks at.
    #[must_use]
    pub fn support(&self) -> Bits {
        self.terms().iter().fold(0, |bits, term| bits | term.mask)
    }
}

/// A rule as one route has it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CompiledStep {
    /// The rule.
    pub rule: RuleIx,
    /// When it goes.
    pub when: Test,
    /// When it is met.
    pub met: Test,
    /// When it has failed. A rule that is neither met nor failed is open.
    pub failed: Test,
}

impl CompiledStep {
    /// Every bit that it looks at.
    #[must_use]
    pub fn support(&self) -> Bits {
        self.when.support() | self.met.support() | self.failed.support()
    }
}

/// A duty as one route has it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CompiledDuty {
    /// The duty.
    pub duty: DutyIx,
    /// When it goes.
    pub when: Test,
}

/// A route as one plan has it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CompiledRoute {
    /// The route.
    pub route: RouteIx,
    /// When a case goes this way.
    pub when: Test,
    /// What must hold beforehand, in order.
    pub before: Vec<CompiledStep>,
    /// What must be done afterwards, in order.
    pub after: Vec<CompiledDuty>,
    /// The outcome when every rule is met.
    pub when_met: WhenMet,
}

impl CompiledRoute {
    /// Every bit that its rules and duties look at (not its own condition).
    #[must_use]
    pub fn support(&self) -> Bits {
        let rules = self
            .before
            .iter()
            .fold(0, |bits, step| bits | step.support());
        let duties = self
            .after
            .iter()
            .fold(0, |bits, duty| bits | duty.when.support());
        rules | duties
    }
}

/// The compiled rules for one activity with one row (or none).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Plan {
    /// The activity.
    pub activity: ActivityIx,
    /// The row.
    pub row: Option<RowIx>,
    /// The bits that each chosen item sets, by its position.
    pub item_bits: Vec<Bits>,
    /// The bits that a yes and a no set, by the question's position; 0 where the plan does not look at it.
    pub answer_bits: Vec<(Bits, Bits)>,
    /// The bits that each state of consent sets, in the order of [`Consent::ALL`].
    pub consent_bits: [Bits; 5],
    /// The routes that a case of this plan can take; exactly one holds for each case.
    pub routes: Vec<CompiledRoute>,
}

impl Plan {
    /// The bits that a state of consent sets.
    #[must_use]
    pub const fn consent(&self, consent: Consent) -> Bits {
        let [given, not_asked, refused, withdrawn, unobtainable] = self.consent_bits;
        match consent {
            Consent::Given => given,
            Consent::NotAsked => not_asked,
            Consent::Refused => refused,
            Consent::Withdrawn => withdrawn,
            Consent::Unobtainable => unobtainable,
        }
    }

    /// The bits that a chosen item sets.
    #[must_use]
    pub fn item(&self, item: ItemIx) -> Bits {
        self.item_bits.get(item.position()).copied().unwrap_or(0)
    }

    /// The bits that a yes and a no to a question set.
    #[must_use]
    pub fn answer(&self, question: QuestionIx) -> (Bits, Bits) {
        self.answer_bits
            .get(question.position())
            .copied()
            .unwrap_or((0, 0))
    }

    /// The route that a case with these facts takes.
    #[must_use]
    pub fn route(&self, facts: Bits) -> Option<&CompiledRoute> {
        self.routes.iter().find(|route| route.when.holds(facts))
    }
}
