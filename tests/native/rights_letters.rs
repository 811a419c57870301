//! The documents of the tools: what a letter says, where it keeps a place, and what of it changes with the day.

use deelwijzer::document::Block;
use deelwijzer::document::text::plain;
use deelwijzer::rights::{Draft, Sheet, Stamp, blanks, outline};
use deelwijzer::text::Lang;
use deelwijzer::text::date::parse_iso;
use serde_json::{Value as Json, json};

use crate::rights::{asked, draft, information, load, with};

#[test]
fn the_letter_gives_the_decision_its_reasons_and_how_to_object() {
    let (protocol, rights) = load();
    let tool = rights.tool("request").unwrap();
    let today = parse_iso("2026-11-24").unwrap();
    let letter = |value: Json, lang: Lang| {
        let draft = draft(value);
        let sheet = Sheet::of(tool, &draft);
        plain(&outline(
            &sheet,
            &tool.documents[0],
            &Stamp::unsigned(&protocol),
            today,
            lang,
        ))
    };
    let refused = with(
        information(&rights, Some("protection")),
        json!({ "refusal-scope": "part", "withheld": "wat een ander vertelde" }),
    );
    let nl = letter(refused.clone(), Lang::Nl);
    for words in [
        "2 november 2026",
        "wat een ander vertelde",
        "art. 15 lid 3",
        "hierom",
        "naam en adres",
        "binnen zes weken",
        "Postbus 1",
        "Niemand buiten ons team",
    ] {
        assert!(nl.contains(words), "{words}:\n{nl}");
    }
    let en = letter(refused, Lang::En);
    for words in [
        "2 November 2026",
        "art. 15(3)",
        "within six weeks",
        "Dear Sir or Madam",
    ] {
        assert!(en.contains(words), "{words}:\n{en}");
    }
    let destroyed = json!({ "kind": "destruction", "received": "2026-11-30", "exceptions": asked(&rights, "request", "exceptions", None) });
    assert!(letter(destroyed, Lang::Nl).contains("uiterlijk op 28 februari 2027"));
    let hostile = with(
        information(&rights, None),
        json!({ "letter-name": "{today}\u{202e}<b>" }),
    );
    assert!(
        letter(hostile, Lang::Nl).contains("Beste {today}<b>,"),
        "what was typed is not searched for places"
    );
}

/// Once signed, the same record gives the same documents on any day.
#[test]
fn a_signed_document_does_not_change_with_the_day() {
    let (protocol, rights) = load();
    let tool = rights.tool("request").unwrap();
    let [early, late] = ["2026-11-24", "2031-01-02"].map(|day| parse_iso(day).unwrap());
    let base = with(
        information(&rights, None),
        json!({ "others": "yes", "adjusted": "adres" }),
    );
    let signed = |value: Json| {
        let stamp = Stamp {
            signature: Some(deelwijzer::record::Signature::new(
                deelwijzer::record::Signer::default(),
                "Zo is het.",
                "2026-11-20T12:00".to_owned(),
            )),
            ..Stamp::unsigned(&protocol)
        };
        (draft(value), stamp)
    };
    for (value, date) in [
        (base.clone(), "20 november 2026"),
        (
            with(base.clone(), json!({ "sent": "2026-11-22" })),
            "22 november 2026",
        ),
    ] {
        let (filled, stamp) = signed(value);
        let sheet = Sheet::of(tool, &filled);
        for document in &tool.documents {
            let on = |day| outline(&sheet, document, &stamp, day, Lang::Nl);
            assert_eq!(on(early), on(late), "{}", document.id);
        }
        let letter = plain(&outline(&sheet, &tool.documents[0], &stamp, late, Lang::Nl));
        assert!(letter.contains(&format!("Datum: {date}")), "{letter}");
        let notice = tool
            .documents
            .iter()
            .find(|one| one.id == "notice")
            .unwrap();
        let notice = plain(&outline(&sheet, notice, &stamp, late, Lang::Nl));
        assert!(notice.contains("Datum: 20 november 2026"), "{notice}");
    }
    // Until then it is of the day on which it is made.
    let unsigned = draft(base);
    let sheet = Sheet::of(tool, &unsigned);
    let letter = outline(
        &sheet,
        &tool.documents[0],
        &Stamp::unsigned(&protocol),
        late,
        Lang::Nl,
    );
    assert!(plain(&letter).contains("Datum: 2 januari 2031"));
}

/// Every document of every tool, empty and signed, in both languages, leaves no place unfilled.
#[test]
fn a_document_keeps_a_line_for_what_is_still_open_and_heads_nothing_empty() {
    let (protocol, rights) = load();
    let today = parse_iso("2026-11-24").unwrap();
    let shown = |value: Json| {
        let tool = rights.tool("intake").unwrap();
        let draft = draft(value);
        let sheet = Sheet::of(tool, &draft);
        let document = tool.documents.iter().find(|one| one.id == "sheet").unwrap();
        let open: Vec<String> = blanks(&sheet, document)
            .iter()
            .map(|field| field.id.clone())
            .collect();
        let stamp = Stamp::unsigned(&protocol);
        (outline(&sheet, document, &stamp, today, Lang::Nl), open)
    };
    let (paper, open) = shown(json!({ "way": "self", "team-name": "Wijkteam Noord" }));
    assert_eq!(open, ["contact"]);
    assert!(matches!(paper.blocks.last(), Some(Block::Paragraph(line)) if line == "………"));
    let (paper, open) =
        shown(json!({ "way": "self", "team-name": "Wijkteam Noord", "contact": "de balie" }));
    assert!(open.is_empty(), "{open:?}");
    assert!(matches!(paper.blocks.last(), Some(Block::Paragraph(line)) if line == "de balie"));
    // Whatever was filled in, no heading stands above another one or at the end.
    for tool in &rights.source().tools {
        for value in [
            json!({}),
            json!({ "way": "referred", "kind": "information" }),
        ] {
            let draft = draft(value);
            let sheet = Sheet::of(tool, &draft);
            for document in &tool.documents {
                let paper = outline(
                    &sheet,
                    document,
                    &Stamp::unsigned(&protocol),
                    today,
                    Lang::Nl,
                );
                let heading = |block: &Block| matches!(block, Block::Heading(_));
                let bare = paper.blocks.windows(2).any(|two| two.iter().all(heading));
                assert!(!bare, "{}: {}", tool.id, document.id);
                assert!(!paper.blocks.last().is_some_and(heading), "{}", document.id);
            }
        }
    }
}

#[test]
fn no_document_shows_a_place_that_was_left() {
    let (protocol, rights) = load();
    let today = parse_iso("2026-11-24").unwrap();
    let empty = Draft::default();
    let full = draft(information(&rights, Some("offences")));
    for tool in &rights.source().tools {
        for draft in [&empty, &full] {
            let sheet = Sheet::of(tool, draft);
            for document in &tool.documents {
                for lang in Lang::ALL {
                    let paper = outline(&sheet, document, &Stamp::unsigned(&protocol), today, lang);
                    let text = plain(&paper);
                    assert!(!text.contains('{'), "{}.{}: {text}", tool.id, document.id);
                    assert!(!paper.title.is_empty());
                }
            }
        }
    }
}

fn paper(tool: &str, document: &str, value: Json, lang: Lang) -> Option<String> {
    let (protocol, rights) = load();
    let tool = rights.tool(tool).unwrap();
    let draft = draft(value);
    draft.check(tool).unwrap();
    let sheet = Sheet::of(tool, &draft);
    let document = tool.documents.iter().find(|one| one.id == document);
    let document = document.unwrap();
    let today = parse_iso("2026-11-24").unwrap();
    let stamp = Stamp::unsigned(&protocol);
    let there = sheet.holds(document.when.as_ref());
    there.then(|| plain(&outline(&sheet, document, &stamp, today, lang)))
}

/// Who asks for a change and for a statement: the letter says that the statement is there, or that there can be one.
#[test]
fn the_letter_does_not_offer_a_statement_that_was_added() {
    let (_, rights) = load();
    let refused = |changes: &[&str]| {
        json!({
            "kind": "correction", "received": "2026-11-02", "seen": "yes", "changes": changes,
            "items": [{ "now": "a", "wanted": "b" }], "wrong": asked(&rights, "request", "wrong", None),
            "why-not": "het klopt", "statement-added": "2026-11-20",
        })
    };
    for (lang, added, offered) in [
        (
            Lang::Nl,
            "20 november 2026 aan het dossier toegevoegd",
            "U kunt wel een eigen verklaring",
        ),
        (
            Lang::En,
            "added to the dossier on 20 November 2026",
            "You can have an own statement",
        ),
    ] {
        let both = paper(
            "request",
            "letter",
            refused(&["improve", "statement"]),
            lang,
        )
        .unwrap();
        assert!(both.contains(added) && !both.contains(offered), "{both}");
        // Only a change was asked, so a statement that was typed before does not count.
        let one = paper("request", "letter", refused(&["improve"]), lang).unwrap();
        assert!(!one.contains(added) && one.contains(offered), "{one}");
    }
}

/// The log that article 10.3 asks for has a line for what was destroyed at a client's request, without what it was.
#[test]
fn a_destruction_that_was_carried_out_has_its_line_for_the_log() {
    let (_, rights) = load();
    let value = json!({
        "number": "W-2026-0042", "kind": "destruction", "received": "2026-11-02", "letter-name": "mevrouw Geheim",
        "which": "Verslagen over verslaving", "exceptions": asked(&rights, "request", "exceptions", None),
    });
    let line = |value: Json, lang| paper("request", "log-line", value, lang);
    assert_eq!(
        line(value.clone(), Lang::Nl),
        None,
        "nothing is destroyed yet"
    );
    let done = with(
        value,
        json!({ "carried-out": "2026-11-20", "carried-out-how": ["paper", "digital"] }),
    );
    for (lang, words) in [
        (
            Lang::Nl,
            [
                "20 november 2026",
                "Papier versnipperd",
                "Digitaal gewist",
                "artikel 10 lid 3",
            ],
        ),
        (
            Lang::En,
            [
                "20 November 2026",
                "Paper shredded",
                "Wiped digitally",
                "article 10(3)",
            ],
        ),
    ] {
        let text = line(done.clone(), lang).unwrap();
        assert!(text.contains("W-2026-0042"), "{text}");
        for words in words {
            assert!(text.contains(words), "{words}: {text}");
        }
        for content in ["verslaving", "Geheim", "hierom"] {
            assert!(!text.contains(content), "{content}: {text}");
        }
    }
    // What stays altogether was not destroyed, whatever was typed before.
    let kept = json!({
        "exceptions": asked(&rights, "request", "exceptions", Some("legal-duty")), "keep-scope": "all",
    });
    assert_eq!(line(with(done, kept), Lang::Nl), None);
}

#[test]
fn the_page_about_complaining_says_where_each_stage_is() {
    let places = json!({ "contact": "Wijkteam Noord", "manager": "071 1", "officer": "Postbus 9100, Leiden" });
    let text = paper("complaint", "page", places, Lang::Nl).unwrap();
    let at = |words: &str| {
        text.find(words)
            .unwrap_or_else(|| panic!("{words}: {text}"))
    };
    let order = [
        "1. PRAAT",
        "Wijkteam Noord",
        "2. VRAAG",
        "071 1",
        "3. DIEN",
        "Postbus 9100, Leiden",
        "4. GA",
    ];
    assert!(order.map(at).is_sorted(), "{text}");
    let bare = paper("complaint", "page", json!({}), Lang::Nl).unwrap();
    assert!(!bare.contains('…'), "{bare}");
}
