//! The device's clock and time zone.

use chrono::{NaiveDate, NaiveDateTime};

/// Date and time on this device now, to the second.
#[must_use]
pub fn now() -> NaiveDateTime {
    let date = js_sys::Date::new_0();
    let part = |value: u32| value;
    let year = i32::try_from(date.get_full_year()).unwrap_or_default();
    NaiveDate::from_ymd_opt(year, part(date.get_month()) + 1, part(date.get_date()))
        .and_then(|day| day.and_hms_opt(date.get_hours(), date.get_minutes(), date.get_seconds()))
        .unwrap_or_default()
}

/// The date on this device today.
#[must_use]
pub fn today() -> NaiveDate {
    now().date()
}

/// How many minutes this device's clock is ahead of UTC now.
#[must_use]
pub fn minutes_ahead_of_utc() -> i32 {
    // The browser counts the other way round.
    let behind = js_sys::Date::new_0().get_timezone_offset();
    #[expect(
        clippy::cast_possible_truncation,
        reason = "an offset is less than a day of minutes"
    )]
    let behind = behind as i32;
    -behind
}
