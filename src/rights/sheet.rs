//! A tool with what was filled in in it: which fields count now, what holds, what it comes to.

use std::collections::BTreeSet;

use crate::protocol::Answer;

use super::draft::{Draft, Value};
use super::model::{Cond, Field, Kind, Outcome, Step, Tool};

/// A tool with what was filled in in it.
#[derive(Debug, Clone)]
pub struct Sheet<'a> {
    /// The tool.
    pub tool: &'a Tool,
    /// What was filled in.
    pub draft: &'a Draft,
    counts: BTreeSet<&'a str>,
}

impl<'a> Sheet<'a> {
    /// A tool with what was filled in in it. Conditions look at earlier fields alone, so once through is enough.
    #[must_use]
    pub fn of(tool: &'a Tool, draft: &'a Draft) -> Self {
        let mut sheet = Sheet {
            tool,
            draft,
            counts: BTreeSet::new(),
        };
        for step in &tool.steps {
            if sheet.holds(step.when.as_ref()) {
                for field in &step.fields {
                    if sheet.holds(field.when.as_ref()) {
                        sheet.counts.insert(&field.id);
                    }
                }
            }
        }
        sheet
    }

    /// Whether a field counts now.
    #[must_use]
    pub fn counts(&self, field: &str) -> bool {
        self.counts.contains(field)
    }

    /// Whether a step counts now.
    #[must_use]
    pub fn has_step(&self, step: &Step) -> bool {
        self.holds(step.when.as_ref())
    }

    /// The steps that count now.
    pub fn steps(&self) -> impl Iterator<Item = &'a Step> + '_ {
        self.tool.steps.iter().filter(|step| self.has_step(step))
    }

    /// The fields of a step that count now.
    pub fn fields(&self, step: &'a Step) -> impl Iterator<Item = &'a Field> + '_ {
        step.fields.iter().filter(|field| self.counts(&field.id))
    }

    /// A field by its id.
    #[must_use]
    pub fn field(&self, id: &str) -> Option<&'a Field> {
        let mut fields = self.tool.steps.iter().flat_map(|step| &step.fields);
        fields.find(|field| field.id == id)
    }

    /// What was filled in in a field, as far as it counts and there is something in it.
    #[must_use]
    pub fn value(&self, field: &str) -> Option<&'a Value> {
        let value = self.draft.get(field).filter(|value| !value.is_empty())?;
        self.counts(field).then_some(value)
    }

    /// The text in a field, empty where there is none that counts.
    #[must_use]
    pub fn text(&self, field: &str) -> &'a str {
        self.value(field).and_then(Value::text).unwrap_or_default()
    }

    /// What it comes to: the first outcome that holds.
    #[must_use]
    pub fn outcome(&self) -> Option<&'a Outcome> {
        let mut outcomes = self.tool.outcomes.iter();
        outcomes.find(|outcome| self.cond(&outcome.when))
    }

    /// Whether the teamcoach's countersignature belongs to a record of it.
    #[must_use]
    pub fn needs_coach(&self) -> bool {
        let coach = self.tool.coach.as_ref();
        coach.is_some_and(|coach| self.holds(coach.when.as_ref()))
    }

    /// The dossier's number, empty where there is none.
    #[must_use]
    pub fn file_number(&self) -> &'a str {
        let field = self.tool.file_number.as_ref();
        field.map_or("", |field| self.text(field))
    }

    /// Whether a condition holds; none always does.
    #[must_use]
    pub fn holds(&self, cond: Option<&Cond>) -> bool {
        cond.is_none_or(|cond| self.cond(cond))
    }

    fn cond(&self, cond: &Cond) -> bool {
        match cond {
            Cond::All(list) => list.iter().all(|one| self.cond(one)),
            Cond::Any(list) => list.iter().any(|one| self.cond(one)),
            Cond::Not(one) => !self.cond(one),
            Cond::Is(pairs) => pairs.iter().all(|(field, wanted)| self.is(field, wanted)),
            Cond::Filled(field) => self.value(field).is_some(),
            Cond::Yes(field) => self.answers(field).any(|answer| answer == Answer::Yes),
            Cond::NoneOf(field) => {
                let mut answers = self.answers(field).peekable();
                answers.peek().is_some() && answers.all(|answer| answer == Answer::No)
            }
            Cond::Outcome(id) => self.outcome().is_some_and(|outcome| outcome.id == *id),
        }
    }

    fn is(&self, field: &str, wanted: &str) -> bool {
        match self.value(field) {
            Some(Value::Text(text)) => text == wanted,
            Some(Value::Ticks(ticks)) => ticks.contains(wanted),
            Some(Value::Rows(_) | Value::Questions(_)) | None => false,
        }
    }

    /// The answers to a field's questions, in order, as far as it counts.
    fn answers(&self, id: &str) -> impl Iterator<Item = Answer> + '_ {
        let field = self
            .field(id)
            .filter(|field| field.kind == Kind::Questions && self.counts(&field.id));
        let asked = self.draft.get(id);
        let options = field.map_or(&[][..], |field| &field.options);
        options.iter().map(move |option| match asked {
            Some(Value::Questions(asked)) => asked
                .get(&option.id)
                .map_or(Answer::Unknown, |one| one.answer),
            Some(Value::Text(_) | Value::Ticks(_) | Value::Rows(_)) | None => Answer::Unknown,
        })
    }
}
