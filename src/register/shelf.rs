//! What was opened: each record once, whichever files hold it; which version is the last; and what was not taken.

use std::collections::{BTreeMap, BTreeSet};

use crate::protocol::Protocol;
use crate::record::{self, Opened, ReadError, age};
use crate::rights::{self, Rights};

use super::entry::{Entry, Kind};
use super::other;

/// Why a file was not taken.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Refused {
    /// There is nothing in it.
    Empty,
    /// The device could not read it.
    Unreadable,
    /// It is not text.
    NotText,
    /// It is closed with a passphrase.
    Locked,
    /// An unfinished draft: nothing was decided yet.
    Draft,
    /// It comes from practice.
    Practice,
    /// It is no record that can be read.
    Read(ReadError),
    /// It is a PDF from which nothing can be had.
    Pdf(PdfTrouble),
}

/// Why nothing can be had from a PDF.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PdfTrouble {
    /// It carries no record: it was made by something else, or made anew.
    NoRecord,
    /// It is locked with a password.
    Locked,
    /// It is larger than what is read.
    TooLarge,
    /// It is cut off or damaged.
    Damaged,
    /// Reading it stopped.
    Stopped,
    /// What reads PDFs is not there.
    NotHere,
}

/// A file that was not taken.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Problem {
    /// Its name.
    pub file: String,
    /// Why.
    pub why: Refused,
}

/// What became of a file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Added {
    /// A record that was not there yet.
    New,
    /// A record that was there already.
    Again,
    /// It was not taken.
    Refused,
}

/// Whether a record still stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Standing {
    /// No other record on the shelf continues it.
    Last,
    /// Another record on the shelf continues it.
    Earlier,
}

/// What was opened.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Shelf {
    entries: Vec<Entry>,
    problems: Vec<Problem>,
    /// Where a record is, by its digest and whether it was altered.
    places: BTreeMap<(String, bool), usize>,
    /// The digests that some record continues.
    continued: BTreeSet<String>,
}

impl Shelf {
    /// Every record.
    #[must_use]
    pub fn entries(&self) -> &[Entry] {
        &self.entries
    }

    /// Every file that was not taken.
    #[must_use]
    pub fn problems(&self) -> &[Problem] {
        &self.problems
    }

    /// Takes the content of a file, when it is a signed record. `source` is a number of the caller's own. Without `rights`
    /// there are motivations alone.
    pub fn add(
        &mut self,
        protocol: &Protocol,
        rights: Option<&Rights>,
        file: &str,
        source: usize,
        content: &[u8],
    ) -> Added {
        match taken(protocol, rights, file, source, content) {
            Ok(entry) => self.put(entry),
            Err(why) => self.refuse(file, why),
        }
    }

    /// Takes the first record among the texts that a PDF carries.
    pub fn add_carried(
        &mut self,
        protocol: &Protocol,
        rights: Option<&Rights>,
        file: &str,
        source: usize,
        texts: &[String],
    ) -> Added {
        let read = |text: &String| taken(protocol, rights, file, source, text.as_bytes());
        let mut found = texts.iter().map(read);
        let none = Err(Refused::Pdf(PdfTrouble::NoRecord));
        let first = found.next().unwrap_or(none);
        match first.or_else(|wrong| found.find_map(Result::ok).ok_or(wrong)) {
            Ok(entry) => self.put(entry),
            Err(why) => self.refuse(file, why),
        }
    }

    /// Notes a file that could not be had at all.
    pub fn refuse(&mut self, file: &str, why: Refused) -> Added {
        self.problems.push(Problem {
            file: file.to_owned(),
            why,
        });
        Added::Refused
    }

    fn put(&mut self, entry: Entry) -> Added {
        let key = (entry.digest.clone(), entry.is_altered());
        let known = self
            .places
            .get(&key)
            .and_then(|at| self.entries.get_mut(*at));
        if let Some(known) = known {
            entry.files.iter().for_each(|file| known.also_in(file));
            return Added::Again;
        }
        // What was altered says nothing about other records.
        if !entry.is_altered() {
            self.continued.extend(entry.continues.iter().cloned());
        }
        self.places.insert(key, self.entries.len());
        self.entries.push(entry);
        Added::New
    }

    /// Whether a record still stands.
    #[must_use]
    pub fn standing(&self, entry: &Entry) -> Standing {
        if self.continued.contains(&entry.digest) {
            Standing::Earlier
        } else {
            Standing::Last
        }
    }

    /// The decisions that still stand and were not altered: those that count.
    pub fn decisions(&self) -> impl Iterator<Item = &Entry> {
        self.counted().filter(|entry| entry.kind == Kind::Decision)
    }

    /// The records of any kind that still stand and were not altered.
    pub fn counted(&self) -> impl Iterator<Item = &Entry> {
        self.entries
            .iter()
            .filter(|entry| !entry.is_altered() && self.standing(entry) == Standing::Last)
    }
}

fn taken(
    protocol: &Protocol,
    rights: Option<&Rights>,
    file: &str,
    source: usize,
    content: &[u8],
) -> Result<Entry, Refused> {
    if content.trim_ascii().is_empty() {
        return Err(Refused::Empty);
    }
    if age::is_age(content) {
        return Err(Refused::Locked);
    }
    let text = std::str::from_utf8(content).map_err(|_| Refused::NotText)?;
    match (record::read(protocol, text), rights) {
        (Ok(Opened::Record(record, differences)), _) => {
            Ok(Entry::of(protocol, &record, differences, file, source))
        }
        (Ok(Opened::Draft(_)), _) => Err(Refused::Draft),
        // What the one does not know may be the other's.
        (Err(ReadError::Foreign), Some(rights)) => {
            let mut entry = other(protocol, rights, text)?;
            entry.files.push(file.to_owned());
            entry.source = source;
            entry.haystack = entry.searched(protocol, "");
            Ok(entry)
        }
        (Err(error), _) => Err(refused(error)),
    }
}

fn other(protocol: &Protocol, rights: &Rights, text: &str) -> Result<Entry, Refused> {
    match rights::read(rights, protocol, text).map_err(refused)? {
        rights::Opened::Record(tool, signed, differences) => {
            Ok(other::of_tool(rights, &tool, &signed, &differences))
        }
        rights::Opened::Log(signed, differences) => Ok(other::of_log(&signed, &differences)),
        rights::Opened::Draft(..) | rights::Opened::List(..) => Err(Refused::Draft),
    }
}

fn refused(error: ReadError) -> Refused {
    match error {
        ReadError::Practice => Refused::Practice,
        error => Refused::Read(error),
    }
}
