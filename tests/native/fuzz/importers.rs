//! Everything that takes files, texts and addresses from outside, but for PDFs: those have a program of their own, and are
//! tried there (`pdf/tests/hostile.rs`).

use std::fmt::Debug;
use std::sync::OnceLock;

use deelwijzer::app::config::Config;
use deelwijzer::app::kept::{Kept, is_past};
use deelwijzer::app::route::{self, Route};
use deelwijzer::app::search::Finder;
use deelwijzer::case::Case;
use deelwijzer::decision;
use deelwijzer::document::text::plain;
use deelwijzer::document::verification;
use deelwijzer::protocol::{Examined, LoadError, json_value, toml_value};
use deelwijzer::record::age::{Lock, is_age};
use deelwijzer::record::seal::{EXAMPLE, KnownKeys, PublicKey, examine};
use deelwijzer::record::{self, Opened};
use deelwijzer::register::{Added, Shelf};
use deelwijzer::rights::retention;
use deelwijzer::rights::{self, Rights};
use deelwijzer::term;
use deelwijzer::text::start::StartPage;
use deelwijzer::text::{Lang, date};
use deelwijzer::training::Library;
use deelwijzer::training::exam::Exam;
use deelwijzer::training::heads::Judgement;
use deelwijzer::training::own::Sketch;
use deelwijzer::training::progress::Progress;
use deelwijzer::workbench::edit::{Document, Edit};
use deelwijzer::workbench::hygiene::{look_over, of_errors};
use deelwijzer::workbench::words;
use serde_json::Value;

use super::hostile::Seen;
use crate::rights_files::today;
use crate::{example, protocol};

/// What closes the locked files here.
pub const PASSPHRASE: &str = "een paard in de gracht";

pub fn rights_file() -> &'static Rights {
    static RIGHTS: OnceLock<Rights> = OnceLock::new();
    RIGHTS.get_or_init(|| Rights::built_in(protocol()).unwrap())
}

pub fn library() -> &'static Library {
    static LIBRARY: OnceLock<Library> = OnceLock::new();
    LIBRARY.get_or_init(|| Library::built_in(protocol()).unwrap())
}

/// What is no text is refused before any importer sees it.
fn text(file: &[u8]) -> Option<&str> {
    std::str::from_utf8(file).ok()
}

fn no_text() -> Seen {
    Seen::Refused("no text".to_owned())
}

fn refused<E: Debug>(errors: E) -> Seen {
    Seen::Refused(format!("{errors:?}"))
}

/// Every error is told in words, in both languages.
fn told(errors: &[LoadError]) -> Seen {
    assert!(!errors.is_empty());
    for finding in of_errors(errors) {
        for lang in Lang::ALL {
            assert!(!words::what(&finding, lang).trim().is_empty());
            assert!(!words::place(None, &finding.place, lang).is_empty());
        }
    }
    let all: String = errors
        .iter()
        .take(3)
        .map(|error| format!("{error}; "))
        .collect();
    Seen::Refused(all)
}

/// Everything that a protocol file goes through when someone drops it on the workbench.
pub fn workbench(value: &Value) -> Seen {
    let examined = match Examined::of_value(value) {
        Err(errors) => return told(&errors),
        Ok(examined) => examined,
    };
    let found = look_over(&examined, None);
    for finding in &found {
        assert!(!words::what(finding, Lang::Nl).is_empty());
        if let Some(witness) = &finding.witness {
            assert!(!witness.words(examined.as_it_is(), Lang::Nl).is_empty());
        }
    }
    let _ = Document::new(value.clone()).apply(&Edit::Counts);
    match examined.into_protocol() {
        Err(errors) => told(&errors),
        Ok(protocol) => {
            let _ = deelwijzer::workbench::explain::book(&protocol, Lang::Nl, None);
            let _ = deelwijzer::workbench::compare::compare(example::protocol(), &protocol);
            // Whatever is left to decide with decides.
            for plan in protocol.plans() {
                let case = Case::new(&protocol, plan.activity, plan.row).unwrap();
                let _ = decision::assess(&protocol, &case);
            }
            Seen::Read
        }
    }
}

/// A protocol in TOML.
pub fn toml(file: &[u8]) -> Seen {
    text(file).map_or_else(no_text, |text| match toml_value(text) {
        Err(errors) => told(&errors),
        Ok(value) => workbench(&value),
    })
}

/// A protocol in JSON.
pub fn json(file: &[u8]) -> Seen {
    text(file).map_or_else(no_text, |text| match json_value(text) {
        Err(errors) => told(&errors),
        Ok(value) => workbench(&value),
    })
}

/// A case, as the JavaScript API takes it.
pub fn case(file: &[u8]) -> Seen {
    let Some(text) = text(file) else {
        return no_text();
    };
    match Case::from_json(protocol(), text) {
        Err(errors) => {
            assert!(!errors.is_empty() && errors.iter().all(|error| !error.field.is_empty()));
            refused(errors)
        }
        Ok(case) => {
            let verdict = decision::assess(protocol(), &case);
            let again = serde_json::to_string(&case.to_contract(protocol())).unwrap();
            assert_eq!(Case::from_json(protocol(), &again), Ok(case));
            assert!(serde_json::to_string(&verdict.to_contract(protocol())).is_ok());
            Seen::Read
        }
    }
}

/// A record or the draft of one, opened, examined and put in the register.
pub fn record(file: &[u8]) -> Seen {
    let mut shelf = Shelf::default();
    let added = shelf.add(protocol(), Some(rights_file()), "a file", 0, file);
    let Some(text) = text(file) else {
        assert_eq!(added, Added::Refused);
        return no_text();
    };
    let _ = record::resume(protocol(), text);
    let examined = examine(protocol(), file);
    match record::read(protocol(), text) {
        Err(error) => {
            assert!(examined.is_err());
            refused(error)
        }
        Ok(Opened::Draft(draft)) => {
            assert!(examined.is_err() && added == Added::Refused);
            let again = record::draft_json(protocol(), &draft.draft, &draft.history).unwrap();
            assert!(matches!(
                record::read(protocol(), &again),
                Ok(Opened::Draft(_))
            ));
            Seen::Read
        }
        Ok(Opened::Record(record, _)) => {
            let found = examined.unwrap();
            let known = KnownKeys::read(EXAMPLE).ok();
            for lang in Lang::ALL {
                let report = verification(protocol(), &found, known.as_ref(), lang);
                assert!(!plain(&report).is_empty());
            }
            // What was opened is saved as it was opened.
            let again = record.to_json().unwrap();
            let Ok(Opened::Record(second, _)) = record::read(protocol(), &again) else {
                panic!("saved and not read: {again}");
            };
            assert_eq!(second, record);
            assert_ne!(added, Added::Refused);
            Seen::Read
        }
    }
}

/// A file of the pages about rights: a record, a draft, a list, a log.
pub fn right(file: &[u8]) -> Seen {
    let Some(text) = text(file) else {
        return no_text();
    };
    let rights = rights_file();
    let _ = rights::without(text);
    let examined = rights::examine(rights, protocol(), file);
    let mut shelf = Shelf::default();
    shelf.add(protocol(), Some(rights), "a file", 0, file);
    match rights::read(rights, protocol(), text) {
        Err(error) => {
            assert!(examined.is_err());
            refused(error)
        }
        Ok(_) => {
            if let Ok(examined) = examined {
                for lang in Lang::ALL {
                    assert!(!plain(&examined.report(rights, protocol(), None, lang)).is_empty());
                }
            }
            Seen::Read
        }
    }
}

/// The file of the rights themselves.
pub fn rights_toml(file: &[u8]) -> Seen {
    text(file).map_or_else(no_text, |text| match Rights::from_toml(protocol(), text) {
        Err(errors) => {
            assert!(!errors.is_empty());
            refused(errors)
        }
        Ok(_) => Seen::Read,
    })
}

/// A list of dossiers to be kept, from a spreadsheet.
pub fn dossiers(file: &[u8]) -> Seen {
    text(file).map_or_else(no_text, |text| match retention::read(text, today()) {
        Err(error) => refused(error),
        Ok(read) => {
            for one in &read.dossiers {
                assert!(one.keep_through() < one.destroy_from());
            }
            for lang in Lang::ALL {
                let list = retention::list_outline(&read.dossiers, lang);
                assert!(!plain(&list).is_empty());
            }
            match read.problems.is_empty() {
                true => Seen::Read,
                false => refused(read.problems.first()),
            }
        }
    })
}

/// An organisation's list of keys.
pub fn keys(file: &[u8]) -> Seen {
    text(file).map_or_else(no_text, |text| match KnownKeys::read(text) {
        Err(error) => refused(error),
        Ok(known) => {
            for key in &known.keys {
                let _ = known.standing(&key.thumbprint, today());
            }
            Seen::Read
        }
    })
}

/// A file behind a passphrase.
pub fn locked(file: &[u8]) -> Seen {
    let ours = is_age(file);
    match Lock::open(file, PASSPHRASE) {
        Err(error) => refused(error),
        Ok((lock, plain)) => {
            assert!(ours);
            let again = lock.close([1; 16], &plain).unwrap();
            assert_eq!(Lock::open(&again, PASSPHRASE).unwrap().1, plain);
            Seen::Read
        }
    }
}

/// What this browser kept.
pub fn kept(file: &[u8]) -> Seen {
    let Some(text) = text(file) else {
        return no_text();
    };
    let past = is_past(text, 1_000);
    match Kept::read(text) {
        None => Seen::Refused(format!("none {past}")),
        Some(kept) => {
            assert_eq!(Kept::read(&kept.write()).as_ref(), Some(&kept));
            assert_eq!(past, kept.until <= 1_000);
            let _ = Lock::open(&kept.file, PASSPHRASE);
            Seen::Read
        }
    }
}

/// A set of situations to practise.
pub fn practice(file: &[u8]) -> Seen {
    text(file).map_or_else(no_text, |text| match Library::from_json(protocol(), text) {
        Err(errors) => {
            assert!(!errors.is_empty());
            refused(errors)
        }
        Ok(library) => {
            // Each is written on, as a trainer does, and drawn in an exam.
            for one in library.exercises().iter().take(5) {
                if let Some(sketch) = Sketch::of(&one.practice) {
                    let _ = sketch.solved(protocol());
                    let _ = sketch.added_to(protocol(), &library);
                }
            }
            let _ = Exam::draw(&library, 3).result(protocol(), &library);
            assert!(Library::from_json(protocol(), &library.to_json().unwrap()).is_ok());
            Seen::Read
        }
    })
}

/// How far someone came with practising.
pub fn progress(file: &[u8]) -> Seen {
    text(file).map_or_else(no_text, |text| match Progress::from_json(text) {
        Err(error) => refused(error),
        Ok(progress) => {
            let _ = progress.due(library(), today());
            let _ = progress.next(library(), today());
            assert_eq!(
                Progress::from_json(&progress.to_json().unwrap()),
                Ok(progress)
            );
            Seen::Read
        }
    })
}

/// What another person thought of a situation.
pub fn heads(file: &[u8]) -> Seen {
    text(file).map_or_else(no_text, |text| {
        match Judgement::from_json(protocol(), library(), text) {
            Err(error) => refused(error),
            Ok((judgement, case)) => {
                let _ = decision::assess(protocol(), &case);
                assert!(judgement.to_json().is_ok());
                Seen::Read
            }
        }
    })
}

/// An exam, as a learning system keeps it.
pub fn exam(file: &[u8]) -> Seen {
    text(file).map_or_else(no_text, |text| match Exam::from_json(library(), text) {
        None => Seen::Refused("none".to_owned()),
        Some(exam) => {
            let result = exam.result(protocol(), library());
            assert!(result.points <= result.most && result.percent <= 100);
            Seen::Read
        }
    })
}

/// The settings in the page.
pub fn settings(file: &[u8]) -> Seen {
    let Some(text) = text(file) else {
        return no_text();
    };
    let config = Config::read(protocol(), text);
    let _ = config.emergency(protocol());
    let _ = (
        config.first_language(),
        config.theme(),
        config.areas().count(),
    );
    match config.errors() {
        [] => Seen::Read,
        errors => refused(errors),
    }
}

/// What stands after the `#` of an address, and what is sought in the search box.
pub fn address(file: &[u8]) -> Seen {
    static FINDER: OnceLock<Finder> = OnceLock::new();
    let Some(text) = text(file) else {
        return no_text();
    };
    let finder = FINDER.get_or_init(|| Finder::new(protocol(), &[StartPage::AcuteWords]));
    let sought: String = text.chars().take(200).collect();
    let _ = finder.find(&sought);
    let _ = route::lang(text);
    match Route::from_hash(text) {
        None => Seen::Refused("none".to_owned()),
        Some(Route::NotFound) => Seen::Refused("not found".to_owned()),
        Some(_) => Seen::Read,
    }
}

/// A date or a moment, as forms and the JavaScript API take it.
pub fn day(file: &[u8]) -> Seen {
    let Some(text) = text(file) else {
        return no_text();
    };
    let _ = date::parse_moment(text);
    let _ = retention::any_date(text);
    match term::parse_date(text) {
        Err(error) => refused(error),
        Ok(day) => {
            for request in term::Request::ALL {
                let _ = term::deadlines(request, day);
            }
            let _ = term::retention(day);
            let _ = term::is_public_holiday(day);
            assert_eq!(term::parse_date(&date::iso(day)), Ok(day));
            Seen::Read
        }
    }
}

/// The bytes of a public key.
pub fn key(file: &[u8]) -> Seen {
    let short = file.get(..32).unwrap_or(file);
    match PublicKey::from_bytes(short) {
        Err(error) => refused(error),
        Ok(key) => {
            assert_eq!(PublicKey::from_jwk(&key.jwk()), Ok(key));
            Seen::Read
        }
    }
}
