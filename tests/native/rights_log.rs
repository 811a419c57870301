//! The log of a retention list as a record, and an unfinished list as a file.

use deelwijzer::app::desk::{Deed, Desk, Listing};
use deelwijzer::document::text::plain;
use deelwijzer::record::ReadError;
use deelwijzer::record::seal::{Conclusion, NotExamined};
use deelwijzer::rights::retention::{self, How, Listed, Log, sign_log};
use deelwijzer::rights::{Difference, Opened, Stamp, draft_json, examine, list_json, read};
use deelwijzer::text::Lang;
use deelwijzer::text::rights_paper::RightsPaper;
use serde_json::{Value as Json, json};

use crate::rights::{draft, load, signature};
use crate::rights_files::{altered, conclusion, forged, log, report, today};
use crate::seal::{professional, seal};

#[test]
fn the_log_is_a_record_like_any_other() {
    let (protocol, rights) = load();
    let bare = log(&protocol, &rights);
    let sealed = seal(&bare, &professional());
    let text = sealed.to_json().unwrap();
    let file: Json = serde_json::from_str(&text).unwrap();
    assert_eq!(file["schema"], "retention/1");
    let opened = Opened::Log(Box::new(sealed.clone()), vec![]);
    assert_eq!(read(&rights, &protocol, &text).unwrap(), opened);
    assert_eq!(conclusion(&text), Conclusion::Sealed);
    assert_eq!(conclusion(&bare.to_json().unwrap()), Conclusion::DigestOnly);
    assert_eq!(
        conclusion(&forged(&text, "/details/who", json!("iemand"))),
        Conclusion::Altered
    );
    for lang in Lang::ALL {
        let text = report(&text, lang);
        assert!(text.contains(RightsPaper::LogTitle.get(lang)), "{text}");
    }
    // What was not to go yet is no log that is made here.
    let soon = forged(&bare.to_json().unwrap(), "/details/on", json!("2023-12-31"));
    let Opened::Log(_, differences) = read(&rights, &protocol, &soon).unwrap() else {
        panic!("a log")
    };
    assert_eq!(differences, [Difference::OtherOutcome]);
    assert!(report(&soon, Lang::Nl).contains(RightsPaper::TooEarly.get(Lang::Nl)));
    for (pointer, new) in [
        ("/details/on", json!("ooit")),
        ("/details/dossiers/0/closed", json!("2008-13-01")),
        ("/details/dossiers/1/until", json!("2009-01-01")),
    ] {
        let wrong = altered(&text, pointer, new);
        let found = read(&rights, &protocol, &wrong);
        assert!(matches!(found, Err(ReadError::Damaged(_))), "{pointer}");
    }
    // The list that it came from can be read again, whatever stands between its cells.
    let again = retention::read(&sealed.details().listed().text, today()).unwrap();
    assert_eq!(again.dossiers, sealed.details().dossiers().unwrap());
    // No dossiers, no log; no name, no signature.
    let none = Log::of(&[], &bare.details().done().unwrap());
    assert!(sign_log(&rights, &protocol, none, signature(), Lang::Nl, vec![]).is_none());
    let mut nameless = signature();
    nameless.name = String::new();
    let log = bare.details().clone();
    assert!(sign_log(&rights, &protocol, log, nameless, Lang::Nl, vec![]).is_none());
    assert!(
        plain(&retention::log_outline(
            &[],
            &bare.details().done().unwrap(),
            &Stamp::unsigned(&protocol),
            Lang::Nl
        ))
        .contains(RightsPaper::NotSigned.get(Lang::Nl))
    );
}

#[test]
fn an_unfinished_list_is_saved_opened_and_goes_on() {
    let (protocol, rights) = load();
    let listed = Listed {
        text: "A1;2008-05-01\nhalve regel".to_owned(),
        made: true,
        year: "2024".to_owned(),
        on: "2026-11-24".to_owned(),
        who: "beheerder".to_owned(),
        how: How::Anonymised,
    };
    let text = list_json(&rights, &listed, &[]).unwrap();
    let opened = read(&rights, &protocol, &text).unwrap();
    assert_eq!(opened, Opened::List(Box::new(listed.clone()), vec![]));
    let desk = Desk::default().after(Deed::Open(Box::new(opened)));
    assert!(!desk.is_unsaved());
    assert_eq!(desk.list.listed(), listed);
    let desk = desk.after(Deed::List(
        desk.list.changed(|list| list.who = "ander".to_owned()),
    ));
    assert!(desk.is_unsaved());
    // What was signed becomes the version before when the list changes.
    let signed = log(&protocol, &rights);
    let digest = signed.digest().to_owned();
    let desk = Desk::default().after(Deed::Open(Box::new(Opened::Log(Box::new(signed), vec![]))));
    assert!(!desk.is_unsaved() && desk.list.signed.is_some() && desk.list.from_file);
    let next = desk.list.changed(|list| list.who = "ander".to_owned());
    assert!(next.signed.is_none() && next.unsaved && !next.from_file);
    assert_eq!(next.history[0].sha256, digest);
    let emptied = Listing::default().changed(|list| list.text = "  ".to_owned());
    assert!(emptied.is_empty() && !emptied.unsaved);
    // Nobody signed it, so there is nothing to examine.
    assert_eq!(
        examine(&rights, &protocol, text.as_bytes()),
        Err(NotExamined::Draft)
    );
    let tool = rights.tool("meldcode").unwrap();
    let half = draft_json(&rights, tool, &draft(json!({ "way": "asked" })), &[]).unwrap();
    assert_eq!(
        examine(&rights, &protocol, half.as_bytes()),
        Err(NotExamined::Draft)
    );
    assert_eq!(
        examine(&rights, &protocol, b"\xff\xfe"),
        Err(NotExamined::NotText)
    );
    for (text, why) in [
        (
            r#"{"schema":"retention/2"}"#,
            ReadError::OtherVersion("retention/2".into()),
        ),
        (
            r#"{"schema":"retention-draft/2"}"#,
            ReadError::OtherVersion("retention-draft/2".into()),
        ),
        (r#"{"schema":"practice/1"}"#, ReadError::Practice),
        (
            r#"{"schema":"meldcode/1","practice":true}"#,
            ReadError::Practice,
        ),
    ] {
        assert_eq!(read(&rights, &protocol, text), Err(why));
    }
    let other = text.replace("leiden-wmo-2016-rights", "gouda-rights");
    assert_eq!(
        read(&rights, &protocol, &other),
        Err(ReadError::OtherProtocol("gouda-rights".into()))
    );
}
