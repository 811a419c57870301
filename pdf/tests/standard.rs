//! What the file claims to be, and what other programs make of it.

use deelwijzer::text::Lang;
use deelwijzer_pdf::make;

use crate::support::{File, job, outline_of, plain, record};

#[test]
fn a_record_becomes_an_archival_and_accessible_pdf() {
    let record = record("Zoë Łukasz Nguyễn");
    let file = File::made(&job(&record)).kept("record.pdf");
    file.is_sound();
    let info = file.info(&[]);
    let title = outline_of(&record, Lang::Nl).title;
    for (name, value) in [
        ("Title", title.as_str()),
        ("Tagged", "yes"),
        ("PDF version", "1.7"),
        ("Encrypted", "no"),
        ("JavaScript", "no"),
        ("Form", "none"),
        ("Page size", "595.28 x 841.89 pts (A4)"),
        ("Creator", "Deelwijzer 0.1.0"),
    ] {
        let line = info
            .lines()
            .find(|line| line.starts_with(&format!("{name}:")));
        let line = line.unwrap_or_else(|| panic!("no {name} in:\n{info}"));
        assert!(line.ends_with(value), "{line}, not {value}");
    }
    let metadata = file.info(&["-meta"]);
    for claim in [
        "<pdfaid:part>3</pdfaid:part>",
        "<pdfaid:conformance>A</pdfaid:conformance>",
        "<pdfuaid:part>1</pdfuaid:part>",
        "<rdf:li>nl-NL</rdf:li>",
        title.as_str(),
        "2026-11-24T14:30:00",
    ] {
        assert!(metadata.contains(claim), "{claim} is not in:\n{metadata}");
    }
    let objects = file.qpdf_json();
    for claim in [
        "/DisplayDocTitle",
        "/OutputIntents",
        "/MarkInfo",
        "/Outlines",
        "/StructTreeRoot",
    ] {
        assert!(objects.contains(claim), "{claim}");
    }
    assert!(objects.contains("\"/Lang\": \"u:nl-NL\""));
    // All of both fonts that is used is inside, and nothing is left to what a reader may have.
    assert!(objects.contains("/FontFile2") && !objects.contains("/FontFile3"));
}

#[test]
fn the_record_is_inside_byte_for_byte() {
    let record = record("Zoë & <b>’t Hooft</b>");
    let json = record.to_json().unwrap();
    let bytes = make(&job(&record)).unwrap();
    let file = File::of(&bytes);
    assert_eq!(file.detached(), json.as_bytes());
    let objects = file.qpdf_json();
    for claim in [
        "\"/AFRelationship\": \"/Source\"",
        "\"/Subtype\": \"/application/json\"",
        "motivatie.json",
    ] {
        assert!(objects.contains(claim), "{claim}");
    }
    let found = deelwijzer_pdf::files(&bytes).unwrap();
    assert_eq!(found.len(), 1);
    assert_eq!(found[0].name, "motivatie.json");
    assert_eq!(found[0].bytes, json.as_bytes());
}

#[test]
fn the_same_job_gives_the_same_bytes() {
    let record = record("Twee keer hetzelfde");
    let first = make(&job(&record)).unwrap();
    assert_eq!(first, make(&job(&record)).unwrap());
    let mut later = job(&record);
    later.made = "2026-11-25T14:30".to_owned();
    assert_ne!(first, make(&later).unwrap());
}

#[test]
fn english_is_marked_as_english() {
    let record = record("Words");
    let file = File::made(&plain(outline_of(&record, Lang::En)));
    assert!(
        file.is_sound()
            .info(&["-meta"])
            .contains("<rdf:li>en-GB</rdf:li>")
    );
}

#[test]
fn a_job_that_is_wrong_is_refused_by_name() {
    let good = job(&record("x"));
    let mut bad = good.clone();
    bad.made = "gisteren".to_owned();
    assert!(make(&bad).is_err());
    let mut bad = good.clone();
    bad.attachments[0].mime = "geen type".to_owned();
    assert!(make(&bad).is_err());
    let mut bad = good.clone();
    bad.attachments.push(good.attachments[0].clone());
    assert!(make(&bad).is_err());
    let mut bad = good;
    bad.outline.title = "\u{202e}".to_owned();
    assert!(make(&bad).is_err(), "a document without a title is none");
}
