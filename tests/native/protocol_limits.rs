//! How much a protocol file may hold, tried on both sides of each limit.

use deelwijzer::workbench::edit::{Document, Edit};
use serde_json::{Value, json};

use crate::protocol_form::{but_counts, content, errors, put, slot};

/// A route that tells more states apart than there are numbers for.
#[test]
fn more_states_than_can_be_counted_are_refused() {
    let much = "routes: too many states to look at";
    assert_eq!(errors(&asking(62, true)), [much]);
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
