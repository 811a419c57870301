//! Files of records: they go round, tell whether they were altered, and are refused by name where they are none.

use deelwijzer::protocol::Answer;
use deelwijzer::record::{
    Acute, Difference, DutyPlan, Field, Opened, ReadError, Record, draft_json, read,
};
use deelwijzer::text::Lang;
use proptest::prelude::*;

use crate::record_documents::text_of;
use crate::records::{NOW, signature, signed, without_consent};
use crate::remedies::protocol;

#[test]
fn the_teamcoach_completes_a_record_that_needs_it() {
    let record = signed(without_consent());
    assert!(!record.is_complete());
    let Record::Signed(one) = record else {
        panic!("signed once")
    };
    let (one, missing) = *one.countersign(signature("")).unwrap_err();
    assert_eq!(missing[0].field, Field::SignerName);
    let both: Record = one.countersign(signature("T. Coach")).unwrap().into();
    assert!(both.is_complete());
    let again = opened(&both.to_json().unwrap());
    assert_eq!(again, (both, vec![]));
}

pub fn opened(json: &str) -> (Record, Vec<Difference>) {
    match read(protocol(), json) {
        Ok(Opened::Record(record, differences)) => (*record, differences),
        other => panic!("{other:?}"),
    }
}

#[test]
fn what_does_not_matter_never_reaches_a_record() {
    let mut draft = without_consent();
    draft
        .motivations
        .insert("9-1-relevant".to_owned(), "GEHEIM-1".to_owned());
    draft.consent_details.said = "GEHEIM-2".to_owned();
    draft.postponement.indications = "GEHEIM-3".to_owned();
    draft.duties.insert(
        "14-3-note".to_owned(),
        DutyPlan {
            note: "GEHEIM-4".to_owned(),
            ..DutyPlan::default()
        },
    );
    draft
        .answers
        .insert("informed-purpose".to_owned(), Answer::Yes);
    draft
        .occasions
        .insert("2-stadsbank".to_owned(), Answer::Yes);
    let json = signed(draft).to_json().unwrap();
    for secret in ["GEHEIM", "informed-purpose", "2-stadsbank"] {
        assert!(!json.contains(secret), "{secret}");
    }
}

#[test]
fn a_file_goes_round_and_tells_whether_it_was_altered() {
    let record = signed(without_consent());
    let json = record.to_json().unwrap();
    assert_eq!(opened(&json), (record, vec![]));
    // Another layout of the same content is the same record.
    let value: serde_json::Value = serde_json::from_str(&json).unwrap();
    assert_eq!(opened(&serde_json::to_string(&value).unwrap()).1, []);
    for (from, to) in [
        ("W-2026-0042", "W-2026-0043"),
        ("Uitkering herstellen", "Uitkering herstellen."),
        ("A. Signer", "B. Signer"),
        (NOW, "2026-11-24T14:31"),
        ("go-ahead", "do-not"),
        ("\"nl\"", "\"en\""),
    ] {
        assert!(json.contains(from), "{from}");
        assert_eq!(
            opened(&json.replacen(from, to, 1)).1,
            [Difference::Altered],
            "{from}"
        );
    }
    let verdict = json.replacen(
        "\"outcome\": \"permitted\"",
        "\"outcome\": \"forbidden\"",
        1,
    );
    assert_eq!(
        opened(&verdict).1,
        [Difference::Altered, Difference::OtherVerdict]
    );
}

#[test]
fn the_canonical_form_is_that_of_rfc_8785() {
    let record = signed(without_consent());
    let canonical = record.content().canonical().unwrap();
    assert!(
        canonical.starts_with(r#"{"app":{"name":"deelwijzer","version":"#),
        "{canonical}"
    );
    assert!(!canonical.contains(": ") && !canonical.contains("\n"));
    // Of the RFC's example of strings: control characters in lower-case hexadecimal, nothing else escaped.
    let text = "\u{20ac}$\u{f}\u{a}A'\u{42}\u{22}\u{5c}\u{5c}\u{22}/";
    let escaped = serde_json::to_string(text).unwrap();
    assert_eq!(escaped, "\"\u{20ac}$\\u000f\\nA'B\\\"\\\\\\\\\\\"/\"");
}

#[test]
fn a_signed_record_is_continued_as_a_new_version_that_shows_what_was_added() {
    let mut first = without_consent();
    first.acute = Some(Acute {
        noted: NOW.to_owned(),
        danger: "Dreiging".to_owned(),
        ..Acute::default()
    });
    let first = signed(first);
    let (mut draft, history) = first.continued();
    draft.remarks = "Later aangevuld".to_owned();
    let second: Record = draft
        .sign(protocol(), signature("A. Signer"), Lang::Nl, history)
        .unwrap()
        .into();
    assert_eq!(second.content().history[0].sha256, first.content().digest());
    let page = text_of(&second);
    assert!(
        page.contains("EERDERE VERSIES") && page.contains("Later aangevuld"),
        "{page}"
    );
    assert!(page.contains("Dreiging"), "{page}");
    assert_eq!(opened(&second.to_json().unwrap()), (second, vec![]));
}

#[test]
fn an_unfinished_draft_goes_round() {
    let draft = without_consent();
    let json = draft_json(protocol(), &draft, &[]).unwrap();
    let Ok(Opened::Draft(file)) = read(protocol(), &json) else {
        panic!("a draft")
    };
    assert_eq!(file.draft, draft);
}

#[test]
fn files_of_other_kinds_are_refused_by_name() {
    let json = signed(without_consent()).to_json().unwrap();
    let error = |text: &str| read(protocol(), text).unwrap_err();
    assert!(matches!(
        error(&json[..json.len() / 2]),
        ReadError::NotJson { cut_off: true, .. }
    ));
    assert!(matches!(
        error("%PDF-1.7"),
        ReadError::NotJson {
            cut_off: false,
            line: 1
        }
    ));
    assert_eq!(error("[]"), ReadError::Foreign);
    assert_eq!(error(r#"{"schema":"invoice/3"}"#), ReadError::Foreign);
    assert_eq!(
        error(r#"{"schema":"record/9"}"#),
        ReadError::OtherVersion("record/9".to_owned())
    );
    assert_eq!(
        error(&json.replacen("leiden-wmo-2016", "utrecht", 1)),
        ReadError::OtherProtocol("utrecht".to_owned())
    );
    assert!(matches!(
        error(&json.replacen("\"purpose\"", "\"porpoise\"", 1)),
        ReadError::Damaged(_)
    ));
    assert!(matches!(
        error(&json.replacen("\"need-to-know\": \"yes\"", "\"nice-to-know\": \"yes\"", 1)),
        ReadError::Damaged(_)
    ));
    assert_eq!(error(&" ".repeat(33 * 1024 * 1024)), ReadError::TooLarge);
    assert!(read(protocol(), &"[".repeat(100_000)).is_err());
    assert!(matches!(
        read(protocol(), &format!("\u{feff}{json}")),
        Ok(Opened::Record(..))
    ));
}

proptest! {
    #[test]
    fn whatever_is_opened_is_read_or_refused(text in "\\PC{0,300}") {
        prop_assert!(read(protocol(), &text).is_err());
    }

    #[test]
    fn a_file_with_one_byte_changed_is_altered_or_refused(at in any::<prop::sample::Index>(), byte in any::<u8>()) {
        let json = signed(without_consent()).to_json().unwrap();
        let mut bytes = json.clone().into_bytes();
        let at = at.index(bytes.len());
        prop_assume!(bytes[at] != byte);
        // White space between members is no content.
        prop_assume!(!bytes[at].is_ascii_whitespace() && !byte.is_ascii_whitespace());
        bytes[at] = byte;
        let text = String::from_utf8_lossy(&bytes);
        if let Ok(Opened::Record(_, differences)) = read(protocol(), &text) {
            prop_assert!(!differences.is_empty(), "byte {at}: {}", &text[at.saturating_sub(20)..]);
        }
    }

    #[test]
    fn any_words_survive_a_round_trip(words in "\\PC{1,80}") {
        let mut draft = without_consent();
        draft.purpose = format!("x{words}");
        let record = signed(draft);
        prop_assert_eq!(opened(&record.to_json().unwrap()), (record, vec![]));
    }
}
