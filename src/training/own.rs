//! A situation that a trainer writes: what is filled in so far, and the set with it, changed in it, or without it.

use crate::protocol::{Consent, Protocol};
use crate::text::Text;

use super::model::{Ask, Line, Plan, Practice, Set};
use super::{Exercise, Library, SET_SCHEMA, SetError, solve};

/// A situation as it is being written, in Dutch.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sketch {
    /// What it is called.
    pub title: String,
    /// How hard it is.
    pub level: u8,
    /// What it is about (ids of themes of the set).
    pub themes: Vec<String>,
    /// What is about to be done (its id; empty while not chosen).
    pub activity: String,
    /// The row (its id; empty is none).
    pub row: String,
    /// The lines of the story.
    pub lines: Vec<SketchLine>,
    /// A hint, and one that says more.
    pub hints: [String; 2],
    /// What there is to learn.
    pub lesson: String,
    /// Why it matters to the client.
    pub client: String,
}

/// A line of a story as it is being written.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct SketchLine {
    /// What it says.
    pub words: String,
    /// Items that it gives.
    pub data: Vec<String>,
    /// Questions that it answers, with yes or no.
    pub answers: Vec<(String, bool)>,
    /// How consent stands.
    pub consent: Option<Consent>,
}

impl Default for Sketch {
    fn default() -> Self {
        Sketch {
            title: String::new(),
            level: 1,
            themes: Vec::new(),
            activity: String::new(),
            row: String::new(),
            lines: vec![SketchLine::default()],
            hints: [String::new(), String::new()],
            lesson: String::new(),
            client: String::new(),
        }
    }
}

impl Sketch {
    /// A situation of a set as it can be written on; nothing where it asks something else than whether it may.
    #[must_use]
    pub fn of(practice: &Practice) -> Option<Self> {
        let Ask::Decide(plan) = &practice.ask else {
            return None;
        };
        let hint = |at: usize| {
            let hint = practice.hints.get(at);
            hint.map_or_else(String::new, |hint| hint.nl.clone())
        };
        let line = |line: &Line| {
            let said = |ids: &[String], yes: bool| -> Vec<(String, bool)> {
                ids.iter().map(|id| (id.clone(), yes)).collect()
            };
            let mut answers = said(&line.yes, true);
            answers.extend(said(&line.no, false));
            SketchLine {
                words: line.nl.clone(),
                data: line.data.clone(),
                answers,
                consent: line.consent,
            }
        };
        Some(Sketch {
            title: practice.title.nl.clone(),
            level: practice.level,
            themes: practice.themes.clone(),
            activity: plan.activity.clone(),
            row: plan.row.clone().unwrap_or_default(),
            lines: practice.story.iter().map(line).collect(),
            hints: [hint(0), hint(1)],
            lesson: practice.lesson.nl.clone(),
            client: practice.client.nl.clone(),
        })
    }

    /// The situation as a set has it. Its English is missing until someone translates it.
    #[must_use]
    pub fn practice(&self, id: &str) -> Practice {
        let dutch = |words: &str| Text {
            nl: words.trim().to_owned(),
            en: String::new(),
        };
        let line = |line: &SketchLine| {
            let said = |wanted: bool| {
                let said = line.answers.iter().filter(|(_, yes)| *yes == wanted);
                said.map(|(id, _)| id.clone()).collect()
            };
            Line {
                nl: line.words.trim().to_owned(),
                en: String::new(),
                data: line.data.clone(),
                yes: said(true),
                no: said(false),
                consent: line.consent,
            }
        };
        Practice {
            id: id.to_owned(),
            level: self.level,
            themes: self.themes.clone(),
            title: dutch(&self.title),
            ask: Ask::Decide(Plan {
                activity: self.activity.clone(),
                row: (!self.row.is_empty()).then(|| self.row.clone()),
            }),
            story: self.lines.iter().map(line).collect(),
            hints: self.hints.iter().map(|hint| dutch(hint)).collect(),
            lesson: dutch(&self.lesson),
            client: dutch(&self.client),
            tempting: Vec::new(),
        }
    }

    /// What the engine makes of it so far.
    ///
    /// # Errors
    /// Everything that is still missing or wrong.
    pub fn solved(&self, protocol: &Protocol) -> Result<Exercise, Vec<SetError>> {
        // The themes are those of a set, which is looked at when the situation goes into it.
        let practice = Practice {
            themes: Vec::new(),
            ..self.practice("own")
        };
        solve(protocol, &practice, &[])
    }

    /// What the engine says of the facts so far, whatever else is still to be written.
    ///
    /// # Errors
    /// What is wrong with the facts.
    pub fn facts(&self, protocol: &Protocol) -> Result<Exercise, Vec<SetError>> {
        const FILLED: &str = "…";
        let mut filled = self.clone();
        let fill = |words: &mut String| {
            if words.trim().is_empty() {
                FILLED.clone_into(words);
            }
        };
        fill(&mut filled.title);
        fill(&mut filled.lesson);
        fill(&mut filled.client);
        filled.hints.iter_mut().for_each(fill);
        filled
            .lines
            .iter_mut()
            .for_each(|line| fill(&mut line.words));
        filled.solved(protocol)
    }

    /// The set with this situation added, under an id that no other has.
    ///
    /// # Errors
    /// Everything that is still missing or wrong.
    pub fn added_to(
        &self,
        protocol: &Protocol,
        library: &Library,
    ) -> Result<Library, Vec<SetError>> {
        let mut set: Set = library.set().clone();
        let taken = |id: &str| {
            set.cases.iter().any(|one| one.id == id)
                || set.motivations.iter().any(|one| one.id == id)
        };
        let mut number = 1;
        while taken(&format!("own-{number}")) {
            number += 1;
        }
        set.schema = SET_SCHEMA.to_owned();
        set.cases.push(self.practice(&format!("own-{number}")));
        Library::of(protocol, set)
    }

    /// The set with this in the place of the situation of that id. What reads as before keeps its translation, and what
    /// is said to who chooses wrongly stays where that is still wrong. A set without that situation stays as it is.
    ///
    /// # Errors
    /// Everything that is still missing or wrong.
    pub fn changed_in(
        &self,
        protocol: &Protocol,
        library: &Library,
        id: &str,
    ) -> Result<Library, Vec<SetError>> {
        let right = self.solved(protocol)?;
        let right = right.decided().map(|(_, verdict)| verdict.outcome.id());
        let mut set: Set = library.set().clone();
        for case in set.cases.iter_mut().filter(|case| case.id == id) {
            let mut new = self.practice(id);
            translated(&mut new, case);
            new.tempting = std::mem::take(&mut case.tempting);
            new.tempting
                .retain(|one| Some(one.choose.as_str()) != right);
            *case = new;
        }
        Library::of(protocol, set)
    }
}

/// The set without the situation of that id.
///
/// # Errors
/// When nothing would be left.
pub fn without(protocol: &Protocol, library: &Library, id: &str) -> Result<Library, Vec<SetError>> {
    let mut set: Set = library.set().clone();
    set.cases.retain(|case| case.id != id);
    Library::of(protocol, set)
}

/// Takes over the English of what reads in Dutch as it did.
fn translated(new: &mut Practice, old: &Practice) {
    let keep = |new: &mut Text, old: &Text| {
        if new.nl == old.nl {
            new.en.clone_from(&old.en);
        }
    };
    keep(&mut new.title, &old.title);
    keep(&mut new.lesson, &old.lesson);
    keep(&mut new.client, &old.client);
    for (hint, old) in new.hints.iter_mut().zip(&old.hints) {
        keep(hint, old);
    }
    for line in &mut new.story {
        if let Some(old) = old.story.iter().find(|old| old.nl == line.nl) {
            line.en.clone_from(&old.en);
        }
    }
}
