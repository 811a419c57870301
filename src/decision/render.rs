//! Verdicts as text: the JSON of the contract (`verdict/1`), for whoever decides many cases.
//!
//! The same text as serializing [`super::VerdictJson`] gives, without making that first: what is said of a rule, a duty or an
//! item is the same each time and is written once for a protocol.

use serde::Serialize;

use super::contract::SCHEMA;
use super::{Outcome, Remedy, Status, Verdict};
use crate::protocol::{Consent, ItemIx, Protocol, RuleIx};
use crate::sorted::sorted_by_key;

/// Writes the verdicts of one protocol.
#[derive(Debug, Clone)]
pub struct Renderer {
    /// `,"route":"…","row":` of each route.
    routes: Vec<String>,
    rows: Vec<String>,
    items: Vec<String>,
    questions: Vec<String>,
    /// `{"rule":"…","refs":[…],"kind":"…","status":` of each rule.
    rules: Vec<String>,
    /// `{"rule":"…","refs":[…]}` of each duty.
    duties: Vec<String>,
}

/// A value as JSON. None of those here can fail.
fn json(value: &impl Serialize) -> String {
    serde_json::to_string(value).unwrap_or_default()
}

const fn status(status: Status) -> &'static str {
    match status {
        Status::Met => "\"met\"}",
        Status::Open => "\"open\"}",
        Status::Failed => "\"failed\"}",
    }
}

impl Renderer {
    /// For the verdicts of this protocol, and of no other.
    #[must_use]
    pub fn new(protocol: &Protocol) -> Self {
        let source = protocol.source();
        let rules = source.rules.iter().map(|rule| {
            let (id, refs, kind) = (json(&rule.id), json(&rule.refs), json(&rule.kind));
            format!("{{\"rule\":{id},\"refs\":{refs},\"kind\":{kind},\"status\":")
        });
        let duties = source.duties.iter().map(|duty| {
            let (id, refs) = (json(&duty.id), json(&duty.refs));
            format!("{{\"rule\":{id},\"refs\":{refs}}}")
        });
        let routes = source.routes.iter();
        Renderer {
            routes: routes
                .map(|route| format!(",\"route\":{},\"row\":", json(&route.id)))
                .collect(),
            rows: source.rows.iter().map(|row| json(&row.id)).collect(),
            items: source.items.iter().map(|item| json(&item.id)).collect(),
            questions: source.questions.iter().map(|one| json(&one.id)).collect(),
            rules: rules.collect(),
            duties: duties.collect(),
        }
    }

    /// Adds a verdict to a text.
    pub fn render(&self, verdict: &Verdict, out: &mut String) {
        out.push_str("{\"schema\":\"");
        out.push_str(SCHEMA);
        out.push_str("\",\"outcome\":");
        outcome(verdict.outcome, out);
        out.push_str(at(&self.routes, verdict.route.position()));
        match verdict.row {
            Some(row) => out.push_str(at(&self.rows, row.position())),
            None => out.push_str("null"),
        }
        out.push_str(",\"data\":{\"within\":");
        self.items(&verdict.within, out);
        out.push_str(",\"excess\":");
        self.items(&verdict.excess, out);
        out.push_str(",\"special\":");
        self.items(&verdict.special, out);
        out.push_str("},\"before\":");
        list(&verdict.before, out, |finding, out| {
            let rule: RuleIx = finding.rule;
            out.push_str(at(&self.rules, rule.position()));
            out.push_str(status(finding.status));
        });
        out.push_str(",\"after\":");
        list(&verdict.after, out, |duty, out| {
            out.push_str(at(&self.duties, duty.position()));
        });
        out.push_str(",\"remedies\":");
        list(&verdict.remedies, out, |remedy, out| {
            self.remedy(remedy, out)
        });
        out.push('}');
    }

    fn items(&self, items: &[ItemIx], out: &mut String) {
        list(items, out, |item, out| {
            out.push_str(at(&self.items, item.position()));
        });
    }

    /// What does not change is left out, as in the contract.
    fn remedy(&self, remedy: &Remedy, out: &mut String) {
        out.push('{');
        if let Some(row) = remedy.row {
            out.push_str("\"row\":");
            out.push_str(at(&self.rows, row.position()));
            out.push(',');
        }
        if let Some(consent) = remedy.consent {
            out.push_str("\"consent\":\"");
            out.push_str(Consent::id(consent));
            out.push_str("\",");
        }
        if !remedy.leave_out.is_empty() {
            out.push_str("\"leave_out\":");
            self.items(&remedy.leave_out, out);
            out.push(',');
        }
        if !remedy.answers.is_empty() {
            let ids = remedy.answers.iter();
            let ids = ids.map(|question| at(&self.questions, question.position()));
            out.push_str("\"answers\":{");
            for (position, id) in sorted_by_key(ids, |id| *id).into_iter().enumerate() {
                if position > 0 {
                    out.push(',');
                }
                out.push_str(id);
                out.push_str(":\"yes\"");
            }
            out.push_str("},");
        }
        out.push_str("\"outcome\":");
        outcome(remedy.outcome, out);
        out.push('}');
    }
}

/// What stands at a position; nothing past the last, which a verdict of the same protocol never asks for.
fn at(texts: &[String], position: usize) -> &str {
    texts.get(position).map_or("", String::as_str)
}

fn outcome(outcome: Outcome, out: &mut String) {
    out.push('"');
    out.push_str(outcome.id());
    out.push('"');
}

fn list<T>(all: &[T], out: &mut String, one: impl Fn(&T, &mut String)) {
    out.push('[');
    for (position, entry) in all.iter().enumerate() {
        if position > 0 {
            out.push(',');
        }
        one(entry, out);
    }
    out.push(']');
}
