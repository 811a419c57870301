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

/// A rule of a route, with its steps in either version: one may stand there more than once, under other conditions.
struct Steps<'a> {
    route: &'a str,
    rule: &'a str,
    before: Vec<&'a CompiledStep>,
    after: Vec<&'a CompiledStep>,
}

/// What of two plans differs.
struct Differing<'a> {
    bits: (Bits, Bits),
    steps: Vec<Steps<'a>>,
    /// Duties by their route and their own id.
    duties: Vec<(&'a str, &'a str)>,
    /// Routes that end otherwise.
    ends: BTreeSet<&'a str>,
}

fn plans(both: &Both<'_>, here: Pair, out: &mut Comparison) {
    let differing = differing(both);
    let axes = both.axes(differing.bits);
    let states = both::states(&axes);
    // What is refused is not walked, and takes nothing from what comes after it.
    let walked = out.walked.saturating_add(states);
    if states > MOST_STATES || walked > 4 * MOST_STATES {
        out.refused.push(here);
        return;
    }
    out.walked = walked;
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
            for steps in differing.steps.iter().filter(|steps| steps.route == was) {
                let (before, after) = (
                    stands(&steps.before, facts.old),
                    stands(&steps.after, facts.new),
                );
                if before != after {
                    things.insert(steps.rule.to_owned());
                    key.push_str(&format!("{}{before:?}{after:?};", steps.rule));
                }
            }
            for (_, duty) in differing.duties.iter().filter(|(route, _)| *route == was) {
                let going = goes(both.new, second, duty, facts.new);
                if goes(both.old, first, duty, facts.old) != going {
                    key.push_str(&format!("{duty}{going};"));
                    things.insert((*duty).to_owned());
                }
            }
            if differing.ends.contains(was) {
                things.insert(was.to_owned());
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

/// How a rule stands, by the first of its steps that goes; nothing where none does.
fn stands(steps: &[&CompiledStep], facts: Bits) -> Option<Status> {
    let step = steps.iter().find(|step| step.when.holds(facts))?;
    Some(if step.met.holds(facts) {
        Status::Met
    } else if step.failed.holds(facts) {
        Status::Failed
    } else {
        Status::Open
    })
}

/// The bits that a duty of a route looks at, by its id.
fn looked_at(protocol: &Protocol, route: &CompiledRoute, duty: &str) -> Bits {
    let here = route.after.iter();
    here.filter(|known| protocol.duty(known.duty).id == duty)
        .fold(0, |bits, known| bits | known.when.support())
}

/// Whether a route orders a duty, by its id.
fn goes(protocol: &Protocol, route: &CompiledRoute, duty: &str, facts: Bits) -> bool {
    let mut here = route.after.iter();
    here.any(|known| protocol.duty(known.duty).id == duty && known.when.holds(facts))
}

/// Ids of both versions, each once.
fn once<'a>(ids: impl Iterator<Item = &'a String>) -> Vec<&'a str> {
    let mut all: Vec<&str> = Vec::new();
    for id in ids {
        if !all.contains(&id.as_str()) {
            all.push(id);
        }
    }
    all
}

/// The steps, duties and ends that do not come out the same in every state, and the bits that show it. What is too large to
/// be looked at counts as differing, so that it is refused and not taken for the same.
fn differing<'a>(both: &Both<'a>) -> Differing<'a> {
    let mut out = Differing {
        bits: (parts(both.first), parts(both.second)),
        steps: Vec::new(),
        duties: Vec::new(),
        ends: BTreeSet::new(),
    };
    let mut walked = 0_u64;
    let mut differs = |support: (Bits, Bits), differs: &dyn Fn(Facts) -> bool| {
        let axes = both.axes(support);
        walked = walked.saturating_add(both::states(&axes));
        let mut found = walked > MOST_STATES;
        if !found {
            both::each(&axes, &mut |facts, _| found |= differs(facts));
        }
        found
    };
    for first in &both.first.routes {
        let id = both.old.route(first.route).id.as_str();
        let same = |route: &&CompiledRoute| both.new.route(route.route).id == id;
        let Some(second) = both.second.routes.iter().find(same) else {
            continue;
        };
        let olds = first.before.iter().map(|s| &both.old.rule(s.rule).id);
        let news = second.before.iter().map(|s| &both.new.rule(s.rule).id);
        for rule in once(olds.chain(news)) {
            let of = |protocol: &Protocol, steps: &'a [CompiledStep]| -> Vec<&'a CompiledStep> {
                let steps = steps.iter();
                steps.filter(|s| protocol.rule(s.rule).id == rule).collect()
            };
            let before = of(both.old, &first.before);
            let after = of(both.new, &second.before);
            let bits = |steps: &[&CompiledStep]| steps.iter().fold(0, |b, s| b | s.support());
            let support = (bits(&before), bits(&after));
            let other = |facts: Facts| stands(&before, facts.old) != stands(&after, facts.new);
            if differs(support, &other) {
                out.bits.0 |= support.0;
                out.bits.1 |= support.1;
                out.steps.push(Steps {
                    route: id,
                    rule,
                    before,
                    after,
                });
            }
        }
        let olds = first.after.iter().map(|d| &both.old.duty(d.duty).id);
        let news = second.after.iter().map(|d| &both.new.duty(d.duty).id);
        for duty in once(olds.chain(news)) {
            let support = (
                looked_at(both.old, first, duty),
                looked_at(both.new, second, duty),
            );
            let other = |facts: Facts| {
                goes(both.old, first, duty, facts.old) != goes(both.new, second, duty, facts.new)
            };
            if differs(support, &other) {
                out.bits.0 |= support.0;
                out.bits.1 |= support.1;
                out.duties.push((id, duty));
            }
        }
        if first.when_met != second.when_met {
            out.ends.insert(id);
        }
    }
    out
}
