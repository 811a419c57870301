//! What was filled in in a tool, by the ids of its fields. Empty values are not kept, so that two drafts with the same
//! content are equal.

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};

use crate::protocol::Answer;

use super::model::{Choice, Field, Kind, Tool};

/// A line of a table: what stands in it, by the column's id.
pub type Row = BTreeMap<String, String>;

/// A question that was answered, with its motivation.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Asked {
    /// The answer.
    pub answer: Answer,
    /// Why.
    pub why: String,
}

/// What was filled in in a field.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(untagged)]
pub enum Value {
    /// A text, a date, or the id of what was chosen or answered.
    Text(String),
    /// What was ticked.
    Ticks(BTreeSet<String>),
    /// The lines of a table.
    Rows(Vec<Row>),
    /// The questions that were answered.
    Questions(BTreeMap<String, Asked>),
}

impl Value {
    /// Whether there is nothing in it.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        match self {
            Value::Text(text) => text.trim().is_empty(),
            Value::Ticks(ticks) => ticks.is_empty(),
            Value::Rows(rows) => rows
                .iter()
                .all(|row| row.values().all(|cell| cell.trim().is_empty())),
            Value::Questions(asked) => asked
                .values()
                .all(|one| one.answer == Answer::Unknown && one.why.trim().is_empty()),
        }
    }

    /// The text, where it is one.
    #[must_use]
    pub fn text(&self) -> Option<&str> {
        match self {
            Value::Text(text) => Some(text),
            Value::Ticks(_) | Value::Rows(_) | Value::Questions(_) => None,
        }
    }

    /// Whether it is what a field of this kind holds, with names that the field knows.
    fn fits(&self, field: &Field) -> bool {
        let known = |id: &String| field.options.iter().any(|option: &Choice| option.id == *id);
        match self {
            Value::Text(id) => match field.kind {
                Kind::Line | Kind::Text | Kind::Date | Kind::Moment => true,
                Kind::Choice => known(id),
                Kind::Answer => Answer::from_id(id).is_some(),
                Kind::Ticks | Kind::Questions | Kind::Rows => false,
            },
            Value::Ticks(ticks) => field.kind == Kind::Ticks && ticks.iter().all(known),
            Value::Questions(asked) => field.kind == Kind::Questions && asked.keys().all(known),
            Value::Rows(rows) => {
                field.kind == Kind::Rows
                    && rows
                        .iter()
                        .flat_map(BTreeMap::keys)
                        .all(|id| field.columns.iter().any(|column| column.id == *id))
            }
        }
    }
}

/// Everything that was filled in in a tool, whether it counts now or not.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Draft {
    values: BTreeMap<String, Value>,
}

impl Draft {
    /// What was filled in in a field.
    #[must_use]
    pub fn get(&self, field: &str) -> Option<&Value> {
        self.values.get(field)
    }

    /// The draft with something filled in in a field.
    #[must_use]
    pub fn with(mut self, field: &str, value: Value) -> Self {
        // A table keeps its empty lines while it is being filled in.
        let lines = matches!(&value, Value::Rows(rows) if !rows.is_empty());
        if value.is_empty() && !lines {
            self.values.remove(field);
        } else {
            self.values.insert(field.to_owned(), value);
        }
        self
    }

    /// Whether nothing was filled in.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.values.is_empty()
    }

    /// What of it is in one of these fields, without what is empty.
    #[must_use]
    pub fn only(&self, keep: impl Fn(&str) -> bool) -> Self {
        let values = self
            .values
            .iter()
            .filter(|(id, value)| keep(id) && !value.is_empty())
            .map(|(id, value)| (id.clone(), without_empty_lines(value)));
        Draft {
            values: values.collect(),
        }
    }

    /// Checks that every field is one of the tool's and holds what it can hold.
    ///
    /// # Errors
    /// The first field that does not.
    pub fn check(&self, tool: &Tool) -> Result<(), String> {
        let wrong = self.values.iter().find(|(id, value)| {
            let mut fields = tool.steps.iter().flat_map(|step| &step.fields);
            !fields.any(|field| field.id == **id && value.fits(field))
        });
        match wrong {
            Some((id, _)) => Err(id.chars().take(80).collect()),
            None => Ok(()),
        }
    }
}

fn without_empty_lines(value: &Value) -> Value {
    match value {
        Value::Rows(rows) => Value::Rows(
            rows.iter()
                .filter(|row| row.values().any(|cell| !cell.trim().is_empty()))
                .cloned()
                .collect(),
        ),
        Value::Questions(asked) => Value::Questions(
            asked
                .iter()
                .filter(|(_, one)| one.answer != Answer::Unknown || !one.why.trim().is_empty())
                .map(|(id, one)| (id.clone(), one.clone()))
                .collect(),
        ),
        Value::Text(_) | Value::Ticks(_) => value.clone(),
    }
}
