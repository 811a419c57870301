//! The terms of a tool on a line: what is due, by when, and how it stands today.

use chrono::NaiveDate;

use crate::term;
use crate::text::date;

use super::model::Moment;
use super::sheet::Sheet;

/// How a term stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum State {
    /// It was done in time.
    Done,
    /// It was done so many days late.
    DoneLate(u32),
    /// It should have been done so many days ago.
    Overdue(u32),
    /// It is due within so many days; 0 is today.
    Ahead(u32),
}

/// A term with its last day.
#[derive(Debug, Clone, PartialEq)]
pub struct Due<'a> {
    /// The term.
    pub moment: &'a Moment,
    /// The last day.
    pub on: NaiveDate,
    /// The last working day up to and including that day. For a term of the law, which is not read that strictly, the
    /// last day itself.
    pub working_day: NaiveDate,
    /// The day off on which it would have ended, where it was extended.
    pub instead_of: Option<NaiveDate>,
    /// How it stands.
    pub state: State,
}

/// The terms that count, the earliest first. A term whose date is not filled in, or no date, does not count.
#[must_use]
pub fn timeline<'a>(sheet: &Sheet<'a>, today: NaiveDate) -> Vec<Due<'a>> {
    let moments = sheet.tool.moments.iter();
    let mut due: Vec<Due<'a>> = moments
        .filter(|moment| sheet.holds(moment.when.as_ref()))
        .filter_map(|moment| {
            let on = last_day(sheet, moment)?;
            let done = moment.done.as_ref();
            let done = done.and_then(|field| date::parse_iso(sheet.text(field)));
            Some(Due {
                moment,
                on,
                working_day: match moment.law {
                    None => term::working_day_up_to(on).ok()?,
                    Some(_) => on,
                },
                instead_of: run_out(sheet, moment).filter(|out| *out != on),
                state: state(on, done, today),
            })
        })
        .collect();
    due.sort_by_key(|due| due.on);
    due
}

/// The protocol's own terms that count and are not said to be done, each with its last day, the earliest first.
#[must_use]
pub fn open<'a>(sheet: &Sheet<'a>) -> Vec<(&'a Moment, NaiveDate)> {
    let own = sheet.tool.moments.iter().filter(|moment| {
        let done = moment.done.as_ref();
        let done = done.and_then(|field| date::parse_iso(sheet.text(field)));
        moment.law.is_none() && done.is_none() && sheet.holds(moment.when.as_ref())
    });
    let mut open: Vec<(&Moment, NaiveDate)> = own
        .filter_map(|moment| Some((moment, last_day(sheet, moment)?)))
        .collect();
    open.sort_by_key(|(_, on)| *on);
    open
}

/// The last day of a term.
#[must_use]
pub(super) fn last_day(sheet: &Sheet<'_>, moment: &Moment) -> Option<NaiveDate> {
    let out = run_out(sheet, moment)?;
    if moment.extends {
        term::working_day_from(out).ok()
    } else {
        Some(out)
    }
}

/// The day on which a term has run, whatever day that is.
fn run_out(sheet: &Sheet<'_>, moment: &Moment) -> Option<NaiveDate> {
    let from = date::parse_iso(sheet.text(&moment.from))?;
    term::after(from, moment.days, moment.months).ok()
}

fn state(on: NaiveDate, done: Option<NaiveDate>, today: NaiveDate) -> State {
    let days =
        |from: NaiveDate, to: NaiveDate| u32::try_from((to - from).num_days()).unwrap_or_default();
    match done {
        Some(done) if done > on => State::DoneLate(days(on, done)),
        Some(_) => State::Done,
        None if today > on => State::Overdue(days(on, today)),
        None => State::Ahead(days(today, on)),
    }
}
