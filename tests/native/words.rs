//! What the interface says by itself: references and dates written out, notes shown with their caution, a verdict in words.

use chrono::NaiveDate;

use deelwijzer::app::explain::explain;
use deelwijzer::app::notes::{At, Caution, caution, first_sentence};
use deelwijzer::case::Case;
use deelwijzer::decision::assess;
use deelwijzer::protocol::Protocol;
use deelwijzer::protocol::model::{Confidence, Note, Place};
use deelwijzer::text::{Lang, Text, date, reference};

#[test]
fn references_are_written_out() {
    for (given, nl, en) in [
        ("6b.2", "art. 6b lid 2", "art. 6b(2)"),
        ("13", "art. 13", "art. 13"),
        ("B1", "Bijlage I", "Annex I"),
        ("B1 fn2", "Bijlage I, voetnoot 2", "Annex I, footnote 2"),
        ("B2.IV", "Bijlage II, stap IV", "Annex II, step IV"),
        (
            "B2.1",
            "Bijlage II, uitgangspunt 1",
            "Annex II, principle 1",
        ),
        ("AVG 6", "AVG 6", "AVG 6"),
        ("B9", "B9", "B9"),
        ("", "", ""),
    ] {
        assert_eq!(reference::label(given, Lang::Nl), nl);
        assert_eq!(reference::label(given, Lang::En), en);
    }
}

#[test]
fn references_together_name_each_article_once() {
    for (given, nl, en) in [
        (
            vec!["7.1", "7.2", "7.3", "7.4"],
            "artikel 7, lid 1 tot en met 4",
            "article 7(1) to (4)",
        ),
        (
            vec!["6b.2", "B1 fn2", "6b.1", "6b.2"],
            "artikel 6b, lid 1 en 2; Bijlage I, voetnoot 2",
            "article 6b(1) and (2); Annex I, footnote 2",
        ),
        (
            vec!["18.1", "18.3", "13"],
            "artikel 18, lid 1 en 3; artikel 13",
            "article 18(1) and (3); article 13",
        ),
        (vec!["7.1", "7", "7.2"], "artikel 7", "article 7"),
        (vec!["B2.IV"], "Bijlage II, stap IV", "Annex II, step IV"),
        (vec![], "", ""),
    ] {
        let together = |lang| reference::labels(given.iter().copied(), lang);
        assert_eq!(
            (together(Lang::Nl).as_str(), together(Lang::En).as_str()),
            (nl, en)
        );
    }
}

#[test]
fn every_reference_of_the_protocol_can_be_written_out_and_has_a_name() {
    let protocol = Protocol::built_in().unwrap();
    let rules = protocol.source().rules.iter().flat_map(|rule| &rule.refs);
    let duties = protocol.source().duties.iter().flat_map(|duty| &duty.refs);
    for one in rules.chain(duties) {
        assert_ne!(&reference::label(one, Lang::Nl), one);
        assert!(protocol.article(one).is_some(), "{one} has no name");
    }
}

#[test]
fn dates_are_written_out() {
    assert_eq!(date::long_iso("2016-02-01", Lang::Nl), "1 februari 2016");
    assert_eq!(
        date::long_iso("2026-11-24T09:05", Lang::En),
        "24 November 2026, 09:05"
    );
    assert_eq!(date::long_iso("2026-02-30", Lang::Nl), "2026-02-30");
    assert_eq!(date::long_iso("", Lang::Nl), "");
}

fn note(confidence: Confidence, reviewed: &str) -> Note {
    Note {
        id: "n".to_owned(),
        law: "AVG".to_owned(),
        text: Text {
            nl: "a".to_owned(),
            en: "b".to_owned(),
        },
        confidence,
        reviewed: reviewed.to_owned(),
        at: Place::default(),
    }
}

#[test]
fn a_note_on_the_law_is_shown_with_its_caution() {
    let today = NaiveDate::from_ymd_opt(2026, 11, 24).unwrap();
    let shown = |check, stale| Some(Caution { check, stale });
    assert_eq!(
        caution(&note(Confidence::Unsure, "2026-11-01"), today),
        None
    );
    assert_eq!(
        caution(&note(Confidence::High, "2026-11-01"), today),
        shown(false, false)
    );
    assert_eq!(
        caution(&note(Confidence::Medium, "2026-11-01"), today),
        shown(true, false)
    );
    assert_eq!(
        caution(&note(Confidence::High, "2025-11-24"), today),
        shown(false, false)
    );
    assert_eq!(
        caution(&note(Confidence::High, "2025-11-23"), today),
        shown(false, true)
    );
    assert_eq!(
        caution(&note(Confidence::High, "last year"), today),
        shown(false, true)
    );
}

#[test]
fn a_note_is_shown_where_it_belongs() {
    let place = Place {
        rules: vec!["r".to_owned()],
        ..Place::default()
    };
    assert!(At::Rule("r".to_owned()).is_in(&place));
    assert!(!At::Row("r".to_owned()).is_in(&place));
    assert!(!At::Everywhere.is_in(&place));
}

#[test]
fn a_verdict_is_explained_in_both_languages() {
    let protocol = Protocol::built_in().unwrap();
    for activity in protocol.activity_ids() {
        for row in protocol.rows_of(activity) {
            let case = Case::new(&protocol, activity, Some(row)).unwrap();
            let verdict = assess(&protocol, &case);
            for lang in Lang::ALL {
                let words = explain(&protocol, &case, &verdict, lang);
                assert_eq!(words.lang, lang.tag());
                assert_eq!(words.decisive.len(), verdict.decisive().count());
                assert_eq!(words.needed.len(), verdict.needed.len());
                for reason in &words.decisive {
                    assert!(!reason.explain.is_empty() && reason.cited.len() == reason.refs.len());
                }
                // The occasion is asked in the row's own words.
                if let (Some(question), Some(occasion)) =
                    (protocol.occasion_question(), &protocol.row(row).occasion)
                {
                    let id = &protocol.question(question).id;
                    for needed in words.needed.iter().filter(|needed| needed.question == *id) {
                        assert_eq!(needed.ask, occasion.get(lang));
                    }
                }
            }
        }
    }
}

#[test]
fn terms_are_found_as_whole_words() {
    let protocol = Protocol::built_in().unwrap();
    let found = |text: &str, lang| -> Vec<String> {
        let terms = deelwijzer::app::terms::found(&protocol.source().glossary, lang, text);
        terms.into_iter().map(|term| term.id.clone()).collect()
    };
    assert_eq!(
        found(
            "Deel alleen NAW-gegevens, met toestemming van de cliënt.",
            Lang::Nl
        ),
        ["naw", "consent"]
    );
    assert_eq!(
        found("Consent of the client, then the BSN.", Lang::En),
        ["consent", "bsn"]
    );
    assert_eq!(
        found("toestemmingsformulier, gezinsteam, CAKE", Lang::Nl),
        [""; 0]
    );
    assert_eq!(found("", Lang::Nl), [""; 0]);
    // The whole glossary is found by its own names, unless a longer term stands in the same place.
    for term in &protocol.source().glossary {
        for lang in Lang::ALL {
            let name = term.term.get(lang);
            assert!(found(name, lang).contains(&term.id), "{name}");
        }
    }
}

#[test]
fn the_first_sentence_is_found() {
    for (text, first) in [
        ("Een zin. Nog een zin.", "Een zin."),
        ("Zie art. 9. Daarna meer.", "Zie art. 9."),
        ("Zie art. B. Daarna meer.", "Zie art. B."),
        ("Geldt nu. zie ook elders.", "Geldt nu. zie ook elders."),
        ("Zonder punt", "Zonder punt"),
        ("", ""),
    ] {
        assert_eq!(first_sentence(text), first);
    }
}
