//! Reading a list of dossiers, pasted or from a CSV file.

use std::collections::BTreeSet;

use chrono::NaiveDate;

use crate::record::guard::{self, Kind};
use crate::text::date;

use super::{Dossier, LineProblem};

/// The longest list that is read, in bytes and in dossiers.
const MOST_BYTES: usize = 2 * 1024 * 1024;
const MOST_DOSSIERS: usize = 20_000;
/// The longest dossier number.
const LONGEST_NUMBER: usize = 40;

/// Why a list is refused as a whole.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ListError {
    /// Larger than is read.
    TooLarge,
    /// Nothing in it.
    Empty,
    /// It can't be read as lines of cells, from this line on.
    NotReadable(usize),
    /// A column with this head does not belong in it.
    Column(String),
    /// What looks like a name, on this line.
    Name(usize),
    /// What looks like an e-mail address, a telephone number or an account number, on this line.
    Contact(usize),
    /// Every number looks like a BSN.
    Bsn,
}

/// A list that was read.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Read {
    /// The dossiers, in the order of the list.
    pub dossiers: Vec<Dossier>,
    /// What is wrong with other lines, by their number in the list; these were left out, but for what may be a BSN.
    pub problems: Vec<(usize, LineProblem)>,
}

/// Words in the head of a column that does not belong in the list.
const FOREIGN: [&str; 16] = [
    "naam", "name", "bsn", "burger", "geboorte", "birth", "adres", "address", "straat", "street",
    "postcode", "mail", "telefoon", "phone", "iban", "client",
];

/// Reads a list of dossiers, pasted or from a CSV file: number and closing date, and where a dossier is kept longer until
/// when and why. Cells are separated by semicolons, commas or tabs; a first line without a date is taken as heads.
///
/// # Errors
/// Why the whole list is refused. Nothing of it is kept then.
pub fn read(text: &str, today: NaiveDate) -> Result<Read, ListError> {
    if text.len() > MOST_BYTES {
        return Err(ListError::TooLarge);
    }
    let text = text.trim_start_matches('\u{feff}');
    let lines = cells(text)?;
    let heads = lines
        .first()
        .filter(|(_, line)| !line.iter().any(|cell| any_date(cell).is_some()))
        .filter(|(_, line)| {
            !line
                .iter()
                .any(|cell| cell.contains(|c: char| c.is_ascii_digit()))
        });
    if let Some((_, heads)) = heads {
        let foreign = |head: &&String| {
            let head = head.to_lowercase();
            FOREIGN.iter().any(|word| head.contains(word))
        };
        if let Some(head) = heads.iter().find(foreign) {
            return Err(ListError::Column(head.chars().take(40).collect()));
        }
    }
    let rest = lines
        .get(usize::from(heads.is_some())..)
        .unwrap_or_default();
    if rest.is_empty() {
        return Err(ListError::Empty);
    }
    if rest.len() > MOST_DOSSIERS {
        return Err(ListError::TooLarge);
    }
    let mut read = Read::default();
    let mut seen = BTreeSet::new();
    let mut maybe_bsn = 0;
    for (at, line) in rest {
        private(*at, line)?;
        match dossier(line, today) {
            Ok(dossier) if !seen.insert(dossier.number.clone()) => {
                read.problems.push((*at, LineProblem::Twice));
            }
            Ok(dossier) => {
                if is_bsn(&dossier.number) {
                    maybe_bsn += 1;
                    read.problems.push((*at, LineProblem::MaybeBsn));
                }
                read.dossiers.push(dossier);
            }
            Err(problem) => read.problems.push((*at, problem)),
        }
    }
    if maybe_bsn > 0 && maybe_bsn == read.dossiers.len() {
        return Err(ListError::Bsn);
    }
    Ok(read)
}

/// The lines that have something on them, each with its number and its cells.
fn cells(text: &str) -> Result<Vec<(usize, Vec<String>)>, ListError> {
    let first = text.lines().find(|line| !line.trim().is_empty());
    let first = first.ok_or(ListError::Empty)?;
    let between = [b';', b'\t', b',']
        .into_iter()
        .find(|sign| first.as_bytes().contains(sign))
        .unwrap_or(b';');
    // Line by line, so that a quote that is never closed spoils one line only, and lines have the number that an
    // editor gives them.
    let mut lines = Vec::new();
    for (at, line) in text.lines().enumerate() {
        let mut reader = csv::ReaderBuilder::new()
            .has_headers(false)
            .buffer_capacity(256)
            .delimiter(between)
            .trim(csv::Trim::All)
            .from_reader(line.as_bytes());
        let mut record = csv::StringRecord::new();
        let read = reader.read_record(&mut record);
        if !read.map_err(|_| ListError::NotReadable(at + 1))? {
            continue;
        }
        let mut cells: Vec<String> = record.iter().map(str::to_owned).collect();
        // Spreadsheets leave empty cells at the end.
        while cells.last().is_some_and(String::is_empty) {
            cells.pop();
        }
        if !cells.is_empty() {
            lines.push((at + 1, cells));
        }
    }
    if lines.is_empty() {
        Err(ListError::Empty)
    } else {
        Ok(lines)
    }
}

/// Refuses a line with what looks like a person's data. The reason is in one's own words and is looked at while one
/// types; numbers and dates are not.
fn private(at: usize, line: &[String]) -> Result<(), ListError> {
    // A date written as 01-05-2010 has as many digits as a BSN.
    let others = line
        .iter()
        .enumerate()
        .filter(|(_, cell)| any_date(cell).is_none());
    for (column, cell) in others {
        for hint in guard::hints(cell) {
            match hint.kind {
                Kind::Email | Kind::Phone | Kind::Iban => return Err(ListError::Contact(at)),
                Kind::Name | Kind::Birth => return Err(ListError::Name(at)),
                Kind::Bsn if column > 0 => return Err(ListError::Bsn),
                // A dossier's number may look like one.
                Kind::Postcode if column > 0 => return Err(ListError::Contact(at)),
                Kind::Bsn | Kind::Postcode | Kind::Judgement => {}
            }
        }
        // The reason, where there is one, stands last.
        let reason = column == 3;
        let digits = cell.contains(|c: char| c.is_ascii_digit());
        let letters = cell.chars().filter(|c| c.is_alphabetic()).count();
        if !reason && !digits && letters > 1 {
            return Err(ListError::Name(at));
        }
    }
    Ok(())
}

fn is_bsn(number: &str) -> bool {
    guard::hints(number)
        .iter()
        .any(|hint| hint.kind == Kind::Bsn)
}

fn dossier(line: &[String], today: NaiveDate) -> Result<Dossier, LineProblem> {
    let (number, closed, longer) = match line {
        [number, closed] => (number, closed, None),
        [number, closed, until] => (number, closed, Some((until, ""))),
        [number, closed, until, why] => (number, closed, Some((until, why.as_str()))),
        _ => return Err(LineProblem::Columns),
    };
    let fine =
        number.chars().count() <= LONGEST_NUMBER && number.contains(|c: char| c.is_ascii_digit());
    if !fine {
        return Err(LineProblem::NotANumber);
    }
    let closed = any_date(closed).ok_or(LineProblem::NotADate)?;
    if closed > today {
        return Err(LineProblem::InFuture);
    }
    let longer = match longer {
        Some((until, why)) => {
            let until = any_date(until).ok_or(LineProblem::NotADate)?;
            Some((until, why.to_owned()))
        }
        None => None,
    };
    Dossier::new(number, closed, longer)
}

/// A date as `2020-05-10`, `10-05-2020`, `10/05/2020` or `10.05.2020`; a day or month may have one digit.
#[must_use]
pub fn any_date(text: &str) -> Option<NaiveDate> {
    let text = text.trim();
    if let Some(day) = date::parse_iso(text) {
        return Some(day);
    }
    let mut parts = text.split(['-', '/', '.']);
    let (day, month, year) = (parts.next()?, parts.next()?, parts.next()?);
    let plain = |part: &str, least: usize, most: usize| {
        (least..=most).contains(&part.len()) && part.bytes().all(|byte| byte.is_ascii_digit())
    };
    let whole =
        parts.next().is_none() && plain(day, 1, 2) && plain(month, 1, 2) && plain(year, 4, 4);
    whole.then(|| {
        NaiveDate::from_ymd_opt(year.parse().ok()?, month.parse().ok()?, day.parse().ok()?)
    })?
}
