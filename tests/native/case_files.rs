//! Cases as files, found by folder. A good one states what must follow, by hand; a bad one the errors it must give.

use std::fs;
use std::path::{Path, PathBuf};

use deelwijzer::case::Case;
use deelwijzer::decision;
use deelwijzer::protocol::Protocol;
use serde_json::Value;

use crate::example;

fn files(folder: &str) -> Vec<PathBuf> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("tests/cases")
        .join(folder);
    let mut files: Vec<PathBuf> = fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .collect();
    files.retain(|file| file.extension().is_some_and(|end| end == "json"));
    files.sort();
    files
}

/// Every part of `wanted` is in `found`: objects by their named fields, all else exactly.
fn holds(found: &Value, wanted: &Value, place: &str, misses: &mut Vec<String>) {
    match (found, wanted) {
        (Value::Object(found), Value::Object(wanted)) => {
            for (name, wanted) in wanted {
                let place = format!("{place}.{name}");
                match found.get(name) {
                    Some(found) => holds(found, wanted, &place, misses),
                    None => misses.push(format!("{place}: not there, wanted {wanted}")),
                }
            }
        }
        (found, wanted) if found == wanted => {}
        (found, wanted) => misses.push(format!("{place}: found {found}, wanted {wanted}")),
    }
}

#[test]
fn good_cases_give_what_their_files_state() {
    give_what_they_state(&Protocol::built_in().unwrap(), "good");
}

/// The same under another protocol, with its own rows, routes and rules.
#[test]
fn good_cases_of_the_example_give_what_their_files_state() {
    give_what_they_state(example::protocol(), "eikendam");
}

/// Each file of a folder gives what it states; together they are about every row, route, rule and duty.
fn give_what_they_state(protocol: &Protocol, folder: &str) {
    let files = files(folder);
    assert!(files.len() >= 10, "only {} cases", files.len());
    let mut misses = Vec::new();
    let (mut rows, mut routes, mut rules) = (Vec::new(), Vec::new(), Vec::new());
    for file in &files {
        let name = file.file_name().unwrap().to_string_lossy().into_owned();
        let text: Value = serde_json::from_str(&fs::read_to_string(file).unwrap())
            .unwrap_or_else(|error| panic!("{name}: {error}"));
        let case = Case::from_value(protocol, &text["case"])
            .unwrap_or_else(|errors| panic!("{name}: {errors:?}"));
        let verdict = decision::assess(protocol, &case).to_contract(protocol);
        let mut found = serde_json::to_value(&verdict).unwrap();
        // Files state rules as `"rule": "status"` and duties as a list of ids, which reads better.
        let status = |f: &decision::FindingJson| serde_json::to_value(f.status).unwrap();
        found["before"] = verdict
            .before
            .iter()
            .map(|f| (f.rule.clone(), status(f)))
            .collect();
        found["order"] = verdict
            .before
            .iter()
            .map(|f| Value::from(f.rule.clone()))
            .collect();
        found["after"] = verdict
            .after
            .iter()
            .map(|d| Value::from(d.rule.clone()))
            .collect();
        holds(&found, &text["expect"], &name, &mut misses);
        rows.extend(verdict.row.clone());
        routes.push(verdict.route.clone());
        rules.extend(verdict.before.iter().map(|f| f.rule.clone()));
        rules.extend(verdict.after.iter().map(|d| d.rule.clone()));
    }
    assert!(misses.is_empty(), "{}", misses.join("\n"));
    for row in protocol.row_ids().map(|row| &protocol.row(row).id) {
        assert!(rows.contains(row), "no file about row {row}");
    }
    for route in protocol.route_ids().map(|route| &protocol.route(route).id) {
        assert!(routes.contains(route), "no file about route {route}");
    }
    for rule in protocol.rule_ids().map(|rule| &protocol.rule(rule).id) {
        assert!(rules.contains(rule), "no file about rule {rule}");
    }
    for duty in protocol.duty_ids().map(|duty| &protocol.duty(duty).id) {
        assert!(rules.contains(duty), "no file about duty {duty}");
    }
}

#[test]
fn bad_cases_give_the_errors_their_files_state() {
    let protocol = Protocol::built_in().unwrap();
    let files = files("bad");
    assert!(files.len() >= 20, "only {} bad cases", files.len());
    let mut misses = Vec::new();
    for file in files {
        let name = file.file_name().unwrap().to_string_lossy().into_owned();
        let text = fs::read_to_string(&file).unwrap();
        let wanted = fs::read_to_string(file.with_extension("txt")).unwrap_or_default();
        let found = match Case::from_json(&protocol, &text) {
            Ok(_) => "(no error)".to_owned(),
            Err(errors) => errors.iter().map(|error| format!("{error}\n")).collect(),
        };
        if found != wanted {
            misses.push(format!("{name}:\n{found}"));
        }
    }
    assert!(misses.is_empty(), "{}", misses.join("\n"));
}
