//! The decision table for other programs: DMN 1.3 XML with test cases, CSV and Markdown.
//!
//! It exports DMN 1.3 decision tables, and nothing more: the rows with what each says of consent and data. The routes and
//! their rules stay in the protocol file.

mod dmn;
mod tables;
mod tck;

pub use dmn::{DmnError, Namespaces, dmn};
pub use tables::{csv, markdown};
pub use tck::test_cases;

use crate::protocol::{Protocol, Row};

/// What one can give the table: an activity, a purpose, a contact and an occasion, each as the file has it.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Input {
    /// The activity's id.
    pub activity: String,
    /// The purpose's id.
    pub purpose: String,
    /// The contact, in Dutch.
    pub contact: String,
    /// The occasion, in Dutch; `-` where the row has none.
    pub occasion: String,
}

/// The row that the table gives for an input, and what that row says of consent.
#[must_use]
pub fn answer(protocol: &Protocol, input: &Input) -> Option<(String, &'static str)> {
    let row = found(protocol, input)?;
    Some((row.id.clone(), tables::consent_id(row.consent)))
}

/// All that the table gives for an input: each of its outputs by name.
#[must_use]
pub fn outputs(protocol: &Protocol, input: &Input) -> Option<[(&'static str, String); 4]> {
    found(protocol, input).map(said)
}

fn found<'a>(protocol: &'a Protocol, input: &Input) -> Option<&'a Row> {
    let mut rows = protocol.source().rows.iter();
    rows.find(|row| {
        row.activities.contains(&input.activity)
            && row.purpose == input.purpose
            && row.contact.nl == input.contact
            && occasion(row) == input.occasion
    })
}

/// What a row says in the table, output by output.
fn said(row: &Row) -> [(&'static str, String); 4] {
    let [id, consent, items, more] = dmn::OUTPUTS;
    [
        (id, row.id.clone()),
        (consent, tables::consent_id(row.consent).to_owned()),
        (items, row.items.join(", ")),
        (more, row.if_applicable.join(", ")),
    ]
}

fn occasion(row: &Row) -> &str {
    row.when.as_ref().map_or("-", |when| &when.nl)
}

/// Every combination of the values of the inputs, those without a row included.
#[must_use]
pub fn inputs(protocol: &Protocol) -> Vec<Input> {
    let source = protocol.source();
    let distinct = |values: Vec<&str>| {
        let mut once: Vec<String> = Vec::new();
        for value in values {
            if !once.iter().any(|known| known == value) {
                once.push(value.to_owned());
            }
        }
        once
    };
    let contacts = distinct(
        source
            .rows
            .iter()
            .map(|row| row.contact.nl.as_str())
            .collect(),
    );
    let occasions = distinct(source.rows.iter().map(occasion).collect());
    let mut all = Vec::new();
    for activity in &source.activities {
        for purpose in &source.purposes {
            for contact in &contacts {
                for occasion in &occasions {
                    all.push(Input {
                        activity: activity.id.clone(),
                        purpose: purpose.id.clone(),
                        contact: contact.clone(),
                        occasion: occasion.clone(),
                    });
                }
            }
        }
    }
    all
}

/// Text as it stands in XML; signs that XML does not allow are left out.
fn xml(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\t' | '\n' | '\r' => out.push(' '),
            c if c.is_control() || matches!(c, '\u{fffe}' | '\u{ffff}') => {}
            other => out.push(other),
        }
    }
    out
}

/// Text as a FEEL string, within XML.
fn feel(text: &str) -> String {
    let escaped = text.replace('\\', "\\\\").replace('"', "\\\"");
    xml(&format!("\"{escaped}\""))
}
