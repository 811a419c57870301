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

/// Date and time in universal time (UTC) now, to the second.
#[must_use]
pub fn universal() -> NaiveDateTime {
    let date = js_sys::Date::new_0();
    let year = i32::try_from(date.get_utc_full_year()).unwrap_or_default();
    NaiveDate::from_ymd_opt(year, date.get_utc_month() + 1, date.get_utc_date())
        .and_then(|day| {
            let (hour, minute) = (date.get_utc_hours(), date.get_utc_minutes());
            day.and_hms_opt(hour, minute, date.get_utc_seconds())
        })
        .unwrap_or_default()
}
