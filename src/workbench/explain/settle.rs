//! A condition as far as an activity and a row leave it open: what they decide is taken out.

use crate::protocol::{Condition, Plan, Protocol};

/// What is left of a condition within one plan: `all` of nothing where it always holds, `any` of nothing where it never does.
pub(super) fn settled(protocol: &Protocol, plan: &Plan, condition: &Condition) -> Condition {
    let activity = &protocol.activity(plan.activity).id;
    let row = plan.row.map(|row| protocol.row(row));
    match condition {
        Condition::All(parts) => joined(protocol, plan, parts, true),
        Condition::Any(parts) => joined(protocol, plan, parts, false),
        Condition::Not(part) => match settled(protocol, plan, part) {
            Condition::All(parts) if parts.is_empty() => decided(false),
            Condition::Any(parts) if parts.is_empty() => decided(true),
            left => Condition::Not(Box::new(left)),
        },
        Condition::Activity(ids) => decided(ids.contains(activity)),
        Condition::Row(ids) => decided(row.is_some_and(|row| ids.contains(&row.id))),
        Condition::Purpose(ids) => decided(row.is_some_and(|row| ids.contains(&row.purpose))),
        Condition::HasRow(has) => decided(row.is_some() == *has),
        Condition::HasOccasion(has) => {
            decided(row.is_some_and(|row| row.occasion.is_some()) == *has)
        }
        Condition::RowConsent(states) => {
            decided(row.is_some_and(|row| states.contains(&row.consent)))
        }
        Condition::Consent(_)
        | Condition::Yes(_)
        | Condition::No(_)
        | Condition::Some(_)
        | Condition::Item(_) => condition.clone(),
    }
}

fn decided(holds: bool) -> Condition {
    if holds {
        Condition::All(Vec::new())
    } else {
        Condition::Any(Vec::new())
    }
}

/// All of these parts, or any of them, without those that are decided.
fn joined(protocol: &Protocol, plan: &Plan, parts: &[Condition], all: bool) -> Condition {
    let mut left = Vec::new();
    for part in parts {
        match settled(protocol, plan, part) {
            Condition::All(parts) if parts.is_empty() => {
                if !all {
                    return decided(true);
                }
            }
            Condition::Any(parts) if parts.is_empty() => {
                if all {
                    return decided(false);
                }
            }
            other => left.push(other),
        }
    }
    match (left.pop(), left.is_empty()) {
        (None, _) => decided(all),
        (Some(one), true) => one,
        (Some(last), false) => {
            left.push(last);
            if all {
                Condition::All(left)
            } else {
                Condition::Any(left)
            }
        }
    }
}
