//! What was filled in, in words; and the places that a text keeps for it.

use chrono::NaiveDate;

use crate::protocol::Answer;
use crate::text::rights_paper::RightsPaper as Words;
use crate::text::{Lang, date, fill};

use super::draft::Value;
use super::model::{Choice, Field, Kind};
use super::sheet::Sheet;
use super::terms::last_day;

/// A line to write on by hand.
pub(super) const BLANK: &str = "………";
/// The place for the document's date: today, until it is signed or its own date is filled in.
pub(super) const TODAY: &str = "today";

/// The places that a text keeps.
pub(super) fn places(text: &str) -> Vec<String> {
    text.split('{')
        .skip(1)
        .filter_map(|part| part.split_once('}'))
        .map(|(name, _)| name.to_owned())
        .collect()
}

/// A text with what belongs in its places; an empty field leaves a line to fill in by hand.
pub(super) fn filled(sheet: &Sheet<'_>, text: &str, today: NaiveDate, lang: Lang) -> String {
    let names = places(text);
    let values: Vec<(&str, String)> = names
        .iter()
        .map(|name| (name.as_str(), place(sheet, name, today, lang)))
        .collect();
    let values: Vec<(&str, &str)> = values
        .iter()
        .map(|(name, value)| (*name, value.as_str()))
        .collect();
    fill(text, &values)
}

fn place(sheet: &Sheet<'_>, name: &str, today: NaiveDate, lang: Lang) -> String {
    let moment = sheet.tool.moments.iter().find(|moment| moment.id == name);
    let words = if name == TODAY {
        date::long(today, lang)
    } else if let Some(moment) = moment {
        last_day(sheet, moment).map_or_else(String::new, |day| date::long(day, lang))
    } else {
        sheet
            .field(name)
            .map_or_else(String::new, |field| shown(sheet, field, lang))
    };
    if words.is_empty() {
        BLANK.to_owned()
    } else {
        words
    }
}

/// What was filled in in a field, in one text; empty where nothing was.
#[must_use]
pub fn shown(sheet: &Sheet<'_>, field: &Field, lang: Lang) -> String {
    match sheet.value(&field.id) {
        None => String::new(),
        Some(Value::Text(text)) => text_shown(field.kind, &field.options, text, lang),
        Some(Value::Ticks(ticks)) => {
            let ticked = field.options.iter().filter(|one| ticks.contains(&one.id));
            joined(ticked.map(|one| one.label.get(lang).to_owned()), "; ")
        }
        Some(Value::Questions(_) | Value::Rows(_)) => {
            joined(entries(sheet, field, lang).into_iter(), "\n")
        }
    }
}

/// An answer in words.
#[must_use]
pub(super) fn answer(answer: Answer, lang: Lang) -> &'static str {
    match answer {
        Answer::Yes => Words::Yes,
        Answer::No => Words::No,
        Answer::Unknown => Words::Unknown,
    }
    .get(lang)
}

/// A text of a field or a cell in words.
pub(super) fn text_shown(kind: Kind, options: &[Choice], text: &str, lang: Lang) -> String {
    match kind {
        Kind::Date | Kind::Moment => date::long_iso(text, lang),
        Kind::Answer => Answer::from_id(text)
            .map_or("", |one| answer(one, lang))
            .to_owned(),
        Kind::Choice => {
            let chosen = options.iter().find(|one| one.id == text);
            chosen.map_or("", |one| one.label.get(lang)).to_owned()
        }
        Kind::Line | Kind::Text | Kind::Ticks | Kind::Questions | Kind::Rows => text.to_owned(),
    }
}

/// What was filled in in a field, one entry an option or line.
pub(super) fn entries(sheet: &Sheet<'_>, field: &Field, lang: Lang) -> Vec<String> {
    match sheet.value(&field.id) {
        None => Vec::new(),
        Some(Value::Text(text)) => vec![text_shown(field.kind, &field.options, text, lang)],
        Some(Value::Ticks(ticks)) => field
            .options
            .iter()
            .filter(|one| ticks.contains(&one.id))
            .map(|one| {
                one.letter
                    .as_ref()
                    .unwrap_or(&one.label)
                    .get(lang)
                    .to_owned()
            })
            .collect(),
        Some(Value::Questions(asked)) => field
            .options
            .iter()
            .filter_map(|option| {
                let one = asked.get(&option.id)?;
                let why = one.why.trim();
                let said = format!("{} {}", option.label.get(lang), answer(one.answer, lang));
                Some(if why.is_empty() {
                    said
                } else {
                    format!("{said}. {why}")
                })
            })
            .collect(),
        Some(Value::Rows(rows)) => rows
            .iter()
            .map(|row| {
                let cells = field.columns.iter().filter_map(|column| {
                    let text = row.get(&column.id).filter(|text| !text.trim().is_empty())?;
                    Some(text_shown(column.kind, &[], text, lang))
                });
                joined(cells, ", ")
            })
            .collect(),
    }
}

/// The reasons that a document gives: what was answered with yes, as a letter says it, with its motivation.
pub(super) fn reasons(sheet: &Sheet<'_>, field: &Field, lang: Lang) -> Vec<String> {
    let Some(Value::Questions(asked)) = sheet.value(&field.id) else {
        return entries(sheet, field, lang);
    };
    let yes = field.options.iter().filter_map(|option| {
        let one = asked
            .get(&option.id)
            .filter(|one| one.answer == Answer::Yes)?;
        let words = option.letter.as_ref().unwrap_or(&option.label).get(lang);
        let why = one.why.trim();
        let refs: Vec<String> = option
            .refs
            .iter()
            .map(|one| crate::text::reference::label(one, lang))
            .collect();
        let article = if refs.is_empty() {
            String::new()
        } else {
            format!(" ({})", refs.join(", "))
        };
        Some(format!("{words}{article}. {why}"))
    });
    yes.collect()
}

fn joined(parts: impl Iterator<Item = String>, between: &str) -> String {
    parts.collect::<Vec<_>>().join(between)
}
