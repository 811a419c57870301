//! The register: what it takes and refuses, finds, sorts, counts and tells.

use std::sync::LazyLock;

use chrono::NaiveDate;
use deelwijzer::decision::Outcome;
use deelwijzer::record::{ReadError, Record, draft_json};
use deelwijzer::register::{
    self, Added, Entry, Filter, Mark, Order, Refused, Shelf, Sort, SortBy, Standing, Totals, Whom,
    select,
};
use deelwijzer::text::Lang;

use crate::samples::{draft, file, protocol, record, signature};

pub const MANY: usize = 10_000;

/// Ten thousand records, each signed.
pub static SHELF: LazyLock<Shelf> = LazyLock::new(|| {
    let mut shelf = Shelf::default();
    for at in 0..MANY {
        let added = shelf.add(
            protocol(),
            None,
            &format!("r{at}.json"),
            at,
            file(at).as_bytes(),
        );
        assert_ne!(added, Added::Refused, "{at}: {:?}", shelf.problems());
    }
    shelf
});

pub fn shelf_of(files: &[(&str, &str)]) -> Shelf {
    let mut shelf = Shelf::default();
    for (at, (name, text)) in files.iter().enumerate() {
        shelf.add(protocol(), None, name, at, text.as_bytes());
    }
    shelf
}

pub fn today() -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 11, 24).unwrap()
}

pub fn found(shelf: &Shelf, filter: &Filter) -> Vec<usize> {
    select(protocol(), shelf, filter, Sort::default())
}

pub fn entries<'a>(shelf: &'a Shelf, found: &[usize]) -> Vec<&'a Entry> {
    found.iter().map(|at| &shelf.entries()[*at]).collect()
}

#[test]
fn ten_thousand_records_are_each_there_once() {
    let files: usize = SHELF.entries().iter().map(|entry| entry.files.len()).sum();
    assert_eq!(files, MANY);
    assert!(SHELF.problems().is_empty());
    // They differ in all that one can look for.
    let facets = register::facets(protocol(), &SHELF);
    assert!(
        facets.whom.len() > 20 && facets.routes.len() > 8,
        "{facets:?}"
    );
    assert!(facets.outcomes.len() >= 3 && facets.months.len() == 24);
}

#[test]
fn every_filter_finds_exactly_what_has_it() {
    let facets = register::facets(protocol(), &SHELF);
    let check = |filter: Filter, n: usize, has: &dyn Fn(&Entry) -> bool| {
        let found = found(&SHELF, &filter);
        assert!(n > 0 && found.len() == n, "{filter:?}");
        assert!(entries(&SHELF, &found).iter().all(|entry| has(entry)));
        let all = SHELF.entries().iter().filter(|entry| has(entry)).count();
        assert_eq!(all, n, "{filter:?}");
    };
    for (whom, n) in facets.whom {
        let filter = Filter {
            whom: Some(whom.clone()),
            ..Filter::default()
        };
        check(filter, n, &|entry| entry.whom.as_ref() == Some(&whom));
    }
    for (route, n) in facets.routes {
        let filter = Filter {
            route: Some(route.clone()),
            ..Filter::default()
        };
        check(filter, n, &|entry| entry.route == route);
    }
    for (outcome, n) in facets.outcomes {
        let filter = Filter {
            outcome: Some(outcome),
            ..Filter::default()
        };
        check(filter, n, &|entry| entry.outcome == Some(outcome));
    }
    for (month, n) in facets.months {
        let filter = Filter {
            month: Some(month.clone()),
            ..Filter::default()
        };
        check(filter, n, &|entry| entry.signed.starts_with(&month));
    }
    for (mark, n) in facets.marks {
        let filter = Filter {
            mark: Some(mark),
            ..Filter::default()
        };
        check(filter, n, &|entry| mark.is(entry, SHELF.standing(entry)));
    }
    let filter = Filter {
        text: "w-0042".to_owned(),
        ..Filter::default()
    };
    let n = SHELF.entries().iter().filter(|e| e.file_number == "W-0042");
    check(filter, n.count(), &|entry| entry.file_number == "W-0042");
}

#[test]
fn words_are_looked_for_whatever_their_case_accents_order_or_language() {
    let text = |words: &str| {
        let filter = Filter {
            text: words.to_owned(),
            ..Filter::default()
        };
        found(&SHELF, &filter).len()
    };
    let creditor = text("schuldeiser");
    assert!(creditor > 0);
    assert_eq!(text("SCHULDEISER"), creditor);
    assert_eq!(text("  schuldëiser "), creditor);
    assert_eq!(text("creditor"), creditor);
    assert_eq!(text("r17.json"), 1);
    let both = text("w-0042 2026");
    assert!(both > 0 && both < text("2026"));
    assert_eq!(text("2026 w-0042"), both);
    assert_eq!(text("nergens"), 0);
    // A match does not run from one field into the next.
    assert_eq!(text("signert. coach"), 0);
    assert_eq!(text(""), SHELF.entries().len());
}

#[test]
fn filters_narrow_down_together() {
    let filter = Filter {
        text: "doel w-0".to_owned(),
        outcome: Some(Outcome::Permitted),
        month: Some("2026-03".to_owned()),
        mark: Some(Mark::Complete),
        ..Filter::default()
    };
    let found = found(&SHELF, &filter);
    assert!(!found.is_empty());
    for entry in entries(&SHELF, &found) {
        assert!(entry.purpose.starts_with("Doel") && entry.complete);
        assert_eq!(
            (entry.outcome, entry.month()),
            (Some(Outcome::Permitted), Some("2026-03"))
        );
    }
}

#[test]
fn each_way_to_sort_sorts_both_ways() {
    for by in SortBy::ALL {
        let up = select(
            protocol(),
            &SHELF,
            &Filter::default(),
            Sort {
                by,
                order: Order::Up,
            },
        );
        let down = select(
            protocol(),
            &SHELF,
            &Filter::default(),
            Sort {
                by,
                order: Order::Down,
            },
        );
        assert_eq!(up.len(), SHELF.entries().len());
        let key = |at: &usize| {
            let entry = &SHELF.entries()[*at];
            match by {
                SortBy::Signed => entry.signed.clone(),
                SortBy::FileNumber => entry.file_number.clone(),
                // Rows by their number in the table, then what has no row.
                SortBy::Whom => match entry.whom.as_ref().unwrap() {
                    Whom::Row(id) => {
                        let rows: Vec<_> = protocol().row_ids().collect();
                        let at = rows.iter().position(|at| protocol().row(*at).id == *id);
                        format!("0 {:02}", at.unwrap())
                    }
                    Whom::Activity(_) => "1".to_owned(),
                },
                SortBy::Outcome => entry.outcome.unwrap().rank().to_string(),
                SortBy::File => entry.files[0].clone(),
            }
        };
        assert!(up.iter().map(key).is_sorted(), "{by:?}");
        assert!(down.iter().rev().map(key).is_sorted(), "{by:?}");
    }
}

#[test]
fn the_same_record_in_two_files_is_one_and_an_altered_one_is_another() {
    let one = file(3);
    let compact: serde_json::Value = serde_json::from_str(&one).unwrap();
    let altered = one.replacen("Doel 3", "Doel 4", 1);
    let shelf = shelf_of(&[
        ("a.json", &one),
        ("kopie van a.json", &compact.to_string()),
        ("a.json", &one),
        ("b.json", &altered),
    ]);
    assert_eq!(shelf.entries().len(), 2);
    assert_eq!(shelf.entries()[0].files, ["a.json", "kopie van a.json"]);
    assert!(!shelf.entries()[0].is_altered() && shelf.entries()[1].is_altered());
    let with = |mark| {
        found(
            &shelf,
            &Filter {
                mark: Some(mark),
                ..Filter::default()
            },
        )
    };
    assert_eq!(with(Mark::Doubled), [0]);
    assert_eq!(with(Mark::Altered), [1]);
    assert_eq!(with(Mark::Unaltered), [0]);
    let totals = Totals::of(protocol(), &shelf, Lang::Nl);
    assert_eq!((totals.counted, totals.altered), (1, 1));
}

#[test]
fn versions_of_one_record_are_known_in_whatever_order_they_come() {
    let first = record(3);
    let (mut draft, history) = first.continued();
    draft.remarks = "Later aangevuld".to_owned();
    let second: Record = draft
        .sign(protocol(), signature("A. Signer", 4), Lang::Nl, history)
        .unwrap()
        .into();
    let (first, second) = (first.to_json().unwrap(), second.to_json().unwrap());
    for order in [
        [("1", &first), ("2", &second)],
        [("2", &second), ("1", &first)],
    ] {
        let shelf = shelf_of(&order.map(|(name, text)| (name, text.as_str())));
        for entry in shelf.entries() {
            let expected = if entry.files == ["1"] {
                Standing::Earlier
            } else {
                Standing::Last
            };
            assert_eq!(shelf.standing(entry), expected);
        }
        let totals = Totals::of(protocol(), &shelf, Lang::Nl);
        assert_eq!((totals.counted, totals.earlier), (1, 1));
    }
    // A file that someone altered says nothing about another.
    let altered = second.replacen("Later aangevuld", "Anders", 1);
    let shelf = shelf_of(&[("1", &first), ("2", &altered)]);
    assert_eq!(shelf.standing(&shelf.entries()[0]), Standing::Last);
}

#[test]
fn what_the_teamcoach_signed_takes_the_place_of_what_the_professional_signed() {
    let needing = (0..200).map(record).find(|record| !record.is_complete());
    let Some(Record::Signed(signed)) = needing else {
        panic!("some record needs the teamcoach")
    };
    let alone = Record::from(signed.clone()).to_json().unwrap();
    let both = signed.countersign(signature("T. Coach", 5)).unwrap();
    let both = Record::from(both).to_json().unwrap();
    let shelf = shelf_of(&[("both", &both), ("alone", &alone)]);
    assert_eq!(shelf.standing(&shelf.entries()[0]), Standing::Last);
    assert_eq!(shelf.standing(&shelf.entries()[1]), Standing::Earlier);
    assert!(shelf.entries()[0].complete && !shelf.entries()[1].complete);
    assert_eq!(shelf.entries()[0].coach, "T. Coach");
}

#[test]
fn what_is_no_signed_record_is_refused_with_its_name_and_reason() {
    let one = file(1);
    let unfinished = draft_json(protocol(), &draft(1), &[]).unwrap();
    let practice = one.replacen("record/1", "practice/1", 1);
    let marked = one.replacen("{", "{ \"practice\": true,", 1);
    let shelf = shelf_of(&[
        ("leeg.json", " \n"),
        ("concept.json", &unfinished),
        ("oefening.json", &practice),
        ("gemerkt.json", &marked),
        ("half.json", &one[..one.len() / 2]),
        ("rekening.json", r#"{"schema":"invoice/1"}"#),
        ("later.json", r#"{"schema":"record/9"}"#),
        ("slot.age", "age-encryption.org/v1\n"),
    ]);
    assert!(shelf.entries().is_empty());
    let why: Vec<(&str, &Refused)> = shelf
        .problems()
        .iter()
        .map(|problem| (problem.file.as_str(), &problem.why))
        .collect();
    assert!(matches!(
        why[4],
        (
            "half.json",
            Refused::Read(ReadError::NotJson { cut_off: true, .. })
        )
    ));
    let plain = [why[0], why[1], why[2], why[3], why[5], why[7]];
    assert_eq!(
        plain,
        [
            ("leeg.json", &Refused::Empty),
            ("concept.json", &Refused::Draft),
            ("oefening.json", &Refused::Practice),
            ("gemerkt.json", &Refused::Practice),
            ("rekening.json", &Refused::Read(ReadError::Foreign)),
            ("slot.age", &Refused::Locked),
        ]
    );
    assert_eq!(
        why[6].1,
        &Refused::Read(ReadError::OtherVersion("record/9".to_owned()))
    );
    let mut shelf = shelf;
    assert_eq!(
        shelf.add(protocol(), None, "scan.json", 9, b"\xff\xfe\x00"),
        Added::Refused
    );
    assert_eq!(shelf.problems().last().unwrap().why, Refused::NotText);
}
