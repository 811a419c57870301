//! What the client may know (art. 15.2): to whom which data went, when, what for, and on which ground.

use chrono::NaiveDate;

use crate::decision::Outcome;
use crate::document::{Block, Outline};
use crate::protocol::Protocol;
use crate::text::client::Client;
use crate::text::register::Register as Words;
use crate::text::{Lang, date, fill};

use super::entry::{Entry, Kind};
use super::fold::fold;
use super::shelf::{Shelf, Standing};

/// A record about the client, and whether it can be told.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Told {
    /// It can.
    Yes,
    /// Telling the client was postponed; someone must look at that first.
    Postponed,
    /// It was altered after it was signed, so what it says is not told.
    Altered,
    /// A later version tells it.
    Earlier,
    /// It is no decision about sharing, but may say something that the client must know.
    Other,
}

/// The records with a dossier number, the oldest first, and whether each can be told. The number is compared whatever
/// its case or spaces; an empty one finds nothing.
#[must_use]
pub fn about(shelf: &Shelf, file_number: &str) -> Vec<(usize, Told)> {
    let wanted = fold(file_number);
    let found = shelf.entries().iter().enumerate();
    let mut found: Vec<(usize, &Entry)> = found
        .filter(|(_, entry)| !wanted.is_empty() && fold(&entry.file_number) == wanted)
        .collect();
    found.sort_by(|(_, a), (_, b)| a.signed.cmp(&b.signed));
    found
        .into_iter()
        .map(|(at, entry)| {
            let told = if entry.is_altered() {
                Told::Altered
            } else if shelf.standing(entry) == Standing::Earlier {
                Told::Earlier
            } else if entry.kind != Kind::Decision {
                Told::Other
            } else if entry.postponed.is_empty() {
                Told::Yes
            } else {
                Told::Postponed
            };
            (at, told)
        })
        .collect()
}

/// The overview for the client, from the records chosen for it. `today` is the day on which it is made.
///
/// What was not shared or asked is counted, not told: nobody got anything.
#[must_use]
pub fn overview(
    protocol: &Protocol,
    file_number: &str,
    chosen: &[&Entry],
    today: NaiveDate,
    lang: Lang,
) -> Outline {
    let say = |words: Words| words.get(lang).to_owned();
    let first = chosen.iter().filter_map(|entry| entry.day()).min();
    let last = chosen.iter().filter_map(|entry| entry.day()).max();
    let mut facts = vec![
        (say(Words::FileNumber), file_number.trim().to_owned()),
        (say(Words::OverviewMade), date::long(today, lang)),
        (say(Words::OverviewDocuments), chosen.len().to_string()),
    ];
    if let (Some(first), Some(last)) = (first, last) {
        let until = fill(
            Words::OverviewUntil.get(lang),
            &[
                ("first", &date::long_iso(first, lang)),
                ("last", &date::long_iso(last, lang)),
            ],
        );
        facts.push((say(Words::OverviewPeriod), until));
    }
    let mut blocks = vec![
        Block::Paragraph(say(Words::OverviewIntro)),
        Block::Pairs(facts),
    ];
    let done = |entry: &&&Entry| match entry.outcome {
        Some(Outcome::Permitted | Outcome::Conditional) => true,
        Some(Outcome::Forbidden | Outcome::NoProcessing) | None => false,
    };
    for activity in &protocol.source().activities {
        let rows: Vec<Vec<String>> = chosen
            .iter()
            .filter(done)
            .filter(|entry| entry.activity == activity.id)
            .map(|entry| row(protocol, entry, lang))
            .collect();
        if !rows.is_empty() {
            blocks.push(Block::Heading(activity.label.get(lang).to_owned()));
            let head = [
                Words::OverviewWhen,
                Words::With,
                Words::Data,
                Words::Why,
                Words::Ground,
            ];
            blocks.push(Block::Table {
                head: head.map(say).to_vec(),
                rows,
            });
        }
    }
    let not = chosen.iter().filter(|entry| !done(entry)).count();
    if not > 0 {
        blocks.push(Block::Paragraph(fill(
            Words::OverviewNot.get(lang),
            &[("n", &not.to_string())],
        )));
    }
    blocks.push(Block::Heading(say(Words::OverviewMoreTitle)));
    blocks.push(Block::Paragraph(say(Words::OverviewMore)));
    let college = protocol.source().origin.publisher.get(lang);
    let rights = [
        Client::RightSee,
        Client::RightCorrect,
        Client::RightStatement,
        Client::RightDestroy,
    ];
    blocks.push(Block::Heading(Client::RightsTitle.get(lang).to_owned()));
    blocks.push(Block::List(
        rights.map(|words| words.get(lang).to_owned()).to_vec(),
    ));
    blocks.push(Block::Paragraph(fill(
        Client::RightsHow.get(lang),
        &[("college", college)],
    )));
    Outline {
        lang,
        title: say(Words::OverviewTitle),
        blocks,
    }
}

fn row(protocol: &Protocol, entry: &Entry, lang: Lang) -> Vec<String> {
    let with = match (entry.with_whom(protocol, lang), entry.person.as_str()) {
        (with, "") => with,
        (with, person) if with.is_empty() => person.to_owned(),
        (with, person) => format!("{with} ({person})"),
    };
    // What was done is told by its own moment; records of before know only when they were signed.
    let when = if entry.shared.is_empty() {
        fill(
            Words::OverviewRecorded.get(lang),
            &[("when", &date::long_iso(&entry.signed, lang))],
        )
    } else {
        date::long_iso(&entry.shared, lang)
    };
    vec![
        when,
        with,
        entry.which(protocol, lang),
        entry.purpose.clone(),
        entry.ground(protocol, lang),
    ]
}
