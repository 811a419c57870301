//! Where readings, notes on the law and limits are shown, and with which caution.

use chrono::{Months, NaiveDate};

use crate::protocol::model::{Confidence, Note, Place};

/// A place in the application that something can be shown at.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum At {
    /// At the whole protocol.
    Everywhere,
    /// At a rule, by its id.
    Rule(String),
    /// At a duty, by its id.
    Duty(String),
    /// At a row, by its id.
    Row(String),
    /// At a route, by its id.
    Route(String),
    /// At a question, by its id.
    Question(String),
    /// At a term of the glossary, by its id.
    Term(String),
}

impl At {
    /// Whether something with this place is shown here.
    #[must_use]
    pub fn is_in(&self, place: &Place) -> bool {
        match self {
            At::Everywhere => place.everywhere,
            At::Rule(id) => place.rules.contains(id),
            At::Duty(id) => place.duties.contains(id),
            At::Row(id) => place.rows.contains(id),
            At::Route(id) => place.routes.contains(id),
            At::Question(id) => place.questions.contains(id),
            At::Term(id) => place.terms.contains(id),
        }
    }
}

/// With which caution a note on the law is shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Caution {
    /// The advice to have it checked goes with it.
    pub check: bool,
    /// Nobody looked at it for more than a year.
    pub stale: bool,
}

/// With which caution a note is shown today; nothing where it is not sure enough to be shown at all.
///
/// A review date that can't be read counts as too long ago.
#[must_use]
pub fn caution(note: &Note, today: NaiveDate) -> Option<Caution> {
    let check = match note.confidence {
        Confidence::Unsure => return None,
        Confidence::Medium => true,
        Confidence::High => false,
    };
    let good_through = crate::text::date::parse_iso(&note.reviewed)
        .and_then(|reviewed| reviewed.checked_add_months(Months::new(12)));
    Some(Caution {
        check,
        stale: good_through.is_none_or(|last| today > last),
    })
}

/// The first sentence of a text: up to a full stop before a capital, unless it ends an abbreviation.
#[must_use]
pub fn first_sentence(text: &str) -> &str {
    text.match_indices(". ")
        .find(|(at, stop)| {
            let before = text.get(..*at).unwrap_or_default();
            let after = text.get(at + stop.len()..).unwrap_or_default();
            !before.ends_with("art") && after.starts_with(char::is_uppercase)
        })
        .and_then(|(at, _)| text.get(..=at))
        .unwrap_or(text)
}
