//! What we make is verified by somebody else's code: the npm package `jose`, run by Node.js (jose.mjs beside this file).

use std::io::Write as _;
use std::path::Path;
use std::process::{Command, Stdio};

use deelwijzer::record::Record;

use super::forms::{HOSTILE, sealed_with};
use super::{coach, countersigned, professional, seal, sealed_by_both, signed};
use crate::records::without_consent;

/// What jose says of each file.
fn judged(files: &[String]) -> Vec<String> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    assert!(
        root.join("node_modules/jose").exists(),
        "the npm packages are not installed: run `npm ci`"
    );
    let mut node = Command::new("node")
        .arg(root.join("tests/native/seal/jose.mjs"))
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .expect("Node.js is needed for this test");
    let input = serde_json::to_string(files).unwrap();
    let mut stdin = node.stdin.take().unwrap();
    stdin.write_all(input.as_bytes()).unwrap();
    drop(stdin);
    let output = node.wait_with_output().unwrap();
    assert!(output.status.success());
    serde_json::from_slice(&output.stdout).unwrap()
}

#[test]
fn another_library_verifies_what_we_seal_and_refuses_what_was_altered() {
    let both = sealed_by_both();
    let mut good: Vec<Record> = HOSTILE.map(sealed_with).to_vec();
    good.push(both.clone());
    good.push(seal(&signed(without_consent()), &professional()));
    good.push(countersigned(seal(
        &signed(without_consent()),
        &professional(),
    )));
    good.push(seal(&countersigned(signed(without_consent())), &coach()));
    let good: Vec<String> = good.iter().map(|r| r.to_json().unwrap()).collect();
    for (file, verdict) in good.iter().zip(judged(&good)) {
        assert_eq!(verdict, "good", "{file}");
    }

    let text = both.to_json().unwrap();
    let value: serde_json::Value = serde_json::from_str(&text).unwrap();
    let seal = &value["seal"];
    let mut bad = vec![
        text.replacen("A. Signer", "B. Signer", 1),
        text.replacen("Eerst bellen", "Niet bellen", 1),
        text.replacen(value["sha256"].as_str().unwrap(), &"0".repeat(64), 1),
    ];
    let mut places = vec![seal["payload"].as_str().unwrap().to_owned()];
    for one in seal["signatures"].as_array().unwrap() {
        places.push(one["protected"].as_str().unwrap().to_owned());
        places.push(one["signature"].as_str().unwrap().to_owned());
    }
    for place in places {
        let middle = place.len() / 2;
        let other = if place.as_bytes()[middle] == b'A' {
            "B"
        } else {
            "A"
        };
        let mut changed = place.clone();
        changed.replace_range(middle..=middle, other);
        bad.push(text.replacen(&place, &changed, 1));
    }
    for (file, verdict) in bad.iter().zip(judged(&bad)) {
        assert_ne!(verdict, "good", "{file}");
        // And so do we.
        assert!(super::examined_or_not(file).is_none_or(|found| found.is_altered()));
    }
}
