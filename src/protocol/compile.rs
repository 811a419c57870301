//! Conditions compiled to masks, one plan for each pair of an activity with a row (or none).
//!
//! Within a plan the activity and the row are known, so every condition on them is decided while compiling. What
//! is left are facts: a bit each for a state of consent, a yes, a no, and a set of items that is not empty. A
//! condition becomes a list of alternatives, each a mask and the bits it wants: `(facts & mask) == want`.

use super::index::Index;
use super::model::{Block, Question, Rule, Source, Step};
use super::{
    ActivityIx, Condition, Consent, DutyIx, ItemIx, ItemSet, LoadError, Problem, QuestionIx,
    RouteIx, RowIx, RuleIx, WhenMet,
};

/// The facts of a case within one plan, a bit each.
pub type Bits = u128;

/// The most alternatives that one condition may have.
const MOST_TERMS: usize = 256;

/// One alternative of a condition: it holds when `(facts & mask) == want`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Term {
    /// The bits it looks at.
    pub mask: Bits,
    /// What they must be.
    pub want: Bits,
}

impl Term {
    const ALWAYS: Term = Term { mask: 0, want: 0 };

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

    fn new(mut terms: Vec<Term>) -> Self {
        terms.sort_by_key(|term| (term.mask.count_ones(), term.mask, term.want));
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

/// A fact that a bit stands for.
#[derive(Debug, Clone, PartialEq, Eq)]
enum Fact {
    Consent(Consent),
    Yes(QuestionIx),
    No(QuestionIx),
    Some(ItemSet),
    Item(Vec<ItemIx>),
}

/// Compiles the plan of one activity with one row (or none).
pub(super) struct Compiler<'a> {
    source: &'a Source,
    index: &'a Index,
    activity: ActivityIx,
    row: Option<RowIx>,
    facts: Vec<Fact>,
    errors: &'a mut Vec<LoadError>,
}

impl<'a> Compiler<'a> {
    pub(super) fn new(
        source: &'a Source,
        index: &'a Index,
        activity: ActivityIx,
        row: Option<RowIx>,
        errors: &'a mut Vec<LoadError>,
    ) -> Self {
        Compiler {
            source,
            index,
            activity,
            row,
            facts: Vec::new(),
            errors,
        }
    }

    pub(super) fn plan(mut self) -> Plan {
        let mut routes = Vec::new();
        for (position, route) in self.source.routes.iter().enumerate() {
            let place = format!("routes.{}", route.id);
            let when = self.test(&route.when, &format!("{place}.when"));
            if when == Test::Never {
                continue;
            }
            let mut before = Vec::new();
            self.rules(&route.before, &[], &format!("{place}.before"), &mut before);
            let after = self.duties(&route.after, &format!("{place}.after"));
            routes.push(CompiledRoute {
                route: RouteIx::new(position),
                when,
                before,
                after,
                when_met: route.when_met,
            });
        }
        let answer_bits = (0..self.source.questions.len())
            .map(QuestionIx::new)
            .map(|question| {
                let yes = self.bit_of(&Fact::Yes(question));
                (yes, self.bit_of(&Fact::No(question)))
            })
            .collect();
        Plan {
            activity: self.activity,
            row: self.row,
            item_bits: (0..self.source.items.len())
                .map(|item| self.bits_of_item(ItemIx::new(item)))
                .collect(),
            answer_bits,
            consent_bits: Consent::ALL.map(|consent| self.bit_of(&Fact::Consent(consent))),
            routes,
        }
    }

    fn rules(
        &mut self,
        steps: &'a [Step],
        outer: &[&'a Condition],
        place: &str,
        out: &mut Vec<CompiledStep>,
    ) {
        for step in steps {
            let mut conditions = outer.to_vec();
            conditions.extend(step.when.as_ref());
            match (&step.rule, &step.duty, &step.block) {
                (Some(id), None, None) => match self.index.rules.get(id) {
                    Some(position) => {
                        let rule = RuleIx::new(usize::from(*position));
                        out.extend(self.step(rule, &conditions, place));
                    }
                    None => self.errors.push(LoadError::unknown(place, "rule", id)),
                },
                // Blocks do not nest: a block within a block would be named by `outer` already.
                (None, None, Some(id)) if outer.is_empty() || step.when.is_none() => {
                    match self.block(id) {
                        Some(block) if !std::ptr::eq(block.steps.as_slice(), steps) => {
                            let place = format!("blocks.{id}");
                            self.rules(&block.steps, &conditions, &place, out);
                        }
                        Some(_) => self.errors.push(LoadError::new(place, Problem::BadStep)),
                        None => self.errors.push(LoadError::unknown(place, "block", id)),
                    }
                }
                _ => self.errors.push(LoadError::new(place, Problem::BadStep)),
            }
        }
    }

    fn block(&self, id: &str) -> Option<&'a Block> {
        self.source.blocks.iter().find(|block| block.id == id)
    }

    fn step(
        &mut self,
        rule: RuleIx,
        conditions: &[&Condition],
        place: &str,
    ) -> Option<CompiledStep> {
        let when = self.all(conditions, place);
        if when == Test::Never {
            return None;
        }
        let source = self.source.rules.get(rule.position())?;
        let (met, failed) = self.decided(source);
        Some(CompiledStep {
            rule,
            when,
            met,
            failed,
        })
    }

    /// When a rule is met and when it has failed.
    fn decided(&mut self, rule: &Rule) -> (Test, Test) {
        let place = format!("rules.{}", rule.id);
        if let Some(question) = &rule.question {
            let met = self.test(&Condition::Yes(question.clone()), &place);
            let failed = match rule.kind {
                super::RuleKind::Condition => self.test(&Condition::No(question.clone()), &place),
                super::RuleKind::Action => Test::Never,
            };
            return (met, failed);
        }
        let met = match &rule.met_when {
            Some(condition) => self.test(condition, &place),
            None => Test::Never,
        };
        let failed = match &rule.failed_when {
            Some(condition) => self.test(condition, &place),
            None => Test::Never,
        };
        (met, failed)
    }

    fn duties(&mut self, steps: &[Step], place: &str) -> Vec<CompiledDuty> {
        let mut out = Vec::new();
        for step in steps {
            let (None, Some(id), None) = (&step.rule, &step.duty, &step.block) else {
                self.errors.push(LoadError::new(place, Problem::BadStep));
                continue;
            };
            let Some(position) = self.index.duties.get(id).copied() else {
                self.errors.push(LoadError::unknown(place, "duty", id));
                continue;
            };
            let conditions: Vec<&Condition> = step.when.iter().collect();
            let when = self.all(&conditions, place);
            if when != Test::Never {
                out.push(CompiledDuty {
                    duty: DutyIx::new(usize::from(position)),
                    when,
                });
            }
        }
        out
    }

    fn all(&mut self, conditions: &[&Condition], place: &str) -> Test {
        match conditions {
            [] => Test::ALWAYS,
            [one] => self.test(one, place),
            many => {
                let all = Condition::All(many.iter().map(|c| (*c).clone()).collect());
                self.test(&all, place)
            }
        }
    }

    fn test(&mut self, condition: &Condition, place: &str) -> Test {
        let terms = self.terms(condition, true, place);
        if terms.len() > MOST_TERMS {
            self.errors.push(LoadError::new(place, Problem::TooComplex));
            return Test::Never;
        }
        Test::new(terms)
    }

    /// The alternatives under which a condition holds (`want`) or does not hold (`!want`).
    fn terms(&mut self, condition: &Condition, want: bool, place: &str) -> Vec<Term> {
        match condition {
            Condition::All(parts) if want => self.product(parts, want, place),
            Condition::All(parts) => self.sum(parts, want, place),
            Condition::Any(parts) if want => self.sum(parts, want, place),
            Condition::Any(parts) => self.product(parts, want, place),
            Condition::Not(part) => self.terms(part, !want, place),
            Condition::Activity(ids) => {
                let here = self.source.activities.get(self.activity.position());
                self.known("activity", ids, place, |index, id| {
                    index.activities.contains_key(id)
                });
                decided(here.is_some_and(|a| ids.contains(&a.id)) == want)
            }
            Condition::Row(ids) => {
                self.known("row", ids, place, |index, id| index.rows.contains_key(id));
                decided(self.row().is_some_and(|row| ids.contains(&row.id)) == want)
            }
            Condition::Purpose(ids) => {
                let source = self.source;
                self.known("purpose", ids, place, |_, id| {
                    source.purposes.iter().any(|purpose| purpose.id == id)
                });
                decided(self.row().is_some_and(|row| ids.contains(&row.purpose)) == want)
            }
            Condition::HasRow(has) => decided((self.row.is_some() == *has) == want),
            Condition::HasOccasion(has) => {
                let there = self.row().is_some_and(|row| row.occasion.is_some());
                decided((there == *has) == want)
            }
            Condition::RowConsent(states) => {
                let there = self.row().is_some_and(|row| states.contains(&row.consent));
                decided(there == want)
            }
            Condition::Consent(states) => {
                // Exactly one state holds, so "none of these" is "one of the others".
                Consent::ALL
                    .into_iter()
                    .filter(|state| states.contains(state) == want)
                    .map(|state| self.fact(Fact::Consent(state), true, place))
                    .collect()
            }
            Condition::Yes(id) => self.answered(id, Fact::Yes, want, place),
            Condition::No(id) => self.answered(id, Fact::No, want, place),
            Condition::Some(set) => vec![self.fact(Fact::Some(*set), want, place)],
            Condition::Item(ids) => {
                self.known("item", ids, place, |index, id| index.items.contains_key(id));
                let mut items: Vec<ItemIx> = ids
                    .iter()
                    .filter_map(|id| self.index.items.get(id))
                    .map(|item| ItemIx::new(usize::from(*item)))
                    .collect();
                items.sort_unstable();
                vec![self.fact(Fact::Item(items), want, place)]
            }
        }
    }

    fn row(&self) -> Option<&'a super::Row> {
        self.source.rows.get(self.row?.position())
    }

    fn known(
        &mut self,
        kind: &'static str,
        ids: &[String],
        place: &str,
        exists: impl Fn(&Index, &str) -> bool,
    ) {
        for id in ids {
            if !exists(self.index, id) {
                self.errors.push(LoadError::unknown(place, kind, id));
            }
        }
    }

    fn answered(
        &mut self,
        id: &str,
        fact: fn(QuestionIx) -> Fact,
        want: bool,
        place: &str,
    ) -> Vec<Term> {
        match self.index.questions.get(id) {
            Some(question) => {
                let question = QuestionIx::new(usize::from(*question));
                vec![self.fact(fact(question), want, place)]
            }
            None => {
                self.errors.push(LoadError::unknown(place, "question", id));
                Vec::new()
            }
        }
    }

    fn fact(&mut self, fact: Fact, want: bool, place: &str) -> Term {
        let position = match self.facts.iter().position(|known| *known == fact) {
            Some(position) => position,
            None => {
                self.facts.push(fact);
                self.facts.len() - 1
            }
        };
        if position >= Bits::BITS as usize {
            let problem = Problem::TooMany("facts in one plan".to_owned());
            self.errors.push(LoadError::new(place, problem));
            return Term::ALWAYS;
        }
        let mask = 1 << position;
        Term {
            mask,
            want: if want { mask } else { 0 },
        }
    }

    fn sum(&mut self, parts: &[Condition], want: bool, place: &str) -> Vec<Term> {
        let mut terms = Vec::new();
        for part in parts {
            terms.extend(self.terms(part, want, place));
        }
        terms
    }

    fn product(&mut self, parts: &[Condition], want: bool, place: &str) -> Vec<Term> {
        let mut product = vec![Term::ALWAYS];
        for part in parts {
            let terms = self.terms(part, want, place);
            if product.len().saturating_mul(terms.len()) > 4 * MOST_TERMS {
                self.errors.push(LoadError::new(place, Problem::TooComplex));
                return Vec::new();
            }
            product = product
                .iter()
                .flat_map(|left| terms.iter().filter_map(|right| self.both(*left, *right)))
                .collect();
        }
        product
    }

    /// Both terms together, or nothing when they can't hold for one case.
    fn both(&self, left: Term, right: Term) -> Option<Term> {
        if (left.want ^ right.want) & left.mask & right.mask != 0 {
            return None;
        }
        let want = left.want | right.want;
        let is_wanted = |position: usize| want >> position & 1 == 1;
        let wanted = |fact: &Fact| {
            self.facts
                .iter()
                .enumerate()
                .any(|(position, known)| known == fact && is_wanted(position))
        };
        let states = Consent::ALL.map(Fact::Consent);
        let two_states = states.iter().filter(|state| wanted(state)).count() > 1;
        let yes_and_no = self.facts.iter().enumerate().any(|(position, fact)| {
            matches!(fact, Fact::Yes(question) if is_wanted(position) && wanted(&Fact::No(*question)))
        });
        (!two_states && !yes_and_no).then_some(Term {
            mask: left.mask | right.mask,
            want,
        })
    }

    fn bit_of(&self, fact: &Fact) -> Bits {
        self.facts
            .iter()
            .position(|known| known == fact)
            .and_then(|position| (1 as Bits).checked_shl(u32::try_from(position).ok()?))
            .unwrap_or(0)
    }

    fn bits_of_item(&self, item: ItemIx) -> Bits {
        let within = self.row.is_none_or(|row| self.index.row_allows(row, item));
        let special = self
            .source
            .items
            .get(item.position())
            .is_some_and(|item| item.special);
        let whole = self.index.wholes_of(item);
        let sets = |fact: &Fact| match fact {
            Fact::Some(ItemSet::Chosen) => true,
            Fact::Some(ItemSet::Within) => within,
            Fact::Some(ItemSet::Excess) => !within,
            Fact::Some(ItemSet::Special) => special,
            Fact::Item(items) => whole.iter().any(|item| items.contains(item)),
            Fact::Consent(_) | Fact::Yes(_) | Fact::No(_) => false,
        };
        self.facts
            .iter()
            .filter(|fact| sets(fact))
            .fold(0, |bits, fact| bits | self.bit_of(fact))
    }
}

fn decided(holds: bool) -> Vec<Term> {
    if holds {
        vec![Term::ALWAYS]
    } else {
        Vec::new()
    }
}

/// Whether a question decides a rule by itself.
pub(super) fn decides(rule: &Rule, question: &Question) -> bool {
    rule.question.as_ref() == Some(&question.id)
}
