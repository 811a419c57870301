//! A draft: everything that was filled in, whether it matters now or not.
//!
//! A draft never forgets: going back and changing an answer keeps the others. What matters now is derived: the
//! typed [`Case`] holds only the answers that the case's route looks at. Ids are kept as text, as they stand in
//! files; an id that the protocol does not know is refused when a file is read, and never gets in otherwise.

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};

use crate::case::Case;
use crate::decision;
use crate::protocol::{Answer, Consent, Protocol, QuestionIx, RowUse};

/// A moment as the user gave it: local date and time, `2026-11-24T14:30` (ISO 8601, without zone). Empty when not
/// filled in yet.
pub type Clocked = String;

/// Everything that was filled in for one check.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Draft {
    /// The activity's id.
    pub activity: Option<String>,
    /// The row's id; none while not chosen, or for someone outside the table (see `outside_table`).
    pub row: Option<String>,
    /// The user said that the other side stands outside the table.
    pub outside_table: bool,
    /// The chosen items.
    pub data: BTreeSet<String>,
    /// The state of consent.
    pub consent: Option<Consent>,
    /// Answers by the question's id. The question about the occasion is kept for each row apart, in `occasions`.
    pub answers: BTreeMap<String, Answer>,
    /// The answer to the question about the occasion, by the row's id.
    pub occasions: BTreeMap<String, Answer>,
    /// Motivation in the user's own words, by the rule's id (or the question's, where no rule asks for it).
    pub motivations: BTreeMap<String, String>,
    /// Whom it is about.
    pub subject: Subject,
    /// The other side: with whom data is shared, or from whom it is asked.
    pub other_side: OtherSide,
    /// What for, in the user's own words.
    pub purpose: String,
    /// Lighter alternatives that were weighed.
    pub lighter: Vec<Lighter>,
    /// How consent was obtained.
    pub consent_details: ConsentDetails,
    /// What was tried to obtain consent.
    pub attempts: Vec<Attempt>,
    /// The consultation with the teamcoach.
    pub coach: Coach,
    /// Why telling the client is postponed.
    pub postponement: Postponement,
    /// Each duty afterwards, by its id: done, or planned by whom and when.
    pub duties: BTreeMap<String, DutyPlan>,
    /// What else is still to be done, by whom and when.
    pub to_do: Vec<DutyPlan>,
    /// The case was begun as an emergency: what was noted then.
    pub acute: Option<Acute>,
    /// A remark to add.
    pub remarks: String,
    /// It was carried over from practice: whatever comes of it is marked, and taken by no real case. Stands in no file
    /// of a real case, so that those say what they ever said.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub practice: bool,
}

/// Whom the record is about.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Subject {
    /// The dossier's number.
    pub file_number: String,
    /// The name, only when the user insists.
    pub name: String,
}

/// The other side.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct OtherSide {
    /// The organisation or the role.
    pub organisation: String,
    /// The person or function there.
    pub person: String,
    /// How the data is sent or asked (by telephone, secured mail …).
    pub channel: String,
    /// When the data was shared or asked; empty while that is still to come.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub when: Clocked,
}

/// A lighter alternative, and why it does not do.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Lighter {
    /// The alternative.
    pub what: String,
    /// Why it does not do.
    pub why_not: String,
}

/// In which form consent was given.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum ConsentForm {
    /// In words only.
    Spoken,
    /// In writing.
    Written,
    /// In writing, with the client's signature.
    Signed,
}

/// How consent was obtained (art. 6b.2), or how it was refused or withdrawn.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct ConsentDetails {
    /// Who told the client, and asked.
    pub told_by: String,
    /// What the client was told: purpose, recipient, content.
    pub told_what: String,
    /// When.
    pub when: Clocked,
    /// In which form.
    pub form: Option<ConsentForm>,
    /// What the client said, kept to the point.
    pub said: String,
}

/// An attempt to obtain consent (art. 7.1).
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Attempt {
    /// When.
    pub when: Clocked,
    /// What was tried, and what came of it.
    pub what: String,
}

/// What the teamcoach advised.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum CoachAdvice {
    /// To go ahead.
    GoAhead,
    /// To go ahead under conditions.
    UnderConditions,
    /// Not to do it.
    DoNot,
}

/// The consultation with the teamcoach (art. 7.2, 14.1, 14.4).
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Coach {
    /// The teamcoach's name.
    pub name: String,
    /// When the consultation was; before the sharing.
    pub when: Clocked,
    /// The advice.
    pub advice: Option<CoachAdvice>,
    /// The advice in words.
    pub words: String,
}

/// Why telling the client is postponed, and until when (art. 7.4, 14.4).
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Postponement {
    /// The concrete indications of danger.
    pub indications: String,
    /// The date to look again (ISO 8601 date).
    pub review_on: String,
}

/// How a duty stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum DutyState {
    /// Still to be done.
    #[default]
    Planned,
    /// Done.
    Done,
}

/// Something to be done: by whom, and when.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct DutyPlan {
    /// What, for a thing that is no duty of the protocol.
    pub what: String,
    /// Done or planned.
    pub state: DutyState,
    /// By whom.
    pub who: String,
    /// On or before which date (ISO 8601 date).
    pub date: String,
    /// How.
    pub note: String,
}

/// The least that was noted in an emergency.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Acute {
    /// When it was noted.
    pub noted: Clocked,
    /// What the danger is.
    pub danger: String,
    /// Who was called.
    pub called: String,
    /// Which data was shared.
    pub shared: String,
    /// When.
    pub when: Clocked,
    /// The parts of the draft in which something was filled in already when it was noted, by their names in the file;
    /// nothing where that is not known.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub filled: Option<BTreeSet<String>>,
    /// What was added to the note later; the note itself stays as it was noted.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub added: Vec<Addition>,
}

/// Something that was added to a note later.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Addition {
    /// When it was added; empty while it is still being written.
    pub at: Clocked,
    /// What.
    pub words: String,
}

impl Acute {
    /// Whether something was noted: the least that is asked, not the moment alone.
    #[must_use]
    pub fn says_something(&self) -> bool {
        let said = [&self.danger, &self.called, &self.shared];
        said.into_iter().any(|text| !text.trim().is_empty())
    }

    /// What is being written to add, and was not added yet.
    #[must_use]
    pub fn written(&self) -> &str {
        let last = self.added.last().filter(|last| last.at.is_empty());
        last.map_or("", |last| &last.words)
    }

    /// Keeps what is being written to add, in the place of what was; nothing where there is nothing.
    pub fn write(&mut self, words: String) {
        self.added.retain(|one| !one.at.is_empty());
        if !words.is_empty() {
            self.added.push(Addition {
                at: Clocked::new(),
                words,
            });
        }
    }

    /// Adds what is being written, at a moment.
    pub fn add(&mut self, at: Clocked) {
        if let Some(last) = self.added.last_mut().filter(|last| last.at.is_empty()) {
            last.at = at;
            last.words = last.words.trim().to_owned();
        }
    }
}

/// Who signs.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Signer {
    /// Name.
    pub name: String,
    /// Function.
    pub function: String,
}

/// Whether a moment lies after another; never while one of them is not filled in. Moments of one form compare as text.
pub(super) fn is_after(moment: &str, other: &str) -> bool {
    !moment.is_empty() && !other.is_empty() && moment > other
}

impl Draft {
    /// The answer to a question as it goes for the current row.
    #[must_use]
    pub fn answer(&self, protocol: &Protocol, question: QuestionIx) -> Answer {
        let id = &protocol.question(question).id;
        let found = if protocol.occasion_question() == Some(question) {
            self.row.as_ref().and_then(|row| self.occasions.get(row))
        } else {
            self.answers.get(id)
        };
        found.copied().unwrap_or_default()
    }

    /// Answers a question, for the current row where it is about the occasion.
    pub fn set_answer(&mut self, protocol: &Protocol, question: QuestionIx, answer: Answer) {
        if protocol.occasion_question() == Some(question) {
            if let Some(row) = &self.row {
                self.occasions.insert(row.clone(), answer);
            }
        } else {
            self.answers
                .insert(protocol.question(question).id.clone(), answer);
        }
    }

    /// Takes an answer away, for the current row where it is about the occasion.
    pub fn forget_answer(&mut self, protocol: &Protocol, question: QuestionIx) {
        if protocol.occasion_question() == Some(question) {
            if let Some(row) = &self.row {
                self.occasions.remove(row);
            }
        } else {
            self.answers.remove(&protocol.question(question).id);
        }
    }

    /// Whether a question was answered, be it with "don't know yet", for the current row where it is about the
    /// occasion.
    #[must_use]
    pub fn is_answered(&self, protocol: &Protocol, question: QuestionIx) -> bool {
        if protocol.occasion_question() == Some(question) {
            let row = self.row.as_ref();
            row.is_some_and(|row| self.occasions.contains_key(row))
        } else {
            self.answers.contains_key(&protocol.question(question).id)
        }
    }

    /// The parts in which something is filled in, by their names in the file; the note of an emergency is not one of them.
    #[must_use]
    pub fn filled_in(&self) -> BTreeSet<String> {
        let parts = |draft: &Draft| match serde_json::to_value(draft) {
            Ok(serde_json::Value::Object(parts)) => parts,
            _ => serde_json::Map::new(),
        };
        let empty = parts(&Draft::default());
        let filled = parts(self)
            .into_iter()
            .filter(|(name, value)| name != "acute" && empty.get(name) != Some(value));
        filled.map(|(name, _)| name).collect()
    }

    /// Whether the teamcoach was consulted only after data had been shared in an emergency. Art. 7.2, 14.1 and 14.4 ask for
    /// it beforehand; the protocol does not say what goes when that was not possible.
    #[must_use]
    pub fn coach_came_later(&self) -> bool {
        let shared = self.acute.as_ref().map_or("", |acute| acute.when.as_str());
        is_after(&self.coach.when, shared)
    }

    /// The case as it stands, or nothing while activity or row are not chosen yet.
    ///
    /// Holds only the answers that its route looks at, and no consent where the route looks at none.
    #[must_use]
    pub fn case(&self, protocol: &Protocol) -> Option<Case> {
        let activity = protocol.find_activity(self.activity.as_ref()?)?;
        let row = match protocol.activity(activity).row {
            RowUse::None => None,
            RowUse::Required => Some(protocol.find_row(self.row.as_ref()?)?),
            RowUse::Optional if self.outside_table => None,
            RowUse::Optional => Some(protocol.find_row(self.row.as_ref()?)?),
        };
        let items = self.data.iter().filter_map(|id| protocol.find_item(id));
        let mut whole = Case::new(protocol, activity, row)
            .ok()?
            .with_data(protocol, items)
            .with_consent(self.consent.unwrap_or(Consent::NotAsked));
        for question in protocol.question_ids() {
            whole = whole.with_answer(question, self.answer(protocol, question));
        }
        Some(decision::relevant_part(protocol, &whole))
    }

    /// The questions that were answered but do not matter now: kept, and left out of case and record.
    #[must_use]
    pub fn kept_apart(&self, protocol: &Protocol) -> Vec<QuestionIx> {
        let case = self.case(protocol);
        let counts = |question: QuestionIx| {
            case.as_ref()
                .is_some_and(|case| case.answer(question) != Answer::Unknown)
        };
        protocol
            .question_ids()
            .filter(|question| {
                self.answer(protocol, *question) != Answer::Unknown && !counts(*question)
            })
            .collect()
    }
}
