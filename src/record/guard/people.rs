//! Third persons in a text: names after a title or a word of kinship, postal codes, dates of birth.
//!
//! Looks at words in their order. Better silent than wrong: what is no name by its look (an abbreviation, a day, the first
//! word of a sentence) is let be, since a user who is warned for nothing no longer looks.

use std::ops::Range;

use chrono::NaiveDate;

use super::{Hint, Kind, core, spans};

/// Titles that stand before a name.
const TITLES: [&str; 4] = ["mevrouw", "meneer", "heer", "juffrouw"];

/// Shortened titles: a full stop behind them ends no sentence.
const SHORT_TITLES: [&str; 6] = ["mevr", "mw", "dhr", "mrs", "mr", "ms"];

/// Who someone is to the client; a name may follow.
const KIN: [&str; 43] = [
    "zoon",
    "zoontje",
    "dochter",
    "dochtertje",
    "broer",
    "broertje",
    "zus",
    "zusje",
    "partner",
    "echtgenoot",
    "echtgenote",
    "buurman",
    "buurvrouw",
    "moeder",
    "vader",
    "stiefmoeder",
    "stiefvader",
    "opa",
    "oma",
    "oom",
    "tante",
    "neef",
    "nicht",
    "vriend",
    "vriendin",
    "son",
    "daughter",
    "brother",
    "sister",
    "husband",
    "wife",
    "neighbour",
    "neighbor",
    "mother",
    "father",
    "grandfather",
    "grandmother",
    "friend",
    "nephew",
    "niece",
    "cousin",
    "uncle",
    "aunt",
];

/// Words that may stand between these and the name.
const BETWEEN: [&str; 9] = [
    "de", "van", "der", "den", "ten", "ter", "heet", "genaamd", "named",
];

/// Words with a capital that are no names of people, where English or an organisation puts one.
const NO_NAMES: [&str; 21] = [
    "monday",
    "tuesday",
    "wednesday",
    "thursday",
    "friday",
    "saturday",
    "sunday",
    "january",
    "february",
    "march",
    "april",
    "may",
    "june",
    "july",
    "august",
    "september",
    "october",
    "november",
    "december",
    "veilig",
    "gemeente",
];

/// Months, both languages, from January; where both write the same it stands there twice.
const MONTHS: [[&str; 2]; 12] = [
    ["januari", "january"],
    ["februari", "february"],
    ["maart", "march"],
    ["april", "april"],
    ["mei", "may"],
    ["juni", "june"],
    ["juli", "july"],
    ["augustus", "august"],
    ["september", "september"],
    ["oktober", "october"],
    ["november", "november"],
    ["december", "december"],
];

/// Words that say that a date is one of birth.
const BIRTH: [&str; 6] = ["geboren", "geb", "geboortedatum", "born", "birth", "dob"];

/// How many words may stand between a date of birth and the word that says so.
const NEAR: usize = 5;

/// Two capitals that no postal code ends on: three that were never given out, and units.
const NO_LETTERS: [&str; 9] = ["SA", "SD", "SS", "KB", "MB", "GB", "TB", "KG", "KM"];

struct Word<'a> {
    /// As it stands, with the signs around it.
    whole: &'a str,
    /// Without them.
    core: &'a str,
    lower: String,
    at: Range<usize>,
}

impl Word<'_> {
    /// Whether a sentence ends here.
    fn ends(&self) -> bool {
        self.whole.ends_with(['.', '!', '?', ';', ':'])
    }
}

/// Names, postal codes and dates of birth.
pub(super) fn people(text: &str, hints: &mut Vec<Hint>) {
    let words: Vec<Word<'_>> = spans(text)
        .map(|(start, whole)| {
            let (at, core) = core(start, whole);
            Word {
                whole,
                core,
                lower: core.to_lowercase(),
                at,
            }
        })
        .collect();
    names(&words, hints);
    postcodes(&words, hints);
    births(&words, hints);
}

fn names(words: &[Word<'_>], hints: &mut Vec<Hint>) {
    /// What stood before: nothing that announces a name, a title, or a word of kinship.
    #[derive(Clone, Copy, PartialEq)]
    enum Before {
        Other,
        Title,
        Kin,
    }
    let mut before = Before::Other;
    for word in words {
        let lower = word.lower.as_str();
        let mut chars = word.core.chars();
        let capital = chars.next().is_some_and(char::is_uppercase);
        let lower_case = word.core.chars().any(char::is_lowercase);
        let named = match before {
            Before::Other => false,
            Before::Title => capital && chars.next().is_some(),
            // "GGZ" is no name; after a title it may be one in capitals.
            Before::Kin => capital && lower_case && !NO_NAMES.contains(&lower),
        };
        let announces = if SHORT_TITLES.contains(&lower) {
            Before::Title
        } else if word.ends() {
            Before::Other
        } else if TITLES.contains(&lower) {
            Before::Title
        } else if KIN.contains(&lower) {
            Before::Kin
        } else if BETWEEN.contains(&lower) {
            before
        } else {
            Before::Other
        };
        if named && announces == Before::Other {
            hints.push(Hint {
                kind: Kind::Name,
                at: word.at.clone(),
            });
        }
        before = announces;
    }
}

fn postcodes(words: &[Word<'_>], hints: &mut Vec<Hint>) {
    let mut push = |at: Range<usize>| {
        hints.push(Hint {
            kind: Kind::Postcode,
            at,
        });
    };
    for (place, word) in words.iter().enumerate() {
        if let (Some(digits), Some(letters)) = (word.core.get(..4), word.core.get(4..))
            && is_area(digits)
            && are_letters(letters)
        {
            push(word.at.clone());
        }
        // Apart, with nothing but space between; a year before an abbreviation ("in 2018 VT") is one only behind a number.
        let next = words.get(place + 1).filter(|next| {
            are_letters(next.core)
                && next.whole.starts_with(next.core)
                && word.whole.ends_with(word.core)
        });
        let year = ("1950".."2050").contains(&word.core);
        let number_before = || {
            let before = place.checked_sub(1).and_then(|at| words.get(at));
            before.is_some_and(|before| before.core.starts_with(|c: char| c.is_ascii_digit()))
        };
        if let Some(next) = next
            && is_area(word.core)
            && (!year || number_before())
        {
            push(word.at.start..next.at.end);
        }
    }
}

fn is_area(digits: &str) -> bool {
    digits.len() == 4
        && digits.bytes().all(|byte| byte.is_ascii_digit())
        && !digits.starts_with('0')
}

fn are_letters(letters: &str) -> bool {
    letters.len() == 2
        && letters.bytes().all(|byte| byte.is_ascii_uppercase())
        && !NO_LETTERS.contains(&letters)
}

fn births(words: &[Word<'_>], hints: &mut Vec<Hint>) {
    for (place, _) in words
        .iter()
        .enumerate()
        .filter(|(_, word)| BIRTH.contains(&word.lower.as_str()))
    {
        // Within one sentence, be it with a full stop behind "geb".
        let whole = |from: usize, to: usize| {
            let between = words.get(from..to);
            between.is_some_and(|between| !between.iter().any(Word::ends))
        };
        let after = (place + 1..=place + NEAR)
            .take_while(|at| whole(place + 1, *at))
            .find_map(|at| date_at(words, at));
        let before = || {
            let first = place.saturating_sub(NEAR);
            (first..place).rev().find_map(|at| {
                let (found, last) = date_at(words, at)?;
                whole(last, place).then_some((found, last))
            })
        };
        if let Some((at, _)) = after.or_else(before) {
            hints.push(Hint {
                kind: Kind::Birth,
                at,
            });
        }
    }
}

/// The date that starts at a word, with its last word.
fn date_at(words: &[Word<'_>], at: usize) -> Option<(Range<usize>, usize)> {
    let first = words.get(at)?;
    if is_date(first.core) {
        return Some((first.at.clone(), at));
    }
    let (month, year) = (words.get(at + 1)?, words.get(at + 2)?);
    let number = MONTHS.iter().zip(1..).find_map(|(names, number)| {
        let known = |name: &&str| {
            // In full, or its first three letters ("mrt" for March).
            month.lower == **name
                || name.get(..3) == Some(month.lower.as_str())
                || (number == 3 && month.lower == "mrt")
                || (number == 10 && month.lower == "oct")
        };
        names.iter().any(known).then_some(number)
    })?;
    is_day(first.core, number, year.core).then(|| (first.at.start..year.at.end, at + 2))
}

/// Whether a text is a day in digits: `24-11-2026`, with slashes or full stops as well, or `2026-11-24`.
pub(super) fn is_date(text: &str) -> bool {
    ['-', '/', '.'].into_iter().any(|sign| {
        let mut parts = text.split(sign);
        let (Some(a), Some(month), Some(b), None) =
            (parts.next(), parts.next(), parts.next(), parts.next())
        else {
            return false;
        };
        let (day, year) = if a.len() == 4 { (b, a) } else { (a, b) };
        matches!(month.len(), 1 | 2)
            && month
                .parse()
                .is_ok_and(|month: u32| is_day(day, month, year))
    })
}

fn is_day(day: &str, month: u32, year: &str) -> bool {
    let digits = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit());
    let shape = matches!(day.len(), 1 | 2) && year.len() == 4 && digits(day) && digits(year);
    match (day.parse(), year.parse()) {
        (Ok(day), Ok(year)) => shape && NaiveDate::from_ymd_opt(year, month, day).is_some(),
        _ => false,
    }
}
