//! Practice: situations to judge, ways to practise with them, what one masters and what to repeat.
//!
//! What is right always comes from the engine (`decision::assess`, `term`) and never from a file; what no engine
//! decides stands in the file with its article. Knows no clock, chance or browser: days and seeds are arguments.

pub mod build;
pub mod draw;
mod error;
pub mod exam;
mod facts;
pub mod heads;
pub mod lms;
mod load;
pub mod model;
pub mod own;
pub mod papers;
pub mod progress;
pub mod quiz;
pub mod spot;
pub mod table;

pub use error::{Fault, Piece, SetError};
pub use load::solve;

use crate::case::Case;
use crate::decision::Verdict;
use crate::protocol::{Protocol, QuestionIx};
use crate::record::Draft;

use model::{Motivation, Practice, Set};

/// The format of a set.
pub const SET_SCHEMA: &str = "practice/set-1";
/// The mark on everything that practice makes, the same in every language.
pub const MARK: &str = crate::record::PRACTICE;
/// The largest file that is read, in bytes.
pub const MOST_BYTES: usize = 2 * 1024 * 1024;

/// A set of practice that was loaded without an error, with every situation solved.
#[derive(Debug, Clone, PartialEq)]
pub struct Library {
    set: Set,
    exercises: Vec<Exercise>,
    spots: Vec<Spot>,
}

/// A situation with what is right in it.
#[derive(Debug, Clone, PartialEq)]
pub struct Exercise {
    /// The situation as it is read: where its English is missing, the Dutch stands for it.
    pub practice: Practice,
    /// Whether that is so anywhere in it.
    pub untranslated: bool,
    /// What is right.
    pub solution: Solution,
}

/// What is right in a situation.
#[derive(Debug, Clone, PartialEq)]
pub enum Solution {
    /// The case and the engine's verdict on it.
    Decide(Box<(Case, Verdict)>),
    /// The day (ISO 8601).
    Date(String),
    /// The position of the right option.
    Choose(usize),
}

/// A finished motivation with planted mistakes, and the case as it was motivated.
#[derive(Debug, Clone, PartialEq)]
pub struct Spot {
    /// The motivation.
    pub motivation: Motivation,
    /// The case that its lines make.
    pub case: Case,
    /// What the engine finds.
    pub verdict: Verdict,
}

impl Library {
    /// The set as it stands in its file.
    #[must_use]
    pub const fn set(&self) -> &Set {
        &self.set
    }

    /// Every situation.
    #[must_use]
    pub fn exercises(&self) -> &[Exercise] {
        &self.exercises
    }

    /// Every motivation with mistakes.
    #[must_use]
    pub fn spots(&self) -> &[Spot] {
        &self.spots
    }

    /// The situation of an id.
    #[must_use]
    pub fn exercise(&self, id: &str) -> Option<&Exercise> {
        self.exercises.iter().find(|one| one.practice.id == id)
    }

    /// The motivation of an id.
    #[must_use]
    pub fn spot(&self, id: &str) -> Option<&Spot> {
        self.spots.iter().find(|one| one.motivation.id == id)
    }

    /// The set as a file.
    ///
    /// # Errors
    /// None for a set; the type of the serializer keeps the caller honest.
    pub fn to_json(&self) -> Result<String, serde_json::Error> {
        serde_json::to_string_pretty(&self.set)
    }
}

impl Exercise {
    /// A situation as a set has it, with what is right: its Dutch stands in the place of English that is missing.
    fn of(mut practice: Practice, solution: Solution) -> Self {
        let mut untranslated = false;
        let mut stand_in = |nl: &str, en: &mut String| {
            if en.trim().is_empty() {
                nl.clone_into(en);
                untranslated = true;
            }
        };
        let texts = [
            &mut practice.title,
            &mut practice.lesson,
            &mut practice.client,
        ];
        for text in texts.into_iter().chain(&mut practice.hints) {
            stand_in(&text.nl, &mut text.en);
        }
        for line in &mut practice.story {
            stand_in(&line.nl, &mut line.en);
        }
        Exercise {
            practice,
            untranslated,
            solution,
        }
    }

    /// The case and its verdict, where the engine decides.
    #[must_use]
    pub fn decided(&self) -> Option<(&Case, &Verdict)> {
        match &self.solution {
            Solution::Decide(decided) => Some((&decided.0, &decided.1)),
            Solution::Date(_) | Solution::Choose(_) => None,
        }
    }

    /// The articles that it is about: those that decide, in the order of the route.
    #[must_use]
    pub fn articles(&self, protocol: &Protocol) -> Vec<String> {
        let mut articles: Vec<String> = Vec::new();
        let decided = self.decided().map(|(_, verdict)| verdict);
        let decisive = decided.into_iter().flat_map(Verdict::decisive);
        let of_rules = decisive.flat_map(|finding| protocol.rule(finding.rule).refs.clone());
        let of_ask = match &self.practice.ask {
            model::Ask::Decide(_) => Vec::new(),
            model::Ask::Date(ask) => ask.articles.clone(),
            model::Ask::Choose(ask) => ask.articles.clone(),
        };
        for one in of_rules.chain(of_ask) {
            if !articles.contains(&one) {
                articles.push(one);
            }
        }
        articles
    }

    /// The positions of the lines of the story that say something about a question.
    #[must_use]
    pub fn lines_about(&self, protocol: &Protocol, question: QuestionIx) -> Vec<usize> {
        let id = &protocol.question(question).id;
        let lines = self.practice.story.iter().enumerate();
        lines
            .filter(|(_, line)| line.yes.contains(id) || line.no.contains(id))
            .map(|(at, _)| at)
            .collect()
    }
}

/// A case as the draft of a check, marked as practice for good: by a member that nobody can edit, and, for who reads it,
/// in its number and a remark.
#[must_use]
pub fn draft_of(protocol: &Protocol, case: &Case, remark: &str) -> Draft {
    let contract = case.to_contract(protocol);
    let mut draft = Draft {
        activity: Some(contract.activity),
        outside_table: contract.row.is_none(),
        row: contract.row,
        data: contract.data.into_iter().collect(),
        consent: Some(contract.consent),
        remarks: format!("{MARK}. {remark}"),
        practice: true,
        ..Draft::default()
    };
    draft.subject.file_number = MARK.to_owned();
    for question in protocol.question_ids() {
        let answer = case.answer(question);
        if answer != crate::protocol::Answer::Unknown {
            draft.set_answer(protocol, question, answer);
        }
    }
    draft
}
