//! What leaves the pages of the rights beside the record: metadata for the archive, and one file with everything. Other
//! people's programs read it.

use std::fs;
use std::path::PathBuf;

use deelwijzer::document::Outline;
use deelwijzer::document::bundle::Bundle;
use deelwijzer::document::mdto::{About, Described};
use deelwijzer::record::{CoachAdvice, Signature};
use deelwijzer::rights::{Opened, Rights, Sheet, Signed, draft_json, outline, read};
use deelwijzer::text::Lang;
use serde_json::{Value as Json, json};

use crate::files::{self, at_noon, folder, schema};
use crate::rights::{asked, draft, information, load, on, signature, signed, with};
use crate::rights_calendar::of;
use crate::rights_files::log;
use crate::samples;

fn intake(rights: &Rights) -> Json {
    json!({
        "number": "2026-20", "on": "2026-11-02", "way": "referred", "referrer": "Hans de Boer, huisarts",
        "referrer-reason": "Val thuis", "referrer-gave": "naam", "agreed": "no", "together": "samen bellen",
        "later-agreed": "no", "danger": asked(rights, "intake", "danger", None), "told-referrer": "told",
    })
}

fn complaint() -> Json {
    json!({
        "received": "2026-11-02", "about": "Er werd niet teruggebeld.", "talk-on": "2026-11-03",
        "talk-words": "Excuses", "talk-solved": "yes",
    })
}

fn by_coach() -> Signature {
    let mut signature = signature().with_advice(Some(CoachAdvice::GoAhead), "Doen");
    signature.name = "T. Coach".to_owned();
    signature.function = "teamcoach".to_owned();
    signature
}

/// A signed record of each tool, by its id.
fn records() -> Vec<(&'static str, Signed)> {
    let (protocol, rights) = load();
    let make = |tool: &'static str, value| (tool, signed(&protocol, &rights, tool, value));
    let meldcode = samples::meldcode("M-7").countersign(by_coach()).unwrap();
    vec![
        make(
            "request",
            with(
                information(&rights, None),
                json!({ "letter-name": "mevrouw Geheim" }),
            ),
        ),
        make("intake", intake(&rights)),
        ("meldcode", meldcode),
        make("complaint", complaint()),
    ]
}

fn described(about: About) -> Described<'static> {
    Described::new(samples::protocol(), about, "", at_noon())
}

#[test]
fn metadata_for_the_archive_goes_with_every_record_and_names_nobody() {
    let (protocol, rights) = load();
    let folder = folder("rights-mdto");
    let mut xml: Vec<PathBuf> = Vec::new();
    let mut check = |name: &str, about: About, json: &str| {
        let digest = about.digest.clone();
        let described = described(about);
        let file = [("verslag.json", json.as_bytes())];
        let object = described.object(&file);
        assert!(object.contains(&digest));
        for never in [
            "Geheim",
            "Wijkwerker",
            "T. Coach",
            "Boer",
            "teruggebeld",
            "Dreiging",
        ] {
            assert!(!object.contains(never), "{name}, {never}: {object}");
        }
        for (kind, text) in [
            ("object", object.clone()),
            ("file", described.file("verslag.json", json.as_bytes())),
        ] {
            let path = folder.join(format!("{name}-{kind}.xml"));
            fs::write(&path, text).unwrap();
            xml.push(path);
        }
        object
    };
    for (tool, record) in records() {
        let about = rights.about(tool, &record, Lang::En);
        let object = check(tool, about, &record.to_json().unwrap());
        let title = rights.tool(tool).unwrap().title.get(Lang::Nl);
        for said in [
            &format!("<naam>{title}, ondertekend op 2026-11-24</naam>"),
            &format!("<begripCode>{tool}</begripCode>"),
            "<taal>en</taal>",
            "<begripCode>V</begripCode>",
            "<termijnLooptijd>P15Y</termijnLooptijd>",
            "<eventTijd>2026-11-24T12:00:00</eventTijd>",
            "Kan over bijzondere persoonsgegevens gaan.",
        ] {
            assert!(object.contains(said), "{tool}, {said}: {object}");
        }
        let by_two = object.contains("Ondertekening door de teamcoach");
        assert_eq!(by_two, tool == "meldcode", "{object}");
        // A complaint has its number only where someone gave one.
        assert_eq!(object.contains("isOnderdeelVan"), tool != "complaint");
    }
    let log = log(&protocol, &rights);
    let about = rights.about_log(&log, Lang::Nl);
    let object = check("log", about, &log.to_json().unwrap());
    // The protocol does not say how long the log itself is kept, so nor does this.
    assert!(object.contains("<begripLabel>Nader te bepalen</begripLabel>"));
    assert!(!object.contains("bewaartermijn") && !object.contains("gegevensbeheerder"));
    xml.push(schema());
    assert_eq!(files::read("xml", &xml), json!([]));
}

#[test]
fn each_tool_has_one_document_that_is_the_records_own() {
    let (_, rights) = load();
    for tool in &rights.source().tools {
        let own: Vec<_> = tool.documents.iter().filter(|one| one.signed).collect();
        assert_eq!(own.len(), 1, "{}", tool.id);
        assert!(own[0].when.is_none(), "{}: it is always there", tool.id);
    }
}

fn papers(record: &Signed, tool: &str, signed: bool) -> Vec<(String, Outline)> {
    let (_, rights) = load();
    let tool = rights.tool(tool).unwrap();
    let sheet = Sheet::of(tool, record.details());
    let there = tool.documents.iter().filter(|one| one.signed == signed);
    let there = there.filter(|one| sheet.holds(one.when.as_ref()));
    let stamp = record.stamp(false);
    there
        .map(|one| {
            let paper = outline(&sheet, one, &stamp, on("2026-11-24"), Lang::Nl);
            (one.file.get(Lang::Nl).to_owned(), paper)
        })
        .collect()
}

#[test]
fn a_bundle_of_a_record_of_the_rights_holds_everything() {
    let (protocol, rights) = load();
    let folder = folder("rights-bundle");
    let mut xml: Vec<PathBuf> = Vec::new();
    for (tool, record) in records() {
        let (_, document) = papers(&record, tool, true).remove(0);
        let letters = papers(&record, tool, false);
        let json = record.to_json().unwrap();
        let extra = [("verslag.pdf".to_owned(), b"%PDF-1.7".to_vec())];
        let bundle = Bundle {
            described: described(rights.about(tool, &record, Lang::Nl)),
            json: &json,
            document: &document,
            name: "verslag",
            papers: &letters,
            extra: &extra,
        };
        let bytes = bundle.file().unwrap();
        assert_eq!(bundle.file().unwrap(), bytes);
        let path = folder.join(format!("{tool}.zip"));
        fs::write(&path, &bytes).unwrap();
        let entries = files::read("zip", &[path]);
        let entries = entries.as_array().unwrap();
        let names = of(entries, "name");
        let mut wanted: Vec<String> = ["json", "html", "txt", "pdf", "mdto.xml"]
            .map(|end| format!("verslag.{end}"))
            .to_vec();
        wanted.extend(
            ["json", "html", "txt", "pdf"].map(|end| format!("verslag.{end}.bestand.mdto.xml")),
        );
        for (name, _) in &letters {
            wanted.extend([format!("{name}.odt"), format!("{name}.html")]);
        }
        assert_eq!(names, wanted);
        // A letter where there is one: to the client, or the page about complaining.
        let letters: Vec<&str> = letters.iter().map(|(name, _)| name.as_str()).collect();
        let expected: &[&str] = match tool {
            "request" => &["besluit-op-verzoek"],
            "complaint" => &["klacht-informatie"],
            _ => &[],
        };
        assert_eq!(letters, expected);
        let again = read(&rights, &protocol, entries[0]["text"].as_str().unwrap()).unwrap();
        let opened = Opened::Record(tool.to_owned(), Box::new(record), vec![]);
        assert_eq!(again, opened);
        for entry in entries {
            let (name, text) = (entry["name"].as_str().unwrap(), &entry["text"]);
            if name.ends_with(".xml") {
                let file = folder.join(format!("{tool}-{name}"));
                fs::write(&file, text.as_str().unwrap()).unwrap();
                xml.push(file);
            }
        }
    }
    xml.push(schema());
    assert_eq!(files::read("xml", &xml), json!([]));
}

/// A megabyte of anything, pasted into a field: it can be saved, opened again, and made into every document.
#[test]
fn a_megabyte_pasted_into_a_record_of_the_rights_is_text() {
    let (protocol, rights) = load();
    let paste = files::megabyte();
    let tool = rights.tool("complaint").unwrap();
    let value = with(complaint(), json!({ "about": paste }));
    let record = signed(&protocol, &rights, "complaint", value.clone());
    let draft = draft(value);
    let saved = draft_json(&rights, tool, &draft, &[]).unwrap();
    let opened = Opened::Draft("complaint".to_owned(), draft, vec![]);
    assert_eq!(read(&rights, &protocol, &saved).unwrap(), opened);
    let again = read(&rights, &protocol, &record.to_json().unwrap()).unwrap();
    let whole = Opened::Record("complaint".to_owned(), Box::new(record.clone()), vec![]);
    assert_eq!(again, whole);
    let (_, paper) = papers(&record, "complaint", true).remove(0);
    files::holds_as_text("rights-megabyte", &paper, &paste);
}
