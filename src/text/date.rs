//! Dates written out in words.

use chrono::{Datelike, NaiveDate, NaiveDateTime, Timelike};

use super::Lang;

const MONTHS_NL: [&str; 12] = [
    "januari",
    "februari",
    "maart",
    "april",
    "mei",
    "juni",
    "juli",
    "augustus",
    "september",
    "oktober",
    "november",
    "december",
];
const MONTHS_EN: [&str; 12] = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
];

/// A date in words: `24 november 2026`.
#[must_use]
pub fn long(date: NaiveDate, lang: Lang) -> String {
    let months = match lang {
        Lang::Nl => &MONTHS_NL,
        Lang::En => &MONTHS_EN,
    };
    let month = months
        .get(date.month0() as usize)
        .copied()
        .unwrap_or_default();
    format!("{} {month} {}", date.day(), date.year())
}

/// A date as `2026-11-24` (ISO 8601). Written by hand, as a general formatter weighs more than all dates together.
#[must_use]
pub fn iso(date: NaiveDate) -> String {
    format!("{:04}-{:02}-{:02}", date.year(), date.month(), date.day())
}

/// A moment as `2026-11-24T14:30` (ISO 8601).
#[must_use]
pub fn iso_moment(moment: NaiveDateTime) -> String {
    format!(
        "{}T{:02}:{:02}",
        iso(moment.date()),
        moment.hour(),
        moment.minute()
    )
}

/// Reads a date of the form `2026-11-24`; nothing when it is of another form, or no day of the calendar.
#[must_use]
pub fn parse_iso(text: &str) -> Option<NaiveDate> {
    let digits = |from: usize, to: usize| -> Option<u32> {
        let part = text.get(from..to)?;
        part.bytes()
            .all(|byte| byte.is_ascii_digit())
            .then(|| part.parse().ok())?
    };
    let dashes = text.get(4..5)? == "-" && text.get(7..8)? == "-" && text.len() == 10;
    let year = i32::try_from(digits(0, 4)?).ok()?;
    dashes.then(|| NaiveDate::from_ymd_opt(year, digits(5, 7)?, digits(8, 10)?))?
}

/// Reads a moment of the form `2026-11-24T14:30`; nothing when it is of another form, or no time of the calendar.
#[must_use]
pub fn parse_moment(text: &str) -> Option<NaiveDateTime> {
    let (day, time) = text.split_once('T')?;
    let (hour, minute) = time.split_once(':')?;
    let number = |part: &str| -> Option<u32> {
        let digits = part.len() == 2 && part.bytes().all(|byte| byte.is_ascii_digit());
        digits.then(|| part.parse().ok())?
    };
    parse_iso(day)?.and_hms_opt(number(hour)?, number(minute)?, 0)
}

/// A date (`2026-11-24`) or a moment (`2026-11-24T14:30`) in words; anything else comes back as it is.
#[must_use]
pub fn long_iso(iso: &str, lang: Lang) -> String {
    let (day, time) = match iso.split_once('T') {
        Some((day, time)) => (day, time.get(..5)),
        None => (iso, None),
    };
    match (parse_iso(day), time) {
        (Some(date), Some(time)) => format!("{}, {time}", long(date, lang)),
        (Some(date), None) if day == iso => long(date, lang),
        _ => iso.to_owned(),
    }
}
