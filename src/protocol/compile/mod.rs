//! Conditions compiled to masks, one plan for each pair of an activity with a row (or none).
//!
//! Within a plan the activity and the row are known, so every condition on them is decided while compiling. What
//! is left are facts: a bit each for a state of consent, a yes, a no, and a set of items that is not empty. A
//! condition becomes a list of alternatives, each a mask and the bits it wants: `(facts & mask) == want`.

mod plan;
mod terms;

pub use plan::{Bits, CompiledDuty, CompiledRoute, CompiledStep, Plan, Term, Test};

use super::index::Index;
use super::model::{Block, Question, Rule, Source, Step};
use super::{
    ActivityIx, Condition, Consent, DutyIx, ItemIx, ItemSet, LoadError, Problem, QuestionIx,
    RouteIx, RowIx, RuleIx,
};

/// A fact that a bit stands for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Fact {
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

    /// A compiler that knows the facts of a plan already.
    pub(super) fn again(
        source: &'a Source,
        index: &'a Index,
        plan: &Plan,
        facts: Vec<Fact>,
        errors: &'a mut Vec<LoadError>,
    ) -> Self {
        Compiler {
            facts,
            ..Self::new(source, index, plan.activity, plan.row, errors)
        }
    }

    /// The facts, in the order of their bits.
    pub(super) fn into_facts(self) -> Vec<Fact> {
        self.facts
    }

    pub(super) fn plan(&mut self) -> Plan {
        let mut routes = Vec::new();
        for (position, route) in self.source.routes.iter().enumerate() {
            let place = format!("routes.{}", route.id);
            let when = self.test(&route.when, &format!("{place}.when"));
            if when == Test::Never {
                continue;
            }
            let mut before = Vec::new();
            let at = format!("{place}.before");
            self.rules(&route.before, None, &at, &mut before);
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

    /// The steps of a route (`within` is nothing), or those of a block under the conditions of the step that names it.
    fn rules(
        &mut self,
        steps: &'a [Step],
        within: Option<&[&'a Condition]>,
        place: &str,
        out: &mut Vec<CompiledStep>,
    ) {
        for step in steps {
            let mut conditions = within.unwrap_or_default().to_vec();
            conditions.extend(step.when.as_ref());
            match (&step.rule, &step.duty, &step.block) {
                (Some(id), None, None) => match self.index.rules.get(id) {
                    Some(position) => {
                        let rule = RuleIx::new(usize::from(*position));
                        out.extend(self.step(rule, &conditions, place));
                    }
                    None => self.errors.push(LoadError::unknown(place, "rule", id)),
                },
                // Blocks do not nest: two that name each other would never end.
                (None, None, Some(id)) if within.is_none() => match self.block(id) {
                    Some(block) => {
                        let place = format!("blocks.{id}");
                        self.rules(&block.steps, Some(&conditions), &place, out);
                    }
                    None => self.errors.push(LoadError::unknown(place, "block", id)),
                },
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
}

/// Whether a question decides a rule by itself.
pub(super) fn decides(rule: &Rule, question: &Question) -> bool {
    rule.question.as_ref() == Some(&question.id)
}
