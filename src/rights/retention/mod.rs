//! Lists of dossiers with the date they were closed: until when each is kept, which are destroyed in which year, and the
//! log once that was done (art. 10.2, 10.3). Numbers and dates only: what looks like a name or a BSN is refused.

mod list;
mod log;
mod papers;

use std::collections::BTreeMap;

use chrono::{Datelike as _, NaiveDate};

use crate::term::{self, Retention};

pub use list::{ListError, Read, any_date, read};
pub use log::{Gone, LOG_SCHEMA, Listed, Log, sign_log};
pub use papers::{Done, How, gone, list_csv, list_outline, log_csv, log_outline};

/// A dossier that was closed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Dossier {
    /// Its number.
    pub number: String,
    /// When it was closed.
    pub closed: NaiveDate,
    /// How long it is kept.
    pub kept: Retention,
    /// Until when it is kept longer, and why (art. 10.2).
    pub longer: Option<(NaiveDate, String)>,
}

impl Dossier {
    /// A dossier that was closed on a day.
    ///
    /// # Errors
    /// When the date is too far away to count from, or a longer term is no longer one or has no motivation.
    pub fn new(
        number: &str,
        closed: NaiveDate,
        longer: Option<(NaiveDate, String)>,
    ) -> Result<Self, LineProblem> {
        let kept = term::retention(closed).map_err(|_| LineProblem::TooFar)?;
        match &longer {
            Some((_, why)) if why.trim().is_empty() => return Err(LineProblem::NoReason),
            Some((until, _)) if *until <= kept.keep_through => {
                return Err(LineProblem::NotLonger);
            }
            Some(_) | None => {}
        }
        Ok(Dossier {
            number: number.to_owned(),
            closed,
            kept,
            longer,
        })
    }

    /// The last day on which it is kept.
    #[must_use]
    pub fn keep_through(&self) -> NaiveDate {
        self.longer
            .as_ref()
            .map_or(self.kept.keep_through, |(until, _)| *until)
    }

    /// The day from which it is destroyed or made anonymous.
    #[must_use]
    pub fn destroy_from(&self) -> NaiveDate {
        self.longer
            .as_ref()
            .and_then(|(until, _)| until.succ_opt())
            .unwrap_or(self.kept.destroy_from)
    }
}

/// What is wrong with a line.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum LineProblem {
    /// It has not a number and a date, with a date and a reason for longer if any.
    Columns,
    /// The number is empty, too long, or has no digit in it.
    NotANumber,
    /// The date can't be read.
    NotADate,
    /// The date lies after today.
    InFuture,
    /// The date is too far away to count from.
    TooFar,
    /// Kept longer without a reason.
    NoReason,
    /// Kept longer than a date that comes no later than the ordinary term.
    NotLonger,
    /// The number stands in the list twice.
    Twice,
    /// The number may be a BSN.
    MaybeBsn,
}

/// The year in which a dossier is destroyed.
fn year_of(dossier: &Dossier) -> i32 {
    dossier.destroy_from().year()
}

/// The dossiers by the year in which they are destroyed, each year's by date and number.
#[must_use]
pub fn by_year(dossiers: &[Dossier]) -> BTreeMap<i32, Vec<&Dossier>> {
    let mut years: BTreeMap<i32, Vec<&Dossier>> = BTreeMap::new();
    for dossier in dossiers {
        years.entry(year_of(dossier)).or_default().push(dossier);
    }
    for list in years.values_mut() {
        list.sort_by(|a, b| (a.destroy_from(), &a.number).cmp(&(b.destroy_from(), &b.number)));
    }
    years
}
