//! Work that is kept in the browser because the user asked for it: closed with a passphrase, and until when. What is
//! looked at when the application starts is the first number alone.
//!
//! Knows no browser and no clock: what is kept is text, and moments are seconds since 1970.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use chrono::{NaiveTime, Timelike};

/// The name under which the browser keeps it.
pub const KEY: &str = "deelwijzer.work";

/// How long after the last change work is kept.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Span {
    /// Eight hours: a working day.
    #[default]
    Hours,
    /// Until the end of the day.
    Day,
    /// Seven days.
    Week,
}

impl Span {
    /// Every span, the shortest that is sure to last a working day first.
    pub const ALL: [Span; 3] = [Span::Hours, Span::Day, Span::Week];

    /// Its id.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Span::Hours => "8h",
            Span::Day => "day",
            Span::Week => "7d",
        }
    }

    /// The span of an id.
    #[must_use]
    pub fn from_id(id: &str) -> Option<Self> {
        Span::ALL.into_iter().find(|span| span.id() == id)
    }

    /// In seconds, counted from a time of the day.
    #[must_use]
    pub fn seconds(self, now: NaiveTime) -> u64 {
        match self {
            Span::Hours => 8 * 3600,
            Span::Day => u64::from(86_400_u32.saturating_sub(now.num_seconds_from_midnight())),
            Span::Week => 7 * 86_400,
        }
    }
}

/// Work that is kept.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Kept {
    /// The moment after which it is wiped.
    pub until: u64,
    /// How long it is kept after a change.
    pub span: Span,
    /// After how many minutes without a sign of life the page locks; 0 is never.
    pub lock: u32,
    /// The work, closed with a passphrase.
    pub file: Vec<u8>,
}

impl Kept {
    /// As the browser keeps it.
    #[must_use]
    pub fn write(&self) -> String {
        let file = STANDARD.encode(&self.file);
        format!("{} {} {} {file}", self.until, self.span.id(), self.lock)
    }

    /// Reads what the browser kept; nothing when that is something else.
    #[must_use]
    pub fn read(text: &str) -> Option<Self> {
        let mut parts = text.split(' ');
        let until = parts.next()?.parse().ok()?;
        let span = Span::from_id(parts.next()?)?;
        let lock = parts.next()?.parse().ok()?;
        let file = STANDARD.decode(parts.next()?).ok()?;
        parts.next().is_none().then_some(Kept {
            until,
            span,
            lock,
            file,
        })
    }
}

/// Whether what the browser kept is past its time, or does not say when that is.
#[must_use]
pub fn is_past(text: &str, now: u64) -> bool {
    let until = text.split(' ').next().and_then(|until| until.parse().ok());
    until.is_none_or(|until: u64| until <= now)
}
