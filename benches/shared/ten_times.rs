//! A protocol ten times as large: every list ten times over, each copy with names of its own.

use std::collections::BTreeSet;

use deelwijzer::workbench::edit::{Document, Edit};
use serde_json::Value;

/// Fields whose words are not names of things in the file.
const WORDS: [&str; 11] = [
    "kind",
    "topic",
    "evidence",
    "consent",
    "row-consent",
    "some",
    "when_met",
    "confidence",
    "schema",
    "flow",
    "papers",
];

/// The content of a protocol file, so many times over.
pub fn times(file: &Value, copies: usize) -> Value {
    let occasion = file["occasion_question"].as_str().unwrap_or_default();
    let mut ids = BTreeSet::new();
    let lists: Vec<(&String, &Vec<Value>)> = file
        .as_object()
        .into_iter()
        .flatten()
        .filter_map(|(name, value)| Some((name, value.as_array()?)))
        .collect();
    for (_, entries) in &lists {
        ids.extend(entries.iter().filter_map(|entry| entry["id"].as_str()));
    }
    ids.remove(occasion);
    let mut large = file.clone();
    for (list, members) in lists {
        let mut entries: Vec<Value> = Vec::new();
        for copy in 0..copies {
            for entry in members {
                // There is one question about the occasion, whatever the row.
                if copy == 0 || entry["id"] != occasion {
                    let mut entry = entry.clone();
                    renamed(&mut entry, "", &ids, copy);
                    entries.push(entry);
                }
            }
        }
        large[list.as_str()] = Value::Array(entries);
    }
    let steps = file["checklist"]["steps"].clone();
    large["checklist"]["steps"] = steps;
    renamed(&mut large["checklist"]["steps"], "", &ids, 0);
    match Document::new(large).apply(&Edit::Counts) {
        Ok(document) => document.value().clone(),
        Err(_) => Value::Null,
    }
}

fn renamed(value: &mut Value, field: &str, ids: &BTreeSet<&str>, copy: usize) {
    match value {
        // What an activity says of rows is a word as well.
        Value::String(_) if WORDS.contains(&field) || field == "row" => {}
        Value::String(text) => {
            if ids.contains(text.as_str()) {
                *text = format!("k{copy}-{text}");
            }
        }
        Value::Array(list) if !WORDS.contains(&field) => {
            // The values of a list of rows are names, unlike the word that an activity has.
            let inner = if field == "row" { "rows" } else { field };
            list.iter_mut()
                .for_each(|entry| renamed(entry, inner, ids, copy));
        }
        Value::Object(members) => {
            for (name, member) in members {
                if name != "nl" && name != "en" {
                    renamed(member, name, ids, copy);
                }
            }
        }
        Value::Array(_) | Value::Null | Value::Bool(_) | Value::Number(_) => {}
    }
}
