//! What is to be made, as it crosses the boundary between the application and this module: as JSON.
//!
//! [`Outline`], [`Block`] and [`Lang`] mirror `deelwijzer::document`; a test keeps both in step.

use krilla::metadata::DateTime;
use serde::{Deserialize, Serialize};

use crate::MakeError;

/// A document to be made into a PDF.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Job {
    /// What it says.
    pub outline: Outline,
    /// The document's date and time (`2026-11-24T14:30`, with or without time or seconds). A record's own, so that the
    /// same record gives the same bytes.
    pub made: String,
    /// The program that asks, with its version.
    pub maker: String,
    /// Words that the document itself needs.
    pub words: Words,
    /// Files to go inside.
    #[serde(default)]
    pub attachments: Vec<Attachment>,
}

/// Words that stand in a PDF besides its content, in its language.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Words {
    /// At the foot of each page, with places `{page}` and `{pages}`.
    pub page: String,
    /// At the end, when the font lacks characters, with a place `{chars}`.
    pub missing: String,
}

/// A file inside a PDF.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Attachment {
    /// Its name.
    pub name: String,
    /// Its MIME type.
    pub mime: String,
    /// What it is, for people.
    pub about: String,
    /// What it is to the document.
    pub relation: Relation,
    /// Its content.
    pub text: String,
}

/// What a file is to the document that carries it (AFRelationship, ISO 19005-3).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Relation {
    /// The document was made from it.
    Source,
    /// It holds data that the document shows.
    Data,
    /// It says the same in another form.
    Alternative,
    /// It adds something.
    Supplement,
}

/// The language of a document.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Lang {
    /// Dutch.
    Nl,
    /// English.
    En,
}

impl Lang {
    pub(crate) const fn tag(self) -> &'static str {
        match self {
            Lang::Nl => "nl-NL",
            Lang::En => "en-GB",
        }
    }
}

/// What a document says, in order.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Outline {
    /// The language.
    pub lang: Lang,
    /// The title.
    pub title: String,
    /// The rest.
    pub blocks: Vec<Block>,
}

/// A piece of a document.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub enum Block {
    /// A heading below the title.
    Heading(String),
    /// A paragraph.
    Paragraph(String),
    /// Something to look out for.
    Notice(String),
    /// What is called what.
    Pairs(Vec<(String, String)>),
    /// A list.
    List(Vec<String>),
    /// A table with its column heads.
    Table {
        /// The heads.
        head: Vec<String>,
        /// The rows; the first cell heads its row.
        rows: Vec<Vec<String>>,
    },
    /// What is filled in by hand on paper: each is called something, with a line behind it.
    Fields(Vec<String>),
    /// What is ticked by hand on paper: each has a box in front.
    Boxes(Vec<String>),
}

/// The moment of a document, from `2026-11-24`, `2026-11-24T14:30` or `2026-11-24T14:30:05`.
pub(crate) fn moment(text: &str) -> Result<DateTime, MakeError> {
    parsed(text).ok_or_else(|| MakeError::Moment(text.chars().take(40).collect()))
}

fn parsed(text: &str) -> Option<DateTime> {
    let (date, time) = match text.split_once(['T', ' ']) {
        Some((date, time)) => (date, Some(time)),
        None => (text, None),
    };
    let [year, month, day] = numbers::<3>(date, '-')?;
    let days = match month {
        1 | 3 | 5 | 7 | 8 | 10 | 12 => 31,
        4 | 6 | 9 | 11 => 30,
        2 if year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) => 29,
        2 => 28,
        _ => return None,
    };
    if year == 0 || year > 9999 || day == 0 || day > days {
        return None;
    }
    let at = DateTime::new(year).month(u8::try_from(month).ok()?);
    let at = at.day(u8::try_from(day).ok()?);
    let Some(time) = time else { return Some(at) };
    let [hour, minute, second] = match numbers::<3>(time, ':') {
        Some(parts) => parts,
        None => {
            let [hour, minute] = numbers::<2>(time, ':')?;
            [hour, minute, 0]
        }
    };
    if hour > 23 || minute > 59 || second > 59 {
        return None;
    }
    let at = at.hour(u8::try_from(hour).ok()?);
    let at = at.minute(u8::try_from(minute).ok()?);
    Some(at.second(u8::try_from(second).ok()?))
}

/// Exactly `N` numbers, of digits alone.
fn numbers<const N: usize>(text: &str, between: char) -> Option<[u16; N]> {
    let parts: Vec<u16> = text
        .split(between)
        .map(|part| {
            let digits = (1..=4).contains(&part.len()) && part.bytes().all(|b| b.is_ascii_digit());
            digits.then(|| part.parse().ok()).flatten()
        })
        .collect::<Option<_>>()?;
    parts.try_into().ok()
}

#[cfg(test)]
mod tests {
    use super::parsed;

    #[test]
    fn moments_are_of_the_calendar() {
        for good in [
            "2026-11-24",
            "2024-02-29T23:59",
            "2026-11-24T14:30:05",
            "2026-11-24 14:30",
        ] {
            assert!(parsed(good).is_some(), "{good}");
        }
        for bad in [
            "",
            "2026",
            "2026-13-01",
            "2026-02-29",
            "2026-11-31",
            "2026-11-24T",
            "2026-11-24T24:00",
            "2026-11-24T14:30Z",
            "+026-11-24",
            "20261-1-1",
            "2026-11-24T1:2:3:4",
        ] {
            assert!(parsed(bad).is_none(), "{bad}");
        }
    }
}
