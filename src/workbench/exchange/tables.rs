//! The decision table as CSV and as Markdown.

use crate::protocol::{Protocol, RowConsent};
use crate::text::rules_exchange::Table;
use crate::text::{Lang, fill};
use crate::workbench::explain::markdown::table;

const HEADS: [Table; 8] = [
    Table::Row,
    Table::Purpose,
    Table::Contact,
    Table::When,
    Table::Activities,
    Table::Data,
    Table::IfApplicable,
    Table::Consent,
];

/// What a row says of consent, as the file has it.
pub(super) const fn consent_id(consent: RowConsent) -> &'static str {
    match consent {
        RowConsent::Required => "required",
        RowConsent::NotRequired => "not-required",
        RowConsent::NotApplicable => "not-applicable",
    }
}

fn rows(protocol: &Protocol, lang: Lang) -> Vec<Vec<String>> {
    let source = protocol.source();
    let labels = |ids: &[String]| {
        let labels = ids.iter().map(|id| {
            let at = protocol.find_item(id);
            at.map_or(id.as_str(), |at| protocol.item(at).label.get(lang))
        });
        labels.collect::<Vec<&str>>().join(", ")
    };
    let rows = source.rows.iter().map(|row| {
        let purpose = source.purposes.iter().find(|p| p.id == row.purpose);
        let activities = row
            .activities
            .iter()
            .filter_map(|id| protocol.find_activity(id));
        let activities: Vec<&str> = activities
            .map(|at| protocol.activity(at).label.get(lang))
            .collect();
        vec![
            row.id.clone(),
            purpose
                .map_or(row.purpose.as_str(), |p| p.label.get(lang))
                .to_owned(),
            row.contact.get(lang).to_owned(),
            row.when
                .as_ref()
                .map_or("", |when| when.get(lang))
                .to_owned(),
            activities.join(", "),
            labels(&row.items),
            labels(&row.if_applicable),
            crate::workbench::explain::row_consent(row.consent, lang).to_owned(),
        ]
    });
    rows.collect()
}

fn head(lang: Lang) -> Vec<String> {
    HEADS.iter().map(|head| head.get(lang).to_owned()).collect()
}

/// The table as CSV (RFC 4180), with a byte order mark so that spreadsheets read its letters right. A cell that a
/// spreadsheet would take for a formula begins with an apostrophe.
#[must_use]
pub fn csv(protocol: &Protocol, lang: Lang) -> String {
    let mut out = String::from("\u{feff}");
    for row in std::iter::once(head(lang)).chain(rows(protocol, lang)) {
        let cells: Vec<String> = row.iter().map(|cell| quoted(cell)).collect();
        out.push_str(&cells.join(","));
        out.push_str("\r\n");
    }
    out
}

fn quoted(cell: &str) -> String {
    let guard = if cell.starts_with(['=', '+', '-', '@', '\t', '\r']) {
        "'"
    } else {
        ""
    };
    format!("\"{guard}{}\"", cell.replace('"', "\"\""))
}

/// The table as Markdown.
#[must_use]
pub fn markdown(protocol: &Protocol, lang: Lang) -> String {
    let title = protocol.source().title.get(lang);
    let mut out = format!(
        "# {}\n\n",
        fill(Table::Title.get(lang), &[("protocol", title)])
    );
    table(&head(lang), &rows(protocol, lang), &mut out);
    out
}
