//! What is still needed before a tool's record can be signed.

use crate::protocol::Answer;
use crate::text::date;

use super::draft::{Row, Value};
use super::model::{Field, Kind, Lies};
use super::sheet::Sheet;

/// Why it is needed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Why {
    /// It is not filled in.
    Missing,
    /// It is not answered with yes or no yet.
    Open,
    /// A yes needs its motivation.
    Motivation,
    /// It is not a date.
    NotADate,
    /// It lies in the future, and must have happened.
    InFuture,
    /// It lies in the past, and must still come.
    InPast,
    /// It lies before what it follows.
    TooEarly,
    /// A line of the table is not complete.
    Line,
}

/// Something that is still needed.
#[derive(Debug, Clone, PartialEq)]
pub struct Need<'a> {
    /// The step's id.
    pub step: &'a str,
    /// The field.
    pub field: &'a Field,
    /// Which of its options, where it is about one.
    pub option: Option<&'a str>,
    /// Why.
    pub why: Why,
}

/// Everything that is still needed, in the order of the form. `now` is the present moment on this device
/// (`2026-11-24T14:30`).
#[must_use]
pub fn needs<'a>(sheet: &Sheet<'a>, now: &str) -> Vec<Need<'a>> {
    let mut found = Vec::new();
    for step in sheet.steps() {
        for field in sheet.fields(step) {
            let mut add = |option: Option<&'a str>, why: Why| {
                found.push(Need {
                    step: &step.id,
                    field,
                    option,
                    why,
                });
            };
            match sheet.value(&field.id) {
                None if field.kind == Kind::Questions && field.required => {
                    let options = field.options.iter();
                    options.for_each(|option| add(Some(&option.id), Why::Open));
                }
                None if field.required => add(None, Why::Missing),
                None => {}
                Some(Value::Text(text)) => {
                    if let Some(why) = of_text(sheet, field, text, now) {
                        add(None, why);
                    }
                }
                Some(Value::Ticks(_)) => {}
                Some(Value::Questions(asked)) => {
                    for option in &field.options {
                        let one = asked.get(&option.id);
                        let answer = one.map_or(Answer::Unknown, |one| one.answer);
                        let why = one.map_or("", |one| one.why.trim());
                        match answer {
                            Answer::Unknown if field.required => add(Some(&option.id), Why::Open),
                            Answer::Yes if why.is_empty() => {
                                add(Some(&option.id), Why::Motivation);
                            }
                            Answer::Unknown | Answer::Yes | Answer::No => {}
                        }
                    }
                }
                Some(Value::Rows(rows)) => {
                    let spoilt = rows.iter().find(|row| !is_complete(field, row));
                    spoilt.into_iter().for_each(|_| add(None, Why::Line));
                }
            }
        }
    }
    found
}

fn of_text(sheet: &Sheet<'_>, field: &Field, text: &str, now: &str) -> Option<Why> {
    let dated = match field.kind {
        Kind::Answer => {
            let open = text == Answer::Unknown.id();
            return (open && field.required).then_some(Why::Open);
        }
        Kind::Date => date::parse_iso(text).is_some(),
        Kind::Moment => text
            .split_once('T')
            .is_some_and(|(day, time)| date::parse_iso(day).is_some() && is_time(time)),
        Kind::Line | Kind::Text | Kind::Choice | Kind::Ticks | Kind::Questions | Kind::Rows => {
            return None;
        }
    };
    if !dated {
        return Some(Why::NotADate);
    }
    // Dates and moments of one form compare as text; a date compares with the day of the present moment.
    let today = now.get(..10).unwrap_or(now);
    let present = if field.kind == Kind::Date { today } else { now };
    match field.lies {
        Some(Lies::Past) if text > present => return Some(Why::InFuture),
        Some(Lies::Future) if text < present => return Some(Why::InPast),
        Some(Lies::Past | Lies::Future) | None => {}
    }
    let before = field.not_before.as_ref().map(|id| sheet.text(id));
    let early = before.is_some_and(|before| is_before(text, before));
    early.then_some(Why::TooEarly)
}

/// Whether a date or moment lies before another one, as far as both say when: a date and a moment compare by their day.
/// What is empty, or no date yet, lies nowhere.
fn is_before(text: &str, other: &str) -> bool {
    let known = other.get(..10).and_then(date::parse_iso).is_some();
    let both = text.len().min(other.len());
    known && text.get(..both) < other.get(..both)
}

/// Hours and minutes: `14:30`, with or without seconds.
fn is_time(text: &str) -> bool {
    let part = |from: usize, most: u32| {
        let digits = text.get(from..from + 2);
        digits.is_some_and(|digits| digits.parse::<u32>().is_ok_and(|number| number <= most))
    };
    text.get(2..3) == Some(":") && part(0, 23) && part(3, 59) && matches!(text.len(), 5 | 8)
}

/// Whether a line of a table is empty, or has what it needs.
fn is_complete(field: &Field, row: &Row) -> bool {
    let cell = |id: &String| row.get(id).map_or("", |cell| cell.trim());
    let empty = field
        .columns
        .iter()
        .all(|column| cell(&column.id).is_empty());
    empty
        || field.columns.iter().all(|column| {
            let text = cell(&column.id);
            let good = text.is_empty()
                || match column.kind {
                    Kind::Date => date::parse_iso(text).is_some(),
                    Kind::Answer => Answer::from_id(text).is_some(),
                    Kind::Line | Kind::Text | Kind::Moment | Kind::Choice => true,
                    Kind::Ticks | Kind::Questions | Kind::Rows => true,
                };
            good && !(column.required && text.is_empty())
        })
}
