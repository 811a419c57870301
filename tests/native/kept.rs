//! Work that the browser keeps: until when, and read again strictly.

use chrono::NaiveTime;
use deelwijzer::app::kept::{Kept, Span, is_past};
use proptest::prelude::*;

#[test]
fn spans_end_when_they_say() {
    let at = |hour, minute| NaiveTime::from_hms_opt(hour, minute, 0).unwrap();
    assert_eq!(Span::default().seconds(at(9, 0)), 8 * 3600);
    assert_eq!(Span::Day.seconds(at(9, 0)), 15 * 3600);
    assert_eq!(Span::Day.seconds(at(23, 59)), 60);
    assert_eq!(Span::Week.seconds(at(0, 0)), 7 * 24 * 3600);
    for span in Span::ALL {
        assert_eq!(Span::from_id(span.id()), Some(span));
    }
}

#[test]
fn what_is_past_its_time_or_says_no_time_is_past() {
    let kept = Kept {
        until: 1000,
        span: Span::Day,
        lock: 5,
        file: b"age".to_vec(),
    };
    let text = kept.write();
    assert!(!is_past(&text, 999));
    assert!(is_past(&text, 1000) && is_past(&text, 2000));
    assert!(is_past("", 0) && is_past("soon 8h 0 YQ==", 0) && is_past("-5 8h", 0));
}

#[test]
fn what_is_not_of_this_form_is_not_read() {
    for text in [
        "",
        "1",
        "1 8h",
        "1 8h 0",
        "1 9h 0 YQ==",
        "1 8h x YQ==",
        "1 8h 0 ***",
        "1 8h 0 YQ== more",
    ] {
        assert_eq!(Kept::read(text), None, "{text}");
    }
}

proptest! {
    #[test]
    fn it_goes_round(until: u64, lock: u32, at in 0..3_usize, file in proptest::collection::vec(any::<u8>(), 0..300)) {
        let kept = Kept { until, span: Span::ALL[at], lock, file };
        prop_assert_eq!(Kept::read(&kept.write()), Some(kept));
    }

    #[test]
    fn no_text_makes_it_fall_over(text: String, now: u64) {
        let _ = (Kept::read(&text), is_past(&text, now));
    }
}
