//! What one masters and what comes back: Leitner's boxes for situations, and a tally for each rule and row.
//!
//! Leitner's schedule (1972): a situation that was judged rightly moves one box up and comes back later; one that was
//! judged wrongly goes back to the first box. It was chosen over FSRS because anyone can follow and check it, and it
//! needs no model trained on others' answers. Days are arguments.
//!
//! What was seen lately is no proof of what one masters: until a card comes back, a right answer counts nowhere. A wrong
//! one always does.

use std::collections::BTreeMap;

use chrono::{Days, NaiveDate};
use serde::{Deserialize, Serialize};

use crate::protocol::{Protocol, RowIx};
use crate::text::date;

use super::build::Comparison;
use super::spot::{Found, all_right};
use super::table::TableQuestion;
use super::{Exercise, Library, MARK, MOST_BYTES, Spot};

/// The format of the file.
pub const SCHEMA: &str = "practice/progress-1";
/// After how many days a situation comes back, by its box.
pub const INTERVALS: [u64; 5] = [1, 2, 4, 8, 16];
/// How many times in a row it must be right to be mastered.
const MASTERED: u32 = 3;
/// The most things that are kept of each kind.
const MOST: usize = 2_000;
/// How many of the rules that decide a situation are counted.
const DECIDE: usize = 3;
/// What the card of a row of the table begins with; no situation has such an id.
const ROW: &str = "row:";

/// What one masters and what comes back.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Progress {
    /// The format: `practice/progress-1`.
    pub schema: String,
    /// The mark of practice.
    pub mark: String,
    /// Situations and motivations by their id, rows of the table behind `row:`.
    pub cards: BTreeMap<String, Card>,
    /// Rules by their id.
    pub rules: BTreeMap<String, Tally>,
    /// Rows of the table by their id.
    pub rows: BTreeMap<String, Tally>,
}

/// A situation, a motivation or a row in its box.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Card {
    /// The box, from 0.
    pub at: u8,
    /// The day on which it comes back (ISO 8601).
    pub due: String,
}

/// How often something was right and wrong.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Tally {
    /// Right.
    pub right: u32,
    /// Wrong.
    pub wrong: u32,
    /// Right since it was last wrong.
    pub streak: u32,
}

/// How well something is mastered.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Mastery {
    /// Not practised yet.
    New,
    /// Last time it was wrong.
    Repeat,
    /// Right, but not often enough in a row.
    Growing,
    /// Right time and again.
    Mastered,
}

impl Mastery {
    /// Every level, from none to all.
    pub const ALL: [Mastery; 4] = [
        Mastery::New,
        Mastery::Repeat,
        Mastery::Growing,
        Mastery::Mastered,
    ];
}

impl Tally {
    /// How well it is mastered.
    #[must_use]
    pub const fn mastery(self) -> Mastery {
        match (self.right, self.wrong, self.streak) {
            (0, 0, _) => Mastery::New,
            (_, _, 0) => Mastery::Repeat,
            (_, _, streak) if streak >= MASTERED => Mastery::Mastered,
            (_, _, _) => Mastery::Growing,
        }
    }

    const fn add(&mut self, right: bool) {
        if right {
            self.right = self.right.saturating_add(1);
            self.streak = self.streak.saturating_add(1);
        } else {
            self.wrong = self.wrong.saturating_add(1);
            self.streak = 0;
        }
    }
}

/// What someone did with one situation, motivation or row.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Attempt {
    /// Its card, which comes back; none where nothing does.
    pub card: Option<String>,
    /// Whether it was right.
    pub right: bool,
    /// The rules that it was about, and whether each was right.
    pub rules: Vec<(String, bool)>,
    /// The row, where there is one.
    pub row: Option<String>,
}

impl Attempt {
    /// A situation that was judged: the rules that decide it, and its row.
    #[must_use]
    pub fn judged(protocol: &Protocol, exercise: &Exercise, right: bool) -> Self {
        let decided = exercise.decided();
        let rules = decided.into_iter().flat_map(|(_, verdict)| {
            let decisive = verdict.decisive().take(DECIDE);
            decisive.map(|finding| (protocol.rule(finding.rule).id.clone(), right))
        });
        Attempt {
            card: Some(exercise.practice.id.clone()),
            right,
            rules: rules.collect(),
            row: row_of(protocol, exercise),
        }
    }

    /// A whole check, compared with the model: every rule of it.
    #[must_use]
    pub fn built(protocol: &Protocol, exercise: &Exercise, compared: &Comparison) -> Self {
        let rules = compared.rules.iter();
        let rules = rules.filter(|(_, both)| both.other.is_some());
        Attempt {
            card: Some(exercise.practice.id.clone()),
            right: compared.agree(),
            rules: rules
                .map(|(rule, both)| (protocol.rule(*rule).id.clone(), both.agree()))
                .collect(),
            row: row_of(protocol, exercise),
        }
    }

    /// A motivation in which mistakes were looked for: the rule of each mistake.
    #[must_use]
    pub fn spotted(spot: &Spot, found: &[Found]) -> Self {
        let lines = spot.motivation.lines.iter().zip(found);
        let rules = lines.filter_map(|(line, found)| {
            let wrong = line.wrong.as_ref()?;
            Some((wrong.breaks.clone(), *found == Found::Found))
        });
        Attempt {
            card: Some(spot.motivation.id.clone()),
            right: all_right(found),
            rules: rules.collect(),
            row: spot.motivation.ask.row.clone(),
        }
    }

    /// A question of the drill: its row.
    #[must_use]
    pub fn drilled(question: &TableQuestion, right: bool) -> Self {
        Attempt {
            card: Some(format!("{ROW}{}", question.row)),
            right,
            rules: Vec::new(),
            row: Some(question.row.clone()),
        }
    }
}

fn row_of(protocol: &Protocol, exercise: &Exercise) -> Option<String> {
    let (case, _) = exercise.decided()?;
    Some(protocol.row(case.row()?).id.clone())
}

/// Why a file of progress is not taken.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ProgressError {
    /// It is too large.
    TooLarge,
    /// It is no progress of practice.
    Foreign,
    /// It is damaged.
    Damaged(String),
}

impl Default for Progress {
    fn default() -> Self {
        Progress {
            schema: SCHEMA.to_owned(),
            mark: MARK.to_owned(),
            cards: BTreeMap::new(),
            rules: BTreeMap::new(),
            rows: BTreeMap::new(),
        }
    }
}

impl Progress {
    /// Whether nothing was practised yet.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.cards.is_empty() && self.rules.is_empty() && self.rows.is_empty()
    }

    /// The progress after something was practised on a day.
    #[must_use]
    pub fn after(&self, attempt: &Attempt, today: NaiveDate) -> Self {
        let mut next = self.clone();
        let known = attempt.card.as_ref().and_then(|id| self.cards.get(id));
        let early = known.is_some_and(|card| card.due > date::iso(today));
        if let Some(id) = &attempt.card {
            match (attempt.right, known) {
                (true, Some(_)) if early => {}
                (true, Some(card)) => next.put(id, card.at.saturating_add(1), today),
                (right, _) => next.put(id, u8::from(right), today),
            }
        }
        let counts = |right: bool| !(right && early);
        for (id, right) in attempt.rules.iter().filter(|(_, right)| counts(*right)) {
            next.rules.entry(id.clone()).or_default().add(*right);
        }
        if let Some(row) = attempt.row.as_ref().filter(|_| counts(attempt.right)) {
            next.rows.entry(row.clone()).or_default().add(attempt.right);
        }
        next
    }

    /// Puts a card in a box.
    fn put(&mut self, id: &str, at: u8, today: NaiveDate) {
        let at = at.min(u8::try_from(INTERVALS.len() - 1).unwrap_or(u8::MAX));
        let wait = INTERVALS.get(usize::from(at)).copied().unwrap_or(1);
        let due = today.checked_add_days(Days::new(wait)).unwrap_or(today);
        let due = date::iso(due);
        self.cards.insert(id.to_owned(), Card { at, due });
    }

    /// How well a rule is mastered.
    #[must_use]
    pub fn rule(&self, id: &str) -> Tally {
        self.rules.get(id).copied().unwrap_or_default()
    }

    /// How well a row is mastered.
    #[must_use]
    pub fn row(&self, id: &str) -> Tally {
        self.rows.get(id).copied().unwrap_or_default()
    }

    /// The situations that come back on a day, the longest due first, and of those the lowest box first.
    #[must_use]
    pub fn due(&self, library: &Library, today: NaiveDate) -> Vec<String> {
        self.due_of(today, |id| {
            library.exercise(id).map(|one| one.practice.id.clone())
        })
    }

    /// The motivations that come back on a day, in the same order.
    #[must_use]
    pub fn due_spots(&self, library: &Library, today: NaiveDate) -> Vec<String> {
        self.due_of(today, |id| {
            library.spot(id).map(|one| one.motivation.id.clone())
        })
    }

    /// The rows of the table that come back on a day, in the same order.
    #[must_use]
    pub fn due_rows(&self, protocol: &Protocol, today: NaiveDate) -> Vec<RowIx> {
        self.due_of(today, |id| protocol.find_row(id.strip_prefix(ROW)?))
    }

    /// What comes back on a day, of those that are what is looked for.
    fn due_of<T>(&self, today: NaiveDate, find: impl Fn(&str) -> Option<T>) -> Vec<T> {
        let today = date::iso(today);
        let mut due: Vec<(&String, &Card)> = self
            .cards
            .iter()
            .filter(|(_, card)| card.due <= today)
            .collect();
        due.sort_by(|(_, a), (_, b)| (&a.due, a.at).cmp(&(&b.due, b.at)));
        due.into_iter().filter_map(|(id, _)| find(id)).collect()
    }

    /// What to practise next on a day: what is due, then what was not seen yet from easy to hard, then what comes back
    /// first.
    #[must_use]
    pub fn next(&self, library: &Library, today: NaiveDate) -> Vec<String> {
        let mut next = self.due(library, today);
        let mut fresh: Vec<_> = library
            .exercises()
            .iter()
            .filter(|one| !self.cards.contains_key(&one.practice.id))
            .collect();
        fresh.sort_by_key(|one| one.practice.level);
        next.extend(fresh.into_iter().map(|one| one.practice.id.clone()));
        let mut later: Vec<_> = self
            .cards
            .iter()
            .filter(|(id, _)| !next.contains(id) && library.exercise(id).is_some())
            .map(|(id, card)| (card.due.clone(), id.clone()))
            .collect();
        later.sort();
        next.extend(later.into_iter().map(|(_, id)| id));
        next
    }

    /// The progress as a file.
    ///
    /// # Errors
    /// None for progress; the type of the serializer keeps the caller honest.
    pub fn to_json(&self) -> Result<String, serde_json::Error> {
        serde_json::to_string_pretty(self)
    }

    /// Reads a file of progress.
    ///
    /// # Errors
    /// When it is none, is damaged, or holds a day that is none.
    pub fn from_json(json: &str) -> Result<Self, ProgressError> {
        if json.len() > MOST_BYTES {
            return Err(ProgressError::TooLarge);
        }
        let damaged =
            |error: String| ProgressError::Damaged(error.chars().take(200).collect::<String>());
        let value: serde_json::Value = serde_json::from_str(json.trim_start_matches('\u{feff}'))
            .map_err(|error| damaged(error.to_string()))?;
        if value.get("schema").and_then(|schema| schema.as_str()) != Some(SCHEMA) {
            return Err(ProgressError::Foreign);
        }
        let progress: Progress =
            serde_json::from_value(value).map_err(|error| damaged(error.to_string()))?;
        let most = [
            progress.cards.len(),
            progress.rules.len(),
            progress.rows.len(),
        ];
        if most.into_iter().any(|count| count > MOST) {
            return Err(ProgressError::TooLarge);
        }
        for (id, card) in &progress.cards {
            let in_box = usize::from(card.at) < INTERVALS.len();
            if !in_box || date::parse_iso(&card.due).is_none() {
                return Err(damaged(format!("cards.{id}")));
            }
        }
        Ok(progress)
    }
}
