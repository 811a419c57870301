//! Hygiene: the protocols that ship are clean; each seeded defect is found, at its place, with a case that proves it.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use deelwijzer::protocol::{Examined, Protocol, toml_value};
use deelwijzer::text::Lang;
use deelwijzer::workbench::hygiene::{Code, Finding, Shown, look_over, look_over_and_count};
use deelwijzer::workbench::words;
use serde::Deserialize;
use serde_json::json;

use crate::example;

#[path = "../../benches/shared/ten_times.rs"]
mod ten_times;

pub fn shipped() -> String {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    fs::read_to_string(root.join("protocols/leiden-wmo-2016.toml")).unwrap()
}

fn lines(findings: &[Finding]) -> Vec<String> {
    findings
        .iter()
        .map(|finding| {
            let (others, detail) = (finding.others.join(","), finding.detail.clone());
            let id = finding.code.id();
            format!(
                "{id} {} [{}] {others} {detail:?}",
                finding.place, finding.about
            )
        })
        .collect()
}

fn all(examined: &Examined) -> Vec<Finding> {
    look_over(examined, None)
}

#[test]
fn the_protocols_that_ship_are_clean() {
    for text in [shipped(), example::FILE.to_owned()] {
        let examined = Examined::of_value(&toml_value(&text).unwrap()).unwrap();
        let found = all(&examined);
        assert!(found.is_empty(), "{}", lines(&found).join("\n"));
    }
}

/// Ten times this protocol is still looked at whole, and still clean, and asks for no more than so many times the work. How
/// long that takes is a line of `cargo xtask bench`, with the seconds that it may take.
#[test]
fn ten_times_this_protocol_is_looked_at_whole() {
    let content = toml_value(&shipped()).unwrap();
    let looked = |copies: usize| {
        let value = ten_times::times(&content, copies);
        let examined = Examined::of_value(&value).unwrap();
        let (found, done) = look_over_and_count(&examined, None);
        assert!(found.is_empty(), "{}", lines(&found).join("\n"));
        (examined, done)
    };
    let (_, one) = looked(1);
    let (examined, ten) = looked(10);
    assert!(ten <= MOST_WORK * one, "{ten} is {} times {one}", ten / one);
    let protocol = examined.into_protocol().unwrap();
    let one = Protocol::built_in().unwrap();
    assert_eq!(protocol.plans().len(), 10 * one.plans().len());
    let states = |protocol: &Protocol| protocol.source().coverage.states;
    assert_eq!(states(&protocol), 10 * states(&one));
}

/// How many times the states and conditions of one protocol hygiene may look at for ten times that protocol.
const MOST_WORK: u64 = 20;

/// A defect put into the file that ships, and what must be found.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Defect {
    #[expect(dead_code, reason = "for the reader of the file")]
    about: String,
    replace: Vec<Replace>,
    code: String,
    place: String,
    /// What else the finding names.
    #[serde(default)]
    others: Vec<String>,
    /// The smallest case that proves it: its activity, row and answers.
    #[serde(default)]
    witness: Option<String>,
    /// In how many states it is so, where that is told.
    #[serde(default)]
    states: Option<u64>,
}

/// The defects that must be there, by the names of their files: the score does not grow by leaving some out.
const DEFECTS: [&str; 14] = [
    "always-holds",
    "bad-step",
    "duplicate",
    "empty-cell",
    "never-decisive",
    "no-occasion",
    "overlap-other",
    "overlap-same",
    "row-overlap",
    "rule-never-met",
    "shadowed-by-one",
    "shadowed-by-union",
    "uncovered",
    "unknown-value",
];

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Replace {
    from: String,
    to: String,
}

fn told(finding: &Finding) -> Option<String> {
    let witness = finding.witness.as_ref()?;
    let mut words = vec![witness.activity.clone()];
    words.extend(witness.row.clone());
    words.extend(witness.consent.map(|consent| consent.id().to_owned()));
    let answers = witness.answers.iter();
    words.extend(answers.map(|(id, answer)| format!("{id}={}", answer.id())));
    words.extend(witness.data.iter().cloned());
    Some(words.join(" "))
}

#[test]
fn every_seeded_defect_is_found() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/protocols/defects");
    let mut found_all = BTreeSet::new();
    let mut misses = Vec::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        let name = path.file_name().unwrap().to_string_lossy().into_owned();
        let defect: Defect = toml::from_str(&fs::read_to_string(&path).unwrap())
            .unwrap_or_else(|error| panic!("{name}: {error}"));
        let mut text = shipped();
        for replace in &defect.replace {
            assert!(text.contains(&replace.from), "{name}: `{}`", replace.from);
            text = text.replacen(&replace.from, &replace.to, 1);
        }
        let examined = Examined::of_value(&toml_value(&text).unwrap())
            .unwrap_or_else(|errors| panic!("{name}: {errors:?}"));
        let findings = look_over(&examined, None);
        let hit = findings.iter().find(|finding| {
            finding.code.id() == defect.code
                && finding.place == defect.place
                && defect
                    .others
                    .iter()
                    .all(|other| finding.others.contains(other))
        });
        match hit {
            Some(hit)
                if told(hit) == defect.witness
                    && (defect.states.is_none() || hit.states == defect.states) =>
            {
                found_all.insert(name.trim_end_matches(".toml").to_owned());
            }
            hit => misses.push(format!(
                "{name}: {:?}\n  {}",
                hit.map(|hit| (told(hit), hit.states)),
                lines(&findings).join("\n  ")
            )),
        }
        // Everything found is told in both languages, with nothing left to fill in; and shown by a case where one can.
        for finding in &findings {
            let shown = finding.witness.is_some();
            match finding.code.shown() {
                Shown::ByCase => assert!(shown, "{name}: {finding:?}"),
                Shown::ByPlace => assert!(!shown, "{name}: {finding:?}"),
                Shown::WhereReached => {}
            }
            if let Some(witness) = &finding.witness {
                assert!(
                    witness.case(examined.as_it_is()).is_some(),
                    "{name}: {witness:?}"
                );
            }
            for lang in Lang::ALL {
                let what = words::what(finding, lang);
                assert!(
                    !what.contains('{') || finding.about.contains('{'),
                    "{name}: {what}"
                );
                assert!(!words::advice(finding, lang).is_empty());
                let place = words::place(Some(examined.as_it_is()), &finding.place, lang);
                assert!(!place.is_empty());
            }
        }
    }
    assert!(misses.is_empty(), "{}", misses.join("\n"));
    assert_eq!(found_all, DEFECTS.map(str::to_owned).into());
}

/// A sentence that is the same in both languages waits for its translation, however it ends; a name does not.
#[test]
fn a_sentence_that_nobody_translated_is_told() {
    let told = |nl: &str, en: &str| {
        let mut value = toml_value(example::FILE).unwrap();
        value["questions"][1]["ask"] = json!({ "nl": nl, "en": en });
        let examined = Examined::of_value(&value).unwrap();
        let found = all(&examined);
        found.iter().any(|finding| finding.code == Code::Wording)
    };
    for end in [".", "?", "!"] {
        let sentence = format!("Heeft de ander dit werkelijk nodig{end}");
        assert!(told(&sentence, &sentence), "{sentence}");
        assert!(!told(&sentence, &format!("Is it needed{end}")));
    }
    let name = "Stichting Maatschappelijke Dienstverlening Eikendam";
    assert!(!told(name, name));
    assert!(!told("Waarom?", "Waarom?"));
    assert!(told("…", "Why?") && told("Waarom?", "TODO"));
}

#[test]
fn codes_are_unique_and_stay() {
    let mut ids: Vec<&str> = Code::ALL.iter().map(|code| code.id()).collect();
    ids.sort_unstable();
    let count = ids.len();
    ids.dedup();
    assert_eq!(ids.len(), count);
}

#[test]
fn places_are_told_by_name() {
    let protocol = Protocol::built_in().unwrap();
    let told = |path: &str| words::place(Some(&protocol), path, Lang::Nl);
    let row = protocol.source().rows.first().unwrap();
    let wanted = format!("Rij ‘{}’ ({}), kolom gegevens", row.contact.nl, row.id);
    assert_eq!(told(&format!("rows.{}.items", row.id)), wanted);
    // Names may hold full stops themselves.
    assert!(told("articles.6b.1").starts_with("Artikel ‘"));
    assert_eq!(
        told("coverage.pairs"),
        "Handelingen met rijen (coverage.pairs)"
    );
    assert_eq!(told("nowhere"), "nowhere");
    // A member without a name stands at no place that has one.
    assert_eq!(told(""), "Het bestand als geheel");
    assert_eq!(words::place(None, " ", Lang::En), "The file as a whole");
}
