//! The small parts of the modules that decide, each by itself: ids, look-ups, which questions are asked and come along where
//! conditions overlap, Easter by another reckoning.

use chrono::{Datelike as _, Days, NaiveDate, Weekday};
use deelwijzer::case::Case;
use deelwijzer::decision::{self, Outcome, Remedy, Renderer};
use deelwijzer::protocol::{
    Answer, CompiledStep, Condition, Conditions, Consent, Protocol, QuestionIx, Term, Test,
};
use deelwijzer::term::{Request, is_public_holiday};
use deelwijzer::workbench::edit::{Document, Edit};
use proptest::prelude::*;
use serde_json::{Value, json};

use crate::protocol_form::{content, put};
use crate::remedies::{any_case, cases};
use crate::{example, protocol};

#[test]
fn ids_are_those_of_the_contract() {
    for outcome in Outcome::ALL {
        assert_eq!(serde_json::to_value(outcome).unwrap(), outcome.id());
    }
    for (request, id) in Request::ALL
        .into_iter()
        .zip(["information", "correction", "destruction"])
    {
        assert_eq!(request.id(), id);
        assert_eq!(Request::from_id(id), Some(request));
    }
    assert_eq!(Request::from_id("other"), None);
}

#[test]
fn a_protocol_looks_things_up() {
    let protocol = example::protocol();
    assert_eq!(protocol.version(), protocol.source().version);
    let count = protocol.source().questions.len();
    assert_eq!(protocol.question_at(0), protocol.question_ids().next());
    assert!(protocol.question_at(count - 1).is_some());
    assert_eq!(protocol.question_at(count), None);
    assert_eq!(protocol.article("2.1").unwrap().en, "Passing on");
    assert!(protocol.article("9.9").is_none());
    let row = protocol.find_row("school-mentor").unwrap();
    let item = |id: &str| protocol.find_item(id).unwrap();
    assert!(protocol.row_allows_if_applicable(row, item("health")));
    assert!(!protocol.row_allows_if_applicable(row, item("name")));
    let collect = protocol.find_activity("collect").unwrap();
    let rows: Vec<&str> = protocol
        .rows_of(collect)
        .map(|row| protocol.row(row).id.as_str())
        .collect();
    assert_eq!(rows, ["school-mentor", "family-doctor"]);
    let compiled = Conditions::new(protocol);
    assert_eq!(compiled.compiled(), 0);
}

#[test]
fn what_a_condition_looks_at_is_every_bit_of_every_alternative() {
    let term = |mask| Term { mask, want: mask };
    let any = |masks: [u128; 2]| Test::Any(masks.map(term).into());
    assert_eq!(any([0b011, 0b110]).support(), 0b111);
    let step = CompiledStep {
        rule: protocol().rule_ids().next().unwrap(),
        when: any([0b0011, 0b0010]),
        met: any([0b0110, 0b0100]),
        failed: any([0b1100, 0b0001]),
    };
    assert_eq!(step.support(), 0b1111);
}

#[test]
fn conditions_together_are_those_that_can_hold_for_one_case() {
    let protocol = example::protocol();
    let tell = protocol.find_activity("tell").unwrap();
    let row = protocol.find_row("school-mentor");
    let at = protocol
        .plans()
        .iter()
        .position(|plan| plan.activity == tell && plan.row == row);
    let at = at.unwrap();
    let mut conditions = Conditions::new(protocol);
    let mut count = 0;
    let mut test = |condition: Value| {
        count += 1;
        let condition: Condition = serde_json::from_value(condition).unwrap();
        let test = conditions.test(at, &condition);
        assert_eq!(conditions.compiled(), count);
        test
    };
    let yes = |id: &str| json!({ "yes": id });
    let (one, other) = (yes("needed"), yes("told-resident"));
    // The same twice is the same; yes and no, or two states of consent, are never.
    assert_eq!(test(json!({ "all": [one, one] })), test(one.clone()));
    assert_eq!(
        test(json!({ "all": [one, { "no": "needed" }] })),
        Test::Never
    );
    let consent = |state: &str| json!({ "consent": [state] });
    assert_eq!(
        test(json!({ "all": [consent("given"), consent("refused")] })),
        Test::Never
    );
    assert_ne!(test(json!({ "all": [consent("given"), one] })), Test::Never);
    assert_ne!(test(json!({ "all": [one, other] })), Test::Never);
    // De Morgan.
    let (not_one, not_other) = (json!({ "not": one }), json!({ "not": other }));
    assert_eq!(
        test(json!({ "not": { "any": [one, other] } })),
        test(json!({ "all": [not_one, not_other] }))
    );
    assert_eq!(
        test(json!({ "not": { "all": [one, other] } })),
        test(json!({ "any": [not_one, not_other] }))
    );
    // What asks more than another alternative adds nothing.
    assert_eq!(
        test(json!({ "any": [one, { "all": [one, other] }] })),
        test(one.clone())
    );
}

/// The example with changes, and counts that hold.
fn changed(changes: &[(&str, Value)]) -> Protocol {
    let mut value = content();
    for (path, new) in changes {
        put(&mut value, path, new.clone());
    }
    let counted = Document::new(value).apply(&Edit::Counts).unwrap();
    Protocol::from_value(counted.value()).unwrap_or_else(|errors| panic!("{errors:#?}"))
}

/// What is asked of a case of the emergency, with these answers.
fn asked(protocol: &Protocol, answers: &[(&str, Answer)]) -> Vec<String> {
    let case = emergency(protocol, answers);
    let asked = decision::open_questions(protocol, &case);
    asked
        .into_iter()
        .map(|at| protocol.question(at).id.clone())
        .collect()
}

fn emergency(protocol: &Protocol, answers: &[(&str, Answer)]) -> Case {
    let alarm = protocol.find_activity("alarm").unwrap();
    let case = Case::new(protocol, alarm, None).unwrap();
    answers.iter().fold(case, |case, (id, answer)| {
        case.with_answer(protocol.find_question(id).unwrap(), *answer)
    })
}

const DONE: [(&str, Answer); 2] = [("danger-now", Answer::Yes), ("colleague-told", Answer::Yes)];

#[test]
fn a_question_is_asked_where_several_conditions_look_at_it() {
    let told = json!({ "yes": "told-resident" });
    // When a rule goes and when it is met, or when it is met and when it has failed, look at the same answer.
    for (rule, field) in [
        (
            json!({ "yes": "told-resident" }),
            "routes/#emergency/before/1/when",
        ),
        (
            json!({ "not": { "no": "needed" } }),
            "routes/#emergency/before/1/when",
        ),
    ] {
        let protocol = changed(&[(field, rule)]);
        assert!(!asked(&protocol, &DONE[..1]).is_empty());
    }
    let protocol = changed(&[
        ("rules/#r-colleague/question", Value::Null),
        ("rules/#r-colleague/met_when", told.clone()),
        ("rules/#r-colleague/failed_when", json!({ "not": told })),
        (
            "rules/#r-colleague/failed",
            json!({ "nl": "Nee.", "en": "No." }),
        ),
        (
            "routes/#emergency/after/0/when",
            json!({ "yes": "colleague-told" }),
        ),
    ]);
    assert!(asked(&protocol, &DONE).contains(&"told-resident".to_owned()));
    let protocol = changed(&[
        (
            "routes/#emergency/before/1",
            json!({ "rule": "r-told", "when": told }),
        ),
        (
            "routes/#emergency/after/0/when",
            json!({ "yes": "colleague-told" }),
        ),
        ("rules/#r-colleague/question", json!("told-resident")),
        (
            "routes/#tell-only/before/1",
            json!({ "rule": "r-colleague" }),
        ),
    ]);
    assert!(asked(&protocol, &DONE[..1]).contains(&"told-resident".to_owned()));
    // Two alternatives look at the same answer: both ways it decides.
    let both = |other: &str| json!({ "all": [{ "yes": "signed-form" }, { "yes": other }] });
    let when = json!({ "any": [both("told-resident"), both("needed")] });
    let protocol = changed(&[("routes/#emergency/after/0/when", when)]);
    let questions = asked(&protocol, &DONE);
    assert_eq!(
        questions,
        ["needed", "told-resident", "signed-form", "unsafe-to-tell"]
    );
    // What is known contradicts one of them: what only that one looks at is not asked.
    let mut answers = DONE.to_vec();
    answers.push(("needed", Answer::No));
    assert_eq!(
        asked(&protocol, &answers),
        ["told-resident", "signed-form", "unsafe-to-tell"]
    );
    // What is known fits the other: what that one looks at besides is asked.
    let told = [("needed", Answer::Yes), ("told-resident", Answer::No)];
    let known: Vec<_> = DONE.into_iter().chain(told).collect();
    assert_eq!(asked(&protocol, &known), ["signed-form", "unsafe-to-tell"]);
    let not = |id: &str| json!({ "not": { "yes": id } });
    let when = json!({ "all": [not("needed"), { "yes": "signed-form" }] });
    let protocol = changed(&[("routes/#emergency/after/0/when", when)]);
    answers.push(("needed", Answer::Yes));
    assert_eq!(asked(&protocol, &answers), ["unsafe-to-tell"]);
}

/// The emergency in two routes, chosen by an answer that neither looks at otherwise.
fn two_ways(first: Value, second: Value) -> Protocol {
    let mut value = content();
    let mut copy = value["routes"].as_array().unwrap().last().unwrap().clone();
    copy["id"] = json!("second");
    let alarm = json!({ "activity": ["alarm"] });
    copy["when"] = json!({ "all": [alarm, second] });
    copy["before"] = json!([{ "rule": "r-danger" }]);
    value["routes"].as_array_mut().unwrap().push(copy);
    put(
        &mut value,
        "routes/#emergency/when",
        json!({ "all": [alarm, first] }),
    );
    let counted = Document::new(value).apply(&Edit::Counts).unwrap();
    Protocol::from_value(counted.value()).unwrap_or_else(|errors| panic!("{errors:#?}"))
}

fn relevant(protocol: &Protocol, case: &Case) -> Vec<String> {
    let all = decision::relevant_questions(protocol, case);
    all.into_iter()
        .map(|at| protocol.question(at).id.clone())
        .collect()
}

#[test]
fn what_chooses_the_route_is_asked_and_kept() {
    let signed = json!({ "yes": "signed-form" });
    let protocol = two_ways(signed.clone(), json!({ "not": signed }));
    let route = "signed-form".to_owned();
    assert!(asked(&protocol, &DONE).contains(&route));
    // Not once it can make no difference any more: both ways are forbidden.
    let never = [("danger-now", Answer::No), ("colleague-told", Answer::Yes)];
    assert!(!asked(&protocol, &never).contains(&route));
    let case = emergency(&protocol, &[DONE[0], DONE[1], ("signed-form", Answer::Yes)]);
    assert!(relevant(&protocol, &case).contains(&route));
    let part = decision::relevant_part(&protocol, &case);
    assert_eq!(
        decision::verdict(&protocol, &part).route,
        decision::verdict(&protocol, &case).route
    );
    // What chooses the route and decides a rule of it as well is kept too.
    let told = json!({ "yes": "colleague-told" });
    let protocol = two_ways(told.clone(), json!({ "not": told }));
    let case = emergency(&protocol, &DONE);
    assert!(relevant(&protocol, &case).contains(&"colleague-told".to_owned()));
    // Where one route alone can hold, what its condition says in two ways is no question.
    let always = json!({ "any": [signed, { "not": signed }] });
    let protocol = changed(&[(
        "routes/#emergency/when",
        json!({ "all": [{ "activity": ["alarm"] }, always] }),
    )]);
    assert!(!asked(&protocol, &DONE).contains(&route));
}

#[test]
fn what_matters_for_a_case_is_what_its_route_looks_at() {
    let protocol = example::protocol();
    let case = emergency(protocol, &[]);
    assert_eq!(
        relevant(protocol, &case),
        ["danger-now", "colleague-told", "unsafe-to-tell"]
    );
    assert!(!decision::consent_matters(protocol, &case));
    let tell = protocol.find_activity("tell").unwrap();
    let outside = Case::new(protocol, tell, None).unwrap();
    assert!(decision::consent_matters(protocol, &outside));
    assert_eq!(
        relevant(protocol, &outside),
        ["needed", "told-resident", "signed-form"]
    );
    // A question for the record alone comes along where its step of the checklist is looked at, and nowhere else.
    let leiden = crate::protocol();
    let activity = leiden.find_activity("disclose").unwrap();
    let row = leiden.find_row("2-work-income");
    let case = Case::new(leiden, activity, row).unwrap();
    let informative: Vec<QuestionIx> = leiden
        .question_ids()
        .filter(|at| leiden.plans().iter().all(|plan| plan.answer(*at) == (0, 0)))
        .collect();
    let comes = |case: &Case| {
        let all = decision::relevant_questions(leiden, case);
        informative.iter().filter(|at| all.contains(at)).count()
    };
    assert_eq!(comes(&case), 0);
    let without = case.with_consent(Consent::Refused);
    assert!(comes(&without) > 0);
    // Consent is nothing to a case whose route does not look at it, though another route of the same row does.
    let request = leiden.find_activity("request").unwrap();
    let team = leiden.find_row("2-youth-family-team");
    let critical = leiden.find_question("critical-case").unwrap();
    let case = Case::new(leiden, request, team).unwrap();
    let matters =
        |answer| decision::consent_matters(leiden, &case.clone().with_answer(critical, answer));
    assert!(matters(Answer::No) && !matters(Answer::Yes));
    let count = decision::relevant_questions(leiden, &without).len();
    assert!(count < leiden.source().questions.len());
}

#[test]
fn a_remedy_counts_its_changes() {
    let protocol = protocol();
    let none = Remedy {
        row: None,
        consent: None,
        leave_out: Vec::new(),
        answers: Vec::new(),
        outcome: Outcome::Permitted,
    };
    assert_eq!(none.len(), 0);
    assert!(none.is_empty());
    let all = Remedy {
        row: protocol.row_ids().next(),
        consent: Some(Consent::Given),
        leave_out: protocol.item_ids().take(3).collect(),
        answers: protocol.question_ids().take(2).collect(),
        ..none.clone()
    };
    assert_eq!(all.len(), 7);
    assert!(!all.is_empty());
    let some = Remedy {
        leave_out: protocol.item_ids().take(2).collect(),
        ..none
    };
    assert_eq!(some.len(), 2);
}

/// Leaving out what goes beyond the row lifts the rule that it breaks, and takes another route at once.
#[test]
fn a_remedy_is_found_where_what_is_left_out_chooses_the_route_as_well() {
    let mut value = content();
    let mut copy = value["routes"][1].clone();
    copy["id"] = json!("too-much");
    let when = copy["when"].clone();
    let excess = json!({ "some": "excess" });
    copy["when"] = json!({ "all": [when, excess] });
    value["routes"].as_array_mut().unwrap().push(copy);
    put(
        &mut value,
        "routes/#ask-first/when",
        json!({ "all": [when, { "not": excess }] }),
    );
    let counted = Document::new(value).apply(&Edit::Counts).unwrap();
    let protocol = Protocol::from_value(counted.value()).unwrap_or_else(|e| panic!("{e:#?}"));
    let tell = protocol.find_activity("tell").unwrap();
    let row = protocol.find_row("school-mentor");
    let items = ["name", "debts"].map(|id| protocol.find_item(id).unwrap());
    let case = Case::new(&protocol, tell, row).unwrap();
    let mut case = case
        .with_data(&protocol, items)
        .with_consent(Consent::Given);
    for question in protocol.question_ids() {
        case = case.with_answer(question, Answer::Yes);
    }
    let verdict = decision::assess(&protocol, &case);
    assert_eq!(protocol.route(verdict.route).id, "too-much");
    assert_eq!(verdict.outcome, Outcome::Conditional);
    // With the row as it is: to another row leads another search, which meets the same items elsewhere.
    let here: Vec<_> = (verdict.remedies.iter())
        .filter(|remedy| remedy.row.is_none())
        .map(|remedy| remedy.leave_out.clone())
        .collect();
    assert_eq!(here, [vec![items[1]]]);
}

/// A remedy of two answers is written with a comma between them.
#[test]
fn several_answers_of_a_remedy_are_rendered() {
    let protocol = protocol();
    let disclose = protocol.find_activity("disclose").unwrap();
    let case = Case::new(protocol, disclose, protocol.find_row("2-work-income")).unwrap();
    let items = [protocol.find_item("naw").unwrap()];
    let mut case = case.with_data(protocol, items).with_consent(Consent::Given);
    for question in protocol.question_ids() {
        let id = protocol.question(question).id.as_str();
        if !["informed-purpose", "informed-content"].contains(&id) {
            case = case.with_answer(question, Answer::Yes);
        }
    }
    let verdict = decision::assess(protocol, &case);
    let mut text = String::new();
    Renderer::new(protocol).render(&verdict, &mut text);
    let two = "\"answers\":{\"informed-content\":\"yes\",\"informed-purpose\":\"yes\"}";
    assert!(text.contains(two), "{text}");
    let contract = serde_json::to_string(&verdict.to_contract(protocol)).unwrap();
    assert_eq!(text, contract);
}

/// Easter Sunday by Gauss's reckoning of 1816.
fn easter(year: i32) -> NaiveDate {
    let (a, b, c) = (year % 19, year % 4, year % 7);
    let k = year / 100;
    let m = (15 - (13 + 8 * k) / 25 + k - k / 4) % 30;
    let n = (4 + k - k / 4) % 7;
    let d = (19 * a + m) % 30;
    let e = (2 * b + 4 * c + 6 * d + n) % 7;
    let mut after = d + e;
    if (d == 29 && e == 6) || (d == 28 && e == 6 && (11 * m + 11) % 30 < 19) {
        after -= 7;
    }
    let march = NaiveDate::from_ymd_opt(year, 3, 22).unwrap();
    march + Days::new(u64::try_from(after).unwrap())
}

#[test]
fn easter_is_that_of_another_reckoning() {
    for year in 1583..=4099 {
        let sunday = easter(year);
        assert_eq!(sunday.weekday(), Weekday::Sun);
        let there = |day: NaiveDate| assert!(is_public_holiday(day), "{day}");
        there(sunday - Days::new(2));
        for after in [0, 1, 39, 49, 50] {
            there(sunday + Days::new(after));
        }
        for day in [
            sunday - Days::new(7),
            sunday - Days::new(1),
            sunday + Days::new(2),
        ] {
            let fixed = day.month() == 4 && (26..=27).contains(&day.day());
            assert!(fixed || !is_public_holiday(day), "{day}");
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: cases(1000), ..ProptestConfig::default() })]

    /// What is written at once is what the contract's types give.
    #[test]
    fn a_verdict_is_rendered_as_the_contract_has_it(case in any_case()) {
        let protocol = protocol();
        let verdict = decision::assess(protocol, &case);
        let mut text = String::new();
        Renderer::new(protocol).render(&verdict, &mut text);
        prop_assert_eq!(text, serde_json::to_string(&verdict.to_contract(protocol)).unwrap());
    }
}
