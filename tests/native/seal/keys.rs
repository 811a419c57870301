//! The list of keys that an organisation knows.

use chrono::NaiveDate;
use deelwijzer::document::{self, text::plain};
use deelwijzer::record::seal::{EXAMPLE, KnownError, KnownFault, KnownKeys, Standing};
use deelwijzer::text::Lang;
use serde_json::{Value, json};

use super::{coach, examined, professional, public, sealed_by_both};
use crate::remedies::protocol;

fn list() -> Value {
    json!({
        "schema": "keys/1", "organisation": "Gemeente Voorbeeld",
        "keys": [
            { "thumbprint": public(&professional()).thumbprint(), "name": "A. Signer", "function": "SWT’er",
              "from": "2026-01-01", "to": "2026-12-31" },
            { "jwk": public(&coach()).jwk(), "name": "T. Coach" },
        ],
    })
}

fn read(list: &Value) -> Result<KnownKeys, KnownError> {
    KnownKeys::read(&list.to_string())
}

fn day(text: &str) -> NaiveDate {
    deelwijzer::text::date::parse_iso(text).unwrap()
}

#[test]
fn a_list_names_keys_by_thumbprint_or_jwk_for_their_days() {
    let known = read(&list()).unwrap();
    let thumbprint = public(&professional()).thumbprint();
    let first = &known.keys[0];
    assert_eq!(
        known.standing(&thumbprint, day("2026-12-31")),
        Standing::Counts(first)
    );
    assert_eq!(
        known.standing(&thumbprint, day("2025-12-31")),
        Standing::NotYet(first)
    );
    assert_eq!(
        known.standing(&thumbprint, day("2027-01-01")),
        Standing::NoLonger(first)
    );
    let second = public(&coach()).thumbprint();
    assert_eq!(
        known.standing(&second, day("1999-01-01")),
        Standing::Counts(&known.keys[1])
    );
    assert_eq!(
        known.standing("elsewhere", day("2026-11-24")),
        Standing::Unknown
    );
}

#[test]
fn the_example_is_a_list() {
    let known = KnownKeys::read(EXAMPLE).unwrap();
    assert_eq!(known.keys.len(), 2);
}

#[test]
fn a_list_with_a_mistake_is_refused_with_its_place() {
    let entry = |at: usize, change: fn(&mut Value)| {
        let mut list = list();
        change(&mut list["keys"][at]);
        read(&list).unwrap_err()
    };
    let fault = KnownError::Entry;
    for (at, change, what) in [
        (
            0,
            (|key| key["thumbprint"] = json!("abc")) as fn(&mut Value),
            KnownFault::Key,
        ),
        (1, |key| key["jwk"]["x"] = json!("AA"), KnownFault::Key),
        (1, |key| key["jwk"]["crv"] = json!("P-256"), KnownFault::Key),
        (0, |key| key["name"] = json!(" "), KnownFault::Name),
        (0, |key| key["from"] = json!("2026-02-30"), KnownFault::Days),
        (0, |key| key["to"] = json!("2025-01-01"), KnownFault::Days),
        (1, |key| key["jwk"] = Value::Null, KnownFault::NotOne),
    ] {
        assert_eq!(entry(at, change), fault(at + 1, what));
    }
    let mut both = list();
    both["keys"][0]["jwk"] = both["keys"][1]["jwk"].clone();
    assert_eq!(read(&both), Err(fault(1, KnownFault::NotOne)));
    let mut twice = list();
    twice["keys"][1] = twice["keys"][0].clone();
    assert_eq!(read(&twice), Err(fault(2, KnownFault::Twice)));

    assert!(matches!(
        entry(0, |key| key["email"] = json!("x")),
        KnownError::Form(_)
    ));
    assert!(matches!(
        KnownKeys::read(r#"{"schema":"keys/1","schema":"keys/1"}"#),
        Err(KnownError::Form(_))
    ));
    assert_eq!(
        read(&json!({ "schema": "keys/2" })),
        Err(KnownError::OtherVersion("keys/2".to_owned()))
    );
    assert_eq!(
        read(&json!({ "schema": "case/1" })),
        Err(KnownError::Foreign)
    );
    assert_eq!(read(&json!([])), Err(KnownError::Foreign));
    assert_eq!(KnownKeys::read("{\n\"a\""), Err(KnownError::NotJson(2)));
    assert_eq!(
        KnownKeys::read(&" ".repeat(6 * 1024 * 1024)),
        Err(KnownError::TooLarge)
    );
}

#[test]
fn the_report_names_the_signers_or_says_that_it_cannot() {
    let found = examined(&sealed_by_both().to_json().unwrap());
    let report = |known: Option<&KnownKeys>| {
        plain(&document::verification(protocol(), &found, known, Lang::Nl))
    };
    assert!(report(None).contains("geen lijst met bekende sleutels gekozen"));
    let known = read(&list()).unwrap();
    let named = report(Some(&known));
    assert!(named.contains("A. Signer (SWT’er), volgens de lijst van Gemeente Voorbeeld"));
    assert!(
        !named.contains("onbekend") && !named.contains("andere naam"),
        "{named}"
    );
    let warned = |known: Option<&KnownKeys>| {
        let (seen, lang) = (found.seen(), Lang::Nl);
        document::Report { seen, known, lang }.not_known()
    };
    assert_eq!(warned(None), None);
    assert_eq!(warned(Some(&known)), None);

    let mut other = list();
    other["keys"][0]["to"] = json!("2026-06-30");
    other["keys"][1]["name"] = json!("Iemand Anders");
    let named = report(Some(&read(&other).unwrap()));
    assert!(named.contains("maar tot en met 30 juni 2026"), "{named}");
    assert!(named.contains("Iemand Anders, volgens de lijst"));
    assert!(named.contains("een andere naam ingevuld"));
    // A good seal by a key that does not count is warned of, and whose it is.
    let listed = read(&other).unwrap();
    let warning = warned(Some(&listed)).unwrap();
    assert!(warning.contains("het zegel van professional."), "{warning}");
    assert!(named.contains(&warning), "{named}");

    other["keys"].as_array_mut().unwrap().clear();
    let unknown = report(Some(&read(&other).unwrap()));
    assert_eq!(
        unknown
            .matches("deze sleutel staat niet op de lijst")
            .count(),
        2
    );
    let listed = read(&other).unwrap();
    let all = warned(Some(&listed)).unwrap();
    assert!(all.contains("professional, teamcoach"), "{all}");
}
