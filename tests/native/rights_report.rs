//! The report for Veilig Thuis that comes from the steps of the Meldcode.

use deelwijzer::document::text::plain;
use deelwijzer::document::{Block, Outline, odt};
use deelwijzer::rights::{Rights, Sheet, Stamp, blanks, needs, outline};
use deelwijzer::text::Lang;
use serde_json::{Value as Json, json};

use crate::files::at_noon;
use crate::rights::{NOW, asked, draft, load, on, with};
use crate::rights_calendar::terms;

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
    // The teamcoach was consulted on the tenth: it was not reported before that day.
    for (day, early) in [("2026-11-09", true), ("2026-11-10", false)] {
        let told = draft(with(bare.clone(), json!({ "reported-on": day })));
        let sheet = Sheet::of(tool, &told);
        let found = needs(&sheet, NOW);
        let found = found.iter().any(|one| one.field.id == "reported-on");
        assert_eq!(found, early, "{day}");
    }
    // Who does not report has no report.
    for other in ["help", "nothing"] {
        let none = with(bare.clone(), json!({ "decision": other }));
        assert_eq!(report(none, Lang::Nl), None);
    }
}
