//! What stands in the file, in which order, and as what.

use deelwijzer::text::Lang;
use deelwijzer_pdf::job::{Block, Job};

use crate::support::{File, job, of_blocks, outline_of, plain, record, squeezed};

/// All that an outline says, in order.
fn said(job: &Job) -> Vec<String> {
    let mut all = vec![job.outline.title.clone()];
    for block in &job.outline.blocks {
        match block {
            Block::Heading(words) | Block::Paragraph(words) | Block::Notice(words) => {
                all.push(words.clone());
            }
            Block::Pairs(pairs) => {
                all.extend(pairs.iter().flat_map(|(a, b)| [a.clone(), b.clone()]));
            }
            Block::List(entries) | Block::Fields(entries) | Block::Boxes(entries) => {
                all.extend(entries.clone());
            }
            Block::Table { head, rows } => {
                all.extend(head.clone());
                all.extend(rows.iter().flatten().cloned());
            }
        }
    }
    all
}

/// The text of the structure, as a screen reader has it: line ends aside. `pdfinfo -struct-text` quotes each piece.
fn heard(file: &File) -> String {
    let tree = file.info(&["-struct-text"]);
    let quoted = tree.lines().filter_map(|line| {
        let line = line.trim();
        line.strip_prefix('"')
            .and_then(|line| line.strip_suffix('"'))
    });
    quoted.collect::<Vec<_>>().join(" ")
}

#[test]
fn a_screen_reader_hears_all_of_it_in_order_and_nothing_else() {
    let record = record("Omdat Zoë ’t Hooft (W&I) “dit” wilde – écht");
    for lang in Lang::ALL {
        let job = plain(outline_of(&record, lang));
        let heard = squeezed(&heard(&File::made(&job))).replace('•', "");
        let said = squeezed(&said(&job).concat());
        assert_eq!(heard, said);
    }
}

#[test]
fn the_text_stands_in_the_file_in_order() {
    let record = record("In volgorde");
    let job = job(&record);
    let text = squeezed(&File::made(&job).text());
    let mut at = 0;
    for words in said(&job) {
        let words = squeezed(&words);
        // A row that goes over to the next page has its cells in two parts; short ones do not.
        if words.len() > 60 {
            continue;
        }
        let found = text[at..].find(&words);
        at += found.unwrap_or_else(|| panic!("{words} does not come after {at}:\n{text}"));
    }
    assert!(text.contains("Bladzijde1van"), "{text}");
}

#[test]
fn each_block_is_what_it_is() {
    let table = Block::Table {
        head: vec!["Gegeven".to_owned(), "Besluit".to_owned()],
        rows: vec![
            vec!["Naam".to_owned(), "delen".to_owned()],
            vec!["Adres".to_owned()],
        ],
    };
    let file = File::made(&of_blocks(vec![
        Block::Heading("Kop".to_owned()),
        Block::Paragraph("Alinea één\n\nAlinea twee".to_owned()),
        Block::Notice("Let op".to_owned()),
        Block::Pairs(vec![("Wie".to_owned(), "Zoë".to_owned())]),
        Block::List(vec!["Een".to_owned()]),
        Block::Fields(vec!["Handtekening".to_owned()]),
        Block::Boxes(vec!["Ja".to_owned()]),
        table,
    ]));
    file.is_sound();
    let tree = file.info(&["-struct"]);
    let kinds: Vec<(usize, &str)> = tree
        .lines()
        .filter(|line| {
            !line.trim().is_empty() && !line.contains("Attr") && !line.trim().starts_with('/')
        })
        .map(|line| {
            let depth = line.len() - line.trim_start().len();
            let kind = line.split_whitespace().next().unwrap_or_default();
            (depth / 2, kind.trim_end_matches(':'))
        })
        .collect();
    let expected = [
        (0, "Document"),
        (1, "H1"),
        (1, "H2"),
        (1, "P"),
        (1, "P"),
        (1, "P"),
        (1, "L"),
        (2, "LI"),
        (3, "Lbl"),
        (3, "LBody"),
        (1, "L"),
        (2, "LI"),
        (3, "Lbl"),
        (3, "LBody"),
        (1, "L"),
        (2, "LI"),
        (3, "LBody"),
        (1, "L"),
        (2, "LI"),
        (3, "LBody"),
        (1, "Table"),
        (2, "THead"),
        (3, "TR"),
        (4, "TH"),
        (4, "TH"),
        (2, "TBody"),
        (3, "TR"),
        (4, "TH"),
        (4, "TD"),
        (3, "TR"),
        (4, "TH"),
        (4, "TD"),
    ];
    assert_eq!(kinds, expected, "{tree}");
    let objects = file.qpdf_json();
    assert_eq!(objects.matches("\"/Scope\": \"/Column\"").count(), 2);
    assert_eq!(objects.matches("\"/Scope\": \"/Row\"").count(), 2);
}

#[test]
fn headings_are_bookmarks() {
    let record = record("Bladwijzers");
    let job = job(&record);
    let objects = File::made(&job).qpdf_json();
    let headings = job.outline.blocks.iter().filter_map(|block| match block {
        Block::Heading(words) => Some(words),
        _ => None,
    });
    let mut count = 0;
    for heading in headings {
        let title = serde_json::to_string(&format!("u:{heading}")).unwrap();
        assert!(
            objects.contains(&format!("\"/Title\": {title}")),
            "{heading}"
        );
        count += 1;
    }
    assert!(count > 5);
}

/// Heads of a table come back on each page, but are heard once.
#[test]
fn a_long_table_shows_its_heads_on_each_page() {
    let job = |count: u32| {
        let row = |at| vec![format!("Rij {at}"), "Waarde".to_owned(), "x".to_owned()];
        of_blocks(vec![Block::Table {
            head: vec!["Kolomnaam".to_owned(), "B".to_owned(), "C".to_owned()],
            rows: (0..count).map(row).collect(),
        }])
    };
    let file = File::made(&job(2000)).kept("table.pdf");
    let text = file.is_sound().text();
    let pages = text.matches("Bladzijde").count();
    assert!((30..60).contains(&pages), "{pages} pages");
    assert_eq!(text.matches("Kolomnaam").count(), pages);
    assert!(text.contains("Rij 1999"));
    // Poppler takes long over the structure of many pages.
    let heard = heard(&File::made(&job(120)));
    assert_eq!(heard.matches("Kolomnaam").count(), 1);
    assert!(heard.contains("Rij 119"));
}
