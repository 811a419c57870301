//! What holds for the steps of any check, tried on cases of every kind.

use std::collections::BTreeMap;

use deelwijzer::app::route::CheckStep;
use deelwijzer::app::steps::{self, Overview, StepState};
use deelwijzer::decision::{self, Outcome};
use deelwijzer::protocol::{Answer, QuestionIx};
use deelwijzer::record::Draft;
use proptest::prelude::*;

use super::remedies::{any_case, protocol};

/// A draft that holds the facts of a case.
fn draft_of(case: &deelwijzer::case::Case) -> Draft {
    let contract = case.to_contract(protocol());
    let mut draft = Draft {
        activity: Some(contract.activity),
        outside_table: contract.row.is_none(),
        row: contract.row,
        data: contract.data.into_iter().collect(),
        consent: Some(contract.consent),
        ..Draft::default()
    };
    for question in protocol().question_ids() {
        if case.answer(question) != Answer::Unknown {
            draft.set_answer(protocol(), question, case.answer(question));
        }
    }
    draft
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(400))]

    #[test]
    fn every_question_that_matters_is_asked_in_one_step(case in any_case()) {
        let draft = draft_of(&case);
        let view = Overview::of(protocol(), &draft);
        let case = draft.case(protocol()).unwrap();
        let mut count: BTreeMap<QuestionIx, usize> = BTreeMap::new();
        for asked in view.steps.iter().flat_map(|step| &step.questions) {
            *count.entry(asked.question).or_default() += 1;
        }
        let relevant = decision::relevant_questions(protocol(), &case);
        let needed = decision::open_questions(protocol(), &case);
        for question in &relevant {
            let asked = count.remove(question).unwrap_or(0);
            let answered = draft.is_answered(protocol(), *question);
            if answered || needed.contains(question) {
                prop_assert_eq!(asked, 1);
            }
            prop_assert!(asked <= 1);
        }
        prop_assert!(count.is_empty(), "only relevant questions are asked");
    }

    #[test]
    fn every_rule_leads_to_a_step_that_goes(case in any_case()) {
        let view = Overview::of(protocol(), &draft_of(&case));
        let (_, verdict) = view.assessed.as_ref().unwrap();
        for finding in &verdict.before {
            let step = view.step_of_rule(protocol(), finding.rule);
            let step = step.expect("a rule is decided somewhere");
            prop_assert!(
                steps::goes(view.state(step)),
                "{} leads to {step:?}, which does not go",
                protocol().rule(finding.rule).id
            );
        }
    }

    #[test]
    fn following_next_ends_at_the_verdict(case in any_case()) {
        let view = Overview::of(protocol(), &draft_of(&case));
        let mut step = CheckStep::Activity;
        for _ in CheckStep::ALL {
            if let Some(next) = view.next(step) {
                prop_assert!(next > step);
                step = next;
            }
        }
        prop_assert_eq!(step, CheckStep::Verdict);
    }

    #[test]
    fn with_nothing_open_and_nothing_to_do_the_outcome_is_final(case in any_case()) {
        let view = Overview::of(protocol(), &draft_of(&case));
        let (_, verdict) = view.assessed.as_ref().unwrap();
        let busy = view.steps.iter().any(|step| {
            matches!(step.state, StepState::Open | StepState::ToDo)
        });
        if !busy {
            prop_assert_ne!(verdict.outcome, Outcome::Conditional);
        }
    }
}
