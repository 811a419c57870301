//! The ways to practise: what is right in each follows from the engine, the same draw gives the same, progress and exam
//! add up, and nothing of practice passes for a real case.

use proptest::prelude::*;

use deelwijzer::case::Case;
use deelwijzer::decision::{Outcome, assess};
use deelwijzer::document::{Block, html, text};
use deelwijzer::protocol::{Answer, Consent};
use deelwijzer::record::{self, ReadError};
use deelwijzer::text::Lang;
use deelwijzer::training::build::Comparison;
use deelwijzer::training::exam::{Exam, LENGTH};
use deelwijzer::training::heads::{Judgement, JudgementError};
use deelwijzer::training::lms::{Scorm, elements};
use deelwijzer::training::papers;
use deelwijzer::training::progress::Progress;
use deelwijzer::training::quiz::{Given, Quiz, Reason};
use deelwijzer::training::spot::{Found, all_right, mark};
use deelwijzer::training::table::{TableAsk, draw};
use deelwijzer::training::{MARK, draft_of};

use super::training::both;

/// The answer that is right.
pub fn right(quiz: &Quiz) -> Given {
    let id = |picks: &[deelwijzer::training::quiz::Pick]| {
        picks.iter().find(|pick| pick.right).unwrap().id.clone()
    };
    Given {
        first: id(&quiz.first),
        second: id(&quiz.second),
    }
}

#[test]
fn the_whole_set_plays_through() {
    let (protocol, library) = both();
    for one in library.exercises() {
        for seed in [0, 1, 7] {
            let quiz = Quiz::of(&protocol, one, seed);
            let id = &one.practice.id;
            assert_eq!(quiz.first.iter().filter(|p| p.right).count(), 1, "{id}");
            assert_eq!(quiz.second.iter().filter(|p| p.right).count(), 1, "{id}");
            assert!(quiz.first.len() >= 3 && quiz.second.len() == 4, "{id}");
            assert!(quiz.mark(&right(&quiz)).all(), "{id}");
            // Labels can be told apart, and every wrong answer is worth less.
            for lang in Lang::ALL {
                let mut labels: Vec<&str> = quiz.second.iter().map(|p| p.label.get(lang)).collect();
                labels.sort_unstable();
                labels.dedup();
                assert_eq!(labels.len(), quiz.second.len(), "{id}");
            }
            for pick in quiz.second.iter().filter(|pick| !pick.right) {
                let given = Given {
                    second: pick.id.clone(),
                    ..right(&quiz)
                };
                assert_eq!(quiz.mark(&given).points(), 1, "{id}");
            }
            if let Some((_, verdict)) = one.decided() {
                let given = right(&quiz);
                assert_eq!(given.first, verdict.outcome.id());
                if quiz.reason == Reason::Rule {
                    let rule = protocol.find_rule(&given.second).unwrap();
                    assert!(verdict.decisive().any(|f| f.rule == rule), "{id}");
                }
            }
        }
        for spot in library.spots() {
            let wrong: Vec<bool> = spot
                .motivation
                .lines
                .iter()
                .map(|l| l.wrong.is_some())
                .collect();
            assert!(all_right(&mark(spot, &wrong)));
            let other: Vec<bool> = wrong.iter().map(|wrong| !wrong).collect();
            assert!(!mark(spot, &other).contains(&Found::Found));
        }
    }
}

#[test]
fn ones_own_case_is_compared_rule_by_rule() {
    let (protocol, library) = both();
    for one in library.exercises() {
        let Some((model, verdict)) = one.decided() else {
            continue;
        };
        let same = Comparison::of(&protocol, model, model);
        assert!(same.agree());
        assert_eq!(same.score(), (verdict.before.len(), verdict.before.len()));
        let empty = Case::new(&protocol, model.activity(), model.row()).unwrap();
        let compared = Comparison::of(&protocol, &empty, model);
        assert_eq!(compared.outcome.other, verdict.outcome);
        assert_eq!(compared.outcome.one, assess(&protocol, &empty).outcome);
        if empty != *model {
            assert!(
                !papers::steps(&protocol, &compared, Lang::Nl)
                    .iter()
                    .all(|s| s.same)
            );
        }
    }
    // One answer that differs is one rule and one step that differ.
    let one = library.exercise("benefit-stopped").unwrap();
    let (model, _) = one.decided().unwrap();
    let need = protocol.find_question("need-to-know").unwrap();
    let mine = model.clone().with_answer(need, Answer::No);
    let compared = Comparison::of(&protocol, &mine, model);
    let (good, all) = compared.score();
    assert_eq!(good + 1, all);
    assert_eq!(compared.outcome.one, Outcome::Forbidden);
    let differs = papers::steps(&protocol, &compared, Lang::En);
    assert_eq!(differs.iter().filter(|step| !step.same).count(), 2);
    assert_eq!(one.lines_about(&protocol, need), [2]);
}

#[test]
fn the_table_drill_asks_every_row_and_is_right() {
    let (protocol, _) = both();
    let rows = protocol.row_ids().count();
    for seed in 0..50 {
        let questions = draw(&protocol, seed, rows, &[]);
        assert_eq!(questions, draw(&protocol, seed, rows, &[]));
        let mut seen: Vec<&str> = questions.iter().map(|q| q.row.as_str()).collect();
        seen.sort_unstable();
        seen.dedup();
        assert_eq!(seen.len(), rows);
        for question in &questions {
            let at = protocol.find_row(&question.row).unwrap();
            match &question.asks {
                TableAsk::Item { item, .. } => {
                    let item = protocol.find_item(item).unwrap();
                    let expected = if !protocol.row_allows(at, item) {
                        "no"
                    } else if protocol.row_allows_if_applicable(at, item) {
                        "if-applicable"
                    } else {
                        "yes"
                    };
                    assert_eq!(question.right(), expected);
                }
                TableAsk::Consent { right } => assert_eq!(question.right(), right.id()),
                TableAsk::Contact { rows } => {
                    assert_eq!(rows.len(), 4);
                    assert!(rows.contains(&question.row));
                }
            }
        }
    }
}

#[test]
fn an_exam_is_drawn_answered_broken_off_and_marked() {
    let (protocol, library) = both();
    for seed in 0..40 {
        let exam = Exam::draw(&library, seed);
        assert_eq!(exam, Exam::draw(&library, seed));
        assert_eq!(exam.cases.len(), LENGTH);
        let mut cases = exam.cases.clone();
        cases.sort_unstable();
        cases.dedup();
        assert_eq!(cases.len(), LENGTH);
    }
    assert_ne!(Exam::draw(&library, 1).cases, Exam::draw(&library, 2).cases);
    let mut exam = Exam::draw(&library, 5);
    while let Some(exercise) = exam.current(&library) {
        let given = right(&exam.quiz(&protocol, exercise));
        // Broken off and taken up again halfway, as a learning system does it.
        exam = Exam::from_json(&library, &exam.to_json())
            .unwrap()
            .answer(given);
    }
    let result = exam.result(&protocol, &library);
    assert_eq!((result.percent, result.passed), (100, true));
    let none = Exam::draw(&library, 5).result(&protocol, &library);
    assert_eq!((none.points, none.percent, none.passed), (0, 0, false));
    assert!(
        exam.to_json().len() < 4_000,
        "SCORM 1.2 keeps 4096 characters"
    );
    assert!(Exam::from_json(&library, "{}").is_none());
    assert!(Exam::from_json(&library, &exam.to_json().replace("exam-1", "exam-2")).is_none());
}

#[test]
fn a_learning_system_is_told_what_its_standard_knows() {
    let (protocol, library) = both();
    let mut exam = Exam::draw(&library, 3);
    let value = |scorm, exam: &Exam, name: &str| {
        let all = elements(scorm, &protocol, &library, exam, 3_725);
        let found: Vec<String> = all
            .into_iter()
            .filter(|(n, _)| n == name)
            .map(|(_, v)| v)
            .collect();
        assert!(found.len() <= 1, "{name} is told twice");
        found.into_iter().next()
    };
    assert_eq!(
        value(Scorm::V12, &exam, "cmi.core.lesson_status").unwrap(),
        "incomplete"
    );
    assert_eq!(
        value(Scorm::V12, &exam, "cmi.core.exit").unwrap(),
        "suspend"
    );
    assert_eq!(
        value(Scorm::V12, &exam, "cmi.core.session_time").unwrap(),
        "0001:02:05"
    );
    assert_eq!(
        value(Scorm::V2004, &exam, "cmi.session_time").unwrap(),
        "PT3725S"
    );
    assert_eq!(
        value(Scorm::V2004, &exam, "cmi.completion_status").unwrap(),
        "incomplete"
    );
    assert_eq!(value(Scorm::V2004, &exam, "cmi.success_status"), None);
    while let Some(exercise) = exam.current(&library) {
        let given = right(&exam.quiz(&protocol, exercise));
        exam = exam.answer(given);
    }
    assert_eq!(
        value(Scorm::V12, &exam, "cmi.core.lesson_status").unwrap(),
        "passed"
    );
    // What is told then is what says that it is over, and what was told before is not.
    for scorm in [Scorm::V12, Scorm::V2004] {
        let (element, over) = scorm.over();
        let status = |exam: &Exam| value(scorm, exam, element).unwrap();
        assert!(over.contains(&status(&exam).as_str()));
        assert!(!over.contains(&status(&Exam::draw(&library, 3)).as_str()));
    }
    assert_eq!(
        value(Scorm::V12, &exam, "cmi.core.score.raw").unwrap(),
        "100"
    );
    assert_eq!(
        value(Scorm::V2004, &exam, "cmi.score.scaled").unwrap(),
        "1.00"
    );
    assert_eq!(
        value(Scorm::V2004, &exam, "cmi.success_status").unwrap(),
        "passed"
    );
    for at in 0..LENGTH * 2 {
        let place = format!("cmi.interactions.{at}");
        assert_eq!(
            value(Scorm::V12, &exam, &format!("{place}.result")).unwrap(),
            "correct"
        );
        let response = value(Scorm::V12, &exam, &format!("{place}.student_response")).unwrap();
        let pattern = format!("{place}.correct_responses.0.pattern");
        assert_eq!(value(Scorm::V12, &exam, &pattern).unwrap(), response);
        assert_eq!(response.len(), 1);
    }
}

#[test]
fn two_heads_read_each_other() {
    let (protocol, library) = both();
    let one = library.exercise("not-eating").unwrap();
    let (model, _) = one.decided().unwrap();
    let judgement = Judgement::new(&protocol, &library, "not-eating", model);
    let json = judgement.to_json().unwrap();
    let (read, case) = Judgement::from_json(&protocol, &library, &json).unwrap();
    assert_eq!((&read, &case), (&judgement, model));
    let error = |json: &str| Judgement::from_json(&protocol, &library, json).unwrap_err();
    assert_eq!(error(r#"{"schema":"record/1"}"#), JudgementError::Foreign);
    assert_eq!(
        error(&json.replace("not-eating", "gone")),
        JudgementError::OtherExercise("gone".to_owned())
    );
    assert!(matches!(
        error(&json.replace("unobtainable", "maybe")),
        JudgementError::Damaged(_)
    ));
    let mine = model.clone().with_consent(Consent::Refused);
    let compared = Comparison::of(&protocol, &mine, model);
    let outline = papers::side_by_side(&protocol, "x", &compared, Lang::Nl);
    assert!(outline.title.starts_with(MARK));
    assert!(text::plain(&outline).contains("verschilt"));
}

#[test]
fn nothing_of_practice_passes_for_a_real_case() {
    let (protocol, library) = both();
    let one = library.exercise("travel-allowance").unwrap();
    let (model, verdict) = one.decided().unwrap();
    let files = [
        library.to_json().unwrap(),
        Progress::default().to_json().unwrap(),
        Exam::draw(&library, 1).to_json(),
        Judgement::new(&protocol, &library, "travel-allowance", model)
            .to_json()
            .unwrap(),
    ];
    for file in files {
        assert_eq!(record::read(&protocol, &file), Err(ReadError::Practice));
    }
    // Carried over to a check it is the same case, and whatever is made of it carries the mark and is refused.
    let draft = draft_of(&protocol, model, "Verzonnen.");
    assert_eq!(draft.case(&protocol).as_ref(), Some(model));
    assert_eq!(draft.subject.file_number, MARK);
    let file = record::draft_json(&protocol, &draft, &[]).unwrap();
    assert_eq!(record::read(&protocol, &file), Err(ReadError::Practice));
    let view = deelwijzer::document::View::of_draft(&protocol, &draft, model, verdict, &[]);
    let document = deelwijzer::document::outline(&protocol, &view, Lang::Nl);
    assert!(text::plain(&document).matches(MARK).count() >= 2);
}

#[test]
fn every_situation_can_be_carried_over_to_a_check() {
    let (protocol, library) = both();
    for one in library.exercises() {
        if let Some((model, _)) = one.decided() {
            let draft = draft_of(&protocol, model, "");
            assert_eq!(
                draft.case(&protocol).as_ref(),
                Some(model),
                "{}",
                one.practice.id
            );
        }
    }
}

#[test]
fn what_is_printed_carries_the_mark_and_hides_the_answers() {
    let (protocol, library) = both();
    let all: Vec<_> = library.exercises().iter().collect();
    for lang in Lang::ALL {
        let bare = papers::handout(&protocol, &all, false, lang);
        let full = papers::handout(&protocol, &all, true, lang);
        let mut exam = Exam::draw(&library, 9);
        exam.spent = 754;
        let result = exam.result(&protocol, &library);
        let paper = papers::certificate(&protocol, &library, &exam, &result, "2026-11-24", lang);
        for outline in [&bare, &full, &paper] {
            assert!(outline.title.starts_with(MARK));
            assert!(
                matches!(outline.blocks.first(), Some(Block::Notice(words)) if words.contains(MARK))
            );
            assert!(html::page(outline).contains(MARK));
        }
        let (bare, full) = (text::plain(&bare), text::plain(&full));
        for one in &all {
            assert!(full.contains(one.practice.lesson.get(lang)));
            assert!(!bare.contains(one.practice.lesson.get(lang)));
        }
        let paper = text::plain(&paper);
        assert!(paper.contains("13") && paper.contains(protocol.version()));
    }
}

#[test]
fn an_organisation_names_its_own_set_beside_the_page() {
    use deelwijzer::app::config::Config;

    let (protocol, _) = both();
    let read = |path: &str| Config::read(&protocol, &format!(r#"{{ "practice": "{path}" }}"#));
    let config = read("oefenen/leiden.json");
    assert!(config.errors().is_empty());
    assert_eq!(config.practice(), Some("oefenen/leiden.json"));
    for path in [
        "https://elders.example/set.json",
        "//elders.example/set.json",
        "../set.json",
        "/set.json",
        "set.exe",
        "",
    ] {
        let config = read(path);
        assert!(
            !config.errors().is_empty() && config.practice().is_none(),
            "{path}"
        );
    }
}

#[test]
fn a_trainer_writes_a_situation_and_sees_what_follows() {
    use deelwijzer::training::own::{Sketch, SketchLine};
    use deelwijzer::training::{Fault, Piece};

    let (protocol, library) = both();
    let mut sketch = Sketch::default();
    let faults = |sketch: &Sketch| -> Vec<Fault> {
        let errors = sketch.solved(&protocol).unwrap_err();
        errors.into_iter().map(|error| error.problem).collect()
    };
    assert!(faults(&sketch).contains(&Fault::Missing(Piece::Activity)));
    sketch.activity = "inform".to_owned();
    sketch.row = "1-information".to_owned();
    let outcome = |sketch: &Sketch| {
        let exercise = sketch.facts(&protocol).unwrap();
        let (_, verdict) = exercise.decided().unwrap();
        verdict.outcome
    };
    assert_eq!(outcome(&sketch), Outcome::NoProcessing);
    sketch.lines.push(SketchLine {
        words: "U noteert een naam.".to_owned(),
        data: vec!["naw".to_owned()],
        ..SketchLine::default()
    });
    assert_eq!(outcome(&sketch), Outcome::Forbidden);
    assert!(sketch.added_to(&protocol, &library).is_err());
    sketch.title = "Een naam".to_owned();
    sketch.lines[0].words = "Iemand vraagt de weg.".to_owned();
    sketch.hints = ["Kijk.".to_owned(), "Kijk beter.".to_owned()];
    sketch.lesson = "Noteer niets.".to_owned();
    sketch.client = "Rust.".to_owned();
    let set = sketch.added_to(&protocol, &library).unwrap();
    let set = sketch.added_to(&protocol, &set).unwrap();
    assert_eq!(set.exercises().len(), library.exercises().len() + 2);
    assert!(set.exercise("own-2").is_some());
}

proptest! {
    #[test]
    fn any_text_is_read_without_panic(text in ".{0,200}") {
        let (protocol, library) = both();
        let _ = deelwijzer::training::Library::from_json(&protocol, &text);
        let _ = Progress::from_json(&text);
        let _ = Judgement::from_json(&protocol, &library, &text);
        let _ = Exam::from_json(&library, &text);
    }
}
