//! What is too large to be walked whole is refused, wherever that turns out; a part of it never stands for all.

use deelwijzer::protocol::{Examined, Protocol};
use deelwijzer::workbench::compare::compare;
use deelwijzer::workbench::edit::{Document, Edit};
use deelwijzer::workbench::hygiene::{Code, look_over, look_over_and_count};
use serde_json::{Value, json};

use crate::protocol_form::{content, put, slot};
use crate::protocol_limits::asking;

/// Splits the emergency into two routes, by whether a condition holds.
fn split(value: &mut Value, by: &Value) {
    let alarm = json!({ "activity": ["alarm"] });
    let mut second = slot(value, "routes/#emergency").clone();
    second["id"] = json!("second");
    second["when"] = json!({ "all": [alarm, { "not": by }] });
    second["before"] = json!([{ "rule": "r-danger" }]);
    value["routes"].as_array_mut().unwrap().push(second);
    put(
        value,
        "routes/#emergency/when",
        json!({ "all": [alarm, by] }),
    );
}

/// New questions; whether one of them has a yes.
fn questions(value: &mut Value, count: usize, name: &str) -> Value {
    let mut any = Vec::new();
    for number in 0..count {
        let id = format!("{name}{number}");
        let mut question = slot(value, "questions/#unsafe-to-tell").clone();
        question["id"] = json!(id);
        value["questions"].as_array_mut().unwrap().push(question);
        any.push(json!({ "yes": id }));
    }
    json!({ "any": any })
}

/// The protocol with a number of answers that choose the route of the emergency.
fn choices(mut value: Value, count: usize, name: &str) -> Value {
    let by = questions(&mut value, count, name);
    split(&mut value, &by);
    counted(value)
}

fn counted(value: Value) -> Value {
    let document = Document::new(value).apply(&Edit::Counts).unwrap();
    document.value().clone()
}

fn protocol(value: &Value) -> Protocol {
    Protocol::from_value(value).unwrap_or_else(|errors| panic!("{errors:#?}"))
}

/// Where more is found than is looked at, in a file that loads.
fn refused(value: &Value) -> Vec<String> {
    let examined = Examined::of_value(value).unwrap();
    assert!(examined.errors().is_empty(), "{:#?}", examined.errors());
    let found = look_over(&examined, None);
    let refused = found.into_iter().filter(|f| f.code == Code::TooMany);
    refused
        .map(|finding| {
            assert!(finding.witness.is_none());
            finding.place
        })
        .collect()
}

#[test]
fn routes_with_too_many_states_are_refused_before_any_is_walked() {
    let examined = Examined::of_value(&choices(content(), 22, "q")).unwrap();
    let (found, done) = look_over_and_count(&examined, None);
    let refused = found.iter().filter(|f| f.code == Code::TooMany);
    let places: Vec<&str> = refused.map(|finding| finding.place.as_str()).collect();
    assert_eq!(places, ["routes"]);
    assert_eq!(done, 0);
}

/// A condition of many parts, each of which is tried over every state that the others make.
#[test]
fn conditions_with_too_many_states_are_refused() {
    assert!(refused(&choices(content(), 12, "q")).is_empty());
    let places = refused(&choices(content(), 17, "q"));
    assert!(
        places.contains(&"routes.emergency.when".to_owned()),
        "{places:?}"
    );
}

/// Many rules in a route that many answers choose: each is looked at in every state of those.
#[test]
fn rules_with_too_many_states_are_refused() {
    let few = choices(asking(20, false), 14, "q");
    assert!(refused(&few).is_empty());
    let many = choices(asking(62, false), 15, "q");
    assert_eq!(refused(&many), ["rules"]);
}

/// Two versions, each small enough, that differ in more answers than can be walked together.
#[test]
fn versions_that_differ_too_widely_are_refused_and_the_rest_is_compared() {
    let alarm = ("alarm".to_owned(), None);
    let old = protocol(&choices(content(), 11, "a"));
    let near = protocol(&choices(content(), 4, "b"));
    let comparison = compare(&old, &near);
    assert!(comparison.refused.is_empty());
    assert!(!comparison.differences.is_empty());
    let wide = protocol(&choices(content(), 12, "b"));
    let comparison = compare(&old, &wide);
    assert_eq!(comparison.refused, [alarm]);
    assert!(!comparison.is_same());
    assert!(comparison.differences.is_empty());
}

/// The same for sets of items: each version tells few enough apart, both together do not.
#[test]
fn sets_of_items_that_differ_too_widely_are_refused() {
    let looking = |at: std::ops::Range<usize>| {
        let mut value = content();
        for number in 0..24 {
            let mut item = slot(&mut value, "items/#address").clone();
            item["id"] = json!(format!("i{number}"));
            value["items"].as_array_mut().unwrap().push(item);
        }
        let one = |number: usize| json!({ "item": [format!("i{number}")] });
        let any: Vec<Value> = at.map(one).collect();
        split(&mut value, &json!({ "any": any }));
        protocol(&counted(value))
    };
    let comparison = compare(&looking(0..3), &looking(12..15));
    assert!(comparison.refused.is_empty());
    let comparison = compare(&looking(0..11), &looking(12..23));
    assert_eq!(comparison.refused, [("alarm".to_owned(), None)]);
}

/// A duty under a condition of very many answers: looking at every state of it would never end.
#[test]
fn a_duty_under_too_many_answers_is_refused() {
    let ordered = |count: usize| {
        let mut value = content();
        let any = questions(&mut value, 40, "q");
        let any = &any["any"].as_array().unwrap()[..count];
        put(
            &mut value,
            "routes/#emergency/after/0/when",
            json!({ "any": any }),
        );
        for number in count..40 {
            slot(&mut value, &format!("questions/#q{number}"))["kind"] = json!("informative");
        }
        protocol(&counted(value))
    };
    let comparison = compare(&ordered(40), &ordered(39));
    assert_eq!(comparison.refused, [("alarm".to_owned(), None)]);
}
