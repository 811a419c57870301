//! Which questions are still worth asking: only those whose answer can change the outcome or the duties.
//!
//! What is not known is kept apart from what is no: a condition holds for certain when an alternative of it looks at
//! known facts alone, and can still come to hold when no known fact contradicts an alternative.

use crate::case::Case;
use crate::protocol::{Answer, Bits, CompiledRoute, CompiledStep, Protocol, QuestionIx, Test};

use super::evaluate;

/// The first question worth asking, in the order of a conversation; nothing where no answer can change the verdict.
#[must_use]
pub fn next_question(protocol: &Protocol, case: &Case) -> Option<QuestionIx> {
    open_questions(protocol, case).into_iter().next()
}

/// Every unanswered question whose answer can still change the outcome or the duties, in the order of a conversation.
#[must_use]
pub fn open_questions(protocol: &Protocol, case: &Case) -> Vec<QuestionIx> {
    let plan = evaluate::plan_of(protocol, case);
    let mut unknown = 0;
    for (answer, (yes, no)) in case.answers().zip(&plan.answer_bits) {
        if answer == Answer::Unknown {
            unknown |= yes | no;
        }
    }
    let known = Known {
        facts: evaluate::facts(plan, case),
        unknown,
    };
    let possible: Vec<&CompiledRoute> = plan
        .routes
        .iter()
        .filter(|route| known.can_hold(&route.when))
        .collect();
    let open: Vec<&&CompiledRoute> = possible
        .iter()
        .filter(|route| !known.has_failed(route))
        .collect();
    let mut asked = 0;
    if possible.len() > 1 && !open.is_empty() {
        for route in &possible {
            asked |= known.undecided(&route.when);
        }
    }
    for route in open {
        for step in &route.before {
            asked |= known.asks(step);
        }
        for duty in &route.after {
            asked |= known.undecided(&duty.when);
        }
    }
    let in_plan = |question: &QuestionIx| {
        let (yes, no) = plan.answer(*question);
        (yes | no) & asked != 0
    };
    protocol.question_ids().filter(in_plan).collect()
}

struct Known {
    facts: Bits,
    unknown: Bits,
}

impl Known {
    fn can_hold(&self, test: &Test) -> bool {
        test.terms()
            .iter()
            .any(|term| (self.facts ^ term.want) & term.mask & !self.unknown == 0)
    }

    fn holds_for_certain(&self, test: &Test) -> bool {
        test.terms()
            .iter()
            .any(|term| term.mask & self.unknown == 0 && term.holds(self.facts))
    }

    /// The unknown bits that decide whether a condition holds; none where it is certain either way.
    fn undecided(&self, test: &Test) -> Bits {
        if self.holds_for_certain(test) {
            return 0;
        }
        test.terms()
            .iter()
            .filter(|term| (self.facts ^ term.want) & term.mask & !self.unknown == 0)
            .fold(0, |bits, term| bits | (term.mask & self.unknown))
    }

    /// Whether a route is forbidden whatever is answered still.
    fn has_failed(&self, route: &CompiledRoute) -> bool {
        route
            .before
            .iter()
            .any(|step| self.holds_for_certain(&step.when) && self.holds_for_certain(&step.failed))
    }

    /// The unknown bits that a rule still waits for.
    fn asks(&self, step: &CompiledStep) -> Bits {
        if !self.can_hold(&step.when) || self.holds_for_certain(&step.met) {
            return 0;
        }
        self.undecided(&step.when) | self.undecided(&step.met) | self.undecided(&step.failed)
    }
}
