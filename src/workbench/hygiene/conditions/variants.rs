//! The ways to change one part of a condition.

use crate::protocol::Condition;

/// A condition with one part changed.
pub(super) struct Variant {
    /// Which part: the positions down to it, each followed by a dot; empty for the whole.
    pub path: String,
    /// The part as the file writes it.
    pub part: String,
    /// Whether the part always holds now (else it never does, or a value of it was left out).
    pub always: bool,
    /// The changed condition.
    pub condition: Condition,
    /// The part by itself (of a list, the value that was left out).
    pub alone: Condition,
}

/// Every part of a condition always true, and never true; every value of a list left out. The whole comes first, then
/// its parts from the outside in.
pub(super) fn variants(condition: &Condition) -> Vec<Variant> {
    let mut out = Vec::new();
    walk(condition, "", &|part| part, &mut out);
    out
}

fn walk(
    part: &Condition,
    path: &str,
    whole: &dyn Fn(Condition) -> Condition,
    out: &mut Vec<Variant>,
) {
    for always in [true, false] {
        let changed = if always {
            Condition::All(Vec::new())
        } else {
            Condition::Any(Vec::new())
        };
        out.push(Variant {
            path: path.to_owned(),
            part: written(part),
            always,
            condition: whole(changed),
            alone: part.clone(),
        });
    }
    let below = |at: usize| format!("{path}{at}.");
    match part {
        Condition::All(parts) => {
            for (at, inner) in parts.iter().enumerate() {
                let put = |new: Condition| whole(Condition::All(replaced(parts, at, new)));
                walk(inner, &below(at), &put, out);
            }
        }
        Condition::Any(parts) => {
            for (at, inner) in parts.iter().enumerate() {
                let put = |new: Condition| whole(Condition::Any(replaced(parts, at, new)));
                walk(inner, &below(at), &put, out);
            }
        }
        Condition::Not(inner) => {
            let put = |new: Condition| whole(Condition::Not(Box::new(new)));
            walk(inner, &below(0), &put, out);
        }
        Condition::Activity(ids) => without(ids, path, whole, Condition::Activity, out),
        Condition::Row(ids) => without(ids, path, whole, Condition::Row, out),
        Condition::Purpose(ids) => without(ids, path, whole, Condition::Purpose, out),
        Condition::Item(ids) => without(ids, path, whole, Condition::Item, out),
        Condition::RowConsent(states) => without(states, path, whole, Condition::RowConsent, out),
        Condition::Consent(states) => without(states, path, whole, Condition::Consent, out),
        Condition::HasRow(_)
        | Condition::HasOccasion(_)
        | Condition::Yes(_)
        | Condition::No(_)
        | Condition::Some(_) => {}
    }
}

/// The list with one entry replaced.
fn replaced(parts: &[Condition], at: usize, new: Condition) -> Vec<Condition> {
    let mut parts = parts.to_vec();
    if let Some(slot) = parts.get_mut(at) {
        *slot = new;
    }
    parts
}

/// Each value of a list left out, where there are several.
fn without<T: Clone + serde::Serialize>(
    values: &[T],
    path: &str,
    whole: &dyn Fn(Condition) -> Condition,
    of: fn(Vec<T>) -> Condition,
    out: &mut Vec<Variant>,
) {
    if values.len() < 2 {
        return;
    }
    for (at, value) in values.iter().enumerate() {
        let mut rest = values.to_vec();
        rest.remove(at);
        out.push(Variant {
            path: format!("{path}{at}."),
            part: serde_json::to_string(value).unwrap_or_default(),
            always: false,
            condition: whole(of(rest)),
            alone: of(vec![value.clone()]),
        });
    }
}

/// A part as it stands in the file's JSON form.
fn written(part: &Condition) -> String {
    serde_json::to_string(part).unwrap_or_default()
}
