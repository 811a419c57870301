//! What the user is working on, and the only way to change it: a pure `apply(&Action)`.
//!
//! The verdict is not in here: it is derived from the draft whenever it is shown.

use crate::case::Case;
use crate::decision::{self, Verdict};
use crate::protocol::{Answer, Consent, Protocol, QuestionIx};
use crate::record::{
    Acute, Attempt, Coach, ConsentDetails, Draft, DutyPlan, Lighter, OtherSide, Postponement,
    Subject,
};

/// How many steps back are remembered.
const MOST_UNDO: usize = 100;

/// What the user is working on.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Session {
    draft: Draft,
    undo: Vec<Draft>,
    unsaved: bool,
}

/// A change of one thing that was filled in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Edit {
    /// Another activity (its id). The row goes when it does not fit.
    Activity(String),
    /// A row of the table (its id).
    Row(String),
    /// Someone outside the table.
    OutsideTable,
    /// An item is chosen or left out.
    Item(String, bool),
    /// These items are chosen or left out together.
    Items(Vec<String>, bool),
    /// The state of consent.
    Consent(Consent),
    /// An answer.
    Answer(QuestionIx, Answer),
    /// What was answered to these questions is taken away, as if they had never been asked.
    Forget(Vec<QuestionIx>),
    /// The state of consent is taken away, as if it had never been asked.
    ForgetConsent,
    /// A motivation, by the rule's or question's id.
    Motivation(String, String),
    /// Whom it is about.
    Subject(Subject),
    /// The other side.
    OtherSide(OtherSide),
    /// What for.
    Purpose(String),
    /// The lighter alternatives that were weighed.
    Lighter(Vec<Lighter>),
    /// How consent was obtained.
    ConsentDetails(ConsentDetails),
    /// What was tried to obtain consent.
    Attempts(Vec<Attempt>),
    /// The consultation with the teamcoach.
    Coach(Coach),
    /// The postponement.
    Postponement(Postponement),
    /// A duty, by its id.
    Duty(String, DutyPlan),
    /// What else is still to be done.
    ToDo(Vec<DutyPlan>),
    /// What was noted in an emergency.
    Acute(Option<Acute>),
    /// A remark.
    Remarks(String),
}

/// Something the user did.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Action {
    /// Filled something in.
    Edit(Edit),
    /// Started anew with a row of the table, or with an activity alone.
    Start {
        /// The activity's id.
        activity: String,
        /// The row's id.
        row: Option<String>,
    },
    /// Took the last change back.
    Undo,
    /// Opened a draft from a file.
    Load(Box<Draft>),
    /// Saved the work to a file.
    Saved,
    /// Went on with work that no file holds.
    Unsaved,
    /// Wiped everything.
    Wipe,
}

impl Session {
    /// What was filled in.
    #[must_use]
    pub const fn draft(&self) -> &Draft {
        &self.draft
    }

    /// Whether something was filled in that no file holds.
    #[must_use]
    pub const fn is_unsaved(&self) -> bool {
        self.unsaved
    }

    /// Whether there is a change to take back.
    #[must_use]
    pub fn can_undo(&self) -> bool {
        !self.undo.is_empty()
    }

    /// Whether nothing was filled in at all.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.draft == Draft::default()
    }

    /// The case and its verdict as they stand; nothing while activity or row are not chosen yet.
    #[must_use]
    pub fn assess(&self, protocol: &Protocol) -> Option<(Case, Verdict)> {
        let case = self.draft.case(protocol)?;
        let verdict = decision::assess(protocol, &case);
        Some((case, verdict))
    }

    /// The session after something the user did.
    #[must_use]
    pub fn apply(&self, protocol: &Protocol, action: &Action) -> Self {
        match action {
            Action::Edit(edit) => {
                let mut draft = self.draft.clone();
                change(protocol, &mut draft, edit);
                self.with(draft, !is_typing(edit))
            }
            Action::Start { activity, row } => {
                let mut draft = Draft::default();
                change(protocol, &mut draft, &Edit::Activity(activity.clone()));
                if let Some(row) = row {
                    change(protocol, &mut draft, &Edit::Row(row.clone()));
                }
                self.with(draft, true)
            }
            Action::Undo => {
                let mut undo = self.undo.clone();
                match undo.pop() {
                    Some(draft) => Session {
                        unsaved: draft != Draft::default(),
                        draft,
                        undo,
                    },
                    None => self.clone(),
                }
            }
            Action::Load(draft) => Session {
                draft: (**draft).clone(),
                undo: Vec::new(),
                unsaved: false,
            },
            Action::Saved | Action::Unsaved => Session {
                unsaved: *action == Action::Unsaved,
                ..self.clone()
            },
            Action::Wipe => Session::default(),
        }
    }

    fn with(&self, draft: Draft, remember: bool) -> Self {
        if draft == self.draft {
            return self.clone();
        }
        let mut undo = self.undo.clone();
        if remember {
            if undo.len() >= MOST_UNDO {
                undo.remove(0);
            }
            undo.push(self.draft.clone());
        }
        Session {
            draft,
            undo,
            unsaved: true,
        }
    }
}

/// Typing in a field is taken back by the field's own undo.
const fn is_typing(edit: &Edit) -> bool {
    match edit {
        Edit::Activity(_)
        | Edit::Row(_)
        | Edit::OutsideTable
        | Edit::Item(..)
        | Edit::Items(..)
        | Edit::Consent(_)
        | Edit::Answer(..)
        | Edit::Forget(_)
        | Edit::ForgetConsent => false,
        Edit::Motivation(..)
        | Edit::Subject(_)
        | Edit::OtherSide(_)
        | Edit::Purpose(_)
        | Edit::Lighter(_)
        | Edit::ConsentDetails(_)
        | Edit::Attempts(_)
        | Edit::Coach(_)
        | Edit::Postponement(_)
        | Edit::Duty(..)
        | Edit::ToDo(_)
        | Edit::Acute(_)
        | Edit::Remarks(_) => true,
    }
}

fn change(protocol: &Protocol, draft: &mut Draft, edit: &Edit) {
    match edit {
        Edit::Activity(id) => {
            draft.activity = Some(id.clone());
            let fits = draft.row.as_ref().is_some_and(|row| {
                let rows = protocol.find_activity(id).map(|a| protocol.rows_of(a));
                rows.is_some_and(|mut rows| rows.any(|at| protocol.row(at).id == *row))
            });
            if !fits {
                draft.row = None;
            }
            // An activity with one row only needs no choice.
            if let Some(activity) = protocol.find_activity(id) {
                let mut rows = protocol.rows_of(activity);
                if let (Some(only), None) = (rows.next(), rows.next())
                    && protocol.activity(activity).row == crate::protocol::RowUse::Required
                {
                    draft.row = Some(protocol.row(only).id.clone());
                }
            }
        }
        Edit::Row(id) => {
            draft.row = Some(id.clone());
            draft.outside_table = false;
        }
        Edit::OutsideTable => draft.outside_table = true,
        Edit::Item(id, chosen) => set_item(draft, id, *chosen),
        Edit::Items(ids, chosen) => ids.iter().for_each(|id| set_item(draft, id, *chosen)),
        Edit::Consent(consent) => draft.consent = Some(*consent),
        Edit::Answer(question, answer) => draft.set_answer(protocol, *question, *answer),
        Edit::Forget(questions) => {
            for question in questions {
                draft.forget_answer(protocol, *question);
            }
        }
        Edit::ForgetConsent => draft.consent = None,
        Edit::Motivation(id, words) => {
            draft.motivations.insert(id.clone(), words.clone());
        }
        Edit::Subject(subject) => draft.subject = subject.clone(),
        Edit::OtherSide(other) => draft.other_side = other.clone(),
        Edit::Purpose(purpose) => draft.purpose.clone_from(purpose),
        Edit::Lighter(lighter) => draft.lighter.clone_from(lighter),
        Edit::ConsentDetails(details) => draft.consent_details = details.clone(),
        Edit::Attempts(attempts) => draft.attempts.clone_from(attempts),
        Edit::Coach(coach) => draft.coach = coach.clone(),
        Edit::Postponement(postponement) => draft.postponement = postponement.clone(),
        Edit::Duty(id, plan) => {
            draft.duties.insert(id.clone(), plan.clone());
        }
        Edit::ToDo(list) => draft.to_do.clone_from(list),
        Edit::Acute(acute) => draft.acute.clone_from(acute),
        Edit::Remarks(remarks) => draft.remarks.clone_from(remarks),
    }
}

fn set_item(draft: &mut Draft, id: &str, chosen: bool) {
    if chosen {
        draft.data.insert(id.to_owned());
    } else {
        draft.data.remove(id);
    }
}
