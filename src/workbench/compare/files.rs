//! What differs between two files: each entry by its id, each field by its name.

use serde_json::Value;

use crate::protocol::model::Source;

/// A difference between two files.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FileChange {
    /// Where: a path such as `rows.2-work-income.items`.
    pub place: String,
    /// What stood there; nothing where it is new.
    pub before: Option<String>,
    /// What stands there; nothing where it is gone.
    pub after: Option<String>,
}

/// Every difference between two files, in the order of their names.
#[must_use]
pub fn file_changes(old: &Source, new: &Source) -> Vec<FileChange> {
    let mut changes = Vec::new();
    let value = |source: &Source| serde_json::to_value(source).unwrap_or_default();
    walk("", Some(&value(old)), Some(&value(new)), &mut changes);
    changes
}

/// What an entry of a list is called; entries without a name are told by their position.
fn key(entry: &Value, position: usize) -> String {
    match entry.get("id").and_then(Value::as_str) {
        Some(id) => id.to_owned(),
        None => format!("[{position}]"),
    }
}

fn join(at: &str, name: &str) -> String {
    if at.is_empty() {
        name.to_owned()
    } else if name.starts_with('[') {
        format!("{at}{name}")
    } else {
        format!("{at}.{name}")
    }
}

fn walk(at: &str, old: Option<&Value>, new: Option<&Value>, changes: &mut Vec<FileChange>) {
    if old == new {
        return;
    }
    match (old, new) {
        (Some(Value::Object(before)), Some(Value::Object(after))) if !is_condition(before) => {
            let added = after.keys().filter(|name| !before.contains_key(*name));
            for name in before.keys().chain(added) {
                walk(&join(at, name), before.get(name), after.get(name), changes);
            }
        }
        (Some(Value::Array(before)), Some(Value::Array(after)))
            if before
                .iter()
                .chain(after)
                .all(|entry| entry.get("id").is_some()) =>
        {
            let keyed = |list: &[Value]| -> Vec<(String, Value)> {
                let entries = list.iter().enumerate();
                entries
                    .map(|(n, entry)| (key(entry, n), entry.clone()))
                    .collect()
            };
            let (before, after) = (keyed(before), keyed(after));
            let find = |list: &[(String, Value)], id: &str| {
                list.iter()
                    .find(|(known, _)| known == id)
                    .map(|(_, entry)| entry.clone())
            };
            let added = after.iter().filter(|(id, _)| find(&before, id).is_none());
            for (id, _) in before.iter().chain(added) {
                let (was, is) = (find(&before, id), find(&after, id));
                walk(&join(at, id), was.as_ref(), is.as_ref(), changes);
            }
        }
        (old, new) => changes.push(FileChange {
            place: at.to_owned(),
            before: old.filter(|value| !value.is_null()).map(plain),
            after: new.filter(|value| !value.is_null()).map(plain),
        }),
    }
}

/// A condition is one thing; its parts mean nothing by themselves.
fn is_condition(members: &serde_json::Map<String, Value>) -> bool {
    const WORDS: [&str; 6] = ["all", "any", "not", "yes", "no", "some"];
    members.len() == 1 && members.keys().all(|name| WORDS.contains(&name.as_str()))
}

/// A value for people to read.
fn plain(value: &Value) -> String {
    match value {
        Value::String(text) => text.clone(),
        Value::Array(list) if list.iter().all(Value::is_string) => {
            let words: Vec<&str> = list.iter().filter_map(Value::as_str).collect();
            words.join(", ")
        }
        // A new or removed entry is told by its first words.
        Value::Object(members) => {
            let words = ["contact", "label", "title", "ask", "term", "about", "text"];
            let text = words
                .iter()
                .find_map(|word| members.get(*word)?.get("nl")?.as_str());
            text.map_or_else(|| value.to_string(), str::to_owned)
        }
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::Array(_) => value.to_string(),
    }
}
