//! What of a case its route looks at.

use crate::case::Case;
use crate::protocol::{Answer, Bits, Consent, Protocol, QuestionIx, QuestionKind};

use super::evaluate;

/// The bits that matter for a case: what chooses its route, and what that route's rules and duties look at.
fn support(protocol: &Protocol, case: &Case) -> Bits {
    let plan = evaluate::plan_of(protocol, case);
    let route = evaluate::route_of(plan, evaluate::facts(plan, case));
    let routing = plan
        .routes
        .iter()
        .fold(0, |bits, route| bits | route.when.support());
    routing | route.support()
}

/// The questions that the case's route looks at, answered or not, in the order of a conversation. Informative
/// questions come along where the same step of the checklist has one of those.
#[must_use]
pub fn relevant_questions(protocol: &Protocol, case: &Case) -> Vec<QuestionIx> {
    let plan = evaluate::plan_of(protocol, case);
    let support = support(protocol, case);
    let looked_at = |question: QuestionIx| {
        let (yes, no) = plan.answer(question);
        (yes | no) & support != 0
    };
    let comes_along = |question: QuestionIx| {
        let id = &protocol.question(question).id;
        protocol.question(question).kind == QuestionKind::Informative
            && protocol.source().checklist.steps.iter().any(|step| {
                step.questions.contains(id)
                    && step
                        .questions
                        .iter()
                        .filter_map(|id| protocol.find_question(id))
                        .any(looked_at)
            })
    };
    protocol
        .question_ids()
        .filter(|question| looked_at(*question) || comes_along(*question))
        .collect()
}

/// Whether the state of consent matters for the case.
#[must_use]
pub fn consent_matters(protocol: &Protocol, case: &Case) -> bool {
    let plan = evaluate::plan_of(protocol, case);
    let support = support(protocol, case);
    let mut bits = Consent::ALL
        .into_iter()
        .map(|consent| plan.consent(consent) & support);
    let first = bits.next();
    bits.any(|other| Some(other) != first)
}

/// The case without the answers (and without the consent) that its route does not look at: the same verdict, and
/// nothing in it that does not matter.
#[must_use]
pub fn relevant_part(protocol: &Protocol, case: &Case) -> Case {
    let relevant = relevant_questions(protocol, case);
    let mut part = case.clone();
    for question in protocol.question_ids() {
        if !relevant.contains(&question) {
            part = part.with_answer(question, Answer::Unknown);
        }
    }
    if consent_matters(protocol, case) {
        part
    } else {
        part.with_consent(Consent::NotAsked)
    }
}
