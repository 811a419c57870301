//! What is still to be done after a decision, as a calendar file (iCalendar, RFC 5545).
//!
//! Names nobody: an entry says what the protocol asks and on which day, and that the rest stands in the dossier. The
//! same record gives entries with the same identification, so that a calendar that takes the file twice has them once.

use chrono::{NaiveDate, NaiveDateTime, Timelike as _};
use sha2::{Digest as _, Sha256};

use crate::protocol::{Evidence, Protocol};
use crate::record::{DutyPlan, DutyState, Record};
use crate::text::calendar::Calendar as Words;
use crate::text::{Lang, date, fill, reference};

use super::outline::mark;

/// The most that a line may hold, in octets, without its end (RFC 5545, 3.1).
const LINE: usize = 75;

/// A day on which something is to be done. Nothing in it is what someone typed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Task {
    /// By what it is told from the others of the same matter.
    pub key: String,
    /// The day.
    pub day: NaiveDate,
    /// What is to be done.
    pub what: String,
    /// Where the rest stands, and the articles.
    pub see: String,
}

/// The tasks of a record as a calendar file; nothing when none is planned on a day. `stamp` is the moment at which the
/// file is made, in universal time (UTC).
#[must_use]
pub fn file(
    protocol: &Protocol,
    record: &Record,
    lang: Lang,
    stamp: NaiveDateTime,
) -> Option<String> {
    of_tasks(record.digest(), &tasks(protocol, record, lang), lang, stamp)
}

/// Tasks as a calendar file; nothing when there are none. `of` tells one matter from another: only a digest of it gets
/// into the file, and the same task of the same matter is the same entry whenever the file is made. `stamp` is the moment
/// at which that is, in universal time (UTC).
#[must_use]
pub fn of_tasks(of: &str, tasks: &[Task], lang: Lang, stamp: NaiveDateTime) -> Option<String> {
    if tasks.is_empty() {
        return None;
    }
    let mut out = String::new();
    let version = env!("CARGO_PKG_VERSION");
    let tag = lang.tag().to_uppercase();
    line(&mut out, "BEGIN:VCALENDAR");
    line(&mut out, "VERSION:2.0");
    line(
        &mut out,
        &format!("PRODID:-//Deelwijzer//Deelwijzer {version}//{tag}"),
    );
    line(&mut out, "CALSCALE:GREGORIAN");
    for task in tasks {
        event(&mut out, of, task, stamp);
    }
    line(&mut out, "END:VCALENDAR");
    Some(out)
}

/// Whether a record has a task planned on a day, which a calendar can take.
#[must_use]
pub fn has_tasks(protocol: &Protocol, record: &Record) -> bool {
    !tasks(protocol, record, record.content().lang).is_empty()
}

/// Articles in words, as they stand at the end of an entry.
#[must_use]
pub fn articles(refs: &[String], lang: Lang) -> String {
    let labels: Vec<String> = refs.iter().map(|one| reference::label(one, lang)).collect();
    labels.join(", ")
}

fn tasks(protocol: &Protocol, record: &Record, lang: Lang) -> Vec<Task> {
    let content = record.content();
    let signed = &content.signature.at;
    let of = date::long_iso(signed.get(..10).unwrap_or_default(), lang);
    let see = |refs: &str| fill(Words::See.get(lang), &[("date", &of), ("refs", refs)]);
    let mut found = Vec::new();
    for duty in &content.verdict.after {
        let known = protocol.find_duty(&duty.rule).map(|at| protocol.duty(at));
        let postponed = known.is_some_and(|duty| duty.evidence == Some(Evidence::Postponement));
        let (day, what) = if postponed {
            let day = date::parse_iso(&content.details.postponement.review_on);
            (day, Words::Review.get(lang).to_owned())
        } else {
            let day = content.details.duties.get(&duty.rule).and_then(planned);
            let title = known.map_or(duty.rule.as_str(), |duty| duty.title.get(lang));
            (day, title.to_owned())
        };
        if let Some(day) = day {
            found.push(Task {
                key: duty.rule.clone(),
                day,
                what,
                see: see(&articles(&duty.refs, lang)),
            });
        }
    }
    // What someone typed may name a person; the dossier says it.
    let to_do = content.details.to_do.iter().enumerate();
    found.extend(to_do.filter_map(|(at, plan)| {
        Some(Task {
            key: format!("to-do {at}"),
            day: planned(plan)?,
            what: Words::ToDo.get(lang).to_owned(),
            see: see(""),
        })
    }));
    for task in &mut found {
        task.what = mark(&task.what, content.details.practice);
    }
    found
}

/// The day on which something is planned that is not done yet.
fn planned(plan: &DutyPlan) -> Option<NaiveDate> {
    match plan.state {
        DutyState::Planned => date::parse_iso(&plan.date),
        DutyState::Done => None,
    }
}

fn event(out: &mut String, of: &str, task: &Task, stamp: NaiveDateTime) {
    line(out, "BEGIN:VEVENT");
    line(out, &format!("UID:{}", uid(of, &task.key)));
    line(
        out,
        &format!(
            "DTSTAMP:{}T{:02}{:02}{:02}Z",
            day(stamp.date()),
            stamp.hour(),
            stamp.minute(),
            stamp.second()
        ),
    );
    line(out, &format!("DTSTART;VALUE=DATE:{}", day(task.day)));
    // Ends before the next day begins; a day without a next one ends as it began.
    if let Some(next) = task.day.succ_opt() {
        line(out, &format!("DTEND;VALUE=DATE:{}", day(next)));
    }
    line(out, &format!("SUMMARY:{}", escaped(&task.what)));
    line(out, &format!("DESCRIPTION:{}", escaped(task.see.trim())));
    line(out, "CLASS:PRIVATE");
    line(out, "TRANSP:TRANSPARENT");
    line(out, "END:VEVENT");
}

/// An identification that says nothing of the matter, and is the same each time.
fn uid(of: &str, key: &str) -> String {
    use std::fmt::Write as _;

    let digest = Sha256::digest(format!("{of}\n{key}").as_bytes());
    let mut uid = digest.iter().take(16).fold(String::new(), |mut hex, byte| {
        // Writing to a string does not fail.
        let _ = write!(hex, "{byte:02x}");
        hex
    });
    uid.push_str("@deelwijzer");
    uid
}

fn day(day: NaiveDate) -> String {
    date::iso(day).replace('-', "")
}

/// Text as a value (RFC 5545, 3.3.11), without characters that are not to be seen.
fn escaped(text: &str) -> String {
    let mut out = String::new();
    for c in super::text::clean(text).chars() {
        match c {
            '\\' => out.push_str("\\\\"),
            ';' => out.push_str("\\;"),
            ',' => out.push_str("\\,"),
            '\n' => out.push_str("\\n"),
            '\t' => out.push(' '),
            other => out.push(other),
        }
    }
    out
}

/// A line with its end; folded where it is longer than a line may be, and never within a character (RFC 5545, 3.1).
fn line(out: &mut String, words: &str) {
    let mut used = 0;
    for c in words.chars() {
        if used + c.len_utf8() > LINE {
            out.push_str("\r\n ");
            used = 1;
        }
        out.push(c);
        used += c.len_utf8();
    }
    out.push_str("\r\n");
}
