//! Good files of every importer, as the application makes them: what hostile ones are made from.

use deelwijzer::app::kept::{Kept, Span};
use deelwijzer::protocol::toml_value;
use deelwijzer::record::age::{Chance, Lock};
use deelwijzer::record::draft_json as record_draft;
use deelwijzer::rights::{draft_json, list_json};
use deelwijzer::training::Library;
use deelwijzer::training::exam::Exam;
use deelwijzer::training::heads::Judgement;
use deelwijzer::training::progress::{Attempt, Progress};
use serde_json::{Value, json};

use super::hostile::Importer;
use super::importers::{
    PASSPHRASE, address, case, day, dossiers, exam, heads, json, kept, key, keys, library, locked,
    practice, progress, record, right, rights_file, rights_toml, settings, toml,
};
use crate::rights_files::today;
use crate::{example, made, protocol, rights_files, samples, seal};

/// An importer with a good file of its own: what its reader must take.
pub struct Known {
    pub importer: Importer,
    /// How its files end.
    pub end: &'static str,
    /// Good files, as the application makes them.
    pub seeds: fn() -> Vec<Vec<u8>>,
}

fn one(text: impl Into<Vec<u8>>) -> Vec<Vec<u8>> {
    vec![text.into()]
}

fn lock() -> Lock {
    let chance = Chance {
        key: *b"0123456789abcdef",
        salt: *b"fedcba9876543210",
    };
    Lock::new(PASSPHRASE, &chance, 2).unwrap()
}

fn a_draft() -> String {
    record_draft(protocol(), &made::draft("2-creditor"), &[]).unwrap()
}

fn rights_seeds() -> Vec<Vec<u8>> {
    let rights = rights_file();
    let one = samples::meldcode("2026-9");
    let sealed = seal::seal(&one, &seal::professional());
    let tool = rights.tool("meldcode").unwrap();
    let draft = draft_json(rights, tool, one.details(), &[]).unwrap();
    let log = rights_files::log(protocol(), rights);
    let list = list_json(rights, &log.details().listed(), &[]).unwrap();
    let (one, sealed) = (one.to_json().unwrap(), sealed.to_json().unwrap());
    [sealed, one, draft, log.to_json().unwrap(), list]
        .map(String::into_bytes)
        .into()
}

/// All of them.
pub fn all() -> Vec<Known> {
    let known = |name, end, tries, take, seeds| Known {
        importer: Importer { name, tries, take },
        end,
        seeds,
    };
    vec![
        known("protocol-toml", "toml", 12, toml, || one(example::FILE)),
        known("protocol-json", "json", 12, json, || {
            one(serde_json::to_string_pretty(&toml_value(example::FILE).unwrap()).unwrap())
        }),
        known("rights-toml", "toml", 20, rights_toml, || {
            one(include_str!(
                "../../../protocols/leiden-wmo-2016-rights.toml"
            ))
        }),
        known("case", "json", 300, case, || {
            let file: Value =
                serde_json::from_str(include_str!("../../cases/good/2-creditor.json")).unwrap();
            one(serde_json::to_string_pretty(&file["case"]).unwrap())
        }),
        known("record", "json", 60, record, || {
            let sealed = seal::sealed_by_both().to_json().unwrap();
            vec![samples::file(3).into_bytes(), sealed.into_bytes()]
        }),
        known("draft", "json", 60, record, || one(a_draft())),
        known("rights", "json", 60, right, rights_seeds),
        known("dossiers", "csv", 300, dossiers, || {
            one(
                "Dossier;Afgesloten;Langer tot;Reden\nA1;2008-05-01;;\n\"A;2\";01-06-2008;2025-01-31;\"zorg; liep nog\"\n",
            )
        }),
        known("keys", "json", 100, keys, || {
            let list = json!({ "schema": "keys/1", "organisation": "Gemeente Voorbeeld", "keys": [
                { "thumbprint": seal::public(&seal::professional()).thumbprint(), "name": "A. Signer",
                  "function": "SWT’er", "from": "2026-01-01", "to": "2026-12-31" },
                { "jwk": seal::public(&seal::coach()).jwk(), "name": "T. Coach" },
            ] });
            one(serde_json::to_string_pretty(&list).unwrap())
        }),
        known("age", "age", 60, locked, || {
            one(lock().close([7; 16], a_draft().as_bytes()).unwrap())
        }),
        known("kept", "txt", 100, kept, || {
            one(Kept {
                until: 2_000,
                span: Span::Day,
                lock: 5,
                file: lock().close([7; 16], b"{}").unwrap(),
            }
            .write())
        }),
        known("practice", "json", 8, practice, || {
            let mut set = library().set().clone();
            set.cases.truncate(4);
            set.motivations.truncate(1);
            let library = Library::of(protocol(), set).unwrap();
            one(library.to_json().unwrap())
        }),
        known("progress", "json", 100, progress, || one(a_progress())),
        known("heads", "json", 100, heads, || {
            let one_of = library().exercise("not-eating").unwrap();
            let (model, _) = one_of.decided().unwrap();
            one(Judgement::new(protocol(), library(), "not-eating", model)
                .to_json()
                .unwrap())
        }),
        known("exam", "json", 100, exam, || {
            one(Exam::draw(library(), 3).to_json())
        }),
        known("settings", "json", 100, settings, || one(a_config())),
        known("address", "txt", 200, address, || {
            [
                "#/check/data",
                "#/rules/edit/rows/2-creditor",
                "#/table/2-client?lang=en",
            ]
            .map(|text| text.as_bytes().to_vec())
            .into()
        }),
        known("day", "txt", 300, day, || one("2026-11-30")),
        known("key", "bin", 200, key, || {
            one(seal::professional().verifying_key().as_bytes().to_vec())
        }),
    ]
}

fn a_progress() -> String {
    let mut progress = Progress::default();
    for (exercise, right) in [("not-eating", true), ("travel-allowance", false)] {
        let attempt = Attempt {
            card: Some(exercise.to_owned()),
            right,
            rules: vec![("b2-need".to_owned(), right)],
            row: Some("2-creditor".to_owned()),
        };
        progress = progress.after(&attempt, today());
    }
    progress.to_json().unwrap()
}

fn a_config() -> String {
    let first = protocol().source().emergency.first().unwrap().id.clone();
    let settings = json!({
        "organisation": "Gemeente Voorbeeld",
        "questions": { "name": "Privacyfunctionaris", "email": "privacy@voorbeeld.nl", "phone": "071 123 45 67" },
        "complaints": { "url": "https://www.voorbeeld.nl/klacht" },
        "logo": "logo.svg", "theme": "dark", "languages": ["en", "nl"],
        "origins": ["https://intranet.voorbeeld.nl"], "parts": { "training": false },
        "emergency": { first: "071 765 43 21" }, "protocol": "protocol.json",
    });
    serde_json::to_string_pretty(&settings).unwrap()
}
