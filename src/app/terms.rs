//! Which terms of the glossary stand in a text, so that each can be explained beside it.

use crate::protocol::model::Term;
use crate::sorted::sorted_by_key;
use crate::text::Lang;

/// The terms that stand in a text as whole words, in the order in which they come. Of two terms in the same place the
/// longer one counts.
#[must_use]
pub fn found<'a>(glossary: &'a [Term], lang: Lang, text: &str) -> Vec<&'a Term> {
    let text = text.to_lowercase();
    let places = glossary.iter().filter_map(|term| {
        let name = name(term, lang);
        place_of(&text, &name).map(|at| (at, name.len(), term))
    });
    let places = sorted_by_key(places, |(at, long, _)| (*at, std::cmp::Reverse(*long)));
    let mut terms = Vec::new();
    let mut end = 0;
    for (at, long, term) in places {
        if at >= end {
            terms.push(term);
            end = at + long;
        }
    }
    terms
}

/// A term as it stands in a sentence: without what is added between brackets, or an article before it.
fn name(term: &Term, lang: Lang) -> String {
    let name = term.term.get(lang).to_lowercase();
    let name = name.split(" (").next().unwrap_or_default().trim();
    let bare = ["het ", "de ", "the "]
        .into_iter()
        .find_map(|article| name.strip_prefix(article));
    bare.unwrap_or(name).to_owned()
}

/// Where a name stands in a text as whole words.
fn place_of(text: &str, name: &str) -> Option<usize> {
    if name.is_empty() {
        return None;
    }
    let part_of_word = |c: char| c.is_alphanumeric() || c == '-';
    text.match_indices(name).map(|(at, _)| at).find(|at| {
        let (before, rest) = text.split_at_checked(*at).unwrap_or_default();
        let after = rest.strip_prefix(name).unwrap_or_default();
        !before.ends_with(part_of_word) && !after.starts_with(part_of_word)
    })
}
