//! The list as a document, and as a table for a spreadsheet.

use crate::document::{Block, Outline};
use crate::protocol::Protocol;
use crate::text::register::Register as Words;
use crate::text::{Lang, date, fill};

use super::entry::{Entry, Whom, outcome};
use super::list::Mark;
use super::shelf::Shelf;
use super::{csv, entry};

/// How a record stands, in a few words.
fn standing(shelf: &Shelf, entry: &Entry, lang: Lang) -> String {
    let marks = [
        Mark::Altered,
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

/// The list as a document.
#[must_use]
pub fn outline_of(protocol: &Protocol, shelf: &Shelf, chosen: &[usize], lang: Lang) -> Outline {
    let say = |words: Words| words.get(lang).to_owned();
    let entries = chosen.iter().filter_map(|at| shelf.entries().get(*at));
    let rows: Vec<Vec<String>> = entries
        .map(|entry| {
            vec![
                date::long_iso(&entry.signed, lang),
                entry.file_number.clone(),
                entry.what(protocol, lang),
                entry.with_whom(protocol, lang),
                outcome(protocol, entry.outcome, lang),
                standing(shelf, entry, lang),
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
        Words::What,
        Words::With,
        Words::Outcome,
        Words::Standing,
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
    ];
    let word = |yes: bool| if yes { "yes" } else { "no" }.to_owned();
    let rows = chosen
        .iter()
        .filter_map(|at| shelf.entries().get(*at))
        .map(|entry| {
            let standing = shelf.standing(entry);
            let is = |mark: Mark| word(mark.is(entry, standing));
            let row = match &entry.whom {
                Whom::Row(id) => id.clone(),
                Whom::Activity(_) => String::new(),
            };
            vec![
                entry.signed.clone(),
                entry.file_number.clone(),
                entry.activity.clone(),
                entry::activity(protocol, &entry.activity, lang),
                row,
                entry.with_whom(protocol, lang),
                entry.route.clone(),
                entry.outcome.id().to_owned(),
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
            ]
        });
    csv::write(&head, rows)
}
