//! Conditions in words.

use crate::protocol::{Condition, ItemSet, Protocol, RowConsent};
use crate::text::rules_explain::When;
use crate::text::{Lang, fill};

/// What a row says of consent, in a word.
#[must_use]
pub const fn row_consent(consent: RowConsent, lang: Lang) -> &'static str {
    match consent {
        RowConsent::Required => When::Required,
        RowConsent::NotRequired => When::NotRequired,
        RowConsent::NotApplicable => When::NotApplicable,
    }
    .get(lang)
}

/// A condition in words.
#[must_use]
pub fn condition(protocol: &Protocol, condition: &Condition, lang: Lang) -> String {
    Say { protocol, lang }.one(condition, false)
}

/// A condition for a drawing: on one line where it is simple, else a line for each of its parts, as many spaces in as it
/// lies deep.
#[must_use]
pub fn condition_lines(protocol: &Protocol, condition: &Condition, lang: Lang) -> Vec<String> {
    let say = Say { protocol, lang };
    let nested = match condition {
        Condition::All(parts) | Condition::Any(parts) => parts.iter().any(is_group),
        Condition::Not(part) => is_group(part),
        _ => false,
    };
    if !nested {
        return vec![say.with(When::If, &say.one(condition, false))];
    }
    let mut out = Vec::new();
    say.lines(condition, 0, &mut out);
    out
}

/// Whether a condition has several parts, or turns one that has.
fn is_group(condition: &Condition) -> bool {
    match condition {
        Condition::All(parts) | Condition::Any(parts) => parts.len() > 1,
        Condition::Not(part) => is_group(part),
        _ => false,
    }
}

struct Say<'a> {
    protocol: &'a Protocol,
    lang: Lang,
}

impl Say<'_> {
    fn with(&self, words: When, what: &str) -> String {
        fill(words.get(self.lang), &[("what", what)])
    }

    fn plain(&self, words: When) -> String {
        words.get(self.lang).to_owned()
    }

    /// Names joined with "or", each as the protocol calls it.
    fn any(&self, words: When, names: Vec<String>) -> String {
        self.with(words, &names.join(When::Or.get(self.lang)))
    }

    fn joined(&self, parts: &[Condition], between: When, inner: bool) -> String {
        let words: Vec<String> = parts.iter().map(|part| self.one(part, true)).collect();
        let joined = words.join(between.get(self.lang));
        if inner && parts.len() > 1 {
            format!("({joined})")
        } else {
            joined
        }
    }

    /// Lines for a condition with parts; deeper ones stand further in.
    fn lines(&self, condition: &Condition, depth: usize, out: &mut Vec<String>) {
        let (head, parts) = match condition {
            Condition::All(parts) if parts.len() > 1 => (When::AllOf, parts.as_slice()),
            Condition::Any(parts) if parts.len() > 1 => (When::AnyOf, parts.as_slice()),
            Condition::All(parts) | Condition::Any(parts) if parts.len() == 1 => {
                return parts.iter().for_each(|part| self.lines(part, depth, out));
            }
            Condition::Not(part) => match &**part {
                Condition::All(parts) if parts.len() > 1 => (When::NotAllOf, parts.as_slice()),
                Condition::Any(parts) if parts.len() > 1 => (When::NoneOf, parts.as_slice()),
                _ => return self.line(&self.one(condition, false), depth, out),
            },
            _ => return self.line(&self.one(condition, false), depth, out),
        };
        let head = self.plain(head);
        if depth == 0 {
            out.push(self.with(When::If, &head));
        } else {
            self.line(&head, depth, out);
        }
        for part in parts {
            self.lines(part, depth + 1, out);
        }
    }

    fn line(&self, words: &str, depth: usize, out: &mut Vec<String>) {
        out.push(format!(
            "{:indent$}– {words}",
            "",
            indent = 2 * depth.saturating_sub(1)
        ));
    }

    fn one(&self, condition: &Condition, inner: bool) -> String {
        let protocol = self.protocol;
        let source = protocol.source();
        match condition {
            Condition::All(parts) if parts.is_empty() => self.plain(When::Always),
            Condition::Any(parts) if parts.is_empty() => self.plain(When::Never),
            Condition::All(parts) => self.joined(parts, When::And, inner),
            Condition::Any(parts) => self.joined(parts, When::Or, inner),
            Condition::Not(part) => {
                let what = self.one(part, true);
                self.with(When::Not, &what)
            }
            Condition::Activity(ids) => self.any(
                When::Activity,
                names(ids, |id| {
                    let at = protocol.find_activity(id)?;
                    Some(protocol.activity(at).label.get(self.lang))
                }),
            ),
            Condition::Row(ids) => self.any(
                When::Row,
                names(ids, |id| {
                    let at = protocol.find_row(id)?;
                    Some(protocol.row(at).contact.get(self.lang))
                }),
            ),
            Condition::Purpose(ids) => self.any(
                When::Purpose,
                names(ids, |id| {
                    let found = source.purposes.iter().find(|purpose| purpose.id == id)?;
                    Some(found.label.get(self.lang))
                }),
            ),
            Condition::HasRow(true) => self.plain(When::WithRow),
            Condition::HasRow(false) => self.plain(When::WithoutRow),
            Condition::HasOccasion(true) => self.plain(When::WithOccasion),
            Condition::HasOccasion(false) => self.plain(When::WithoutOccasion),
            Condition::RowConsent(states) => {
                let words = states.iter().map(|s| row_consent(*s, self.lang).to_owned());
                self.any(When::RowConsent, words.collect())
            }
            Condition::Consent(states) => {
                let words = states.iter().map(|state| {
                    source
                        .consents
                        .of(*state)
                        .label
                        .get(self.lang)
                        .to_lowercase()
                });
                self.any(When::Consent, words.collect())
            }
            Condition::Yes(id) => self.with(When::Yes, &self.question(id)),
            Condition::No(id) => self.with(When::No, &self.question(id)),
            Condition::Some(ItemSet::Chosen) => self.plain(When::Chosen),
            Condition::Some(ItemSet::Within) => self.plain(When::Within),
            Condition::Some(ItemSet::Excess) => self.plain(When::Excess),
            Condition::Some(ItemSet::Special) => self.plain(When::Special),
            Condition::Item(ids) => self.any(
                When::Item,
                names(ids, |id| {
                    let at = protocol.find_item(id)?;
                    Some(protocol.item(at).label.get(self.lang))
                }),
            ),
        }
    }

    fn question(&self, id: &str) -> String {
        let at = self.protocol.find_question(id);
        at.map_or(id, |at| self.protocol.question(at).ask.get(self.lang))
            .to_owned()
    }
}

fn names<'a>(ids: &'a [String], name: impl Fn(&'a str) -> Option<&'a str>) -> Vec<String> {
    let named = ids.iter().map(|id| name(id).unwrap_or(id));
    named.map(|name| format!("‘{name}’")).collect()
}
