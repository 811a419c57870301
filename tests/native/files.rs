//! Files that are made of a record: ODT, MDTO, calendar, bundle. What is in them is read by programs of others (see
//! `tests/independent`), so that they hold for more than this application.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use chrono::{NaiveDate, NaiveDateTime};
use deelwijzer::document::bundle::{Bundle, ZipError};
use deelwijzer::document::mdto::{About, Described};
use deelwijzer::document::papers::{Filled, Kind, Offer, Sender, offer, paper};
use deelwijzer::document::{Block, Outline, View, calendar, odt, outline};
use deelwijzer::record::{DutyPlan, DutyState, Record};
use deelwijzer::text::Lang;
use proptest::prelude::*;
use proptest::strategy::ValueTree as _;
use serde_json::{Value, json};

use crate::made::{self, draft, records, signed};
use crate::remedies::protocol;

pub(crate) fn at_noon() -> NaiveDateTime {
    let day = NaiveDate::from_ymd_opt(2026, 11, 24).unwrap();
    day.and_hms_opt(12, 0, 5).unwrap()
}

/// A folder of a test's own.
pub(crate) fn folder(name: &str) -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
    let _ = fs::remove_dir_all(&folder);
    fs::create_dir_all(&folder).unwrap();
    folder
}

/// What another program finds in files.
pub(crate) fn read(kind: &str, files: &[PathBuf]) -> Value {
    let tests = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/independent");
    let output = Command::new("node")
        .arg(tests.join("read.mjs"))
        .arg(kind)
        .args(files)
        .output()
        .expect("Node.js is installed: `cargo xtask build` sets up its packages");
    let said = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{kind} {files:?}: {said}");
    serde_json::from_slice(&output.stdout).unwrap()
}

pub(crate) fn schema() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/independent/mdto.rng")
}

/// The parts of an ODT file by their names.
fn parts(folder: &Path, name: &str, bytes: &[u8]) -> Vec<(String, String)> {
    let file = folder.join(format!("{name}.odt"));
    fs::write(&file, bytes).unwrap();
    let entries = read("zip", &[file]);
    let entries = entries.as_array().unwrap();
    // OpenDocument 1.3, part 2, 3.3: the type stands first, as it is, at a place where a program finds it unread.
    assert_eq!(entries[0]["name"], "mimetype");
    assert_eq!(entries[0]["text"], odt::MEDIA_TYPE);
    assert_eq!(
        (&entries[0]["method"], &entries[0]["offset"]),
        (&json!(0), &json!(0))
    );
    assert_eq!(&bytes[30..38], b"mimetype");
    assert_eq!(
        &bytes[38..38 + odt::MEDIA_TYPE.len()],
        odt::MEDIA_TYPE.as_bytes()
    );
    let text = |entry: &Value, name: &str| entry[name].as_str().unwrap().to_owned();
    entries
        .iter()
        .map(|entry| (text(entry, "name"), text(entry, "text")))
        .collect()
}

/// What can be read in XML: its text, with the elements that stand for white space.
fn text_in(xml: &str) -> String {
    let mut out = String::new();
    let mut rest = xml;
    while let Some((text, after)) = rest.split_once('<') {
        out.push_str(text);
        let (tag, after) = after.split_once('>').unwrap();
        match tag.split([' ', '/']).next().unwrap() {
            "text:line-break" => out.push('\n'),
            "text:tab" => out.push('\t'),
            "text:s" => {
                let count = tag.split('"').nth(1).unwrap();
                out.push_str(&" ".repeat(count.parse().unwrap()));
            }
            _ => {}
        }
        rest = after;
    }
    out.push_str(rest);
    for (escape, c) in [
        ("&lt;", "<"),
        ("&gt;", ">"),
        ("&quot;", "\""),
        ("&amp;", "&"),
    ] {
        out = out.replace(escape, c);
    }
    out
}

/// Every word that an outline says.
fn words(outline: &Outline) -> Vec<String> {
    let mut all = vec![outline.title.clone()];
    for block in &outline.blocks {
        match block {
            Block::Heading(text) | Block::Paragraph(text) | Block::Notice(text) => {
                all.push(text.clone());
            }
            Block::Pairs(pairs) => {
                all.extend(pairs.iter().flat_map(|(a, b)| [a.clone(), b.clone()]))
            }
            Block::List(list) | Block::Fields(list) | Block::Boxes(list) => {
                all.extend(list.clone())
            }
            Block::Table { head, rows } => {
                all.extend(head.clone());
                all.extend(rows.iter().flatten().cloned());
            }
        }
    }
    all
}

fn papers_of(view: &View, lang: Lang) -> Vec<(String, Outline)> {
    let today = at_noon().date();
    let filled = Filled::beforehand(protocol(), Some(view), &Sender::default(), today, lang);
    Kind::ALL
        .into_iter()
        .filter(|kind| offer(protocol(), Some(view), *kind) == Offer::Fits)
        .map(|kind| {
            let name = format!("{kind:?}").to_lowercase();
            (name, paper(protocol(), Some(view), kind, &filled, lang))
        })
        .collect()
}

#[test]
fn an_odt_file_holds_all_that_the_outline_says() {
    let folder = folder("odt");
    let mut xml = Vec::new();
    for name in ["7-refused", "3-mo-zaak-medical", "team-special"] {
        let view = made::view_of(&draft(name));
        let mut outlines = papers_of(&view, Lang::En);
        outlines.push((
            "motivation".to_owned(),
            outline(protocol(), &view, Lang::Nl),
        ));
        for (kind, outline) in outlines {
            let bytes = odt::file(&outline, at_noon()).unwrap();
            assert_eq!(
                odt::file(&outline, at_noon()).unwrap(),
                bytes,
                "the same bytes"
            );
            let parts = parts(&folder, &format!("{name}-{kind}"), &bytes);
            let part = |name: &str| &parts.iter().find(|(known, _)| known == name).unwrap().1;
            let said = text_in(part("content.xml"));
            for words in words(&outline) {
                assert!(said.contains(&words), "{name} {kind}: “{words}” is missing");
            }
            let headings = outline
                .blocks
                .iter()
                .filter(|block| matches!(block, Block::Heading(_)));
            assert_eq!(
                part("content.xml").matches("<text:h ").count(),
                headings.count()
            );
            let manifest = part("META-INF/manifest.xml");
            for (part, text) in &parts {
                if part.ends_with(".xml") {
                    let file = folder.join(format!("{name}-{kind}-{}", part.replace('/', "-")));
                    fs::write(&file, text).unwrap();
                    xml.push(file);
                }
                let listed = manifest.contains(&format!("full-path=\"{part}\""));
                assert_eq!(
                    listed,
                    part != "mimetype" && !part.starts_with("META-INF"),
                    "{part}"
                );
            }
            assert!(part("meta.xml").contains("2026-11-24T12:00:05"));
            let lang = outline.lang.tag();
            assert!(part("styles.xml").contains(&format!("fo:language=\"{lang}\"")));
        }
    }
    assert_eq!(read("xml", &xml), json!([]), "not well-formed");
}

/// Each kind of block, with text that a format could mistake for its own.
fn any_outline() -> impl Strategy<Value = Outline> {
    let text = || "[ -~é☐\u{202e}\u{0}\u{fffe}\u{1f600}\n\t<&>\"' ]{0,24}";
    let block = prop_oneof![
        text().prop_map(Block::Heading),
        text().prop_map(Block::Paragraph),
        text().prop_map(Block::Notice),
        prop::collection::vec((text(), text()), 0..3).prop_map(Block::Pairs),
        prop::collection::vec(text(), 0..3).prop_map(Block::List),
        prop::collection::vec(text(), 0..3).prop_map(Block::Fields),
        prop::collection::vec(text(), 0..3).prop_map(Block::Boxes),
        (1_usize..4)
            .prop_flat_map(move |width| {
                let row = move || prop::collection::vec(text(), width);
                (row(), prop::collection::vec(row(), 0..3))
            })
            .prop_map(|(head, rows)| Block::Table { head, rows }),
    ];
    (text(), prop::collection::vec(block, 0..8)).prop_map(|(title, blocks)| Outline {
        lang: Lang::Nl,
        title,
        blocks,
    })
}

/// Whatever is said: well-formed for a parser of someone else, and the visible text comes out as it went in.
#[test]
fn any_outline_becomes_well_formed_xml() {
    let folder = folder("any-odt");
    let mut runner = proptest::test_runner::TestRunner::deterministic();
    let mut xml = Vec::new();
    for at in 0..40 {
        let outline = any_outline().new_tree(&mut runner).unwrap().current();
        let bytes = odt::file(&outline, at_noon()).unwrap();
        let all = String::from_utf8(bytes)
            .unwrap_or_else(|e| String::from_utf8_lossy(e.as_bytes()).into_owned());
        let from = all.find("<?xml").unwrap();
        let end = "</office:document-content>";
        let to = all.find(end).unwrap() + end.len();
        let content = &all[from..to];
        // The standard allows no table without a row.
        for table in content.split("<table:table ").skip(1) {
            let table = table.split("</table:table>").next().unwrap();
            assert!(table.contains("<table:table-row>"), "{table}");
        }
        let said = text_in(content);
        for words in words(&outline) {
            let seen: String = words
                .chars()
                .filter(|c| !matches!(c, '\u{202e}' | '\u{0}' | '\u{fffe}'))
                .collect();
            assert!(said.contains(&seen), "{seen:?} in {said:?}");
        }
        let file = folder.join(format!("{at}.xml"));
        fs::write(&file, content).unwrap();
        xml.push(file);
    }
    assert_eq!(read("xml", &xml), json!([]));
}

fn described(record: &Record) -> Described<'static> {
    Described::new(protocol(), About::of(protocol(), record), "", at_noon())
}

#[test]
fn metadata_for_the_archive_is_valid_for_every_record() {
    let folder = folder("mdto");
    let mut files = Vec::new();
    for (name, record) in records() {
        let json = record.to_json().unwrap();
        let about = described(&record);
        let listed: [(&str, &[u8]); 1] = [("motivering.json", json.as_bytes())];
        for (kind, xml) in [
            ("object", about.object(&listed)),
            ("file", about.file("motivering.json", json.as_bytes())),
        ] {
            let file = folder.join(format!("{name}-{kind}.xml"));
            fs::write(&file, xml).unwrap();
            files.push(file);
        }
    }
    assert!(files.len() > 60, "only {} files", files.len());
    files.push(schema());
    assert_eq!(read("xml", &files), json!([]));
}

/// The schema of the test refuses what is not as it should be; otherwise the test above would say nothing.
#[test]
fn metadata_that_is_not_as_it_should_be_is_refused() {
    let folder = folder("bad-mdto");
    let record = signed(draft("7-refused")).unwrap();
    let good = described(&record).file("a.json", b"{}");
    for (at, (from, to)) in [
        ("<omvang>2<", "<omvang>-2<"),
        (
            "<checksumDatum>2026-11-24T12:00:05<",
            "<checksumDatum>2026-11-24<",
        ),
        ("<naam>a.json</naam>", ""),
        ("<naam>a.json<", "<naam> <"),
        ("<bestand>", "<bestand><x/>"),
    ]
    .into_iter()
    .enumerate()
    {
        assert!(good.contains(from), "{from}");
        let file = folder.join(format!("{at}.xml"));
        fs::write(&file, good.replacen(from, to, 1)).unwrap();
        assert_ne!(read("xml", &[file, schema()]), json!([]), "{from} → {to}");
    }
}

#[test]
fn metadata_says_retention_restriction_events_and_names_nobody() {
    let mut draft = draft("7-refused");
    draft.subject.name = "mevrouw Geheim".to_owned();
    let Some(Record::Signed(record)) = signed(draft) else {
        panic!("it waits for the teamcoach")
    };
    let record = record.countersign(made::signature("T. Coach")).unwrap();
    let record = Record::from(record);
    let object = described(&record).object(&[("m.json", b"{}")]);
    for said in [
        "<identificatieKenmerk>W-2026-0042</identificatieKenmerk>",
        "<begripCode>V</begripCode>",
        "<termijnLooptijd>P15Y</termijnLooptijd>",
        "art. 10 lid 2",
        "<begripLabel>Creatie</begripLabel>",
        "<begripLabel>Ondertekening door de teamcoach</begripLabel>",
        "<eventTijd>2026-11-24T14:30:00</eventTijd>",
        "College van burgemeester en wethouders van Leiden",
        "geheimhouding",
        record.digest(),
    ] {
        assert!(object.contains(said), "{said} is missing: {object}");
    }
    for name in ["Geheim", "A. Signer", "T. Coach", "Tekst"] {
        assert!(!object.contains(name), "{name}: {object}");
    }
    assert!(!object.contains("bijzondere persoonsgegevens"));
    let own = Described {
        archive_maker: "Gemeente Elders",
        ..described(&record)
    };
    assert!(own.object(&[]).contains("Gemeente Elders"));
}

#[test]
fn tasks_become_events_of_a_whole_day_that_name_nobody() {
    let mut draft = draft("7-refused");
    draft.to_do.push(DutyPlan {
        what: "Bel mevrouw Geheim; dochter, thuis".to_owned(),
        who: "Jan Geheim".to_owned(),
        date: "2026-12-31".to_owned(),
        ..DutyPlan::default()
    });
    draft.to_do.push(DutyPlan {
        what: "Al gedaan".to_owned(),
        state: DutyState::Done,
        date: "2026-12-30".to_owned(),
        ..DutyPlan::default()
    });
    draft.to_do.push(DutyPlan {
        what: "Zonder dag".to_owned(),
        date: "2026-02-31".to_owned(),
        ..DutyPlan::default()
    });
    let record = signed(draft).unwrap();
    let file = calendar::file(protocol(), &record, Lang::Nl, at_noon()).unwrap();
    assert!(calendar::has_tasks(protocol(), &record));
    assert!(
        !file.contains("Geheim") && !file.contains("W-2026"),
        "{file}"
    );
    // RFC 5545, 3.1: lines end in CRLF and hold no more than 75 octets.
    for line in file.split_terminator("\r\n") {
        assert!(line.len() <= 75 && !line.contains('\n'), "{line:?}");
    }
    let path = folder("ics").join("a.ics");
    fs::write(&path, &file).unwrap();
    let found = read("ics", &[path]);
    assert_eq!(found["version"], "2.0");
    let events = found["events"].as_array().unwrap();
    let days: Vec<_> = events.iter().map(|e| (&e["start"], &e["end"])).collect();
    assert_eq!(
        days,
        [
            (&json!("2026-12-01"), &json!("2026-12-02")),
            (&json!("2026-12-31"), &json!("2027-01-01"))
        ]
    );
    assert!(events.iter().all(|event| event["whole_day"] == json!(true)));
    assert_eq!(events[0]["summary"], "De cliënt informeren");
    assert_eq!(events[0]["stamp"], "2026-11-24T12:00:05Z");
    let said = events[0]["description"].as_str().unwrap();
    assert_eq!(
        said,
        "Zie het document van 24 november 2026 in het dossier. art. 7 lid 4"
    );
    // The same record: the same identification, whenever the file is made and in whichever language.
    let later = NaiveDate::from_ymd_opt(2027, 1, 1).unwrap();
    let later = later.and_hms_opt(0, 0, 0).unwrap();
    let again = calendar::file(protocol(), &record, Lang::En, later).unwrap();
    let ids = |file: &str| -> Vec<String> {
        let lines = file.lines().filter(|line| line.starts_with("UID:"));
        lines.map(str::to_owned).collect()
    };
    assert_eq!(ids(&file), ids(&again));
    assert_eq!(ids(&file).len(), 2);
}

#[test]
fn a_postponement_is_looked_at_again_on_its_day() {
    let record = signed(draft("7-unsafe-to-tell")).unwrap();
    let file = calendar::file(protocol(), &record, Lang::En, at_noon()).unwrap();
    assert!(file.contains("DTSTART;VALUE=DATE:20261208"), "{file}");
    assert!(
        file.contains("SUMMARY:Look again: can the client be informed now?"),
        "{file}"
    );
    assert!(!file.contains("Indications"), "{file}");
    let nothing = signed(draft("1-information")).unwrap();
    assert_eq!(
        calendar::file(protocol(), &nothing, Lang::Nl, at_noon()),
        None
    );
}

/// The bundle of a record, as a zip file.
fn bundle(
    record: &Record,
    papers: &[(String, Outline)],
    extra: &[(String, Vec<u8>)],
) -> Result<Vec<u8>, ZipError> {
    let view = View::of_record(record, false);
    let bundle = Bundle {
        described: described(record),
        json: &record.to_json().unwrap(),
        document: &outline(protocol(), &view, record.content().lang),
        name: "motivering-2026-11-24",
        papers,
        extra,
    };
    bundle.file()
}

#[test]
fn a_bundle_holds_everything_and_its_checksums_are_right() {
    let record = signed(draft("2-creditor")).unwrap();
    let papers = papers_of(&View::of_record(&record, false), Lang::Nl);
    let extra = [("motivering-2026-11-24.pdf".to_owned(), b"%PDF-1.7".to_vec())];
    let bytes = bundle(&record, &papers, &extra).unwrap();
    assert_eq!(bundle(&record, &papers, &extra).unwrap(), bytes);
    let folder = folder("bundle");
    let path = folder.join("bundle.zip");
    fs::write(&path, &bytes).unwrap();
    let entries = read("zip", &[path]);
    let entries = entries.as_array().unwrap();
    let names: Vec<&str> = entries
        .iter()
        .map(|e| e["name"].as_str().unwrap())
        .collect();
    assert_eq!(
        names,
        [
            "motivering-2026-11-24.json",
            "motivering-2026-11-24.html",
            "motivering-2026-11-24.txt",
            "motivering-2026-11-24.pdf",
            "motivering-2026-11-24.mdto.xml",
            "motivering-2026-11-24.json.bestand.mdto.xml",
            "motivering-2026-11-24.html.bestand.mdto.xml",
            "motivering-2026-11-24.txt.bestand.mdto.xml",
            "motivering-2026-11-24.pdf.bestand.mdto.xml",
            "letter.odt",
            "letter.html",
            "consentform.odt",
            "consentform.html",
            "card.odt",
            "card.html",
        ]
    );
    // The record in it opens again, and is the same.
    let json = entries[0]["text"].as_str().unwrap();
    let Ok(deelwijzer::record::Opened::Record(again, differences)) =
        deelwijzer::record::read(protocol(), json)
    else {
        panic!("the record opens")
    };
    assert_eq!((*again, differences), (record, vec![]));
    let mut xml: Vec<PathBuf> = Vec::new();
    for entry in entries {
        let name = entry["name"].as_str().unwrap();
        let text = entry["text"].as_str().unwrap();
        if let Some(of) = name.strip_suffix(".bestand.mdto.xml") {
            let file = entries.iter().find(|entry| entry["name"] == of).unwrap();
            let sum = file["sha256"].as_str().unwrap();
            assert!(text.contains(&format!("<checksumWaarde>{sum}<")), "{name}");
        }
        if name.ends_with(".xml") {
            let file = folder.join(name);
            fs::write(&file, text).unwrap();
            xml.push(file);
        }
    }
    xml.push(schema());
    assert_eq!(read("xml", &xml), json!([]));
}

#[test]
fn a_bundle_with_a_name_twice_is_refused() {
    let record = signed(draft("1-information")).unwrap();
    let extra = [("motivering-2026-11-24.json".to_owned(), Vec::new())];
    let error = bundle(&record, &[], &extra).unwrap_err();
    assert!(
        error.to_string().contains("motivering-2026-11-24.json"),
        "{error}"
    );
}

/// Every record of every route, with hostile text in whatever it needs: each file is made, and is well-formed.
#[test]
fn hostile_text_stays_text_in_every_file() {
    const HOSTILE: &str =
        "]]></text:p><office:x/> & \u{202e}\u{0}\u{fffe}\r\nEND:VCALENDAR\r\nATTENDEE:x";
    let folder = folder("hostile");
    let mut xml = Vec::new();
    for (name, draft) in made::drafts(HOSTILE) {
        let Some(record) = signed(draft) else {
            continue;
        };
        let view = View::of_record(&record, false);
        let bytes = odt::file(&outline(protocol(), &view, Lang::Nl), at_noon()).unwrap();
        let all = String::from_utf8_lossy(&bytes).into_owned();
        let end = "</office:document-content>";
        let content = &all[all.find("<?xml").unwrap()..all.find(end).unwrap() + end.len()];
        assert!(!content.contains("<office:x"), "{name}");
        let object = described(&record).object(&[("a.json", b"{}")]);
        for (kind, text) in [("odt", content), ("mdto", &object)] {
            let file = folder.join(format!("{name}-{kind}.xml"));
            fs::write(&file, text).unwrap();
            xml.push(file);
        }
        if let Some(calendar) = calendar::file(protocol(), &record, Lang::Nl, at_noon()) {
            assert_eq!(calendar.matches("END:VCALENDAR").count(), 1, "{name}");
            assert!(!calendar.contains("ATTENDEE"), "{name}");
        }
    }
    assert!(xml.len() > 60);
    assert_eq!(read("xml", &xml), json!([]));
}

/// A megabyte as someone could paste it: markup, control characters, marks that turn the direction, and a word without an
/// end; each line begins with its number.
pub(crate) fn megabyte() -> String {
    use std::fmt::Write as _;

    let mut paste = String::new();
    let mut at = 0;
    while paste.len() < 1_000_000 {
        at += 1;
        let _ = writeln!(
            paste,
            "nr{at} ]]></text:p><office:x/><script>alert(1)</script> & \u{202e}om\u{202c} \u{0}\u{fffe}\u{1f600} {}",
            "x".repeat(at % 3000)
        );
    }
    paste
}

/// That an ODT file of a document holds a text as text and nothing else, and is well-formed for a parser of someone else.
pub(crate) fn holds_as_text(name: &str, outline: &Outline, text: &str) {
    let bytes = odt::file(outline, at_noon()).unwrap();
    let all = String::from_utf8_lossy(&bytes).into_owned();
    let (from, end) = (all.find("<?xml").unwrap(), "</office:document-content>");
    let content = &all[from..all.find(end).unwrap() + end.len()];
    assert!(!content.contains("<office:x") && !content.contains("<script"));
    let said = text_in(content);
    let seen: String = text
        .chars()
        .filter(|c| !matches!(c, '\u{202e}' | '\u{202c}' | '\u{0}' | '\u{fffe}'))
        .collect();
    assert!(said.contains(seen.trim_end()), "it is not all there");
    let file = folder(name).join("content.xml");
    fs::write(&file, content).unwrap();
    assert_eq!(read("xml", &[file]), json!([]));
}

#[test]
fn a_megabyte_pasted_into_a_motivation_is_text() {
    let paste = megabyte();
    let mut draft = draft("2-creditor");
    draft.remarks = paste.clone();
    let record = signed(draft).unwrap();
    // It can be saved and opened again.
    let json = record.to_json().unwrap();
    let Ok(deelwijzer::record::Opened::Record(again, differences)) =
        deelwijzer::record::read(protocol(), &json)
    else {
        panic!("the record opens")
    };
    assert_eq!((&*again, differences), (&record, vec![]));
    let view = View::of_record(&record, false);
    let document = outline(protocol(), &view, Lang::Nl);
    holds_as_text("megabyte", &document, &paste);
    let object = described(&record).object(&[("a.json", json.as_bytes())]);
    assert!(object.len() < 10_000, "nothing of it is metadata");
}
