//! The table of articles in the docs: complete, and true to the pages.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use deelwijzer::app::rights_place::{Place, TAKEN};
use deelwijzer::app::route::{Area, Route};
use deelwijzer::protocol::Protocol;
use deelwijzer::rights::Rights;
use deelwijzer::rights::model::{Step, Tool};

fn load() -> (Protocol, Rights) {
    let protocol = Protocol::built_in().unwrap();
    let rights = Rights::built_in(&protocol).unwrap();
    (protocol, rights)
}

/// The rows of the table: lid and where.
fn rows() -> Vec<(String, String)> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("docs/articles.md");
    let text = fs::read_to_string(path).unwrap();
    text.lines()
        .filter(|line| line.starts_with("| ") && !line.starts_with("| lid "))
        .map(|line| {
            let cells: Vec<&str> = line.trim_matches('|').split('|').map(str::trim).collect();
            assert_eq!(cells.len(), 3, "{line}");
            assert!(!cells[1].is_empty(), "{line}");
            (cells[0].to_owned(), cells[2].to_owned())
        })
        .collect()
}

/// How many leden each article has, counted in the text of the protocol itself; none for an article that is one whole.
/// It stands here by hand, so that a lid that the protocol file forgets is missed all the same.
const LEDEN: [(&str, u32); 16] = [
    ("6a", 2),
    ("6b", 2),
    ("7", 4),
    ("8", 4),
    ("9", 2),
    ("10", 3),
    ("11", 4),
    ("12", 0),
    ("13", 0),
    ("14", 4),
    ("15", 3),
    ("16", 4),
    ("17", 2),
    ("18", 3),
    ("19", 0),
    ("20", 0),
];

/// Every lid of articles 6a to 20; the article itself where it has none.
fn expected() -> BTreeSet<String> {
    let leden = |(article, count): (&str, u32)| -> Vec<String> {
        match count {
            0 => vec![article.to_owned()],
            count => (1..=count).map(|lid| format!("{article}.{lid}")).collect(),
        }
    };
    LEDEN.into_iter().flat_map(leden).collect()
}

/// Every article that a rule or a question of the check cites: what its pages, the motivation and the document work with.
fn checked(protocol: &Protocol) -> BTreeSet<String> {
    let source = protocol.source();
    let rules = source.rules.iter().flat_map(|rule| &rule.refs);
    let questions = source.questions.iter().flat_map(|question| &question.refs);
    rules.chain(questions).cloned().collect()
}

fn addresses(place: &str) -> Vec<&str> {
    place
        .split('`')
        .filter(|part| part.starts_with("#/"))
        .collect()
}

/// Every article that a step cites, its fields and what it says included.
fn cited(tool: &Tool, step: &Step) -> BTreeSet<String> {
    let options = step.fields.iter().flat_map(|field| &field.options);
    step.refs
        .iter()
        .chain(step.fields.iter().flat_map(|field| &field.refs))
        .chain(options.flat_map(|option| &option.refs))
        .chain(step.says.iter().flat_map(|say| &say.refs))
        .chain(&tool.refs)
        .cloned()
        .collect()
}

#[test]
fn every_lid_has_one_row() {
    let (protocol, _) = load();
    let rows = rows();
    let expected = expected();
    let lids: BTreeSet<String> = rows.iter().map(|(lid, _)| lid.clone()).collect();
    assert_eq!(lids.len(), rows.len(), "a lid stands there twice");
    assert_eq!(lids, expected);
    // The protocol file knows the same ones: none more, and none left out.
    let keys: Vec<&String> = protocol.source().articles.keys().collect();
    let of = |key: &str| key.split('.').next().unwrap_or_default().to_owned();
    let ours = |key: &&&String| LEDEN.iter().any(|(article, _)| *article == of(key));
    let whole = |key: &&&String| {
        let leden = format!("{key}.");
        !keys.iter().any(|other| other.starts_with(&leden))
    };
    let named: BTreeSet<String> = keys
        .iter()
        .filter(ours)
        .filter(whole)
        .map(|key| (**key).clone())
        .collect();
    assert_eq!(named, expected);
}

#[test]
fn every_row_leads_to_a_page_that_cites_it_or_says_why_not() {
    let (protocol, rights) = load();
    let source = rights.source();
    let checked = checked(&protocol);
    for (lid, place) in rows() {
        let addresses = addresses(&place);
        let reason = place.strip_prefix("not a tool's matter, because ");
        match reason {
            Some(why) => assert!(why.len() > 30, "{lid}"),
            None => assert!(!addresses.is_empty(), "{lid}"),
        }
        for address in addresses {
            let route = Route::from_hash(address).unwrap();
            assert_ne!(route, Route::NotFound, "{lid}: {address}");
            assert_eq!(route.hash(), address, "{lid}");
            let (area, rest) = match route {
                Route::In(area, rest) => (area, rest),
                Route::Check(_) | Route::Motivation | Route::Document => {
                    assert!(checked.contains(&lid), "no rule or question cites {lid}");
                    continue;
                }
                // What is not a tool's matter may still be told about somewhere.
                _ => {
                    assert!(reason.is_some(), "{lid}: {address} works nothing out");
                    continue;
                }
            };
            assert_eq!(area, Area::Rights, "{lid}: {address}");
            let place = Place::of(&rights, &rest);
            let Some(place) = place else {
                panic!("{lid}: {address} is no page");
            };
            let cited: BTreeSet<String> = match place {
                Place::Step(tool, step) => cited(tool, step),
                Place::Dossier => source
                    .dossier
                    .categories
                    .iter()
                    .flat_map(|one| one.refs.clone())
                    .collect(),
                Place::Access => source
                    .access
                    .rules
                    .iter()
                    .flat_map(|one| one.refs.clone())
                    .collect(),
                Place::Retention => {
                    let retention = &source.retention;
                    retention
                        .refs
                        .iter()
                        .chain(&retention.log_refs)
                        .cloned()
                        .collect()
                }
                Place::Overview | Place::Finish(_) => BTreeSet::new(),
            };
            assert!(cited.contains(&lid), "{address} does not cite {lid}");
        }
    }
}

#[test]
fn every_page_has_an_address_of_its_own() {
    let (_, rights) = load();
    let mut places = vec![
        Place::Overview,
        Place::Dossier,
        Place::Access,
        Place::Retention,
    ];
    for tool in &rights.source().tools {
        assert!(!TAKEN.contains(&tool.id.as_str()), "{}", tool.id);
        places.push(Place::Finish(tool));
        for step in &tool.steps {
            assert!(!TAKEN.contains(&step.id.as_str()), "{}", step.id);
            places.push(Place::Step(tool, step));
        }
    }
    for place in places {
        let rest = place.rest();
        assert_eq!(Place::of(&rights, &rest), Some(place), "{rest}");
        let route = Route::In(Area::Rights, rest);
        assert_eq!(Route::from_hash(&route.hash()), Some(route));
    }
    for nowhere in [
        "request/nowhere",
        "nowhere",
        "dossier/x",
        "request/receipt/x",
        "a/b/c",
    ] {
        assert_eq!(Place::of(&rights, nowhere), None, "{nowhere}");
    }
}
