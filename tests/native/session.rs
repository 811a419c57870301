//! The session: going back never loses anything, what does not matter never reaches the case, and undo undoes.

use deelwijzer::app::route::{CheckStep, Route};
use deelwijzer::app::session::{Action, Edit, Session};
use deelwijzer::decision;
use deelwijzer::protocol::{Answer, Consent, Protocol};
use proptest::prelude::*;

use crate::remedies::protocol;

fn start(activity: &str, row: Option<&str>) -> Session {
    Session::default().apply(
        protocol(),
        &Action::Start {
            activity: activity.to_owned(),
            row: row.map(str::to_owned),
        },
    )
}

fn edit(session: &Session, edit: Edit) -> Session {
    session.apply(protocol(), &Action::Edit(edit))
}

fn answer(session: &Session, id: &str, answer: Answer) -> Session {
    edit(
        session,
        Edit::Answer(protocol().find_question(id).unwrap(), answer),
    )
}

fn outcome(protocol: &Protocol, session: &Session) -> &'static str {
    session
        .assess(protocol)
        .map_or("none", |(_, verdict)| verdict.outcome.id())
}

#[test]
fn an_activity_with_one_row_chooses_it() {
    let session = start("inform", None);
    assert_eq!(session.draft().row.as_deref(), Some("1-information"));
    assert_eq!(outcome(protocol(), &session), "no-processing");
    assert_eq!(start("register", None).draft().row, None);
    assert_eq!(outcome(protocol(), &start("register", None)), "none");
}

#[test]
fn an_activity_that_has_no_row_is_assessed_at_once() {
    let session = start("consult-team", None);
    assert_eq!(outcome(protocol(), &session), "conditional");
}

#[test]
fn someone_outside_the_table_is_a_case_without_a_row() {
    let session = edit(&start("disclose", None), Edit::OutsideTable);
    let (case, verdict) = session.assess(protocol()).unwrap();
    assert_eq!(case.row(), None);
    assert_eq!(protocol().route(verdict.route).id, "consent");
    let back = edit(&session, Edit::Row("2-stadsbank".to_owned()));
    assert!(back.assess(protocol()).unwrap().0.row().is_some());
}

#[test]
fn another_activity_keeps_the_answers_and_drops_a_row_that_does_not_fit() {
    let session = answer(
        &start("disclose", Some("3-cak-svb")),
        "need-to-know",
        Answer::Yes,
    );
    let other = edit(&session, Edit::Activity("request".to_owned()));
    assert_eq!(other.draft().row, None);
    assert_eq!(other.draft().answers, session.draft().answers);
    let fits = edit(
        &start("disclose", Some("2-physician")),
        Edit::Activity("request".to_owned()),
    );
    assert_eq!(fits.draft().row.as_deref(), Some("2-physician"));
}

#[test]
fn an_occasion_goes_with_its_own_row() {
    let session = answer(
        &start("disclose", Some("2-stadsbank")),
        "reason-applies",
        Answer::Yes,
    );
    let occasion = protocol().occasion_question().unwrap();
    let other = edit(&session, Edit::Row("2-work-income".to_owned()));
    assert_eq!(other.draft().answer(protocol(), occasion), Answer::Unknown);
    let back = edit(&other, Edit::Row("2-stadsbank".to_owned()));
    assert_eq!(back.draft().answer(protocol(), occasion), Answer::Yes);
}

#[test]
fn answers_that_no_longer_matter_are_kept_apart_and_come_back() {
    let refused = edit(
        &start("disclose", Some("2-stadsbank")),
        Edit::Consent(Consent::Refused),
    );
    let grave = answer(&refused, "grave-cause", Answer::Yes);
    assert!(grave.draft().kept_apart(protocol()).is_empty());
    let given = edit(&grave, Edit::Consent(Consent::Given));
    let question = protocol().find_question("grave-cause").unwrap();
    assert_eq!(given.draft().kept_apart(protocol()), [question]);
    assert_eq!(
        given.assess(protocol()).unwrap().0.answer(question),
        Answer::Unknown
    );
    let again = edit(&given, Edit::Consent(Consent::Refused));
    assert_eq!(
        again.assess(protocol()).unwrap().0.answer(question),
        Answer::Yes
    );
}

#[test]
fn undo_takes_choices_back_one_by_one_and_leaves_typing_to_the_field() {
    let first = start("disclose", Some("2-stadsbank"));
    let second = edit(&first, Edit::Item("naw".to_owned(), true));
    let third = edit(&second, Edit::Purpose("plaatsing".to_owned()));
    assert!(third.can_undo() && third.is_unsaved());
    let undone = third.apply(protocol(), &Action::Undo);
    assert_eq!(undone.draft(), first.draft());
    let empty = undone.apply(protocol(), &Action::Undo);
    assert!(empty.is_empty() && !empty.is_unsaved() && !empty.can_undo());
    assert_eq!(empty.apply(protocol(), &Action::Undo), empty);
}

#[test]
fn saving_and_wiping_leave_nothing_unsaved() {
    let session = edit(&start("disclose", None), Edit::Remarks("x".to_owned()));
    let saved = session.apply(protocol(), &Action::Saved);
    assert!(!saved.is_unsaved());
    // What the browser alone kept is in no file when one goes on with it.
    let kept = saved.apply(protocol(), &Action::Unsaved);
    assert!(kept.is_unsaved());
    assert_eq!(kept.draft(), saved.draft());
    assert_eq!(saved.draft(), session.draft());
    let wiped = session.apply(protocol(), &Action::Wipe);
    assert_eq!(wiped, Session::default());
}

#[test]
fn every_page_has_an_address_and_every_address_a_page() {
    let mut routes = vec![
        Route::Start,
        Route::Table(None),
        Route::Table(Some("2-stadsbank".to_owned())),
        Route::Glossary(None),
        Route::Glossary(Some("naw".to_owned())),
        Route::Acute,
        Route::Motivation,
        Route::Document,
        Route::Open,
        Route::About,
        Route::NotFound,
    ];
    routes.extend(CheckStep::ALL.map(Route::Check));
    for route in routes {
        assert_eq!(Route::from_hash(&route.hash()), Some(route));
    }
    assert_eq!(Route::from_hash(""), Some(Route::Start));
    assert_eq!(
        Route::from_hash("#main"),
        None,
        "a link within the page is no page"
    );
    assert_eq!(Route::from_hash("#/check/nowhere"), Some(Route::NotFound));
}

proptest! {
    #[test]
    fn any_address_is_a_page_or_a_link_within_one(hash in ".{0,60}") {
        if let Some(route) = Route::from_hash(&hash) {
            prop_assert_eq!(Route::from_hash(&route.hash()), Some(route));
        }
    }

    #[test]
    fn whatever_is_clicked_the_case_holds_only_what_matters(
        clicks in prop::collection::vec((0_usize..6, any::<prop::sample::Index>(), 0_usize..5), 0..40)
    ) {
        let protocol = protocol();
        let mut session = Session::default();
        for (kind, which, value) in clicks {
            let ids = |ids: Vec<String>| ids[which.index(ids.len())].clone();
            let edit = match kind {
                0 => Edit::Activity(ids(protocol.activity_ids().map(|a| protocol.activity(a).id.clone()).collect())),
                1 => Edit::Row(ids(protocol.row_ids().map(|r| protocol.row(r).id.clone()).collect())),
                2 => Edit::OutsideTable,
                3 => Edit::Item(ids(protocol.item_ids().map(|i| protocol.item(i).id.clone()).collect()), value > 1),
                4 => Edit::Consent(Consent::ALL[value]),
                _ => {
                    let questions: Vec<_> = protocol.question_ids().collect();
                    Edit::Answer(questions[which.index(questions.len())], Answer::ALL[value % 3])
                }
            };
            session = session.apply(protocol, &Action::Edit(edit));
            if let Some((case, verdict)) = session.assess(protocol) {
                prop_assert_eq!(&decision::relevant_part(protocol, &case), &case);
                prop_assert_eq!(verdict, decision::assess(protocol, &case));
            }
        }
    }
}
