//! Text that means harm, or that nobody thought of, stands as text and nothing else; and there is no text that no PDF
//! can be made of.

use deelwijzer::text::Lang;
use deelwijzer_pdf::job::{Block, Job};
use deelwijzer_pdf::make;
use proptest::prelude::*;

use crate::support::{File, of_blocks, outline_of, plain, record, squeezed};

/// What changes files, the same as for the application's other importers.
#[path = "../../tests/native/fuzz/hostile.rs"]
mod changes;

const HOSTILE: &str = "<script>alert(1)</script> (\\) >> endobj %PDF- ]]> &amp; \u{202e}neuk\u{202c} \u{0}\u{7}\u{1b}[31m \u{feff}\u{fffe}\u{e000} 👩‍👩‍👧 עברית العربية 中文 e\u{301}\u{301}\u{301}";

#[test]
fn hostile_text_in_every_field_stands_as_text() {
    let record = record(HOSTILE);
    let job = plain(outline_of(&record, Lang::Nl));
    let file = File::made(&job).kept("hostile.pdf");
    let text = squeezed(&file.is_sound().text());
    for words in [
        "<script>alert(1)</script>(\\)>>endobj%PDF-]]>&amp;neuk",
        "中文",
        "👩",
    ] {
        assert!(text.contains(&squeezed(words)), "{words}:\n{text}");
    }
    for never in ['\u{202e}', '\u{0}', '\u{1b}', '\u{feff}', '\u{e000}'] {
        assert!(!text.contains(never), "{never:?}");
    }
    // What could not be shown is said at the end.
    for code in ["U+1F469", "U+4E2D", "U+05D1", "U+FFFD"] {
        assert!(text.contains(code), "{code}:\n{text}");
    }
    let info = file.info(&[]);
    assert!(info.contains("JavaScript:      no"), "{info}");
}

#[test]
fn hostile_words_around_the_document_are_words_too() {
    let mut job = of_blocks(vec![Block::Heading(HOSTILE.to_owned())]);
    job.outline.title = HOSTILE.repeat(20);
    job.maker = HOSTILE.to_owned();
    job.words.page = HOSTILE.repeat(5);
    File::made(&job).is_sound();
}

#[test]
fn a_long_text_goes_on_for_pages() {
    let words = "Een zin van een aantal woorden. ".repeat(3200);
    let letters = "x".repeat(30_000);
    let marks = format!("e{}", "\u{301}".repeat(20_000));
    let lines = "regel\n".repeat(1000);
    for (name, text) in [
        ("words", &words),
        ("letters", &letters),
        ("marks", &marks),
        ("lines", &lines),
    ] {
        let as_all = vec![
            Block::Heading(text.clone()),
            Block::Paragraph(text.clone()),
            Block::Notice(text.clone()),
            Block::Pairs(vec![(text.clone(), text.clone())]),
            Block::List(vec![text.clone()]),
            Block::Fields(vec![text.clone()]),
            Block::Boxes(vec![text.clone()]),
            Block::Table {
                head: vec!["A".to_owned(), text.clone()],
                rows: vec![vec![text.clone(), "b".to_owned()]],
            },
        ];
        for (at, block) in as_all.into_iter().enumerate() {
            let file = File::made(&of_blocks(vec![block]));
            file.is_sound();
            if at == 1 && name == "words" {
                file.kept("long.pdf");
            }
        }
    }
}

/// A megabyte in one field: all of it stands there as text, in order, and nothing else came of it.
#[test]
fn a_megabyte_in_one_field_is_text() {
    use std::fmt::Write as _;

    let mut paste = String::new();
    let mut lines = 0;
    while paste.len() < 1_000_000 {
        lines += 1;
        let _ = writeln!(paste, "nr{lines}. {HOSTILE} {}", "x".repeat(lines % 3000));
    }
    let pairs = vec![("Opmerking".to_owned(), paste.clone())];
    for block in [Block::Paragraph(paste), Block::Pairs(pairs)] {
        let file = File::made(&of_blocks(vec![block])).kept("megabyte.pdf");
        let text = squeezed(&file.is_sound().text());
        let mut rest = text.as_str();
        for line in 1..=lines {
            let mark = format!("nr{line}.<script>alert(1)</script>");
            let at = rest.find(&mark);
            let at = at.unwrap_or_else(|| panic!("line {line} of {lines} is not there"));
            rest = &rest[at + mark.len()..];
        }
        let info = file.info(&[]);
        assert!(info.contains("JavaScript:      no"), "{info}");
        assert!(!text.contains('\u{202e}') && !text.contains('\u{0}'));
    }
}

#[test]
fn tables_of_any_shape_are_tables() {
    let text = |words: &str| words.to_owned();
    for (head, rows) in [
        (vec![], vec![]),
        (vec![], vec![vec![]]),
        (vec![text("A")], vec![]),
        (vec![], vec![vec![text("a"), text("b")]]),
        (
            vec![text("A"), text("B"), text("C")],
            vec![vec![text("a")], vec![], vec![text("a"); 7]],
        ),
        (vec![text("lang"); 300], vec![vec![text("cel"); 300]; 3]),
    ] {
        File::made(&of_blocks(vec![Block::Table { head, rows }])).is_sound();
    }
    File::made(&of_blocks(vec![Block::Pairs(vec![]), Block::List(vec![])])).is_sound();
    File::made(&of_blocks(vec![])).is_sound();
}

fn words() -> impl Strategy<Value = String> {
    prop_oneof![
        3 => "\\PC{0,60}",
        1 => any::<String>(),
        1 => "[a-zé ]{0,300}",
        1 => "([a-z\u{300}-\u{36f}\u{1f1e6}-\u{1f1ff}\u{1f3fb}-\u{1f3ff}\u{200d}\n\t ]){0,80}",
    ]
}

fn block() -> impl Strategy<Value = Block> {
    use prop::collection::vec;
    prop_oneof![
        words().prop_map(Block::Heading),
        words().prop_map(Block::Paragraph),
        words().prop_map(Block::Notice),
        vec((words(), words()), 0..4).prop_map(Block::Pairs),
        vec(words(), 0..4).prop_map(Block::List),
        vec(words(), 0..4).prop_map(Block::Fields),
        vec(words(), 0..4).prop_map(Block::Boxes),
        (vec(words(), 0..5), vec(vec(words(), 0..5), 0..5))
            .prop_map(|(head, rows)| Block::Table { head, rows }),
    ]
}

fn any_job() -> impl Strategy<Value = Job> {
    ("[a-z]\\PC{0,40}", prop::collection::vec(block(), 0..6)).prop_map(|(title, blocks)| {
        let mut job = of_blocks(blocks);
        job.outline.title = title;
        job
    })
}

proptest! {
    /// The standards' validators run with each of these.
    #[test]
    fn any_outline_becomes_a_pdf(job in any_job()) {
        let made = make(&job);
        prop_assert!(made.is_ok(), "{:?}", made);
        prop_assert_eq!(made.unwrap(), make(&job).unwrap());
    }

    #[test]
    fn what_goes_in_comes_out(text in any::<String>()) {
        let mut job = of_blocks(Vec::new());
        job.attachments = crate::support::job(&record("x")).attachments;
        job.attachments[0].text = text.clone();
        let found = deelwijzer_pdf::files(&make(&job).unwrap()).unwrap();
        prop_assert_eq!(&found[0].bytes, text.as_bytes());
    }
}

fn taken(file: &[u8]) -> changes::Seen {
    match deelwijzer_pdf::files(file) {
        Ok(found) if found.is_empty() => panic!("read, and nothing in it"),
        Ok(_) => changes::Seen::Read,
        Err(error) => changes::Seen::Refused(error.to_string()),
    }
}

/// The files of `tests/corpus/pdf`, changed in every way: an answer comes to each. `cargo xtask fuzz` goes on for long.
#[test]
fn hostile_pdfs_are_read_or_refused() {
    let root = std::path::Path::new(env!("CARGO_MANIFEST_DIR"));
    let folder = root.join("../tests/corpus/pdf");
    let good = folder.join("good-1.pdf");
    if std::env::var_os("DEELWIJZER_UPDATE").is_some() {
        let mut job = of_blocks(Vec::new());
        job.attachments = crate::support::job(&record("x")).attachments;
        job.attachments.truncate(1);
        std::fs::create_dir_all(&folder).unwrap();
        std::fs::write(&good, make(&job).unwrap()).unwrap();
    }
    let entries = std::fs::read_dir(&folder).unwrap();
    let mut files: Vec<_> = entries.map(|entry| entry.unwrap().path()).collect();
    files.sort();
    let seeds: Vec<Vec<u8>> = (files.iter())
        .map(|file| std::fs::read(file).unwrap())
        .collect();
    assert!(matches!(
        taken(&std::fs::read(good).unwrap()),
        changes::Seen::Read
    ));
    let importer = changes::Importer {
        name: "pdf",
        tries: 300,
        take: taken,
    };
    changes::run(&[(importer, seeds)]);
}
