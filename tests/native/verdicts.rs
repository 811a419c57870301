//! Properties of verdicts: order does not matter, safeguards never hurt, only questions that matter are asked.

use std::collections::BTreeSet;

use deelwijzer::case::Case;
use deelwijzer::decision::{self, Verdict};
use deelwijzer::protocol::{Answer, Consent, ItemIx, QuestionIx, QuestionKind};
use proptest::prelude::*;
use serde_json::{Value, json};

use super::remedies::{any_case, cases, protocol};

/// What an answer can change that a professional would notice: the outcome, and where it is not forbidden the route (on
/// which ground) and the duties.
fn essence(verdict: &Verdict) -> (u8, Option<usize>, Vec<usize>) {
    if verdict.outcome.rank() == 0 {
        return (0, None, Vec::new());
    }
    let after = verdict.after.iter().map(|duty| duty.position()).collect();
    (
        verdict.outcome.rank(),
        Some(verdict.route.position()),
        after,
    )
}

/// Every way to answer these questions, on top of a case.
fn completions(case: &Case, questions: &[QuestionIx]) -> Vec<Case> {
    questions
        .iter()
        .fold(vec![case.clone()], |cases, question| {
            cases
                .into_iter()
                .flat_map(|case| {
                    Answer::ALL.map(|answer| case.clone().with_answer(*question, answer))
                })
                .collect()
        })
}

/// The same case with all done that can be done by other means than answering: data chosen that the row allows,
/// consent asked, actions carried out. What is then still asked must matter.
fn with_all_done(case: Case) -> Case {
    let protocol = protocol();
    let allowed = |item: &ItemIx| case.row().is_none_or(|row| protocol.row_allows(row, *item));
    let mut data: Vec<ItemIx> = case.data().iter().copied().filter(allowed).collect();
    if data.is_empty() {
        data.extend(protocol.item_ids().find(allowed));
    }
    let consent = match case.consent() {
        Consent::NotAsked => Consent::Given,
        asked => asked,
    };
    let mut case = case.with_data(protocol, data).with_consent(consent);
    for question in protocol.question_ids() {
        let is_action = protocol.question(question).kind == QuestionKind::Action;
        if is_action && case.answer(question) == Answer::No {
            case = case.with_answer(question, Answer::Yes);
        }
    }
    case
}

/// Sets which question is still unknown, so that few are and every completion can be tried.
fn with_few_unknown(case: Case, few: usize) -> (Case, Vec<QuestionIx>) {
    let protocol = protocol();
    let relevant = decision::relevant_questions(protocol, &case);
    let unknown: Vec<QuestionIx> = relevant
        .iter()
        .copied()
        .filter(|q| case.answer(*q) == Answer::Unknown)
        .collect();
    let case = unknown
        .iter()
        .skip(few)
        .fold(case, |case, q| case.with_answer(*q, Answer::Yes));
    let unknown = protocol
        .question_ids()
        .filter(|q| case.answer(*q) == Answer::Unknown);
    let plan = protocol.plan(case.activity(), case.row()).unwrap();
    let unknown = unknown.filter(|q| plan.answer(*q) != (0, 0)).collect();
    (case, unknown)
}

proptest! {
    #![proptest_config(ProptestConfig { cases: cases(1000), ..ProptestConfig::default() })]

    #[test]
    fn the_order_of_items_and_answers_does_not_matter(case in any_case(), seed in any::<u64>()) {
        let protocol = protocol();
        let contract = serde_json::to_value(case.to_contract(protocol)).unwrap();
        let mut shuffled = contract.clone();
        let Value::Array(data) = &mut shuffled["data"] else { unreachable!() };
        let by = usize::try_from(seed % 7).unwrap();
        if !data.is_empty() {
            let by = by % data.len();
            data.rotate_left(by);
            let twice = data[0].clone();
            data.push(twice);
        }
        let Value::Object(answers) = shuffled["answers"].clone() else { unreachable!() };
        let mut turned = serde_json::Map::new();
        for (id, answer) in answers.into_iter().rev() {
            turned.insert(id, answer);
        }
        shuffled["answers"] = Value::Object(turned);
        let again = Case::from_value(protocol, &shuffled).unwrap();
        prop_assert_eq!(&again, &case);
        prop_assert_eq!(decision::assess(protocol, &again), decision::assess(protocol, &case));
    }

    #[test]
    fn a_whole_covers_its_parts(case in any_case()) {
        let protocol = protocol();
        let parts = protocol.item_ids().filter(|item| protocol.whole_of(*item).is_some());
        let whole = protocol.item_ids().find_map(|item| protocol.whole_of(item)).unwrap();
        let all: Vec<_> = case.data().iter().copied().chain([whole]).collect();
        let with_whole = case.clone().with_data(protocol, all.iter().copied());
        let with_both = case.with_data(protocol, all.into_iter().chain(parts));
        prop_assert_eq!(with_whole, with_both);
    }

    #[test]
    fn a_safeguard_that_is_fulfilled_never_makes_an_outcome_worse(case in any_case()) {
        let protocol = protocol();
        let before = decision::verdict(protocol, &case).outcome.rank();
        // An action that brings another rule into play is a step on the way, not a safeguard.
        let steps_on_the_way: BTreeSet<usize> = protocol
            .plans()
            .iter()
            .flat_map(|plan| plan.routes.iter().flat_map(move |r| r.before.iter().map(move |s| (plan, s))))
            .flat_map(|(plan, step)| {
                let looks = step.when.support();
                protocol.question_ids().filter(move |q| plan.answer(*q).0 & looks != 0)
            })
            .map(QuestionIx::position)
            .collect();
        for question in protocol.question_ids() {
            let is_action = protocol.question(question).kind == QuestionKind::Action;
            if is_action && !steps_on_the_way.contains(&question.position()) {
                let done = case.clone().with_answer(question, Answer::Yes);
                let after = decision::verdict(protocol, &done).outcome.rank();
                prop_assert!(after >= before, "{}", protocol.question(question).id);
            }
        }
        // Obtaining consent that was not asked yet, or leaving out what goes beyond the row, does not hurt either.
        if case.consent() == Consent::NotAsked {
            let given = decision::verdict(protocol, &case.clone().with_consent(Consent::Given));
            prop_assert!(given.outcome.rank() >= before);
        }
        let verdict = decision::verdict(protocol, &case);
        if !verdict.within.is_empty() {
            let lean = case.with_data(protocol, verdict.within.iter().copied());
            prop_assert!(decision::verdict(protocol, &lean).outcome.rank() >= before);
        }
    }

    #[test]
    fn the_questions_asked_are_exactly_those_that_can_change_the_verdict(case in any_case(), few in 0_usize..4) {
        let protocol = protocol();
        let (case, unknown) = with_few_unknown(with_all_done(case), few);
        prop_assume!(unknown.len() <= 7);
        let asked = decision::open_questions(protocol, &case);
        prop_assert_eq!(decision::next_question(protocol, &case), asked.first().copied());
        for question in &unknown {
            let others: Vec<QuestionIx> = unknown.iter().copied().filter(|q| q != question).collect();
            let matters = completions(&case, &others).iter().any(|case| {
                let said: BTreeSet<_> = Answer::ALL
                    .map(|answer| decision::verdict(protocol, &case.clone().with_answer(*question, answer)))
                    .iter()
                    .map(essence)
                    .collect();
                said.len() > 1
            });
            prop_assert_eq!(
                asked.contains(question), matters,
                "{} in {:#?}", protocol.question(*question).id, case.to_contract(protocol)
            );
        }
    }

    #[test]
    fn leaving_out_what_does_not_matter_changes_nothing(case in any_case()) {
        let protocol = protocol();
        let part = decision::relevant_part(protocol, &case);
        prop_assert_eq!(decision::verdict(protocol, &part), decision::verdict(protocol, &case));
        prop_assert_eq!(&decision::relevant_part(protocol, &part), &part);
        let again = Case::from_json(protocol, &serde_json::to_string(&part.to_contract(protocol)).unwrap());
        prop_assert_eq!(again.unwrap(), part);
    }

    #[test]
    fn whatever_is_given_for_a_case_is_a_case_or_an_error_with_a_field(text in ".{0,200}") {
        if let Err(errors) = Case::from_json(protocol(), &text) {
            prop_assert!(!errors.is_empty() && errors.iter().all(|error| !error.field.is_empty()));
        }
    }

    #[test]
    fn a_case_with_one_thing_spoilt_is_an_error_that_names_it(
        case in any_case(), field in 0_usize..7, bad in prop_oneof![
            Just(json!("no-such-id")), Just(json!(7)), Just(json!(["no-such-id"])), Just(json!({"no-such-id": "yes"})),
            Just(json!({"need-to-know": "perhaps"})), Just(json!(true)), Just(json!([null]))
        ]
    ) {
        let protocol = protocol();
        let name = ["schema", "protocol", "activity", "row", "data", "consent", "answers"][field];
        let mut value = serde_json::to_value(case.to_contract(protocol)).unwrap();
        value[name] = bad;
        let errors = Case::from_value(protocol, &value).unwrap_err();
        prop_assert!(errors.iter().any(|error| error.field.starts_with(name)), "{:?}", errors);
    }
}
