//! How a step stands.

use super::place;
use super::{Asked, Standing, StepState, StepView};
use crate::app::route::CheckStep;
use crate::case::Case;
use crate::decision::{self, Outcome, Status, Verdict};
use crate::protocol::{Answer, Bits, Consent, Protocol, RowUse};
use crate::record::Draft;

/// Whether nothing that is asked can still lift a case from "no".
fn is_settled(protocol: &Protocol, case: &Case) -> bool {
    let verdict = decision::verdict(protocol, case);
    verdict.outcome == Outcome::Forbidden && decision::open_questions(protocol, case).is_empty()
}

/// How a step stands, given its questions.
pub(super) fn state(
    protocol: &Protocol,
    draft: &Draft,
    case: &Case,
    verdict: &Verdict,
    counts: bool,
    view: &StepView,
) -> StepState {
    let asked = || questions_state(protocol, verdict, case, view);
    match view.step {
        CheckStep::Activity => StepState::Done,
        CheckStep::Row => match protocol.activity(case.activity()).row {
            RowUse::None => StepState::NotApplicable,
            RowUse::Required | RowUse::Optional => StepState::Done,
        },
        CheckStep::Data => data_state(protocol, case, verdict),
        CheckStep::Consent if !counts => StepState::NotApplicable,
        CheckStep::Consent => match draft.consent {
            None if settled_whatever_the_client_says(protocol, case) => StepState::Optional,
            None => StepState::Open,
            Some(Consent::NotAsked) => StepState::ToDo.max(asked()),
            Some(
                Consent::Given | Consent::Refused | Consent::Withdrawn | Consent::Unobtainable,
            ) => StepState::Done.max(asked()),
        },
        CheckStep::Occasion | CheckStep::Conditions | CheckStep::Checklist => {
            if view.questions.is_empty() {
                StepState::NotApplicable
            } else {
                asked()
            }
        }
        CheckStep::Verdict => StepState::Done,
    }
}

fn settled_whatever_the_client_says(protocol: &Protocol, case: &Case) -> bool {
    Consent::ALL
        .into_iter()
        .all(|consent| is_settled(protocol, &case.clone().with_consent(consent)))
}

impl StepState {
    /// What a step is when two parts of it stand differently: the part that asks most.
    fn max(self, other: StepState) -> StepState {
        match (self, other) {
            (StepState::Open, _) | (_, StepState::Open) => StepState::Open,
            (StepState::ToDo, _) | (_, StepState::ToDo) => StepState::ToDo,
            (state, _) => state,
        }
    }
}

fn questions_state(
    protocol: &Protocol,
    verdict: &Verdict,
    case: &Case,
    view: &StepView,
) -> StepState {
    let still_to_do = |asked: &Asked| {
        asked.answer == Answer::No
            && verdict.before.iter().any(|finding| {
                finding.status == Status::Open
                    && place::looks_at(protocol, case, verdict, finding.rule, asked.question)
            })
    };
    let standings = || view.questions.iter().map(|asked| asked.standing);
    if standings().any(|standing| standing == Standing::Open) {
        StepState::Open
    } else if standings().any(|standing| standing == Standing::FindOut)
        || view.questions.iter().any(still_to_do)
    {
        StepState::ToDo
    } else if standings().all(|standing| standing == Standing::NotNeeded) {
        StepState::Optional
    } else {
        StepState::Done
    }
}

fn data_state(protocol: &Protocol, case: &Case, verdict: &Verdict) -> StepState {
    if !protocol.activity(case.activity()).data && case.data().is_empty() {
        return StepState::NotApplicable;
    }
    let Some(plan) = protocol.plan(case.activity(), case.row()) else {
        return StepState::NotApplicable;
    };
    let items: Bits = place::items(protocol, plan);
    let about_items = |rule| place::decides(protocol, case, verdict, rule) & items != 0;
    let mut rules = verdict
        .before
        .iter()
        .filter(|finding| about_items(finding.rule))
        .peekable();
    if rules.peek().is_none() {
        return if case.data().is_empty() {
            StepState::Optional
        } else {
            StepState::Done
        };
    }
    if rules.all(|finding| finding.status == Status::Met) {
        StepState::Done
    } else if !case.data().is_empty() {
        StepState::ToDo
    } else if settled_whatever_the_client_says(protocol, case) {
        StepState::Optional
    } else {
        StepState::Open
    }
}
