//! The file of the rights: that it loads, belongs to its protocol and has no mistakes; and what its other suites share.

use chrono::NaiveDate;
use deelwijzer::protocol::{BUILT_IN_ID, Protocol};
use deelwijzer::record::{ReadError, Signature, Signer};
use deelwijzer::rights::{Draft, Rights, Sheet, Signed, draft_json, sign, without};
use deelwijzer::text::Lang;
use deelwijzer::text::date::parse_iso;
use serde_json::{Value as Json, json};

use crate::{example, hygiene};

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

pub(crate) fn on(iso: &str) -> NaiveDate {
    parse_iso(iso).unwrap()
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

/// What a tool comes to.
pub(crate) fn outcome(rights: &Rights, tool: &str, value: Json) -> Option<String> {
    let draft = draft(value);
    draft.check(rights.tool(tool).unwrap()).unwrap();
    let sheet = Sheet::of(rights.tool(tool).unwrap(), &draft);
    sheet.outcome().map(|outcome| outcome.id.clone())
}

/// The one with the members of the other.
pub(crate) fn with(mut value: Json, more: Json) -> Json {
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
            "days = 28",
            "days = 28\nextends = true",
            "only a term of the law is extended",
        ),
        (
            "not_before = \"coach-when\"",
            "not_before = \"coach-words\"",
            "there is no earlier date field `coach-words`",
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
