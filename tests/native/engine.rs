//! The engine at its edges: masks, the spaces of states, conditions compiled beside those of the file, and its limits.

use std::collections::BTreeSet;

use deelwijzer::case::Case;
use deelwijzer::decision::{self, Outcome};
use deelwijzer::protocol::{
    Answer, Bits, Condition, Conditions, Consent, ItemSet, MOST_STATES, Plan, Protocol, Space,
    Term, Test,
};
use proptest::prelude::*;
use serde_json::{Value, json};

use crate::oracle::Oracle;
use crate::protocol_form::{content, errors, put};
use crate::remedies::{any_case, cases};
use crate::space::{as_by_hand, case_of};
use crate::{example, protocol};

proptest! {
    #![proptest_config(ProptestConfig { cases: cases(2000), ..ProptestConfig::default() })]

    /// What the walk over all states proves, for cases in which everything is chosen at once.
    #[test]
    fn any_case_has_the_verdict_of_the_hand_written_rules(case in any_case()) {
        let protocol = protocol();
        let verdict = as_by_hand(protocol, &Oracle::new(protocol), &case);
        let plan = protocol.plan(case.activity(), case.row()).unwrap();
        let codes = decision::codes(plan, decision::facts(plan, &case)).unwrap();
        prop_assert_eq!(codes.outcome, verdict.outcome);
        prop_assert_eq!(plan.routes[codes.route].route, verdict.route);
        // The codes name the rules by their place in the route.
        let route = &plan.routes[codes.route];
        for (rule, step) in route.before.iter().enumerate() {
            let status = verdict.status_of(step.rule);
            prop_assert_eq!(codes.open >> rule & 1 == 1, status == Some(decision::Status::Open));
            prop_assert_eq!(codes.failed >> rule & 1 == 1, status == Some(decision::Status::Failed));
        }
    }
}

/// What a verdict says is decisive: the worst that its rules say.
#[test]
fn the_decisive_rules_are_those_that_give_the_outcome() {
    let protocol = protocol();
    let activity = protocol.find_activity("disclose").unwrap();
    let row = protocol.find_row("2-work-income");
    let case = Case::new(protocol, activity, row).unwrap();
    let items = ["naw"].map(|id| protocol.find_item(id).unwrap());
    let mut case = case.with_data(protocol, items).with_consent(Consent::Given);
    let decisive = |case: &Case| -> (Outcome, Vec<String>) {
        let verdict = decision::assess(protocol, case);
        let rules = verdict.decisive().map(|f| protocol.rule(f.rule).id.clone());
        (verdict.outcome, rules.collect())
    };
    for question in protocol.question_ids() {
        case = case.with_answer(question, Answer::Yes);
    }
    let (outcome, all) = decisive(&case);
    assert_eq!(outcome, Outcome::Permitted);
    let before = decision::verdict(protocol, &case).before.len();
    assert_eq!(all.len(), before);
    let need = protocol.find_question("need-to-know").unwrap();
    let case = case.with_answer(need, Answer::Unknown);
    assert_eq!(
        decisive(&case),
        (Outcome::Conditional, vec!["b2-need".to_owned()])
    );
    let other = protocol.find_question("subsidiarity").unwrap();
    let case = case.with_answer(other, Answer::No);
    assert_eq!(
        decisive(&case),
        (Outcome::Forbidden, vec!["b2-subsidiarity".to_owned()])
    );
    let verdict = decision::verdict(protocol, &case);
    let rule = protocol.find_rule("b1-signature").unwrap();
    assert_eq!(verdict.status_of(rule), None, "the route does not have it");
}

#[test]
fn a_test_holds_when_one_of_its_alternatives_does() {
    let one = Term {
        mask: 0b011,
        want: 0b001,
    };
    let two = Term {
        mask: 0b100,
        want: 0b100,
    };
    let any = Test::Any(vec![one, two].into());
    for facts in 0..8 {
        let first = facts & 0b011 == 0b001;
        let second = facts & 0b100 != 0;
        assert_eq!(Test::One(one).holds(facts), first);
        assert_eq!(any.holds(facts), first || second);
        assert!(!Test::Never.holds(facts) && Test::ALWAYS.holds(facts));
    }
    assert_eq!(any.support(), 0b111);
    assert_eq!(Test::Never.support(), 0);
    assert_eq!(any.terms().len(), 2);
    assert!(Test::Never.terms().is_empty());
}

/// The plan of an activity with a row (or none).
fn plan<'p>(protocol: &'p Protocol, activity: &str, row: Option<&str>) -> (usize, &'p Plan) {
    let activity = protocol.find_activity(activity).unwrap();
    let row = row.map(|row| protocol.find_row(row).unwrap());
    let found = protocol.plans().iter().enumerate();
    let mut found = found.filter(|(_, plan)| plan.activity == activity && plan.row == row);
    found.next().unwrap()
}

#[test]
fn conditions_are_compiled_beside_those_of_the_file() {
    for protocol in [protocol(), example::protocol()] {
        let mut conditions = Conditions::new(protocol);
        for (at, plan) in protocol.plans().iter().enumerate() {
            for route in &plan.routes {
                let when = &protocol.route(route.route).when;
                assert_eq!(conditions.test(at, when), route.when);
            }
            let both = Condition::All(vec![
                Condition::Some(ItemSet::Chosen),
                Condition::Not(Box::new(Condition::Some(ItemSet::Chosen))),
            ]);
            assert_eq!(conditions.test(at, &both), Test::Never);
            assert_eq!(
                conditions.test(at, &Condition::All(Vec::new())),
                Test::ALWAYS
            );
            assert_eq!(
                conditions.test(at, &Condition::Any(Vec::new())),
                Test::Never
            );
        }
        let beyond = protocol.plans().len();
        assert_eq!(
            conditions.test(beyond, &Condition::All(Vec::new())),
            Test::Never
        );
    }
}

#[test]
fn what_a_row_says_is_decided_while_compiling() {
    let protocol = example::protocol();
    let mut conditions = Conditions::new(protocol);
    let (mentor, _) = plan(protocol, "tell", Some("school-mentor"));
    let (outside, _) = plan(protocol, "tell", None);
    let (advice, _) = plan(protocol, "advise", Some("advice-desk"));
    let table = [
        (json!({ "activity": ["tell"] }), [true, true, false]),
        (json!({ "row": ["school-mentor"] }), [true, false, false]),
        (json!({ "purpose": ["support"] }), [true, false, false]),
        (json!({ "has-row": true }), [true, false, true]),
        (json!({ "has-row": false }), [false, true, false]),
        (json!({ "has-occasion": true }), [true, false, false]),
        (json!({ "has-occasion": false }), [false, true, true]),
        (json!({ "row-consent": ["required"] }), [true, false, false]),
        (
            json!({ "row-consent": ["not-applicable"] }),
            [false, false, true],
        ),
    ];
    for (condition, wanted) in table {
        let not = json!({ "not": condition });
        for (condition, turned) in [(condition, false), (not, true)] {
            let condition: Condition = serde_json::from_value(condition).unwrap();
            for (at, wanted) in [mentor, outside, advice].into_iter().zip(wanted) {
                let test = match wanted != turned {
                    true => Test::ALWAYS,
                    false => Test::Never,
                };
                assert_eq!(
                    conditions.test(at, &condition),
                    test,
                    "{condition:?} in plan {at}"
                );
            }
        }
    }
}

#[test]
fn facts_of_a_case_are_the_bits_of_what_was_given() {
    let protocol = example::protocol();
    let (_, plan) = plan(protocol, "tell", Some("school-mentor"));
    let item = |id: &str| protocol.find_item(id).unwrap();
    let question = |id: &str| protocol.find_question(id).unwrap();
    let case = Case::new(protocol, plan.activity, plan.row).unwrap();
    // Within the row, beyond it, of a special category: a bit each, and one for being chosen at all.
    let (within, beyond, special) = (item("school"), item("debts"), item("health"));
    let chosen = plan.item(within) & plan.item(beyond) & plan.item(special);
    assert_eq!(chosen.count_ones(), 1);
    assert_eq!(plan.item(item("name.first")), plan.item(within));
    assert_eq!(plan.item(beyond) & plan.item(within), chosen);
    assert_eq!((plan.item(special) & !plan.item(within)).count_ones(), 1);
    // A question that this plan does not look at sets nothing.
    assert_eq!(plan.answer(question("danger-now")), (0, 0));
    let (yes, no) = plan.answer(question("needed"));
    assert!(yes != 0 && no != 0 && yes != no);
    let start = decision::facts(plan, &case);
    assert_eq!(start, plan.consent(Consent::NotAsked));
    let case = case
        .with_data(protocol, [within, beyond])
        .with_answer(question("needed"), Answer::No);
    let all = start | plan.item(within) | plan.item(beyond) | no;
    assert_eq!(decision::facts(plan, &case), all);
    assert!(
        Consent::ALL
            .iter()
            .all(|state| plan.consent_bits.contains(&plan.consent(*state)))
    );
}

/// Every state of a space is another, there are as many as it says, and a case with those values has those facts.
#[test]
fn a_space_holds_each_state_once() {
    for protocol in [protocol(), example::protocol()] {
        for plan in protocol.plans() {
            let routing: Bits = plan
                .routes
                .iter()
                .fold(0, |b, route| b | route.when.support());
            for route in &plan.routes {
                for step in &route.before {
                    let bits = routing | step.support();
                    let space = Space::new(protocol, plan, bits);
                    let mut seen = BTreeSet::new();
                    space.each(|facts, values| {
                        assert_eq!(facts & !bits, 0);
                        let case = case_of(protocol, plan, values);
                        assert_eq!(decision::facts(plan, &case) & bits, facts);
                        assert!(seen.insert(facts), "twice");
                    });
                    assert_eq!(seen.len() as u64, space.len());
                    assert!(!space.is_empty());
                    // No value of an input could be left out without a class being lost.
                    for axis in space.axes() {
                        let classes: BTreeSet<Bits> = axis.iter().map(|(bits, _)| *bits).collect();
                        assert_eq!(classes.len(), axis.len());
                    }
                }
            }
        }
    }
}

/// The example with items of their own, each looked at by itself in the emergency.
fn with_items(count: usize) -> Value {
    let mut value = content();
    let mut steps = Vec::new();
    for number in 0..count {
        let mut item = value["items"][3].clone();
        item["id"] = json!(format!("i{number}"));
        value["items"].as_array_mut().unwrap().push(item);
        steps.push(json!({ "item": [format!("i{number}")] }));
    }
    let when = json!({ "all": [{ "activity": ["alarm"] }, { "any": steps }] });
    put(&mut value, "routes/#emergency/when", when);
    value
}

#[test]
fn sets_of_items_are_told_apart_up_to_a_number() {
    let much = "routes: too many states to look at";
    // Twelve items are 4096 sets.
    let told = errors(&with_items(12));
    assert!(!told.iter().any(|error| error == much), "{told:#?}");
    assert!(errors(&with_items(13)).iter().any(|error| error == much));
}

/// The example with a route for the emergency that so many answers choose: `any` of them, or `all`.
fn with_choices(count: usize, how: &str) -> Value {
    let mut value = content();
    let mut parts = Vec::new();
    for number in 0..count {
        let mut question = value["questions"][1].clone();
        question["id"] = json!(format!("q{number}"));
        question["kind"] = json!("fact");
        value["questions"].as_array_mut().unwrap().push(question);
        parts.push(json!({ "yes": format!("q{number}") }));
    }
    let all = json!({ "all": [{ "activity": ["alarm"] }, { how: parts }] });
    put(&mut value, "routes/#emergency/when", all);
    value
}

#[test]
fn what_is_too_large_to_walk_is_refused() {
    let much = "routes: too many states to look at".to_owned();
    // Other plans have some states besides, so one question less is what fits.
    assert_eq!(MOST_STATES, 1 << 22);
    assert_eq!(errors(&with_choices(22, "any")), [much]);
    let fits = errors(&with_choices(21, "any"));
    assert_eq!(fits.len(), 1, "{fits:#?}");
    let without = "routes: no route for activity alarm, no row, consent given, q0 = unknown, ";
    assert!(fits[0].starts_with(without), "{fits:#?}");
    // Where millions of states have no route, a few are told.
    let fits = errors(&with_choices(21, "all"));
    assert_eq!(fits.len(), 8, "{fits:#?}");
    assert!(
        fits.iter().all(|error| error.starts_with(without)),
        "{fits:#?}"
    );
}

/// The emergency in two routes, chosen by the yes to so many questions, of which the first also looks at every no.
fn with_answers(count: usize) -> Value {
    let mut value = content();
    let (mut yes, mut no) = (Vec::new(), Vec::new());
    for number in 0..count {
        let id = format!("q{number}");
        let mut question = value["questions"][1].clone();
        question["id"] = json!(id);
        question["kind"] = json!("fact");
        value["questions"].as_array_mut().unwrap().push(question);
        yes.push(json!({ "yes": id }));
        no.push(json!({ "no": id }));
    }
    let alarm = json!({ "activity": ["alarm"] });
    let mut second = value["routes"].as_array().unwrap().last().unwrap().clone();
    second["id"] = json!("second");
    second["when"] = json!({ "all": [alarm, { "not": { "any": yes } }] });
    value["routes"].as_array_mut().unwrap().push(second);
    let first = json!({ "all": [alarm, { "any": yes }] });
    put(&mut value, "routes/#emergency/when", first);
    let looks = json!({ "any": no });
    put(&mut value, "routes/#emergency/after/0/when", looks);
    value
}

/// What a route tells apart besides may be far more than what chooses it: three answers each instead of two.
#[test]
fn what_a_route_looks_at_is_counted_up_to_a_number_as_well() {
    let much = "routes: too many states to look at".to_owned();
    // 3^13 is below 2^22 and 3^14 above it, while 2^14 states choose the route.
    let fits = errors(&with_answers(13));
    assert!(!fits.contains(&much), "{fits:#?}");
    assert!(
        fits.iter().any(|e| e.starts_with("coverage.states: ")),
        "{fits:#?}"
    );
    assert_eq!(errors(&with_answers(14)), [much]);
}
