//! Records of the rights in the register: each of its own kind, with what it came to and what is still open; PDFs that carry
//! records; and ten thousand of all kinds.

use std::time::{Duration, Instant};

use deelwijzer::record::ReadError;
use deelwijzer::register::{
    self, Added, Filter, Kind, Mark, PdfTrouble, Refused, Shelf, Sort, Standing, ToDo, Told,
    Totals, select,
};
use deelwijzer::rights::retention::Listed;
use deelwijzer::rights::{Rights, draft_json, list_json};
use deelwijzer::text::Lang;
use serde_json::json;

use crate::rights::{draft, information, load, signature, signed};
use crate::rights_files::{log, today};
use crate::samples::{file, meldcode, protocol};
use crate::seal::{professional, seal};

fn shelf_of(rights: Option<&Rights>, files: &[&str]) -> Shelf {
    let mut shelf = Shelf::default();
    for (at, text) in files.iter().enumerate() {
        shelf.add(
            protocol(),
            rights,
            &format!("f{at}.json"),
            at,
            text.as_bytes(),
        );
    }
    shelf
}

fn all(shelf: &Shelf, filter: &Filter) -> Vec<usize> {
    select(protocol(), shelf, filter, Sort::default())
}

/// Why files were not taken, in order.
fn why(shelf: &Shelf) -> Vec<&Refused> {
    let problems = shelf.problems().iter();
    problems.map(|problem| &problem.why).collect()
}

#[test]
fn each_kind_is_taken_with_its_outcome_and_what_is_open() {
    let (own, rights) = load();
    let request = signed(&own, &rights, "request", information(&rights, None));
    let meld = meldcode("2026-9");
    let both = meld.clone().countersign({
        let mut by = signature();
        by.name = "T. Coach".to_owned();
        by
    });
    let both = both.unwrap().to_json().unwrap();
    let log = seal(&log(&own, &rights), &professional());
    let texts = [
        file(3),
        request.to_json().unwrap(),
        meld.to_json().unwrap(),
        log.to_json().unwrap(),
    ];
    let texts: Vec<&str> = texts.iter().map(String::as_str).collect();
    let shelf = shelf_of(Some(&rights), &texts);
    assert!(shelf.problems().is_empty(), "{:?}", shelf.problems());
    let entries = shelf.entries();
    let kinds: Vec<&str> = entries.iter().map(|entry| entry.kind.id()).collect();
    assert_eq!(kinds, ["decision", "request", "meldcode", "retention"]);
    let told: Vec<String> = entries
        .iter()
        .map(|entry| entry.outcome_words(protocol(), Lang::Nl))
        .collect();
    assert_eq!(told[1], "Gegeven");
    assert_eq!(told[2], "Veilig Thuis krijgt wat nodig is");
    assert_eq!(told[3], "Afgehandelde dossiers: 2");
    assert_eq!(entries[1].title.get(Lang::Nl), "Verzoek van een cliënt");
    assert_eq!(
        (
            entries[1].file_number.as_str(),
            entries[2].file_number.as_str()
        ),
        ("2026-17", "2026-9")
    );
    assert_eq!(entries[2].signed, crate::rights::NOW);

    // A request waits for its answer, the Meldcode for the teamcoach and for another look.
    let open = |at: usize| -> Vec<String> {
        let open = entries[at].open.iter();
        open.map(|one| one.in_words(protocol(), today(), Lang::Nl))
            .collect()
    };
    assert_eq!(
        open(1),
        ["Schriftelijk antwoord aan de cliënt: uiterlijk 30 november 2026"]
    );
    assert_eq!(
        open(2),
        [
            "teamcoach moet nog tekenen",
            "Opnieuw kijken of vertellen veilig is: uiterlijk 4 december 2026",
        ]
    );
    let later = deelwijzer::text::date::parse_iso("2027-01-01").unwrap();
    let past = entries[1].open[0].in_words(protocol(), later, Lang::En);
    assert!(past.ends_with("that day has passed"), "{past}");
    assert!(entries[3].open.is_empty());
    // A motivation says which duties are still to be done.
    assert!(entries[0].open.iter().all(|one| match one.what {
        ToDo::Duty(_) => one.by.is_some(),
        ToDo::Review | ToDo::Coach | ToDo::Own(_) | ToDo::Term(_) => true,
    }));

    let with = |filter: Filter| all(&shelf, &filter);
    let kind = |kind: Kind| {
        with(Filter {
            kind: Some(kind),
            ..Filter::default()
        })
    };
    assert_eq!(kind(Kind::Decision), [0]);
    assert_eq!(kind(Kind::Tool("meldcode".to_owned())), [2]);
    assert_eq!(kind(Kind::Log), [3]);
    let mark = |mark: Mark| {
        with(Filter {
            mark: Some(mark),
            ..Filter::default()
        })
    };
    assert_eq!(mark(Mark::Sealed), [3]);
    assert_eq!(mark(Mark::DigestOnly).len(), 3);
    assert!(mark(Mark::HasOpen).contains(&1) && !mark(Mark::HasOpen).contains(&3));
    assert!(mark(Mark::Incomplete).contains(&2));
    let text = |text: &str| {
        with(Filter {
            text: text.to_owned(),
            ..Filter::default()
        })
    };
    assert_eq!(text("verzoek"), [1]);
    assert_eq!(text("domestic violence"), [2]);
    let facets = register::facets(protocol(), &shelf);
    assert_eq!(facets.kinds.len(), 4);

    // What the teamcoach signed takes the place of what the professional signed.
    let shelf = shelf_of(Some(&rights), &[texts[2], &both]);
    assert_eq!(shelf.standing(&shelf.entries()[0]), Standing::Earlier);
    assert_eq!(shelf.standing(&shelf.entries()[1]), Standing::Last);
    assert_eq!(shelf.entries()[1].coach, "T. Coach");
    assert!(shelf.entries()[1].complete);
}

#[test]
fn only_decisions_are_counted_by_row_and_told_to_a_client() {
    let (_, rights) = load();
    let meld = meldcode("2026-9").to_json().unwrap();
    let decision = file(3);
    let shelf = shelf_of(Some(&rights), &[&decision, &meld]);
    let totals = Totals::of(protocol(), &shelf, Lang::Nl);
    assert_eq!((totals.counted, totals.other), (1, 1));
    assert_eq!(totals.kinds.iter().map(|count| count.n).sum::<usize>(), 2);
    for list in totals.lists().into_iter().filter(|list| list.id != "kind") {
        assert_eq!(list.counts.iter().map(|count| count.n).sum::<usize>(), 1);
    }
    assert!(totals.summary(Lang::Nl).contains("Andere documenten: 1."));
    // Alone, decisions have no list of kinds.
    let alone = Totals::of(protocol(), &shelf_of(Some(&rights), &[&decision]), Lang::Nl);
    assert!(alone.kinds.is_empty() && alone.other == 0);
    assert_eq!(register::about(&shelf, "2026-9"), [(1, Told::Other)]);
    let csv = register::csv_of(protocol(), &shelf, &[0, 1], Lang::Nl);
    let mut reader = csv::Reader::from_reader(csv.trim_start_matches('\u{feff}').as_bytes());
    let heads = reader.headers().unwrap().clone();
    let row: csv::StringRecord = reader.records().nth(1).unwrap().unwrap();
    let cell = |name: &str| &row[heads.iter().position(|head| head == name).unwrap()];
    assert_eq!(cell("kind"), "meldcode");
    assert_eq!(cell("outcome"), "Veilig Thuis krijgt wat nodig is");
    assert_eq!(cell("open_by"), "2026-12-04");
    assert_eq!(cell("sealed"), "no");
}

#[test]
fn what_was_altered_or_unfinished_is_told_of_every_kind() {
    let (_, rights) = load();
    let meld = meldcode("2026-9").to_json().unwrap();
    let altered = meld.replace("Schoolverzuim", "Alles");
    let sealed = seal(&meldcode("2026-9"), &professional())
        .to_json()
        .unwrap();
    let mut bad: serde_json::Value = serde_json::from_str(&sealed).unwrap();
    bad["seal"]["signatures"][0]["signature"] = json!("AAAA");
    let tool = rights.tool("request").unwrap();
    let half = draft_json(&rights, tool, &draft(json!({ "number": "1" })), &[]).unwrap();
    let list = list_json(&rights, &Listed::default(), &[]).unwrap();
    let shelf = shelf_of(
        Some(&rights),
        &[
            &altered,
            &bad.to_string(),
            &half,
            &list,
            r#"{"schema":"intake/9"}"#,
            r#"{"schema":"x"}"#,
        ],
    );
    assert_eq!(shelf.entries().len(), 2);
    assert!(
        shelf
            .entries()
            .iter()
            .all(|entry| entry.is_altered() && !entry.sealed)
    );
    assert_eq!(
        why(&shelf),
        [
            &Refused::Draft,
            &Refused::Draft,
            &Refused::Read(ReadError::OtherVersion("intake/9".to_owned())),
            &Refused::Read(ReadError::Foreign),
        ]
    );
    // Without the file of the rights their records are named among what was not taken.
    let without = shelf_of(None, &[&meld]);
    assert_eq!(without.problems()[0].why, Refused::Read(ReadError::Foreign));
}

#[test]
fn a_pdf_gives_the_record_that_it_carries() {
    let (_, rights) = load();
    let meld = meldcode("2026-9").to_json().unwrap();
    let mut shelf = Shelf::default();
    let mut add = |name: &str, texts: &[&str]| {
        let texts: Vec<String> = texts.iter().map(|text| (*text).to_owned()).collect();
        shelf.add_carried(protocol(), Some(&rights), name, 0, &texts)
    };
    assert_eq!(add("a.pdf", &[&file(1)]), Added::New);
    // Another file beside it does not hide it, and the same record in JSON is the same.
    assert_eq!(add("b.pdf", &["<mdto/>", &meld]), Added::New);
    assert_eq!(add("c.pdf", &[&meld]), Added::Again);
    assert_eq!(add("d.pdf", &[]), Added::Refused);
    assert_eq!(
        add("e.pdf", &["{\"schema\":\"invoice/1\"}", "x"]),
        Added::Refused
    );
    shelf.refuse("f.pdf", Refused::Pdf(PdfTrouble::Locked));
    assert_eq!(
        why(&shelf),
        [
            &Refused::Pdf(PdfTrouble::NoRecord),
            &Refused::Read(ReadError::Foreign),
            &Refused::Pdf(PdfTrouble::Locked),
        ]
    );
    assert_eq!(shelf.entries()[1].files, ["b.pdf", "c.pdf"]);
}

/// Ten thousand of all kinds, one in five of the rights. What is measured is printed with `--nocapture`; the bounds are wide,
/// as this is no optimised build.
#[test]
fn ten_thousand_of_all_kinds_are_taken_piece_by_piece_and_stay_quick_to_search() {
    const MANY: usize = 10_000;
    let (own, rights) = load();
    let meld = serde_json::to_value(meldcode("2026-9").details()).unwrap();
    let others: Vec<String> = (0..MANY / 5)
        .map(|at| {
            let mut value = meld.clone();
            value["number"] = json!(format!("M-{at:04}"));
            signed(&own, &rights, "meldcode", value).to_json().unwrap()
        })
        .collect();
    let mut shelf = Shelf::default();
    let (mut longest, started) = (Duration::ZERO, Instant::now());
    let mut reading = Duration::ZERO;
    for at in 0..MANY {
        let text = if at % 5 == 0 {
            others[at / 5].clone()
        } else {
            file(at)
        };
        let before = Instant::now();
        let added = shelf.add(
            protocol(),
            Some(&rights),
            &format!("r{at}.json"),
            at,
            text.as_bytes(),
        );
        let took = before.elapsed();
        assert_ne!(added, Added::Refused, "{at}");
        longest = longest.max(took);
        reading += took;
    }
    let total = started.elapsed();
    let (searching, before) = (Duration::ZERO, Instant::now());
    let facets = register::facets(protocol(), &shelf);
    let facets_took = before.elapsed();
    let mut worst = searching;
    for text in ["", "m-0042", "schuldeiser", "doel w-0", "nergens"] {
        let before = Instant::now();
        let filter = Filter {
            text: text.to_owned(),
            ..Filter::default()
        };
        let found = all(&shelf, &filter);
        worst = worst.max(before.elapsed());
        assert_eq!(found.is_empty(), text == "nergens", "{text}");
    }
    println!(
        "{MANY} records: read in {reading:?} (made and read in {total:?}), the longest {longest:?}; \
         lists to choose from {facets_took:?}; the slowest search {worst:?}"
    );
    assert_eq!(facets.kinds.len(), 2);
    assert_eq!(
        all(
            &shelf,
            &Filter {
                kind: Some(Kind::Tool("meldcode".to_owned())),
                ..Filter::default()
            }
        )
        .len(),
        MANY / 5
    );
    assert!(longest < Duration::from_secs(2), "{longest:?}");
    assert!(worst < Duration::from_secs(2) && facets_took < Duration::from_secs(2));
}
