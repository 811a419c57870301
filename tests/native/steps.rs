//! The steps of a check: which go, what each asks, how each stands, and where one goes next.

use deelwijzer::app::route::CheckStep;
use deelwijzer::app::session::{Action, Edit, Session};
use deelwijzer::app::steps::{self, Overview, Standing, StepState};
use deelwijzer::decision::Outcome;
use deelwijzer::protocol::{Answer, Consent, Evidence, ItemIx, QuestionIx};
use deelwijzer::record::Draft;

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

fn question(id: &str) -> QuestionIx {
    protocol().find_question(id).unwrap()
}

fn answer(session: &Session, id: &str, answer: Answer) -> Session {
    edit(session, Edit::Answer(question(id), answer))
}

fn item(session: &Session, id: &str) -> Session {
    edit(session, Edit::Item(id.to_owned(), true))
}

fn overview(session: &Session) -> Overview {
    Overview::of(protocol(), session.draft())
}

fn ids(view: &Overview, step: CheckStep) -> Vec<&'static str> {
    let name = |asked: &steps::Asked| protocol().question(asked.question).id.as_str();
    view.questions(step).iter().map(name).collect()
}

fn going(view: &Overview) -> Vec<CheckStep> {
    let goes = |view: &&steps::StepView| steps::goes(view.state);
    view.steps
        .iter()
        .filter(goes)
        .map(|view| view.step)
        .collect()
}

/// Answers each open question of a step with yes.
fn yes_to_all(session: &Session, step: CheckStep) -> Session {
    let mut session = session.clone();
    loop {
        let view = overview(&session);
        let open = view
            .questions(step)
            .iter()
            .find(|asked| asked.standing == Standing::Open);
        match open {
            Some(asked) => {
                session = edit(&session, Edit::Answer(asked.question, Answer::Yes));
            }
            None => return session,
        }
    }
}

#[test]
fn without_anything_only_the_activity_is_asked() {
    let view = overview(&Session::default());
    assert_eq!(going(&view), [CheckStep::Activity]);
    assert_eq!(view.first_open(), Some(CheckStep::Activity));
    assert_eq!(view.next(CheckStep::Activity), None);
}

#[test]
fn with_an_activity_alone_the_row_is_asked() {
    let view = overview(&start("disclose", None));
    assert_eq!(view.state(CheckStep::Activity), StepState::Done);
    assert_eq!(view.state(CheckStep::Data), StepState::Later);
    assert_eq!(view.next(CheckStep::Activity), Some(CheckStep::Row));
    assert_eq!(view.previous(CheckStep::Row), Some(CheckStep::Activity));
}

#[test]
fn sharing_with_consent_walks_through_the_steps_that_matter() {
    let session = start("disclose", Some("2-work-income"));
    let view = overview(&session);
    assert_eq!(ids(&view, CheckStep::Occasion), ["reason-applies"]);
    assert_eq!(
        ids(&view, CheckStep::Consent),
        [
            "informed-purpose",
            "informed-recipient",
            "informed-content",
            "consent-covers-this"
        ]
    );
    assert_eq!(view.state(CheckStep::Conditions), StepState::NotApplicable);
    assert_eq!(view.position(CheckStep::Activity), Some((1, 7)));
    assert_eq!(view.position(CheckStep::Verdict), Some((7, 7)));
    assert_eq!(view.position(CheckStep::Conditions), None);
    assert_eq!(
        ids(&view, CheckStep::Checklist),
        ["need-to-know", "subsidiarity", "proportionality"]
    );
    assert_eq!(view.next(CheckStep::Row), Some(CheckStep::Occasion));

    let session = answer(&session, "reason-applies", Answer::Yes);
    let view = overview(&session);
    assert_eq!(view.state(CheckStep::Occasion), StepState::Done);
    assert_eq!(view.next(CheckStep::Occasion), Some(CheckStep::Data));

    let session = item(&session, "naw");
    let view = overview(&session);
    assert_eq!(view.next(CheckStep::Data), Some(CheckStep::Consent));

    let session = edit(&session, Edit::Consent(Consent::Given));
    assert_eq!(
        overview(&session).state(CheckStep::Consent),
        StepState::Open
    );
    let session = yes_to_all(&session, CheckStep::Consent);
    let view = overview(&session);
    assert_eq!(view.state(CheckStep::Consent), StepState::Done);
    assert_eq!(view.next(CheckStep::Consent), Some(CheckStep::Checklist));

    let session = yes_to_all(&session, CheckStep::Checklist);
    let view = overview(&session);
    assert!(!view.is_provisional());
    assert_eq!(view.next(CheckStep::Activity), Some(CheckStep::Verdict));
    assert_eq!(view.next(CheckStep::Verdict), None);
    assert_eq!(view.assessed.unwrap().1.outcome, Outcome::Permitted);
}

#[test]
fn refused_consent_brings_the_attempts_and_the_conditions_of_article_7() {
    let session = start("disclose", Some("2-creditor"));
    let session = answer(&session, "reason-applies", Answer::Yes);
    let session = item(&session, "file-number");
    let session = edit(&session, Edit::Consent(Consent::Refused));
    let view = overview(&session);
    assert_eq!(ids(&view, CheckStep::Consent), ["consent-impossible"]);
    assert_eq!(
        ids(&view, CheckStep::Conditions),
        ["grave-cause", "urgent-intervention", "coach-consulted"]
    );
    assert_eq!(
        ids(&view, CheckStep::Checklist),
        [
            "need-to-know",
            "subsidiarity",
            "proportionality",
            "importance-health",
            "importance-disadvantage",
            "importance-nuisance",
            "telling-unsafe",
            "reasons-recorded"
        ]
    );
    let (case, verdict) = view.assessed.as_ref().unwrap();
    let proofs = |id| steps::proofs(protocol(), case, verdict, question(id));
    assert_eq!(proofs("consent-impossible")[0].evidence, Evidence::Attempts);
    assert_eq!(proofs("coach-consulted")[0].evidence, Evidence::Coach);
    assert_eq!(proofs("importance-health")[0].asked_by, "b2-importance");
    assert!(proofs("telling-unsafe").is_empty());

    let unsafe_to_tell = answer(&session, "telling-unsafe", Answer::Yes);
    let view = overview(&unsafe_to_tell);
    let (case, verdict) = view.assessed.as_ref().unwrap();
    let proof = steps::proofs(protocol(), case, verdict, question("telling-unsafe"));
    assert_eq!(proof[0].evidence, Evidence::Postponement);
    assert_eq!(proof[0].asked_by, "7-4-postponed");
}

#[test]
fn each_rule_is_decided_in_a_step() {
    let session = start("disclose", Some("2-creditor"));
    let session = edit(&session, Edit::Consent(Consent::Refused));
    let view = overview(&session);
    let at = |id| view.step_of_rule(protocol(), protocol().find_rule(id).unwrap());
    assert_eq!(at("b1-when"), Some(CheckStep::Occasion));
    assert_eq!(at("b1-items"), Some(CheckStep::Data));
    assert_eq!(at("7-1-impossible"), Some(CheckStep::Consent));
    assert_eq!(at("7-2-coach"), Some(CheckStep::Conditions));
    assert_eq!(at("b2-importance"), Some(CheckStep::Checklist));
    let given = edit(&session, Edit::Consent(Consent::Given));
    let rule = protocol().find_rule("6b-1-consent").unwrap();
    assert_eq!(
        overview(&given).step_of_rule(protocol(), rule),
        Some(CheckStep::Consent)
    );
}

#[test]
fn consent_that_is_still_to_be_asked_does_not_hold_up_the_rest() {
    let session = start("disclose", Some("2-stadsbank"));
    let session = edit(&session, Edit::Consent(Consent::NotAsked));
    let view = overview(&session);
    assert_eq!(view.state(CheckStep::Consent), StepState::ToDo);
    assert!(
        view.questions(CheckStep::Consent)
            .iter()
            .all(|asked| asked.standing == Standing::WithConsent)
    );
}

#[test]
fn a_critical_case_leaves_no_consent_to_ask() {
    let session = start("disclose", Some("2-youth-family-team"));
    let view = overview(&session);
    assert_eq!(
        ids(&view, CheckStep::Occasion),
        ["reason-applies", "critical-case"]
    );
    assert_eq!(view.state(CheckStep::Consent), StepState::Open);
    let session = edit(&session, Edit::Consent(Consent::Given));
    let critical = answer(&session, "critical-case", Answer::Yes);
    let view = overview(&critical);
    assert_eq!(view.state(CheckStep::Consent), StepState::NotApplicable);
    assert_eq!(view.consent_apart, Some(Consent::Given));
    let back = answer(&critical, "critical-case", Answer::No);
    assert_eq!(overview(&back).consent_apart, None);
}

#[test]
fn a_rule_without_consent_asks_none() {
    let session = start("disclose", Some("2-veilig-thuis"));
    let view = overview(&session);
    assert_eq!(view.state(CheckStep::Consent), StepState::NotApplicable);
    assert_eq!(
        ids(&view, CheckStep::Conditions),
        ["meldcode-followed", "subject-told", "coach-consulted"]
    );
    let unsafe_to_tell = answer(&session, "telling-unsafe", Answer::Yes);
    let view = overview(&unsafe_to_tell);
    assert_eq!(
        ids(&view, CheckStep::Conditions),
        ["meldcode-followed", "coach-consulted"]
    );
    let told = answer(&unsafe_to_tell, "subject-told", Answer::Yes);
    assert!(ids(&overview(&told), CheckStep::Conditions).contains(&"subject-told"));
}

#[test]
fn without_a_checklist_rule_its_questions_come_with_the_conditions() {
    let view = overview(&start("accept-referral", None));
    assert_eq!(view.state(CheckStep::Row), StepState::NotApplicable);
    assert_eq!(view.state(CheckStep::Checklist), StepState::NotApplicable);
    assert!(ids(&view, CheckStep::Conditions).contains(&"telling-unsafe"));
    let view = overview(&start("consult-team", None));
    assert_eq!(
        ids(&view, CheckStep::Conditions),
        [
            "necessary-for-support",
            "team-member-involved",
            "informed-processing"
        ]
    );
}

#[test]
fn information_only_goes_straight_to_the_verdict() {
    let view = overview(&start("inform", None));
    assert_eq!(view.next(CheckStep::Activity), Some(CheckStep::Verdict));
}

#[test]
fn a_case_that_has_failed_is_not_asked_further() {
    let session = start("disclose", Some("2-work-income"));
    let session = answer(&session, "reason-applies", Answer::No);
    let view = overview(&session);
    assert_eq!(view.next(CheckStep::Occasion), Some(CheckStep::Verdict));
    assert_eq!(view.state(CheckStep::Data), StepState::Optional);
    assert_eq!(view.state(CheckStep::Consent), StepState::Optional);
    assert!(
        view.questions(CheckStep::Checklist)
            .iter()
            .all(|asked| asked.standing == Standing::NotNeeded)
    );
}

#[test]
fn only_data_beyond_the_row_is_something_to_do() {
    let session = start("disclose", Some("2-stadsbank"));
    let session = answer(&session, "reason-applies", Answer::Yes);
    let session = item(&session, "medical");
    let view = overview(&session);
    assert_eq!(view.state(CheckStep::Data), StepState::ToDo);
    assert_eq!(view.next(CheckStep::Data), Some(CheckStep::Verdict));
}

#[test]
fn not_knowing_is_an_answer_that_becomes_something_to_find_out() {
    let session = start("follow-up", Some("4-death"));
    let session = answer(&session, "reason-applies", Answer::Unknown);
    let view = overview(&session);
    assert_eq!(view.state(CheckStep::Occasion), StepState::ToDo);
    assert_eq!(
        view.to_find_out().collect::<Vec<_>>(),
        [question("reason-applies")]
    );
    assert_eq!(view.next(CheckStep::Occasion), Some(CheckStep::Data));
    let forgotten = edit(&session, Edit::Forget(vec![question("reason-applies")]));
    let view = overview(&forgotten);
    assert_eq!(view.state(CheckStep::Occasion), StepState::Open);
}

#[test]
fn an_action_that_is_not_done_is_something_to_do() {
    let session = start("follow-up", Some("4-death"));
    let session = answer(&session, "known-data-used", Answer::No);
    let view = overview(&session);
    assert_eq!(view.state(CheckStep::Conditions), StepState::ToDo);
}

#[test]
fn a_rule_waits_until_its_question_or_choice_is_dealt_with() {
    let rule = |id: &str| protocol().find_rule(id).unwrap();
    let session = start("disclose", Some("2-stadsbank"));
    let waits =
        |session: &Session, id: &str| overview(session).waits_for_answer(protocol(), rule(id));
    for id in [
        "b0-data",
        "b1-when",
        "6b-1-consent",
        "6b-2-purpose",
        "b2-need",
    ] {
        assert!(waits(&session, id), "{id}");
    }
    let session = answer(&session, "need-to-know", Answer::Unknown);
    let session = edit(&session, Edit::Consent(Consent::NotAsked));
    let session = item(&item(&session, "naw"), "bsn");
    for id in ["6b-1-consent", "6b-2-purpose", "b2-need", "b1-items"] {
        assert!(!waits(&session, id), "{id}");
    }
    assert!(waits(&session, "b2-subsidiarity"));
    let asked = overview(&session)
        .asked_by_rule(protocol(), rule("b2-need"))
        .unwrap();
    assert!(asked.dealt_with && asked.standing == Standing::FindOut);
}

#[test]
fn what_is_kept_apart_can_be_taken_away() {
    let session = start("disclose", Some("2-creditor"));
    let session = edit(&session, Edit::Consent(Consent::Refused));
    let session = answer(&session, "grave-cause", Answer::Yes);
    assert!(overview(&session).kept_apart.is_empty());
    let given = edit(&session, Edit::Consent(Consent::Given));
    assert_eq!(overview(&given).kept_apart, [question("grave-cause")]);
    let forgotten = edit(&given, Edit::Forget(vec![question("grave-cause")]));
    assert!(overview(&forgotten).kept_apart.is_empty());
    let again = edit(&forgotten, Edit::Consent(Consent::Refused));
    assert_eq!(
        overview(&again).state(CheckStep::Conditions),
        StepState::Open
    );
}

/// Does what [`steps::choose`] says.
fn choose(draft: &Draft, item: ItemIx, choose: bool) -> Draft {
    let mut session = Session::default().apply(protocol(), &Action::Load(Box::new(draft.clone())));
    for one in steps::choose(protocol(), draft, item, choose) {
        session = edit(&session, one);
    }
    session.draft().clone()
}

#[test]
fn a_whole_stands_for_its_parts() {
    let whole = protocol().find_item("naw").unwrap();
    let parts = steps::parts_of(protocol(), whole);
    assert_eq!(parts.len(), 12);
    let is_chosen = |draft: &Draft, item| steps::chosen(protocol(), draft, item);

    let all = choose(&Draft::default(), whole, true);
    assert!(parts.iter().all(|part| is_chosen(&all, *part)));
    let some = choose(&all, parts[0], false);
    assert!(!is_chosen(&some, parts[0]) && !is_chosen(&some, whole));
    assert!(parts[1..].iter().all(|part| is_chosen(&some, *part)));
    assert_eq!(choose(&some, parts[0], true), all);
    assert_eq!(choose(&some, whole, true), all);
    assert_eq!(choose(&all, whole, false), Draft::default());
    assert_eq!(choose(&some, whole, false), Draft::default());
}
