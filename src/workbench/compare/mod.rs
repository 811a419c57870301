//! Two versions of a protocol side by side: which cases get another verdict, with the smallest example of each
//! difference, and what differs in the files.
//!
//! Only what differs is walked: the conditions that choose a route, and the steps that do not come out the same in both.
//! Within that every state is looked at; what is too large is refused, and said.

mod both;
mod files;

pub use files::{FileChange, file_changes};

use std::collections::{BTreeMap, BTreeSet};

use crate::decision::{self, Outcome, Status};
use crate::protocol::{Bits, CompiledRoute, CompiledStep, MOST_STATES, Plan, Protocol};

use super::{Witness, parts};
use both::{Both, Facts};

/// What a version says of a case.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Said {
    /// The outcome.
    pub outcome: Outcome,
    /// The route's id.
    pub route: String,
    /// The rules that are open or have failed, by their id.
    pub unmet: Vec<String>,
    /// Those of them that have failed: what forbids.
    pub failed: Vec<String>,
    /// The duties afterwards, by their id.
    pub duties: Vec<String>,
}

/// A difference: a set of cases of one activity and row whose verdict differs in the same way.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Difference {
    /// The rules and duties that come, go, or stand differently, by their id.
    pub things: Vec<String>,
    /// How many of the states that were walked differ so.
    pub states: u64,
    /// The smallest case of it that was found.
    pub example: Witness,
    /// What the first version says of that case.
    pub before: Said,
    /// What the second version says of it.
    pub after: Said,
}

impl Difference {
    /// Whether the outcome itself differs, and not only what stands beside it.
    #[must_use]
    pub fn changes_outcome(&self) -> bool {
        self.before.outcome != self.after.outcome
    }
}

/// A pair of an activity with a row (or none), by their ids.
pub type Pair = (String, Option<String>);

/// Two versions compared.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Comparison {
    /// Cases that only the second version knows.
    pub added: Vec<Pair>,
    /// Cases that only the first version knows.
    pub removed: Vec<Pair>,
    /// Cases that differ too widely to be walked whole.
    pub refused: Vec<Pair>,
    /// Every difference, those that change an outcome first.
    pub differences: Vec<Difference>,
    /// How many states were walked.
    pub walked: u64,
}

impl Comparison {
    /// Whether both versions say the same of every case.
    #[must_use]
    pub fn is_same(&self) -> bool {
        self.added.is_empty()
            && self.removed.is_empty()
            && self.refused.is_empty()
            && self.differences.is_empty()
    }
}

fn pair(protocol: &Protocol, plan: &Plan) -> Pair {
    let activity = protocol.activity(plan.activity).id.clone();
    (activity, plan.row.map(|row| protocol.row(row).id.clone()))
}

/// Compares two versions of a protocol.
#[must_use]
pub fn compare(old: &Protocol, new: &Protocol) -> Comparison {
    let mut out = Comparison::default();
    let pairs = |protocol: &Protocol| -> BTreeSet<Pair> {
        protocol
            .plans()
            .iter()
            .map(|plan| pair(protocol, plan))
            .collect()
    };
    let (before, after) = (pairs(old), pairs(new));
    out.added = after.difference(&before).cloned().collect();
    out.removed = before.difference(&after).cloned().collect();
    for first in old.plans() {
        let here = pair(old, first);
        let same = new.plans().iter().find(|plan| pair(new, plan) == here);
        if let Some(second) = same {
            plans(
                &Both {
                    old,
                    new,
                    first,
                    second,
                },
                here,
                &mut out,
            );
        }
    }
    out.differences
        .sort_by_key(|difference| (!difference.changes_outcome(), difference.example.size()));
    out
}

/// What of two plans differs.
struct Differing<'a> {
    bits: (Bits, Bits),
    /// Steps by route and rule, as either version has them.
    steps: Vec<(
        &'a str,
        &'a str,
        Option<&'a CompiledStep>,
        Option<&'a CompiledStep>,
    )>,
    /// Whether a route ends otherwise, or orders other duties.
    routes: BTreeSet<&'a str>,
}

fn plans(both: &Both<'_>, here: Pair, out: &mut Comparison) {
    let differing = differing(both);
    let axes = both.axes(differing.bits);
    let states = both::states(&axes);
    out.walked = out.walked.saturating_add(states);
    if states > MOST_STATES || out.walked > 4 * MOST_STATES {
        out.refused.push(here);
        return;
    }
    // By which things differ and how: how many states, and the smallest of them.
    let mut found: BTreeMap<String, (BTreeSet<String>, u64, usize, Witness)> = BTreeMap::new();
    both::each(&axes, &mut |facts: Facts, values| {
        let (first, second) = (both.first.route(facts.old), both.second.route(facts.new));
        let (Some(first), Some(second)) = (first, second) else {
            return;
        };
        let mut things = BTreeSet::new();
        let mut key = String::new();
        let (was, is) = (
            both.old.route(first.route).id.as_str(),
            both.new.route(second.route).id.as_str(),
        );
        if was == is {
            for (route, rule, before, after) in &differing.steps {
                if *route == was {
                    let (before, after) = (stands(*before, facts.old), stands(*after, facts.new));
                    if before != after {
                        things.insert((*rule).to_owned());
                        key.push_str(&format!("{rule}{before:?}{after:?};"));
                    }
                }
            }
            if differing.routes.contains(was) {
                let (before, after) = (
                    duties(both.old, first, facts.old),
                    duties(both.new, second, facts.new),
                );
                for duty in before.symmetric_difference(&after) {
                    key.push_str(&format!("{duty}{};", after.contains(duty)));
                    things.insert((*duty).to_owned());
                }
                if first.when_met != second.when_met {
                    things.insert(was.to_owned());
                }
            }
        } else {
            things.extend([was.to_owned(), is.to_owned()]);
            key = format!("{was}>{is}");
        }
        if things.is_empty() {
            return;
        }
        let size = both::size(&axes, values);
        let entry = found
            .entry(key)
            .or_insert_with(|| (things, 0, usize::MAX, Witness::default()));
        entry.1 += 1;
        if size < entry.2 {
            entry.2 = size;
            entry.3 = both.witness(&axes, values);
        }
    });
    for (_, (things, states, _, start)) in found {
        let example = both.example(&start);
        if let (Some(before), Some(after)) = (said(both.old, &example), said(both.new, &example)) {
            add(
                Difference {
                    things: things.into_iter().collect(),
                    states,
                    example,
                    before,
                    after,
                },
                out,
            );
        }
    }
}

/// Adds a difference. What comes to the same example as another one is no difference of its own to who reads it: its
/// states are counted with the other's.
fn add(difference: Difference, out: &mut Comparison) {
    let same = |known: &&mut Difference| {
        known.things == difference.things
            && known.example == difference.example
            && known.before == difference.before
            && known.after == difference.after
    };
    match out.differences.iter_mut().find(same) {
        Some(known) => known.states += difference.states,
        None => out.differences.push(difference),
    }
}

/// What a protocol says of a case; names that it does not know are left out.
#[must_use]
pub fn said(protocol: &Protocol, witness: &Witness) -> Option<Said> {
    let verdict = decision::verdict(protocol, &witness.case(protocol)?);
    let unmet = verdict.before.iter().filter(|f| f.status != Status::Met);
    let failed = unmet.clone().filter(|f| f.status == Status::Failed);
    Some(Said {
        outcome: verdict.outcome,
        route: protocol.route(verdict.route).id.clone(),
        failed: failed.map(|f| protocol.rule(f.rule).id.clone()).collect(),
        unmet: unmet.map(|f| protocol.rule(f.rule).id.clone()).collect(),
        duties: verdict
            .after
            .iter()
            .map(|duty| protocol.duty(*duty).id.clone())
            .collect(),
    })
}

fn stands(step: Option<&CompiledStep>, facts: Bits) -> Option<Status> {
    let step = step.filter(|step| step.when.holds(facts))?;
    Some(if step.met.holds(facts) {
        Status::Met
    } else if step.failed.holds(facts) {
        Status::Failed
    } else {
        Status::Open
    })
}

fn duties<'a>(protocol: &'a Protocol, route: &CompiledRoute, facts: Bits) -> BTreeSet<&'a str> {
    let going = route.after.iter().filter(|duty| duty.when.holds(facts));
    going
        .map(|duty| protocol.duty(duty.duty).id.as_str())
        .collect()
}

/// The steps and routes that do not come out the same in every state, and the bits that show it.
fn differing<'a>(both: &Both<'a>) -> Differing<'a> {
    let mut out = Differing {
        bits: (parts(both.first), parts(both.second)),
        steps: Vec::new(),
        routes: BTreeSet::new(),
    };
    for first in &both.first.routes {
        let id = both.old.route(first.route).id.as_str();
        let same = |route: &&CompiledRoute| both.new.route(route.route).id == id;
        let Some(second) = both.second.routes.iter().find(same) else {
            continue;
        };
        let mut rules: Vec<&str> = Vec::new();
        let olds = first
            .before
            .iter()
            .map(|step| both.old.rule(step.rule).id.as_str());
        let news = second
            .before
            .iter()
            .map(|step| both.new.rule(step.rule).id.as_str());
        for rule in olds.chain(news) {
            if !rules.contains(&rule) {
                rules.push(rule);
            }
        }
        for rule in rules {
            let before = first
                .before
                .iter()
                .find(|s| both.old.rule(s.rule).id == rule);
            let after = second
                .before
                .iter()
                .find(|s| both.new.rule(s.rule).id == rule);
            let support = (
                before.map_or(0, CompiledStep::support),
                after.map_or(0, CompiledStep::support),
            );
            let axes = both.axes(support);
            let mut differs = both::states(&axes) > MOST_STATES;
            if !differs {
                both::each(&axes, &mut |facts, _| {
                    differs |= stands(before, facts.old) != stands(after, facts.new);
                });
            }
            if differs {
                out.bits.0 |= support.0;
                out.bits.1 |= support.1;
                out.steps.push((id, rule, before, after));
            }
        }
        let support = (
            first
                .after
                .iter()
                .fold(0, |bits, duty| bits | duty.when.support()),
            second
                .after
                .iter()
                .fold(0, |bits, duty| bits | duty.when.support()),
        );
        let mut differs = first.when_met != second.when_met;
        both::each(&both.axes(support), &mut |facts, _| {
            differs |= duties(both.old, first, facts.old) != duties(both.new, second, facts.new);
        });
        if differs {
            out.bits.0 |= support.0;
            out.bits.1 |= support.1;
            out.routes.insert(id);
        }
    }
    out
}
