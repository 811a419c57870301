//! What holds for any text: a table for a spreadsheet reads back as it was, and no file makes the register fall over.

use deelwijzer::register::{Filter, Shelf, Sort, Totals, csv, csv_of, outline_of, select};
use deelwijzer::text::Lang;
use proptest::prelude::*;

use crate::samples::{draft, protocol, signature};

fn read(text: &str) -> Vec<Vec<String>> {
    let bare = text.strip_prefix('\u{feff}').unwrap();
    let mut reader = ::csv::ReaderBuilder::new()
        .has_headers(false)
        .from_reader(bare.as_bytes());
    let rows = reader.records().map(|row| row.unwrap());
    rows.map(|row| row.iter().map(str::to_owned).collect())
        .collect()
}

#[test]
fn a_field_is_never_a_formula() {
    let bad = [
        "=1+1",
        "+31",
        "-2",
        "@SUM(A1)",
        "\tx",
        "\n=1",
        "\r=1",
        "\u{feff}=1",
        "\u{202e}=1",
        "＝1",
        "\u{0}=1",
    ];
    let rows = bad.map(|text| vec![text]);
    for row in &read(&csv::write(&["head"], rows))[1..] {
        assert!(row[0].starts_with('\''), "{row:?}");
    }
    let fine = csv::write(&["a", "b"], [vec!["x=1", "say \"hi\", then\nstop"]]);
    assert_eq!(
        fine,
        "\u{feff}\"a\",\"b\"\r\n\"x=1\",\"say \"\"hi\"\", then\nstop\"\r\n"
    );
}

const HOSTILE: [&str; 6] = [
    "<script>alert(1)</script>",
    "=HYPERLINK(\"http://x\",\"y\")",
    "\u{202e}txt.exe\u{0}\u{7}",
    "\"],\"x\":[\"\r\n,;\t",
    "{n} {altered} {first}",
    "\u{1f}\u{1f}",
];

#[test]
fn hostile_text_is_text_and_nothing_else() {
    let mut shelf = Shelf::default();
    for (at, text) in HOSTILE.iter().enumerate() {
        let mut draft = draft(4);
        draft.purpose = format!("p{text}");
        draft.subject.file_number = (*text).to_owned() + "W";
        draft.other_side.organisation = (*text).to_owned();
        let signed = draft.sign(
            protocol(),
            signature(&format!("s{text}"), at),
            Lang::Nl,
            vec![],
        );
        let record = deelwijzer::record::Record::from(signed.unwrap());
        shelf.add(
            protocol(),
            None,
            text,
            at,
            record.to_json().unwrap().as_bytes(),
        );
    }
    assert_eq!(
        shelf.entries().len(),
        HOSTILE.len(),
        "{:?}",
        shelf.problems()
    );
    let all = select(protocol(), &shelf, &Filter::default(), Sort::default());
    let rows = read(&csv_of(protocol(), &shelf, &all, Lang::Nl));
    assert_eq!(rows.len(), HOSTILE.len() + 1);
    let dangerous = |cell: &String| cell.starts_with(['=', '+', '-', '@', '\t', '\r', '\n']);
    assert!(rows.iter().flatten().all(|cell| !dangerous(cell)));
    let outline = outline_of(
        protocol(),
        &shelf,
        &all,
        chrono::NaiveDate::default(),
        Lang::Nl,
    );
    let page = deelwijzer::document::html::page(&outline);
    assert!(!page.contains("<script>") && !page.contains('\u{202e}'));
    for text in HOSTILE {
        let filter = Filter {
            text: text.to_owned(),
            ..Filter::default()
        };
        let _ = select(protocol(), &shelf, &filter, Sort::default());
    }
}

#[test]
fn a_date_from_nowhere_does_not_make_a_million_months() {
    let mut shelf = Shelf::default();
    for (at, when) in [
        "0001-01-01T00:00",
        "9999-12-31T23:59",
        "2026-11-24T10:00",
        "morgen",
        "",
    ]
    .into_iter()
    .enumerate()
    {
        let mut signature = signature("A", 0);
        signature.at = when.to_owned();
        // A record with a moment that the application itself would not sign at is an altered one; made here by hand.
        let mut content = crate::samples::record(3).content().clone();
        content.signature = signature;
        let mut value = serde_json::to_value(&content).unwrap();
        value["sha256"] = content.digest().into();
        shelf.add(
            protocol(),
            None,
            &at.to_string(),
            at,
            value.to_string().as_bytes(),
        );
    }
    let totals = Totals::of(protocol(), &shelf, Lang::Nl);
    assert_eq!(totals.counted, 5);
    assert_eq!(totals.months.len(), 4, "{:?}", totals.months);
    assert_eq!(totals.months.last().unwrap().n, 2);
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(200))]

    #[test]
    fn any_table_reads_back(rows in proptest::collection::vec(proptest::collection::vec("[ -~\\n\\té–]{0,20}", 3), 1..20)) {
        let text = csv::write(&["a", "b", "c"], rows.clone());
        let back = read(&text);
        prop_assert_eq!(back.len(), rows.len() + 1);
        for (row, own) in back[1..].iter().zip(&rows) {
            for (cell, text) in row.iter().zip(own) {
                let bare = cell.strip_prefix('\'').filter(|_| !text.starts_with('\'')).unwrap_or(cell);
                prop_assert_eq!(bare, text);
            }
        }
    }

    #[test]
    fn no_file_makes_it_fall_over(bytes in proptest::collection::vec(any::<u8>(), 0..300), name: String) {
        let mut shelf = Shelf::default();
        shelf.add(protocol(), None, &name, 0, &bytes);
        prop_assert_eq!(shelf.entries().len() + shelf.problems().len(), 1);
    }
}
