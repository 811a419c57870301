//! The application's state as messages change it: what was signed stays as it was.

use std::cell::Cell;
use std::rc::Rc;

use deelwijzer::app::hooks::{Message, Shared, Standing, State, on_wipe};
use deelwijzer::app::route::{CheckStep, Route};
use deelwijzer::app::session::{Action, Edit};
use deelwijzer::protocol::Protocol;
use deelwijzer::record::{Draft, Opened, Record, Signature, Signer, read};
use deelwijzer::text::Lang;
use wasm_bindgen_test::wasm_bindgen_test;
use yew::Reducible;

const NOW: &str = "2026-11-24T14:30";

fn start() -> Rc<State> {
    let protocol = Shared(Rc::new(Protocol::built_in().unwrap()));
    Rc::new(State::at_start(protocol))
}

/// Information without data: the shortest record there is.
fn record(protocol: &Protocol) -> Record {
    let mut draft = Draft {
        activity: Some("inform".to_owned()),
        row: Some("1-information".to_owned()),
        purpose: "Vraag over vervoer".to_owned(),
        ..Draft::default()
    };
    draft.subject.file_number = "W-1".to_owned();
    let signer = Signer {
        name: "A".to_owned(),
        function: "B".to_owned(),
    };
    let signature = Signature::new(signer, "waar", NOW.to_owned());
    draft
        .sign(protocol, signature, Lang::Nl, Vec::new())
        .unwrap()
        .into()
}

fn edit(item: &str) -> Message {
    Message::Action(Action::Edit(Edit::Item(item.to_owned(), true)))
}

#[wasm_bindgen_test]
fn changing_what_was_signed_makes_a_new_version() {
    let protocol = Protocol::built_in().unwrap();
    let record = record(&protocol);
    let json = record.to_json().unwrap();
    let opened = read(&protocol, &json).unwrap();
    let state = start().reduce(Message::Open(Box::new(opened)));
    assert_eq!(state.papers.record.as_deref(), Some(&record));
    assert_eq!(state.session.draft(), &record.content().details);
    assert!(!state.session.is_unsaved() && state.papers.history.is_empty());

    // What changes nothing leaves the record as it is.
    let same =
        Rc::clone(&state).reduce(Message::Action(Action::Edit(Edit::Remarks(String::new()))));
    assert!(same.papers.record.is_some());

    let changed = state.reduce(edit("phone"));
    assert!(changed.papers.record.is_none());
    assert_eq!(changed.papers.history.len(), 1);
    assert_eq!(changed.papers.history[0].sha256, record.content().digest());
    assert_eq!(changed.papers.history[0].details, record.content().details);

    // Taking the change back brings the signed record back as it was.
    let back = Rc::clone(&changed).reduce(Message::Action(Action::Undo));
    assert_eq!(back.papers.record.as_deref(), Some(&record));
    assert!(back.papers.history.is_empty());

    // A new check has nothing to do with it, until it is taken back.
    let anew = Rc::clone(&changed).reduce(Message::Action(Action::Start {
        activity: "disclose".to_owned(),
        row: None,
    }));
    assert!(anew.papers.record.is_none() && anew.papers.history.is_empty());
    let back = anew.reduce(Message::Action(Action::Undo));
    assert_eq!(back.papers, changed.papers);
}

#[wasm_bindgen_test]
fn a_draft_keeps_the_versions_it_continues() {
    let protocol = Protocol::built_in().unwrap();
    let (draft, history) = record(&protocol).continued();
    let json = deelwijzer::record::draft_json(&protocol, &draft, &history).unwrap();
    let opened = read(&protocol, &json).unwrap();
    assert!(matches!(opened, Opened::Draft(_)));
    let state = start().reduce(Message::Open(Box::new(opened)));
    assert!(state.papers.record.is_none());
    assert_eq!(*state.papers.history, history);
    let wiped = state.reduce(Message::Action(Action::Wipe));
    assert!(wiped.papers.history.is_empty() && wiped.session.is_empty());
}

#[wasm_bindgen_test]
fn a_visit_counts_once_and_the_last_step_is_kept() {
    let state = start();
    let visits = state.visits;
    let there = state.reduce(Message::Go(Route::Check(CheckStep::Data)));
    // The address follows; that is the same visit.
    let there = there.reduce(Message::Address(Route::Check(CheckStep::Data)));
    assert_eq!(there.visits, visits + 1);
    let table = there.reduce(Message::Address(Route::Table(None)));
    assert_eq!(table.visits, visits + 2);
    assert_eq!(table.last_step, CheckStep::Data);
}

thread_local! {
    static WIPED: Cell<u32> = const { Cell::new(0) };
}

fn count() {
    WIPED.set(WIPED.get() + 1);
}

#[wasm_bindgen_test]
fn another_protocol_wipes_what_lies_in_the_areas_too() {
    on_wipe(count);
    let before = WIPED.get();
    let state = start().reduce(edit("phone"));
    assert!(!state.session.is_empty());
    assert_eq!(WIPED.get(), before);
    let other = include_str!("../../protocols/example-eikendam.toml");
    let other = Shared(Rc::new(Protocol::from_toml(other).unwrap()));
    let state = state.reduce(Message::Protocol(other, Standing::Trial));
    assert!(state.session.is_empty() && state.standing == Standing::Trial);
    assert_eq!(WIPED.get(), before + 1);
}
