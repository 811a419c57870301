//! The list: what is looked for, in which order, and as a document or a table for a spreadsheet.

use std::cmp::Ordering;
use std::collections::BTreeMap;

use crate::decision::Outcome;
use crate::protocol::Protocol;
use crate::record::Difference;
use crate::text::Text;
use crate::text::register::Register as Words;

use super::entry::{Entry, Kind, Whom};
use super::fold::fold;
use super::shelf::{Shelf, Standing};

/// How a record can stand.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Mark {
    /// Nothing is missing.
    Complete,
    /// The teamcoach's part is missing.
    Incomplete,
    /// Altered after it was signed.
    Altered,
    /// Not altered.
    Unaltered,
    /// Not altered, and sealed by everybody who signed.
    Sealed,
    /// Not altered as far as its digest shows; not everybody who signed sealed it.
    DigestOnly,
    /// Something is still to be done, as far as it says.
    HasOpen,
    /// Made under another version of the protocol.
    OtherProtocol,
    /// The case gives another verdict now.
    OtherVerdict,
    /// In more than one file.
    Doubled,
    /// Continued by another record.
    Earlier,
}

impl Mark {
    /// Every mark.
    pub const ALL: [Mark; 11] = [
        Mark::Complete,
        Mark::Incomplete,
        Mark::HasOpen,
        Mark::Unaltered,
        Mark::Sealed,
        Mark::DigestOnly,
        Mark::Altered,
        Mark::OtherProtocol,
        Mark::OtherVerdict,
        Mark::Doubled,
        Mark::Earlier,
    ];

    /// Its id.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Mark::Complete => "complete",
            Mark::Incomplete => "incomplete",
            Mark::Altered => "altered",
            Mark::Unaltered => "unaltered",
            Mark::Sealed => "sealed",
            Mark::DigestOnly => "digest-only",
            Mark::HasOpen => "open",
            Mark::OtherProtocol => "other-protocol",
            Mark::OtherVerdict => "other-verdict",
            Mark::Doubled => "doubled",
            Mark::Earlier => "earlier",
        }
    }

    /// In words.
    #[must_use]
    pub const fn words(self) -> Words {
        match self {
            Mark::Complete => Words::Complete,
            Mark::Incomplete => Words::Incomplete,
            Mark::Altered => Words::Altered,
            Mark::Unaltered => Words::Unaltered,
            Mark::Sealed => Words::Sealed,
            Mark::DigestOnly => Words::DigestOnly,
            Mark::HasOpen => Words::HasOpen,
            Mark::OtherProtocol => Words::OtherProtocol,
            Mark::OtherVerdict => Words::OtherVerdict,
            Mark::Doubled => Words::Doubled,
            Mark::Earlier => Words::Earlier,
        }
    }

    /// Whether a record stands so.
    #[must_use]
    pub fn is(self, entry: &Entry, standing: Standing) -> bool {
        let differs = |difference: Difference| entry.differences.contains(&difference);
        match self {
            // What was altered is not called complete.
            Mark::Complete => entry.complete && !entry.is_altered(),
            Mark::Incomplete => !entry.complete,
            Mark::Altered => entry.is_altered(),
            Mark::Unaltered => !entry.is_altered(),
            Mark::Sealed => entry.sealed,
            Mark::DigestOnly => !entry.sealed && !entry.is_altered(),
            Mark::HasOpen => !entry.open.is_empty() && standing == Standing::Last,
            Mark::OtherProtocol => differs(Difference::OtherProtocol),
            Mark::OtherVerdict => differs(Difference::OtherVerdict),
            Mark::Doubled => entry.files.len() > 1,
            Mark::Earlier => standing == Standing::Earlier,
        }
    }
}

/// What is looked for. What is not filled in does not narrow down.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Filter {
    /// Words, each of which must be somewhere in it.
    pub text: String,
    /// Which kind.
    pub kind: Option<Kind>,
    /// With whom.
    pub whom: Option<Whom>,
    /// The route's id.
    pub route: Option<String>,
    /// The outcome.
    pub outcome: Option<Outcome>,
    /// The month (`2026-11`).
    pub month: Option<String>,
    /// How it stands.
    pub mark: Option<Mark>,
}

/// By what a list is sorted.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum SortBy {
    /// When it was signed.
    #[default]
    Signed,
    /// The dossier's number.
    FileNumber,
    /// What was done, and with whom, in the protocol's order.
    Whom,
    /// The outcome.
    Outcome,
    /// The name of the file.
    File,
}

impl SortBy {
    /// Every way to sort, in the order of the columns.
    pub const ALL: [SortBy; 5] = [
        SortBy::Signed,
        SortBy::FileNumber,
        SortBy::Whom,
        SortBy::Outcome,
        SortBy::File,
    ];

    /// Its id.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            SortBy::Signed => "signed",
            SortBy::FileNumber => "file-number",
            SortBy::Whom => "whom",
            SortBy::Outcome => "outcome",
            SortBy::File => "file",
        }
    }
}

/// Which comes first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Order {
    /// The least.
    Up,
    /// The most: the newest.
    #[default]
    Down,
}

/// How a list is sorted.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Sort {
    /// By what.
    pub by: SortBy,
    /// Which comes first.
    pub order: Order,
}

/// The positions on the shelf of the records that are looked for, sorted; equal ones stay in the order of the shelf.
#[must_use]
pub fn select(protocol: &Protocol, shelf: &Shelf, filter: &Filter, sort: Sort) -> Vec<usize> {
    let words = fold(&filter.text);
    let words: Vec<&str> = words.split(' ').filter(|word| !word.is_empty()).collect();
    let found = shelf.entries().iter().enumerate().filter(|(_, entry)| {
        fits(entry, filter, shelf.standing(entry)) && (words.is_empty() || entry.has(&words))
    });
    let mut found: Vec<(usize, &Entry)> = found.collect();
    found.sort_by(|(_, a), (_, b)| {
        let least_first = compare(protocol, a, b, sort.by);
        match sort.order {
            Order::Up => least_first,
            Order::Down => least_first.reverse(),
        }
    });
    found.into_iter().map(|(at, _)| at).collect()
}

fn fits(entry: &Entry, filter: &Filter, standing: Standing) -> bool {
    let same = |wanted: &Option<String>, own: Option<&str>| {
        wanted.as_ref().is_none_or(|wanted| own == Some(wanted))
    };
    filter.kind.as_ref().is_none_or(|kind| entry.kind == *kind)
        && (filter.whom.is_none() || entry.whom == filter.whom)
        && same(&filter.route, Some(&entry.route))
        && (filter.outcome.is_none() || entry.outcome == filter.outcome)
        && same(&filter.month, entry.month())
        && filter.mark.is_none_or(|mark| mark.is(entry, standing))
}

fn compare(protocol: &Protocol, a: &Entry, b: &Entry, by: SortBy) -> Ordering {
    match by {
        SortBy::Signed => a.signed.cmp(&b.signed),
        SortBy::FileNumber => a.file_number.cmp(&b.file_number),
        SortBy::Whom => {
            let key = |entry: &Entry| {
                let whom = entry.whom.as_ref().map(|whom| place(protocol, whom));
                // What is with nobody comes last.
                let activity = protocol.find_activity(&entry.activity);
                (whom.is_none(), whom, activity, entry.kind.clone())
            };
            let places = key(a).cmp(&key(b));
            places.then_with(|| a.organisation.cmp(&b.organisation))
        }
        SortBy::Outcome => {
            let key = |entry: &Entry| (entry.outcome.is_none(), entry.outcome.map(Outcome::rank));
            key(a).cmp(&key(b))
        }
        SortBy::File => a.files.first().cmp(&b.files.first()),
    }
}

/// Where a row or an activity stands in the protocol; rows come first.
pub(super) fn place(protocol: &Protocol, whom: &Whom) -> (bool, usize) {
    match whom {
        Whom::Row(id) => {
            let at = protocol.row_ids().position(|at| protocol.row(at).id == *id);
            (false, at.unwrap_or(usize::MAX))
        }
        Whom::Activity(id) => {
            let mut all = protocol.source().activities.iter();
            let at = all.position(|activity| activity.id == *id);
            (true, at.unwrap_or(usize::MAX))
        }
    }
}

/// What there is to choose from, with how many records each has.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Facets {
    /// Kinds, with what each is called.
    pub kinds: Vec<(Kind, Text, usize)>,
    /// With whom, in the protocol's order.
    pub whom: Vec<(Whom, usize)>,
    /// Routes, in the protocol's order.
    pub routes: Vec<(String, usize)>,
    /// Outcomes, the worst first.
    pub outcomes: Vec<(Outcome, usize)>,
    /// Months, the newest first.
    pub months: Vec<(String, usize)>,
    /// Marks that some record has.
    pub marks: Vec<(Mark, usize)>,
}

/// What there is to choose from on a shelf.
#[must_use]
pub fn facets(protocol: &Protocol, shelf: &Shelf) -> Facets {
    let mut whom: BTreeMap<&Whom, usize> = BTreeMap::new();
    let mut routes: BTreeMap<&str, usize> = BTreeMap::new();
    let mut months: BTreeMap<&str, usize> = BTreeMap::new();
    let mut outcomes: BTreeMap<&str, (Outcome, usize)> = BTreeMap::new();
    let mut marks: BTreeMap<Mark, usize> = BTreeMap::new();
    let mut kinds: BTreeMap<&Kind, (&Text, usize)> = BTreeMap::new();
    for entry in shelf.entries() {
        kinds.entry(&entry.kind).or_insert((&entry.title, 0)).1 += 1;
        if let Some(one) = &entry.whom {
            *whom.entry(one).or_default() += 1;
            *routes.entry(&entry.route).or_default() += 1;
        }
        if let Some(outcome) = entry.outcome {
            outcomes.entry(outcome.id()).or_insert((outcome, 0)).1 += 1;
        }
        if let Some(month) = entry.month() {
            *months.entry(month).or_default() += 1;
        }
        let standing = shelf.standing(entry);
        for mark in Mark::ALL
            .into_iter()
            .filter(|mark| mark.is(entry, standing))
        {
            *marks.entry(mark).or_default() += 1;
        }
    }
    let mut whom: Vec<(Whom, usize)> = whom.into_iter().map(|(w, n)| (w.clone(), n)).collect();
    whom.sort_by_key(|(whom, _)| place(protocol, whom));
    let mut routes: Vec<(String, usize)> = routes
        .into_iter()
        .map(|(id, n)| (id.to_owned(), n))
        .collect();
    routes.sort_by_key(|(id, _)| route_place(protocol, id));
    let mut outcomes: Vec<(Outcome, usize)> = outcomes.into_values().collect();
    outcomes.sort_by_key(|(outcome, _)| outcome.rank());
    let months = months.into_iter().rev();
    let kinds = kinds.into_iter();
    Facets {
        kinds: kinds
            .map(|(kind, (title, n))| (kind.clone(), title.clone(), n))
            .collect(),
        whom,
        routes,
        outcomes,
        months: months.map(|(month, n)| (month.to_owned(), n)).collect(),
        marks: Mark::ALL
            .into_iter()
            .filter_map(|mark| marks.get(&mark).map(|n| (mark, *n)))
            .collect(),
    }
}

/// Where a route stands in the protocol.
pub(super) fn route_place(protocol: &Protocol, id: &str) -> usize {
    let mut all = protocol.source().routes.iter();
    all.position(|route| route.id == id).unwrap_or(usize::MAX)
}
