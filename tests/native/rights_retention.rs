//! Lists of dossiers: read strictly, without names, and worked out against dates counted by hand.

use chrono::NaiveDate;
use deelwijzer::document::Block;
use deelwijzer::protocol::Protocol;
use deelwijzer::rights::Stamp;
use deelwijzer::rights::retention::{
    Done, Dossier, How, LineProblem, ListError, any_date, by_year, list_csv, list_outline, log_csv,
    log_outline, read,
};
use deelwijzer::text::Lang;
use deelwijzer::text::date::parse_iso;
use proptest::prelude::*;

fn day(text: &str) -> NaiveDate {
    parse_iso(text).unwrap()
}

fn today() -> NaiveDate {
    day("2026-11-24")
}

#[test]
fn a_list_gives_each_dossier_its_dates() {
    let text = "Dossier;Afgesloten\n2010-7;31-12-2010\n2011-1;01/01/2011\nX12;2008-02-29\n";
    let list = read(text, today()).unwrap();
    assert!(list.problems.is_empty(), "{:?}", list.problems);
    let dates: Vec<(String, String, String, String)> = list
        .dossiers
        .iter()
        .map(|one| {
            (
                one.number.clone(),
                one.keep_through().to_string(),
                one.destroy_from().to_string(),
                one.kept.earliest.to_string(),
            )
        })
        .collect();
    let expected = [
        ("2010-7", "2025-12-31", "2026-01-01", "2025-12-31"),
        ("2011-1", "2026-12-31", "2027-01-01", "2026-01-01"),
        ("X12", "2023-12-31", "2024-01-01", "2023-02-28"),
    ];
    for (found, (number, keep, destroy, earliest)) in dates.iter().zip(expected) {
        let wanted = (number.into(), keep.into(), destroy.into(), earliest.into());
        assert_eq!(*found, wanted);
    }
    let years: Vec<(i32, usize)> = by_year(&list.dossiers)
        .iter()
        .map(|(year, list)| (*year, list.len()))
        .collect();
    assert_eq!(years, [(2024, 1), (2026, 1), (2027, 1)]);
}

#[test]
fn a_longer_term_needs_a_reason_and_must_be_longer() {
    let line = |text: &str| read(text, today()).unwrap();
    let kept = line("A1;2010-05-01;2030-06-30;zorg loopt nog");
    assert_eq!(kept.dossiers[0].destroy_from(), day("2030-07-01"));
    assert_eq!(kept.dossiers[0].keep_through(), day("2030-06-30"));
    for (text, problem) in [
        ("A1;2010-05-01;2030-06-30", LineProblem::NoReason),
        ("A1;2010-05-01;2030-06-30;", LineProblem::NoReason),
        (
            "A1;2010-05-01;2025-12-31;zorg loopt nog",
            LineProblem::NotLonger,
        ),
        (
            "A1;2010-05-01;later 3;zorg loopt nog",
            LineProblem::NotADate,
        ),
    ] {
        let found = line(text);
        assert_eq!(found.problems, [(1, problem)], "{text}");
        assert!(found.dossiers.is_empty());
    }
}

#[test]
fn lines_that_are_wrong_are_named_and_the_others_are_kept() {
    let text = "A1;2010-05-01\nA2\nA3;2027-01-01\nA4;30-02-2010\nA1;2011-05-01\n\n;2010-01-01\nA6;2010-01-01;2;3;4\n\
        A7,2010-01-01\n111222333;2010-05-01";
    let list = read(text, today()).unwrap();
    let numbers: Vec<&str> = list
        .dossiers
        .iter()
        .map(|one| one.number.as_str())
        .collect();
    assert_eq!(numbers, ["A1", "111222333"]);
    let expected = [
        (2, LineProblem::Columns),
        (3, LineProblem::InFuture),
        (4, LineProblem::NotADate),
        (5, LineProblem::Twice),
        (7, LineProblem::NotANumber),
        (8, LineProblem::Columns),
        (9, LineProblem::Columns),
        (10, LineProblem::MaybeBsn),
    ];
    assert_eq!(list.problems, expected);
}

#[test]
fn a_list_with_persons_in_it_is_refused_whole() {
    for (text, why) in [
        (
            "Dossier;Naam cliënt;Afgesloten\n1;A;2010-05-01",
            ListError::Column("Naam cliënt".to_owned()),
        ),
        (
            "nummer;BSN\n1;2010-05-01",
            ListError::Column("BSN".to_owned()),
        ),
        ("A1;2010-05-01\nJan de Vries;2011-05-01", ListError::Name(2)),
        ("A1;2010-05-01;Fatima", ListError::Name(1)),
        (
            "A1;2010-05-01\nA2;2011-05-01;2040-01-01;vraag mevrouw Jansen",
            ListError::Name(2),
        ),
        (
            "A1;2010-05-01;2040-01-01;mail a.b@voorbeeld.nl",
            ListError::Contact(1),
        ),
        ("A1;2010-05-01;06-12345678", ListError::Contact(1)),
        ("111222333;2010-05-01\n123456782;2011-05-01", ListError::Bsn),
        ("A1;2010-05-01;111222333", ListError::Bsn),
        ("", ListError::Empty),
        ("  \n \n", ListError::Empty),
        ("Dossier;Afgesloten\n", ListError::Empty),
    ] {
        assert_eq!(read(text, today()), Err(why), "{text}");
    }
    let huge = "A1;2010-05-01\n".repeat(200_000);
    assert_eq!(read(&huge, today()), Err(ListError::TooLarge));
    let many: String = (0..20_001).map(|n| format!("A{n};2010-05-01\n")).collect();
    assert_eq!(read(&many, today()), Err(ListError::TooLarge));
}

#[test]
fn dates_are_read_as_people_write_them() {
    for text in [
        "2010-05-01",
        "01-05-2010",
        "1-5-2010",
        "1/05/2010",
        "01.05.2010",
        " 1-5-2010 ",
    ] {
        assert_eq!(any_date(text), Some(day("2010-05-01")), "{text}");
    }
    for text in [
        "",
        "5-2010",
        "1-5-10",
        "31-4-2010",
        "29-02-2011",
        "2010-5-1",
        "1-5-2010-1",
        "a-b-cccc",
    ] {
        assert_eq!(any_date(text), None, "{text}");
    }
}

#[test]
fn the_list_and_the_log_say_what_was_done_without_content() {
    let list = read("A1;2008-05-01\n=A2;2008-06-01\nB1;2012-01-01", today()).unwrap();
    let csv = list_csv(&list.dossiers, Lang::Nl);
    let lines: Vec<&str> = csv.lines().collect();
    assert_eq!(lines.len(), 4);
    assert!(lines[0].starts_with("Jaar;Dossier;Afgesloten"));
    // A spreadsheet must not take a cell for a formula.
    assert_eq!(
        lines[1],
        "2024;'=A2;2008-06-01;2023-12-31;2024-01-01;2023-06-01;"
    );
    let years = by_year(&list.dossiers);
    let done = Done {
        on: day("2026-11-24"),
        who: "gegevensbeheerder".to_owned(),
        how: How::Anonymised,
    };
    let unsigned = Stamp::unsigned(&Protocol::built_in().unwrap());
    let log = log_outline(&years[&2024], &done, &unsigned, Lang::Nl);
    let pairs = log.blocks.iter().find_map(|block| match block {
        Block::Pairs(pairs) => Some(pairs.clone()),
        _ => None,
    });
    let pairs = pairs.unwrap();
    assert_eq!(pairs[0].1, "24 november 2026");
    assert_eq!(pairs[2].1, "anoniem gemaakt");
    assert_eq!(pairs[3].1, "2");
    let csv = log_csv(&years[&2024], &done, Lang::En);
    assert_eq!(csv.lines().count(), 3);
    assert!(
        csv.lines()
            .nth(2)
            .unwrap()
            .ends_with(";2026-11-24;gegevensbeheerder;made anonymous")
    );
    let outline = list_outline(&list.dossiers, Lang::En);
    let headings = outline
        .blocks
        .iter()
        .filter(|block| matches!(block, Block::Heading(_)));
    assert_eq!(headings.count(), 2);
}

proptest! {
    #[test]
    fn any_text_is_read_or_refused(text in "\\PC{0,200}") {
        let _ = read(&text, today());
    }

    #[test]
    fn every_line_comes_back_once(days in prop::collection::vec(700_000_i32..739_000, 1..40)) {
        let text: String = days
            .iter()
            .enumerate()
            .map(|(at, days)| {
                let day = NaiveDate::from_num_days_from_ce_opt(*days).unwrap();
                format!("D{at}\t{day}\n")
            })
            .collect();
        let list = read(&text, today()).unwrap();
        prop_assert_eq!(list.dossiers.len(), days.len());
        let grouped: usize = by_year(&list.dossiers).values().map(Vec::len).sum();
        prop_assert_eq!(grouped, days.len());
        for one in &list.dossiers {
            prop_assert!(one.kept.earliest <= one.keep_through());
            prop_assert_eq!(one.keep_through().succ_opt(), Some(one.destroy_from()));
            let again = Dossier::new(&one.number, one.closed, None).unwrap();
            prop_assert_eq!(&again, one);
        }
    }
}
