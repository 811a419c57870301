//! Rights and care: the file, what a form comes to, what is still needed, its terms, its record and its documents.

use std::collections::{BTreeMap, BTreeSet};

use deelwijzer::document::Block;
use deelwijzer::document::text::plain;
use deelwijzer::protocol::{Answer, BUILT_IN_ID, Protocol};
use deelwijzer::record::seal::{SealError, Sealable as _};
use deelwijzer::record::{ReadError, Signature, Signer};
use deelwijzer::rights::access::{May, access, may_be_kept};
use deelwijzer::rights::model::{Kind, Sees};
use deelwijzer::rights::{
    Asked, Difference, Draft, Opened, Rights, Row, Sheet, Signed, Stamp, State, Value, Why, blanks,
    draft_json, needs, outline, read, sign, timeline, without,
};
use deelwijzer::term::{Request, deadlines};
use deelwijzer::text::Lang;
use deelwijzer::text::date::parse_iso;
use ed25519_dalek::{Signer as _, SigningKey};
use proptest::prelude::*;
use serde_json::{Value as Json, json};

use crate::{example, hygiene, seal};

pub(crate) const NOW: &str = "2026-11-24T12:00";

pub(crate) fn load() -> (Protocol, Rights) {
    let protocol = Protocol::built_in().unwrap();
    let rights = Rights::built_in(&protocol).unwrap();
    (protocol, rights)
}

#[test]
fn another_protocol_gets_no_rights_of_this_one() {
    let (protocol, rights) = load();
    assert_eq!(rights.source().protocol, BUILT_IN_ID);
    assert_eq!(protocol.id(), BUILT_IN_ID);
    assert!(protocol.is_built_in());
    let other = example::protocol();
    assert!(!other.is_built_in());
    let errors = Rights::built_in(other).unwrap_err();
    assert!(errors.iter().any(|error| error.place == "protocol"));
    // A version of the same protocol of one's own still has them, as long as it has what they name.
    let text = hygiene::shipped();
    let own = text.replacen("\nversion = \"", "\nversion = \"9.", 1);
    let own = Protocol::from_toml(&own).unwrap();
    assert!(!own.is_built_in());
    assert_eq!(Rights::built_in(&own).unwrap(), rights);
}

#[test]
fn without_rights_a_file_says_where_it_belongs() {
    let (_, rights) = load();
    let tool = rights.tool("request").unwrap();
    let text = draft_json(&rights, tool, &Draft::default(), &[]).unwrap();
    let of = ReadError::OtherProtocol(rights.source().id.clone());
    assert_eq!(without(&text), of);
    assert_eq!(without(&format!("\u{feff}{text}")), of);
    for foreign in [
        "",
        "{",
        "[]",
        "{\"rights\":7}",
        "{\"schema\":\"request/1\"}",
    ] {
        assert_eq!(without(foreign), ReadError::Foreign);
    }
}

/// A draft from JSON, as a file would hold it.
pub(crate) fn draft(value: Json) -> Draft {
    serde_json::from_value(value).unwrap()
}

/// All of a field's questions answered with no, but for one.
pub(crate) fn asked(rights: &Rights, tool: &str, field: &str, yes: Option<&str>) -> Json {
    let tool = rights.tool(tool).unwrap();
    let mut fields = tool.steps.iter().flat_map(|step| &step.fields);
    let field = fields.find(|one| one.id == field).unwrap();
    let answers = field.options.iter().map(|option| {
        let answer = if Some(option.id.as_str()) == yes {
            json!({ "answer": "yes", "why": "hierom" })
        } else {
            json!({ "answer": "no", "why": "" })
        };
        (option.id.clone(), answer)
    });
    Json::Object(answers.collect())
}

pub(crate) fn information(rights: &Rights, refusal: Option<&str>) -> Json {
    let mut value = json!({
        "number": "2026-17", "kind": "information", "received": "2026-11-02", "written": "yes", "identity": "yes",
        "wants": ["whether", "copy"], "processed": "yes", "given": "no",
        "data": [{ "what": "naam en adres", "purpose": "contact" }],
        "decided-by": "teamcoach", "contact": "het wijkteam", "objection-address": "het college, Postbus 1",
    });
    value["refusal"] = asked(rights, "request", "refusal", refusal);
    value
}

fn outcome(rights: &Rights, tool: &str, value: Json) -> Option<String> {
    let draft = draft(value);
    draft.check(rights.tool(tool).unwrap()).unwrap();
    let sheet = Sheet::of(rights.tool(tool).unwrap(), &draft);
    sheet.outcome().map(|outcome| outcome.id.clone())
}

fn with(mut value: Json, more: Json) -> Json {
    for (name, one) in more.as_object().unwrap() {
        value[name] = one.clone();
    }
    value
}

pub(crate) fn signature() -> Signature {
    let signer = Signer {
        name: "A. Wijkwerker".to_owned(),
        function: "SWT’er".to_owned(),
    };
    Signature::new(signer, "Zo is het.", NOW.to_owned())
}

pub(crate) fn signed(protocol: &Protocol, rights: &Rights, tool: &str, value: Json) -> Signed {
    let draft = draft(value);
    let sheet = Sheet::of(rights.tool(tool).unwrap(), &draft);
    sign(rights, protocol, &sheet, signature(), Lang::Nl, Vec::new()).unwrap()
}

#[test]
fn the_file_loads_from_its_text_as_well() {
    let (protocol, rights) = load();
    let text = include_str!("../../protocols/leiden-wmo-2016-rights.toml");
    assert_eq!(Rights::from_toml(&protocol, text).unwrap(), rights);
}

#[test]
fn mistakes_in_the_file_are_refused_with_their_place() {
    let (protocol, _) = load();
    let text = include_str!("../../protocols/leiden-wmo-2016-rights.toml");
    for (old, new, message) in [
        (
            "schema = \"rights/1\"",
            "schema = \"rights/9\"",
            "the format is `rights/9`",
        ),
        (
            "refs = [\"15.1\"]",
            "refs = [\"15.9\"]",
            "there is no article `15.9`",
        ),
        (
            "required = true",
            "required = true\nsurprise = 1",
            "unknown field `surprise`",
        ),
        (
            "kind = \"line\"",
            "kind = \"line\"\nlies = \"past\"",
            "only a date lies",
        ),
        ("kind = \"choice\"", "kind = \"line\"", "options or columns"),
        (
            "en = \"File number\"",
            "en = \" \"",
            "the wording in `en` is missing",
        ),
        (
            "when = { is = { kind = \"information\" } }",
            "when = { is = { kind = \"gossip\" } }",
            "there is no value `gossip`",
        ),
        (
            "when = { is = { kind = \"information\" } }",
            "when = { is = { sent = \"x\" } }",
            "`sent` is asked later",
        ),
        (
            "from = \"received\"",
            "from = \"number\"",
            "there is no date field `number`",
        ),
        (
            "{ outcome = \"no-data\" }",
            "{ outcome = \"none\" }",
            "there is no outcome `none`",
        ),
        (
            "dated = \"sent\"",
            "dated = \"number\"",
            "there is no date field `number`",
        ),
        (
            "Datum: {today}",
            "Datum: {tomorrow}",
            "there is no field or term `tomorrow`",
        ),
        (
            "{ value = \"explain\" }",
            "{ value = \"explain\", all = true }",
            "a piece says exactly one thing",
        ),
        (
            "activity = \"accept-referral\"",
            "activity = \"register\"",
            "there is no activity without row",
        ),
        (
            "row = \"2-veilig-thuis\"",
            "row = \"2-client\"",
            "there is no activity with row",
        ),
        (
            "readings = [\"weekend\"",
            "readings = [\"weekday\"",
            "there is no reading `weekday`",
        ),
        (
            "belongs = \"always\"",
            "belongs = \"when\"",
            "a condition is asked",
        ),
        (
            "role = \"involved\"\nsees",
            "role = \"involved\"\nreasons = [\"other\"]\nsees",
            "`involved` needs exactly one rule",
        ),
        (
            "reasons = [\"support\", \"meeting\", \"violence\"]",
            "reasons = [\"support\", \"meeting\", \"legal-duty\"]",
            "the id `legal-duty` is used twice",
        ),
        (
            "id = \"written\"",
            "id = \"received\"",
            "the id `received` is used twice",
        ),
    ] {
        assert!(text.contains(old), "{old}");
        let errors = Rights::from_toml(&protocol, &text.replacen(old, new, 1)).unwrap_err();
        let all: Vec<String> = errors.iter().map(ToString::to_string).collect();
        assert!(
            all.iter().any(|one| one.contains(message)),
            "{message}: {all:?}"
        );
    }
}

/// A wording that is the same in both languages was not translated; and each ends as it should in both.
#[test]
fn every_wording_of_the_file_is_translated() {
    fn walk(value: &toml::Value, place: &str, same: &mut Vec<String>) {
        match value {
            toml::Value::Table(table) => {
                if let (Some(nl), Some(en)) = (table.get("nl"), table.get("en")) {
                    let (nl, en) = (nl.as_str().unwrap(), en.as_str().unwrap());
                    let places = |text: &str| text.matches('{').count();
                    if nl == en
                        || places(nl) != places(en)
                        || nl.ends_with('.') != en.ends_with('.')
                    {
                        same.push(format!("{place}: {nl} / {en}"));
                    }
                }
                table
                    .iter()
                    .for_each(|(name, one)| walk(one, &format!("{place}.{name}"), same));
            }
            toml::Value::Array(list) => list.iter().for_each(|one| walk(one, place, same)),
            _ => {}
        }
    }
    let text = include_str!("../../protocols/leiden-wmo-2016-rights.toml");
    let mut same = Vec::new();
    walk(&toml::from_str(text).unwrap(), "", &mut same);
    // Names that are the same in both languages.
    same.retain(|one| {
        !["Teamcoach", "Veilig Thuis / Veilig Thuis"]
            .iter()
            .any(|name| one.contains(name))
    });
    assert!(same.is_empty(), "{same:#?}");
}

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
fn a_record_holds_what_counts_and_shows_whether_it_was_altered() {
    let (protocol, rights) = load();
    let value = with(
        information(&rights, None),
        json!({ "withheld": "iets van vroeger", "which": "alles" }),
    );
    let signed = signed(&protocol, &rights, "request", value);
    let text = signed.to_json().unwrap();
    let file: Json = serde_json::from_str(&text).unwrap();
    assert_eq!(file["schema"], "request/1");
    assert_eq!(file["outcome"], "information-given");
    assert_eq!(file["details"].get("withheld"), None);
    assert_eq!(file["details"].get("which"), None);
    let opened = read(&rights, &protocol, &text).unwrap();
    assert_eq!(
        opened,
        Opened::Record("request".into(), Box::new(signed.clone()), vec![])
    );

    // Someone makes the receipt later than it was.
    let later = text.replace("2026-11-02", "2026-11-20");
    let Opened::Record(_, _, differences) = read(&rights, &protocol, &later).unwrap() else {
        panic!("a record");
    };
    assert_eq!(differences, [Difference::Altered]);
    let other = text.replace("information-given", "information-refused");
    let Opened::Record(_, _, differences) = read(&rights, &protocol, &other).unwrap() else {
        panic!("a record");
    };
    assert_eq!(differences, [Difference::Altered, Difference::OtherOutcome]);
    let older = text.replace("\"version\": \"1.2.0\"", "\"version\": \"0.9.0\"");
    let Opened::Record(_, made, differences) = read(&rights, &protocol, &older).unwrap() else {
        panic!("a record");
    };
    assert_eq!(differences, [Difference::Altered, Difference::OtherRules]);
    let under = made.made_under().map(|info| info.version.as_str());
    assert!(under.contains(&"0.9.0"), "{under:?}");

    // The digest is that of the canonical form: members sorted, no white space (RFC 8785).
    let mut bare = file.clone();
    bare.as_object_mut().unwrap().remove("sha256");
    let digest = deelwijzer::record::canonical::digest(&bare);
    assert_eq!(file["sha256"], json!(digest));
    assert_eq!(signed.continued()[0].sha256, digest);
}

#[test]
fn a_record_is_sealed_as_any_other() {
    let (protocol, rights) = load();
    let open = |text: &str| match read(&rights, &protocol, text).unwrap() {
        Opened::Record(_, signed, differences) => (*signed, differences),
        Opened::Draft(..) | Opened::Log(..) | Opened::List(..) => panic!("a record"),
    };
    let signed = signed(&protocol, &rights, "request", information(&rights, None));
    assert_eq!(signed.sealed_with(), None);
    let (key, other) = (seal::professional(), seal::coach());
    let to_sign = signed.to_sign(seal::public(&key), seal::AT).unwrap();
    let by = |key: &SigningKey| key.sign(&to_sign.bytes()).to_bytes();
    let sealed = signed.sealed(&to_sign, &by(&key)).unwrap();
    let thumbprint = seal::public(&key).thumbprint();
    assert_eq!(sealed.sealed_with(), Some(thumbprint));
    assert_eq!(
        signed.sealed(&to_sign, &by(&other)),
        Err(SealError::BadSignature)
    );
    let again = sealed.to_sign(seal::public(&other), seal::AT);
    assert_eq!(again, Err(SealError::Already));
    let text = sealed.to_json().unwrap();
    assert_eq!(open(&text), (sealed.clone(), vec![]));

    // Whoever changes something can make a fresh digest, but no seal.
    let mut file: Json = serde_json::from_str(&text).unwrap();
    let members = file.as_object_mut().unwrap();
    let taken = members.remove("seal").unwrap();
    members.remove("sha256");
    members["details"]["number"] = json!("2026-18");
    let digest = deelwijzer::record::canonical::digest(&file);
    file["sha256"] = json!(digest);
    file["seal"] = taken;
    let (found, differences) = open(&file.to_string());
    assert_eq!(differences, [Difference::BadSeal]);
    assert_eq!(found.sealed_with(), None);

    // A signature for one record seals no other, and one of a day later is not of this moment.
    let late = signed
        .to_sign(seal::public(&key), seal::AT + 2 * 86_400)
        .unwrap();
    let signature = key.sign(&late.bytes()).to_bytes();
    assert_eq!(signed.sealed(&late, &signature), Err(SealError::Altered));
    let twice = text.replacen("\"schema\"", "\"lang\": \"nl\", \"schema\"", 1);
    assert!(matches!(
        read(&rights, &protocol, &twice),
        Err(ReadError::Damaged(_))
    ));
}

#[test]
fn files_that_are_wrong_are_refused_by_name() {
    let (protocol, rights) = load();
    let signed = signed(&protocol, &rights, "request", information(&rights, None));
    let text = signed.to_json().unwrap();
    let refuse = |text: &str| read(&rights, &protocol, text).unwrap_err();
    assert_eq!(refuse("{}"), ReadError::Foreign);
    assert_eq!(refuse(r#"{"schema":"record/1"}"#), ReadError::Foreign);
    assert_eq!(
        refuse(r#"{"schema":"request/9"}"#),
        ReadError::OtherVersion("request/9".into())
    );
    assert_eq!(
        refuse(r#"{"schema":"rights-draft/2"}"#),
        ReadError::OtherVersion("rights-draft/2".into())
    );
    assert!(matches!(
        refuse(&text[..text.len() / 2]),
        ReadError::NotJson { cut_off: true, .. }
    ));
    assert!(matches!(
        refuse("scan"),
        ReadError::NotJson { cut_off: false, .. }
    ));
    let other = text.replace("leiden-wmo-2016-rights", "gouda-rights");
    assert_eq!(
        refuse(&other),
        ReadError::OtherProtocol("gouda-rights".into())
    );
    for (old, new) in [
        ("\"number\"", "\"nummer\""),
        ("\"kind\": \"information\"", "\"kind\": \"gossip\""),
        ("\"written\": \"yes\"", "\"written\": true"),
        ("\"wants\": [", "\"wants\": [\"everything\","),
        ("\"signature\": {", "\"signature\": {\"stamp\": 1,"),
        ("\"sha256\": ", "\"sha\": "),
    ] {
        assert!(text.contains(old), "{old}");
        let found = refuse(&text.replace(old, new));
        assert!(matches!(found, ReadError::Damaged(_)), "{old}: {found:?}");
    }
    assert_eq!(refuse(&" ".repeat(6 * 1024 * 1024)), ReadError::TooLarge);
}

#[test]
fn a_draft_goes_on_later() {
    let (protocol, rights) = load();
    let tool = rights.tool("meldcode").unwrap();
    let half = draft(json!({ "way": "signals", "signs": [{ "what": "blauwe plek" }, {}] }));
    let text = draft_json(&rights, tool, &half, &[]).unwrap();
    let opened = read(&rights, &protocol, &text).unwrap();
    assert_eq!(opened, Opened::Draft("meldcode".into(), half, vec![]));
}

#[test]
fn the_letter_gives_the_decision_its_reasons_and_how_to_object() {
    let (protocol, rights) = load();
    let tool = rights.tool("request").unwrap();
    let today = parse_iso("2026-11-24").unwrap();
    let letter = |value: Json, lang: Lang| {
        let draft = draft(value);
        let sheet = Sheet::of(tool, &draft);
        plain(&outline(
            &sheet,
            &tool.documents[0],
            &Stamp::unsigned(&protocol),
            today,
            lang,
        ))
    };
    let refused = with(
        information(&rights, Some("protection")),
        json!({ "refusal-scope": "part", "withheld": "wat een ander vertelde" }),
    );
    let nl = letter(refused.clone(), Lang::Nl);
    for words in [
        "2 november 2026",
        "wat een ander vertelde",
        "art. 15 lid 3",
        "hierom",
        "naam en adres",
        "binnen zes weken",
        "Postbus 1",
        "Niemand buiten ons team",
    ] {
        assert!(nl.contains(words), "{words}:\n{nl}");
    }
    let en = letter(refused, Lang::En);
    for words in [
        "2 November 2026",
        "art. 15(3)",
        "within six weeks",
        "Dear Sir or Madam",
    ] {
        assert!(en.contains(words), "{words}:\n{en}");
    }
    let destroyed = json!({ "kind": "destruction", "received": "2026-11-30", "exceptions": asked(&rights, "request", "exceptions", None) });
    assert!(letter(destroyed, Lang::Nl).contains("uiterlijk op 28 februari 2027"));
    let hostile = with(
        information(&rights, None),
        json!({ "letter-name": "{today}\u{202e}<b>" }),
    );
    assert!(
        letter(hostile, Lang::Nl).contains("Beste {today}<b>,"),
        "what was typed is not searched for places"
    );
}

/// Once signed, the same record gives the same documents on any day.
#[test]
fn a_signed_document_does_not_change_with_the_day() {
    let (protocol, rights) = load();
    let tool = rights.tool("request").unwrap();
    let [early, late] = ["2026-11-24", "2031-01-02"].map(|day| parse_iso(day).unwrap());
    let base = with(
        information(&rights, None),
        json!({ "others": "yes", "adjusted": "adres" }),
    );
    let signed = |value: Json| {
        let stamp = Stamp {
            signature: Some(deelwijzer::record::Signature::new(
                deelwijzer::record::Signer::default(),
                "Zo is het.",
                "2026-11-20T12:00".to_owned(),
            )),
            ..Stamp::unsigned(&protocol)
        };
        (draft(value), stamp)
    };
    for (value, date) in [
        (base.clone(), "20 november 2026"),
        (
            with(base.clone(), json!({ "sent": "2026-11-22" })),
            "22 november 2026",
        ),
    ] {
        let (filled, stamp) = signed(value);
        let sheet = Sheet::of(tool, &filled);
        for document in &tool.documents {
            let on = |day| outline(&sheet, document, &stamp, day, Lang::Nl);
            assert_eq!(on(early), on(late), "{}", document.id);
        }
        let letter = plain(&outline(&sheet, &tool.documents[0], &stamp, late, Lang::Nl));
        assert!(letter.contains(&format!("Datum: {date}")), "{letter}");
        let notice = tool
            .documents
            .iter()
            .find(|one| one.id == "notice")
            .unwrap();
        let notice = plain(&outline(&sheet, notice, &stamp, late, Lang::Nl));
        assert!(notice.contains("Datum: 20 november 2026"), "{notice}");
    }
    // Until then it is of the day on which it is made.
    let unsigned = draft(base);
    let sheet = Sheet::of(tool, &unsigned);
    let letter = outline(
        &sheet,
        &tool.documents[0],
        &Stamp::unsigned(&protocol),
        late,
        Lang::Nl,
    );
    assert!(plain(&letter).contains("Datum: 2 januari 2031"));
}

/// Every document of every tool, empty and signed, in both languages, leaves no place unfilled.
#[test]
fn a_document_keeps_a_line_for_what_is_still_open_and_heads_nothing_empty() {
    let (protocol, rights) = load();
    let today = parse_iso("2026-11-24").unwrap();
    let shown = |value: Json| {
        let tool = rights.tool("intake").unwrap();
        let draft = draft(value);
        let sheet = Sheet::of(tool, &draft);
        let document = tool.documents.iter().find(|one| one.id == "sheet").unwrap();
        let open: Vec<String> = blanks(&sheet, document)
            .iter()
            .map(|field| field.id.clone())
            .collect();
        let stamp = Stamp::unsigned(&protocol);
        (outline(&sheet, document, &stamp, today, Lang::Nl), open)
    };
    let (paper, open) = shown(json!({ "way": "self", "team-name": "Wijkteam Noord" }));
    assert_eq!(open, ["contact"]);
    assert!(matches!(paper.blocks.last(), Some(Block::Paragraph(line)) if line == "………"));
    let (paper, open) =
        shown(json!({ "way": "self", "team-name": "Wijkteam Noord", "contact": "de balie" }));
    assert!(open.is_empty(), "{open:?}");
    assert!(matches!(paper.blocks.last(), Some(Block::Paragraph(line)) if line == "de balie"));
    // Whatever was filled in, no heading stands above another one or at the end.
    for tool in &rights.source().tools {
        for value in [
            json!({}),
            json!({ "way": "referred", "kind": "information" }),
        ] {
            let draft = draft(value);
            let sheet = Sheet::of(tool, &draft);
            for document in &tool.documents {
                let paper = outline(
                    &sheet,
                    document,
                    &Stamp::unsigned(&protocol),
                    today,
                    Lang::Nl,
                );
                let heading = |block: &Block| matches!(block, Block::Heading(_));
                let bare = paper.blocks.windows(2).any(|two| two.iter().all(heading));
                assert!(!bare, "{}: {}", tool.id, document.id);
                assert!(!paper.blocks.last().is_some_and(heading), "{}", document.id);
            }
        }
    }
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

#[test]
fn no_document_shows_a_place_that_was_left() {
    let (protocol, rights) = load();
    let today = parse_iso("2026-11-24").unwrap();
    let empty = Draft::default();
    let full = draft(information(&rights, Some("offences")));
    for tool in &rights.source().tools {
        for draft in [&empty, &full] {
            let sheet = Sheet::of(tool, draft);
            for document in &tool.documents {
                for lang in Lang::ALL {
                    let paper = outline(&sheet, document, &Stamp::unsigned(&protocol), today, lang);
                    let text = plain(&paper);
                    assert!(!text.contains('{'), "{}.{}: {text}", tool.id, document.id);
                    assert!(!paper.title.is_empty());
                }
            }
        }
    }
}

#[test]
fn who_may_see_what_is_answered_for_every_role_and_reason() {
    let (_, rights) = load();
    let source = rights.source();
    let sees = |role: &str, reason: &str| access(source, role, reason).map(|rule| rule.sees);
    for role in &source.access.roles {
        for reason in &source.access.reasons {
            let rule = access(source, &role.id, &reason.id).unwrap();
            assert!(!rule.refs.is_empty());
            // Outside the team, and for other reasons, nobody simply sees the dossier.
            if rule.sees == Sees::Yes {
                assert!(
                    rule.refs.contains(&"11.1".to_owned()),
                    "{} {}",
                    role.id,
                    reason.id
                );
            }
        }
    }
    for (role, reason, wanted) in [
        ("involved", "support", Sees::Yes),
        ("involved", "other", Sees::No),
        ("colleague", "support", Sees::No),
        ("colleague", "meeting", Sees::Part),
        ("coach", "leading", Sees::Part),
        ("coach", "other", Sees::No),
        ("complaints", "complaint", Sees::Part),
        ("complaints", "support", Sees::No),
        ("administrator", "system", Sees::Part),
        ("administrator", "support", Sees::No),
        ("client", "own-data", Sees::Part),
        ("veilig-thuis", "violence", Sees::Part),
        ("veilig-thuis", "support", Sees::No),
        ("relative", "support", Sees::No),
        ("outside", "violence", Sees::No),
        ("outside", "legal-duty", Sees::Part),
    ] {
        assert_eq!(sees(role, reason), Some(wanted), "{role} {reason}");
    }
    assert_eq!(sees("involved", "nowhere"), None);
    assert_eq!(sees("nobody", "support"), None);
}

#[test]
fn what_may_be_in_the_dossier_follows_its_conditions() {
    let (_, rights) = load();
    let find = |id: &str| {
        let mut all = rights.source().dossier.categories.iter();
        all.find(|one| one.id == id).unwrap()
    };
    let no_answers = BTreeMap::new();
    assert_eq!(may_be_kept(find("naw"), &no_answers), May::Yes);
    assert_eq!(may_be_kept(find("outsiders"), &no_answers), May::No);
    assert_eq!(may_be_kept(find("family"), &no_answers), May::Open);
    let answers = |pairs: &[(&str, Answer)]| -> BTreeMap<String, Answer> {
        pairs
            .iter()
            .map(|(id, answer)| ((*id).to_owned(), *answer))
            .collect()
    };
    let health = find("health");
    for (necessary, consent, wanted) in [
        (Answer::Yes, Answer::Yes, May::Yes),
        (Answer::Yes, Answer::Unknown, May::Open),
        (Answer::Yes, Answer::No, May::No),
        (Answer::No, Answer::Unknown, May::No),
    ] {
        let given = answers(&[("health-necessary", necessary), ("health-consent", consent)]);
        assert_eq!(may_be_kept(health, &given), wanted);
    }
}

/// Something filled in in every field of a tool, whatever it is.
fn any_draft(rights: &Rights, tool: usize) -> impl Strategy<Value = (String, Draft)> + use<> {
    let tool = rights.source().tools[tool % rights.source().tools.len()].clone();
    let fields: Vec<_> = tool
        .steps
        .iter()
        .flat_map(|step| step.fields.clone())
        .collect();
    prop::collection::vec((any::<u8>(), "[a-z{}]{0,6}"), fields.len()).prop_map(move |chosen| {
        let mut draft = Draft::default();
        for (field, (n, text)) in fields.iter().zip(chosen) {
            let n = usize::from(n);
            let option = |n: usize| field.options[n % field.options.len()].id.clone();
            let day = format!("20{:02}-{:02}-{:02}", 20 + n % 10, 1 + n % 13, 1 + n % 31);
            let value = match field.kind {
                Kind::Line | Kind::Text => Value::Text(text),
                Kind::Date => Value::Text(day),
                Kind::Moment => Value::Text(format!("{day}T12:30")),
                Kind::Choice => Value::Text(option(n)),
                Kind::Answer => Value::Text(Answer::ALL[n % 3].id().to_owned()),
                Kind::Ticks => Value::Ticks(BTreeSet::from([option(n), option(n / 3)])),
                Kind::Questions => Value::Questions(
                    field
                        .options
                        .iter()
                        .enumerate()
                        .map(|(at, option)| {
                            let answer = Answer::ALL[(n >> at) % 3];
                            (
                                option.id.clone(),
                                Asked {
                                    answer,
                                    why: text.clone(),
                                },
                            )
                        })
                        .collect(),
                ),
                Kind::Rows => {
                    let cells = field
                        .columns
                        .iter()
                        .map(|column| (column.id.clone(), text.clone()));
                    Value::Rows(vec![cells.collect::<Row>()])
                }
            };
            draft = draft.with(&field.id, value);
        }
        (tool.id.clone(), draft)
    })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]
    #[test]
    fn any_draft_is_drawn_saved_and_read_again(
        (tool, draft) in (0_usize..4).prop_flat_map(|tool| any_draft(&load().1, tool))
    ) {
        let (protocol, rights) = load();
        let tool = rights.tool(&tool).unwrap();
        prop_assert_eq!(draft.check(tool), Ok(()));
        let sheet = Sheet::of(tool, &draft);
        let today = parse_iso("2026-11-24").unwrap();
        for due in timeline(&sheet, today) {
            prop_assert!(due.working_day <= due.on);
        }
        for document in &tool.documents {
            for lang in Lang::ALL {
                let _ = plain(&outline(&sheet, document, &Stamp::unsigned(&protocol), today, lang));
            }
        }
        let text = draft_json(&rights, tool, &draft, &[]).unwrap();
        let opened = read(&rights, &protocol, &text).unwrap();
        prop_assert_eq!(opened, Opened::Draft(tool.id.clone(), draft.clone(), vec![]));
        // What does not count is in no record, and leaving it out changes nothing.
        let trimmed = draft.only(|field| sheet.counts(field));
        let again = Sheet::of(tool, &trimmed);
        prop_assert_eq!(again.outcome().map(|one| &one.id), sheet.outcome().map(|one| &one.id));
        let before: Vec<_> = needs(&sheet, NOW).iter().map(|need| (need.field.id.clone(), need.why)).collect();
        let after: Vec<_> = needs(&again, NOW).iter().map(|need| (need.field.id.clone(), need.why)).collect();
        prop_assert_eq!(before, after);
        if let Ok(signed) = sign(&rights, &protocol, &sheet, signature(), Lang::En, Vec::new()) {
            let text = signed.to_json().unwrap();
            let wanted = Opened::Record(tool.id.clone(), Box::new(signed), vec![]);
            prop_assert_eq!(read(&rights, &protocol, &text).unwrap(), wanted);
        }
    }
}
