//! Where a question is asked, and what the record must hold beside its answer.

use crate::app::route::CheckStep;
use crate::case::Case;
use crate::decision::{self, Verdict};
use crate::protocol::{
    Bits, CompiledRoute, Consent, Evidence, Plan, Protocol, QuestionIx, QuestionKind, RuleIx, Topic,
};

/// What the record must hold beside an answer, and for which rule or duty.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Proof {
    /// What it must hold.
    pub evidence: Evidence,
    /// The id of the rule or the duty that asks for it.
    pub asked_by: String,
}

/// The questions of a case, each with the step that asks it.
pub(super) fn by_step(
    protocol: &Protocol,
    case: &Case,
    consent_counts: bool,
) -> Vec<(CheckStep, QuestionIx)> {
    let relevant = decision::relevant_questions(protocol, case);
    let routing = routing(protocol, case);
    let has_checklist = relevant.iter().any(|question| {
        in_checklist(protocol, *question)
            && match protocol.question(*question).kind {
                QuestionKind::Condition | QuestionKind::Action => true,
                QuestionKind::Fact | QuestionKind::Informative => false,
            }
    });
    let place = |question| {
        let chooses_route = bits_of(protocol, case, question) & routing != 0;
        let step = if protocol.occasion_question() == Some(question) || chooses_route {
            CheckStep::Occasion
        } else if consent_counts && protocol.question(question).topic == Some(Topic::Consent) {
            CheckStep::Consent
        } else if has_checklist && in_checklist(protocol, question) {
            CheckStep::Checklist
        } else {
            CheckStep::Conditions
        };
        (step, question)
    };
    relevant.into_iter().map(place).collect()
}

/// Whether a question belongs to a step of the checklist, or to a principle above it.
fn in_checklist(protocol: &Protocol, question: QuestionIx) -> bool {
    let question = protocol.question(question);
    let checklist = &protocol.source().checklist;
    let in_step = checklist
        .steps
        .iter()
        .any(|step| step.questions.contains(&question.id));
    in_step
        || checklist
            .principles
            .iter()
            .any(|principle| question.refs.contains(&principle.reference))
}

/// The bits that choose a route for the case's plan.
fn routing(protocol: &Protocol, case: &Case) -> Bits {
    let plan = protocol.plan(case.activity(), case.row());
    plan.map_or(0, |plan| {
        let conditions = plan.routes.iter().map(|route| route.when.support());
        conditions.fold(0, |bits, support| bits | support)
    })
}

fn bits_of(protocol: &Protocol, case: &Case, question: QuestionIx) -> Bits {
    let plan = protocol.plan(case.activity(), case.row());
    plan.map_or(0, |plan| {
        let (yes, no) = plan.answer(question);
        yes | no
    })
}

fn route<'a>(protocol: &'a Protocol, case: &Case, verdict: &Verdict) -> Option<&'a CompiledRoute> {
    let plan = protocol.plan(case.activity(), case.row())?;
    let here = |route: &&CompiledRoute| route.route == verdict.route;
    plan.routes.iter().find(here)
}

/// The bits that decide a rule of the case's route: when it is met, and when it has failed.
pub(super) fn decides(protocol: &Protocol, case: &Case, verdict: &Verdict, rule: RuleIx) -> Bits {
    route(protocol, case, verdict).map_or(0, |route| {
        let steps = route.before.iter().filter(|step| step.rule == rule);
        steps.fold(0, |bits, step| {
            bits | step.met.support() | step.failed.support()
        })
    })
}

/// Whether a rule of the case's route looks at a question.
pub(super) fn looks_at(
    protocol: &Protocol,
    case: &Case,
    verdict: &Verdict,
    rule: RuleIx,
    question: QuestionIx,
) -> bool {
    decides(protocol, case, verdict, rule) & bits_of(protocol, case, question) != 0
}

/// Every bit of the state of consent.
pub(super) fn consents(plan: &Plan) -> Bits {
    Consent::ALL
        .into_iter()
        .fold(0, |bits, consent| bits | plan.consent(consent))
}

/// Every bit that a chosen item can set.
pub(super) fn items(protocol: &Protocol, plan: &Plan) -> Bits {
    protocol
        .item_ids()
        .fold(0, |bits, item| bits | plan.item(item))
}

/// What the record must hold beside the answer to a question, as the rules and duties that go now ask it.
#[must_use]
pub fn proofs(
    protocol: &Protocol,
    case: &Case,
    verdict: &Verdict,
    question: QuestionIx,
) -> Vec<Proof> {
    let rules = verdict.before.iter().filter_map(|finding| {
        let rule = protocol.rule(finding.rule);
        let evidence = rule.evidence?;
        looks_at(protocol, case, verdict, finding.rule, question).then(|| Proof {
            evidence,
            asked_by: rule.id.clone(),
        })
    });
    let bits = bits_of(protocol, case, question);
    let duties = route(protocol, case, verdict)
        .map_or(&[][..], |route| route.after.as_slice())
        .iter()
        .filter(|step| verdict.after.contains(&step.duty) && step.when.support() & bits != 0)
        .filter_map(|step| {
            let duty = protocol.duty(step.duty);
            Some(Proof {
                evidence: duty.evidence?,
                asked_by: duty.id.clone(),
            })
        });
    rules.chain(duties).collect()
}
