//! The terms of a request, of an objection and of what was still to be told, against days counted by hand.

use deelwijzer::rights::{Sheet, State, timeline};
use deelwijzer::term::{Request, deadlines};
use deelwijzer::text::date::parse_iso;
use serde_json::{Value as Json, json};

use crate::rights::{draft, load, with};

#[test]
fn the_terms_are_those_of_the_domain() {
    let (_, rights) = load();
    let tool = rights.tool("request").unwrap();
    for request in Request::ALL {
        for received in [
            "2026-11-30",
            "2026-11-28",
            "2024-01-31",
            "2023-11-30",
            "2026-12-31",
            "2024-02-01",
        ] {
            let draft = draft(json!({ "kind": request.id(), "received": received }));
            let sheet = Sheet::of(tool, &draft);
            let terms = deadlines(request, parse_iso(received).unwrap()).unwrap();
            let own: Vec<_> = timeline(&sheet, parse_iso("2026-11-24").unwrap())
                .into_iter()
                .filter(|due| due.moment.law.is_none())
                .map(|due| (due.on, due.working_day))
                .collect();
            assert_eq!(own[0], (terms.answer_by, terms.working_day), "{received}");
            assert_eq!(
                own.get(1).map(|due| due.0),
                terms.carry_out_by,
                "{received}"
            );
        }
    }
}

#[test]
fn the_terms_stand_on_a_line_counted_by_hand() {
    let (_, rights) = load();
    let tool = rights.tool("request").unwrap();
    let line = |value: Json, today: &str| -> Vec<(String, String, State)> {
        let draft = draft(value);
        let sheet = Sheet::of(tool, &draft);
        timeline(&sheet, parse_iso(today).unwrap())
            .into_iter()
            .map(|due| (due.moment.id.clone(), due.on.to_string(), due.state))
            .collect()
    };
    let begun = json!({ "kind": "destruction", "received": "2026-11-30" });
    let expected = [
        ("answer-by", "2026-12-28", State::Ahead(14)),
        ("law-answer-by", "2026-12-30", State::Ahead(16)),
        ("carry-out-by", "2027-02-28", State::Ahead(76)),
        ("law-longest", "2027-02-28", State::Ahead(76)),
    ];
    let found = line(begun.clone(), "2026-12-14");
    assert_eq!(found.len(), expected.len());
    for (id, on, state) in expected {
        assert!(
            found.contains(&(id.into(), on.into(), state)),
            "{id}: {found:?}"
        );
    }
    let state = |value: Json, today: &str| line(value, today)[0].2;
    assert_eq!(state(begun.clone(), "2026-12-28"), State::Ahead(0));
    assert_eq!(state(begun.clone(), "2026-12-29"), State::Overdue(1));
    assert_eq!(
        state(
            with(begun.clone(), json!({ "sent": "2026-12-28" })),
            "2027-01-05"
        ),
        State::Done
    );
    assert_eq!(
        state(
            with(begun.clone(), json!({ "sent": "2027-01-02" })),
            "2027-01-05"
        ),
        State::DoneLate(5)
    );
    // From the day it was sent there are six weeks to object: the law's, so it stands apart.
    let sent = line(with(begun, json!({ "sent": "2026-12-28" })), "2026-12-28");
    assert!(
        sent.iter()
            .any(|(id, on, _)| id == "objection-by" && on == "2027-02-08")
    );
    assert!(
        line(
            json!({ "kind": "information", "received": "morgen" }),
            "2026-12-28"
        )
        .is_empty()
    );
}

/// Six weeks from the day after the letter was sent (Awb art. 6:7 and 6:8), to the next working day where they end on a day
/// off (Algemene termijnenwet art. 1).
#[test]
fn the_last_day_for_an_objection_is_never_a_day_off() {
    let (_, rights) = load();
    let tool = rights.tool("request").unwrap();
    for (sent, last, instead_of) in [
        ("2026-12-28", "2027-02-08", None),
        ("2026-11-12", "2026-12-24", None),
        // Christmas, its second day on a Saturday, a Sunday.
        ("2026-11-13", "2026-12-28", Some("2026-12-25")),
        ("2026-11-14", "2026-12-28", Some("2026-12-26")),
        ("2026-11-15", "2026-12-28", Some("2026-12-27")),
        ("2026-11-16", "2026-12-28", None),
        ("2026-11-20", "2027-01-04", Some("2027-01-01")),
        // Good Friday: the days after it are off until Tuesday.
        ("2026-02-20", "2026-04-07", Some("2026-04-03")),
        ("2026-03-16", "2026-04-28", Some("2026-04-27")),
        ("2026-03-24", "2026-05-06", Some("2026-05-05")),
        ("2026-04-02", "2026-05-15", Some("2026-05-14")),
    ] {
        let draft = draft(json!({ "kind": "information", "received": "2026-01-05", "sent": sent }));
        let sheet = Sheet::of(tool, &draft);
        let line = timeline(&sheet, parse_iso("2026-11-24").unwrap());
        let due = line.iter().find(|due| due.moment.id == "objection-by");
        let due = due.unwrap();
        assert_eq!(due.on, parse_iso(last).unwrap(), "{sent}");
        assert_eq!(due.instead_of, instead_of.and_then(parse_iso), "{sent}");
        // Nobody is told to object a day sooner.
        assert_eq!(due.working_day, due.on, "{sent}");
    }
}

/// Our reading of “four weeks” is stricter than the law; it goes for the protocol's own terms alone.
#[test]
fn only_the_protocols_own_terms_show_the_working_day_before() {
    let (_, rights) = load();
    let tool = rights.tool("request").unwrap();
    // The twenty-eighth day, and a month later: of both 26 December 2026 is a day off, a Saturday.
    for (received, own, law) in [
        ("2026-11-26", ("2026-12-24", "2026-12-24"), "2026-12-26"),
        ("2026-11-28", ("2026-12-26", "2026-12-24"), "2026-12-28"),
    ] {
        let draft = draft(json!({ "kind": "destruction", "received": received }));
        let sheet = Sheet::of(tool, &draft);
        let line = timeline(&sheet, parse_iso(received).unwrap());
        let of = |id: &str| line.iter().find(|due| due.moment.id == id).unwrap();
        let answer = of("answer-by");
        assert_eq!(answer.on, parse_iso(own.0).unwrap(), "{received}");
        assert_eq!(answer.working_day, parse_iso(own.1).unwrap(), "{received}");
        let by_law = of("law-answer-by");
        assert_eq!(by_law.on, parse_iso(law).unwrap(), "{received}");
        assert_eq!(by_law.working_day, by_law.on, "{received}");
        assert!(
            line.iter().all(|due| due.instead_of.is_none()),
            "{received}"
        );
    }
}

/// What was not told yet at an intake has a day, which stands on the line.
#[test]
fn what_is_still_to_be_told_has_its_day() {
    let (_, rights) = load();
    let tool = rights.tool("intake").unwrap();
    let told = json!({ "way": "self", "told": ["processing"], "rest-by": "2026-12-01" });
    let draft = draft(told);
    let sheet = Sheet::of(tool, &draft);
    let line = timeline(&sheet, parse_iso("2026-11-24").unwrap());
    assert_eq!(line.len(), 1);
    assert_eq!(line[0].on, parse_iso("2026-12-01").unwrap());
    assert_eq!(line[0].state, State::Ahead(7));
    assert_eq!(line[0].moment.refs, ["6a.1"]);
}
