//! The device's clock and time zone.

use chrono::{DateTime, NaiveDate, NaiveDateTime};

/// Date and time on this device now, to the second.
#[must_use]
pub fn now() -> NaiveDateTime {
    let date = js_sys::Date::new_0();
    let year = i32::try_from(date.get_full_year()).unwrap_or_default();
    NaiveDate::from_ymd_opt(year, date.get_month() + 1, date.get_date())
        .and_then(|day| day.and_hms_opt(date.get_hours(), date.get_minutes(), date.get_seconds()))
        .unwrap_or_default()
}

/// The date on this device today.
#[must_use]
pub fn today() -> NaiveDate {
    now().date()
}

/// The seconds since 1970-01-01 in UTC, by this device's clock.
#[must_use]
pub fn utc_seconds() -> i64 {
    #[expect(
        clippy::cast_possible_truncation,
        reason = "what a clock shows in whole seconds fits by far"
    )]
    let seconds = (js_sys::Date::now() / 1000.0).floor() as i64;
    seconds
}

/// Date and time in universal time (UTC) now, to the second.
#[must_use]
pub fn universal() -> NaiveDateTime {
    DateTime::from_timestamp(utc_seconds(), 0)
        .map(|at| at.naive_utc())
        .unwrap_or_default()
}

/// Seconds since the beginning of 1970; a clock set before that is as good as one set to it.
#[must_use]
pub fn seconds() -> u64 {
    u64::try_from(utc_seconds()).unwrap_or_default()
}

/// Milliseconds since the beginning of 1970, to measure how long something takes.
#[must_use]
pub fn millis() -> f64 {
    js_sys::Date::now()
}
