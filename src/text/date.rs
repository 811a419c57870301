//! Dates written out in words.

use chrono::{Datelike, NaiveDate, NaiveDateTime};

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

/// A date (`2026-11-24`) or a moment (`2026-11-24T14:30`) in words; anything else comes back as it is.
#[must_use]
pub fn long_iso(iso: &str, lang: Lang) -> String {
    if let Ok(date) = NaiveDate::parse_from_str(iso, "%Y-%m-%d") {
        return long(date, lang);
    }
    let moment = ["%Y-%m-%dT%H:%M", "%Y-%m-%dT%H:%M:%S"]
        .into_iter()
        .find_map(|form| NaiveDateTime::parse_from_str(iso, form).ok());
    match moment {
        Some(moment) => format!("{}, {}", long(moment.date(), lang), moment.format("%H:%M")),
        None => iso.to_owned(),
    }
}
