//! Changing a protocol file: the content as it stands in the file, changed field by field, each change to be taken back.
//!
//! The content itself is kept, not what was understood of it, so that what nobody touched is saved as it was.

use serde_json::{Map, Value};

use crate::protocol::{Examined, LoadError, Problem};

/// How many changes can be taken back.
const MOST_UNDO: usize = 100;

/// A change of a protocol file.
#[derive(Debug, Clone, PartialEq)]
pub enum Edit {
    /// A field of an entry of a list (`rows`, the row's id, `contact.nl`); nothing takes the field away.
    Field {
        /// The list, or the table of entries; with a full stop between it and what it stands in (`checklist.steps`).
        list: String,
        /// The entry's id: its name in a table, its position where no entry of the list has an id.
        id: String,
        /// The field, with a full stop between it and a field within it.
        field: String,
        /// What it becomes.
        value: Option<Value>,
    },
    /// A field of the file itself (`title.nl`).
    Top {
        /// The field.
        field: String,
        /// What it becomes.
        value: Option<Value>,
    },
    /// A new entry, made like another one, under a name that nothing has yet.
    Copy {
        /// The list.
        list: String,
        /// The entry that it is made like.
        like: String,
        /// Its id.
        id: String,
    },
    /// An entry goes.
    Remove {
        /// The list.
        list: String,
        /// The entry's id.
        id: String,
    },
    /// The counts that were found take the place of those that the file declares.
    Counts,
}

/// Why a change can't be made.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum EditError {
    /// There is no such entry or list.
    NotThere,
    /// Something has that id already.
    Taken,
    /// An id is empty, or has other signs than letters, digits, `-` and `.`.
    BadId,
}

impl std::fmt::Display for EditError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(match self {
            EditError::NotThere => "there is no such entry",
            EditError::Taken => "the id is used already",
            EditError::BadId => "an id has letters, digits, hyphens and full stops only",
        })
    }
}

impl std::error::Error for EditError {}

/// A protocol file that is being changed.
#[derive(Debug, Clone, PartialEq)]
pub struct Document {
    value: Value,
    undo: Vec<(String, Value)>,
    unsaved: bool,
}

impl Document {
    /// The content of a file.
    #[must_use]
    pub const fn new(value: Value) -> Self {
        Document {
            value,
            undo: Vec::new(),
            unsaved: false,
        }
    }

    /// The content as it is now.
    #[must_use]
    pub const fn value(&self) -> &Value {
        &self.value
    }

    /// Whether there is a change to take back.
    #[must_use]
    pub const fn can_undo(&self) -> bool {
        !self.undo.is_empty()
    }

    /// Whether something was changed that no file holds.
    #[must_use]
    pub const fn is_unsaved(&self) -> bool {
        self.unsaved
    }

    /// The same, now that a file holds it.
    #[must_use]
    pub fn saved(mut self) -> Self {
        self.unsaved = false;
        self
    }

    /// The entries of a list or table, with their ids.
    #[must_use]
    pub fn entries(&self, list: &str) -> Vec<(String, Value)> {
        match within(&self.value, list) {
            Some(Value::Array(entries)) => (entries.iter().enumerate())
                .filter_map(|(at, entry)| Some((id_of(entries, at)?, entry.clone())))
                .collect(),
            Some(Value::Object(members)) => (members.iter())
                .map(|(name, entry)| (name.clone(), entry.clone()))
                .collect(),
            Some(_) | None => Vec::new(),
        }
    }

    /// An entry of a list or table.
    #[must_use]
    pub fn entry(&self, list: &str, id: &str) -> Option<&Value> {
        match within(&self.value, list)? {
            Value::Array(entries) => entries.get(position(entries, id)?),
            Value::Object(members) => members.get(id),
            _ => None,
        }
    }

    fn entry_mut(&mut self, list: &str, id: &str) -> Option<&mut Value> {
        let mut found = list.split('.');
        let found = found.try_fold(&mut self.value, |value, name| value.get_mut(name))?;
        match found {
            Value::Array(entries) => {
                let at = position(entries, id)?;
                entries.get_mut(at)
            }
            Value::Object(members) => members.get_mut(id),
            _ => None,
        }
    }

    /// What the program makes of it.
    ///
    /// # Errors
    /// What is wrong with its form.
    pub fn examined(&self) -> Result<Examined, Vec<LoadError>> {
        Examined::of_value(&self.value)
    }

    /// The file after a change.
    ///
    /// # Errors
    /// Why it can't be made.
    pub fn apply(&self, edit: &Edit) -> Result<Self, EditError> {
        let mut next = self.clone();
        next.change(edit)?;
        if next.value == self.value {
            return Ok(next);
        }
        // Typing on in one field is one change.
        let key = match edit {
            Edit::Field {
                list, id, field, ..
            } => format!("{list}.{id}.{field}"),
            Edit::Top { field, .. } => field.clone(),
            Edit::Copy { .. } | Edit::Remove { .. } | Edit::Counts => String::new(),
        };
        let goes_on = !key.is_empty() && self.undo.last().is_some_and(|(last, _)| *last == key);
        if !goes_on {
            if next.undo.len() >= MOST_UNDO {
                next.undo.remove(0);
            }
            next.undo.push((key, self.value.clone()));
        }
        next.unsaved = true;
        Ok(next)
    }

    /// The file as it was before the last change.
    #[must_use]
    pub fn undone(&self) -> Self {
        let mut before = self.clone();
        if let Some((_, value)) = before.undo.pop() {
            before.value = value;
            before.unsaved = true;
        }
        before
    }

    fn list(&mut self, list: &str) -> Result<&mut Vec<Value>, EditError> {
        let found = self.value.get_mut(list).and_then(Value::as_array_mut);
        found.ok_or(EditError::NotThere)
    }

    fn change(&mut self, edit: &Edit) -> Result<(), EditError> {
        match edit {
            Edit::Field {
                list,
                id,
                field,
                value,
            } => {
                let entry = self.entry_mut(list, id).ok_or(EditError::NotThere)?;
                set(entry, field, value.clone())
            }
            Edit::Top { field, value } => set(&mut self.value, field, value.clone()),
            Edit::Copy { list, like, id } => {
                let fine = |c: char| c.is_ascii_alphanumeric() || matches!(c, '-' | '.');
                if id.is_empty() || id.len() > 60 || !id.chars().all(fine) {
                    return Err(EditError::BadId);
                }
                let entries = self.list(list)?;
                if position(entries, id).is_some() {
                    return Err(EditError::Taken);
                }
                let at = position(entries, like).ok_or(EditError::NotThere)?;
                let mut entry = entries.get(at).cloned().ok_or(EditError::NotThere)?;
                set(&mut entry, "id", Some(Value::from(id.as_str())))?;
                entries.insert(at + 1, entry);
                Ok(())
            }
            Edit::Remove { list, id } => {
                let entries = self.list(list)?;
                let at = position(entries, id).ok_or(EditError::NotThere)?;
                entries.remove(at);
                Ok(())
            }
            Edit::Counts => {
                self.take_counts();
                Ok(())
            }
        }
    }

    fn take_counts(&mut self) {
        let Ok(examined) = self.examined() else {
            return;
        };
        for error in examined.errors() {
            let Problem::Count { found, .. } = error.problem else {
                continue;
            };
            let Some(field) = error.place.strip_prefix("coverage.") else {
                continue;
            };
            let gap = field
                .strip_prefix("gaps[")
                .and_then(|rest| rest.strip_suffix(']'));
            let coverage = self.value.get_mut("coverage");
            let slot = match gap.map(str::parse::<usize>) {
                Some(Ok(at)) => coverage
                    .and_then(|c| c.get_mut("gaps"))
                    .and_then(|gaps| gaps.get_mut(at))
                    .and_then(|gap| gap.get_mut("count")),
                Some(Err(_)) => None,
                None => coverage.and_then(|c| c.get_mut(field)),
            };
            if let Some(slot) = slot {
                *slot = Value::from(found);
            }
        }
    }

    /// The file as JSON.
    #[must_use]
    pub fn to_json(&self) -> String {
        let mut json = serde_json::to_string_pretty(&self.value).unwrap_or_default();
        json.push('\n');
        json
    }

    /// The file as TOML, an entry a table, in the order in which a protocol file is read.
    #[must_use]
    pub fn to_toml(&self) -> String {
        super::toml_file::written(&self.value)
    }
}

/// What stands in a value, with a full stop between it and what it stands in.
#[must_use]
pub fn within<'v>(value: &'v Value, field: &str) -> Option<&'v Value> {
    let mut names = field.split('.');
    names.try_fold(value, |value, name| value.get(name))
}

fn stated(entry: &Value) -> Option<&str> {
    entry.get("id").and_then(Value::as_str)
}

/// The id of an entry; its position where no entry of the list has one.
fn id_of(entries: &[Value], at: usize) -> Option<String> {
    if entries.iter().all(|entry| stated(entry).is_none()) {
        return Some(at.to_string());
    }
    entries.get(at).and_then(stated).map(str::to_owned)
}

fn position(entries: &[Value], id: &str) -> Option<usize> {
    (0..entries.len()).find(|at| id_of(entries, *at).as_deref() == Some(id))
}

/// Sets a field, or takes it away; a field within a field is made where it is not there yet.
fn set(thing: &mut Value, field: &str, value: Option<Value>) -> Result<(), EditError> {
    let (name, rest) = match field.split_once('.') {
        Some((name, rest)) => (name, Some(rest)),
        None => (field, None),
    };
    let members = thing.as_object_mut().ok_or(EditError::NotThere)?;
    match (rest, value) {
        (None, Some(value)) => {
            members.insert(name.to_owned(), value);
            Ok(())
        }
        (None, None) => {
            members.remove(name);
            Ok(())
        }
        (Some(rest), value) => {
            let inner = members
                .entry(name.to_owned())
                .or_insert_with(|| Value::Object(Map::new()));
            set(inner, rest, value)
        }
    }
}
