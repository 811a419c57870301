//! The JavaScript API as a script beside the page meets it.

use js_sys::{Error, Function, JSON};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_test::wasm_bindgen_test;

/// Runs a script in which `d` is the API.
fn run(script: &str) -> Result<JsValue, JsValue> {
    deelwijzer::api::install().unwrap();
    let code = format!("const d = globalThis.deelwijzer; {script}");
    Function::new_no_args(&code).call0(&JsValue::UNDEFINED)
}

/// The answer of an expression, as JSON.
fn json(expression: &str) -> String {
    let value = run(&format!("return {expression}")).unwrap();
    String::from(JSON::stringify(&value).unwrap())
}

/// The message of the `Error` that an expression throws.
fn thrown(expression: &str) -> String {
    let error = run(&format!("return {expression}"));
    let error = error.expect_err(expression);
    let error = error.dyn_into::<Error>().expect("an Error is thrown");
    String::from(error.message())
}

const CASE: &str = r#"{ schema: "case/1", protocol: "leiden-wmo-2016", activity: "disclose", row: "2-work-income",
    data: ["naw", "bsn"], consent: "given", answers: { "reason-applies": "yes", "coach-consulted": "unknown" } }"#;

#[wasm_bindgen_test]
fn a_verdict_is_the_contract_s() {
    let verdict = json(&format!("d.assess({CASE})"));
    let verdict: serde_json::Value = serde_json::from_str(&verdict).unwrap();
    let protocol = deelwijzer::protocol::Protocol::built_in().unwrap();
    let case = serde_json::json!({ "schema": "case/1", "protocol": "leiden-wmo-2016", "activity": "disclose",
        "row": "2-work-income", "data": ["naw", "bsn"], "consent": "given",
        "answers": { "reason-applies": "yes" } });
    let case = deelwijzer::case::Case::from_value(&protocol, &case).unwrap();
    let expected = deelwijzer::decision::assess(&protocol, &case).to_contract(&protocol);
    assert_eq!(verdict, serde_json::to_value(expected).unwrap());
    assert_eq!(verdict["outcome"], "conditional");
    assert_eq!(verdict["data"]["excess"], serde_json::json!(["bsn"]));
}

#[wasm_bindgen_test]
fn a_verdict_is_made_of_plain_objects() {
    assert_eq!(
        json(&format!(
            "(v => [Object.getPrototypeOf(v) === Object.prototype, Array.isArray(v.before), \
             v.remedies.every(r => Object.getPrototypeOf(r) === Object.prototype \
               && (!r.answers || Object.getPrototypeOf(r.answers) === Object.prototype))])(d.assess({CASE}))"
        )),
        "[true,true,true]"
    );
    let no_row = r#"{ schema: "case/1", protocol: "leiden-wmo-2016", activity: "consult-team", row: null, data: [],
        consent: "not-asked", answers: {} }"#;
    assert_eq!(json(&format!("d.assess({no_row}).row")), "null");
}

#[wasm_bindgen_test]
fn dates_follow_the_contract() {
    assert_eq!(
        json(r#"d.deadlines({ request: "destruction", received: "2026-11-30" })"#),
        r#"{"answer_by":"2026-12-28","carry_out_by":"2027-02-28"}"#
    );
    assert_eq!(
        json(r#"d.deadlines({ request: "information", received: "2026-11-30" })"#),
        r#"{"answer_by":"2026-12-28","carry_out_by":null}"#
    );
    assert_eq!(
        json(r#"d.retention("2020-05-10")"#),
        r#"{"keep_through":"2035-12-31","destroy_from":"2036-01-01"}"#
    );
}

#[wasm_bindgen_test]
fn a_verdict_can_be_had_in_words() {
    assert_eq!(
        json(&format!("['nl', 'en'].map(l => d.explain({CASE}, l).lang)")),
        r#"["nl","en"]"#
    );
    let reasons = json(&format!(
        "d.explain({CASE}, 'nl').decisive.map(r => r.rule)"
    ));
    let open = json(&format!(
        "d.assess({CASE}).before.filter(f => f.status === 'open').map(f => f.rule)"
    ));
    assert_eq!(reasons, open);
    assert_ne!(reasons, "[]");
}

#[wasm_bindgen_test]
fn the_protocol_and_the_version_can_be_had() {
    assert_eq!(json("d.protocol().schema"), r#""protocol/1""#);
    assert_eq!(json("d.protocol().rows.length"), "20");
    assert_eq!(
        json("d.version"),
        format!("{:?}", env!("CARGO_PKG_VERSION"))
    );
    // What one caller does to its copy is nobody else's concern.
    assert_eq!(
        json("(d.protocol().rows.length = 0, d.protocol().rows.length)"),
        "20"
    );
    assert_eq!(json("Object.isFrozen(d)"), "true");
}

#[wasm_bindgen_test]
fn mistakes_name_their_fields() {
    for (expression, fields) in [
        ("d.assess()", vec!["case"]),
        ("d.assess(null)", vec!["case"]),
        ("d.assess(42)", vec!["case"]),
        ("d.assess('{}')", vec!["case"]),
        ("d.assess([])", vec!["case"]),
        ("d.assess(() => {})", vec!["case"]),
        ("d.assess({})", vec!["schema", "protocol", "activity"]),
        (
            "d.assess({ ...C, row: 'nowhere', consent: 'maybe' })",
            vec!["row", "consent"],
        ),
        ("d.assess({ ...C, data: { 0: 'naw' } })", vec!["data"]),
        (
            "d.assess({ ...C, data: ['naw', undefined] })",
            vec!["data[1]"],
        ),
        ("d.assess({ ...C, data: [, 'naw'] })", vec!["data[0]"]),
        ("d.assess({ ...C, data: [NaN] })", vec!["data[0]"]),
        ("d.assess({ ...C, data: [10n] })", vec!["data[0]"]),
        ("d.assess({ ...C, answers: [] })", vec!["answers"]),
        (
            "d.assess({ ...C, answers: new Map([['need-to-know', 'yes']]) })",
            vec!["answers"],
        ),
        (
            "d.assess({ ...C, answers: { 'need-to-know': true } })",
            vec!["answers.need-to-know"],
        ),
        (
            "d.assess({ ...C, answers: { constructor: 'yes' } })",
            vec!["answers.constructor"],
        ),
        (
            "d.assess({ ...C, consent: Symbol('given') })",
            vec!["consent"],
        ),
        (
            "d.assess({ ...C, consent: () => 'given' })",
            vec!["consent"],
        ),
        (
            "d.assess({ ...C, consent: new String('given') })",
            vec!["consent"],
        ),
        ("d.assess({ ...C, extra: 1 })", vec!["extra"]),
        ("d.assess({ ...C, [Symbol('s')]: 1 })", vec!["case"]),
        (
            "d.assess({ ...C, get row() { throw new Error('no') } })",
            vec!["row"],
        ),
        (
            "d.assess({ ...C, answers: { get x() { throw 1 } } })",
            vec!["answers.x"],
        ),
        (
            "d.assess(new Proxy({}, { ownKeys() { throw 1 } }))",
            vec!["case"],
        ),
        (
            "d.assess(new Proxy({}, { getPrototypeOf() { throw 1 } }))",
            vec!["case"],
        ),
        (
            "d.assess((p => (p.revoke(), p.proxy))(Proxy.revocable({}, {})))",
            vec!["case"],
        ),
        ("d.assess({ ...C, row: 'x'.repeat(1e7) })", vec!["row"]),
        ("d.assess({ ...C, ['y'.repeat(1e6)]: 1 })", vec!["yyyy"]),
        (
            "d.assess({ ...C, data: Array(1e6).fill('naw') })",
            vec!["data"],
        ),
        ("d.assess({ ...C, row: '\\ud800' })", vec!["row"]),
        ("d.assess((c => (c.self = c, c))({ ...C }))", vec!["self"]),
        (
            "d.assess((c => (c.a = c, c.b = c, c.c = [c, c], c))({ ...C }))",
            vec!["a.a"],
        ),
        ("d.explain(C)", vec!["lang"]),
        ("d.explain(C, 'fr')", vec!["lang"]),
        ("d.explain({}, 'nl')", vec!["schema"]),
        ("d.deadlines()", vec!["request"]),
        ("d.deadlines({})", vec!["request", "received"]),
        (
            "d.deadlines({ request: 'other', received: 'soon' })",
            vec!["request", "received"],
        ),
        (
            "d.deadlines({ request: 'information', received: '2026-02-30' })",
            vec!["received"],
        ),
        (
            "d.deadlines({ request: 'information', received: new Date() })",
            vec!["received"],
        ),
        (
            "d.deadlines({ request: 'information', received: '2026-11-30', by: 1 })",
            vec!["by"],
        ),
        ("d.retention()", vec!["closed"]),
        ("d.retention(2020)", vec!["closed"]),
        ("d.retention('10-05-2020')", vec!["closed"]),
        ("d.retention('999999999999-01-01')", vec!["closed"]),
    ] {
        let message = thrown(&format!("(C => {expression})({CASE})"));
        for field in fields {
            assert!(message.contains(field), "{expression}: {message}");
        }
        assert!(
            message.len() < 5_000,
            "{expression}: {} long",
            message.len()
        );
        // It works on after every mistake.
        assert_eq!(
            json(&format!("d.assess({CASE}).outcome")),
            r#""conditional""#
        );
    }
}

#[wasm_bindgen_test]
fn it_can_be_asked_while_it_asks() {
    let asked = json(&format!(
        "d.assess({{ ...{CASE}, get row() {{ d.assess({CASE}); return '2-work-income' }} }}).outcome"
    ));
    assert_eq!(asked, r#""conditional""#);
}

#[wasm_bindgen_test]
fn an_undefined_field_is_a_field_that_is_not_there() {
    let without = json(&format!("d.assess({{ ...{CASE}, consent: undefined }})"));
    let asked = json(&format!("d.assess({{ ...{CASE}, consent: 'not-asked' }})"));
    assert_eq!(without, asked);
    assert_eq!(
        json(&format!(
            "d.assess(Object.assign(Object.create(null), {CASE})).outcome"
        )),
        r#""conditional""#
    );
}
