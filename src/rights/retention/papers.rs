//! The destruction list and the log, as documents and as CSV.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use crate::document::{Block, Outline};
use crate::rights::paper::{Stamp, closing};
use crate::text::rights_paper::RightsPaper as Words;
use crate::text::{Lang, Text, date, fill};

use super::{Dossier, by_year};

/// How dossiers were done away with (art. 10.3).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum How {
    /// Destroyed.
    #[default]
    Destroyed,
    /// Stripped of what identifies someone.
    Anonymised,
}

/// That a list of dossiers was done away with.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Done {
    /// When.
    pub on: NaiveDate,
    /// By whom: a function, not a name.
    pub who: String,
    /// How.
    pub how: How,
}

const fn how_words(how: How) -> Words {
    match how {
        How::Destroyed => Words::Destroyed,
        How::Anonymised => Words::Anonymised,
    }
}

/// That so many dossiers were done away with.
#[must_use]
pub fn gone(count: usize) -> Text {
    let say = |lang: Lang| fill(Words::Gone.get(lang), &[("n", &count.to_string())]);
    Text {
        nl: say(Lang::Nl),
        en: say(Lang::En),
    }
}

/// The destruction list as a document: a table for each year.
#[must_use]
pub fn list_outline(dossiers: &[Dossier], lang: Lang) -> Outline {
    let say = |words: Words| words.get(lang).to_owned();
    let mut blocks = vec![Block::Paragraph(say(Words::ListIntro))];
    for (year, list) in by_year(dossiers) {
        let year = year.to_string();
        blocks.push(Block::Heading(fill(
            Words::ListYear.get(lang),
            &[("year", &year)],
        )));
        let head = [
            Words::Dossier,
            Words::Closed,
            Words::Keep,
            Words::Destroy,
            Words::Earliest,
            Words::Longer,
        ];
        let row = |one: &&Dossier| {
            let why = one.longer.as_ref().map_or("", |(_, why)| why);
            vec![
                one.number.clone(),
                date::long(one.closed, lang),
                date::long(one.keep_through(), lang),
                date::long(one.destroy_from(), lang),
                date::long(one.kept.earliest, lang),
                why.to_owned(),
            ]
        };
        blocks.push(Block::Table {
            head: head.map(say).to_vec(),
            rows: list.iter().map(row).collect(),
        });
    }
    Outline {
        lang,
        title: say(Words::ListTitle),
        blocks,
    }
}

/// The log of what was done away with (art. 10.3), and who signed it.
#[must_use]
pub fn log_outline(dossiers: &[&Dossier], done: &Done, stamp: &Stamp, lang: Lang) -> Outline {
    let say = |words: Words| words.get(lang).to_owned();
    let rows = dossiers.iter().map(|one| {
        vec![
            one.number.clone(),
            date::long(one.closed, lang),
            date::long(one.keep_through(), lang),
        ]
    });
    let mut blocks = Vec::new();
    if stamp.altered {
        blocks.push(Block::Notice(say(Words::Altered)));
    }
    blocks.extend([
        Block::Paragraph(say(Words::LogIntro)),
        Block::Pairs(vec![
            (say(Words::LogDate), date::long(done.on, lang)),
            (say(Words::LogWho), done.who.clone()),
            (say(Words::LogHow), say(how_words(done.how))),
            (say(Words::LogCount), dossiers.len().to_string()),
        ]),
        Block::Table {
            head: [Words::Dossier, Words::Closed, Words::Keep]
                .map(say)
                .to_vec(),
            rows: rows.collect(),
        },
    ]);
    closing(stamp, lang, &mut blocks);
    Outline {
        lang,
        title: say(Words::LogTitle),
        blocks,
    }
}

/// The destruction list as CSV, with semicolons as spreadsheets here expect them.
#[must_use]
pub fn list_csv(dossiers: &[Dossier], lang: Lang) -> String {
    let head = [
        Words::Year,
        Words::Dossier,
        Words::Closed,
        Words::Keep,
        Words::Destroy,
        Words::Earliest,
        Words::Longer,
    ];
    let mut rows = Vec::new();
    for (year, list) in by_year(dossiers) {
        rows.extend(list.into_iter().map(|one| {
            vec![
                year.to_string(),
                one.number.clone(),
                date::iso(one.closed),
                date::iso(one.keep_through()),
                date::iso(one.destroy_from()),
                date::iso(one.kept.earliest),
                one.longer
                    .as_ref()
                    .map_or(String::new(), |(_, why)| why.clone()),
            ]
        }));
    }
    table(&head, rows, lang)
}

/// The log as CSV.
#[must_use]
pub fn log_csv(dossiers: &[&Dossier], done: &Done, lang: Lang) -> String {
    let head = [
        Words::Dossier,
        Words::Closed,
        Words::Keep,
        Words::LogDate,
        Words::LogWho,
        Words::LogHow,
    ];
    let rows = dossiers.iter().map(|one| {
        vec![
            one.number.clone(),
            date::iso(one.closed),
            date::iso(one.keep_through()),
            date::iso(done.on),
            done.who.clone(),
            how_words(done.how).get(lang).to_owned(),
        ]
    });
    table(&head, rows.collect(), lang)
}

fn table(head: &[Words], rows: Vec<Vec<String>>, lang: Lang) -> String {
    let mut writer = csv::WriterBuilder::new()
        .delimiter(b';')
        .from_writer(Vec::new());
    let head: Vec<String> = head
        .iter()
        .map(|words| words.get(lang).to_owned())
        .collect();
    for line in std::iter::once(head).chain(rows) {
        // Writing to memory does not fail.
        let _ = writer.write_record(line.iter().map(|cell| harmless(cell)));
    }
    let bytes = writer.into_inner().unwrap_or_default();
    String::from_utf8(bytes).unwrap_or_default()
}

/// A cell that a spreadsheet does not take for a formula.
fn harmless(cell: &str) -> String {
    if cell.starts_with(['=', '+', '-', '@', '\t', '\r']) {
        format!("'{cell}")
    } else {
        cell.to_owned()
    }
}
