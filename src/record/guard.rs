//! What does not belong in a motivation: identifying data typed into free text, and judgement instead of fact.
//!
//! Finds and points out; never changes a text by itself. Runs over a text once, whatever its length.

use std::ops::Range;

mod people;

/// A kind of thing that is pointed out.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Kind {
    /// A citizen service number (eight or nine digits that pass the eleven-proof).
    Bsn,
    /// An e-mail address.
    Email,
    /// A Dutch telephone number.
    Phone,
    /// A bank account number (IBAN).
    Iban,
    /// What may be a third person's name.
    Name,
    /// A Dutch postal code.
    Postcode,
    /// A date of birth.
    Birth,
    /// A judgement, where a fact says more.
    Judgement,
}

impl Kind {
    /// Whether it is identifying data, which is better left out (a judgement is better put in other words).
    #[must_use]
    pub const fn is_data(self) -> bool {
        match self {
            Kind::Bsn
            | Kind::Email
            | Kind::Phone
            | Kind::Iban
            | Kind::Name
            | Kind::Postcode
            | Kind::Birth => true,
            Kind::Judgement => false,
        }
    }
}

/// Something that is pointed out, with its place in the text (bytes, on character boundaries).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Hint {
    /// What it is.
    pub kind: Kind,
    /// Where it is.
    pub at: Range<usize>,
}

/// The most that is read of a text; no motivation is that long.
const MOST: usize = 20_000;

/// Words that judge a person, in both languages; in lower case, from their start.
const JUDGEMENTS: [&str; 22] = [
    "agressie",
    "aggressive",
    "onbetrouwbaar",
    "unreliable",
    "lui",
    "lazy",
    "dom",
    "stupid",
    "manipulati",
    "hysteri",
    "onwillig",
    "unwilling",
    "liegt",
    "lies",
    "leugen",
    "gestoord",
    "gek",
    "crazy",
    "asociaal",
    "antisocial",
    "hopeloos",
    "hopeless",
];

/// What is pointed out in a text, in its order.
#[must_use]
pub fn hints(text: &str) -> Vec<Hint> {
    let end = text
        .char_indices()
        .map(|(at, _)| at)
        .find(|at| *at >= MOST)
        .unwrap_or(text.len());
    let text = text.get(..end).unwrap_or_default();
    let mut hints = Vec::new();
    numbers(text, &mut hints);
    words(text, &mut hints);
    people::people(text, &mut hints);
    hints.sort_by_key(|hint| (hint.at.start, hint.at.end));
    hints.dedup_by(|later, earlier| later.at.start < earlier.at.end);
    hints
}

/// The text without what is at a hint; a gap of one space is left where two would meet.
#[must_use]
pub fn without(text: &str, hint: &Hint) -> String {
    let before = text.get(..hint.at.start).unwrap_or(text);
    let after = text.get(hint.at.end..).unwrap_or_default();
    let after = if before.ends_with(' ') || before.is_empty() {
        after.trim_start_matches(' ')
    } else {
        after
    };
    format!("{before}{after}")
}

/// Runs of digits with the signs that stand between them in numbers.
fn numbers(text: &str, hints: &mut Vec<Hint>) {
    let mut start = None;
    let mut last_digit = 0;
    let mut digits = String::new();
    let mut previous = ' ';
    let mut before = ' ';
    for (at, c) in text.char_indices().chain([(text.len(), '\n')]) {
        let joins = matches!(c, ' ' | '-' | '.' | '(' | ')') && at.saturating_sub(last_digit) <= 2;
        if c.is_ascii_digit() {
            if start.is_none() {
                before = previous;
                start = Some(if previous == '+' {
                    at.saturating_sub(1)
                } else {
                    at
                });
            }
            digits.push(c);
            last_digit = at;
        } else if let Some(from) = start
            && !joins
        {
            let after = text
                .get(last_digit + 1..)
                .and_then(|rest| rest.chars().next());
            let glued = before.is_alphanumeric() || after.is_some_and(char::is_alphanumeric);
            let kind = number_kind(
                &digits,
                before == '+',
                text.get(from..=last_digit).unwrap_or_default(),
            );
            if let Some(kind) = kind
                && !glued
            {
                hints.push(Hint {
                    kind,
                    at: from..last_digit + 1,
                });
            }
            start = None;
            digits.clear();
        }
        previous = c;
    }
}

fn number_kind(digits: &str, plus: bool, written: &str) -> Option<Kind> {
    // A date, a date with a time or two dates in a row are no number.
    if people::is_date(written) {
        return None;
    }
    if written.matches('-').count() > 1 && !digits.starts_with('0') {
        return None;
    }
    let phone = match (plus, digits.len()) {
        (true, 11..=12) => digits.starts_with("31"),
        (false, 10) => digits.starts_with('0') && !digits.starts_with("00"),
        (false, 13) => digits.starts_with("0031"),
        _ => false,
    };
    if phone {
        Some(Kind::Phone)
    } else if !plus && passes_eleven_proof(digits) {
        Some(Kind::Bsn)
    } else {
        None
    }
}

/// The eleven-proof of a BSN: the sum of each digit times its weight (9 down to 2, the last −1) divides by 11.
fn passes_eleven_proof(digits: &str) -> bool {
    let padded = match digits.len() {
        8 => format!("0{digits}"),
        9 => digits.to_owned(),
        _ => return false,
    };
    let values: Vec<i32> = padded
        .bytes()
        .map(|byte| i32::from(byte) - i32::from(b'0'))
        .collect();
    let weights = [9, 8, 7, 6, 5, 4, 3, 2, -1];
    let sum: i32 = values
        .iter()
        .zip(weights)
        .map(|(value, weight)| value * weight)
        .sum();
    sum != 0 && sum % 11 == 0
}

/// Words: addresses, account numbers, judgements.
fn words(text: &str, hints: &mut Vec<Hint>) {
    for (start, word) in spans(text) {
        let (at, core) = core(start, word);
        let lower = core.to_lowercase();
        let kind = if is_email(core) {
            Some(Kind::Email)
        } else if is_iban(core) {
            Some(Kind::Iban)
        } else if JUDGEMENTS.iter().any(|known| {
            // Short words only as a whole: "lui" is a judgement, "luisteren" is not.
            if known.len() <= 4 {
                lower == *known
            } else {
                lower.starts_with(known)
            }
        }) {
            Some(Kind::Judgement)
        } else {
            None
        };
        if let Some(kind) = kind {
            hints.push(Hint { kind, at });
        }
    }
}

/// A word without the signs around it, and where that stands.
fn core(start: usize, word: &str) -> (Range<usize>, &str) {
    let core = word.trim_matches(|c: char| !c.is_alphanumeric() && c != '@');
    let offset = word.find(core).unwrap_or(0);
    (start + offset..start + offset + core.len(), core)
}

/// Words with the place where each starts.
fn spans(text: &str) -> impl Iterator<Item = (usize, &str)> {
    let mut rest = 0;
    text.split_whitespace().filter_map(move |word| {
        let at = text.get(rest..)?.find(word)? + rest;
        rest = at + word.len();
        Some((at, word))
    })
}

fn is_email(word: &str) -> bool {
    word.split_once('@').is_some_and(|(name, host)| {
        !name.is_empty()
            && !host.contains('@')
            && host
                .split_once('.')
                .is_some_and(|(host, end)| !host.is_empty() && end.len() >= 2)
    })
}

fn is_iban(word: &str) -> bool {
    (15..=34).contains(&word.len())
        && word.bytes().enumerate().all(|(at, byte)| match at {
            0 | 1 => byte.is_ascii_uppercase(),
            2 | 3 => byte.is_ascii_digit(),
            _ => byte.is_ascii_alphanumeric(),
        })
}
