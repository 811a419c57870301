//! Routes: each case has exactly one, and each route has cases of its own.

use std::collections::{BTreeMap, BTreeSet};

use super::{Code, Finding};
use crate::protocol::{CompiledRoute, MOST_STATES, Plan, Protocol, RouteIx, Space};
use crate::workbench::witness::keep_smaller;
use crate::workbench::{Witness, parts};

/// What was seen of the cases of a route.
#[derive(Default)]
struct Seen {
    states: u64,
    /// In how many of those an earlier route holds as well.
    covered: u64,
    /// The earlier routes that hold in some of them, with how many.
    by: BTreeMap<RouteIx, u64>,
    witness: Option<Witness>,
}

/// What was seen of two routes together.
#[derive(Default)]
struct Both {
    states: u64,
    differ: bool,
    witness: Option<Witness>,
}

/// Looks at every route; gives how many states were walked.
pub(super) fn look(protocol: &Protocol, findings: &mut Vec<Finding>) -> u64 {
    let mut seen: BTreeMap<RouteIx, Seen> = BTreeMap::new();
    let mut both: BTreeMap<(RouteIx, RouteIx), Both> = BTreeMap::new();
    let (mut uncovered, mut bare, mut at) = (0_u64, None, BTreeSet::new());
    let mut walked = 0_u64;
    for plan in protocol.plans() {
        let space = Space::new(protocol, plan, parts(plan));
        walked = walked.saturating_add(space.len());
        if walked > MOST_STATES {
            findings.push(Finding::new(Code::TooMany, "routes", "states"));
            return walked;
        }
        space.each(|facts, values| {
            let witness = || Witness::of(protocol, plan, &space, values);
            let holding: Vec<&CompiledRoute> = plan
                .routes
                .iter()
                .filter(|route| route.when.holds(facts))
                .collect();
            if holding.is_empty() {
                uncovered += 1;
                keep_smaller(&mut bare, &space, values, witness);
                at.insert(pair(protocol, plan));
            }
            for (position, route) in holding.iter().enumerate() {
                let here = seen.entry(route.route).or_default();
                here.states += 1;
                let earlier = holding.get(..position).unwrap_or_default();
                if !earlier.is_empty() {
                    here.covered += 1;
                    keep_smaller(&mut here.witness, &space, values, witness);
                }
                for first in earlier {
                    *here.by.entry(first.route).or_default() += 1;
                    let both = both.entry((first.route, route.route)).or_default();
                    both.states += 1;
                    both.differ |= !says_the_same(first, route);
                    keep_smaller(&mut both.witness, &space, values, witness);
                }
            }
        });
    }
    if uncovered > 0 {
        let finding = Finding::new(Code::Uncovered, "routes", "")
            .with_others(at.into_iter().collect())
            .with_witness(uncovered, bare);
        findings.push(finding);
    }
    let id = |route: RouteIx| protocol.route(route).id.clone();
    let mut shadowed = BTreeSet::new();
    for (route, seen) in seen {
        if seen.covered < seen.states {
            continue;
        }
        shadowed.insert(route);
        let whole = seen.by.iter().find(|(_, count)| **count == seen.states);
        let (code, others) = match whole {
            Some((one, _)) => (Code::ShadowedByOne, vec![id(*one)]),
            None => (
                Code::ShadowedByUnion,
                seen.by.keys().map(|route| id(*route)).collect(),
            ),
        };
        findings.push(
            Finding::new(code, format!("routes.{}.when", id(route)), id(route))
                .with_others(others)
                .with_witness(seen.states, seen.witness),
        );
    }
    for ((first, second), both) in both {
        let code = match both.differ {
            true => Code::OverlapOther,
            false => Code::OverlapSame,
        };
        // That a route with no case of its own overlaps with others was said already.
        if !shadowed.contains(&second) {
            findings.push(
                Finding::new(code, format!("routes.{}.when", id(second)), id(second))
                    .with_others(vec![id(first)])
                    .with_witness(both.states, both.witness),
            );
        }
    }
    walked
}

/// A pair of an activity with a row (or none), by their ids.
fn pair(protocol: &Protocol, plan: &Plan) -> String {
    let activity = &protocol.activity(plan.activity).id;
    match plan.row {
        Some(row) => format!("{activity} / {}", protocol.row(row).id),
        None => activity.clone(),
    }
}

/// Whether two routes ask and order the same of a case.
fn says_the_same(first: &CompiledRoute, second: &CompiledRoute) -> bool {
    first.before == second.before
        && first.after == second.after
        && first.when_met == second.when_met
}
