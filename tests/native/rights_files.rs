//! Records of the rights as files: countersigned and sealed by two, and what an examination says of each.

use chrono::NaiveDate;
use deelwijzer::document::text::plain;
use deelwijzer::protocol::Protocol;
use deelwijzer::record::seal::{Conclusion, KnownKeys, Role, SealError, Sealable as _};
use deelwijzer::record::{CoachAdvice, ReadError, Signature};
use deelwijzer::rights::retention::{self, Done, Dossier, How, Log, sign_log};
use deelwijzer::rights::{
    Difference, Examined, Opened, Rights, Sheet, Signed, examine, outline, read,
};
use deelwijzer::text::Lang;
use deelwijzer::text::date::parse_iso;
use deelwijzer::text::rights_paper::RightsPaper;
use deelwijzer::text::seal::{Report, SealText};
use serde_json::{Value as Json, json};

use crate::rights::{information, load, signature, signed};
use crate::seal::{coach, professional, public, seal};

pub(crate) fn today() -> NaiveDate {
    parse_iso("2026-11-24").unwrap()
}

fn meldcode() -> Signed {
    crate::samples::meldcode("2026-9")
}

fn by_coach() -> Signature {
    let mut signature = signature().with_advice(Some(CoachAdvice::UnderConditions), "Eerst bellen");
    signature.name = "T. Coach".to_owned();
    signature.function = "teamcoach".to_owned();
    signature
}

fn both() -> Signed {
    let one = seal(&meldcode(), &professional());
    seal(&one.countersign(by_coach()).unwrap(), &coach())
}

pub(crate) fn log(protocol: &Protocol, rights: &Rights) -> Signed<Log> {
    let list = "A1;2008-05-01\n\"A;2\";2008-06-01;2025-01-31;\"zorg; liep nog\"";
    let list = retention::read(list, today()).unwrap();
    let gone: Vec<&Dossier> = list.dossiers.iter().collect();
    let done = Done {
        on: today(),
        who: "gegevensbeheerder".to_owned(),
        how: How::Anonymised,
    };
    sign_log(
        rights,
        protocol,
        Log::of(&gone, &done),
        signature(),
        Lang::Nl,
        vec![],
    )
    .unwrap()
}

pub(crate) fn altered(text: &str, pointer: &str, new: Json) -> String {
    let mut value: Json = serde_json::from_str(text).unwrap();
    *value.pointer_mut(pointer).unwrap() = new;
    value.to_string()
}

/// The same with a fresh digest, as whoever changes something on purpose makes.
pub(crate) fn forged(text: &str, pointer: &str, new: Json) -> String {
    let mut value: Json = serde_json::from_str(&altered(text, pointer, new)).unwrap();
    let mut bare = value.clone();
    let members = bare.as_object_mut().unwrap();
    members.remove("seal");
    members.remove("sha256");
    value["sha256"] = json!(deelwijzer::record::canonical::digest(&bare));
    value.to_string()
}

pub(crate) fn report(text: &str, lang: Lang) -> String {
    let (protocol, rights) = load();
    let found = examine(&rights, &protocol, text.as_bytes()).unwrap();
    plain(&found.report(&rights, &protocol, None, lang))
}

pub(crate) fn conclusion(text: &str) -> Conclusion {
    let (protocol, rights) = load();
    let found = examine(&rights, &protocol, text.as_bytes()).unwrap();
    found.seen().conclusion()
}

#[test]
fn the_teamcoach_countersigns_the_meldcode_and_nothing_else() {
    let (protocol, rights) = load();
    let one = meldcode();
    assert!(!one.is_complete());
    let before = one.digest().to_owned();
    let mut nameless = by_coach();
    nameless.name = "  ".to_owned();
    let one = *one.countersign(nameless).unwrap_err();
    let both = one.clone().countersign(by_coach()).unwrap();
    assert!(both.is_complete());
    assert_eq!(both.coach_signature().unwrap().words, "Eerst bellen");
    // It takes the place of what the professional signed.
    assert_eq!(both.continues(), std::slice::from_ref(&before));
    assert!(both.clone().countersign(by_coach()).is_err());
    let request = signed(&protocol, &rights, "request", information(&rights, None));
    assert!(request.is_complete() && request.countersign(by_coach()).is_err());
    let text = both.to_json().unwrap();
    let opened = Opened::Record("meldcode".into(), Box::new(both.clone()), vec![]);
    assert_eq!(read(&rights, &protocol, &text).unwrap(), opened);

    // A record of before says nothing of a teamcoach, has its own digest still, and lacks nothing.
    let mut file: Json = serde_json::from_str(&one.to_json().unwrap()).unwrap();
    let members = file.as_object_mut().unwrap();
    members.remove("needs_coach").unwrap();
    members.remove("sha256");
    let digest = deelwijzer::record::canonical::digest(&file);
    file["sha256"] = json!(digest);
    let Opened::Record(_, old, differences) = read(&rights, &protocol, &file.to_string()).unwrap()
    else {
        panic!("a record")
    };
    assert_eq!((old.is_complete(), differences), (true, vec![]));
    assert!(old.countersign(by_coach()).is_err());
    // Nobody but a teamcoach gives advice with a signature.
    let advised = altered(&text, "/signature/statement", json!("x"));
    let mut advised: Json = serde_json::from_str(&advised).unwrap();
    advised["signature"]["words"] = json!("Doen");
    assert_eq!(
        read(&rights, &protocol, &advised.to_string()),
        Err(ReadError::Damaged("signature.advice".to_owned()))
    );
}

#[test]
fn two_sign_and_neither_can_change_the_others_part() {
    let (protocol, rights) = load();
    let sealed = both();
    let text = sealed.to_json().unwrap();
    assert_eq!(
        sealed.sealed_with(),
        Some(public(&professional()).thumbprint())
    );
    assert_eq!(
        sealed.sealed_by(Role::Teamcoach),
        Some(public(&coach()).thumbprint())
    );
    assert_eq!(conclusion(&text), Conclusion::Sealed);
    for (pointer, new) in [
        ("/details/given-what", json!("Alles")),
        ("/signature/name", json!("B. Ander")),
        ("/coach_signature/words", json!("Doen")),
        ("/coach_signature/advice", json!("go-ahead")),
        ("/coach_signature/name", json!("U. Coach")),
        ("/needs_coach", json!(false)),
        ("/outcome", json!("not-answered")),
    ] {
        let found = read(&rights, &protocol, &forged(&text, pointer, new)).unwrap();
        let Opened::Record(_, found, differences) = found else {
            panic!("a record")
        };
        assert!(differences.contains(&Difference::BadSeal), "{pointer}");
        assert_eq!(found.sealed_with(), None, "{pointer}");
    }
    // Taking the professional's seal from under the teamcoach's is noticed.
    let mut file: Json = serde_json::from_str(&text).unwrap();
    file["seal"]["signatures"].as_array_mut().unwrap().remove(0);
    assert_eq!(conclusion(&file.to_string()), Conclusion::Altered);
    // Taking the teamcoach's own leaves a part without one, and that is said.
    let mut file: Json = serde_json::from_str(&text).unwrap();
    file["seal"]["signatures"].as_array_mut().unwrap().remove(1);
    let one = file.to_string();
    assert_eq!(conclusion(&one), Conclusion::SealedInPart);
    assert!(report(&one, Lang::Nl).contains("T. Coach (teamcoach)"));

    // The same key stands for nobody else.
    let one = seal(&meldcode(), &professional());
    let countersigned = one.countersign(by_coach()).unwrap();
    let again = countersigned.to_sign(public(&professional()), crate::seal::AT);
    assert_eq!(again, Err(SealError::SameKey));
    let second = countersigned.to_sign(public(&coach()), crate::seal::AT);
    assert!(second.is_ok());
}

#[test]
fn the_document_names_both_or_says_who_still_has_to_sign() {
    let (_, rights) = load();
    let tool = rights.tool("meldcode").unwrap();
    let document = tool.documents.iter().find(|one| one.signed).unwrap();
    let paper = |signed: &Signed, lang: Lang| {
        let sheet = Sheet::of(tool, signed.details());
        plain(&outline(
            &sheet,
            document,
            &signed.stamp(false),
            today(),
            lang,
        ))
    };
    for lang in Lang::ALL {
        let one = meldcode();
        let text = paper(&one, lang);
        assert!(text.contains(RightsPaper::CoachAwaited.get(lang)));
        assert!(text.contains(SealText::DigestOnly.get(lang)));
        let text = paper(&both(), lang);
        assert!(!text.contains(RightsPaper::CoachAwaited.get(lang)));
        assert!(!text.contains(SealText::DigestOnly.get(lang)));
        assert!(text.contains("Eerst bellen"));
        assert!(text.contains(&public(&coach()).thumbprint()));
    }
}

#[test]
fn a_report_says_what_a_digest_shows_and_who_is_named_without_a_seal() {
    let (protocol, rights) = load();
    let bare = meldcode().to_json().unwrap();
    assert_eq!(conclusion(&bare), Conclusion::DigestOnly);
    for lang in Lang::ALL {
        let text = report(&bare, lang);
        for words in [
            Report::DigestOnly,
            Report::Incomplete,
            Report::MeansDigest,
            Report::SameProtocol,
        ] {
            assert!(text.contains(words.get(lang)), "{text}");
        }
        assert!(text.contains(RightsPaper::ReplaySame.get(lang)));
        assert!(text.contains("A. Wijkwerker (professional)"), "{text}");
        // Both parts sealed: nobody is named without one.
        let text = report(&both().to_json().unwrap(), lang);
        assert!(!text.contains("A. Wijkwerker (professional)"));
        assert!(text.contains(Report::Sealed.get(lang)));
    }
    // What was changed is named as the tool names it.
    let changed = forged(
        &both().to_json().unwrap(),
        "/details/given-what",
        json!("Alles"),
    );
    let text = report(&changed, Lang::Nl);
    assert!(
        text.contains("Welke gegevens geeft u?") && text.contains("Schoolverzuim"),
        "{text}"
    );
    assert!(text.contains(Report::WrongPayload.get(Lang::Nl)));
    let advice = forged(
        &both().to_json().unwrap(),
        "/coach_signature/words",
        json!("Doen"),
    );
    let text = report(&advice, Lang::Nl);
    assert!(
        text.contains("Eerst bellen") && text.contains("Doen"),
        "{text}"
    );
    // Another outcome than follows from the answers, in words.
    let other = forged(&bare, "/outcome", json!("not-answered"));
    let text = report(&other, Lang::Nl);
    assert!(text.contains("Veilig Thuis krijgt geen gegevens"), "{text}");
    assert!(text.contains("Veilig Thuis krijgt wat nodig is"));
    // Other white space is nothing; another order of members is told.
    let value: Json = serde_json::from_str(&bare).unwrap();
    assert!(
        !report(&bare.replace('\n', "\n\n"), Lang::Nl).contains(Report::Rewritten.get(Lang::Nl))
    );
    assert!(report(&value.to_string(), Lang::Nl).contains(Report::Rewritten.get(Lang::Nl)));
    // Who keeps a list of keys learns whose they are.
    let list = json!({
        "schema": "keys/1", "organisation": "Wijkteam Noord",
        "keys": [{ "thumbprint": public(&coach()).thumbprint(), "name": "T. Coach" }],
    });
    let known = KnownKeys::read(&list.to_string());
    if let Ok(known) = known {
        let text = both().to_json().unwrap();
        let found = examine(&rights, &protocol, text.as_bytes()).unwrap();
        let text = plain(&found.report(&rights, &protocol, Some(&known), Lang::Nl));
        assert!(
            text.contains("T. Coach, volgens de lijst van Wijkteam Noord"),
            "{text}"
        );
    } else {
        panic!("{known:?}");
    }
}

#[test]
fn versions_before_are_named() {
    let (protocol, rights) = load();
    let first = signed(&protocol, &rights, "request", information(&rights, None));
    let tool = rights.tool("request").unwrap();
    let sheet = Sheet::of(tool, first.details());
    let history = first.continued();
    let second =
        deelwijzer::rights::sign(&rights, &protocol, &sheet, signature(), Lang::Nl, history)
            .unwrap();
    let text = report(&second.to_json().unwrap(), Lang::Nl);
    assert!(text.contains(first.digest()) && text.contains(Report::EarlierVersions.get(Lang::Nl)));
}

#[test]
fn an_examined_record_is_opened_as_it_was_read() {
    let (protocol, rights) = load();
    for text in [
        both().to_json().unwrap(),
        log(&protocol, &rights).to_json().unwrap(),
    ] {
        let found: Examined = examine(&rights, &protocol, text.as_bytes()).unwrap();
        assert_eq!(found.opened(), read(&rights, &protocol, &text).unwrap());
    }
}
