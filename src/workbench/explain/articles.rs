//! Where each article acts.

use crate::protocol::Protocol;
use crate::text::Lang;
use crate::text::rules_explain::Book;

/// A thing of the protocol that an article acts in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Acts {
    /// What kind of thing, as a sentence with a place for its name.
    pub kind: Book,
    /// The thing's id.
    pub id: String,
    /// What it is called.
    pub name: String,
}

/// An article, and everything that cites it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Article {
    /// Its reference, such as `6b.2`.
    pub reference: String,
    /// What it is called.
    pub name: String,
    /// Everything that cites it.
    pub acts: Vec<Acts>,
    /// Whether its paragraphs stand apart, so that what they act in stands with them.
    pub in_parts: bool,
}

/// Every article that the protocol file names, in its order.
#[must_use]
pub fn articles(protocol: &Protocol, lang: Lang) -> Vec<Article> {
    let source = protocol.source();
    let mut citing: Vec<(&Vec<String>, Book, &str, &str)> = Vec::new();
    let activities = source.activities.iter();
    citing.extend(activities.map(|a| (&a.refs, Book::ActActivity, &*a.id, a.label.get(lang))));
    let routes = source.routes.iter();
    citing.extend(routes.map(|r| (&r.refs, Book::ActRoute, &*r.id, r.title.get(lang))));
    let rules = source.rules.iter();
    citing.extend(rules.map(|r| (&r.refs, Book::ActRule, &*r.id, r.title.get(lang))));
    let duties = source.duties.iter();
    citing.extend(duties.map(|d| (&d.refs, Book::ActDuty, &*d.id, d.title.get(lang))));
    let questions = source.questions.iter();
    citing.extend(questions.map(|q| (&q.refs, Book::ActQuestion, &*q.id, q.ask.get(lang))));
    let readings = source.readings.iter();
    citing.extend(readings.map(|r| (&r.refs, Book::ActReading, &*r.id, r.about.get(lang))));
    let terms = source.glossary.iter();
    citing.extend(terms.map(|t| (&t.refs, Book::ActTerm, &*t.id, t.term.get(lang))));
    let mut articles: Vec<Article> = source
        .articles
        .iter()
        .map(|(reference, name)| Article {
            reference: reference.clone(),
            name: name.get(lang).to_owned(),
            in_parts: {
                let parts = format!("{reference}.");
                source
                    .articles
                    .keys()
                    .any(|other| other.starts_with(&parts))
            },
            acts: citing
                .iter()
                .filter(|(refs, ..)| refs.contains(reference))
                .map(|(_, kind, id, name)| Acts {
                    kind: *kind,
                    id: (*id).to_owned(),
                    name: (*name).to_owned(),
                })
                .collect(),
        })
        .collect();
    articles.sort_by_key(|article| order(&article.reference));
    articles
}

/// Articles by their number, then what stands behind it; annexes come last.
fn order(reference: &str) -> (u32, String) {
    let digits: String = reference.chars().take_while(char::is_ascii_digit).collect();
    let rest = reference.get(digits.len()..).unwrap_or_default().to_owned();
    // A paragraph of two digits comes after one of one.
    let rest = match rest.split_once('.') {
        Some((letter, number)) => format!("{letter}.{number:0>3}"),
        None => rest,
    };
    (digits.parse().unwrap_or(u32::MAX), rest)
}
