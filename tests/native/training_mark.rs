//! The mark of practice on what was carried over to a check: it stays whatever is typed, stands on all that comes of it,
//! and neither a seal nor a file nor the register takes it for a real case.

use deelwijzer::app::session::{Action, Edit, Session};
use deelwijzer::document::papers::{Filled, Kind, paper};
use deelwijzer::document::{Block, Outline, View, calendar, html, mdto, outline, text};
use deelwijzer::record::seal::{NotExamined, SealError, Sealable, examine};
use deelwijzer::record::{self, Draft, Opened, PRACTICE, ReadError, Record, Subject};
use deelwijzer::register::{Added, Refused, Shelf};
use deelwijzer::text::Lang;
use deelwijzer::training::draft_of;
use deelwijzer::training::exam::Exam;
use deelwijzer::training::quiz::Given;
use deelwijzer::training::{Library, papers};

use crate::records::without_consent;
use crate::remedies::protocol;
use crate::seal::{countersigned, professional, public, signed};
use crate::training::both;

/// Practice with every trace of it that can be edited typed over.
fn typed_over() -> Draft {
    Draft {
        practice: true,
        remarks: "Niets bijzonders".to_owned(),
        ..without_consent()
    }
}

fn refused(file: &str) {
    assert_eq!(record::read(protocol(), file), Err(ReadError::Practice));
    let examined = examine(protocol(), file.as_bytes());
    assert_eq!(
        examined.map(|_| ()),
        Err(NotExamined::Unreadable(ReadError::Practice))
    );
    let mut shelf = Shelf::default();
    let added = shelf.add(protocol(), None, "a.json", 0, file.as_bytes());
    assert_eq!(added, Added::Refused);
    let why: Vec<&Refused> = shelf.problems().iter().map(|p| &p.why).collect();
    assert_eq!(why, [&Refused::Practice]);
}

#[test]
fn no_file_of_it_is_taken_for_a_real_case() {
    refused(&record::draft_json(protocol(), &typed_over(), &[]).unwrap());
    let by_one = signed(typed_over());
    let by_both = countersigned(by_one.clone());
    for record in [&by_one, &by_both] {
        let file = record.to_json().unwrap();
        assert!(file.contains("\"practice\": true"));
        refused(&file);
    }
    // Going on with it keeps the mark, and one that continues practice is practice.
    let (draft, history) = by_both.continued();
    assert!(draft.practice);
    refused(&record::draft_json(protocol(), &without_consent(), &history).unwrap());
    // What this browser itself kept comes back as what it was.
    let kept = record::draft_json(protocol(), &typed_over(), &[]).unwrap();
    let Ok(Opened::Draft(back)) = record::resume(protocol(), &kept) else {
        panic!("kept work comes back")
    };
    assert_eq!(back.draft, typed_over());
    let kept = by_one.to_json().unwrap();
    let Ok(Opened::Record(back, differences)) = record::resume(protocol(), &kept) else {
        panic!("kept work comes back")
    };
    assert_eq!(*back, by_one);
    assert!(differences.is_empty());
}

#[test]
fn nobody_seals_it() {
    let key = public(&professional());
    let by_one = signed(typed_over());
    let by_both = countersigned(by_one.clone());
    for record in [by_one, by_both] {
        assert_eq!(record.to_sign(key, 0), Err(SealError::Practice));
    }
    assert!(signed(without_consent()).to_sign(key, 0).is_ok());
}

#[test]
fn what_was_saved_is_gone_on_with_as_practice_and_as_nothing_else() {
    // A draft comes back as it was.
    let draft = record::draft_json(protocol(), &typed_over(), &[]).unwrap();
    let Ok(Some(Opened::Draft(back))) = record::practice(protocol(), &draft) else {
        panic!("a draft of practice is gone on with")
    };
    assert_eq!(back.draft, typed_over());
    // So does what was signed.
    let by_one = signed(typed_over());
    let file = by_one.to_json().unwrap();
    let Ok(Some(Opened::Record(back, differences))) = record::practice(protocol(), &file) else {
        panic!("a record of practice is gone on with")
    };
    assert_eq!((*back, differences), (by_one.clone(), Vec::new()));
    // Where the mark is only in the number, or in what it continues, it is put where nobody can type it over.
    let number = Draft {
        practice: false,
        subject: Subject {
            file_number: PRACTICE.to_owned(),
            name: String::new(),
        },
        ..typed_over()
    };
    let (_, history) = by_one.continued();
    let unmarked = Draft {
        practice: false,
        ..typed_over()
    };
    for file in [
        record::draft_json(protocol(), &number, &[]).unwrap(),
        record::draft_json(protocol(), &unmarked, &history).unwrap(),
        signed(number).to_json().unwrap(),
    ] {
        refused(&file);
        let Ok(Some(Opened::Draft(back))) = record::practice(protocol(), &file) else {
            panic!("it is gone on with as a draft:\n{file}")
        };
        assert!(back.draft.practice);
        refused(&record::draft_json(protocol(), &back.draft, &back.history).unwrap());
    }
    // A real case is none of it, and other files of practice are told apart from both.
    for real in [
        record::draft_json(protocol(), &without_consent(), &[]).unwrap(),
        signed(without_consent()).to_json().unwrap(),
    ] {
        assert_eq!(record::practice(protocol(), &real), Ok(None));
    }
    let other = r#"{"schema":"practice/judgement-1"}"#;
    assert_eq!(
        record::practice(protocol(), other),
        Err(ReadError::Practice)
    );
    assert_eq!(record::practice(protocol(), "{}"), Err(ReadError::Foreign));
}

/// The mark in the title, in the files, and at both ends.
fn marked(outline: &Outline) {
    let notice = |block: Option<&Block>| matches!(block, Some(Block::Notice(words)) if words.starts_with(PRACTICE));
    assert!(outline.title.starts_with(PRACTICE), "{}", outline.title);
    assert!(notice(outline.blocks.first()) && notice(outline.blocks.last()));
    assert!(text::plain(outline).starts_with(PRACTICE));
    assert!(html::page(outline).contains(&format!("<title>{PRACTICE}")));
}

#[test]
fn all_that_comes_of_it_is_marked_and_nothing_else_is() {
    let stamp = "2026-11-24T14:30:00".parse().unwrap();
    let files = |record: &Record, lang: Lang| {
        let view = View::of_record(record, false);
        let filled = Filled::default();
        let papers = Kind::ALL.map(|kind| paper(protocol(), Some(&view), kind, &filled, lang));
        let about = mdto::About::of(protocol(), record);
        let described = mdto::Described::new(protocol(), about, "", stamp);
        let tasks = calendar::file(protocol(), record, lang, stamp).unwrap();
        let mut outlines = vec![outline(protocol(), &view, lang)];
        outlines.extend(papers);
        (outlines, [described.object(&[]), tasks])
    };
    for lang in Lang::ALL {
        let (outlines, others) = files(&signed(typed_over()), lang);
        outlines.iter().for_each(marked);
        assert!(others.iter().all(|file| file.contains(PRACTICE)));
        let (outlines, others) = files(&signed(without_consent()), lang);
        for outline in &outlines {
            assert!(!html::page(outline).contains(PRACTICE));
        }
        assert!(others.iter().all(|file| !file.contains(PRACTICE)));
    }
    // Files of real cases say nothing of it, so that they say what they ever said.
    for file in [
        record::draft_json(protocol(), &without_consent(), &[]).unwrap(),
        signed(without_consent()).to_json().unwrap(),
    ] {
        assert!(!file.contains("practice"));
    }
}

#[test]
fn every_situation_keeps_its_mark_until_a_new_check_begins() {
    let (protocol, library) = both();
    for one in library.exercises() {
        let Some((case, verdict)) = one.decided() else {
            continue;
        };
        let draft = draft_of(&protocol, case, "Verzonnen.");
        // Also where nothing about anybody is kept.
        let view = View::of_draft(&protocol, &draft, case, verdict, &[]);
        assert!(view.details.practice, "{}", one.practice.id);
        marked(&outline(&protocol, &view, Lang::Nl));
        let mut session = Session::default().apply(&protocol, &Action::Load(Box::new(draft)));
        let typing = Subject {
            file_number: "W-2026-0042".to_owned(),
            name: String::new(),
        };
        for edit in [
            Edit::Subject(typing),
            Edit::Remarks(String::new()),
            Edit::Activity("inform".to_owned()),
            Edit::Activity("disclose".to_owned()),
            Edit::OutsideTable,
        ] {
            session = session.apply(&protocol, &Action::Edit(edit));
            assert!(session.draft().practice);
        }
        session = session.apply(&protocol, &Action::Undo);
        assert!(session.draft().practice);
        let start = Action::Start {
            activity: "disclose".to_owned(),
            row: None,
        };
        assert!(!session.apply(&protocol, &start).draft().practice);
        assert!(!session.apply(&protocol, &Action::Wipe).draft().practice);
    }
}

/// The exam with as many right answers as asked for; the rest are wrong.
fn taken(library: &Library, seed: u64, right: usize) -> Exam {
    let mut exam = Exam::draw(library, seed);
    while let Some(exercise) = exam.current(library) {
        let quiz = exam.quiz(protocol(), exercise);
        let good = exam.given.len() < right;
        let pick = |picks: &[deelwijzer::training::quiz::Pick]| {
            let found = picks.iter().find(|pick| pick.right == good);
            found.unwrap().id.clone()
        };
        let given = Given {
            first: pick(&quiz.first),
            second: pick(&quiz.second),
        };
        exam = exam.answer(given);
    }
    exam
}

#[test]
fn a_certificate_says_score_date_and_version_and_who_fails_gets_none() {
    let (_, library) = both();
    for seed in [1, 42, 2026] {
        for (right, percent, passed) in [(10, 100, true), (7, 70, true), (6, 60, false)] {
            let exam = taken(&library, seed, right);
            let result = exam.result(protocol(), &library);
            assert_eq!((result.percent, result.passed), (percent, passed));
            let certificate = |lang| {
                papers::certificate(protocol(), &library, &exam, &result, "2026-11-24", lang)
            };
            let outline = certificate(Lang::Nl);
            let paper = text::plain(&outline);
            let version = format!("({} {})", protocol().id(), protocol().version());
            for words in ["24 november 2026", &version, &format!("{percent}")] {
                assert!(paper.contains(words), "{words}:\n{paper}");
            }
            let points = format!("{} van 20", right * 2);
            assert!(paper.contains(&points), "{points}:\n{paper}");
            let title = if passed {
                "Bewijs van oefening"
            } else {
                "Uitslag van de oefening"
            };
            assert_eq!(outline.title, format!("{PRACTICE} – {title}"));
            assert_eq!(paper.contains("Uitslag: Geslaagd"), passed, "{paper}");
            let english = text::plain(&certificate(Lang::En));
            assert!(english.contains("24 November 2026"), "{english}");
            assert_eq!(english.contains("Not passed"), !passed, "{english}");
        }
    }
}

#[test]
fn a_situation_of_ones_own_is_reopened_changed_and_removed() {
    use deelwijzer::text::Text;
    use deelwijzer::training::own::{Sketch, without};

    let (protocol, library) = both();
    // Whatever asks whether it may can be written on, and written back it is the same, translation and all.
    for case in &library.set().cases {
        let Some(sketch) = Sketch::of(case) else {
            assert!(!matches!(
                case.ask,
                deelwijzer::training::model::Ask::Decide(_)
            ));
            continue;
        };
        let same = sketch.changed_in(&protocol, &library, &case.id).unwrap();
        assert_eq!(same.set(), library.set(), "{}", case.id);
    }
    let case = &library.exercise("benefit-bsn").unwrap().practice;
    let mut sketch = Sketch::of(case).unwrap();
    sketch.title = "Anders genoemd".to_owned();
    sketch.themes = vec!["too-much-data".to_owned()];
    let changed = sketch
        .changed_in(&protocol, &library, "benefit-bsn")
        .unwrap();
    let now = &changed.exercise("benefit-bsn").unwrap().practice;
    let title = Text {
        nl: "Anders genoemd".to_owned(),
        en: "Anders genoemd".to_owned(),
    };
    assert_eq!((&now.title, &now.lesson), (&title, &case.lesson));
    // In the set its English is missing until someone writes it; who reads English gets the Dutch, and is told so.
    let in_set = changed.set().cases.iter().find(|one| one.id == case.id);
    assert_eq!(in_set.unwrap().title.en, "");
    assert!(changed.exercise("benefit-bsn").unwrap().untranslated);
    assert_eq!(now.themes, ["too-much-data"]);
    assert_eq!(changed.exercises().len(), library.exercises().len());
    // A theme that the set does not have, or a situation without a title, goes into no set.
    sketch.themes = vec!["shoe-size".to_owned()];
    assert!(
        sketch
            .changed_in(&protocol, &library, "benefit-bsn")
            .is_err()
    );
    sketch.themes.clear();
    sketch.title = " ".to_owned();
    assert!(
        sketch
            .changed_in(&protocol, &library, "benefit-bsn")
            .is_err()
    );
    // Removed, it is gone, and with it nothing else; of a set something stays.
    let less = without(&protocol, &library, "benefit-bsn").unwrap();
    assert!(less.exercise("benefit-bsn").is_none());
    assert_eq!(less.exercises().len() + 1, library.exercises().len());
    let mut set = library.set().clone();
    set.motivations.clear();
    set.cases.truncate(1);
    let id = set.cases[0].id.clone();
    let one = Library::of(&protocol, set).unwrap();
    assert!(without(&protocol, &one, &id).is_err());
}
