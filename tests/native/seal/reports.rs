//! What the document and the report say, in words.

use deelwijzer::document::{self, View, text::plain};
use deelwijzer::record::seal::{NotExamined, examine};
use deelwijzer::record::{ReadError, Record, draft_json};
use deelwijzer::text::Lang;
use deelwijzer::text::seal::{Report, SealText};

use super::{countersigned, examined, professional, seal, sealed_by_both, signed};
use crate::records::without_consent;
use crate::remedies::protocol;

fn document(record: &Record, lang: Lang) -> String {
    plain(&document::outline(
        protocol(),
        &View::of_record(record, false),
        lang,
    ))
}

fn report(text: &str, lang: Lang) -> String {
    plain(&document::verification(
        protocol(),
        &examined(text),
        None,
        lang,
    ))
}

#[test]
fn the_document_says_plainly_whether_it_is_sealed() {
    for lang in Lang::ALL {
        let plain = document(&signed(without_consent()), lang);
        assert!(plain.contains(SealText::DigestOnly.get(lang)));
        let both = document(&sealed_by_both(), lang);
        assert!(
            both.contains(SealText::What.get(lang))
                && both.contains("13:30 (")
                && both.contains("UTC)")
        );
        assert!(!both.contains(SealText::InPart.get(lang)));
        assert!(!both.contains(SealText::DigestOnly.get(lang)));
        let part = countersigned(seal(&signed(without_consent()), &professional()));
        assert!(document(&part, lang).contains(SealText::InPart.get(lang)));
    }
    assert!(document(&sealed_by_both(), Lang::Nl).contains("Toelichting: Eerst bellen"));
}

#[test]
fn the_report_says_what_holds_and_what_it_means() {
    for lang in Lang::ALL {
        let text = report(&sealed_by_both().to_json().unwrap(), lang);
        for words in [
            Report::Sealed,
            Report::SameProtocol,
            Report::ReplaySame,
            Report::MeansNotWho,
        ] {
            assert!(text.contains(words.get(lang)), "{text}");
        }
        assert!(!text.contains(&Report::Wrong.get(lang).to_uppercase()));
        let plain = report(&signed(without_consent()).to_json().unwrap(), lang);
        assert!(plain.contains(Report::DigestOnly.get(lang)));
        assert!(plain.contains(Report::Incomplete.get(lang)));
    }
}

#[test]
fn the_report_says_which_part_was_changed_from_what_to_what() {
    let json = sealed_by_both().to_json().unwrap();
    let text = report(
        &json.replace("Uitkering herstellen", "Iets anders"),
        Lang::Nl,
    );
    for words in [
        Report::Altered.get(Lang::Nl),
        Report::WrongDigest.get(Lang::Nl),
        Report::WrongPayload.get(Lang::Nl),
        Report::ChangedSealed.get(Lang::Nl),
        "- Waarvoor\n  Verzegeld: Uitkering herstellen\n  Nu: Iets anders",
    ] {
        assert!(text.contains(words), "{words}\n{text}");
    }
    let text = report(&json.replace("Eerst bellen", "Doe maar"), Lang::Nl);
    assert!(
        text.contains("Teamcoach – Toelichting\n  Verzegeld: Eerst bellen\n  Nu: Doe maar"),
        "{text}"
    );
    assert!(text.contains("Teamcoach: naam, functie, advies"), "{text}");
}

#[test]
fn another_verdict_is_told_in_words() {
    let json = signed(without_consent()).to_json().unwrap();
    let other = json.replacen(
        "\"outcome\": \"permitted\"",
        "\"outcome\": \"forbidden\"",
        1,
    );
    let text = report(&other, Lang::Nl);
    assert!(text.contains(Report::ReplayOther.get(Lang::Nl)), "{text}");
    assert!(text.contains(Report::ReplayWhySame.get(Lang::Nl)));
    assert!(text.contains("- Uitkomst\n  In het bestand: Nee"), "{text}");
    // A rule that was not met, in a record made under other rules.
    let other = json
        .replacen("\"status\": \"met\"", "\"status\": \"failed\"", 1)
        .replace(protocol().digest(), &"0".repeat(64));
    let text = report(&other, Lang::Nl);
    assert!(
        text.contains("In het bestand: niet voldaan\n  Nu: voldaan"),
        "{text}"
    );
    assert!(text.contains(Report::ReplayWhyProtocol.get(Lang::Nl)));
    assert!(text.contains("Deze app werkt nu met andere regels"));
    // Answers beside the case that say otherwise.
    let other = json.replacen("\"need-to-know\": \"yes\"", "\"need-to-know\": \"no\"", 1);
    let text = report(&other, Lang::Nl);
    assert!(text.contains(Report::OtherCase.get(Lang::Nl)), "{text}");
}

#[test]
fn what_is_no_record_is_refused_by_name() {
    let error = |bytes: &[u8]| examine(protocol(), bytes).unwrap_err();
    assert_eq!(error(b"%PDF-1.7 \xff\xfe"), NotExamined::NotText);
    let draft = draft_json(protocol(), &without_consent(), &[]).unwrap();
    assert_eq!(error(draft.as_bytes()), NotExamined::Draft);
    assert_eq!(
        error(br#"{"schema":"invoice/1"}"#),
        NotExamined::Unreadable(ReadError::Foreign)
    );
    let json = sealed_by_both().to_json().unwrap();
    assert!(matches!(
        error(&json.as_bytes()[..json.len() / 2]),
        NotExamined::Unreadable(ReadError::NotJson { cut_off: true, .. })
    ));
    for (from, to) in [
        ("\"seal\": {", "\"seal\": null, \"zeal\": {"),
        (
            "\"signatures\": [",
            "\"unprotected\": [], \"signatures\": [",
        ),
    ] {
        assert!(matches!(
            error(json.replacen(from, to, 1).as_bytes()),
            NotExamined::Unreadable(ReadError::Damaged(_))
        ));
    }
}
