//! The seal: who signed, and that nothing changed since; verified by another library, and against every change of a byte.

mod attacks;
mod bytes;
mod forms;
mod independent;
mod keys;
mod reports;

use deelwijzer::record::seal::{Conclusion, Examination, PublicKey, Role, Sealable, examine};
use deelwijzer::record::{CoachAdvice, Draft, Record, Signature, Signer};
use deelwijzer::text::Lang;
use ed25519_dalek::{Signer as _, SigningKey};

use crate::records::without_consent;
use crate::remedies::protocol;

/// 2026-11-24T13:30:00Z, which is 14:30 in Leiden.
pub const AT: i64 = 1_795_527_000;

pub fn professional() -> SigningKey {
    SigningKey::from_bytes(&[1; 32])
}

pub fn coach() -> SigningKey {
    SigningKey::from_bytes(&[2; 32])
}

pub fn public(key: &SigningKey) -> PublicKey {
    PublicKey::from_bytes(key.verifying_key().as_bytes()).unwrap()
}

pub fn signature(name: &str, function: &str) -> Signature {
    let signer = Signer {
        name: name.to_owned(),
        function: function.to_owned(),
    };
    Signature::new(signer, "naar waarheid", "2026-11-24T14:30".to_owned())
}

/// Seals for whoever signed last.
pub fn seal<T: Sealable>(record: &T, key: &SigningKey) -> T {
    let to_sign = record.to_sign(public(key), AT).unwrap();
    let signature = key.sign(&to_sign.bytes()).to_bytes();
    record.sealed(&to_sign, &signature).unwrap()
}

pub fn signed(draft: Draft) -> Record {
    let by = signature("A. Signer", "SWT’er");
    draft
        .sign(protocol(), by, Lang::Nl, Vec::new())
        .unwrap()
        .into()
}

pub fn countersigned(record: Record) -> Record {
    let by = signature("T. Coach", "teamcoach")
        .with_advice(Some(CoachAdvice::UnderConditions), "Eerst bellen");
    match record {
        Record::Signed(signed) => signed.countersign(by).unwrap().into(),
        Record::Countersigned(_) => panic!("countersigned already"),
    }
}

/// A record sealed by both.
pub fn sealed_by_both() -> Record {
    let one = seal(&signed(without_consent()), &professional());
    seal(&countersigned(one), &coach())
}

pub fn examined(text: &str) -> Examination {
    examine(protocol(), text.as_bytes()).unwrap_or_else(|error| panic!("{error}"))
}

pub fn examined_or_not(text: &str) -> Option<Examination> {
    examine(protocol(), text.as_bytes()).ok()
}

#[test]
fn each_signer_seals_and_both_seals_hold() {
    let one = seal(&signed(without_consent()), &professional());
    let found = examined(&one.to_json().unwrap());
    assert_eq!(found.conclusion(), Conclusion::Sealed);
    assert!(found.as_written && found.same_protocol && found.same_verdict());
    assert_eq!(found.differences(), []);
    assert_eq!(found.signed().len(), 2, "the teamcoach is still to come");

    let both = sealed_by_both();
    let found = examined(&both.to_json().unwrap());
    assert_eq!(found.conclusion(), Conclusion::Sealed);
    let said: Vec<_> = found
        .signed()
        .iter()
        .map(|one| (one.role, one.seal.unwrap().said.clone().unwrap().thumbprint))
        .collect();
    assert_eq!(
        said,
        [
            (Role::Professional, public(&professional()).thumbprint()),
            (Role::Teamcoach, public(&coach()).thumbprint()),
        ]
    );
    assert_eq!(found.record, both);
}

#[test]
fn without_keys_a_record_is_closed_with_its_digest_and_says_so() {
    let record = countersigned(signed(without_consent()));
    let json = record.to_json().unwrap();
    assert!(!json.contains("\"seal\""));
    assert_eq!(examined(&json).conclusion(), Conclusion::DigestOnly);
}

#[test]
fn one_may_seal_without_the_other_and_that_is_seen() {
    let only_professional = countersigned(seal(&signed(without_consent()), &professional()));
    let found = examined(&only_professional.to_json().unwrap());
    assert_eq!(found.conclusion(), Conclusion::SealedInPart);
    assert!(found.signed()[1].seal.is_none());

    let only_coach = seal(&countersigned(signed(without_consent())), &coach());
    let found = examined(&only_coach.to_json().unwrap());
    assert_eq!(found.conclusion(), Conclusion::SealedInPart);
    assert!(found.signed()[0].seal.is_none());
}

#[test]
fn nobody_seals_twice_nor_what_was_altered_nor_with_a_signature_that_does_not_fit() {
    use deelwijzer::record::seal::SealError;

    let plain = signed(without_consent());
    let one = seal(&plain, &professional());
    let key = public(&professional());
    assert_eq!(one.to_sign(key, AT), Err(SealError::Already));
    let to_sign = plain.to_sign(key, AT).unwrap();
    let by_another = coach().sign(&to_sign.bytes()).to_bytes();
    for wrong in [by_another.as_slice(), &[0; 64], &[], &[7; 65]] {
        assert_eq!(plain.sealed(&to_sign, wrong), Err(SealError::BadSignature));
    }
    // Nor does one key seal for both.
    let both = countersigned(one.clone());
    assert_eq!(both.to_sign(key, AT), Err(SealError::SameKey));
    // A signature for one record does not seal another.
    let mut other = without_consent();
    other.purpose = "Iets anders".to_owned();
    let right = professional().sign(&to_sign.bytes()).to_bytes();
    assert_eq!(
        signed(other).sealed(&to_sign, &right),
        Err(SealError::Altered)
    );
    let altered = one.to_json().unwrap().replace("A. Signer", "B. Signer");
    let altered = examined(&altered).record;
    let Record::Signed(altered) = altered else {
        panic!("signed once")
    };
    let altered: Record = altered
        .countersign(signature("T. Coach", "teamcoach"))
        .unwrap()
        .into();
    assert_eq!(
        altered.to_sign(public(&coach()), AT),
        Err(SealError::Altered)
    );
}

#[test]
fn opening_and_saving_again_does_not_make_right_what_was_altered() {
    for record in [signed(without_consent()), sealed_by_both()] {
        let altered = record.to_json().unwrap().replace("A. Signer", "B. Signer");
        let again = examined(&altered).record.to_json().unwrap();
        assert_eq!(again, altered);
        assert_eq!(examined(&again).conclusion(), Conclusion::Altered);
    }
}
