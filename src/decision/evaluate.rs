//! The evaluation itself, over the facts of one plan.

use crate::case::Case;
use crate::protocol::{Answer, Bits, CompiledRoute, CompiledStep, Plan, Protocol, WhenMet};

use super::{Finding, Outcome, Status};

/// A verdict as codes: which rules of the route stand how, a bit each in the order of the route.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Codes {
    /// The position of the route within the plan.
    pub route: usize,
    /// What may be done.
    pub outcome: Outcome,
    /// The rules that are open.
    pub open: u64,
    /// The rules that have failed.
    pub failed: u64,
}

/// The plan for a case.
#[expect(
    clippy::expect_used,
    reason = "a case is made only for an activity and row that its protocol has a plan for"
)]
pub(super) fn plan_of<'a>(protocol: &'a Protocol, case: &Case) -> &'a Plan {
    protocol
        .plan(case.activity(), case.row())
        .expect("the case is of this protocol")
}

/// The route for these facts.
#[expect(
    clippy::expect_used,
    reason = "the loader refuses a protocol in which a state has no route"
)]
pub(super) fn route_of(plan: &Plan, facts: Bits) -> &CompiledRoute {
    plan.route(facts).expect("every state has a route")
}

/// The facts of a case within its plan.
#[must_use]
pub fn facts(plan: &Plan, case: &Case) -> Bits {
    let mut facts = plan.consent(case.consent());
    for item in case.data() {
        facts |= plan.item(*item);
    }
    facts | answers(plan, case)
}

/// The bits that the answers of a case set.
pub(super) fn answers(plan: &Plan, case: &Case) -> Bits {
    let mut facts = 0;
    for (question, (yes, no)) in case.answers().zip(&plan.answer_bits) {
        match question {
            Answer::Yes => facts |= yes,
            Answer::No => facts |= no,
            Answer::Unknown => {}
        }
    }
    facts
}

/// How a rule that goes stands for these facts.
pub(super) fn status(step: &CompiledStep, facts: Bits) -> Status {
    if step.met.holds(facts) {
        Status::Met
    } else if step.failed.holds(facts) {
        Status::Failed
    } else {
        Status::Open
    }
}

const fn outcome(route: &CompiledRoute, open: bool, failed: bool) -> Outcome {
    match (failed, open, route.when_met) {
        (true, _, _) => Outcome::Forbidden,
        (false, true, _) => Outcome::Conditional,
        (false, false, WhenMet::Permitted) => Outcome::Permitted,
        (false, false, WhenMet::NoProcessing) => Outcome::NoProcessing,
    }
}

/// The outcome of a route for these facts, with each rule that goes.
pub(super) fn findings(route: &CompiledRoute, facts: Bits) -> (Outcome, Vec<Finding>) {
    let mut before = Vec::with_capacity(route.before.len());
    let (mut open, mut failed) = (false, false);
    for step in route.before.iter().filter(|step| step.when.holds(facts)) {
        let status = status(step, facts);
        open |= status == Status::Open;
        failed |= status == Status::Failed;
        before.push(Finding {
            rule: step.rule,
            status,
        });
    }
    (outcome(route, open, failed), before)
}

/// The verdict for these facts as codes, without making an object of it.
///
/// Nothing where no route goes, which the loader excludes for facts that a case can have.
#[must_use]
pub fn codes(plan: &Plan, facts: Bits) -> Option<Codes> {
    let (position, route) = plan
        .routes
        .iter()
        .enumerate()
        .find(|(_, route)| route.when.holds(facts))?;
    let (mut open, mut failed) = (0_u64, 0_u64);
    for (rule, step) in route.before.iter().enumerate() {
        if step.when.holds(facts) && !step.met.holds(facts) {
            if step.failed.holds(facts) {
                failed |= 1 << rule;
            } else {
                open |= 1 << rule;
            }
        }
    }
    Some(Codes {
        route: position,
        outcome: outcome(route, open != 0, failed != 0),
        open,
        failed,
    })
}
