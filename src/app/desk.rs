//! What lies on the desk of rights and care: the work in each tool, and the only way to change it.
//!
//! Lives as long as the page is open and goes nowhere by itself.

use std::collections::{BTreeMap, BTreeSet};
use std::rc::Rc;

use crate::protocol::Answer;
use crate::rights::retention::{How, Listed, Log};
use crate::rights::{Difference, Draft, Earlier, Opened, Signed, Value};

/// How many steps back are remembered.
const MOST_UNDO: usize = 100;

/// The work in a tool.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Work {
    /// What was filled in.
    pub draft: Draft,
    /// The signed record, as long as nothing was changed since.
    pub signed: Option<Rc<Signed>>,
    /// What differs in it, when it came from a file.
    pub differences: Vec<Difference>,
    /// Whether it came from a file.
    pub from_file: bool,
    /// The signed versions that a new signature will name.
    pub history: Vec<Earlier>,
    /// Whether there is something that no file holds.
    pub unsaved: bool,
    undo: Vec<Draft>,
    typing: Option<String>,
}

impl Work {
    /// Whether there is a change to take back.
    #[must_use]
    pub fn can_undo(&self) -> bool {
        !self.undo.is_empty()
    }

    /// Whether there is anything at all.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.draft.is_empty() && self.undo.is_empty() && self.signed.is_none()
    }

    /// What was signed becomes an earlier version of what is being changed.
    fn carry_on(&mut self) {
        if let Some(signed) = self.signed.take() {
            self.history = signed.continued();
        }
        self.differences.clear();
        self.from_file = false;
        self.unsaved = true;
    }

    fn remember(&mut self) {
        if self.undo.len() >= MOST_UNDO {
            self.undo.remove(0);
        }
        self.undo.push(self.draft.clone());
    }
}

/// A list of dossiers to be destroyed, as it was pasted, and the log once that was carried out.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Listing {
    /// What stands in the field.
    pub text: String,
    /// What was read of it: the text at the moment that the list was made.
    pub made: Option<String>,
    /// The year whose dossiers were done away with.
    pub year: String,
    /// When that was; empty while nobody said so.
    pub on: String,
    /// By whom.
    pub who: String,
    /// How.
    pub how: How,
    /// The signed log, as long as nothing was changed since.
    pub signed: Option<Rc<Signed<Log>>>,
    /// What differs in it, when it came from a file.
    pub differences: Vec<Difference>,
    /// Whether it came from a file.
    pub from_file: bool,
    /// The signed versions that a new signature will name.
    pub history: Vec<Earlier>,
    /// Whether no file holds it.
    pub unsaved: bool,
}

impl Listing {
    /// Whether there is anything at all.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.listed().is_empty() && self.signed.is_none()
    }

    /// What a file of unfinished work holds of it.
    #[must_use]
    pub fn listed(&self) -> Listed {
        Listed {
            text: self.text.clone(),
            made: self.made.is_some(),
            year: self.year.clone(),
            on: self.on.clone(),
            who: self.who.clone(),
            how: self.how,
        }
    }

    /// The list as it stood in a file.
    #[must_use]
    pub fn of(listed: Listed, history: Vec<Earlier>) -> Self {
        Listing {
            made: listed.made.then(|| listed.text.clone()),
            text: listed.text,
            year: listed.year,
            on: listed.on,
            who: listed.who,
            how: listed.how,
            history,
            ..Listing::default()
        }
    }

    /// The list after a change: what was signed becomes an earlier version.
    #[must_use]
    pub fn changed(&self, change: impl FnOnce(&mut Self)) -> Self {
        let mut next = self.clone();
        change(&mut next);
        if let Some(signed) = next.signed.take() {
            next.history = signed.continued();
        }
        next.differences.clear();
        next.from_file = false;
        next.unsaved = !next.is_empty();
        next
    }

    /// The same with a log that was just signed.
    #[must_use]
    pub fn with_log(&self, signed: Rc<Signed<Log>>) -> Self {
        Listing {
            signed: Some(signed),
            differences: Vec::new(),
            from_file: false,
            unsaved: true,
            ..self.clone()
        }
    }
}

/// Everything on the desk.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Desk {
    work: BTreeMap<String, Work>,
    /// The list of dossiers.
    pub list: Listing,
    /// The kinds of data that were chosen to look at.
    pub chosen: BTreeSet<String>,
    /// What was answered to their conditions.
    pub answers: BTreeMap<String, Answer>,
    /// Who wants to see a dossier.
    pub role: Option<String>,
    /// What for.
    pub reason: Option<String>,
}

/// Something the user did.
#[derive(Debug, Clone)]
pub enum Deed {
    /// Filled something in in a field of a tool; typing in one field is one step to take back.
    Fill {
        /// The tool.
        tool: String,
        /// The field.
        field: String,
        /// What.
        value: Value,
        /// Whether it was typed.
        typed: bool,
    },
    /// Took the last change in a tool back.
    Undo(String),
    /// Saved the work in a tool to a file.
    Saved(String),
    /// Signed it.
    Signed(String, Rc<Signed>),
    /// Opened a file.
    Open(Box<Opened>),
    /// Wiped the work in a tool.
    Wipe(String),
    /// Changed the list of dossiers.
    List(Listing),
    /// Chose a kind of data to look at, or not any more.
    Choose(String, bool),
    /// Answered a condition.
    Answer(String, Answer),
    /// Chose who wants to see a dossier.
    Role(String),
    /// Chose what for.
    Reason(String),
}

impl Desk {
    /// The work in a tool.
    #[must_use]
    pub fn work(&self, tool: &str) -> Work {
        self.work.get(tool).cloned().unwrap_or_default()
    }

    /// Whether something lies here that no file holds.
    #[must_use]
    pub fn is_unsaved(&self) -> bool {
        self.list.unsaved || self.work.values().any(|work| work.unsaved)
    }

    /// The desk after something the user did.
    #[must_use]
    pub fn after(&self, deed: Deed) -> Self {
        let mut next = self.clone();
        match deed {
            Deed::Fill {
                tool,
                field,
                value,
                typed,
            } => next.fill(tool, field, value, typed),
            Deed::Undo(tool) => {
                let work = next.work.entry(tool).or_default();
                if let Some(draft) = work.undo.pop() {
                    work.carry_on();
                    work.unsaved = !draft.is_empty();
                    work.draft = draft;
                    work.typing = None;
                }
            }
            Deed::Saved(tool) => next.work.entry(tool).or_default().unsaved = false,
            Deed::Signed(tool, signed) => {
                let work = next.work.entry(tool).or_default();
                work.draft = signed.details().clone();
                work.signed = Some(signed);
                work.differences.clear();
                work.from_file = false;
                work.unsaved = true;
                work.undo.clear();
                work.typing = None;
            }
            Deed::Open(opened) => next.open(*opened),
            Deed::Wipe(tool) => {
                next.work.remove(&tool);
            }
            Deed::List(list) => next.list = list,
            Deed::Choose(id, true) => {
                next.chosen.insert(id);
            }
            Deed::Choose(id, false) => {
                next.chosen.remove(&id);
            }
            Deed::Answer(id, answer) => {
                next.answers.insert(id, answer);
            }
            Deed::Role(id) => next.role = Some(id),
            Deed::Reason(id) => next.reason = Some(id),
        }
        next
    }

    fn fill(&mut self, tool: String, field: String, value: Value, typed: bool) {
        let work = self.work.entry(tool).or_default();
        let draft = work.draft.clone().with(&field, value);
        if draft == work.draft {
            return;
        }
        let goes_on = typed && work.typing.as_ref() == Some(&field);
        if !goes_on {
            work.remember();
        }
        work.typing = typed.then_some(field);
        work.carry_on();
        work.draft = draft;
    }

    fn open(&mut self, opened: Opened) {
        let (tool, work) = match opened {
            Opened::Record(tool, signed, differences) => (
                tool,
                Work {
                    draft: signed.details().clone(),
                    signed: Some(Rc::new(*signed)),
                    differences,
                    from_file: true,
                    ..Work::default()
                },
            ),
            Opened::Draft(tool, draft, history) => (
                tool,
                Work {
                    draft,
                    history,
                    ..Work::default()
                },
            ),
            Opened::Log(signed, differences) => {
                self.list = Listing {
                    history: signed.history().to_vec(),
                    differences,
                    from_file: true,
                    signed: Some(Rc::new(*signed.clone())),
                    ..Listing::of(signed.details().listed(), Vec::new())
                };
                return;
            }
            Opened::List(listed, history) => {
                self.list = Listing::of(*listed, history);
                return;
            }
        };
        self.work.insert(tool, work);
    }
}
