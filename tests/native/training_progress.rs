//! What one masters and what comes back: by the boxes of Leitner, from every way to practise, and only by what was known
//! before the answer was seen.

use chrono::{Days, NaiveDate};

use deelwijzer::case::Case;
use deelwijzer::training::MARK;
use deelwijzer::training::build::Comparison;
use deelwijzer::training::exam::{Exam, LENGTH};
use deelwijzer::training::progress::{Attempt, Mastery, Progress, ProgressError};
use deelwijzer::training::quiz::Given;
use deelwijzer::training::spot::{Found, mark};
use deelwijzer::training::table::{TableAsk, draw, ground};

use super::training::both;
use super::training_ways::right;

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

#[test]
fn what_was_wrong_comes_back_sooner_than_what_was_right() {
    let (_, library) = both();
    let id = library.exercises()[0].practice.id.clone();
    let attempt = |right| Attempt {
        card: Some(id.clone()),
        right,
        rules: vec![("b2-need".to_owned(), right)],
        row: Some("2-creditor".to_owned()),
    };
    let mut today = day("2026-11-24");
    let mut progress = Progress::default();
    let mut waits = Vec::new();
    for _ in 0..6 {
        progress = progress.after(&attempt(true), today);
        let due = day(&progress.cards[&id].due);
        waits.push((due - today).num_days());
        assert!(progress.due(&library, today).is_empty());
        assert_eq!(progress.due(&library, due), std::slice::from_ref(&id));
        today = due;
    }
    assert_eq!(waits, [2, 4, 8, 16, 16, 16]);
    assert_eq!(progress.rule("b2-need").mastery(), Mastery::Mastered);
    progress = progress.after(&attempt(false), today);
    assert_eq!((day(&progress.cards[&id].due) - today).num_days(), 1);
    assert_eq!(progress.rule("b2-need").mastery(), Mastery::Repeat);
    assert_eq!(progress.row("2-creditor").mastery(), Mastery::Repeat);
    assert_eq!(progress.rule("b2-subsidiarity").mastery(), Mastery::New);
    // Right on the same day, with the answer just seen, it is still to be repeated; a day later it counts.
    assert_eq!(progress.after(&attempt(true), today), progress);
    let tomorrow = day(&progress.cards[&id].due);
    progress = progress.after(&attempt(true), tomorrow);
    assert_eq!(progress.rule("b2-need").mastery(), Mastery::Growing);
    // Everything has its turn, what is due first.
    let later = day("2027-06-01");
    let next = progress.next(&library, later);
    assert_eq!(next.len(), library.exercises().len());
    assert_eq!(next[0], id);
    let json = progress.to_json().unwrap();
    assert_eq!(Progress::from_json(&json).unwrap(), progress);
    assert!(json.contains(MARK));
    assert_eq!(Progress::from_json("{}"), Err(ProgressError::Foreign));
    let broken = json.replace("\"at\": 1", "\"at\": 9");
    assert!(matches!(
        Progress::from_json(&broken),
        Err(ProgressError::Damaged(_))
    ));
}

/// What was seen a moment ago is no proof: until a card comes back, a right answer changes nothing, and a wrong one does.
#[test]
fn nothing_moves_on_before_it_comes_back() {
    let (protocol, library) = both();
    let exercise = library.exercise("benefit-bsn").unwrap();
    let judged = |right| Attempt::judged(&protocol, exercise, right);
    let monday = day("2026-11-23");
    let first = Progress::default().after(&judged(true), monday);
    let card = first.cards["benefit-bsn"].clone();
    assert_eq!((card.at, card.due.as_str()), (1, "2026-11-25"));
    // Ten times on the same day, and the day after, is as good as once.
    let mut again = first.clone();
    for later in [0, 0, 0, 1, 1] {
        again = again.after(&judged(true), monday + Days::new(later));
        assert_eq!(again, first);
    }
    assert_eq!(again.rule("b1-items").mastery(), Mastery::Growing);
    assert_eq!(again.row("2-work-income").right, 1);
    // On the day itself it moves on.
    let wednesday = monday + Days::new(2);
    let on_time = again.after(&judged(true), wednesday);
    assert_eq!(on_time.cards["benefit-bsn"].at, 2);
    assert_eq!(on_time.row("2-work-income").right, 2);
    // What is wrong early is wrong.
    let early = on_time.after(&judged(false), wednesday);
    assert_eq!(early.cards["benefit-bsn"].at, 0);
    assert_eq!(early.rule("b1-items").mastery(), Mastery::Repeat);
    assert_eq!(early.row("2-work-income").mastery(), Mastery::Repeat);
}

/// A whole check that is corrected by the answer that was shown does not count as right.
#[test]
fn correcting_a_check_after_the_answer_does_not_count() {
    let (protocol, library) = both();
    let exercise = library.exercise("benefit-bsn").unwrap();
    let (model, _) = exercise.decided().unwrap();
    let today = day("2026-11-24");
    let built = |mine: &Case| {
        let compared = Comparison::of(&protocol, mine, model);
        Attempt::built(&protocol, exercise, &compared)
    };
    let empty = Case::new(&protocol, model.activity(), model.row()).unwrap();
    let wrong = Progress::default().after(&built(&empty), today);
    assert_eq!(wrong.cards["benefit-bsn"].at, 0);
    assert_eq!(wrong.after(&built(model), today), wrong);
    let later = wrong.after(&built(model), today + Days::new(1));
    assert_eq!(later.cards["benefit-bsn"].at, 1);
}

#[test]
fn an_exam_counts_each_situation_once_it_is_finished() {
    let (protocol, library) = both();
    let mut exam = Exam::draw(&library, 11);
    let mut at = 0;
    while let Some(exercise) = exam.current(&library) {
        assert!(exam.attempts(&protocol, &library).is_empty());
        // Every other one is wrong.
        let given = right(&exam.quiz(&protocol, exercise));
        exam = exam.answer(if at % 2 == 0 { given } else { Given::default() });
        at += 1;
    }
    let attempts = exam.attempts(&protocol, &library);
    assert_eq!(attempts.len(), LENGTH);
    let today = day("2026-11-24");
    let start = Progress::default();
    let progress = attempts
        .iter()
        .fold(start, |all, one| all.after(one, today));
    for (at, id) in exam.cases.iter().enumerate() {
        assert_eq!(progress.cards[id].at, u8::from(at % 2 == 0), "{id}");
    }
    assert_eq!(progress.due(&library, day("2026-11-25")).len(), LENGTH / 2);
    // The rules and rows of what was wrong are to be repeated.
    let wrong = attempts.iter().filter(|one| !one.right);
    for (rule, _) in wrong.flat_map(|one| &one.rules) {
        assert!(progress.rule(rule).wrong > 0, "{rule}");
    }
}

#[test]
fn motivations_and_rows_come_back_as_well() {
    let (protocol, library) = both();
    let today = day("2026-11-24");
    let tomorrow = today + Days::new(1);
    let spot = library.spot("m-benefit").unwrap();
    let nothing = vec![false; spot.motivation.lines.len()];
    let found = mark(spot, &nothing);
    assert!(found.contains(&Found::Missed));
    let missed = Attempt::spotted(spot, &found);
    let progress = Progress::default().after(&missed, today);
    assert!(progress.due_spots(&library, today).is_empty());
    assert_eq!(progress.due_spots(&library, tomorrow), ["m-benefit"]);
    assert_eq!(progress.rule("b1-items").mastery(), Mastery::Repeat);
    // It is no situation, and takes no situation's turn.
    assert!(progress.due(&library, tomorrow).is_empty());
    let all = progress.next(&library, tomorrow);
    assert_eq!(all.len(), library.exercises().len());

    let question = draw(&protocol, 4, 1, &[]).remove(0);
    let row = protocol.find_row(&question.row).unwrap();
    let progress = progress.after(&Attempt::drilled(&question, false), today);
    assert!(progress.due_rows(&protocol, today).is_empty());
    let due = progress.due_rows(&protocol, tomorrow);
    assert_eq!(due, [row]);
    // What comes back is asked first, whatever is drawn.
    for seed in 0..20 {
        assert_eq!(draw(&protocol, seed, 10, &due)[0].row, question.row);
    }
    let again = progress.after(&Attempt::drilled(&question, true), today);
    assert_eq!(again, progress);
    let json = progress.to_json().unwrap();
    assert_eq!(Progress::from_json(&json).unwrap(), progress);
}

/// Each answer of the drill says where it comes from, as the engine holds a case of the row to it.
#[test]
fn the_table_drill_says_why() {
    let (protocol, _) = both();
    let rows = protocol.row_ids().count();
    let (mut footnotes, mut consents) = (0, 0);
    for seed in 0..60 {
        for question in draw(&protocol, seed, rows, &[]) {
            let ground = ground(&protocol, &question);
            assert!(!ground.says.is_empty(), "{question:?}");
            assert!(!ground.refs.is_empty(), "{question:?}");
            assert!(
                ground
                    .refs
                    .iter()
                    .all(|one| protocol.article(one).is_some())
            );
            footnotes += usize::from(ground.refs.iter().any(|one| one.contains(" fn")));
            if let TableAsk::Consent { .. } = question.asks
                && ground.refs.iter().any(|one| one.starts_with("6b"))
            {
                consents += 1;
            }
        }
    }
    assert!(footnotes > 0 && consents > 0, "{footnotes} {consents}");
}
