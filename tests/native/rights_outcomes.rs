//! What a form of the rights comes to, and what is still needed before it can be signed.

use deelwijzer::rights::{Opened, Rights, Sheet, Why, needs, read};
use serde_json::{Value as Json, json};

use crate::rights::{NOW, asked, draft, information, load, outcome, signed, with};
use crate::samples;

#[test]
fn a_request_for_information_comes_to_its_outcome() {
    let (_, rights) = load();
    let of = |value: Json| outcome(&rights, "request", value);
    assert_eq!(of(json!({})), None);
    assert_eq!(of(json!({ "kind": "information" })), None);
    assert_eq!(
        of(json!({ "kind": "information", "processed": "no" })),
        Some("no-data".into())
    );
    assert_eq!(
        of(information(&rights, None)),
        Some("information-given".into())
    );
    for ground in [
        "state-security",
        "offences",
        "economic",
        "supervision",
        "protection",
    ] {
        let refused = information(&rights, Some(ground));
        assert_eq!(of(refused.clone()), None, "whole or part is still open");
        let all = with(refused.clone(), json!({ "refusal-scope": "all" }));
        assert_eq!(of(all), Some("information-refused".into()));
        let part = with(refused, json!({ "refusal-scope": "part" }));
        assert_eq!(of(part), Some("information-partly".into()));
    }
    // What was chosen about refusing no longer counts once nothing is a reason.
    let back = with(
        information(&rights, None),
        json!({ "refusal-scope": "all" }),
    );
    assert_eq!(of(back), Some("information-given".into()));
}

#[test]
fn a_correction_comes_to_its_outcome() {
    let (_, rights) = load();
    let of = |value: Json| outcome(&rights, "request", value);
    let wrong = |yes: Option<&str>| {
        json!({
            "kind": "correction", "seen": "yes", "changes": ["improve"],
            "items": [{ "now": "a", "wanted": "b" }], "wrong": asked(&rights, "request", "wrong", yes),
        })
    };
    assert_eq!(of(wrong(None)), Some("correction-refused".into()));
    let made = with(wrong(Some("incorrect")), json!({ "adjusted": "het adres" }));
    assert_eq!(
        of(made.clone()),
        None,
        "whether support has ended is still open"
    );
    let made = with(made, json!({ "support-ended": "no" }));
    assert_eq!(of(made.clone()), Some("correction-made".into()));
    let partly = with(
        made.clone(),
        json!({ "not-adjusted": "de datum, want die klopt" }),
    );
    assert_eq!(of(partly), Some("correction-partly".into()));
    let ended = with(made, json!({ "support-ended": "yes" }));
    assert_eq!(of(ended.clone()), None);
    let none = asked(&rights, "request", "weighty", None);
    assert_eq!(
        of(with(ended.clone(), json!({ "weighty": none }))),
        Some("correction-made".into())
    );
    for reason in ["follow", "outreach"] {
        let weighty = asked(&rights, "request", "weighty", Some(reason));
        let waits = with(ended.clone(), json!({ "weighty": weighty }));
        assert_eq!(of(waits), Some("correction-waits".into()));
    }
    let statement = json!({ "kind": "correction", "seen": "yes", "changes": ["statement"], "statement-added": "2026-11-20" });
    assert_eq!(of(statement), Some("statement-added".into()));
}

#[test]
fn a_destruction_comes_to_its_outcome() {
    let (_, rights) = load();
    let of = |value: Json| outcome(&rights, "request", value);
    let with_exception = |yes: Option<&str>| json!({ "kind": "destruction", "which": "alles", "exceptions": asked(&rights, "request", "exceptions", yes) });
    assert_eq!(of(with_exception(None)), Some("destruction".into()));
    for exception in ["other-person", "legal-duty", "accounting"] {
        let kept = with_exception(Some(exception));
        assert_eq!(of(kept.clone()), None);
        assert_eq!(
            of(with(kept.clone(), json!({ "keep-scope": "all" }))),
            Some("destruction-refused".into())
        );
        assert_eq!(
            of(with(kept, json!({ "keep-scope": "part" }))),
            Some("destruction-partly".into())
        );
    }
}

#[test]
fn the_other_forms_come_to_their_outcome() {
    let (_, rights) = load();
    let intake = |value: Json| outcome(&rights, "intake", value);
    assert_eq!(intake(json!({ "way": "self" })), Some("taken".into()));
    assert_eq!(intake(json!({ "way": "referred" })), None);
    assert_eq!(
        intake(json!({ "way": "referred", "agreed": "yes" })),
        Some("taken".into())
    );
    let refused = json!({ "way": "referred", "agreed": "no", "later-agreed": "no" });
    assert_eq!(intake(refused.clone()), None);
    let none = asked(&rights, "intake", "danger", None);
    assert_eq!(
        intake(with(refused.clone(), json!({ "danger": none }))),
        Some("not-taken".into())
    );
    for who in ["family", "professionals", "others"] {
        let danger = asked(&rights, "intake", "danger", Some(who));
        let value = with(refused.clone(), json!({ "danger": danger }));
        assert_eq!(intake(value), Some("taken-for-safety".into()));
    }
    let meldcode = |value: Json| outcome(&rights, "meldcode", value);
    for (decision, wanted) in [
        ("report", "reported"),
        ("both", "reported"),
        ("help", "helped"),
        ("nothing", "closed"),
    ] {
        let value = json!({ "way": "signals", "decision": decision });
        assert_eq!(meldcode(value), Some(wanted.into()));
    }
    // Answering Veilig Thuis is another way: a decision about reporting does not count there.
    assert_eq!(
        meldcode(json!({ "way": "asked", "decision": "report" })),
        None
    );
    assert_eq!(
        meldcode(json!({ "way": "asked", "answered": "given" })),
        Some("answered".into())
    );
    let complaint = |value: Json| outcome(&rights, "complaint", value);
    assert_eq!(
        complaint(json!({ "talk-solved": "yes" })),
        Some("solved".into())
    );
    let on = json!({ "talk-solved": "no", "manager-solved": "no", "municipality-solved": "no", "ombudsman-on": "2026-11-01" });
    assert_eq!(complaint(on), Some("ombudsman".into()));
}

#[test]
fn what_is_needed_is_named_and_nothing_else() {
    let (_, rights) = load();
    let tool = rights.tool("request").unwrap();
    let of = |value: Json| -> Vec<(String, Why)> {
        let draft = draft(value);
        let sheet = Sheet::of(tool, &draft);
        needs(&sheet, NOW)
            .iter()
            .map(|need| (need.field.id.clone(), need.why))
            .collect()
    };
    assert_eq!(of(information(&rights, None)), []);
    let refused = with(
        information(&rights, Some("offences")),
        json!({ "refusal-scope": "part" }),
    );
    assert_eq!(of(refused.clone()), [("withheld".to_owned(), Why::Missing)]);
    let mut silent = with(refused, json!({ "refusal-scope": "all" }));
    silent["refusal"]["offences"]["why"] = json!("  ");
    assert_eq!(of(silent), [("refusal".to_owned(), Why::Motivation)]);
    for (more, field, why) in [
        (
            json!({ "received": "2026-11-25" }),
            "received",
            Why::InFuture,
        ),
        (
            json!({ "received": "2026-02-30" }),
            "received",
            Why::NotADate,
        ),
        (json!({ "sent": "2026-11-01" }), "sent", Why::TooEarly),
        (json!({ "written": "unknown" }), "written", Why::Open),
        (json!({ "number": " " }), "number", Why::Missing),
        (json!({ "data": [{ "what": "naam" }] }), "data", Why::Line),
        (json!({ "given": "yes" }), "given-to", Why::Missing),
    ] {
        let found = of(with(information(&rights, None), more));
        assert_eq!(found, [(field.to_owned(), why)]);
    }
    let empty = of(json!({}));
    assert_eq!(empty.len(), 8, "{empty:?}");
}

#[test]
fn a_referral_that_is_not_taken_asks_no_further() {
    let (_, rights) = load();
    let tool = rights.tool("intake").unwrap();
    let refused = json!({ "way": "referred", "agreed": "no", "later-agreed": "no" });
    let steps = |value: Json| -> Vec<String> {
        let draft = draft(value);
        let sheet = Sheet::of(tool, &draft);
        sheet.steps().map(|step| step.id.clone()).collect()
    };
    let none = asked(&rights, "intake", "danger", None);
    let last = |steps: Vec<String>| steps.last().cloned();
    let declined = steps(with(refused.clone(), json!({ "danger": none })));
    assert_eq!(last(declined).as_deref(), Some("referrer"));
    let danger = asked(&rights, "intake", "danger", Some("family"));
    let taken = steps(with(refused, json!({ "danger": danger })));
    assert_eq!(last(taken).as_deref(), Some("plan"));
}

fn needed(rights: &Rights, tool: &str, value: Json) -> Vec<(String, Why)> {
    let draft = draft(value);
    let sheet = Sheet::of(rights.tool(tool).unwrap(), &draft);
    let found = needs(&sheet, NOW);
    found
        .iter()
        .map(|need| (need.field.id.clone(), need.why))
        .collect()
}

/// The teamcoach is consulted before anything is given to Veilig Thuis (art. 14.4), so it cannot have been given sooner.
#[test]
fn what_veilig_thuis_gets_is_given_after_the_consultation() {
    let (_, rights) = load();
    let value = serde_json::to_value(samples::meldcode("M-7").details()).unwrap();
    assert_eq!(value["coach-when"], "2025-11-20T11:00");
    let of = |more: Json| needed(&rights, "meldcode", with(value.clone(), more));
    assert_eq!(of(json!({})), []);
    assert_eq!(of(json!({ "given-on": "2025-11-20T11:00" })), []);
    // A time with its seconds says the same minute.
    assert_eq!(
        of(json!({ "coach-when": "2025-11-20T11:00:30", "given-on": "2025-11-20T11:00" })),
        []
    );
    for (given, why) in [
        ("2025-11-20T10:59", Why::TooEarly),
        ("2025-11-19T23:00", Why::TooEarly),
        ("2026-11-24T12:01", Why::InFuture),
        ("2025-11-20", Why::NotADate),
        ("", Why::Missing),
    ] {
        let found = of(json!({ "given-on": given }));
        assert_eq!(found, [("given-on".to_owned(), why)], "{given}");
    }
    // Who gives nothing has no such moment.
    assert_eq!(
        of(json!({ "answered": "not-given", "given-on": "2025-11-19T23:00" })),
        []
    );
}

/// A record of before does not say when: it opens as it was, and who goes on with it sees what is still open.
#[test]
fn a_record_without_the_moment_of_giving_still_opens() {
    let (protocol, rights) = load();
    let text = samples::meldcode("M-7").to_json().unwrap();
    let mut file: Json = serde_json::from_str(&text).unwrap();
    let members = file.as_object_mut().unwrap();
    members.remove("sha256").unwrap();
    let details = members["details"].as_object_mut().unwrap();
    details.remove("given-on").unwrap();
    file["sha256"] = json!(deelwijzer::record::canonical::digest(&file));
    let opened = read(&rights, &protocol, &file.to_string()).unwrap();
    let Opened::Record(_, record, differences) = opened else {
        panic!("a record")
    };
    assert_eq!(differences, []);
    let again = serde_json::to_value(record.details()).unwrap();
    let open = needed(&rights, "meldcode", again);
    assert_eq!(open, [("given-on".to_owned(), Why::Missing)]);
}

/// A date and a moment compare by their day.
#[test]
fn a_date_is_not_before_a_moment_and_the_other_way_round() {
    let (protocol, rights) = load();
    let of = |on: &str| {
        let value = json!({
            "way": "signals", "coach-when": "2026-11-10T11:00", "decision": "report", "reported-on": on,
        });
        let found = needed(&rights, "meldcode", value);
        found.contains(&("reported-on".to_owned(), Why::TooEarly))
    };
    assert!(of("2026-11-09"));
    assert!(!of("2026-11-10"), "the day of the consultation itself");
    assert!(!of("2026-11-11"));
    // What is no moment yet forbids nothing: it has a finding of its own.
    let half = json!({ "way": "signals", "coach-when": "é", "decision": "report", "reported-on": "2026-11-09" });
    let found = needed(&rights, "meldcode", half);
    assert!(found.contains(&("coach-when".to_owned(), Why::NotADate)));
    assert!(!found.contains(&("reported-on".to_owned(), Why::TooEarly)));

    let text = include_str!("../../protocols/leiden-wmo-2016-rights.toml");
    let date = "id = \"talk-on\"\nkind = \"date\"\nrequired = true\nlies = \"past\"\nnot_before = \"received\"";
    assert!(text.contains(date));
    let moment = date.replace("\"date\"", "\"moment\"");
    let other = Rights::from_toml(&protocol, &text.replace(date, &moment)).unwrap();
    let of = |on: &str| {
        let value = json!({ "received": "2026-11-10", "talk-on": on });
        let found = needed(&other, "complaint", value);
        found.contains(&("talk-on".to_owned(), Why::TooEarly))
    };
    assert!(of("2026-11-09T23:59"));
    assert!(!of("2026-11-10T00:00"));
}

/// Article 6a.1 asks for all of it: what was not told has a day on which it is.
#[test]
fn an_intake_is_not_signed_until_the_rest_of_what_is_told_has_its_day() {
    let (protocol, rights) = load();
    let all = [
        "processing",
        "which",
        "purpose",
        "rights",
        "contact",
        "team",
        "members",
        "follows",
    ];
    let value = |told: &[&str]| {
        json!({
            "on": "2026-11-02", "way": "self", "told": told, "team-name": "Noord", "contact": "de balie",
            "special": "no", "needs": "hulp in huis",
        })
    };
    assert_eq!(needed(&rights, "intake", value(&all)), []);
    let sheet = draft(value(&all));
    let tool = rights.tool("intake").unwrap();
    assert!(!Sheet::of(tool, &sheet).counts("rest-by"));
    for left_out in all {
        let told: Vec<&str> = all.into_iter().filter(|one| *one != left_out).collect();
        let found = needed(&rights, "intake", value(&told));
        assert_eq!(found, [("rest-by".to_owned(), Why::Missing)], "{left_out}");
    }
    let one = value(&["processing"]);
    for (day, why) in [
        ("2026-11-23", Some(Why::InPast)),
        ("binnenkort", Some(Why::NotADate)),
        ("2026-11-24", None),
        ("2026-12-01", None),
    ] {
        let found = needed(
            &rights,
            "intake",
            with(one.clone(), json!({ "rest-by": day })),
        );
        let wanted: Vec<_> = why
            .map(|why| ("rest-by".to_owned(), why))
            .into_iter()
            .collect();
        assert_eq!(found, wanted, "{day}");
    }
    let done = signed(
        &protocol,
        &rights,
        "intake",
        with(one, json!({ "rest-by": "2026-12-01" })),
    );
    assert_eq!(done.outcome(), Some("taken"));
    // Nothing was told at all: that itself is asked.
    let none = needed(&rights, "intake", value(&[]));
    assert_eq!(none, [("told".to_owned(), Why::Missing)]);
}

#[test]
fn what_was_destroyed_says_how() {
    let (_, rights) = load();
    let value = json!({ "kind": "destruction", "received": "2026-11-02", "exceptions": asked(&rights, "request", "exceptions", None) });
    let of = |more: Json| {
        let found = needed(&rights, "request", with(value.clone(), more));
        found.contains(&("carried-out-how".to_owned(), Why::Missing))
    };
    assert!(!of(json!({})));
    assert!(of(json!({ "carried-out": "2026-11-20" })));
    assert!(!of(
        json!({ "carried-out": "2026-11-20", "carried-out-how": ["paper"] })
    ));
}
