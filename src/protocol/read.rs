//! From the JSON of a protocol file to its plain data, with everything that is wrong in its form told at once.

use serde::Deserialize as _;
use serde::de::DeserializeOwned;
use serde_json::Value;

use super::model::{
    Activity, Block, Checklist, Consents, Coverage, Duty, EmergencyNumber, Group, Item, Limit,
    Note, Origin, Outcomes, Purpose, Question, Reading, Route, Row, Rule, Source, Term,
};
use super::{LoadError, Problem};
use crate::text::Text;

/// How many fields that nothing knows are told of one entry.
const MOST_UNKNOWN: usize = 20;

/// Reads the plain data of a protocol file.
///
/// # Errors
/// Everything that is not of the right form, an error an entry: which row, rule or question it stands in.
pub(super) fn read(value: &Value) -> Result<Source, Vec<LoadError>> {
    let whole = match Source::deserialize(value) {
        Ok(source) => return Ok(source),
        Err(error) => error.to_string(),
    };
    let Some(members) = value.as_object() else {
        return Err(vec![LoadError::new("file", Problem::Form(whole))]);
    };
    let mut errors = Vec::new();
    wordings(value, "", &mut errors);
    for (name, kind, required) in PARTS {
        match members.get(*name) {
            Some(part) => part_of(name, part, *kind, &mut errors),
            None if *required => {
                let problem = Problem::Form(format!("missing field `{name}`"));
                errors.push(LoadError::new(*name, problem));
            }
            None => {}
        }
    }
    for name in members.keys() {
        if !PARTS.iter().any(|(known, _, _)| known == name) {
            let problem = Problem::Form(format!("unknown field `{name}`"));
            errors.push(LoadError::new(name.as_str(), problem));
        }
    }
    if errors.is_empty() {
        errors.push(LoadError::new("file", Problem::Form(whole)));
    }
    Err(errors)
}

/// How a part of the file is read.
#[derive(Clone, Copy)]
enum Kind {
    /// As one thing.
    One(Try),
    /// As a list of things with an id.
    List(Try),
    /// As a table of things by their name.
    Named(Try),
}

/// Tries to read a thing; says what is wrong with it.
type Try = fn(&Value) -> Option<String>;

fn tried<T: DeserializeOwned>(value: &Value) -> Option<String> {
    T::deserialize(value).err().map(|error| error.to_string())
}

/// Every part of the file, how it is read, and whether it must be there.
const PARTS: &[(&str, Kind, bool)] = &[
    ("schema", Kind::One(tried::<String>), true),
    ("id", Kind::One(tried::<String>), true),
    ("version", Kind::One(tried::<String>), true),
    ("title", Kind::One(tried::<Text>), true),
    ("origin", Kind::One(tried::<Origin>), true),
    ("groups", Kind::List(tried::<Group>), true),
    ("items", Kind::List(tried::<Item>), true),
    ("activities", Kind::List(tried::<Activity>), true),
    ("purposes", Kind::List(tried::<Purpose>), true),
    ("rows", Kind::List(tried::<Row>), true),
    ("occasion_question", Kind::One(tried::<String>), true),
    ("questions", Kind::List(tried::<Question>), true),
    ("rules", Kind::List(tried::<Rule>), true),
    ("duties", Kind::List(tried::<Duty>), true),
    ("blocks", Kind::List(tried::<Block>), false),
    ("routes", Kind::List(tried::<Route>), true),
    ("outcomes", Kind::One(tried::<Outcomes>), true),
    ("consents", Kind::One(tried::<Consents>), true),
    ("readings", Kind::List(tried::<Reading>), false),
    ("notes", Kind::List(tried::<Note>), false),
    ("limits", Kind::List(tried::<Limit>), false),
    ("glossary", Kind::List(tried::<Term>), false),
    ("checklist", Kind::One(tried::<Checklist>), true),
    ("emergency", Kind::List(tried::<EmergencyNumber>), false),
    ("articles", Kind::Named(tried::<Text>), true),
    ("coverage", Kind::One(tried::<Coverage>), true),
];

fn part_of(name: &str, part: &Value, kind: Kind, errors: &mut Vec<LoadError>) {
    let not = |what: &str| {
        let problem = Problem::Form(format!("invalid type, expected {what}"));
        LoadError::new(name, problem)
    };
    match (kind, part) {
        (Kind::One(attempt), _) => entry(name.to_owned(), part, attempt, errors),
        (Kind::List(attempt), Value::Array(list)) => {
            for (position, thing) in list.iter().enumerate() {
                entry(place(name, position, thing), thing, attempt, errors);
            }
        }
        (Kind::List(_), _) => errors.push(not("a list")),
        (Kind::Named(attempt), Value::Object(members)) => {
            for (key, thing) in members {
                entry(format!("{name}.{key}"), thing, attempt, errors);
            }
        }
        (Kind::Named(_), _) => errors.push(not("a table")),
    }
}

/// Where an entry of a list stands: by its id, or by its position where it has none.
fn place(list: &str, position: usize, thing: &Value) -> String {
    match thing.get("id").and_then(Value::as_str) {
        Some(id) if !id.is_empty() => format!("{list}.{id}"),
        _ => format!("{list}[{position}]"),
    }
}

/// Everything that is wrong with one entry, as far as it can be told.
fn entry(place: String, thing: &Value, attempt: Try, errors: &mut Vec<LoadError>) {
    let mut thing = thing.clone();
    for _ in 0..MOST_UNKNOWN {
        let Some(what) = attempt(&thing) else {
            return;
        };
        // A wording that is missing was told with its own place.
        let told = what.contains("wording in `")
            || what == "missing field `nl`"
            || what == "missing field `en`";
        if told && errors.iter().any(|error| error.place.starts_with(&place)) {
            return;
        }
        let unknown = what
            .strip_prefix("unknown field `")
            .and_then(|rest| rest.split_once('`'))
            .map(|(name, _)| name.to_owned());
        errors.push(LoadError::new(place.clone(), Problem::Form(what)));
        // What stands beside a field that nothing knows is looked at as well.
        let removed = unknown.and_then(|name| thing.as_object_mut()?.remove(&name));
        if removed.is_none() {
            return;
        }
    }
}

/// Every wording that is not there in a language.
fn wordings(value: &Value, at: &str, errors: &mut Vec<LoadError>) {
    match value {
        Value::Object(members) => {
            let said = |lang: &str| match members.get(lang) {
                Some(Value::String(words)) => Some(!words.trim().is_empty()),
                Some(_) => None,
                None => Some(false),
            };
            let is_text = members.contains_key("nl") || members.contains_key("en");
            if is_text {
                for lang in ["nl", "en"] {
                    if said(lang) == Some(false) {
                        let problem = Problem::Form(format!("the wording in `{lang}` is missing"));
                        errors.push(LoadError::new(at, problem));
                    }
                }
                return;
            }
            for (name, member) in members {
                let at = if at.is_empty() {
                    name.clone()
                } else {
                    format!("{at}.{name}")
                };
                wordings(member, &at, errors);
            }
        }
        Value::Array(list) => {
            for (position, thing) in list.iter().enumerate() {
                wordings(thing, &place(at, position, thing), errors);
            }
        }
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => {}
    }
}
