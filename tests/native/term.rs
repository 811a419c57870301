//! Terms against cases worked out by hand.

use chrono::{Datelike as _, NaiveDate, Weekday};
use deelwijzer::term::{
    Request, deadlines, is_public_holiday, parse_date, retention, working_day_from,
    working_day_up_to,
};
use proptest::prelude::*;

fn day(text: &str) -> NaiveDate {
    parse_date(text).unwrap()
}

#[test]
fn answers_come_within_four_weeks() {
    for (received, answer_by, working_day) in [
        ("2026-11-30", "2026-12-28", "2026-12-28"),
        // Twenty-eight days later is the same day of the week; a Saturday shows the Friday before.
        ("2026-11-28", "2026-12-26", "2026-12-24"),
        ("2026-12-04", "2027-01-01", "2026-12-31"),
        ("2024-02-01", "2024-02-29", "2024-02-29"),
        ("2023-02-01", "2023-03-01", "2023-03-01"),
        ("2026-03-09", "2026-04-06", "2026-04-02"),
        ("2026-03-30", "2026-04-27", "2026-04-24"),
    ] {
        for request in Request::ALL {
            let terms = deadlines(request, day(received)).unwrap();
            assert_eq!(terms.answer_by, day(answer_by), "{received}");
            assert_eq!(terms.working_day, day(working_day), "{received}");
        }
    }
}

#[test]
fn destruction_is_carried_out_within_three_months() {
    for (received, by) in [
        ("2026-11-30", "2027-02-28"),
        ("2027-11-30", "2028-02-29"),
        ("2026-01-31", "2026-04-30"),
        ("2026-10-15", "2027-01-15"),
        ("2024-11-29", "2025-02-28"),
        ("2026-12-31", "2027-03-31"),
    ] {
        let terms = deadlines(Request::Destruction, day(received)).unwrap();
        assert_eq!(terms.carry_out_by, Some(day(by)), "{received}");
        assert_eq!(
            deadlines(Request::Correction, day(received))
                .unwrap()
                .carry_out_by,
            None
        );
    }
}

#[test]
fn a_dossier_is_kept_fifteen_years_after_the_year_it_was_closed_in() {
    for (closed, keep, destroy, earliest) in [
        ("2020-05-10", "2035-12-31", "2036-01-01", "2035-05-10"),
        ("2020-02-29", "2035-12-31", "2036-01-01", "2035-02-28"),
        ("2026-12-31", "2041-12-31", "2042-01-01", "2041-12-31"),
        ("2027-01-01", "2042-12-31", "2043-01-01", "2042-01-01"),
    ] {
        let kept = retention(day(closed)).unwrap();
        assert_eq!(kept.keep_through, day(keep), "{closed}");
        assert_eq!(kept.destroy_from, day(destroy), "{closed}");
        assert_eq!(kept.earliest, day(earliest), "{closed}");
    }
}

#[test]
fn public_holidays_are_known() {
    for holiday in [
        "2026-01-01",
        "2026-04-03",
        "2026-04-06",
        "2026-04-27",
        "2026-05-14",
        "2026-05-25",
        "2026-12-25",
        "2026-12-26",
        // Liberation Day is one every year, not only every fifth (Algemene termijnenwet art. 3).
        "2025-05-05",
        "2026-05-05",
        "2027-05-05",
        "2025-04-26",
        "2024-03-31",
        "2038-04-26",
    ] {
        assert!(is_public_holiday(day(holiday)), "{holiday}");
    }
    for working in [
        "2026-05-04",
        "2026-05-06",
        "2026-04-26",
        "2025-04-27",
        "2026-12-24",
        "2026-12-31",
    ] {
        assert!(!is_public_holiday(day(working)), "{working}");
    }
}

#[test]
fn dates_of_another_form_are_refused() {
    for text in [
        "",
        "2026-2-3",
        "2026-02-30",
        "30-11-2026",
        "2026-11-30T10:00",
        " 2026-11-30",
        "+2026-11-3",
        "20261130",
        "2026-13-01",
        "２０２６-11-30",
    ] {
        assert!(parse_date(text).is_err(), "{text}");
    }
    assert!(deadlines(Request::Destruction, NaiveDate::MAX).is_err());
    assert!(retention(NaiveDate::MAX).is_err());
    assert!(deadlines(Request::Information, day("9999-12-31")).is_ok());
}

#[test]
fn a_term_of_the_law_runs_on_to_a_working_day() {
    for (runs_out, ends) in [
        ("2026-12-24", "2026-12-24"),
        // Christmas on a Friday, the second day on a Saturday, and a Sunday.
        ("2026-12-25", "2026-12-28"),
        ("2026-12-26", "2026-12-28"),
        ("2026-12-27", "2026-12-28"),
        ("2026-12-28", "2026-12-28"),
        // Good Friday to Easter Monday.
        ("2026-04-03", "2026-04-07"),
        ("2026-05-05", "2026-05-06"),
        ("2026-04-27", "2026-04-28"),
        ("2027-01-01", "2027-01-04"),
    ] {
        assert_eq!(working_day_from(day(runs_out)), Ok(day(ends)), "{runs_out}");
    }
}

/// Whether a day is a Saturday, a Sunday or a holiday.
fn is_free(day: NaiveDate) -> bool {
    matches!(day.weekday(), Weekday::Sat | Weekday::Sun) || is_public_holiday(day)
}

/// The last day of the month that a first of the month begins.
fn last_of_month(first: NaiveDate) -> u32 {
    (28..=31)
        .rev()
        .find(|last| first.with_day(*last).is_some())
        .unwrap()
}

proptest! {
    /// Each term against what the articles say of it, for any day that a date can hold.
    #[test]
    fn terms_are_what_the_articles_say(days in 0_i32..3_650_000) {
        let received = NaiveDate::from_num_days_from_ce_opt(days + 1).unwrap();
        if let Ok(terms) = deadlines(Request::Destruction, received) {
            // Four weeks, and as strict as the reading of it: the last working day up to that day.
            prop_assert_eq!((terms.answer_by - received).num_days(), 28);
            prop_assert_eq!(terms.answer_by.weekday(), received.weekday());
            let mut back = std::iter::successors(Some(terms.answer_by), NaiveDate::pred_opt);
            let working = back.find(|day| !is_free(*day));
            prop_assert_eq!(Some(terms.working_day), working);
            prop_assert_eq!(working_day_up_to(terms.answer_by).ok(), working);
            // Three months on: that month, on the same day, or its last where there is no such day.
            let by = terms.carry_out_by.unwrap();
            let months = |day: NaiveDate| day.year() * 12 + i32::try_from(day.month()).unwrap();
            prop_assert_eq!(months(by), months(received) + 3);
            let first = by.with_day(1).unwrap();
            prop_assert_eq!(by.day(), received.day().min(last_of_month(first)));
        }
        if let Ok(ends) = working_day_from(received) {
            prop_assert_eq!(Some(ends), received.iter_days().find(|day| !is_free(*day)));
        }
        if let Ok(kept) = retention(received) {
            let last = NaiveDate::from_ymd_opt(received.year() + 15, 12, 31).unwrap();
            prop_assert_eq!(kept.keep_through, last);
            prop_assert_eq!(Some(kept.destroy_from), NaiveDate::from_ymd_opt(received.year() + 16, 1, 1));
            let month = NaiveDate::from_ymd_opt(received.year() + 15, received.month(), 1).unwrap();
            prop_assert_eq!((kept.earliest.year(), kept.earliest.month()), (month.year(), month.month()));
            prop_assert_eq!(kept.earliest.day(), received.day().min(last_of_month(month)));
        }
    }
}
