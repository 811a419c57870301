//! The terms of a tool and the days on which dossiers are to be destroyed, as a calendar file (iCalendar, RFC 5545).
//!
//! Names nobody, and gives no dossier's number: an entry says what the articles ask and by when; which matter it is stands
//! in the dossier.

use chrono::{NaiveDate, NaiveDateTime};

use crate::document::calendar::{Task, articles, of_tasks};
use crate::record::canonical;
use crate::text::calendar::Calendar as Words;
use crate::text::{Lang, date, fill};

use super::retention::{Dossier, by_year};
use super::sheet::Sheet;
use super::terms::{Due, State, timeline};

/// The matter that the days of retention belong to.
const RETENTION: &str = "retention";

/// The protocol's own terms that are still to be met, as a calendar file; nothing when there are none. What should have
/// been done before `today` stands on today (art. 7.4, 14.4, 17.2, 18.1). `stamp` is the moment at which the file is made,
/// in universal time (UTC).
#[must_use]
pub fn terms_file(
    sheet: &Sheet<'_>,
    today: NaiveDate,
    lang: Lang,
    stamp: NaiveDateTime,
) -> Option<String> {
    let due = timeline(sheet, today);
    let tasks: Vec<Task> = due
        .iter()
        .filter(|due| due.moment.law.is_none())
        .filter_map(|due| task(sheet, due, today, lang))
        .collect();
    of_tasks(&matter(sheet), &tasks, lang, stamp)
}

/// Whether a term of the protocol's own is still to be met.
#[must_use]
pub fn has_terms(sheet: &Sheet<'_>) -> bool {
    !super::terms::open(sheet).is_empty()
}

/// By what a matter is told from any other: what stands in its first step, which says when it came in and whose it is. It
/// stays the same while one works on, and after signing, so that a calendar that takes the file again has each term once.
fn matter(sheet: &Sheet<'_>) -> String {
    let first = sheet.tool.steps.first();
    let first = first.map_or(&[][..], |step| &step.fields);
    let said = sheet
        .draft
        .only(|id| sheet.counts(id) && first.iter().any(|field| field.id == id));
    canonical::digest(&(&sheet.tool.id, said))
}

fn task(sheet: &Sheet<'_>, due: &Due<'_>, today: NaiveDate, lang: Lang) -> Option<Task> {
    let label = due.moment.label.get(lang);
    let last = date::long(due.on, lang);
    let (day, what) = match due.state {
        State::Done | State::DoneLate(_) => return None,
        State::Overdue(_) => {
            let values = [("what", label), ("date", last.as_str())];
            (today, fill(Words::Late.get(lang), &values))
        }
        State::Ahead(_) => (due.working_day.max(today), label.to_owned()),
    };
    let mut see = Vec::new();
    if day < due.on {
        see.push(fill(Words::LastDay.get(lang), &[("date", &last)]));
    }
    if let Some(from) = date::parse_iso(sheet.text(&due.moment.from)).filter(|from| *from != due.on)
    {
        let from = date::long(from, lang);
        see.push(fill(Words::Runs.get(lang), &[("date", &from)]));
    }
    see.push(Words::Matter.get(lang).to_owned());
    see.push(articles(&due.moment.refs, lang));
    Some(Task {
        key: due.moment.id.clone(),
        day,
        what,
        see: see.join(" "),
    })
}

/// The days on which dossiers of a list are to be destroyed or made anonymous (art. 10.2, 10.3), as a calendar file; nothing
/// when the list is empty. What could be destroyed before `today` stands on today. `refs` are the articles behind it.
#[must_use]
pub fn list_file(
    dossiers: &[Dossier],
    refs: &[String],
    today: NaiveDate,
    lang: Lang,
    stamp: NaiveDateTime,
) -> Option<String> {
    let mut days: Vec<NaiveDate> = by_year(dossiers)
        .into_values()
        .flatten()
        .map(Dossier::destroy_from)
        .collect();
    days.dedup();
    let tasks: Vec<Task> = days
        .into_iter()
        .map(|day| Task {
            key: format!("list {}", date::iso(day)),
            day: day.max(today),
            what: Words::Destroy.get(lang).to_owned(),
            see: format!("{} {}", Words::InList.get(lang), articles(refs, lang)),
        })
        .collect();
    of_tasks(RETENTION, &tasks, lang, stamp)
}

/// The day on which one dossier is to be destroyed or made anonymous (art. 10.2, 10.3), as a calendar file.
#[must_use]
pub fn dossier_file(
    dossier: &Dossier,
    refs: &[String],
    today: NaiveDate,
    lang: Lang,
    stamp: NaiveDateTime,
) -> Option<String> {
    let closed = date::long(dossier.closed, lang);
    let closed = fill(Words::Closed.get(lang), &[("date", &closed)]);
    let day = dossier.destroy_from();
    let task = Task {
        key: format!("{} {}", date::iso(dossier.closed), date::iso(day)),
        day: day.max(today),
        what: Words::DestroyOne.get(lang).to_owned(),
        see: format!("{closed} {}", articles(refs, lang)),
    };
    of_tasks(RETENTION, &[task], lang, stamp)
}
