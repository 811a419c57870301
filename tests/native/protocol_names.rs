//! Names in a protocol file: those that are not there, those that are used twice, and what nothing names.

use std::collections::BTreeSet;

use serde_json::json;

use crate::protocol_form::{but_counts, content, errors, with};

#[test]
fn each_name_that_is_not_there_is_told_at_its_place() {
    let table = [
        (
            "items/#debts/group",
            json!("x"),
            "items.debts.group: there is no group `x`",
        ),
        (
            "items/#name.first/part_of",
            json!("x"),
            "items.name.first.part_of: there is no item `x`",
        ),
        (
            "rows/#family-doctor/purpose",
            json!("x"),
            "rows.family-doctor.purpose: there is no purpose `x`",
        ),
        (
            "rows/#budget-coach/if_applicable",
            json!(["x"]),
            "rows.budget-coach.items: there is no item `x`",
        ),
        (
            "activities/#tell/refs",
            json!(["x"]),
            "activities.tell.refs: there is no article `x`",
        ),
        (
            "questions/#needed/refs",
            json!(["x"]),
            "questions.needed.refs: there is no article `x`",
        ),
        (
            "rules/#r-told/refs",
            json!(["x"]),
            "rules.r-told.refs: there is no article `x`",
        ),
        (
            "duties/#d-note/refs",
            json!(["x"]),
            "duties.d-note.refs: there is no article `x`",
        ),
        (
            "routes/#emergency/refs",
            json!(["x"]),
            "routes.emergency.refs: there is no article `x`",
        ),
        (
            "readings/#signed-special/refs",
            json!(["x"]),
            "readings.signed-special.refs: there is no article `x`",
        ),
        (
            "glossary/#resident/refs",
            json!(["x"]),
            "glossary.resident.refs: there is no article `x`",
        ),
        (
            "checklist/steps/1/reference",
            json!("x"),
            "checklist.steps[1]: there is no article `x`",
        ),
        (
            "checklist/steps/0/questions",
            json!(["x"]),
            "checklist.steps[0]: there is no question `x`",
        ),
        (
            "readings/#signed-special/at",
            json!({ "rules": ["x"] }),
            "readings.signed-special.at: there is no rule `x`",
        ),
        (
            "notes/#gdpr-special/at",
            json!({ "duties": ["x"] }),
            "notes.gdpr-special.at: there is no duty `x`",
        ),
        (
            "limits/#children/at",
            json!({ "rows": ["x"] }),
            "limits.children.at: there is no row `x`",
        ),
        (
            "limits/#children/at",
            json!({ "routes": ["x"] }),
            "limits.children.at: there is no route `x`",
        ),
        (
            "limits/#children/at",
            json!({ "questions": ["x"] }),
            "limits.children.at: there is no question `x`",
        ),
        (
            "limits/#children/at",
            json!({ "terms": ["x"] }),
            "limits.children.at: there is no term `x`",
        ),
        (
            "rules/#r-signed/question",
            json!("x"),
            "rules.r-signed: there is no question `x`",
        ),
        (
            "notes/#gdpr-special/reviewed",
            json!("2026-02-30"),
            "notes.gdpr-special.reviewed: `2026-02-30` is not a date (year-month-day)",
        ),
        (
            "rows/#family-doctor/activities",
            json!(["tell", "collect", "x"]),
            "rows.family-doctor.activities: there is no activity `x`",
        ),
    ];
    for (path, new, wanted) in table {
        let mut told = but_counts(&with(path, new.clone()));
        // A question that nothing asks any more follows from a rule that asks another one.
        told.retain(|error| !error.starts_with("questions.signed-form: "));
        assert_eq!(told, [wanted], "{path} = {new}");
    }
    // A glossary's term is a place too.
    assert!(
        errors(&with(
            "limits/#children/at",
            json!({ "terms": ["resident"] })
        ))
        .is_empty()
    );
}

#[test]
fn names_within_conditions_are_looked_up() {
    let table = [
        (json!({ "activity": ["x"] }), "activity"),
        (json!({ "row": ["x"] }), "row"),
        (json!({ "purpose": ["x"] }), "purpose"),
        (json!({ "item": ["x"] }), "item"),
        (json!({ "yes": "x" }), "question"),
        (json!({ "no": "x" }), "question"),
    ];
    for (condition, kind) in table {
        let value = with("routes/#ask-first/after/0/when", condition);
        let wanted = format!("routes.ask-first.after: there is no {kind} `x`");
        let mut told = but_counts(&value);
        told.retain(|error| error != "duties.d-note: nothing uses this");
        assert_eq!(told, [wanted]);
    }
}

#[test]
fn a_name_that_is_used_twice_is_told() {
    for list in [
        "groups",
        "purposes",
        "blocks",
        "readings",
        "notes",
        "limits",
        "glossary",
        "emergency",
    ] {
        let mut value = content();
        let first = value[list][0].clone();
        let id = first["id"].as_str().unwrap().to_owned();
        value[list].as_array_mut().unwrap().push(first);
        let told = errors(&value);
        assert_eq!(told, [format!("{list}: the id `{id}` is used twice")]);
    }
    for list in [
        "items",
        "activities",
        "rows",
        "questions",
        "rules",
        "duties",
        "routes",
    ] {
        let mut value = content();
        let first = value[list][0].clone();
        let id = first["id"].as_str().unwrap().to_owned();
        let at = value[list].as_array().unwrap().len();
        value[list].as_array_mut().unwrap().push(first);
        let told = errors(&value);
        let wanted = format!("{list}[{at}]: the id `{id}` is used twice");
        assert!(told.contains(&wanted), "{told:#?}");
    }
}

#[test]
fn what_nothing_uses_is_told() {
    let mut value = content();
    let spare = |list: &str| {
        let mut entry = content()[list][0].clone();
        entry["id"] = json!("spare");
        entry
    };
    for list in ["rules", "duties", "blocks"] {
        let entry = spare(list);
        value[list].as_array_mut().unwrap().push(entry);
    }
    let mut row = spare("rows");
    row["activities"] = json!(["alarm"]);
    value["rows"].as_array_mut().unwrap().push(row);
    let mut question = spare("questions");
    question["kind"] = json!("fact");
    value["questions"].as_array_mut().unwrap().push(question);
    let mut route = spare("routes");
    route["when"] = json!({ "any": [] });
    value["routes"].as_array_mut().unwrap().push(route);
    let told = but_counts(&value);
    let wanted: BTreeSet<String> = [
        "rows.spare: no activity that takes a row fits this row",
        "routes.spare: no case takes this route",
        "rules.spare: nothing uses this",
        "duties.spare: nothing uses this",
        "blocks.spare: nothing uses this",
        "questions.spare: a question must be looked at by a rule or condition, unless it is informative",
    ]
    .map(str::to_owned)
    .into();
    assert_eq!(told.into_iter().collect::<BTreeSet<_>>(), wanted);
}
