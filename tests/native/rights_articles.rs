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

/// The number of an article, of which `6a` and `6b` are six.
fn number(reference: &str) -> Option<u32> {
    let digits: String = reference.chars().take_while(char::is_ascii_digit).collect();
    digits.parse().ok()
}

/// Every lid of articles 6a to 20 that the protocol file names; the article itself where it has none.
fn expected(protocol: &Protocol) -> BTreeSet<String> {
    let keys: Vec<&String> = protocol.source().articles.keys().collect();
    let inside = |key: &&&String| number(key).is_some_and(|n| (6..=20).contains(&n));
    keys.iter()
        .filter(inside)
        .filter(|key| {
            let leden = format!("{key}.");
            !keys.iter().any(|other| other.starts_with(&leden))
        })
        .map(|key| (**key).clone())
        .collect()
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
    let lids: BTreeSet<String> = rows.iter().map(|(lid, _)| lid.clone()).collect();
    assert_eq!(lids.len(), rows.len(), "a lid stands there twice");
    assert_eq!(lids, expected(&protocol));
}

#[test]
fn every_row_leads_to_a_page_that_cites_it_or_says_why_not() {
    let (_, rights) = load();
    let source = rights.source();
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
            let Route::In(area, rest) = route else {
                continue;
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
