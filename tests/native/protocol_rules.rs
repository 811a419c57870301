//! What the loader says of rules, steps, routes and counts: the example with one thing changed, and what must follow.

use serde_json::{Value, json};

use crate::protocol_form::{but_counts, content, errors, slot, with};

#[test]
fn a_rule_is_decided_in_one_way() {
    let one = "a rule is decided by one question, or by conditions of its own";
    let fails = "a rule that can fail says what that means";
    let kind =
        |question: &str| format!("the question `{question}` is of another kind than the rule");
    let table = [
        (
            "rules/#r-told/met_when",
            json!({ "some": "chosen" }),
            one.to_owned(),
        ),
        (
            "rules/#r-told/failed_when",
            json!({ "some": "chosen" }),
            one.to_owned(),
        ),
        ("rules/#r-data/met_when", Value::Null, one.to_owned()),
        ("rules/#r-needed/failed", Value::Null, fails.to_owned()),
        ("rules/#r-listed/failed", Value::Null, fails.to_owned()),
        ("rules/#r-nothing/failed", Value::Null, fails.to_owned()),
        (
            "questions/#told-resident/kind",
            json!("condition"),
            kind("told-resident"),
        ),
        ("questions/#needed/kind", json!("action"), kind("needed")),
        ("questions/#needed/kind", json!("fact"), kind("needed")),
    ];
    for (path, new, wanted) in table {
        let rule = path.split('#').nth(1).unwrap().split('/').next().unwrap();
        let rule = match rule {
            "told-resident" => "r-told",
            "needed" => "r-needed",
            other => other,
        };
        let told = but_counts(&with(path, new));
        assert!(
            told.contains(&format!("rules.{rule}: {wanted}")),
            "{path}: {told:#?}"
        );
    }
    // An action that a question decides cannot fail, and need not say what that would mean.
    assert!(errors(&content()).is_empty());
}

#[test]
fn a_step_names_one_thing_that_may_stand_there() {
    let bad = "a step names exactly one rule, duty or block that may stand here";
    for (path, step, place) in [
        (
            "routes/#emergency/before/1",
            json!({ "duty": "d-note" }),
            "routes.emergency.before",
        ),
        (
            "routes/#emergency/before/1",
            json!({ "rule": "r-colleague", "duty": "d-note" }),
            "routes.emergency.before",
        ),
        (
            "routes/#emergency/before/1",
            json!({ "rule": "r-colleague", "block": "list" }),
            "routes.emergency.before",
        ),
        (
            "routes/#emergency/before/1",
            json!({}),
            "routes.emergency.before",
        ),
        (
            "routes/#emergency/after/0",
            json!({ "rule": "r-data" }),
            "routes.emergency.after",
        ),
        (
            "routes/#emergency/after/0",
            json!({ "block": "list" }),
            "routes.emergency.after",
        ),
        (
            "routes/#emergency/after/0",
            json!({ "duty": "d-note", "rule": "r-data" }),
            "routes.emergency.after",
        ),
        // A block within itself would never end.
        (
            "blocks/#list/steps/0",
            json!({ "block": "list" }),
            "blocks.list",
        ),
    ] {
        let told = but_counts(&with(path, step.clone()));
        assert!(
            told.contains(&format!("{place}: {bad}")),
            "{path} = {step}: {told:#?}"
        );
    }
}

/// Two blocks that name each other, with conditions and without, are refused as well.
#[test]
fn blocks_do_not_nest() {
    for when in [Value::Null, json!({ "has-row": true })] {
        let mut value = content();
        let mut second = value["blocks"][0].clone();
        second["id"] = json!("second");
        let mut step = json!({ "block": "list" });
        let mut back = json!({ "block": "second" });
        if !when.is_null() {
            step["when"] = when.clone();
            back["when"] = when;
        }
        second["steps"] = json!([step]);
        value["blocks"].as_array_mut().unwrap().push(second);
        slot(&mut value, "blocks/#list/steps")
            .as_array_mut()
            .unwrap()
            .push(back);
        let told = errors(&value);
        let bad = "blocks.list: a step names exactly one rule, duty or block that may stand here";
        assert!(told.iter().any(|error| error == bad), "{told:#?}");
    }
}

#[test]
fn a_case_without_a_route_or_with_two_is_described() {
    let value = with(
        "routes/#ask-first/when",
        json!({ "all": [
            { "activity": ["tell", "collect"] },
            { "not": { "row-consent": ["not-required"] } },
            { "any": [
                { "consent": ["given"] },
                { "all": [{ "yes": "needed" }, { "not": { "some": "special" } }] },
            ] },
        ] }),
    );
    let told = errors(&value);
    let wanted = "routes: no route for activity collect, row school-mentor, consent not-asked, \
                  needed = yes, data [health]";
    assert!(told.iter().any(|error| error == wanted), "{told:#?}");
    let wanted =
        "routes: no route for activity tell, no row, consent not-asked, needed = unknown, data []";
    assert!(told.iter().any(|error| error == wanted), "{told:#?}");
    // Whether a space was counted does not hide what is wrong with it.
    assert!(
        told.iter().all(|error| !error.starts_with("coverage.")),
        "{told:#?}"
    );
    let told = errors(&with(
        "routes/#emergency/when",
        json!({ "activity": ["alarm", "advise"] }),
    ));
    let wanted = "routes: two routes, `only-advice` and `emergency`, for activity advise, \
                  row advice-desk, consent given, data []";
    assert_eq!(told.first().map(String::as_str), Some(wanted), "{told:#?}");
}

#[test]
fn each_count_is_told_with_what_is_found() {
    for (path, place, found) in [
        ("coverage/pairs", "coverage.pairs", 9),
        ("coverage/states", "coverage.states", 6458),
        ("coverage/gaps/0/count", "coverage.gaps[0]", 15),
        ("coverage/gaps/1/count", "coverage.gaps[1]", 2),
        ("coverage/gaps/2/count", "coverage.gaps[2]", 1),
    ] {
        let told = errors(&with(path, json!(3)));
        assert_eq!(
            told,
            [format!(
                "{place}: the file declares 3, but there are {found}"
            )]
        );
    }
    // What is asked for the record alone is counted as well.
    let mut value = content();
    let mut question = value["questions"][0].clone();
    question["id"] = json!("spare");
    question["kind"] = json!("informative");
    value["questions"].as_array_mut().unwrap().push(question);
    let gap =
        json!({ "kind": "informative-questions", "count": 3, "why": { "nl": "a", "en": "b" } });
    value["coverage"]["gaps"].as_array_mut().unwrap().push(gap);
    assert_eq!(
        errors(&value),
        ["coverage.gaps[3]: the file declares 3, but there are 1"]
    );
}
