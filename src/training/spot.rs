//! Finding the planted mistakes in a finished motivation.

use super::Spot;

/// How a line was dealt with.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Found {
    /// A mistake that was found.
    Found,
    /// A mistake that was missed.
    Missed,
    /// A good line that was taken for a mistake.
    FalseAlarm,
    /// A good line that was left alone.
    LeftAlone,
}

/// How each line was dealt with, in order.
#[must_use]
pub fn mark(spot: &Spot, marked: &[bool]) -> Vec<Found> {
    let lines = spot.motivation.lines.iter().enumerate();
    lines
        .map(|(at, line)| {
            let marked = marked.get(at).copied().unwrap_or(false);
            match (line.wrong.is_some(), marked) {
                (true, true) => Found::Found,
                (true, false) => Found::Missed,
                (false, true) => Found::FalseAlarm,
                (false, false) => Found::LeftAlone,
            }
        })
        .collect()
}

/// Whether every mistake was found and nothing else was marked.
#[must_use]
pub fn all_right(found: &[Found]) -> bool {
    found
        .iter()
        .all(|one| matches!(one, Found::Found | Found::LeftAlone))
}
