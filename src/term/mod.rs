//! Terms: answers to requests (art. 15–18) and retention (art. 10).
//!
//! Knows no clock: the dates come in. All arithmetic is on calendar days and stays within what a date can hold.

mod contract;
mod holiday;

use std::fmt;

use chrono::{Datelike as _, Days, Months, NaiveDate, Weekday};

pub use contract::{DeadlinesJson, RetentionJson};
pub use holiday::is_public_holiday;

use crate::text::date;

/// Days within which a request is answered: four weeks (art. 15.2, 18.1).
const ANSWER_DAYS: u32 = 28;
/// Months within which data is destroyed (art. 17.2).
const DESTROY_MONTHS: u32 = 3;
/// Years that a dossier is kept (art. 10.2).
pub const KEEP_YEARS: i32 = 15;

/// A request that a client can make.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Request {
    /// To be informed, to inspect, to have a copy (art. 15).
    Information,
    /// To correct (art. 16).
    Correction,
    /// To destroy (art. 17).
    Destruction,
}

impl Request {
    /// Every kind of request.
    pub const ALL: [Request; 3] = [
        Request::Information,
        Request::Correction,
        Request::Destruction,
    ];

    /// The id that the JavaScript API uses.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Request::Information => "information",
            Request::Correction => "correction",
            Request::Destruction => "destruction",
        }
    }

    /// The request of an id, or nothing when there is none of that name.
    #[must_use]
    pub fn from_id(id: &str) -> Option<Self> {
        Request::ALL.into_iter().find(|request| request.id() == id)
    }
}

/// By when a request is dealt with.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Deadlines {
    /// The last day for the written answer: four weeks after receipt (art. 18.1, 15.2); not moved for weekends.
    pub answer_by: NaiveDate,
    /// The last working day up to and including that day.
    pub working_day: NaiveDate,
    /// The last day for destruction: three months after receipt (art. 17.2); nothing for another request.
    pub carry_out_by: Option<NaiveDate>,
}

/// How long a dossier is kept.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Retention {
    /// The last day on which it is kept: 31 December of the fifteenth year after closing (art. 10.2).
    pub keep_through: NaiveDate,
    /// The day from which it is destroyed or made anonymous (art. 10.3).
    pub destroy_from: NaiveDate,
    /// The earliest reading: fifteen years from the closing date itself.
    pub earliest: NaiveDate,
}

/// What is wrong with a date.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum TermError {
    /// Not of the form year-month-day, or no day of the calendar.
    NotADate(String),
    /// Too far away to count from.
    OutOfRange,
}

impl fmt::Display for TermError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            TermError::NotADate(text) => write!(f, "`{text}` is not a date (year-month-day)"),
            TermError::OutOfRange => write!(f, "the date is too far away"),
        }
    }
}

impl std::error::Error for TermError {}

/// Reads a date of the form `2026-11-30` (ISO 8601, four-digit year).
///
/// # Errors
/// When it is of another form, or no day of the calendar.
pub fn parse_date(text: &str) -> Result<NaiveDate, TermError> {
    date::parse_iso(text).ok_or_else(|| TermError::NotADate(text.chars().take(40).collect()))
}

/// By when a request that was received on a day is dealt with. The day of receipt is not counted.
///
/// # Errors
/// When the date is too far away to count from.
pub fn deadlines(request: Request, received: NaiveDate) -> Result<Deadlines, TermError> {
    let answer_by = after(received, ANSWER_DAYS, 0)?;
    let carry_out_by = match request {
        Request::Information | Request::Correction => None,
        Request::Destruction => Some(after(received, 0, DESTROY_MONTHS)?),
    };
    Ok(Deadlines {
        answer_by,
        working_day: working_day_up_to(answer_by)?,
        carry_out_by,
    })
}

/// The last day of a term of calendar months and days that begins on a day, which is not counted. Months are clamped to
/// the month's last day, and come before the days.
///
/// # Errors
/// When the date is too far away to count from.
pub fn after(from: NaiveDate, days: u32, months: u32) -> Result<NaiveDate, TermError> {
    from.checked_add_months(Months::new(months))
        .and_then(|day| day.checked_add_days(Days::new(u64::from(days))))
        .ok_or(TermError::OutOfRange)
}

/// The last working day up to and including a day.
///
/// # Errors
/// When the date is too far away to count from.
pub fn working_day_up_to(day: NaiveDate) -> Result<NaiveDate, TermError> {
    let mut day = day;
    while is_free(day) {
        day = day.pred_opt().ok_or(TermError::OutOfRange)?;
    }
    Ok(day)
}

/// The first working day from a day on, that day included: where a term of the law ends that would end on a Saturday, a
/// Sunday or a public holiday (Algemene termijnenwet art. 1, first paragraph).
///
/// # Errors
/// When the date is too far away to count from.
pub fn working_day_from(day: NaiveDate) -> Result<NaiveDate, TermError> {
    let mut day = day;
    while is_free(day) {
        day = day.succ_opt().ok_or(TermError::OutOfRange)?;
    }
    Ok(day)
}

/// Whether a day is a Saturday, a Sunday or a public holiday.
fn is_free(day: NaiveDate) -> bool {
    matches!(day.weekday(), Weekday::Sat | Weekday::Sun) || is_public_holiday(day)
}

/// How long a dossier is kept that was closed on a day.
///
/// # Errors
/// When the date is too far away to count from.
pub fn retention(closed: NaiveDate) -> Result<Retention, TermError> {
    let year = closed
        .year()
        .checked_add(KEEP_YEARS)
        .ok_or(TermError::OutOfRange)?;
    let keep_through = NaiveDate::from_ymd_opt(year, 12, 31).ok_or(TermError::OutOfRange)?;
    let earliest = closed
        .checked_add_months(Months::new(12 * KEEP_YEARS.unsigned_abs()))
        .ok_or(TermError::OutOfRange)?;
    Ok(Retention {
        keep_through,
        destroy_from: keep_through.succ_opt().ok_or(TermError::OutOfRange)?,
        earliest,
    })
}
