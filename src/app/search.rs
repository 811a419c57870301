//! Finding the right row or activity by whatever word comes to mind first.
//!
//! Looks in the words that the protocol gives (search words, contact, purpose, occasion, activity), in every language;
//! capitals and accents make no difference, and a slip of the finger is forgiven in longer words.

use crate::protocol::{ActivityIx, Protocol, RowIx};
use crate::sorted::sorted_by_key;
use crate::text::{Lang, Text, Wording};

/// How many hits are shown at most.
const MOST_HITS: usize = 8;

/// How many words are looked for at most.
const MOST_WORDS: usize = 12;

/// Words that say nothing about what is looked for.
const STOP_WORDS: &[&str] = &[
    "ik", "mij", "me", "mijn", "een", "de", "het", "en", "of", "van", "voor", "aan", "met", "bij",
    "naar", "te", "in", "op", "is", "wil", "wilt", "mag", "kan", "moet", "over", "om", "dat",
    "die", "wat", "hoe", "er", "we", "wij", "u", "uw", "my", "an", "the", "and", "or", "for", "to",
    "with", "at", "on", "want", "may", "can", "must", "about", "what", "how",
];

/// What a hit leads to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Target {
    /// An activity, whatever its row.
    Activity(ActivityIx),
    /// An activity with a row of the table.
    Row(ActivityIx, RowIx),
    /// The page for danger now.
    Acute,
}

/// Something that was found; the best comes first.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Hit {
    /// What it leads to.
    pub target: Target,
    /// How well it fits; only good for comparing.
    pub score: u32,
}

/// Everything that can be found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Finder {
    entries: Vec<Entry>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
struct Entry {
    target: Target,
    /// Folded words, each with how much it says.
    words: Vec<(String, u32)>,
}

impl Entry {
    fn new(target: Target) -> Self {
        Entry {
            target,
            words: Vec::new(),
        }
    }

    fn with(mut self, weight: u32, text: &str) -> Self {
        self.words
            .extend(words(text).into_iter().map(|word| (word, weight)));
        self
    }

    fn with_text(self, weight: u32, text: &Text) -> Self {
        Lang::ALL
            .into_iter()
            .fold(self, |entry, lang| entry.with(weight, text.get(lang)))
    }

    fn with_all(self, weight: u32, list: &[String]) -> Self {
        list.iter().fold(self, |entry, one| entry.with(weight, one))
    }

    /// How well a folded word fits: 0 is not at all.
    fn fit(&self, sought: &str) -> u32 {
        let fits = self
            .words
            .iter()
            .map(|(word, weight)| likeness(sought, word) * weight);
        fits.max().unwrap_or(0)
    }
}

impl Finder {
    /// Everything that can be found in a protocol, and the page for danger under the words given for it.
    #[must_use]
    pub fn new(protocol: &Protocol, acute: &[impl Wording]) -> Self {
        let mut entries = Vec::new();
        for activity_at in protocol.activity_ids() {
            let activity = protocol.activity(activity_at);
            let rows: Vec<RowIx> = protocol.rows_of(activity_at).collect();
            for row_at in &rows {
                let row = protocol.row(*row_at);
                let mut entry = Entry::new(Target::Row(activity_at, *row_at))
                    .with_text(3, &row.contact)
                    .with_all(3, &row.search)
                    .with_text(1, &activity.label)
                    .with_all(1, &activity.search);
                if let Some(when) = &row.when {
                    entry = entry.with_text(1, when);
                }
                for purpose in &protocol.source().purposes {
                    if purpose.id == row.purpose {
                        entry = entry.with_text(1, &purpose.label);
                    }
                }
                entries.push(entry);
            }
            // An activity with one row is that row.
            if rows.len() != 1 {
                entries.push(
                    Entry::new(Target::Activity(activity_at))
                        .with_text(3, &activity.label)
                        .with_all(3, &activity.search)
                        .with_text(1, &activity.help),
                );
            }
        }
        let words = Entry::new(Target::Acute);
        let spoken = acute
            .iter()
            .flat_map(|words| Lang::ALL.map(|lang| words.say(lang)));
        entries.push(spoken.fold(words, |entry, said| entry.with(3, said)));
        Finder { entries }
    }

    /// What fits the words best, the best first; nothing for nothing.
    ///
    /// At least half of the telling words must be found, and hits that fit far less than the best are left out.
    #[must_use]
    pub fn find(&self, sought: &str) -> Vec<Hit> {
        let mut all = words(sought);
        all.truncate(MOST_WORDS);
        let telling: Vec<&String> = all
            .iter()
            .filter(|word| word.chars().count() > 1 && !STOP_WORDS.contains(&word.as_str()))
            .collect();
        let sought = if telling.is_empty() {
            all.iter().collect()
        } else {
            telling
        };
        let hits = self.entries.iter().filter_map(|entry| {
            let fits: Vec<u32> = sought
                .iter()
                .map(|word| entry.fit(word))
                .filter(|fit| *fit > 0)
                .collect();
            (!fits.is_empty() && fits.len() * 2 >= sought.len()).then(|| Hit {
                target: entry.target,
                score: fits.iter().sum(),
            })
        });
        // Equals stay in the order of the protocol.
        let mut hits = sorted_by_key(hits, |hit| std::cmp::Reverse(hit.score));
        let least = hits.first().map_or(0, |best| best.score / 2);
        hits.retain(|hit| hit.score >= least);
        hits.truncate(MOST_HITS);
        hits
    }
}

/// How much a word is like the one sought, in hundredths.
fn likeness(sought: &str, word: &str) -> u32 {
    let (long, there) = (sought.chars().count(), word.chars().count());
    if sought == word {
        100
    } else if word.starts_with(sought) && long >= 2 {
        75
    } else if sought.starts_with(word) && there >= 4 && long <= there + 3 {
        // An ending more: schuldeisers, huisartsen.
        60
    } else if sought.ends_with(word) && there >= 5 {
        // A compound whose last part says what it is.
        55
    } else if word.contains(sought) && long >= 4 {
        45
    } else {
        match (long, slips(sought, word)) {
            (4.., Some(1)) => 50,
            (8.., Some(2)) => 35,
            _ => 0,
        }
    }
}

/// How many slips of the finger lie between two words: a letter too many, too few, another, or two swapped. Nothing
/// when it is more than two.
fn slips(one: &str, other: &str) -> Option<usize> {
    let (one, other): (Vec<char>, Vec<char>) = (one.chars().collect(), other.chars().collect());
    if one.len().abs_diff(other.len()) > 2 {
        return None;
    }
    let mut before: Vec<usize> = Vec::new();
    let mut last: Vec<usize> = (0..=other.len()).collect();
    for (at, letter) in one.iter().enumerate() {
        let mut row = vec![at + 1];
        for (place, there) in other.iter().enumerate() {
            let cost = usize::from(letter != there);
            let get =
                |row: &[usize], place: usize| row.get(place).copied().unwrap_or(usize::MAX / 2);
            let mut best = (get(&last, place) + cost)
                .min(get(&last, place + 1) + 1)
                .min(get(&row, place) + 1);
            let swapped = at > 0
                && place > 0
                && one.get(at - 1) == Some(there)
                && other.get(place - 1) == Some(letter);
            if swapped {
                best = best.min(get(&before, place - 1) + 1);
            }
            row.push(best);
        }
        before = std::mem::replace(&mut last, row);
    }
    last.last().copied().filter(|slips| *slips <= 2)
}

/// The words of a text, folded.
fn words(text: &str) -> Vec<String> {
    fold(text)
        .split(|c: char| !c.is_alphanumeric())
        .filter(|word| !word.is_empty())
        .map(str::to_owned)
        .collect()
}

/// A text without capitals and accents, for comparing.
#[must_use]
pub fn fold(text: &str) -> String {
    text.chars()
        .flat_map(char::to_lowercase)
        .filter(|c| !('\u{300}'..='\u{36f}').contains(c))
        .map(|c| match c {
            'à' | 'á' | 'â' | 'ã' | 'ä' | 'å' => 'a',
            'ç' => 'c',
            'è' | 'é' | 'ê' | 'ë' => 'e',
            'ì' | 'í' | 'î' | 'ï' => 'i',
            'ñ' => 'n',
            'ò' | 'ó' | 'ô' | 'õ' | 'ö' | 'ø' => 'o',
            'ù' | 'ú' | 'û' | 'ü' => 'u',
            'ý' | 'ÿ' => 'y',
            other => other,
        })
        .collect()
}
