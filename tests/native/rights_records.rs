//! The records of the rights: what they hold, whether they were altered, their seal, and what is wrong with a file.

use deelwijzer::record::ReadError;
use deelwijzer::record::seal::{SealError, Sealable as _};
use deelwijzer::rights::{Difference, Opened, draft_json, read};
use ed25519_dalek::{Signer as _, SigningKey};
use serde_json::{Value as Json, json};

use crate::rights::{draft, information, load, signed, with};
use crate::seal;

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
    let of = format!("\"version\": \"{}\"", rights.source().version);
    assert!(text.contains(&of), "{of}");
    let older = text.replace(&of, "\"version\": \"0.9.0\"");
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
    assert_eq!(refuse(&" ".repeat(33 * 1024 * 1024)), ReadError::TooLarge);
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
