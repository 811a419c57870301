//! What the loader says of a protocol file, mistake by mistake: the example with one thing changed, and every error that must
//! follow, no more and no fewer. Limits are tried on both sides.

use std::collections::BTreeSet;

use deelwijzer::protocol::{Examined, Protocol, json_value, toml_value};
use deelwijzer::workbench::edit::{Document, Edit};
use serde_json::{Value, json};
use sha2::{Digest as _, Sha256};

use crate::example;

/// The example's content.
pub fn content() -> Value {
    toml_value(example::FILE).unwrap()
}

/// A path of names and positions; `#id` is the entry of a list with that id.
pub fn slot<'v>(value: &'v mut Value, path: &str) -> &'v mut Value {
    path.split('/').fold(value, |value, step| match value {
        Value::Array(list) => match step.strip_prefix('#') {
            Some(id) => (list.iter_mut())
                .find(|entry| entry["id"] == id)
                .unwrap_or_else(|| panic!("{path}")),
            None => &mut list[step.parse::<usize>().unwrap()],
        },
        other => &mut other[step],
    })
}

/// The example with one thing put in a place; `null` takes away what stood there.
pub fn with(path: &str, new: Value) -> Value {
    let mut value = content();
    put(&mut value, path, new);
    value
}

/// Puts something in a place.
pub fn put(value: &mut Value, path: &str, new: Value) {
    let (above, name) = path.rsplit_once('/').unwrap_or(("", path));
    let above = if above.is_empty() {
        value
    } else {
        slot(value, above)
    };
    match above {
        Value::Object(members) if new.is_null() => {
            members.remove(name).unwrap_or_else(|| panic!("{path}"));
        }
        other => *slot(other, name) = new,
    }
}

/// What the loader says.
pub fn errors(value: &Value) -> Vec<String> {
    match Examined::of_value(value) {
        Err(errors) => errors.iter().map(ToString::to_string).collect(),
        Ok(examined) => examined.errors().iter().map(ToString::to_string).collect(),
    }
}

/// The same, but for the declared counts, which most changes touch.
fn but_counts(value: &Value) -> Vec<String> {
    let mut all = errors(value);
    all.retain(|error| !error.starts_with("coverage."));
    all
}

#[test]
fn each_mistake_of_form_is_told_once_at_its_place() {
    let table = [
        ("rows", Value::Null, vec!["rows: missing field `rows`"]),
        (
            "schema",
            Value::Null,
            vec!["schema: missing field `schema`"],
        ),
        (
            "checklist",
            Value::Null,
            vec!["checklist: missing field `checklist`"],
        ),
        (
            "surprise",
            json!(1),
            vec!["surprise: unknown field `surprise`"],
        ),
        (
            "rows",
            json!(3),
            vec!["rows: invalid type, expected a list"],
        ),
        (
            "articles",
            json!([]),
            vec!["articles: invalid type, expected a table"],
        ),
        (
            "articles/2.1",
            json!(3),
            vec!["articles.2.1: invalid type: integer `3`, expected struct RawText"],
        ),
        (
            "id",
            json!(3),
            vec!["id: invalid type: integer `3`, expected a string"],
        ),
        (
            "rows/#school-mentor/purpose",
            Value::Null,
            vec!["rows.school-mentor: missing field `purpose`"],
        ),
        (
            "rows/0/id",
            Value::Null,
            vec!["rows[0]: missing field `id`"],
        ),
        (
            "groups/#help/label/en",
            json!(" "),
            vec!["groups.help.label: the wording in `en` is missing"],
        ),
        (
            "groups/#help/label/nl",
            Value::Null,
            vec!["groups.help.label: the wording in `nl` is missing"],
        ),
        (
            "title/en",
            json!(3),
            vec!["title: invalid type: integer `3`, expected a string"],
        ),
    ];
    for (path, new, wanted) in table {
        assert_eq!(errors(&with(path, new.clone())), wanted, "{path} = {new}");
    }
    // An entry whose id is empty is told by where it stands.
    let mut value = with("rows/1/id", json!(""));
    put(&mut value, "rows/1/surprise", json!(1));
    let told = errors(&value);
    assert!(
        told[0].starts_with("rows[1]: unknown field `surprise`"),
        "{told:?}"
    );
}

#[test]
fn all_that_is_wrong_with_an_entry_is_told_together() {
    let mut value = content();
    put(&mut value, "rows/#family-doctor/aa", json!(1));
    put(&mut value, "rows/#family-doctor/ab", json!(2));
    put(&mut value, "rows/#family-doctor/consent", json!("perhaps"));
    put(&mut value, "questions/#needed/kind", json!("sort"));
    let told: Vec<String> = errors(&value)
        .iter()
        .map(|error| error.split(", expected").next().unwrap().to_owned())
        .collect();
    assert_eq!(
        told,
        [
            "rows.family-doctor: unknown field `aa`",
            "rows.family-doctor: unknown field `ab`",
            "rows.family-doctor: unknown variant `perhaps`",
            "questions.needed: unknown variant `sort`",
        ]
    );
    // Of one entry at most twenty fields are told.
    let mut value = content();
    for number in 0..30 {
        put(
            &mut value,
            &format!("rows/#family-doctor/x{number}"),
            json!(1),
        );
    }
    assert_eq!(errors(&value).len(), 20);
}

#[test]
fn what_is_no_protocol_file_is_said_in_one_error() {
    for value in [json!([]), json!(3), json!(null), json!("protocol/1")] {
        let told = errors(&value);
        assert_eq!(told.len(), 1, "{told:?}");
        assert!(told[0].starts_with("file: invalid "), "{told:?}");
    }
    let long = "x".repeat(100);
    let told = errors(&with("schema", json!(long)));
    let shown = "x".repeat(80);
    assert_eq!(
        told,
        [format!(
            "schema: the format is `{shown}`; this program reads `protocol/1`"
        )]
    );
}

#[test]
fn broken_syntax_has_its_line_and_column() {
    let place = |errors: Vec<deelwijzer::protocol::LoadError>| errors[0].place.clone();
    assert_eq!(
        place(json_value("{\n  \"a\": x\n}").unwrap_err()),
        "line 2, column 8"
    );
    assert_eq!(
        place(toml_value("a = 1\nb = 2\nab = = 3\n").unwrap_err()),
        "line 3, column 6"
    );
    assert_eq!(place(toml_value("= 3\n").unwrap_err()), "line 1, column 1");
}

#[test]
fn the_digest_is_that_of_the_content() {
    let value = content();
    let hex: String = Sha256::digest(value.to_string().as_bytes())
        .iter()
        .map(|byte| format!("{byte:02x}"))
        .collect();
    assert_eq!(example::protocol().digest(), hex);
    assert!(!example::protocol().is_built_in());
    assert!(Protocol::built_in().unwrap().is_built_in());
}

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

/// Parts of a file that may be left out are no error beside another one.
#[test]
fn what_may_be_left_out_is_not_told() {
    let mut value = with("notes", Value::Null);
    put(&mut value, "rows", json!(3));
    assert_eq!(errors(&value), ["rows: invalid type, expected a list"]);
    assert!(errors(&with("notes", Value::Null)).is_empty());
}

/// A route that tells more states apart than there are numbers for.
#[test]
fn more_states_than_can_be_counted_are_refused() {
    let much = "routes: too many states to look at";
    assert_eq!(errors(&asking(62, true)), [much]);
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

/// The example with an emergency that has this many rules more; each asks a question of its own, or all the same one.
pub fn asking(count: usize, own: bool) -> Value {
    let mut value = content();
    for number in 0..count {
        let mut rule = slot(&mut value, "rules/#r-told").clone();
        rule["id"] = json!(format!("rule{number}"));
        if own {
            let mut question = slot(&mut value, "questions/#told-resident").clone();
            question["id"] = json!(format!("q{number}"));
            value["questions"].as_array_mut().unwrap().push(question);
            rule["question"] = json!(format!("q{number}"));
        }
        value["rules"].as_array_mut().unwrap().push(rule);
        slot(&mut value, "routes/#emergency/before")
            .as_array_mut()
            .unwrap()
            .push(json!({ "rule": format!("rule{number}") }));
    }
    let counted = Document::new(value.clone()).apply(&Edit::Counts);
    counted.map_or(value, |document| document.value().clone())
}

#[test]
fn a_route_has_at_most_as_many_rules_as_a_verdict_has_bits() {
    // Two rules stand there already.
    assert!(errors(&asking(62, false)).is_empty());
    assert_eq!(
        errors(&asking(63, false)),
        ["routes.emergency: too many rules in one route"]
    );
}

#[test]
fn a_condition_has_at_most_so_many_alternatives() {
    // Four of four parts are 256 alternatives; one more makes 320.
    let value = asking(17, true);
    let parts = |sizes: &[usize]| {
        let mut questions = (0..17).cycle();
        let all: Vec<Value> = (sizes.iter())
            .map(|size| {
                let any = questions.by_ref().take(*size);
                let any: Vec<Value> = any.map(|q| json!({ "yes": format!("q{q}") })).collect();
                json!({ "any": any })
            })
            .collect();
        json!({ "all": all })
    };
    let told = |sizes: &[usize]| {
        let mut value = value.clone();
        put(&mut value, "routes/#emergency/after/0/when", parts(sizes));
        let mut told = but_counts(&value);
        told.retain(|error| !error.contains("nothing uses this"));
        told
    };
    let much = "routes.emergency.after: the condition has too many alternatives";
    assert!(told(&[4, 4, 4, 4]).is_empty());
    assert_eq!(told(&[4, 4, 4, 5]), [much]);
    // It is refused before all alternatives are made: these would be twenty-four million.
    assert_eq!(told(&[17; 6]), [much]);
}

#[test]
fn a_plan_has_at_most_as_many_facts_as_there_are_bits() {
    // The emergency looks at four answers of its own: one fact each, as for each question more.
    let facts = |count: usize| {
        let mut value = content();
        for number in 0..count {
            let mut question = value["questions"][1].clone();
            question["id"] = json!(format!("q{number}"));
            question["kind"] = json!("fact");
            value["questions"].as_array_mut().unwrap().push(question);
        }
        let all: Vec<Value> = (0..count)
            .map(|number| json!({ "yes": format!("q{number}") }))
            .collect();
        put(
            &mut value,
            "routes/#emergency/after/0/when",
            json!({ "all": all }),
        );
        but_counts(&value)
    };
    let much = "routes.emergency.after: too many facts in one plan";
    assert!(
        !facts(124).iter().any(|error| error == much),
        "{:?}",
        facts(124)
    );
    assert!(facts(130).iter().any(|error| error == much));
    assert!(
        facts(125).iter().any(|error| error == much),
        "{:?}",
        facts(125)
    );
}

#[test]
fn activities_and_rows_are_at_most_so_many_pairs() {
    // 256 activities with 255 rows, or none, are 65,536 pairs.
    let pairs = |rows: usize| {
        let mut value = content();
        let activity = slot(&mut value, "activities/#alarm").clone();
        let there = value["activities"].as_array().unwrap().len();
        for number in there..256 {
            let mut copy = activity.clone();
            copy["id"] = json!(format!("a{number}"));
            copy["row"] = json!("required");
            value["activities"].as_array_mut().unwrap().push(copy);
        }
        let row = slot(&mut value, "rows/#family-doctor").clone();
        let there = value["rows"].as_array().unwrap().len();
        for number in there..rows {
            let mut copy = row.clone();
            copy["id"] = json!(format!("r{number}"));
            copy["activities"] = json!([]);
            value["rows"].as_array_mut().unwrap().push(copy);
        }
        errors(&value)
    };
    let much = "rows: too many activities and rows";
    assert!(!pairs(255).iter().any(|error| error == much));
    assert!(pairs(256).iter().any(|error| error == much));
}
