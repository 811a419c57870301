//! What is still to be done about the rights as a calendar file, which other people's programs read.

use std::fs;

use deelwijzer::rights::Sheet;
use deelwijzer::rights::calendar::{dossier_file, has_terms, list_file, terms_file};
use deelwijzer::rights::retention::{self, Dossier};
use deelwijzer::text::Lang;
use serde_json::{Value as Json, json};

use crate::files::{self, at_noon, folder};
use crate::rights::{draft, load, on, with};
use crate::samples;

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

pub(crate) fn of(events: &[Json], what: &str) -> Vec<String> {
    let one = |event: &Json| event[what].as_str().unwrap().to_owned();
    events.iter().map(one).collect()
}

fn ids(file: &str) -> Vec<String> {
    let lines = file.lines().filter(|line| line.starts_with("UID:"));
    lines.map(str::to_owned).collect()
}

pub(crate) fn terms(tool: &str, value: Json, today: &str, lang: Lang) -> Option<String> {
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
