//! What the protocol calls the things that the register lists, by their ids; an id that it does not know is told as it is.

use crate::decision::Outcome;
use crate::protocol::Protocol;
use crate::text::register::Register as Words;
use crate::text::{Lang, Text};

/// Wording as a text in every language.
pub(super) fn text_of(words: Words) -> Text {
    Text {
        nl: words.get(Lang::Nl).to_owned(),
        en: words.get(Lang::En).to_owned(),
    }
}

/// An activity in words, by its id.
pub(super) fn activity(protocol: &Protocol, id: &str, lang: Lang) -> String {
    let found = protocol.find_activity(id).map(|at| protocol.activity(at));
    found.map_or_else(|| id.to_owned(), |found| found.label.get(lang).to_owned())
}

/// The contact of a row in words, by the row's id.
pub(super) fn row(protocol: &Protocol, id: &str, lang: Lang) -> String {
    let found = protocol.find_row(id).map(|at| protocol.row(at));
    found.map_or_else(|| id.to_owned(), |found| found.contact.get(lang).to_owned())
}

/// A route in words, by its id.
pub(super) fn route(protocol: &Protocol, id: &str, lang: Lang) -> String {
    let found = protocol.find_route(id).map(|at| protocol.route(at));
    found.map_or_else(|| id.to_owned(), |found| found.title.get(lang).to_owned())
}

/// An outcome in words.
pub(super) fn outcome(protocol: &Protocol, outcome: Outcome, lang: Lang) -> String {
    let texts = &protocol.source().outcomes;
    let text = match outcome {
        Outcome::Permitted => &texts.permitted,
        Outcome::Conditional => &texts.conditional,
        Outcome::Forbidden => &texts.forbidden,
        Outcome::NoProcessing => &texts.no_processing,
    };
    text.title.get(lang).to_owned()
}
