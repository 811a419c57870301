//! The protocol that ships with the application.

use deelwijzer::case::Case;
use deelwijzer::decision;
use deelwijzer::protocol::Protocol;

#[test]
fn the_built_in_protocol_loads() {
    match Protocol::built_in() {
        Ok(_) => {}
        Err(errors) => {
            let lines: Vec<String> = errors.iter().map(ToString::to_string).collect();
            panic!("{}", lines.join("\n"));
        }
    }
}

#[test]
fn the_example_of_the_contract_is_read() {
    let protocol = Protocol::built_in().unwrap();
    let case = Case::from_json(
        &protocol,
        r#"{ "schema": "case/1", "protocol": "leiden-wmo-2016",
             "activity": "disclose", "row": "2-work-income",
             "data": ["naw", "bsn"], "consent": "given",
             "answers": { "reason-applies": "yes", "coach-consulted": "unknown" } }"#,
    )
    .unwrap();
    let verdict = decision::assess(&protocol, &case);
    println!(
        "{}",
        serde_json::to_string_pretty(&verdict.to_contract(&protocol)).unwrap()
    );
    println!(
        "{:?}",
        verdict
            .needed
            .iter()
            .map(|q| &protocol.question(*q).id)
            .collect::<Vec<_>>()
    );
    assert_eq!(protocol.route(verdict.route).id, "table-consent");
}
