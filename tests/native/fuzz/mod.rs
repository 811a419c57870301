//! Whatever is given to an importer is read or refused in words: nothing panics, nothing hangs, nothing is half taken.
//!
//! A good file of every importer, and every file that ever made trouble, are kept in `tests/corpus`, in a folder an importer.
//! A run of the tests tries some hundreds of files made from these; `cargo xtask fuzz 60` goes on for an hour.

mod hostile;
mod importers;
mod seeds;

use std::fs;
use std::path::{Path, PathBuf};

use deelwijzer::protocol::toml_value;
use proptest::prelude::*;
use serde_json::Value;

use crate::example;
use hostile::{Importer, Seen};
use importers::{case, json, record, right, toml, workbench};
use seeds::{Known, all};

fn corpus() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/corpus")
}

/// The files of a folder, in the order of their names.
fn files(folder: &Path) -> Vec<(PathBuf, Vec<u8>)> {
    let entries =
        fs::read_dir(folder).unwrap_or_else(|error| panic!("{}: {error}", folder.display()));
    let mut paths: Vec<PathBuf> = entries.map(|entry| entry.unwrap().path()).collect();
    paths.retain(|path| path.is_file() && path.extension().is_none_or(|end| end != "md"));
    paths.sort();
    (paths.into_iter())
        .map(|path| {
            let content = fs::read(&path).unwrap();
            (path, content)
        })
        .collect()
}

/// An importer's good files as they are kept; written anew where `DEELWIJZER_UPDATE` is set.
fn kept(known: &Known) -> Vec<(PathBuf, Vec<u8>)> {
    let folder = corpus().join(known.importer.name);
    if std::env::var_os("DEELWIJZER_UPDATE").is_some() {
        fs::create_dir_all(&folder).unwrap();
        for (number, seed) in (known.seeds)().into_iter().enumerate() {
            fs::write(
                folder.join(format!("good-{}.{}", number + 1, known.end)),
                seed,
            )
            .unwrap();
        }
    }
    files(&folder)
}

/// Each importer reads the good files of its own, and answers to every other file that is kept.
#[test]
fn the_corpus_is_read_or_refused() {
    let all = all();
    let mut every = files(&corpus());
    for known in &all {
        let kept = kept(known);
        let good = (kept.iter()).filter(|(path, _)| {
            let name = path.file_name().unwrap().to_string_lossy();
            name.starts_with("good-")
        });
        let mut count = 0;
        for (path, content) in good {
            if let Seen::Refused(words) = (known.importer.take)(content) {
                panic!("{}: {words}", path.display());
            }
            count += 1;
        }
        assert!(count > 0, "no good file for {}", known.importer.name);
        every.extend(kept);
    }
    assert!(every.len() >= 30, "only {} files", every.len());
    for known in &all {
        for (_, content) in &every {
            (known.importer.take)(content);
        }
    }
}

/// What the application makes now is read as well, not only what was kept.
#[test]
fn each_importer_reads_what_the_application_makes() {
    for known in all() {
        for seed in (known.seeds)() {
            if let Seen::Refused(words) = (known.importer.take)(&seed) {
                panic!("{}: {words}", known.importer.name);
            }
        }
    }
}

#[test]
fn hostile_files_are_read_or_refused() {
    let all: Vec<(Importer, Vec<Vec<u8>>)> = all()
        .into_iter()
        .map(|known| {
            let kept = kept(&known).into_iter().map(|(_, content)| content);
            (known.importer, kept.collect())
        })
        .collect();
    hostile::run(&all);
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

/// What stands in the place of a part of a protocol, of a form that is nearly right.
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

proptest! {
    #![proptest_config(ProptestConfig { cases: 150, ..ProptestConfig::default() })]

    #[test]
    fn any_text_is_read_or_refused(text in ".{0,400}") {
        for take in [toml, json, case, record, right] {
            take(text.as_bytes());
        }
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
        workbench(&value);
    }
}
