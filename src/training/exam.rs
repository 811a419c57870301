//! The exam: situations drawn by lot, answered without hints, and what came of it.

use chrono::{NaiveDateTime, TimeDelta};
use serde::{Deserialize, Serialize};

use crate::protocol::Protocol;

use super::draw::{Lot, seed_of};
use super::progress::Attempt;
use super::quiz::{Given, Marked, Quiz};
use super::{Exercise, Library};

/// The format of an exam that is kept.
pub const SCHEMA: &str = "practice/exam-1";
/// How many situations an exam has.
pub const LENGTH: usize = 10;
/// How many of them are of each level, from easy to hard; what a level lacks comes from the others.
const BY_LEVEL: [(u8, usize); 3] = [(1, 3), (2, 4), (3, 3)];
/// The share of the points that passes, in percent.
pub const PASS: u32 = 70;

/// An exam that is being taken.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Exam {
    /// The format: `practice/exam-1`.
    pub schema: String,
    /// What was drawn follows from this and the set.
    pub seed: u64,
    /// The ids of the situations, in order.
    pub cases: Vec<String>,
    /// What was answered so far, in order.
    pub given: Vec<Given>,
    /// Seconds spent before this sitting.
    pub spent: u32,
}

/// What came of an exam.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ExamResult {
    /// The points that were had.
    pub points: u32,
    /// The points there are.
    pub most: u32,
    /// The same in percent, rounded down.
    pub percent: u32,
    /// Whether it is enough.
    pub passed: bool,
    /// Each situation with what its answer is worth.
    pub each: Vec<(String, Marked)>,
}

impl Exam {
    /// Draws an exam from a set.
    #[must_use]
    pub fn draw(library: &Library, seed: u64) -> Self {
        let mut lot = Lot::new(seed);
        let mut cases: Vec<String> = Vec::new();
        for (level, count) in BY_LEVEL {
            let of_level = library.exercises().iter();
            let of_level = of_level.filter(|one| one.practice.level == level).collect();
            let drawn = lot.shuffled::<&Exercise>(of_level).into_iter().take(count);
            cases.extend(drawn.map(|one| one.practice.id.clone()));
        }
        let rest: Vec<&Exercise> = library
            .exercises()
            .iter()
            .filter(|one| !cases.contains(&one.practice.id))
            .collect();
        let short = LENGTH.saturating_sub(cases.len());
        let more = lot.shuffled(rest).into_iter().take(short);
        cases.extend(more.map(|one| one.practice.id.clone()));
        Exam {
            schema: SCHEMA.to_owned(),
            seed,
            cases,
            given: Vec::new(),
            spent: 0,
        }
    }

    /// The position of the situation to answer now; nothing when all were answered.
    #[must_use]
    pub fn at(&self) -> Option<usize> {
        (self.given.len() < self.cases.len()).then_some(self.given.len())
    }

    /// The situation to answer now.
    #[must_use]
    pub fn current<'a>(&self, library: &'a Library) -> Option<&'a Exercise> {
        library.exercise(self.cases.get(self.at()?)?)
    }

    /// The questions about a situation of this exam.
    #[must_use]
    pub fn quiz(&self, protocol: &Protocol, exercise: &Exercise) -> Quiz {
        let seed = self.seed ^ seed_of(&exercise.practice.id);
        Quiz::of(protocol, exercise, seed)
    }

    /// The exam after one more answer.
    #[must_use]
    pub fn answer(mut self, given: Given) -> Self {
        if self.at().is_some() {
            self.given.push(given);
        }
        self
    }

    /// What came of it so far; what was not answered counts as wrong.
    #[must_use]
    pub fn result(&self, protocol: &Protocol, library: &Library) -> ExamResult {
        let mut each = Vec::new();
        let nothing = Given::default();
        for (at, id) in self.cases.iter().enumerate() {
            let Some(exercise) = library.exercise(id) else {
                continue;
            };
            let given = self.given.get(at).unwrap_or(&nothing);
            each.push((id.clone(), self.quiz(protocol, exercise).mark(given)));
        }
        let points: u32 = each.iter().map(|(_, marked)| marked.points()).sum();
        let most = u32::try_from(each.len())
            .unwrap_or(u32::MAX)
            .saturating_mul(2);
        let percent = (points * 100).checked_div(most).unwrap_or(0);
        ExamResult {
            points,
            most,
            percent,
            passed: most > 0 && percent >= PASS,
            each,
        }
    }

    /// What it says about what one masters: each situation of it, once all were answered.
    #[must_use]
    pub fn attempts(&self, protocol: &Protocol, library: &Library) -> Vec<Attempt> {
        if self.at().is_some() {
            return Vec::new();
        }
        let each = self.result(protocol, library).each.into_iter();
        each.filter_map(|(id, marked)| {
            let exercise = library.exercise(&id)?;
            Some(Attempt::judged(protocol, exercise, marked.all()))
        })
        .collect()
    }

    /// The exam again from what was kept of it; nothing when it is none, or of another set.
    #[must_use]
    pub fn from_json(library: &Library, json: &str) -> Option<Self> {
        let exam: Exam = serde_json::from_str(json).ok()?;
        let known = exam.cases.iter().all(|id| library.exercise(id).is_some());
        let good = exam.schema == SCHEMA
            && !exam.cases.is_empty()
            && exam.cases.len() <= LENGTH
            && exam.given.len() <= exam.cases.len();
        (good && known).then_some(exam)
    }

    /// The exam as what is kept of it: short, as learning systems have little room.
    #[must_use]
    pub fn to_json(&self) -> String {
        serde_json::to_string(self).unwrap_or_default()
    }
}

/// The seconds between two moments; none when the clock was set back.
#[must_use]
pub fn seconds(from: NaiveDateTime, to: NaiveDateTime) -> u32 {
    let spent = to.signed_duration_since(from).max(TimeDelta::zero());
    u32::try_from(spent.num_seconds()).unwrap_or(u32::MAX)
}
