//! What leaves the pages of the rights beside the record: terms for a calendar, metadata for the archive, one file with
//! everything, and the report for Veilig Thuis. Other people's programs read it.

use std::fs;
use std::path::PathBuf;

use chrono::NaiveDate;
use deelwijzer::document::bundle::Bundle;
use deelwijzer::document::mdto::{About, Described};
use deelwijzer::document::text::plain;
use deelwijzer::document::{Block, Outline, odt};
use deelwijzer::record::{CoachAdvice, Signature};
use deelwijzer::rights::calendar::{dossier_file, has_terms, list_file, terms_file};
use deelwijzer::rights::retention::{self, Dossier};
use deelwijzer::rights::{
    Opened, Rights, Sheet, Signed, Stamp, blanks, draft_json, needs, outline, read,
};
use deelwijzer::text::Lang;
use deelwijzer::text::date::parse_iso;
use serde_json::{Value as Json, json};

use crate::files::{self, at_noon, folder, schema};
use crate::rights::{NOW, asked, draft, information, load, signature, signed};
use crate::rights_files::log;
use crate::samples;

fn on(iso: &str) -> NaiveDate {
    parse_iso(iso).unwrap()
}

fn with(mut value: Json, more: Json) -> Json {
    for (name, one) in more.as_object().unwrap() {
        value[name] = one.clone();
    }
    value
}

/// The entries of a calendar file, as another program reads them.
fn events(name: &str, file: &str) -> Vec<Json> {
    // RFC 5545, 3.1: lines end in CRLF and hold no more than 75 octets.
    for line in file.split_terminator("\r\n") {
        assert!(line.len() <= 75 && !line.contains('\n'), "{line:?}");
    }
    let path = folder(&format!("rights-ics-{name}")).join("a.ics");
    fs::write(&path, file).unwrap();
    let found = files::read("ics", &[path]);
    assert_eq!(found["version"], "2.0");
    found["events"].as_array().unwrap().clone()
}

fn of(events: &[Json], what: &str) -> Vec<String> {
    let one = |event: &Json| event[what].as_str().unwrap().to_owned();
    events.iter().map(one).collect()
}

fn ids(file: &str) -> Vec<String> {
    let lines = file.lines().filter(|line| line.starts_with("UID:"));
    lines.map(str::to_owned).collect()
}

fn terms(tool: &str, value: Json, today: &str, lang: Lang) -> Option<String> {
    let (_, rights) = load();
    let draft = draft(value);
    let sheet = Sheet::of(rights.tool(tool).unwrap(), &draft);
    let file = terms_file(&sheet, on(today), lang, at_noon());
    assert_eq!(file.is_some(), has_terms(&sheet));
    file
}

fn destruction() -> Json {
    json!({ "number": "W-2026-0042", "kind": "destruction", "received": "2026-11-02", "letter-name": "mevrouw Geheim" })
}

#[test]
fn the_terms_of_a_request_become_events_that_name_nobody() {
    let file = terms("request", destruction(), "2026-11-24", Lang::Nl).unwrap();
    for never in ["Geheim", "W-2026", "0042", "AVG", "Awb"] {
        assert!(!file.contains(never), "{never}: {file}");
    }
    let found = events("request", &file);
    assert_eq!(of(&found, "start"), ["2026-11-30", "2027-02-02"]);
    assert_eq!(of(&found, "end"), ["2026-12-01", "2027-02-03"]);
    assert_eq!(
        of(&found, "summary"),
        ["Schriftelijk antwoord aan de cliënt", "Gegevens vernietigd"]
    );
    assert_eq!(
        of(&found, "description")[0],
        "De termijn loopt vanaf 2 november 2026. In het dossier staat om welke zaak het gaat. art. 18 lid 1, art. 15 lid 2"
    );
    assert!(found.iter().all(|event| event["whole_day"] == json!(true)));

    // Whoever works on and saves it again has each term once: the matter is still the same one.
    let further = with(destruction(), json!({ "which": "Alles", "contact": "wij" }));
    let again = terms("request", further, "2027-01-01", Lang::En).unwrap();
    assert_eq!(ids(&file), ids(&again));
    assert!(again.contains("Written answer to the client"), "{again}");
    // Another matter has other entries, whatever day they are on.
    let other = with(destruction(), json!({ "number": "W-2026-0043" }));
    let other = terms("request", other, "2026-11-24", Lang::Nl).unwrap();
    assert!(ids(&file).iter().all(|id| !ids(&other).contains(id)));

    // What was done is not to be done; what is late is to be done today, and says so.
    let sent = with(destruction(), json!({ "sent": "2026-11-20" }));
    let sent = events(
        "sent",
        &terms("request", sent, "2026-11-24", Lang::Nl).unwrap(),
    );
    assert_eq!(of(&sent, "summary"), ["Gegevens vernietigd"]);
    let late = terms("request", destruction(), "2026-12-05", Lang::Nl).unwrap();
    assert_eq!(ids(&late), ids(&file));
    let late = events("late", &late);
    assert_eq!(of(&late, "start"), ["2026-12-05", "2027-02-02"]);
    assert_eq!(
        of(&late, "summary")[0],
        "Te laat (uiterlijk 30 november 2026): Schriftelijk antwoord aan de cliënt"
    );
    // The last day is a Sunday: the Friday before is the day to do it.
    let sunday = with(destruction(), json!({ "received": "2026-11-01" }));
    let sunday = terms("request", sunday, "2026-11-24", Lang::Nl).unwrap();
    let sunday = events("sunday", &sunday);
    assert_eq!(of(&sunday, "start")[0], "2026-11-27");
    let said = "De laatste dag is 29 november 2026, maar dat is een vrije dag.";
    assert!(of(&sunday, "description")[0].starts_with(said));
    // Over that weekend it is due on the day itself, not in the past.
    let sunday = with(destruction(), json!({ "received": "2026-11-01" }));
    let sunday = terms("request", sunday, "2026-11-28", Lang::Nl).unwrap();
    assert_eq!(of(&events("weekend", &sunday), "start")[0], "2026-11-28");
    for nothing in [
        json!({}),
        json!({ "kind": "information", "received": "2026-02-30" }),
    ] {
        assert_eq!(terms("request", nothing, "2026-11-24", Lang::Nl), None);
    }
}

#[test]
fn a_postponed_telling_of_the_meldcode_is_looked_at_again_on_its_day() {
    let (_, rights) = load();
    let record = samples::meldcode("M-7");
    let tool = rights.tool("meldcode").unwrap();
    let sheet = Sheet::of(tool, record.details());
    let file = terms_file(&sheet, on("2026-11-24"), Lang::Nl, at_noon()).unwrap();
    for never in ["M-7", "Dreiging", "Veilig Thuis", "Meldcode", "Coach"] {
        assert!(!file.contains(never), "{never}: {file}");
    }
    let found = events("meldcode", &file);
    assert_eq!(of(&found, "start"), ["2026-12-04"]);
    assert_eq!(
        of(&found, "summary"),
        ["Opnieuw kijken of vertellen veilig is"]
    );
    assert_eq!(
        of(&found, "description"),
        ["In het dossier staat om welke zaak het gaat. art. 7 lid 4, art. 14 lid 4"]
    );
}

#[test]
fn the_days_of_destruction_become_events_that_name_no_dossier() {
    let (_, rights) = load();
    let refs = &rights.source().retention.refs;
    let text = "2008-1;01-05-2008\n2008-2;31-12-2008\n2020-9;10-05-2020\n2020-8;11-05-2020";
    let list = retention::read(text, on("2026-11-24")).unwrap().dossiers;
    let file = |today: &str, lang| list_file(&list, refs, on(today), lang, at_noon()).unwrap();
    let nl = file("2026-11-24", Lang::Nl);
    assert!(!nl.contains("2008") && !nl.contains("2020-"), "{nl}");
    let found = events("list", &nl);
    // What could be destroyed long ago is to be done today.
    assert_eq!(of(&found, "start"), ["2026-11-24", "2036-01-01"]);
    assert_eq!(
        of(&found, "summary")[1],
        "Dossiers vernietigen of anoniem maken"
    );
    assert!(of(&found, "description")[0].contains("art. 10 lid 2"));
    assert_eq!(ids(&nl), ids(&file("2027-01-01", Lang::En)));
    assert_eq!(
        list_file(&[], refs, on("2026-11-24"), Lang::Nl, at_noon()),
        None
    );

    let one = Dossier::new("geheim-1", on("2020-05-10"), None).unwrap();
    let one = dossier_file(&one, refs, on("2026-11-24"), Lang::Nl, at_noon()).unwrap();
    assert!(!one.contains("geheim"), "{one}");
    let found = events("dossier", &one);
    assert_eq!(of(&found, "start"), ["2036-01-01"]);
    assert!(of(&found, "description")[0].contains("afgesloten op 10 mei 2020"));
    let longer = Some((on("2040-03-31"), "loopt nog".to_owned()));
    let longer = Dossier::new("1", on("2020-05-10"), longer).unwrap();
    let longer = dossier_file(&longer, refs, on("2026-11-24"), Lang::Nl, at_noon()).unwrap();
    assert_eq!(of(&events("longer", &longer), "start"), ["2040-04-01"]);
}

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

fn reported(rights: &Rights) -> Json {
    json!({
        "number": "2026-18", "way": "signals", "danger-now": "no",
        "signs": [
            { "on": "2026-11-02", "what": "Blauwe plek op de arm", "source": "de school" },
            { "on": "2026-11-09", "what": "Geschreeuw door de deur" },
        ],
        "suspicion": "Mishandeling; het kind sport ook veel",
        "coach": "T. Coach", "coach-when": "2026-11-10T11:00", "coach-words": "Melden",
        "vt-advice": "no", "talk": "talked", "talk-on": "2026-11-12", "talk-words": "De moeder ontkent het",
        "weigh": asked(rights, "meldcode", "weigh", Some("unsafe")),
        "decision": "both", "decision-why": "Het houdt niet op", "follow-up": "Elke week een gesprek",
        "telling": "told", "told-on": "2026-11-20", "told-who": "De moeder wel, de vader niet",
        "persons": "Het gezin Jansen, Dorpsstraat 1", "sources": "De school; zij weet het",
        "expected": "Onderzoek of het kind veilig is", "reporter": "A. Wijkwerker, SWT’er",
        "reporter-contact": "071 123 45 67", "reported-on": "2026-11-23",
    })
}

fn report(value: Json, lang: Lang) -> Option<Outline> {
    let (protocol, rights) = load();
    let tool = rights.tool("meldcode").unwrap();
    let draft = draft(value);
    draft.check(tool).unwrap();
    let sheet = Sheet::of(tool, &draft);
    let document = tool.documents.iter().find(|one| one.id == "report");
    let document = document.unwrap();
    let stamp = Stamp::unsigned(&protocol);
    sheet
        .holds(document.when.as_ref())
        .then(|| outline(&sheet, document, &stamp, on("2026-11-24"), lang))
}

/// What stands under a heading.
fn under(outline: &Outline, heading: &str) -> String {
    let blocks = outline.blocks.iter();
    let inside = blocks
        .skip_while(|block| **block != Block::Heading(heading.to_owned()))
        .skip(1)
        .take_while(|block| !matches!(block, Block::Heading(_)));
    let part = Outline {
        lang: outline.lang,
        title: String::new(),
        blocks: inside.cloned().collect(),
    };
    assert!(!part.blocks.is_empty(), "{heading}: {}", plain(outline));
    plain(&part)
}

#[test]
fn the_report_for_veilig_thuis_keeps_facts_apart_from_views() {
    let (_, rights) = load();
    let paper = report(reported(&rights), Lang::Nl).unwrap();
    let facts = under(&paper, "Wat wij zagen en hoorden");
    for words in [
        "2 november 2026",
        "Blauwe plek op de arm",
        "de school",
        "Geschreeuw door de deur",
    ] {
        assert!(facts.contains(words), "{words}: {facts}");
    }
    let views = under(&paper, "Wat wij daarvan denken");
    for words in [
        "Mishandeling; het kind sport ook veel",
        "Het houdt niet op",
        "Is er acuut of telkens opnieuw onveiligheid? Ja. hierom",
    ] {
        assert!(views.contains(words), "{words}: {views}");
    }
    for view in ["Mishandeling", "Het houdt niet op"] {
        assert!(!facts.contains(view), "a view among the facts: {facts}");
    }
    assert!(!views.contains("Blauwe plek"), "a fact among the views");
    assert!(under(&paper, "Van wie de informatie komt").contains("De school; zij weet het"));
    let knows = under(&paper, "Wie weet van deze melding");
    assert!(knows.contains("20 november 2026") && knows.contains("De moeder wel, de vader niet"));
    assert!(under(&paper, "Over wie het gaat").contains("Het gezin Jansen"));
    assert!(under(&paper, "Wie meldt").contains("071 123 45 67"));
    let done = under(&paper, "Wat wij al deden");
    for words in [
        "10 november 2026",
        "De moeder ontkent het",
        "Elke week een gesprek",
    ] {
        assert!(done.contains(words), "{words}: {done}");
    }
    let all = plain(&paper);
    assert!(all.contains("Datum: 23 november 2026") && all.contains("artikel 14"));
    // The whole of it can be edited as any letter.
    let file = odt::file(&paper, at_noon()).unwrap();
    assert!(String::from_utf8_lossy(&file).contains("Blauwe plek op de arm"));

    let en = report(reported(&rights), Lang::En).unwrap();
    for heading in [
        "Who reports",
        "Whom it is about",
        "What we saw and heard",
        "Where the information comes from",
        "What we think of it",
        "What we did already",
        "Who knows of this report",
        "What we ask",
    ] {
        assert!(!under(&en, heading).is_empty());
    }
}

#[test]
fn the_report_says_who_was_not_told_and_what_is_still_open() {
    let (_, rights) = load();
    let postponed = with(
        reported(&rights),
        json!({ "telling": "postponed", "indications": "Vader dreigt", "review-on": "2026-12-04" }),
    );
    let paper = report(postponed.clone(), Lang::Nl).unwrap();
    let knows = under(&paper, "Wie weet van deze melding");
    for words in [
        "De cliënt weet het nog niet",
        "Vader dreigt",
        "4 december 2026",
    ] {
        assert!(knows.contains(words), "{words}: {knows}");
    }
    assert!(!knows.contains("20 november"), "told and not told: {knows}");
    let review = terms("meldcode", postponed, "2026-11-24", Lang::Nl).unwrap();
    assert!(review.contains("DTSTART;VALUE=DATE:20261204"));

    // Nothing of the report is needed for the record: who calls first can sign. What is open has a place on paper.
    let mut bare = reported(&rights);
    let members = bare.as_object_mut().unwrap();
    for field in [
        "persons",
        "sources",
        "expected",
        "reporter",
        "reporter-contact",
        "reported-on",
        "told-who",
    ] {
        members.remove(field).unwrap();
    }
    let tool = rights.tool("meldcode").unwrap();
    let filled = draft(bare.clone());
    let sheet = Sheet::of(tool, &filled);
    assert!(needs(&sheet, NOW).is_empty(), "{:?}", needs(&sheet, NOW));
    let document = &tool.documents[0];
    let open: Vec<_> = blanks(&sheet, document)
        .iter()
        .map(|one| one.id.clone())
        .collect();
    assert_eq!(open, ["reporter", "reporter-contact", "persons"]);
    let paper = report(bare.clone(), Lang::Nl).unwrap();
    assert!(under(&paper, "Over wie het gaat").contains('…'));
    assert!(!plain(&paper).contains("Van wie de informatie komt"));
    // Who does not report has no report.
    for other in ["help", "nothing"] {
        let none = with(bare.clone(), json!({ "decision": other }));
        assert_eq!(report(none, Lang::Nl), None);
    }
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
