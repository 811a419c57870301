//! Records: what is needed before signing, and what is never lost on the way.

use deelwijzer::protocol::{Answer, Consent};
use deelwijzer::record::{
    Acute, Addition, Attempt, CoachAdvice, ConsentForm, Draft, DutyPlan, DutyState, Field, Lighter,
    Record, Signature, Signer, Why, needed,
};
use deelwijzer::text::Lang;

use crate::record_documents::text_of;
use crate::record_files::opened;
use crate::remedies::protocol;

pub const NOW: &str = "2026-11-24T14:30";

pub fn signature(name: &str) -> Signature {
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

pub fn still_needed(draft: &Draft) -> Vec<(Field, Why)> {
    let verdict = draft
        .case(protocol())
        .map(|case| deelwijzer::decision::assess(protocol(), &case));
    let needed = needed(protocol(), draft, verdict.as_ref(), NOW);
    needed
        .into_iter()
        .map(|needed| (needed.field, needed.why))
        .collect()
}

pub fn signed(draft: Draft) -> Record {
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
fn what_is_written_to_add_to_a_note_of_danger_is_added_before_it_is_signed() {
    let mut acute = Acute {
        noted: NOW.to_owned(),
        danger: "Dreiging".to_owned(),
        ..Acute::default()
    };
    acute.write("Om 14.".to_owned());
    acute.write("Om 14.20 uur was de politie er ".to_owned());
    assert_eq!(acute.written(), "Om 14.20 uur was de politie er ");
    let draft = |acute: &Acute| Draft {
        acute: Some(acute.clone()),
        ..without_consent()
    };
    // It keeps one from signing.
    let sign = |acute| draft(acute).sign(protocol(), signature("A. Signer"), Lang::Nl, Vec::new());
    let refused = sign(&acute).unwrap_err();
    let refused: Vec<_> = refused
        .iter()
        .map(|needed| (&needed.field, needed.why))
        .collect();
    assert_eq!(refused, [(&Field::Addition, Why::Open)]);
    let mut added = acute.clone();
    added.add(NOW.to_owned());
    assert_eq!(added.written(), "");
    let record = signed(draft(&added));
    assert_eq!(
        record.content().details.acute.as_ref().unwrap().added,
        [Addition {
            at: NOW.to_owned(),
            words: "Om 14.20 uur was de politie er".to_owned(),
        }]
    );
    // What is written next leaves that alone; blanks are nothing.
    added.write(" ".to_owned());
    added.add(String::new());
    let record = signed(draft(&added));
    assert_eq!(
        record.content().details.acute.as_ref().unwrap().added.len(),
        1
    );
    added.write(String::new());
    assert_eq!(added.added.len(), 1);
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
