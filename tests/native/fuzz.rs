//! Whatever is given to an importer is read or refused in words: nothing panics, nothing is half taken. Files that once made
//! trouble, and a few of every kind, are kept in `tests/corpus`.

use std::fs;
use std::path::Path;

use deelwijzer::case::Case;
use deelwijzer::protocol::{Examined, LoadError, json_value, toml_value};
use deelwijzer::record;
use deelwijzer::text::Lang;
use deelwijzer::workbench::edit::{Document, Edit};
use deelwijzer::workbench::hygiene::{look_over, of_errors};
use deelwijzer::workbench::words;
use proptest::prelude::*;
use serde_json::Value;

use crate::{example, protocol};

fn told(errors: &[LoadError]) {
    assert!(!errors.is_empty());
    for finding in of_errors(errors) {
        for lang in Lang::ALL {
            assert!(!words::what(&finding, lang).trim().is_empty());
            assert!(!words::place(None, &finding.place, lang).is_empty());
        }
    }
}

/// Everything that a protocol file goes through when someone drops it on the workbench.
fn take(value: &Value) {
    match Examined::of_value(value) {
        Err(errors) => told(&errors),
        Ok(examined) => {
            for finding in look_over(&examined, None) {
                assert!(!words::what(&finding, Lang::Nl).is_empty());
            }
            let _ = Document::new(value.clone()).apply(&Edit::Counts);
            if let Ok(protocol) = examined.into_protocol() {
                let _ = deelwijzer::workbench::explain::book(&protocol, Lang::Nl, None);
                let _ = deelwijzer::workbench::compare::compare(example::protocol(), &protocol);
            }
        }
    }
}

fn import(text: &str) {
    match toml_value(text) {
        Err(errors) => told(&errors),
        Ok(value) => take(&value),
    }
    match json_value(text) {
        Err(errors) => told(&errors),
        Ok(value) => take(&value),
    }
    let _ = Case::from_json(protocol(), text);
    let _ = record::read(protocol(), text);
}

#[test]
fn the_corpus_is_read_or_refused() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/corpus");
    let mut count = 0;
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.extension().is_some_and(|end| end != "md") {
            import(&String::from_utf8_lossy(&fs::read(path).unwrap()));
            count += 1;
        }
    }
    assert!(count >= 8, "only {count} files");
}

/// Every place in a value, as a path of names and positions.
fn places(value: &Value, at: &mut Vec<String>, out: &mut Vec<String>) {
    out.push(format!("/{}", at.join("/")));
    let name = |name: &str| name.replace('~', "~0").replace('/', "~1");
    match value {
        Value::Object(members) => {
            for (key, member) in members {
                at.push(name(key));
                places(member, at, out);
                at.pop();
            }
        }
        Value::Array(list) => {
            for (position, entry) in list.iter().enumerate() {
                at.push(position.to_string());
                places(entry, at, out);
                at.pop();
            }
        }
        _ => {}
    }
}

fn spoil() -> impl Strategy<Value = Value> {
    prop_oneof![
        Just(Value::Null),
        Just(Value::from(true)),
        Just(Value::from(-1)),
        Just(Value::from(u64::MAX)),
        Just(Value::from("")),
        Just(Value::from("name")),
        Just(serde_json::json!([])),
        Just(serde_json::json!({})),
        Just(serde_json::json!({"all": []})),
        Just(serde_json::json!({"not": {"not": {"any": []}}})),
        Just(serde_json::json!([{"rule": "r-data"}, {"block": "list"}])),
        ".{0,40}".prop_map(Value::from),
    ]
}

/// How many cases are tried; `DEELWIJZER_FUZZ` sets more for a long run.
fn cases() -> u32 {
    let set = std::env::var("DEELWIJZER_FUZZ").ok();
    set.and_then(|n| n.parse().ok()).unwrap_or(150)
}

proptest! {
    #![proptest_config(ProptestConfig { cases: cases(), ..ProptestConfig::default() })]

    #[test]
    fn any_text_is_read_or_refused(text in ".{0,400}") {
        import(&text);
    }

    #[test]
    fn a_protocol_file_with_places_spoilt_is_read_or_refused(
        spots in prop::collection::vec((any::<prop::sample::Index>(), spoil()), 1..4)
    ) {
        let mut value = toml_value(example::FILE).unwrap();
        let mut all = Vec::new();
        places(&value, &mut Vec::new(), &mut all);
        for (spot, new) in spots {
            if let Some(slot) = value.pointer_mut(&all[spot.index(all.len())]) {
                *slot = new;
            }
        }
        take(&value);
    }

    #[test]
    fn a_protocol_file_cut_and_mixed_is_read_or_refused(
        from in any::<prop::sample::Index>(), to in any::<prop::sample::Index>(), put in ".{0,12}"
    ) {
        let text: Vec<char> = example::FILE.chars().collect();
        let (from, to) = (from.index(text.len()), to.index(text.len()));
        let mut mixed: String = text[..from].iter().collect();
        mixed.push_str(&put);
        mixed.extend(&text[from.max(to.min(from + 60))..]);
        import(&mixed);
    }
}
