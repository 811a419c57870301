//! What stands beside the rules: citations, wording in both languages, readings that are marked, notes of an age.

use chrono::{Months, NaiveDate};
use serde_json::Value;

use super::{Code, Finding};
use crate::protocol::Protocol;
use crate::protocol::model::{Place, Source};
use crate::text::date::parse_iso;

/// A wording shorter than this may be the same in both languages, such as a name.
const SHORT: usize = 24;

/// Words that stand for words still to come.
const PLACEHOLDERS: [&str; 4] = ["…", "...", "TODO", "XXX"];

pub(super) fn look(protocol: &Protocol, today: Option<NaiveDate>, findings: &mut Vec<Finding>) {
    let source = protocol.source();
    citations(source, findings);
    if let Ok(value) = serde_json::to_value(source) {
        wordings(&value, "", findings);
    }
    for reading in &source.readings {
        if is_nowhere(&reading.at) {
            let place = format!("readings.{}.at", reading.id);
            findings.push(Finding::new(Code::ReadingNowhere, place, &*reading.id));
        }
    }
    let Some(today) = today else {
        return;
    };
    for note in &source.notes {
        let good_through =
            parse_iso(&note.reviewed).and_then(|day| day.checked_add_months(Months::new(12)));
        // A date that can't be read is told by the loader.
        if good_through.is_some_and(|last| today > last) {
            let place = format!("notes.{}.reviewed", note.id);
            let finding = Finding::new(Code::NoteStale, place, &*note.law);
            findings.push(finding.with_others(vec![note.reviewed.clone()]));
        }
    }
}

fn citations(source: &Source, findings: &mut Vec<Finding>) {
    let lists = (source.rules.iter().map(|r| ("rules", &r.id, &r.refs)))
        .chain(source.duties.iter().map(|d| ("duties", &d.id, &d.refs)))
        .chain(
            source
                .questions
                .iter()
                .map(|q| ("questions", &q.id, &q.refs)),
        )
        .chain(source.routes.iter().map(|r| ("routes", &r.id, &r.refs)))
        .chain(source.readings.iter().map(|r| ("readings", &r.id, &r.refs)));
    for (list, id, refs) in lists {
        if refs.is_empty() {
            let place = format!("{list}.{id}.refs");
            findings.push(Finding::new(Code::NoCitation, place, id.as_str()));
        }
    }
}

const fn is_nowhere(at: &Place) -> bool {
    let Place {
        everywhere,
        rules,
        duties,
        rows,
        routes,
        questions,
        terms,
    } = at;
    !*everywhere
        && rules.is_empty()
        && duties.is_empty()
        && rows.is_empty()
        && routes.is_empty()
        && questions.is_empty()
        && terms.is_empty()
}

/// Every wording that is a placeholder, or the same in both languages although it is a sentence.
fn wordings(value: &Value, at: &str, findings: &mut Vec<Finding>) {
    match value {
        Value::Object(members) => {
            if let (Some(Value::String(nl)), Some(Value::String(en))) =
                (members.get("nl"), members.get("en"))
            {
                let same = nl == en && nl.len() > SHORT && nl.ends_with(['.', '?', '!']);
                let waits = |text: &String| PLACEHOLDERS.contains(&text.trim());
                if same || waits(nl) || waits(en) {
                    findings.push(Finding::new(Code::Wording, at, nl.as_str()));
                }
                return;
            }
            for (name, member) in members {
                let at = if at.is_empty() {
                    name.clone()
                } else {
                    format!("{at}.{name}")
                };
                wordings(member, &at, findings);
            }
        }
        Value::Array(list) => {
            for (position, thing) in list.iter().enumerate() {
                let at = match thing.get("id").and_then(Value::as_str) {
                    Some(id) => format!("{at}.{id}"),
                    None => format!("{at}[{position}]"),
                };
                wordings(thing, &at, findings);
            }
        }
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => {}
    }
}
