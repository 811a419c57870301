//! The device's clock and time zone.

use chrono::{NaiveDate, NaiveDateTime};

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

/// Seconds since the beginning of 1970.
#[must_use]
#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "a clock set before 1970 is as good as one set to it"
)]
pub fn seconds() -> u64 {
    (js_sys::Date::now() / 1000.0) as u64
}

/// Milliseconds since the beginning of 1970, to measure how long something takes.
#[must_use]
pub fn millis() -> f64 {
    js_sys::Date::now()
}
