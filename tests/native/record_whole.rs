//! What was typed stands in the document, and what contradicts itself is not signed.

use std::collections::BTreeSet;

use deelwijzer::app::session::{Action, Edit, Session};
use deelwijzer::app::steps::offered;
use deelwijzer::protocol::{Answer, Consent};
use deelwijzer::record::{
    Acute, Addition, Coach, ConsentDetails, ConsentForm, Draft, DutyPlan, DutyState, Field,
    OtherSide, Version, Why,
};
use deelwijzer::text::Lang;
use deelwijzer::text::phone::dial;

use crate::record_documents::text_of;
use crate::records::{NOW, signature, signed, still_needed, without_consent};
use crate::remedies::protocol;

fn yes(draft: &mut Draft, ids: &[&str]) {
    for id in ids {
        let question = protocol().find_question(id).unwrap();
        draft.set_answer(protocol(), question, Answer::Yes);
    }
}

/// Sharing without consent with a mark of its own in every field that takes text, also where none is asked for.
fn marked() -> (Draft, BTreeSet<String>) {
    let marks = std::cell::RefCell::new(BTreeSet::new());
    let mark = |name: &str| {
        let mark = format!("merk-{name}.");
        marks.borrow_mut().insert(mark.clone());
        mark
    };
    let mut draft = without_consent();
    draft.subject.file_number = mark("nummer");
    draft.subject.name = mark("naam");
    draft.other_side = OtherSide {
        organisation: mark("organisatie"),
        person: mark("persoon"),
        channel: mark("kanaal"),
        when: "2026-11-24T12:00".to_owned(),
    };
    draft.purpose = mark("doel");
    draft.remarks = mark("opmerking");
    draft.lighter[0].what = mark("lichter");
    draft.lighter[0].why_not = mark("waarom-niet");
    draft.attempts[0].what = mark("poging");
    draft.coach.name = mark("coach");
    draft.coach.words = mark("advies");
    // A motivation at every rule and question of the route, and at every step of the checklist.
    let case = draft.case(protocol()).unwrap();
    let verdict = deelwijzer::decision::assess(protocol(), &case);
    let rules = verdict
        .before
        .iter()
        .map(|finding| protocol().rule(finding.rule).id.clone());
    let questions = deelwijzer::decision::relevant_questions(protocol(), &case);
    let questions = questions
        .into_iter()
        .filter(|question| case.answer(*question) != Answer::Unknown)
        .map(|question| protocol().question(question).id.clone());
    let steps = &protocol().source().checklist.steps;
    let steps = steps.iter().map(|step| step.reference.clone());
    for id in rules.chain(questions).chain(steps).collect::<Vec<_>>() {
        draft.motivations.insert(id.clone(), mark(&id));
    }
    for plan in draft.duties.values_mut() {
        plan.who = mark("wie");
        plan.note = mark("hoe");
    }
    draft.to_do.push(DutyPlan {
        what: mark("nog-te-doen"),
        who: mark("door"),
        note: mark("manier"),
        ..DutyPlan::default()
    });
    draft.acute = Some(Acute {
        noted: "2026-11-24T10:00".to_owned(),
        when: "2026-11-24T09:30".to_owned(),
        danger: mark("gevaar"),
        called: mark("gebeld"),
        shared: mark("toen"),
        filled: None,
        added: vec![Addition {
            at: "2026-11-24T11:00".to_owned(),
            words: mark("erbij"),
        }],
    });
    (draft, marks.into_inner())
}

#[test]
fn all_that_was_typed_stands_in_the_document() {
    let (draft, marks) = marked();
    assert_eq!(still_needed(&draft), []);
    let text = text_of(&signed(draft));
    let lost: Vec<&String> = marks.iter().filter(|mark| !text.contains(*mark)).collect();
    assert!(lost.is_empty(), "{lost:?} of {}\n{text}", marks.len());
    assert!(marks.len() > 40, "{}", marks.len());
    assert!(text.contains("24 november 2026, 12:00"), "{text}");
}

#[test]
fn the_document_says_what_was_asked_and_answered() {
    let mut draft = without_consent();
    let nuisance = protocol().find_question("importance-nuisance").unwrap();
    draft.set_answer(protocol(), nuisance, Answer::No);
    let text = text_of(&signed(draft));
    for id in [
        "importance-health",
        "consent-impossible",
        "urgent-intervention",
    ] {
        let question = protocol().question(protocol().find_question(id).unwrap());
        assert!(text.contains(&question.ask.nl), "{id}\n{text}");
    }
    // The row asks about its own occasion.
    let row = protocol().row(protocol().find_row("2-work-income").unwrap());
    assert!(text.contains(&row.occasion.as_ref().unwrap().nl), "{text}");
}

#[test]
fn who_is_at_the_other_side_is_said_where_the_row_names_only_a_kind() {
    let organisation = (Field::Organisation, Why::Missing);
    let mut draft = without_consent();
    assert!(!still_needed(&draft).contains(&organisation));
    draft.row = Some("2-creditor".to_owned());
    draft.data = ["file-number".to_owned()].into();
    assert!(still_needed(&draft).contains(&organisation));
    draft.other_side.person = "afdeling incasso".to_owned();
    assert!(!still_needed(&draft).contains(&organisation));
    for (activity, wanted) in [
        ("consult-team", true),
        ("accept-referral", true),
        ("answer-veilig-thuis", false),
    ] {
        let draft = Draft {
            activity: Some(activity.to_owned()),
            ..Draft::default()
        };
        // Still open, but a record says who it was with all the same.
        let mut draft = draft;
        draft.data = ["naw".to_owned()].into();
        assert_eq!(
            still_needed(&draft).contains(&organisation),
            wanted,
            "{activity}"
        );
    }
    // Veilig Thuis is always the same, and is named.
    let mut draft = Draft {
        activity: Some("answer-veilig-thuis".to_owned()),
        data: ["naw".to_owned()].into(),
        purpose: "Onderzoek".to_owned(),
        ..Draft::default()
    };
    draft.subject.file_number = "W-1".to_owned();
    let view = crate::made::view_of(&draft);
    let outline = deelwijzer::document::outline(protocol(), &view, Lang::Nl);
    let text = deelwijzer::document::text::plain(&outline);
    assert!(text.contains("Met: Veilig Thuis"), "{text}");
}

#[test]
fn the_teamcoach_comes_before_the_sharing() {
    let mut draft = without_consent();
    draft.other_side.when = draft.coach.when.clone();
    assert_eq!(still_needed(&draft), []);
    draft.other_side.when = "2026-11-24T08:59".to_owned();
    assert_eq!(
        still_needed(&draft),
        [(Field::CoachWhen, Why::AfterSharing)]
    );
    draft.other_side.when = "2026-11-24T14:31".to_owned();
    assert_eq!(still_needed(&draft), [(Field::SharedWhen, Why::InFuture)]);
    // In an emergency it may have come later, and then the document says so.
    let late = "nadat in acuut gevaar al gegevens waren gedeeld";
    for (shared, says) in [("2026-11-24T08:00", true), ("2026-11-24T10:00", false)] {
        let mut draft = without_consent();
        draft.acute = Some(Acute {
            danger: "Dreiging".to_owned(),
            when: shared.to_owned(),
            ..Acute::default()
        });
        assert_eq!(draft.coach_came_later(), says);
        assert_eq!(text_of(&signed(draft)).contains(late), says, "{shared}");
    }
    assert!(!Draft::default().coach_came_later());
}

#[test]
fn a_signature_of_the_client_is_not_a_spoken_word() {
    let mut draft = Draft {
        activity: Some("disclose".to_owned()),
        row: Some("3-mo-zaak".to_owned()),
        data: ["medical".to_owned()].into(),
        consent: Some(Consent::Given),
        ..Draft::default()
    };
    yes(&mut draft, &["consent-signed"]);
    let said = |form| {
        let mut draft = draft.clone();
        draft.consent_details = ConsentDetails {
            form,
            ..ConsentDetails::default()
        };
        still_needed(&draft)
            .into_iter()
            .filter(|(field, _)| *field == Field::ConsentForm)
            .map(|(_, why)| why)
            .collect::<Vec<_>>()
    };
    // The rest of the check is still open, so nothing but what is met already asks for more.
    assert_eq!(said(None), [Why::Missing]);
    assert_eq!(said(Some(ConsentForm::Spoken)), [Why::NotSigned]);
    assert_eq!(said(Some(ConsentForm::Written)), [Why::NotSigned]);
    assert_eq!(said(Some(ConsentForm::Signed)), []);
}

#[test]
fn what_is_done_lies_behind_us_and_what_is_planned_before() {
    let with = |state, date: &str| {
        let mut draft = without_consent();
        draft.duties.insert(
            "7-4-inform".to_owned(),
            DutyPlan {
                state,
                who: "ik".to_owned(),
                date: date.to_owned(),
                ..DutyPlan::default()
            },
        );
        still_needed(&draft)
            .into_iter()
            .map(|(_, why)| why)
            .collect::<Vec<_>>()
    };
    let (done, planned) = (DutyState::Done, DutyState::Planned);
    for (state, date, wanted) in [
        (done, "2026-11-24", vec![]),
        (done, "2026-11-25", vec![Why::InFuture]),
        (planned, "2026-11-24", vec![]),
        (planned, "2026-11-23", vec![Why::InPast]),
        (planned, "", vec![Why::Missing]),
        (done, "morgen", vec![Why::Missing]),
    ] {
        assert_eq!(with(state, date), wanted, "{state:?} {date}");
    }
}

#[test]
fn a_moment_that_is_none_is_missing() {
    let mut draft = without_consent();
    for when in ["0", "2026-02-30T10:00", "2026-11-24", " "] {
        draft.coach = Coach {
            when: when.to_owned(),
            ..draft.coach
        };
        assert_eq!(
            still_needed(&draft),
            [(Field::CoachWhen, Why::Missing)],
            "{when}"
        );
    }
}

#[test]
fn information_only_keeps_nothing_of_what_it_continues() {
    let before = signed(without_consent());
    let (_, history) = before.continued();
    let draft = Draft {
        activity: Some("inform".to_owned()),
        row: Some("1-information".to_owned()),
        ..Draft::default()
    };
    let after = draft.sign(protocol(), signature("A. Signer"), Lang::Nl, history);
    let after = deelwijzer::record::Record::from(after.unwrap());
    let json = after.to_json().unwrap();
    assert!(
        !json.contains("W-2026-0042") && !json.contains("Uitkering"),
        "{json}"
    );
    let kept = &after.content().history;
    let bare = |version: &Version| (version.sha256.clone(), version.signed.clone());
    assert_eq!(
        kept.iter().map(bare).collect::<Vec<_>>(),
        [(before.digest().to_owned(), NOW.to_owned())]
    );
}

#[test]
fn a_remedy_that_is_offered_gives_what_it_says_and_another_row_must_have_been_confirmed() {
    let edit = |session: &Session, edit: Edit| session.apply(protocol(), &Action::Edit(edit));
    let answer = |session: &Session, id: &str| {
        let question = protocol().find_question(id).unwrap();
        edit(session, Edit::Answer(question, Answer::Yes))
    };
    let start = Action::Start {
        activity: "disclose".to_owned(),
        row: Some("2-work-income".to_owned()),
    };
    let mut session = Session::default().apply(protocol(), &start);
    session = edit(&session, Edit::Item("naw".to_owned(), true));
    session = edit(&session, Edit::Consent(Consent::Refused));
    for id in [
        "reason-applies",
        "need-to-know",
        "subsidiarity",
        "proportionality",
    ] {
        session = answer(&session, id);
    }
    let rows = |session: &Session| -> Vec<String> {
        let (_, verdict) = session.assess(protocol()).unwrap();
        let offered = offered(protocol(), session.draft(), &verdict);
        let rows = offered.iter().filter_map(|remedy| remedy.row);
        rows.map(|row| protocol().row(row).id.clone()).collect()
    };
    // Nobody said that there is an occasion for any other recipient.
    let (_, verdict) = session.assess(protocol()).unwrap();
    assert!(verdict.remedies.iter().any(|remedy| remedy.row.is_some()));
    assert_eq!(rows(&session), Vec::<String>::new());
    // It was said of one.
    let mut both = edit(&session, Edit::Row("3-provider-invoice".to_owned()));
    both = answer(&both, "reason-applies");
    both = edit(&both, Edit::Row("2-work-income".to_owned()));
    assert_eq!(rows(&both), ["3-provider-invoice"]);
    let (_, verdict) = both.assess(protocol()).unwrap();
    for remedy in offered(protocol(), both.draft(), &verdict) {
        let mut after = both.clone();
        if let Some(row) = remedy.row {
            after = edit(&after, Edit::Row(protocol().row(row).id.clone()));
        }
        if let Some(consent) = remedy.consent {
            after = edit(&after, Edit::Consent(consent));
        }
        for item in &remedy.leave_out {
            after = edit(&after, Edit::Item(protocol().item(*item).id.clone(), false));
        }
        for question in &remedy.answers {
            after = edit(&after, Edit::Answer(*question, Answer::Yes));
        }
        let (_, now) = after.assess(protocol()).unwrap();
        assert_eq!(now.outcome, remedy.outcome, "{remedy:?}");
    }
}

#[test]
fn a_number_from_abroad_is_dialled_with_its_plus() {
    assert_eq!(dial("0800-2000"), "tel:08002000");
    assert_eq!(dial("+31 (0)88 123 45 67"), "tel:+31881234567");
    assert_eq!(dial("112"), "tel:112");
}

#[test]
fn what_could_not_be_read_again_is_not_signed() {
    let huge = |each: usize| {
        let mut draft = without_consent();
        for words in draft.motivations.values_mut() {
            *words = "é".repeat(each / 2);
        }
        draft
    };
    let motivations = without_consent().motivations.len();
    assert_eq!(
        still_needed(&huge(8 * 1024 * 1024 / motivations)),
        [(Field::Texts, Why::TooLong)]
    );
    // The most that is signed is opened again, with both signatures in it.
    let most = huge(8 * 1024 * 1024 / motivations - 1024);
    let json = signed(most).to_json().unwrap();
    assert!(json.len() < 12 * 1024 * 1024, "{}", json.len());
    assert!(deelwijzer::record::read(protocol(), &json).is_ok());
}
