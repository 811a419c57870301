//! The list as a document, and as a table for a spreadsheet.

use chrono::NaiveDate;

use crate::document::{Block, Outline};
use crate::protocol::Protocol;
use crate::text::register::Register as Words;
use crate::text::{Lang, date, fill};

use super::csv;
use super::entry::{Entry, Kind, Whom};
use super::list::Mark;
use super::shelf::Shelf;

/// How a record stands, in a few words.
fn standing(shelf: &Shelf, entry: &Entry, lang: Lang) -> String {
    let marks = [
        Mark::Altered,
        Mark::Sealed,
        Mark::DigestOnly,
        Mark::Complete,
        Mark::Incomplete,
        Mark::OtherProtocol,
        Mark::OtherVerdict,
        Mark::Earlier,
    ];
    let standing = shelf.standing(entry);
    let words: Vec<&str> = marks
        .into_iter()
        .filter(|mark| mark.is(entry, standing))
        .map(|mark| mark.words().get(lang))
        .collect();
    words.join(", ")
}

/// What is still to be done, in one text.
fn open(protocol: &Protocol, entry: &Entry, today: NaiveDate, lang: Lang) -> String {
    let open = entry.open.iter();
    let words: Vec<String> = open
        .map(|one| one.in_words(protocol, today, lang))
        .collect();
    words.join("; ")
}

/// The list as a document, as it stands `today`.
#[must_use]
pub fn outline_of(
    protocol: &Protocol,
    shelf: &Shelf,
    chosen: &[usize],
    today: NaiveDate,
    lang: Lang,
) -> Outline {
    let say = |words: Words| words.get(lang).to_owned();
    let entries = chosen.iter().filter_map(|at| shelf.entries().get(*at));
    let rows: Vec<Vec<String>> = entries
        .map(|entry| {
            vec![
                date::long_iso(&entry.signed, lang),
                entry.file_number.clone(),
                entry.title.get(lang).to_owned(),
                match entry.kind {
                    Kind::Decision => entry.what(protocol, lang),
                    Kind::Tool(_) | Kind::Log => String::new(),
                },
                entry.with_whom(protocol, lang),
                entry.outcome_words(protocol, lang),
                standing(shelf, entry, lang),
                open(protocol, entry, today, lang),
            ]
        })
        .collect();
    let count = fill(
        Words::ListCount.get(lang),
        &[
            ("n", &rows.len().to_string()),
            ("all", &shelf.entries().len().to_string()),
        ],
    );
    let head = [
        Words::Signed,
        Words::FileNumber,
        Words::Kind,
        Words::What,
        Words::With,
        Words::Outcome,
        Words::Standing,
        Words::Open,
    ];
    Outline {
        lang,
        title: say(Words::ListTitle),
        blocks: vec![
            Block::Paragraph(count),
            Block::Table {
                head: head.map(say).to_vec(),
                rows,
            },
        ],
    }
}

/// The list as a table for a spreadsheet: ids as the protocol has them, and words beside them.
#[must_use]
pub fn csv_of(protocol: &Protocol, shelf: &Shelf, chosen: &[usize], lang: Lang) -> String {
    let head = [
        "signed",
        "file_number",
        "activity",
        "what",
        "row",
        "with",
        "route",
        "outcome",
        "items",
        "purpose",
        "signer",
        "teamcoach",
        "complete",
        "altered",
        "other_protocol",
        "other_verdict",
        "earlier_version",
        "files",
        "sha256",
        "kind",
        "sealed",
        "open",
        "open_by",
    ];
    let word = |yes: bool| if yes { "yes" } else { "no" }.to_owned();
    let rows = chosen
        .iter()
        .filter_map(|at| shelf.entries().get(*at))
        .map(|entry| {
            let standing = shelf.standing(entry);
            let is = |mark: Mark| word(mark.is(entry, standing));
            let open = entry.open.iter();
            let words: Vec<String> = open.map(|one| one.what_in_words(protocol, lang)).collect();
            let by = entry.open.iter().filter_map(|one| one.by).min();
            let row = match &entry.whom {
                Some(Whom::Row(id)) => id.clone(),
                Some(Whom::Activity(_)) | None => String::new(),
            };
            vec![
                entry.signed.clone(),
                entry.file_number.clone(),
                entry.activity.clone(),
                entry.what(protocol, lang),
                row,
                entry.with_whom(protocol, lang),
                entry.route.clone(),
                match (&entry.outcome, &entry.came_to) {
                    (Some(outcome), _) => outcome.id().to_owned(),
                    (None, Some(words)) => words.get(lang).to_owned(),
                    (None, None) => String::new(),
                },
                entry.items.join(" "),
                entry.purpose.clone(),
                entry.signer.clone(),
                entry.coach.clone(),
                word(entry.complete),
                is(Mark::Altered),
                is(Mark::OtherProtocol),
                is(Mark::OtherVerdict),
                is(Mark::Earlier),
                entry.files.join("; "),
                entry.digest.clone(),
                entry.kind.id().to_owned(),
                is(Mark::Sealed),
                words.join("; "),
                by.map_or_else(String::new, date::iso),
            ]
        });
    csv::write(&head, rows)
}
