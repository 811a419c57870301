//! A protocol file written as TOML in the form in which people keep it: an entry a table, everything within it on a line.

use serde_json::Value;

/// The order in which the parts of a file stand; what is not named here follows.
const ORDER: [&str; 26] = [
    "schema",
    "id",
    "version",
    "occasion_question",
    "title",
    "origin",
    "groups",
    "items",
    "activities",
    "purposes",
    "rows",
    "questions",
    "rules",
    "duties",
    "blocks",
    "routes",
    "outcomes",
    "consents",
    "checklist",
    "emergency",
    "readings",
    "notes",
    "limits",
    "glossary",
    "articles",
    "coverage",
];

/// The order of the fields of an entry; what is not named here follows in the order of the alphabet.
const FIELDS: [&str; 20] = [
    "id",
    "number",
    "purpose",
    "group",
    "kind",
    "law",
    "label",
    "contact",
    "term",
    "when",
    "occasion",
    "ask",
    "title",
    "about",
    "explain",
    "activities",
    "items",
    "if_applicable",
    "consent",
    "refs",
];

/// Writes the content of a file.
pub(super) fn written(value: &Value) -> String {
    let mut out = String::new();
    let Some(members) = value.as_object() else {
        return out;
    };
    let mut names: Vec<&String> = members.keys().collect();
    names.sort_by_key(|name| place(&ORDER, name));
    // What is a value of its own must stand before the first table.
    let (plain, tables): (Vec<&String>, Vec<&String>) = names
        .into_iter()
        .partition(|name| members.get(*name).is_some_and(|value| !is_table(value)));
    for name in plain {
        if let Some(value) = members.get(name) {
            line(name, value, &mut out);
        }
    }
    for name in tables {
        match members.get(name) {
            Some(Value::Array(entries)) => {
                for entry in entries {
                    out.push_str(&format!("\n[[{}]]\n", key(name)));
                    fields(entry, &mut out);
                }
            }
            Some(table) => nested(&key(name), table, &mut out),
            None => {}
        }
    }
    out
}

/// A table, with the tables and lists of tables within it after its own values.
fn nested(path: &str, table: &Value, out: &mut String) {
    let Some(members) = table.as_object() else {
        return;
    };
    // A wording is short enough for one line, as is any table without tables in it.
    let (plain, tables): (Vec<_>, Vec<_>) = members.iter().partition(|(_, value)| !is_deep(value));
    if !plain.is_empty() || tables.is_empty() {
        out.push_str(&format!("\n[{path}]\n"));
        let mut plain = plain;
        plain.sort_by_key(|(name, _)| place(&FIELDS, name));
        for (name, value) in plain {
            line(name, value, out);
        }
    }
    for (name, value) in tables {
        let path = format!("{path}.{}", key(name));
        match value {
            Value::Array(entries) => {
                for entry in entries {
                    out.push_str(&format!("\n[[{path}]]\n"));
                    fields(entry, out);
                }
            }
            other => nested(&path, other, out),
        }
    }
}

/// Whether a value is written as a table or tables of its own.
fn is_table(value: &Value) -> bool {
    match value {
        Value::Object(members) => !is_text(members),
        Value::Array(list) => !list.is_empty() && list.iter().all(Value::is_object),
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => false,
    }
}

/// Whether a value within a table is written as a table of its own: a table of wordings, or a list of tables.
fn is_deep(value: &Value) -> bool {
    match value {
        Value::Object(members) => !is_text(members),
        Value::Array(_) => is_table(value),
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => false,
    }
}

fn is_text(members: &serde_json::Map<String, Value>) -> bool {
    members.len() == 2 && members.contains_key("nl") && members.contains_key("en")
}

fn place(order: &[&str], name: &str) -> usize {
    order
        .iter()
        .position(|known| *known == name)
        .unwrap_or(order.len())
}

fn fields(entry: &Value, out: &mut String) {
    let Some(members) = entry.as_object() else {
        return;
    };
    let mut names: Vec<&String> = members.keys().collect();
    names.sort_by_key(|name| place(&FIELDS, name));
    for name in names {
        if let Some(value) = members.get(name) {
            line(name, value, out);
        }
    }
}

fn line(name: &str, value: &Value, out: &mut String) {
    // TOML has no word for nothing: what is not there is not written.
    if value.is_null() {
        return;
    }
    out.push_str(&key(name));
    out.push_str(" = ");
    match value {
        // Steps read better one under the other.
        Value::Array(list) if !list.is_empty() && list.iter().all(Value::is_object) => {
            out.push_str("[\n");
            for entry in list {
                out.push_str("  ");
                inline(entry, out);
                out.push_str(",\n");
            }
            out.push(']');
        }
        other => inline(other, out),
    }
    out.push('\n');
}

fn inline(value: &Value, out: &mut String) {
    match value {
        Value::Object(members) => {
            let mut names: Vec<&String> = members.keys().collect();
            // Dutch comes first; rule, duty or block before when it goes.
            names.sort_by_key(|name| (name.as_str() != "nl", name.as_str() == "when"));
            out.push('{');
            let mut first = true;
            for name in names {
                let Some(member) = members.get(name).filter(|member| !member.is_null()) else {
                    continue;
                };
                out.push_str(if first { " " } else { ", " });
                first = false;
                out.push_str(&key(name));
                out.push_str(" = ");
                inline(member, out);
            }
            out.push_str(" }");
        }
        Value::Array(list) => {
            out.push('[');
            for (at, entry) in list.iter().enumerate() {
                if at > 0 {
                    out.push_str(", ");
                }
                inline(entry, out);
            }
            out.push(']');
        }
        Value::String(text) => out.push_str(&string(text)),
        Value::Null => out.push_str("\"\""),
        Value::Bool(_) | Value::Number(_) => out.push_str(&value.to_string()),
    }
}

fn string(text: &str) -> String {
    toml::Value::String(text.to_owned()).to_string()
}

/// A name as TOML has it: in quotes where it has other signs than letters, digits, `-` and `_`.
fn key(name: &str) -> String {
    let bare = |c: char| c.is_ascii_alphanumeric() || matches!(c, '-' | '_');
    if !name.is_empty() && name.chars().all(bare) {
        name.to_owned()
    } else {
        string(name)
    }
}
