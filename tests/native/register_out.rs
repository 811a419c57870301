//! What the register gives out: totals, the list as CSV and as a document, the client's overview.

use deelwijzer::decision::Outcome;
use deelwijzer::document::{self, Block};
use deelwijzer::record::Record;
use deelwijzer::register::{self, Entry, Filter, Told, Totals};
use deelwijzer::text::Lang;

use crate::register::{SHELF, found, shelf_of, today};
use crate::samples::{day, file, protocol, record, signature};

#[test]
fn totals_add_up_and_name_nobody() {
    for lang in Lang::ALL {
        let totals = Totals::of(protocol(), &SHELF, lang);
        assert_eq!(totals.counted, SHELF.counted().count());
        assert!(totals.counted > 9000);
        // There are decisions alone, so that there is no list of kinds.
        let lists = totals.lists().into_iter();
        for list in lists.filter(|list| list.id != "kind") {
            let sum: usize = list.counts.iter().map(|count| count.n).sum();
            assert_eq!(sum, totals.counted, "{}", list.id);
            assert!(list.counts.iter().all(|count| !count.label.is_empty()));
            let mut labels: Vec<&str> = list.counts.iter().map(|c| c.label.as_str()).collect();
            labels.sort_unstable();
            labels.dedup();
            assert_eq!(
                labels.len(),
                list.counts.len(),
                "two counts of one name in {}",
                list.id
            );
        }
        let page = document::text::plain(&totals.outline(lang));
        let all = page + &totals.csv();
        for secret in [
            "W-0",
            "Doel",
            "Signer",
            "Coach.",
            "Stichting",
            "Reden",
            ".json",
        ] {
            assert!(!all.contains(secret), "{secret}");
        }
    }
}

#[test]
fn months_without_a_record_are_shown_between_others() {
    let shelf = shelf_of(&[("a", &file(0)), ("b", &file(4))]);
    let months = Totals::of(protocol(), &shelf, Lang::En).months;
    let shown: Vec<(&str, &str, usize)> = months
        .iter()
        .map(|count| (count.id.as_str(), count.label.as_str(), count.n))
        .collect();
    assert_eq!(
        shown,
        [
            ("2025-01", "January 2025", 1),
            ("2025-02", "February 2025", 0),
            ("2025-03", "March 2025", 0),
            ("2025-04", "April 2025", 0),
            ("2025-05", "May 2025", 1),
        ]
    );
}

#[test]
fn the_list_as_csv_is_read_by_another_program() {
    let all = found(&SHELF, &Filter::default());
    let text = register::csv_of(protocol(), &SHELF, &all, Lang::Nl);
    assert!(text.starts_with('\u{feff}'));
    let mut reader = csv::Reader::from_reader(text.trim_start_matches('\u{feff}').as_bytes());
    let head = reader.headers().unwrap().clone();
    let column = |name: &str| head.iter().position(|own| own == name).unwrap();
    let (signed, number, files) = (column("signed"), column("file_number"), column("files"));
    let mut rows = 0;
    for (row, at) in reader.records().zip(&all) {
        let (row, entry) = (row.unwrap(), &SHELF.entries()[*at]);
        assert_eq!(row.len(), head.len());
        assert_eq!(row[signed], entry.signed);
        assert_eq!(row[number], entry.file_number);
        assert_eq!(row[files], entry.files.join("; "));
        rows += 1;
    }
    assert_eq!(rows, all.len());
}

#[test]
fn the_list_as_a_document_says_what_was_found() {
    let filter = Filter {
        text: "w-0007".to_owned(),
        ..Filter::default()
    };
    let some = found(&SHELF, &filter);
    for lang in Lang::ALL {
        let outline = register::outline_of(protocol(), &SHELF, &some, today(), lang);
        let Some(Block::Table { head, rows }) = outline.blocks.last() else {
            panic!("a table")
        };
        assert_eq!(rows.len(), some.len());
        assert!(
            rows.iter()
                .all(|row| row.len() == head.len() && row[1] == "W-0007")
        );
    }
}

#[test]
fn the_client_gets_who_got_what_when_why_and_on_which_ground() {
    let today = today();
    let about = register::about(&SHELF, " w-0042 ");
    assert!(about.len() > 10);
    let chosen: Vec<&Entry> = about
        .iter()
        .filter(|(_, told)| *told == Told::Yes)
        .map(|(at, _)| &SHELF.entries()[*at])
        .collect();
    for lang in Lang::ALL {
        let outline = register::overview(protocol(), "W-0042", &chosen, today, lang);
        let rows: Vec<&Vec<String>> = outline
            .blocks
            .iter()
            .filter_map(|block| match block {
                Block::Table { rows, .. } => Some(rows),
                _ => None,
            })
            .flatten()
            .collect();
        // These records say when they were signed only, so that is what is told of each.
        let recorded = ["vastgelegd op ", "recorded on "];
        let whens = rows.iter().map(|row| row[0].as_str());
        assert!(
            whens
                .clone()
                .all(|when| recorded.iter().any(|words| when.starts_with(words)))
        );
        assert!(whens.count() > 0);
        let told = chosen
            .iter()
            .filter(|entry| entry.outcome.unwrap().rank() > 0);
        let told = told.filter(|entry| entry.outcome != Some(Outcome::NoProcessing));
        assert_eq!(rows.len(), told.clone().count());
        for entry in told {
            let row = rows.iter().find(|row| row[3] == entry.purpose);
            let row = row.unwrap_or_else(|| panic!("{entry:?}"));
            assert!(row[0].contains(&entry.signed[..4]), "{row:?}");
        }
        assert!(
            rows.iter()
                .all(|row| !row[2].is_empty() && row[4].contains("art")),
            "{rows:?}"
        );
        let page = document::text::plain(&outline);
        // Nothing about other clients, and nothing that is the team's own.
        for other in ["W-0041", "Reden", "Niet nu", "A. Signer", "Dreiging"] {
            assert!(!page.contains(other), "{other}");
        }
    }
    assert!(register::about(&SHELF, "").is_empty());
    assert!(register::about(&SHELF, "W-004").is_empty());
}

#[test]
fn what_was_postponed_altered_or_continued_is_held_back() {
    let postponed = (0..400)
        .map(|at| (at, record(at)))
        .find(|(_, record)| !record.content().details.postponement.indications.is_empty());
    let (at, record) = postponed.unwrap();
    let number = record.content().details.subject.file_number.clone();
    let text = record.to_json().unwrap();
    let shelf = shelf_of(&[("a", &text)]);
    assert_eq!(register::about(&shelf, &number), [(0, Told::Postponed)]);
    assert_eq!(shelf.entries()[0].review_on, "2026-12-24");
    let altered = text.replacen(&day(at), "2024-01-01", 1);
    let shelf = shelf_of(&[("a", &altered)]);
    assert_eq!(register::about(&shelf, &number), [(0, Told::Altered)]);
    let (next, history) = record.continued();
    let next = next.sign(protocol(), signature("A. Signer", at), Lang::Nl, history);
    let next = Record::from(next.unwrap()).to_json().unwrap();
    let shelf = shelf_of(&[("a", &text), ("b", &next)]);
    assert_eq!(register::about(&shelf, &number)[0], (0, Told::Earlier));
}

#[test]
fn the_client_is_told_when_it_was_shared_rather_than_when_that_was_written_down() {
    let mut draft = crate::samples::draft(0);
    draft.other_side.when = "2024-12-30T16:05".to_owned();
    let signed = draft.sign(protocol(), signature("A. Signer", 0), Lang::Nl, Vec::new());
    let record = Record::from(signed.unwrap());
    let shelf = shelf_of(&[("a.json", &record.to_json().unwrap())]);
    let entry = &shelf.entries()[0];
    let outline = register::overview(protocol(), &entry.file_number, &[entry], today(), Lang::Nl);
    let page = document::text::plain(&outline);
    assert!(page.contains("30 december 2024, 16:05"), "{page}");
    assert!(!page.contains("vastgelegd op"), "{page}");
}
