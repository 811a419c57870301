//! How many records there are of each kind: counts alone, nothing about anybody.

use std::collections::BTreeMap;

use crate::decision::Outcome;
use crate::document::{Block, Outline};
use crate::protocol::Protocol;
use crate::text::register::Register as Words;
use crate::text::{Lang, fill};

use super::csv;
use super::entry::{Entry, Whom};
use super::list::{place, route_place};
use super::shelf::{Shelf, Standing};
use super::words;

/// The longest run of months in which the empty ones are shown as well.
const MOST_MONTHS: usize = 60;

/// A count with what was counted.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Count {
    /// The protocol's id, or the month (`2026-11`); empty when there is none.
    pub id: String,
    /// In words.
    pub label: String,
    /// How many.
    pub n: usize,
}

/// Counts of one kind.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct List<'a> {
    /// Its id.
    pub id: &'static str,
    /// Its title.
    pub title: Words,
    /// What is counted apart.
    pub what: Words,
    /// The counts.
    pub counts: &'a [Count],
}

/// How many records there are, each of its last version.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Totals {
    /// The decisions that are counted; each of the lists below adds up to it, but that of the kinds.
    pub counted: usize,
    /// Records of other kinds.
    pub other: usize,
    /// By kind; empty while there are decisions alone.
    pub kinds: Vec<Count>,
    /// Left out, as they were altered.
    pub altered: usize,
    /// Left out, as a later version is counted.
    pub earlier: usize,
    /// By row of the table, or by activity where there is none.
    pub rows: Vec<Count>,
    /// By route.
    pub routes: Vec<Count>,
    /// By outcome.
    pub outcomes: Vec<Count>,
    /// By month, the oldest first, with the empty months between.
    pub months: Vec<Count>,
}

impl Totals {
    /// Counts what is on a shelf.
    #[must_use]
    pub fn of(protocol: &Protocol, shelf: &Shelf, lang: Lang) -> Self {
        let altered = shelf.entries().iter().filter(|entry| entry.is_altered());
        let altered = altered.count();
        let counted: Vec<&Entry> = shelf.decisions().collect();
        let other = shelf.counted().count() - counted.len();
        let earlier = shelf
            .entries()
            .iter()
            .filter(|entry| !entry.is_altered() && shelf.standing(entry) == Standing::Earlier);
        let mut rows: Vec<(&Whom, usize)> =
            count(counted.iter().filter_map(|entry| entry.whom.as_ref()));
        rows.sort_by_key(|(whom, _)| place(protocol, whom));
        let mut routes = count(counted.iter().map(|entry| entry.route.as_str()));
        routes.sort_by_key(|(id, _)| route_place(protocol, id));
        let of = |entry: &&Entry| entry.outcome.map(Outcome::id);
        let outcomes = count(counted.iter().filter_map(of));
        let outcomes = outcomes.into_iter().map(|(id, n)| {
            let found = counted.iter().find(|entry| of(entry) == Some(id));
            let label = found.map(|entry| entry.outcome_words(protocol, lang));
            Count {
                id: id.to_owned(),
                label: label.unwrap_or_default(),
                n,
            }
        });
        Totals {
            counted: counted.len(),
            kinds: if other > 0 {
                kinds(shelf, lang)
            } else {
                Vec::new()
            },
            other,
            altered,
            earlier: earlier.count(),
            rows: rows
                .into_iter()
                .map(|(whom, n)| whom_count(protocol, whom, n, lang))
                .collect(),
            routes: routes
                .into_iter()
                .map(|(id, n)| Count {
                    id: id.to_owned(),
                    label: words::route(protocol, id, lang),
                    n,
                })
                .collect(),
            outcomes: outcomes.collect(),
            months: months(&counted, lang),
        }
    }

    /// The lists.
    #[must_use]
    pub fn lists(&self) -> [List<'_>; 5] {
        let list = |id, title, what, counts| List {
            id,
            title,
            what,
            counts,
        };
        [
            list("kind", Words::ByKind, Words::Kind, &self.kinds),
            list("month", Words::ByMonth, Words::Month, &self.months),
            list("outcome", Words::ByOutcome, Words::Outcome, &self.outcomes),
            list("row", Words::ByRow, Words::RowOrActivity, &self.rows),
            list("route", Words::ByRoute, Words::Route, &self.routes),
        ]
    }

    /// What was counted and what was left out, in a sentence or two.
    #[must_use]
    pub fn summary(&self, lang: Lang) -> String {
        let values = [
            ("n", self.counted.to_string()),
            ("altered", self.altered.to_string()),
            ("earlier", self.earlier.to_string()),
        ];
        let other = self.other.to_string();
        let values: Vec<(&str, &str)> = values.iter().map(|(k, v)| (*k, v.as_str())).collect();
        let mut words = fill(Words::TotalsCounted.get(lang), &values);
        if self.other > 0 {
            words.push(' ');
            words.push_str(&fill(Words::TotalsOther.get(lang), &[("n", &other)]));
        }
        if self.altered + self.earlier > 0 {
            words.push(' ');
            words.push_str(&fill(Words::TotalsLeftOut.get(lang), &values));
        }
        words
    }

    /// The counts as a document.
    #[must_use]
    pub fn outline(&self, lang: Lang) -> Outline {
        let say = |words: Words| words.get(lang).to_owned();
        let mut blocks = vec![Block::Paragraph(self.summary(lang))];
        for list in self
            .lists()
            .into_iter()
            .filter(|list| !list.counts.is_empty())
        {
            blocks.push(Block::Heading(say(list.title)));
            blocks.push(Block::Table {
                head: vec![say(list.what), say(Words::Number)],
                rows: list
                    .counts
                    .iter()
                    .map(|count| vec![count.label.clone(), count.n.to_string()])
                    .collect(),
            });
        }
        Outline {
            lang,
            title: say(Words::TotalsTitle),
            blocks,
        }
    }

    /// `2026-11` in words: `november 2026`.
    #[must_use]
    pub fn month_in_words(month: &str, lang: Lang) -> String {
        month_in_words(month, lang)
    }

    /// The counts as a table for a spreadsheet.
    #[must_use]
    pub fn csv(&self) -> String {
        let rows = self.lists().into_iter().flat_map(|list| {
            list.counts.iter().map(move |count| {
                let (by, number) = (list.id.to_owned(), count.n.to_string());
                vec![by, count.id.clone(), count.label.clone(), number]
            })
        });
        csv::write(&["by", "id", "label", "number"], rows)
    }
}

fn count<T: Ord>(all: impl Iterator<Item = T>) -> Vec<(T, usize)> {
    let mut counts: BTreeMap<T, usize> = BTreeMap::new();
    for one in all {
        *counts.entry(one).or_default() += 1;
    }
    counts.into_iter().collect()
}

fn kinds(shelf: &Shelf, lang: Lang) -> Vec<Count> {
    let all = shelf
        .counted()
        .map(|entry| (&entry.kind, entry.title.get(lang)));
    let counts = count(all).into_iter();
    counts
        .map(|((kind, label), n)| Count {
            id: kind.id().to_owned(),
            label: label.to_owned(),
            n,
        })
        .collect()
}

fn whom_count(protocol: &Protocol, whom: &Whom, n: usize, lang: Lang) -> Count {
    match whom {
        Whom::Row(id) => {
            let found = protocol.find_row(id).map(|at| protocol.row(at));
            let purpose = found.and_then(|row| {
                let mut all = protocol.source().purposes.iter();
                all.find(|purpose| purpose.id == row.purpose)
            });
            let contact = words::row(protocol, id, lang);
            Count {
                id: id.clone(),
                // One contact can have rows under several purposes.
                label: purpose.map_or_else(
                    || contact.clone(),
                    |purpose| format!("{}. {contact}", purpose.number),
                ),
                n,
            }
        }
        Whom::Activity(id) => Count {
            id: String::new(),
            label: words::activity(protocol, id, lang),
            n,
        },
    }
}

/// The months, with the empty ones between unless a date far away makes that too many.
fn months(counted: &[&Entry], lang: Lang) -> Vec<Count> {
    let known = count(counted.iter().filter_map(|entry| entry.month()));
    let unknown = counted.iter().filter(|entry| entry.month().is_none());
    let numbers: Vec<(usize, usize)> = known
        .iter()
        .filter_map(|(month, n)| number_of(month).map(|at| (at, *n)))
        .collect();
    let span = match (numbers.first(), numbers.last()) {
        (Some((first, _)), Some((last, _))) => (*first, *last),
        _ => (1, 0),
    };
    let whole = span.1.saturating_sub(span.0) < MOST_MONTHS;
    let mut all: BTreeMap<usize, usize> = if whole {
        (span.0..=span.1).map(|at| (at, 0)).collect()
    } else {
        BTreeMap::new()
    };
    all.extend(numbers);
    let mut months: Vec<Count> = all
        .into_iter()
        .map(|(at, n)| {
            let id = format!("{:04}-{:02}", at / 12, at % 12 + 1);
            Count {
                label: month_in_words(&id, lang),
                id,
                n,
            }
        })
        .collect();
    let unknown = unknown.count();
    if unknown > 0 {
        months.push(Count {
            id: String::new(),
            label: Words::NoMonth.get(lang).to_owned(),
            n: unknown,
        });
    }
    months
}

/// Months counted from the year 0.
fn number_of(month: &str) -> Option<usize> {
    let (year, month) = month.split_once('-')?;
    let (year, month): (usize, usize) = (year.parse().ok()?, month.parse().ok()?);
    Some(year * 12 + month.checked_sub(1)?)
}

/// `2026-11` in words: `november 2026`.
fn month_in_words(month: &str, lang: Lang) -> String {
    let day = crate::text::date::parse_iso(&format!("{month}-01"));
    let words = day.map(|day| crate::text::date::long(day, lang));
    let words = words.and_then(|words| words.strip_prefix("1 ").map(str::to_owned));
    words.unwrap_or_else(|| month.to_owned())
}
