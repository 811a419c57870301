//! Against the examples of the standards, and with text that is out to do harm.

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD as BASE64;
use deelwijzer::document::{self, View};
use deelwijzer::record::canonical::canonical;
use deelwijzer::record::seal::{Conclusion, Jwk, KeyError, PublicKey, groups};
use deelwijzer::record::{
    Acute, Addition, Attempt, Coach, ConsentDetails, Draft, DutyPlan, Lighter, OtherSide, Record,
    Signature, Signer, Subject,
};
use deelwijzer::text::Lang;
use proptest::prelude::*;
use serde_json::{Value, json};

use super::{coach, examined, professional, seal, signed};
use crate::records::without_consent;
use crate::remedies::protocol;

/// RFC 8037, appendix A.2.
fn of_the_rfc() -> Jwk {
    Jwk {
        kty: "OKP".to_owned(),
        crv: "Ed25519".to_owned(),
        x: "11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo".to_owned(),
    }
}

#[test]
fn thumbprint_and_signature_are_those_of_rfc_8037() {
    let key = PublicKey::from_jwk(&of_the_rfc()).unwrap();
    assert_eq!(key.jwk(), of_the_rfc());
    // A.3
    let thumbprint = "kPrK_qmxVWaYVA9wwBF6Iuo3vVzz7TxHCTwXBygrS4k";
    assert_eq!(key.thumbprint(), thumbprint);
    // A.4 and A.5
    let input = b"eyJhbGciOiJFZERTQSJ9.RXhhbXBsZSBvZiBFZDI1NTE5IHNpZ25pbmc";
    let signature = BASE64
        .decode("hgyY0il_MGCjP0JzlnLWG1PPOt7-09PGcvMg3AIbQR6dWbhijcNR4ki4iylGjg5BhVsPt9g7sVvpAr_MuM0KAg")
        .unwrap();
    assert!(key.verifies(input, &signature));
    assert!(!key.verifies(b"eyJhbGciOiJFZERTQSJ9.RXhhbXBsZQ", &signature));
    assert!(!key.verifies(input, &signature[..63]));
    assert_eq!(groups(thumbprint).len(), 16 * 4 + 15);
    assert!(groups(thumbprint).starts_with("90FA CAFE A9B1"));
    assert_eq!(groups("no thumbprint"), "no thumbprint");
}

#[test]
fn keys_that_prove_nothing_are_refused() {
    let refused = |bytes: &[u8]| PublicKey::from_bytes(bytes).unwrap_err();
    assert_eq!(refused(&[0; 31]), KeyError::Form);
    assert_eq!(refused(&[0; 33]), KeyError::Form);
    // The points of small order: 0 and 1 among them.
    assert_eq!(refused(&[0; 32]), KeyError::Weak);
    let mut one = [0; 32];
    one[0] = 1;
    assert_eq!(refused(&one), KeyError::Weak);
    assert_eq!(refused(&[0xff; 32]), KeyError::Weak);
    let other = |change: fn(&mut Jwk)| {
        let mut jwk = of_the_rfc();
        change(&mut jwk);
        PublicKey::from_jwk(&jwk).unwrap_err()
    };
    assert_eq!(other(|jwk| jwk.kty = "EC".to_owned()), KeyError::OtherKind);
    assert_eq!(
        other(|jwk| jwk.crv = "X25519".to_owned()),
        KeyError::OtherKind
    );
    assert_eq!(other(|jwk| jwk.x.push('=')), KeyError::Form);
    assert_eq!(other(|jwk| jwk.x = "AA".to_owned()), KeyError::Form);
}

#[test]
fn the_canonical_form_sorts_and_escapes_as_rfc_8785_does() {
    // Section 3.2.3 of the standard.
    let value = json!({
        "\u{20ac}": "Euro Sign", "\r": "Carriage Return", "\u{fb33}": "Hebrew Letter Dalet With Dagesh",
        "1": "One", "\u{1f600}": "Emoji: Grinning Face", "\u{80}": "Control",
        "\u{f6}": "Latin Small Letter O With Diaeresis"
    });
    let values = [
        "Carriage Return",
        "One",
        "Control",
        "Latin Small Letter O With Diaeresis",
        "Euro Sign",
        "Emoji: Grinning Face",
        "Hebrew Letter Dalet With Dagesh",
    ];
    let text = canonical(&value);
    let places: Vec<usize> = values
        .iter()
        .map(|value| text.find(value).unwrap())
        .collect();
    assert!(places.is_sorted(), "{text}");
    let value = json!({ "b": [1, true, null, "\u{8}\u{c}\u{1f}\u{7f}\"\\/"], "a": {} });
    assert_eq!(
        canonical(&value),
        "{\"a\":{},\"b\":[1,true,null,\"\\b\\f\\u001f\u{7f}\\\"\\\\/\"]}"
    );
}

/// Puts a text in every field that takes one.
fn everywhere(words: &str) -> Draft {
    let text = || words.to_owned();
    let mut draft = without_consent();
    draft.subject = Subject {
        file_number: text(),
        name: text(),
    };
    draft.other_side = OtherSide {
        organisation: text(),
        person: text(),
        channel: text(),
        when: String::new(),
    };
    draft.purpose = text();
    draft.remarks = text();
    draft.lighter = vec![Lighter {
        what: text(),
        why_not: text(),
    }];
    draft.attempts = vec![Attempt {
        when: "2026-11-20T10:00".to_owned(),
        what: text(),
    }];
    draft.coach = Coach {
        name: text(),
        words: text(),
        ..draft.coach
    };
    draft.consent_details = ConsentDetails {
        said: text(),
        ..ConsentDetails::default()
    };
    draft.acute = Some(Acute {
        danger: text(),
        called: text(),
        shared: text(),
        added: vec![Addition {
            at: "2026-11-24T12:00".to_owned(),
            words: text(),
        }],
        ..Acute::default()
    });
    draft.to_do = vec![DutyPlan {
        what: text(),
        who: text(),
        note: text(),
        ..DutyPlan::default()
    }];
    for motivation in draft.motivations.values_mut() {
        *motivation = text();
    }
    draft
}

pub fn sealed_with(words: &str) -> Record {
    let by = |name: &str| {
        let signer = Signer {
            name: format!("{name}{words}"),
            function: format!("{name}{words}"),
        };
        Signature::new(signer, words, "2026-11-24T14:30".to_owned())
    };
    let one = everywhere(words)
        .sign(protocol(), by("A"), Lang::Nl, Vec::new())
        .unwrap();
    let Record::Signed(one) = seal(&one.into(), &professional()) else {
        panic!("signed once")
    };
    let both: Record = one
        .countersign(by("T").with_advice(None, words))
        .unwrap()
        .into();
    seal(&both, &coach())
}

pub const HOSTILE: [&str; 5] = [
    "<script>alert(1)</script><img src=x onerror=alert(1)>&\"'",
    "x\u{0}\u{1}\u{1b}[31m\u{7f}\u{85}\r\n\t\u{2028}\u{2029}\u{fffd}",
    "\u{202e}drow\u{202c}\u{200f}\u{2066}x\u{feff}",
    "\"},\"sha256\":\"0\",\"seal\":{\"payload\":\"\\u0000",
    "{name} 😀 e\u{301} ﬁ 漢字 \u{10ffff}",
];

#[test]
fn hostile_text_in_every_field_is_sealed_and_shown_as_text() {
    for words in HOSTILE {
        let record = sealed_with(words);
        let found = examined(&record.to_json().unwrap());
        assert_eq!(found.conclusion(), Conclusion::Sealed);
        assert!(found.as_written);
        let outlines = [
            document::outline(protocol(), &View::of_record(&record, false), Lang::Nl),
            document::verification(protocol(), &found, None, Lang::En),
        ];
        for outline in outlines {
            let page = document::html::page(&outline);
            assert!(!page.contains("<script") && !page.contains("<img"));
            for hidden in ['\u{0}', '\u{1b}', '\u{202e}', '\u{200f}', '\u{2066}'] {
                assert!(!page.contains(hidden), "{hidden:?}");
            }
        }
    }
}

#[test]
fn a_million_characters_are_sealed_as_well() {
    let mut draft = without_consent();
    draft.remarks = "é".repeat(500_000);
    let record = seal(&signed(draft), &professional());
    let json = record.to_json().unwrap();
    let found = examined(&json);
    assert_eq!(found.conclusion(), Conclusion::Sealed);
    let altered = json.replacen("ééé", "éèé", 1);
    let found = examined(&altered);
    let report = document::verification(protocol(), &found, None, Lang::Nl);
    // What differs is shown, but not a million characters of it.
    assert!(document::text::plain(&report).len() < 50_000);
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(40))]

    #[test]
    fn any_words_are_sealed_and_verified(words in ".{0,60}") {
        let found = examined(&sealed_with(&format!("x{words}")).to_json().unwrap());
        prop_assert_eq!(found.conclusion(), Conclusion::Sealed);
        prop_assert!(found.as_written);
    }

    #[test]
    fn the_canonical_form_says_the_same(words in prop::collection::btree_map(".{0,6}", ".{0,6}", 0..6)) {
        let value = json!(words);
        let again: Value = serde_json::from_str(&canonical(&value)).unwrap();
        prop_assert_eq!(again, value);
    }
}
