//! Public holidays as the Algemene termijnenwet counts them (art. 3): Good Friday and 5 May are among them every year,
//! whoever has the day off.

use chrono::{Datelike as _, Days, NaiveDate, Weekday};

/// Whether a day is a public holiday in the Netherlands. Saturdays and Sundays are not counted as such.
#[must_use]
pub fn is_public_holiday(day: NaiveDate) -> bool {
    let fixed = match (day.month(), day.day()) {
        (1, 1) | (5, 5) | (12, 25 | 26) => true,
        // King's Day; the day before where it falls on a Sunday.
        (4, 27) => day.weekday() != Weekday::Sun,
        (4, 26) => day.weekday() == Weekday::Sat,
        _ => false,
    };
    fixed || moving(day)
}

/// Good Friday, Easter Monday, Ascension Day, Whit Monday (and the Sundays among them).
fn moving(day: NaiveDate) -> bool {
    let Some(easter) = easter(day.year()) else {
        return false;
    };
    let friday = easter.checked_sub_days(Days::new(2));
    [0, 1, 39, 49, 50]
        .into_iter()
        .map(|after| easter.checked_add_days(Days::new(after)))
        .chain([friday])
        .any(|holiday| holiday == Some(day))
}

/// Easter Sunday of a year of the Gregorian calendar (the anonymous algorithm of 1876).
fn easter(year: i32) -> Option<NaiveDate> {
    let golden = year.rem_euclid(19);
    let (century, of_century) = (year.div_euclid(100), year.rem_euclid(100));
    let (leap, rest) = (century / 4, century % 4);
    let shift = (century + 8) / 25;
    let correction = (century - shift + 1) / 3;
    let moon = (19 * golden + century - leap - correction + 15).rem_euclid(30);
    let (quarter, remainder) = (of_century / 4, of_century % 4);
    let sunday = (32 + 2 * rest + 2 * quarter - moon - remainder).rem_euclid(7);
    let late = (golden + 11 * moon + 22 * sunday) / 451;
    let day = moon + sunday - 7 * late + 114;
    NaiveDate::from_ymd_opt(
        year,
        u32::try_from(day / 31).ok()?,
        u32::try_from(day % 31).ok()? + 1,
    )
}
