//! Conditions: each part of one decides something somewhere.
//!
//! A part decides nothing when the condition comes out the same with that part always true, or never true, in every
//! state where the condition is looked at. So every part is tried both ways, and every value of a list is left out once.
//! The smallest case in which the part by itself would make a difference, and the whole does not, shows it.

use std::collections::BTreeSet;

use super::{Code, Finding};
use crate::protocol::{
    CompiledRoute, Condition, Conditions, MOST_STATES, Plan, Protocol, Space, Test,
};
use crate::workbench::witness::keep_smaller;
use crate::workbench::{Witness, parts};

mod variants;

use variants::{Variant, variants};

/// A route (by its position) in which something stands, and the condition that it stands under there.
type Use<'a> = (usize, Option<&'a Condition>);

/// Where a condition stands, and in which states it is looked at.
struct Place<'a> {
    /// Its path in the file.
    path: String,
    condition: &'a Condition,
    /// Where it stands within something else.
    within: Vec<Use<'a>>,
    /// Whether it is the condition of a route, which is looked at in every state.
    of_route: bool,
}

/// Looks at every condition of the file; gives how many states were walked and conditions compiled for that.
pub(super) fn look(protocol: &Protocol, findings: &mut Vec<Finding>) -> u64 {
    let mut compiler = Conditions::new(protocol);
    // What is walked to find something, and what is walked to show it.
    let (mut walked, mut shown) = (0_u64, 0_u64);
    for place in places(protocol) {
        let variants = variants(place.condition);
        let live = order(protocol, &place, &mut compiler);
        let mut same: Vec<&Variant> = variants.iter().collect();
        for plan in &live {
            if same.is_empty() {
                break;
            }
            let Some(at) = protocol.plans().get(*plan) else {
                continue;
            };
            let domains = domains(at, *plan, &place, &mut compiler);
            if domains.is_empty() {
                continue;
            }
            let own = compiler.test(*plan, place.condition);
            same.retain(|variant| {
                let other = compiler.test(*plan, &variant.condition);
                own == other
                    || domains
                        .iter()
                        .all(|domain| agree(protocol, at, domain, &own, &other, &mut walked))
            });
            if walked > MOST_STATES {
                findings.push(Finding::new(Code::TooMany, place.path, "states"));
                return walked;
            }
        }
        report(&place, &same, findings, |variant| {
            let mut seen = Seen::default();
            for plan in &live {
                seen.walk(protocol, *plan, &place, variant, &mut compiler, &mut shown);
            }
            // What is too much to be walked whole is not counted in part.
            (shown <= MOST_STATES).then_some((seen.states, seen.telling.or(seen.smallest)))
        });
    }
    walked.saturating_add(compiler.compiled())
}

/// In which states a condition is looked at.
#[derive(Default)]
struct Seen {
    states: u64,
    /// The smallest of them.
    smallest: Option<Witness>,
    /// The smallest in which the part alone comes out otherwise than what was put in its place, and the whole does not.
    telling: Option<Witness>,
}

impl Seen {
    fn walk(
        &mut self,
        protocol: &Protocol,
        position: usize,
        place: &Place<'_>,
        variant: &Variant,
        compiler: &mut Conditions<'_>,
        walked: &mut u64,
    ) {
        let Some(plan) = protocol.plans().get(position) else {
            return;
        };
        let alone = compiler.test(position, &variant.alone);
        for domain in domains(plan, position, place, compiler) {
            let bits = parts(plan) | domain.outer.support() | alone.support();
            let space = Space::new(protocol, plan, bits);
            *walked = walked.saturating_add(space.len());
            if *walked > MOST_STATES {
                return;
            }
            space.each(|facts, values| {
                if domain.route.is_some_and(|route| !route.when.holds(facts))
                    || !domain.outer.holds(facts)
                {
                    return;
                }
                self.states += 1;
                let witness = || Witness::of(protocol, plan, &space, values);
                keep_smaller(&mut self.smallest, &space, values, witness);
                if alone.holds(facts) != variant.always {
                    keep_smaller(&mut self.telling, &space, values, witness);
                }
            });
        }
    }
}

/// The states in which a condition is looked at.
struct Domain<'a> {
    route: Option<&'a CompiledRoute>,
    outer: Test,
}

fn domains<'a>(
    plan: &'a Plan,
    position: usize,
    place: &Place<'_>,
    compiler: &mut Conditions<'_>,
) -> Vec<Domain<'a>> {
    if place.of_route {
        return vec![Domain {
            route: None,
            outer: Test::ALWAYS,
        }];
    }
    let mut domains = Vec::new();
    for (route, outer) in &place.within {
        let here = plan.routes.iter().find(|r| r.route.position() == *route);
        if let Some(here) = here {
            let outer = outer.map_or(Test::ALWAYS, |outer| compiler.test(position, outer));
            if outer != Test::Never {
                domains.push(Domain {
                    route: Some(here),
                    outer,
                });
            }
        }
    }
    domains
}

/// Whether two conditions come out the same in every state of a domain.
fn agree(
    protocol: &Protocol,
    plan: &Plan,
    domain: &Domain<'_>,
    own: &Test,
    other: &Test,
    walked: &mut u64,
) -> bool {
    let routing = domain.route.map_or(0, |_| parts(plan));
    let bits = routing | domain.outer.support() | own.support() | other.support();
    let space = Space::new(protocol, plan, bits);
    *walked = walked.saturating_add(space.len());
    if *walked > MOST_STATES {
        return true;
    }
    let mut same = true;
    space.each(|facts, _| {
        let looked_at =
            domain.route.is_none_or(|route| route.when.holds(facts)) && domain.outer.holds(facts);
        same &= !looked_at || own.holds(facts) == other.holds(facts);
    });
    same
}

/// The plans in which a condition is looked at; those in which it can hold come first, as they tell most.
fn order(protocol: &Protocol, place: &Place<'_>, compiler: &mut Conditions<'_>) -> Vec<usize> {
    let looked_at = |plan: &Plan| {
        place.of_route
            || plan.routes.iter().any(|route| {
                let here = route.route.position();
                place.within.iter().any(|(known, _)| *known == here)
            })
    };
    let plans = protocol.plans().iter().enumerate();
    let mut order: Vec<(bool, usize)> = plans
        .filter(|(_, plan)| looked_at(plan))
        .map(|(plan, _)| (compiler.test(plan, place.condition) == Test::Never, plan))
        .collect();
    order.sort_unstable();
    order.into_iter().map(|(_, plan)| plan).collect()
}

/// Says which parts decide nothing. A part within one that was told already is not told again.
///
/// `case` gives the states in which the condition is looked at, and the smallest case that shows it of a part; nothing where
/// those are too many.
fn report(
    place: &Place<'_>,
    same: &[&Variant],
    findings: &mut Vec<Finding>,
    mut case: impl FnMut(&Variant) -> Option<(u64, Option<Witness>)>,
) {
    let mut told: BTreeSet<&str> = BTreeSet::new();
    for variant in same {
        let within = told.iter().any(|path| variant.path.starts_with(path));
        if within {
            continue;
        }
        told.insert(&variant.path);
        let (code, about) = match (variant.path.is_empty(), variant.always) {
            (true, true) => (Code::AlwaysHolds, String::new()),
            (true, false) => (Code::NeverGoes, String::new()),
            (false, _) => (Code::NeverDecisive, variant.part.clone()),
        };
        // A route that no case takes is told by the loader.
        if !(place.of_route && code == Code::NeverGoes) {
            let finding = Finding::new(code, place.path.clone(), about);
            findings.push(match case(variant) {
                Some((states, witness)) => finding.with_witness(states, witness),
                None => finding,
            });
        }
    }
}

/// Every condition of the file, with where it is looked at.
fn places(protocol: &Protocol) -> Vec<Place<'_>> {
    let source = protocol.source();
    let mut places = Vec::new();
    let mut rules: Vec<(&str, Vec<Use<'_>>)> = Vec::new();
    for (position, route) in source.routes.iter().enumerate() {
        places.push(Place {
            path: format!("routes.{}.when", route.id),
            condition: &route.when,
            within: Vec::new(),
            of_route: true,
        });
        for (list, steps) in [("before", &route.before), ("after", &route.after)] {
            for (at, step) in steps.iter().enumerate() {
                if let Some(condition) = &step.when {
                    places.push(Place {
                        path: format!("routes.{}.{list}[{at}].when", route.id),
                        condition,
                        within: vec![(position, None)],
                        of_route: false,
                    });
                }
                if let Some(rule) = &step.rule {
                    used(&mut rules, rule, (position, step.when.as_ref()));
                }
            }
        }
    }
    for block in &source.blocks {
        let mut within = Vec::new();
        for (position, route) in source.routes.iter().enumerate() {
            let names = route
                .before
                .iter()
                .filter(|step| step.block.as_ref() == Some(&block.id));
            within.extend(names.map(|step| (position, step.when.as_ref())));
        }
        for (at, step) in block.steps.iter().enumerate() {
            if let Some(condition) = &step.when {
                places.push(Place {
                    path: format!("blocks.{}.steps[{at}].when", block.id),
                    condition,
                    within: within.clone(),
                    of_route: false,
                });
            }
            if let Some(rule) = &step.rule {
                for (position, outer) in &within {
                    // Where the step has a condition of its own as well, the route's is the wider one.
                    used(&mut rules, rule, (*position, step.when.as_ref().or(*outer)));
                }
            }
        }
    }
    for rule in &source.rules {
        let within = rules
            .iter()
            .find(|(id, _)| *id == rule.id)
            .map(|(_, within)| within.clone())
            .unwrap_or_default();
        for (name, condition) in [
            ("met_when", &rule.met_when),
            ("failed_when", &rule.failed_when),
        ] {
            if let Some(condition) = condition {
                places.push(Place {
                    path: format!("rules.{}.{name}", rule.id),
                    condition,
                    within: within.clone(),
                    of_route: false,
                });
            }
        }
    }
    places
}

/// Notes that a rule goes in a route.
fn used<'a>(rules: &mut Vec<(&'a str, Vec<Use<'a>>)>, id: &'a str, at: Use<'a>) {
    match rules.iter_mut().find(|(known, _)| *known == id) {
        Some((_, uses)) => uses.push(at),
        None => rules.push((id, vec![at])),
    }
}
