//! Records: what is needed before signing, files that tell whether they were altered, documents that say it all.

use deelwijzer::case::Case;
use deelwijzer::document::{self, View};
use deelwijzer::protocol::{Answer, Consent};
use deelwijzer::record::{
    Acute, Attempt, CoachAdvice, ConsentForm, Difference, Draft, DutyPlan, DutyState, Field,
    Lighter, Opened, ReadError, Record, Signature, Signer, Why, draft_json, needed, read,
};
use deelwijzer::text::{Lang, date};
use proptest::prelude::*;

use crate::remedies::protocol;

const NOW: &str = "2026-11-24T14:30";

fn signature(name: &str) -> Signature {
    let signer = Signer {
        name: name.to_owned(),
        function: "SWT’er".to_owned(),
    };
    Signature::new(signer, "naar waarheid", NOW.to_owned())
}

fn answer_all(draft: &mut Draft, ids: &[&str]) {
    for id in ids {
        let question = protocol().find_question(id).unwrap();
        draft.set_answer(protocol(), question, Answer::Yes);
    }
}

/// Sharing without consent, complete but for what a test takes away.
pub fn without_consent() -> Draft {
    let mut draft = Draft {
        activity: Some("disclose".to_owned()),
        row: Some("2-work-income".to_owned()),
        data: ["naw".to_owned()].into(),
        consent: Some(Consent::Refused),
        purpose: "Uitkering herstellen".to_owned(),
        ..Draft::default()
    };
    answer_all(
        &mut draft,
        &[
            "reason-applies",
            "need-to-know",
            "subsidiarity",
            "proportionality",
            "grave-cause",
            "urgent-intervention",
            "consent-impossible",
            "importance-health",
            "coach-consulted",
            "reasons-recorded",
        ],
    );
    draft.subject.file_number = "W-2026-0042".to_owned();
    for rule in [
        "b2-need",
        "b2-proportionality",
        "7-1-grave",
        "7-1-urgent",
        "b2-importance",
        "7-3-reasons",
    ] {
        draft
            .motivations
            .insert(rule.to_owned(), format!("Omdat {rule}"));
    }
    draft.lighter.push(Lighter {
        what: "Zelf bellen".to_owned(),
        why_not: "Lukt niet".to_owned(),
    });
    draft.attempts.push(Attempt {
        when: "2026-11-20T10:00".to_owned(),
        what: "Gebeld, geweigerd".to_owned(),
    });
    draft.coach.name = "T. Coach".to_owned();
    draft.coach.when = "2026-11-24T09:00".to_owned();
    draft.coach.advice = Some(CoachAdvice::GoAhead);
    draft.duties.insert(
        "7-4-inform".to_owned(),
        DutyPlan {
            state: DutyState::Planned,
            who: "ik".to_owned(),
            date: "2026-11-25".to_owned(),
            ..DutyPlan::default()
        },
    );
    draft
}

fn still_needed(draft: &Draft) -> Vec<(Field, Why)> {
    let verdict = draft
        .case(protocol())
        .map(|case| deelwijzer::decision::assess(protocol(), &case));
    let needed = needed(protocol(), draft, verdict.as_ref(), NOW);
    needed
        .into_iter()
        .map(|needed| (needed.field, needed.why))
        .collect()
}

fn signed(draft: Draft) -> Record {
    draft
        .sign(protocol(), signature("A. Signer"), Lang::Nl, Vec::new())
        .unwrap()
        .into()
}

#[test]
fn a_complete_draft_needs_nothing_more() {
    assert_eq!(still_needed(&without_consent()), []);
}

#[test]
fn each_thing_that_a_record_needs_is_missed_when_it_is_not_there() {
    type Take = (fn(&mut Draft), Field, Why);
    let take: Vec<Take> = vec![
        (
            |d| d.subject.file_number.clear(),
            Field::FileNumber,
            Why::Missing,
        ),
        (
            |d| d.purpose = "  ".to_owned(),
            Field::Purpose,
            Why::Missing,
        ),
        (
            |d| {
                d.motivations.remove("7-1-grave");
            },
            Field::Motivation("7-1-grave".to_owned()),
            Why::Missing,
        ),
        (|d| d.lighter.clear(), Field::Lighter, Why::Missing),
        (|d| d.attempts.clear(), Field::Attempts, Why::Missing),
        (
            |d| d.attempts[0].when.clear(),
            Field::Attempts,
            Why::Missing,
        ),
        (
            |d| d.attempts[0].when = "2026-12-01T10:00".to_owned(),
            Field::Attempts,
            Why::InFuture,
        ),
        (|d| d.coach.name.clear(), Field::CoachName, Why::Missing),
        (
            |d| d.coach.when = "2026-11-24T15:00".to_owned(),
            Field::CoachWhen,
            Why::InFuture,
        ),
        (|d| d.coach.advice = None, Field::CoachAdvice, Why::Missing),
        (
            |d| d.duties.clear(),
            Field::Duty("7-4-inform".to_owned()),
            Why::Missing,
        ),
    ];
    for (take, field, why) in take {
        let mut draft = without_consent();
        take(&mut draft);
        assert_eq!(still_needed(&draft), [(field, why)]);
        assert!(
            draft
                .sign(protocol(), signature("A. Signer"), Lang::Nl, Vec::new())
                .is_err()
        );
    }
    let unsigned = without_consent()
        .sign(protocol(), signature(" "), Lang::Nl, Vec::new())
        .unwrap_err();
    assert_eq!(unsigned[0].field, Field::SignerName);
    assert_eq!(
        still_needed(&Draft::default()),
        [(Field::Case, Why::Missing)]
    );
}

#[test]
fn an_open_rule_is_needed_before_signing() {
    let mut draft = without_consent();
    draft.answers.remove("grave-cause");
    assert!(still_needed(&draft).contains(&(Field::Rule("7-1-grave".to_owned()), Why::Open)));
}

#[test]
fn consent_needs_who_told_what_how_and_when() {
    let mut draft = without_consent();
    draft.consent = Some(Consent::Given);
    answer_all(
        &mut draft,
        &[
            "informed-purpose",
            "informed-recipient",
            "informed-content",
            "consent-covers-this",
        ],
    );
    let fields: Vec<Field> = still_needed(&draft)
        .into_iter()
        .map(|(field, _)| field)
        .collect();
    for field in [
        Field::ToldBy,
        Field::ToldWhat,
        Field::ConsentWhen,
        Field::ConsentForm,
    ] {
        assert!(fields.contains(&field), "{field:?}");
    }
    draft.consent_details.told_by = "ik".to_owned();
    draft.consent_details.told_what = "doel, ontvanger, inhoud".to_owned();
    draft.consent_details.when = "2026-11-24T10:00".to_owned();
    draft.consent_details.form = Some(ConsentForm::Written);
    let fields: Vec<Field> = still_needed(&draft)
        .into_iter()
        .map(|(field, _)| field)
        .collect();
    assert_eq!(
        fields,
        [
            Field::Duty("b2-document".to_owned()),
            Field::Duty("b2-rights".to_owned())
        ]
    );
}

#[test]
fn postponing_needs_indications_and_a_day_to_look_again() {
    let mut draft = without_consent();
    answer_all(&mut draft, &["telling-unsafe"]);
    assert_eq!(
        still_needed(&draft),
        [
            (Field::Indications, Why::Missing),
            (Field::ReviewOn, Why::Missing)
        ]
    );
    draft.postponement.indications = "Dreiging op 23 november".to_owned();
    draft.postponement.review_on = "2026-11-23".to_owned();
    assert_eq!(still_needed(&draft), [(Field::ReviewOn, Why::InPast)]);
    draft.postponement.review_on = "2026-12-08".to_owned();
    assert_eq!(still_needed(&draft), []);
}

#[test]
fn not_sharing_is_recorded_with_its_reason() {
    let mut draft = without_consent();
    draft.set_answer(
        protocol(),
        protocol().find_question("grave-cause").unwrap(),
        Answer::No,
    );
    assert_eq!(still_needed(&draft), [(Field::WhyNot, Why::Missing)]);
    draft
        .motivations
        .insert("outcome".to_owned(), "Niet ernstig genoeg".to_owned());
    let record = signed(draft);
    assert!(
        record.is_complete(),
        "no teamcoach is needed for not sharing"
    );
    let page = text_of(&record);
    assert!(
        page.contains("NIET GEDEELD") && page.contains("Niet ernstig genoeg"),
        "{page}"
    );
}

#[test]
fn information_only_leaves_nothing_about_anybody() {
    let mut draft = Draft {
        activity: Some("inform".to_owned()),
        row: Some("1-information".to_owned()),
        ..Draft::default()
    };
    draft.subject.name = "Iemand".to_owned();
    draft.remarks = "Iemand belde".to_owned();
    let record = signed(draft);
    let json = record.to_json().unwrap();
    assert!(!json.contains("Iemand"), "{json}");
    assert!(record.is_complete());
}

#[test]
fn a_note_of_danger_is_never_lost_where_the_check_ends_in_information_only() {
    let information = |acute: Acute| Draft {
        activity: Some("inform".to_owned()),
        row: Some("1-information".to_owned()),
        acute: Some(acute),
        ..Draft::default()
    };
    let noted = Acute {
        noted: NOW.to_owned(),
        called: "112".to_owned(),
        ..Acute::default()
    };
    let draft = information(noted.clone());
    let refused = draft
        .clone()
        .sign(protocol(), signature("A. Signer"), Lang::Nl, Vec::new());
    let refused = refused.unwrap_err();
    assert_eq!(refused.len(), 1);
    assert_eq!(
        (&refused[0].field, refused[0].why),
        (&Field::Acute, Why::Open)
    );
    // What is seen beforehand still has it, and does not say that nothing was noted.
    let view = crate::made::view_of(&draft);
    assert_eq!(view.details.acute, Some(noted));
    let page = deelwijzer::document::text::plain(&deelwijzer::document::outline(
        protocol(),
        &view,
        Lang::Nl,
    ));
    assert!(
        page.contains("112") && !page.contains("niets gevraagd"),
        "{page}"
    );
    // Emptied, it stands in nobody's way.
    let empty = information(Acute {
        noted: NOW.to_owned(),
        danger: " ".to_owned(),
        ..Acute::default()
    });
    assert_eq!(signed(empty).content().details.acute, None);
}

#[test]
fn a_note_of_danger_says_what_was_filled_in_already() {
    let page = |filled: Option<&[&str]>| {
        let mut draft = without_consent();
        draft.acute = Some(Acute {
            noted: NOW.to_owned(),
            danger: "Dreiging".to_owned(),
            filled: filled.map(|names| names.iter().map(|name| (*name).to_owned()).collect()),
            ..Acute::default()
        });
        let record = signed(draft);
        assert_eq!(opened(&record.to_json().unwrap()), (record.clone(), vec![]));
        text_of(&record)
    };
    assert_eq!(Draft::default().filled_in().len(), 0);
    let begun = without_consent();
    let filled = begun.filled_in();
    assert!(
        filled.contains("activity") && filled.contains("answers") && !filled.contains("remarks"),
        "{filled:?}"
    );
    let names: Vec<&str> = filled.iter().map(String::as_str).collect();
    let whole = "Al het andere in dit document is later aangevuld.";
    // Nothing was there, something was there, or nobody knows: a record of before keeps its digest and claims nothing.
    let nothing = page(Some(&[]));
    assert!(
        nothing.contains(whole) && !nothing.contains("Toen al ingevuld"),
        "{nothing}"
    );
    let some = page(Some(&names));
    assert!(
        some.contains("Toen al ingevuld") && some.contains("kan later zijn veranderd"),
        "{some}"
    );
    let unknown = page(None);
    assert!(
        !unknown.contains(whole) && unknown.contains("vóór of na deze notitie"),
        "{unknown}"
    );
    assert!(
        !serde_json::to_string(&Acute::default())
            .unwrap()
            .contains("filled")
    );
    // Every part of a draft has words, and a name from elsewhere has none.
    let parts = serde_json::to_value(Draft::default()).unwrap();
    let parts = parts
        .as_object()
        .unwrap()
        .keys()
        .filter(|name| *name != "acute");
    for part in parts {
        let page = page(Some(&[part]));
        assert!(page.contains("Toen al ingevuld"), "{part}:\n{page}");
    }
    assert!(!page(Some(&["elsewhere"])).contains("elsewhere"));
}

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

fn opened(json: &str) -> (Record, Vec<Difference>) {
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
    assert_eq!(error(&" ".repeat(6 * 1024 * 1024)), ReadError::TooLarge);
    assert!(read(protocol(), &"[".repeat(100_000)).is_err());
    assert!(matches!(
        read(protocol(), &format!("\u{feff}{json}")),
        Ok(Opened::Record(..))
    ));
}

fn view(record: &Record) -> View {
    View::of_record(record, false)
}

fn text_of(record: &Record) -> String {
    document::text::plain(&document::outline(protocol(), &view(record), Lang::Nl))
}

#[test]
fn the_document_says_all_that_was_filled_in_in_both_languages_and_forms() {
    let mut draft = without_consent();
    draft.to_do.push(DutyPlan {
        what: "Nabellen".to_owned(),
        who: "collega".to_owned(),
        ..DutyPlan::default()
    });
    let record = signed(draft);
    for lang in Lang::ALL {
        let outline = document::outline(protocol(), &view(&record), lang);
        for page in [
            document::text::plain(&outline),
            document::html::page(&outline),
        ] {
            for said in [
                "W-2026-0042",
                "Uitkering herstellen",
                "Zelf bellen",
                "Lukt niet",
                "Omdat 7-1-grave",
                &date::long_iso("2026-11-20T10:00", lang),
                "Gebeld, geweigerd",
                "T. Coach",
                &date::long_iso("2026-11-25", lang),
                "Nabellen",
                "A. Signer",
                "naar waarheid",
                protocol().digest(),
                &record.content().digest(),
            ] {
                assert!(page.contains(said), "{said} is missing:\n{page}");
            }
        }
    }
}

#[test]
fn a_draft_is_shown_as_a_preview() {
    let draft = without_consent();
    let case: Case = draft.case(protocol()).unwrap();
    let verdict = deelwijzer::decision::assess(protocol(), &case);
    let view = View::of_draft(protocol(), &draft, &case, &verdict, &[]);
    let page = document::text::plain(&document::outline(protocol(), &view, Lang::En));
    assert!(page.contains("not signed yet"), "{page}");
    let record = signed(draft);
    let altered = View::of_record(&record, true);
    let page = document::text::plain(&document::outline(protocol(), &altered, Lang::En));
    assert!(
        page.contains("altered") && page.contains("teamcoach’s signature is missing"),
        "{page}"
    );
}

#[test]
fn hostile_text_is_text_and_nothing_else() {
    let mut draft = without_consent();
    draft.purpose = "<script>alert(1)</script>&\"'\u{202e}\u{0}\u{1b}[31m\r\nregel".to_owned();
    let page = document::html::page(&document::outline(
        protocol(),
        &view(&signed(draft)),
        Lang::Nl,
    ));
    assert!(
        page.contains("&lt;script&gt;alert(1)&lt;/script&gt;&amp;&quot;&#39;[31m\nregel"),
        "{page}"
    );
    assert!(!page.contains("<script") && !page.contains('\u{202e}') && !page.contains('\u{1b}'));
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
