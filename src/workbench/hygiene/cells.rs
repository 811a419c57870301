//! Cells of the table and of the lists: none is empty where it should say something, none says what another says.

use super::reach::of_row;
use super::{Code, Finding};
use crate::protocol::model::{Source, Step};
use crate::protocol::{Condition, Protocol, Row, RowConsent};

pub(super) fn look(protocol: &Protocol, findings: &mut Vec<Finding>) {
    let source = protocol.source();
    rows(protocol, findings);
    routes(source, findings);
    empty_conditions(source, findings);
}

fn rows(protocol: &Protocol, findings: &mut Vec<Finding>) {
    let source = protocol.source();
    // The smallest case of a row in which an item is chosen.
    let choosing = |row: &Row, item: Option<&String>| {
        let at = protocol.find_row(&row.id)?;
        of_row(protocol, at, Some(item?))
    };
    for (position, row) in source.rows.iter().enumerate() {
        let place = |cell: &str| format!("rows.{}.{cell}", row.id);
        let takes_data = source
            .activities
            .iter()
            .any(|activity| activity.data && row.activities.contains(&activity.id));
        let no_items = row.items.is_empty() && row.if_applicable.is_empty();
        if no_items && takes_data && row.consent != RowConsent::NotApplicable {
            let any = source.items.first().map(|item| &item.id);
            let finding = Finding::new(Code::EmptyCell, place("items"), &*row.id);
            findings.push(finding.with_case(choosing(row, any)));
        }
        if row.activities.is_empty() {
            findings.push(Finding::new(Code::EmptyCell, place("activities"), &*row.id));
        }
        // An occasion that the table names must be asked for.
        if row.when.is_some() && row.occasion.is_none() {
            findings.push(Finding::new(Code::EmptyCell, place("occasion"), &*row.id));
        }
        for earlier in source.rows.get(..position).unwrap_or_default() {
            let same_cell = earlier.purpose == row.purpose
                && earlier.contact == row.contact
                && earlier.when == row.when
                && earlier
                    .activities
                    .iter()
                    .any(|activity| row.activities.contains(activity));
            if !same_cell {
                continue;
            }
            let items = |row: &Row| {
                let mut all: Vec<String> = row.items.clone();
                all.extend(row.if_applicable.iter().cloned());
                all.sort_unstable();
                all
            };
            let sorted = |row: &Row| {
                let all = items(row);
                let mut activities = row.activities.clone();
                activities.sort_unstable();
                (all, activities, row.consent)
            };
            let code = if sorted(earlier) == sorted(row) {
                Code::DuplicateRow
            } else {
                Code::RowOverlap
            };
            let finding = Finding::new(code, format!("rows.{}", row.id), &*row.id);
            // One row allows an item that the other does not: a case with that item shows it.
            let (one, other) = (items(earlier), items(row));
            let differs = (other.iter().find(|item| !one.contains(item)))
                .or_else(|| one.iter().find(|item| !other.contains(item)));
            let finding = finding.with_others(vec![earlier.id.clone()]);
            findings.push(finding.with_case(choosing(row, differs)));
        }
    }
}

fn routes(source: &Source, findings: &mut Vec<Finding>) {
    for (position, route) in source.routes.iter().enumerate() {
        for earlier in source.routes.get(..position).unwrap_or_default() {
            let same = earlier.when == route.when
                && earlier.before == route.before
                && earlier.after == route.after
                && earlier.when_met == route.when_met;
            if same {
                let place = format!("routes.{}", route.id);
                let finding = Finding::new(Code::DuplicateRoute, place, &*route.id);
                findings.push(finding.with_others(vec![earlier.id.clone()]));
            }
        }
        if route.before.is_empty() {
            let place = format!("routes.{}.before", route.id);
            findings.push(Finding::new(Code::EmptyCell, place, &*route.id));
        }
    }
}

/// Lists in conditions that name nothing.
fn empty_conditions(source: &Source, findings: &mut Vec<Finding>) {
    let mut look = |place: String, condition: &Condition| {
        if has_empty(condition) {
            let written = serde_json::to_string(condition).unwrap_or_default();
            findings.push(Finding::new(Code::EmptyCell, place, written));
        }
    };
    let mut steps = |place: &str, steps: &[Step]| {
        for (at, step) in steps.iter().enumerate() {
            if let Some(condition) = &step.when {
                look(format!("{place}[{at}].when"), condition);
            }
        }
    };
    for route in &source.routes {
        steps(&format!("routes.{}.before", route.id), &route.before);
        steps(&format!("routes.{}.after", route.id), &route.after);
    }
    for block in &source.blocks {
        steps(&format!("blocks.{}.steps", block.id), &block.steps);
    }
    for route in &source.routes {
        look(format!("routes.{}.when", route.id), &route.when);
    }
    for rule in &source.rules {
        for (name, condition) in [
            ("met_when", &rule.met_when),
            ("failed_when", &rule.failed_when),
        ] {
            if let Some(condition) = condition {
                look(format!("rules.{}.{name}", rule.id), condition);
            }
        }
    }
}

fn has_empty(condition: &Condition) -> bool {
    match condition {
        Condition::All(parts) | Condition::Any(parts) => {
            parts.is_empty() || parts.iter().any(has_empty)
        }
        Condition::Not(part) => has_empty(part),
        Condition::Activity(ids)
        | Condition::Row(ids)
        | Condition::Purpose(ids)
        | Condition::Item(ids) => ids.is_empty(),
        Condition::RowConsent(states) => states.is_empty(),
        Condition::Consent(states) => states.is_empty(),
        Condition::Yes(id) | Condition::No(id) => id.is_empty(),
        Condition::HasRow(_) | Condition::HasOccasion(_) | Condition::Some(_) => false,
    }
}
