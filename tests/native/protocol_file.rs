//! The protocol file: the one that ships loads; each damaged one is refused with the error at its place.

use std::fs;
use std::path::Path;

use deelwijzer::protocol::Protocol;
use serde::Deserialize;

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

fn shipped() -> String {
    fs::read_to_string(root().join("protocols/leiden-wmo-2016.toml")).unwrap()
}

fn lines(errors: &[deelwijzer::protocol::LoadError]) -> Vec<String> {
    errors.iter().map(ToString::to_string).collect()
}

#[test]
fn the_built_in_protocol_is_the_file_that_ships() {
    let built_in = Protocol::built_in().unwrap_or_else(|e| panic!("{}", lines(&e).join("\n")));
    let file =
        Protocol::from_toml(&shipped()).unwrap_or_else(|e| panic!("{}", lines(&e).join("\n")));
    assert_eq!(built_in, file);
    assert_eq!(built_in.digest().len(), 64);
}

#[test]
fn no_wording_is_left_unwritten() {
    let text = shipped();
    let unwritten: Vec<usize> = text
        .lines()
        .enumerate()
        .filter(|(_, line)| line.contains("\"…\""))
        .map(|(at, _)| at + 1)
        .collect();
    assert!(unwritten.is_empty(), "lines {unwritten:?}");
}

/// A wording that is the same in both languages was not translated.
#[test]
fn both_languages_say_something_of_their_own() {
    let protocol = Protocol::built_in().unwrap();
    let source = protocol.source();
    let same: Vec<&str> = (source.questions.iter().map(|q| (&q.id, &q.ask)))
        .chain(source.rules.iter().map(|r| (&r.id, &r.explain)))
        .chain(source.duties.iter().map(|d| (&d.id, &d.explain)))
        .chain(source.readings.iter().map(|r| (&r.id, &r.ours)))
        .chain(source.notes.iter().map(|n| (&n.id, &n.text)))
        .chain(source.glossary.iter().map(|t| (&t.id, &t.meaning)))
        .filter(|(_, text)| text.nl == text.en)
        .map(|(id, _)| id.as_str())
        .collect();
    assert!(same.is_empty(), "not translated: {same:?}");
}

/// A way to damage the file that ships, and the errors that must follow.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Damage {
    /// What is damaged, for whoever reads the file.
    #[expect(dead_code, reason = "for the reader of the file")]
    about: String,
    replace: Vec<Replace>,
    /// Each error, in full or from its start.
    errors: Vec<String>,
    /// Whether other errors may follow from the same damage.
    #[serde(default)]
    and_more: bool,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Replace {
    from: String,
    to: String,
}

#[test]
fn each_damaged_file_is_refused_with_the_error_at_its_place() {
    let text = shipped();
    let mut misses = Vec::new();
    let mut count = 0;
    for entry in fs::read_dir(root().join("tests/protocols/bad")).unwrap() {
        let path = entry.unwrap().path();
        let name = path.file_name().unwrap().to_string_lossy().into_owned();
        let damage: Damage = toml::from_str(&fs::read_to_string(&path).unwrap())
            .unwrap_or_else(|error| panic!("{name}: {error}"));
        let mut damaged = text.clone();
        for replace in &damage.replace {
            assert!(
                damaged.contains(&replace.from),
                "{name}: `{}` is not there",
                replace.from
            );
            damaged = damaged.replacen(&replace.from, &replace.to, 1);
        }
        let found = match Protocol::from_toml(&damaged) {
            Ok(_) => vec!["(no error)".to_owned()],
            Err(errors) => lines(&errors),
        };
        let there = |wanted: &String| found.iter().any(|line| line.starts_with(wanted.as_str()));
        let all = damage.errors.iter().all(there);
        if !all || (!damage.and_more && found.len() != damage.errors.len()) {
            misses.push(format!("{name}:\n  {}", found.join("\n  ")));
        }
        count += 1;
    }
    assert!(misses.is_empty(), "{}", misses.join("\n"));
    assert!(count >= 20, "only {count} damaged files");
}
