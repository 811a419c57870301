//! Remedies against brute force: every subset of what can be changed, tried one by one.

use deelwijzer::case::Case;
use deelwijzer::decision::{self, Outcome, Remedy};
use deelwijzer::protocol::{
    ActivityIx, Answer, Consent, ItemIx, Protocol, QuestionIx, QuestionKind, RowIx, Space,
};
use proptest::prelude::*;

use crate::space::{case_of, each_plan, routing};

/// A single change.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Change {
    Row(RowIx),
    Consent,
    LeaveOut(ItemIx),
    Do(QuestionIx),
}

fn changes_of(remedy: &Remedy) -> Vec<Change> {
    let mut changes: Vec<Change> = remedy.row.map(Change::Row).into_iter().collect();
    if let Some(consent) = remedy.consent {
        assert_eq!(consent, Consent::Given, "consent can only be obtained");
        changes.push(Change::Consent);
    }
    changes.extend(remedy.leave_out.iter().copied().map(Change::LeaveOut));
    changes.extend(remedy.answers.iter().copied().map(Change::Do));
    changes.sort_unstable();
    changes
}

fn applied(protocol: &Protocol, case: &Case, changes: &[Change]) -> Case {
    let out = |item: &ItemIx| changes.contains(&Change::LeaveOut(*item));
    let kept: Vec<ItemIx> = case
        .data()
        .iter()
        .copied()
        .filter(|item| !out(item))
        .collect();
    changes.iter().fold(
        case.clone().with_data(protocol, kept),
        |case, change| match change {
            Change::Row(row) => case.with_row(protocol, Some(*row)).unwrap(),
            Change::Consent => case.with_consent(Consent::Given),
            Change::LeaveOut(_) => case,
            Change::Do(question) => case.with_answer(*question, Answer::Yes),
        },
    )
}

/// What can be changed by brute force: every item, consent, every action not yet done, one other row.
fn all_remedies(protocol: &Protocol, case: &Case, actions: &[QuestionIx]) -> Vec<Vec<Change>> {
    let from = decision::verdict(protocol, case).outcome;
    let mut single: Vec<Change> = case.data().iter().copied().map(Change::LeaveOut).collect();
    if case.consent() != Consent::Given {
        single.push(Change::Consent);
    }
    single.extend(actions.iter().copied().map(Change::Do));
    let mut rows: Vec<Option<RowIx>> = vec![None];
    if case.answer(protocol.occasion_question().unwrap()) == Answer::Yes {
        rows.extend(
            protocol
                .rows_of(case.activity())
                .filter(|r| Some(*r) != case.row())
                .map(Some),
        );
    }
    let mut found: Vec<Vec<Change>> = Vec::new();
    for row in rows {
        for subset in 0_u32..1 << single.len() {
            let mut changes: Vec<Change> = row.map(Change::Row).into_iter().collect();
            changes.extend(
                single
                    .iter()
                    .enumerate()
                    .filter(|(i, _)| subset >> i & 1 == 1)
                    .map(|(_, c)| *c),
            );
            let outcome = decision::verdict(protocol, &applied(protocol, case, &changes)).outcome;
            if outcome.rank() > from.rank() {
                changes.sort_unstable();
                found.push(changes);
            }
        }
    }
    let smallest: Vec<Vec<Change>> = found
        .iter()
        .filter(|one| {
            !found
                .iter()
                .any(|o| o.len() < one.len() && o.iter().all(|change| one.contains(change)))
        })
        .cloned()
        .collect();
    smallest
}

pub use super::protocol;

/// How many cases a law is tried with: `most`, or fewer where `DEELWIJZER_CASES` says so (many runs of a moment each want
/// few).
pub fn cases(most: u32) -> u32 {
    let set = std::env::var("DEELWIJZER_CASES").ok();
    let set = set.and_then(|few| few.parse().ok());
    set.map_or(most, |few: u32| few.min(most))
}

/// Any case: a plan, up to four items, any consent, any answers.
pub fn any_case() -> impl Strategy<Value = Case> {
    let protocol = protocol();
    let plans: Vec<(ActivityIx, Option<RowIx>)> = protocol
        .plans()
        .iter()
        .map(|plan| (plan.activity, plan.row))
        .collect();
    let items: Vec<ItemIx> = protocol.item_ids().collect();
    (
        prop::sample::select(plans),
        prop::collection::vec(prop::sample::select(items), 0..4),
        prop::sample::select(Consent::ALL.to_vec()),
        prop::collection::vec(
            prop::sample::select(vec![Answer::Yes, Answer::Yes, Answer::No, Answer::Unknown]),
            protocol.question_ids().count(),
        ),
    )
        .prop_map(|((activity, row), items, consent, answers)| {
            let mut case = Case::new(protocol, activity, row)
                .unwrap()
                .with_data(protocol, items)
                .with_consent(consent);
            for (question, answer) in protocol.question_ids().zip(answers) {
                case = case.with_answer(question, answer);
            }
            case
        })
}

fn undone_actions(case: &Case) -> Vec<QuestionIx> {
    let protocol = protocol();
    protocol
        .question_ids()
        .filter(|q| protocol.question(*q).kind == QuestionKind::Action)
        .filter(|q| case.answer(*q) != Answer::Yes)
        .collect()
}

/// Each remedy of a case gives what it promises, and nothing in it can be spared.
fn keeps_its_promises(case: &Case) {
    let protocol = protocol();
    let verdict = decision::assess(protocol, case);
    for remedy in &verdict.remedies {
        let after = decision::verdict(protocol, &remedy.apply(protocol, case).unwrap());
        assert_eq!(after.outcome, remedy.outcome, "{remedy:?} of {case:?}");
        assert!(remedy.outcome.rank() > verdict.outcome.rank());
        let changes = changes_of(remedy);
        for spared in 0..changes.len() {
            let mut fewer = changes.clone();
            fewer.remove(spared);
            let outcome = decision::verdict(protocol, &applied(protocol, case, &fewer)).outcome;
            assert!(
                outcome.rank() <= verdict.outcome.rank(),
                "{:?} can be spared in {case:?}",
                changes[spared]
            );
        }
    }
}

/// Every so many states are looked at in a run; all of them where `DEELWIJZER_WHOLE` is set, which takes a minute.
const STRIDE: u64 = 101;

#[test]
fn in_any_state_a_remedy_gives_what_it_promises_and_nothing_in_it_can_be_spared() {
    let protocol = protocol();
    let whole = std::env::var_os("DEELWIJZER_WHOLE").is_some();
    let stride = if whole { 1 } else { STRIDE };
    each_plan(protocol, |plan| {
        let mut count = 0;
        for route in &plan.routes {
            let bits = routing(plan) | route.support();
            Space::new(protocol, plan, bits).each(|facts, values| {
                if !route.when.holds(facts) {
                    return;
                }
                count += 1;
                if count % stride == 0 {
                    keeps_its_promises(&case_of(protocol, plan, values));
                }
            });
        }
    });
}

proptest! {
    #![proptest_config(ProptestConfig { cases: cases(1000), ..ProptestConfig::default() })]

    #[test]
    fn remedies_are_exactly_the_smallest_sets_of_changes(case in any_case(), keep in 0_usize..5) {
        // All but a few actions are done, so that every subset of the rest can be tried.
        let protocol = protocol();
        let mut case = case;
        for question in undone_actions(&case).into_iter().skip(keep) {
            case = case.with_answer(question, Answer::Yes);
        }
        let verdict = decision::assess(protocol, &case);
        let mut found: Vec<Vec<Change>> = verdict.remedies.iter().map(changes_of).collect();
        found.sort();
        let mut wanted = if verdict.outcome.rank() == Outcome::Permitted.rank() {
            Vec::new()
        } else {
            all_remedies(protocol, &case, &undone_actions(&case))
        };
        wanted.sort();
        prop_assert_eq!(found, wanted);
    }

    #[test]
    fn a_remedy_gives_what_it_promises_and_nothing_in_it_can_be_spared(case in any_case()) {
        keeps_its_promises(&case);
    }
}
