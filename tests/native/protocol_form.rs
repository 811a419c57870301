//! What the loader says of the form of a protocol file, mistake by mistake: the example with one thing changed, and every error
//! that must follow, no more and no fewer. Names stand in `protocol_names.rs`, rules and routes in `protocol_rules.rs`, limits
//! in `protocol_limits.rs`.

use deelwijzer::protocol::{Examined, Protocol, json_value, toml_value};
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
pub fn but_counts(value: &Value) -> Vec<String> {
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

/// Parts of a file that may be left out are no error beside another one.
#[test]
fn what_may_be_left_out_is_not_told() {
    let mut value = with("notes", Value::Null);
    put(&mut value, "rows", json!(3));
    assert_eq!(errors(&value), ["rows: invalid type, expected a list"]);
    assert!(errors(&with("notes", Value::Null)).is_empty());
}
