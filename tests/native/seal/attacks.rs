//! What one signer, or somebody else, could try with another's part.

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD as BASE64;
use deelwijzer::record::seal::{Conclusion, Fault, Payload, Role, examine};
use deelwijzer::record::{CoachAdvice, Difference, Opened, Record, read};
use ed25519_dalek::{Signer as _, SigningKey};
use serde_json::{Value, json};
use sha2::{Digest as _, Sha256};

use super::{
    AT, coach, countersigned, examined, professional, public, seal, sealed_by_both, signed,
};
use crate::records::without_consent;
use crate::remedies::protocol;

fn value(record: &Record) -> Value {
    serde_json::from_str(&record.to_json().unwrap()).unwrap()
}

/// The file with a digest that fits what it says, as whoever changes it on purpose would make it.
fn with_digest(mut file: Value) -> String {
    let members = file.as_object_mut().unwrap();
    let seal = members.remove("seal");
    members.remove("sha256");
    // The names in a record are ASCII, and the map is sorted by bytes.
    let text = serde_json::to_string(&sorted(&file)).unwrap();
    file["sha256"] = json!(format!("{:x}", Sha256::digest(text.as_bytes())));
    if let Some(seal) = seal {
        file["seal"] = seal;
    }
    serde_json::to_string_pretty(&file).unwrap()
}

fn sorted(value: &Value) -> Value {
    match value {
        Value::Object(members) => {
            let mut all: Vec<_> = members.iter().collect();
            all.sort_by_key(|(name, _)| *name);
            all.into_iter()
                .map(|(name, value)| (name.clone(), sorted(value)))
                .collect::<serde_json::Map<_, _>>()
                .into()
        }
        Value::Array(list) => list.iter().map(sorted).collect(),
        other => other.clone(),
    }
}

fn faults(text: &str, role: Role) -> Vec<Fault> {
    let found = examined(text);
    assert_eq!(found.conclusion(), Conclusion::Altered);
    let seal = found.seal.unwrap();
    seal.of(role)
        .map(|one| one.faults.clone())
        .unwrap_or_default()
}

/// Replaces the signature at a place by one with another header and key.
fn resign(file: &mut Value, at: usize, key: &SigningKey, change: impl FnOnce(&mut Value)) {
    let payload = file["seal"]["payload"].as_str().unwrap().to_owned();
    let one = &mut file["seal"]["signatures"][at];
    let head = BASE64.decode(one["protected"].as_str().unwrap()).unwrap();
    let mut head: Value = serde_json::from_slice(&head).unwrap();
    let key_now = public(key);
    head["kid"] = json!(key_now.thumbprint());
    head["jwk"] = serde_json::to_value(key_now.jwk()).unwrap();
    change(&mut head);
    let head = BASE64.encode(serde_json::to_string(&sorted(&head)).unwrap());
    let input = format!("{head}.{payload}");
    one["signature"] = json!(BASE64.encode(key.sign(input.as_bytes()).to_bytes()));
    one["protected"] = json!(head);
}

/// Puts what can be read now in the place of what was sealed.
fn repay(file: &mut Value) {
    let mut own = file.clone();
    let members = own.as_object_mut().unwrap();
    for name in ["seal", "sha256", "coach_signature"] {
        members.remove(name);
    }
    let text = serde_json::to_string(&sorted(&own)).unwrap();
    file["seal"]["payload"] = json!(BASE64.encode(text));
}

#[test]
fn the_tools_of_these_tests_change_nothing_by_themselves() {
    let record = sealed_by_both();
    let mut file = value(&record);
    repay(&mut file);
    resign(&mut file, 0, &professional(), |_| ());
    resign(&mut file, 1, &coach(), |_| ());
    assert_eq!(examined(&with_digest(file)).record, record);
}

#[test]
fn the_professional_cannot_change_the_teamcoachs_part() {
    let mut file = value(&sealed_by_both());
    file["coach_signature"]["words"] = json!("Gewoon doen");
    file["coach_signature"]["advice"] = json!("go-ahead");
    let text = with_digest(file.clone());
    assert_eq!(faults(&text, Role::Teamcoach), [Fault::OtherSigner]);
    assert_eq!(faults(&text, Role::Professional), []);
    // Nor by signing the teamcoach's header with the own key.
    resign(&mut file, 1, &professional(), |head| {
        head["signer"]["words"] = json!("Gewoon doen");
        head["signer"]["advice"] = json!("go-ahead");
    });
    assert_eq!(
        faults(&with_digest(file.clone()), Role::Teamcoach),
        [Fault::SameKey]
    );
    // A third key is another's: the file holds together, and the organisation's list does not know the key.
    let third = SigningKey::from_bytes(&[3; 32]);
    resign(&mut file, 1, &third, |_| ());
    let found = examined(&with_digest(file));
    assert_eq!(found.conclusion(), Conclusion::Sealed);
    let key = found.signed()[1].seal.unwrap().said.clone().unwrap();
    assert_eq!(key.thumbprint, public(&third).thumbprint());
}

#[test]
fn the_professional_cannot_change_the_own_part_after_the_teamcoach_signed() {
    let mut file = value(&sealed_by_both());
    file["details"]["purpose"] = json!("Iets heel anders");
    repay(&mut file);
    resign(&mut file, 0, &professional(), |_| ());
    let text = with_digest(file);
    assert_eq!(faults(&text, Role::Professional), []);
    assert_eq!(
        faults(&text, Role::Teamcoach),
        [Fault::BadSignature, Fault::OtherProfessional]
    );
}

#[test]
fn the_professional_cannot_sign_the_same_again_at_another_time() {
    let mut file = value(&sealed_by_both());
    resign(&mut file, 0, &professional(), |head| {
        head["iat"] = json!(AT + 60);
    });
    assert_eq!(
        faults(&with_digest(file), Role::Teamcoach),
        [Fault::OtherProfessional]
    );
}

#[test]
fn the_teamcoach_cannot_change_the_professionals_part() {
    let mut file = value(&sealed_by_both());
    file["details"]["coach"]["advice"] = json!("do-not");
    let text = with_digest(file.clone());
    let found = examined(&text);
    assert!(matches!(found.seal.unwrap().payload, Payload::Differs(_)));
    // With the own key over the changed text the professional's signature no longer fits.
    repay(&mut file);
    resign(&mut file, 1, &coach(), |_| ());
    let text = with_digest(file.clone());
    assert_eq!(faults(&text, Role::Professional), [Fault::BadSignature]);
    // And it can't be taken away from under the teamcoach's without that being seen.
    let mut file = value(&sealed_by_both());
    file["seal"]["signatures"].as_array_mut().unwrap().remove(0);
    let text = with_digest(file);
    assert_eq!(faults(&text, Role::Teamcoach), [Fault::OtherProfessional]);
}

#[test]
fn a_professionals_seal_cannot_be_added_under_the_teamcoachs_later() {
    let late = seal(&countersigned(signed(without_consent())), &coach());
    let mut file = value(&late);
    let first = value(&seal(&signed(without_consent()), &professional()));
    let list = file["seal"]["signatures"].as_array_mut().unwrap();
    list.insert(0, first["seal"]["signatures"][0].clone());
    assert_eq!(
        faults(&with_digest(file), Role::Teamcoach),
        [Fault::OtherProfessional]
    );
}

#[test]
fn a_signature_of_another_record_does_not_fit() {
    let mut other = without_consent();
    other.purpose = "Iets anders".to_owned();
    let other = value(&seal(&signed(other), &professional()));
    let mut file = value(&seal(&signed(without_consent()), &professional()));
    file["seal"]["signatures"] = other["seal"]["signatures"].clone();
    assert_eq!(
        faults(&with_digest(file.clone()), Role::Professional),
        [Fault::BadSignature]
    );
    // The other seal as a whole is good in itself, but over another text.
    file["seal"] = other["seal"].clone();
    let found = examined(&with_digest(file));
    assert_eq!(found.conclusion(), Conclusion::Altered);
    assert!(matches!(found.seal.unwrap().payload, Payload::Differs(_)));
}

#[test]
fn headers_of_another_form_are_refused() {
    let changes: [fn(&mut Value); 9] = [
        |head| head["alg"] = json!("none"),
        |head| head["alg"] = json!("HS256"),
        |head| head["typ"] = json!("JWT"),
        |head| head["crit"] = json!(["exp"]),
        |head| head["iat"] = json!(-1),
        |head| head["iat"] = json!(1.5),
        |head| head["role"] = json!("director"),
        |head| head["role"] = json!("teamcoach"),
        |head| head["jwk"]["d"] = json!("secret"),
    ];
    for change in changes {
        let mut file = value(&seal(&signed(without_consent()), &professional()));
        resign(&mut file, 0, &professional(), change);
        let found = examined(&with_digest(file));
        let seal = found.seal.unwrap();
        assert_eq!(seal.signatures[0].faults, [Fault::Header]);
    }
    let mut file = value(&seal(&signed(without_consent()), &professional()));
    resign(&mut file, 0, &professional(), |head| {
        head["kid"] = json!(public(&coach()).thumbprint());
    });
    assert_eq!(
        faults(&with_digest(file), Role::Professional),
        [Fault::OtherKey]
    );
}

#[test]
fn times_and_doubles_are_looked_at() {
    let mut file = value(&seal(&signed(without_consent()), &professional()));
    resign(&mut file, 0, &professional(), |head| {
        head["iat"] = json!(AT + 86_400);
    });
    assert_eq!(
        faults(&with_digest(file), Role::Professional),
        [Fault::OtherTime]
    );
    let mut file = value(&seal(&signed(without_consent()), &professional()));
    let list = file["seal"]["signatures"].as_array_mut().unwrap();
    list.push(list[0].clone());
    let seal = examined(&with_digest(file)).seal.unwrap();
    assert_eq!(seal.signatures[1].faults, [Fault::Twice, Fault::SameKey]);
    let mut file = value(&seal_none());
    file["seal"]["signatures"] = json!([]);
    assert_eq!(
        examined(&with_digest(file)).conclusion(),
        Conclusion::Altered
    );
}

fn seal_none() -> Record {
    seal(&signed(without_consent()), &professional())
}

#[test]
fn without_its_seal_a_record_is_never_called_sealed() {
    let mut file = value(&sealed_by_both());
    file.as_object_mut().unwrap().remove("seal");
    let found = examined(&with_digest(file));
    assert_eq!(found.conclusion(), Conclusion::DigestOnly);
}

#[test]
fn opening_a_file_says_that_a_seal_does_not_fit() {
    let mut file = value(&sealed_by_both());
    file["details"]["purpose"] = json!("Anders");
    let text = with_digest(file);
    match read(protocol(), &text).unwrap() {
        Opened::Record(_, differences) => assert_eq!(differences, [Difference::Altered]),
        other => panic!("{other:?}"),
    }
}

#[test]
fn an_advice_belongs_to_the_teamcoach_alone() {
    let mut file = value(&signed(without_consent()));
    file["signature"]["advice"] = json!(CoachAdvice::GoAhead);
    assert!(examine(protocol(), with_digest(file).as_bytes()).is_err());
}
