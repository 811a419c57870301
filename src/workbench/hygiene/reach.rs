//! The smallest case that comes to a place of the file: for findings that no walk has shown with a case of its own.

use crate::protocol::model::Source;
use crate::protocol::{Bits, CompiledRoute, MOST_STATES, Plan, Protocol, RowIx, Space};
use crate::workbench::witness::keep_smaller;
use crate::workbench::{Witness, parts};

/// Looks for cases; as many states in all as may be walked.
pub(super) struct Reach<'a> {
    protocol: &'a Protocol,
    walked: u64,
}

impl<'a> Reach<'a> {
    pub(super) const fn new(protocol: &'a Protocol) -> Self {
        Reach {
            protocol,
            walked: 0,
        }
    }

    /// The smallest case that comes to a place such as `routes.consent.before[2].when`; nothing where no case does, or
    /// where it is no place that cases come to.
    pub(super) fn case(&mut self, place: &str) -> Option<Witness> {
        let protocol = self.protocol;
        let (list, rest) = place.split_once('.')?;
        let id = id_of(protocol.source(), list, rest)?;
        match list {
            "rows" => of_row(protocol, protocol.find_row(id)?, None),
            "activities" => {
                let activity = protocol.find_activity(id)?;
                let mut plans = protocol.plans().iter();
                plans
                    .find(|plan| plan.activity == activity)
                    .map(|plan| bare(protocol, plan))
            }
            "items" => {
                let item = protocol.find_item(id)?;
                let takes = |plan: &&Plan| protocol.activity(plan.activity).data;
                let plan = protocol.plans().iter().find(takes)?;
                let mut case = bare(protocol, plan);
                case.data.push(protocol.item(item).id.clone());
                Some(case)
            }
            "routes" => {
                let route = protocol.find_route(id)?;
                self.smallest(|one| (one.route == route).then_some((0, Box::new(|_| true))))
            }
            "blocks" => self.smallest(|one| {
                let steps = &protocol.route(one.route).before;
                let mut steps = steps.iter();
                let named = steps.any(|step| step.block.as_deref() == Some(id));
                named.then_some((0, Box::new(|_| true)))
            }),
            "rules" => {
                let rule = protocol.find_rule(id)?;
                self.smallest(|one| {
                    let step = one.before.iter().find(|step| step.rule == rule)?;
                    Some((
                        step.when.support(),
                        Box::new(|facts| step.when.holds(facts)),
                    ))
                })
            }
            "duties" => {
                let duty = protocol.find_duty(id)?;
                self.smallest(|one| {
                    let after = one.after.iter().find(|after| after.duty == duty)?;
                    Some((
                        after.when.support(),
                        Box::new(|facts| after.when.holds(facts)),
                    ))
                })
            }
            "questions" => self.asked(id),
            _ => None,
        }
    }

    /// The smallest case in which a route looks at a question.
    fn asked(&mut self, id: &str) -> Option<Witness> {
        let protocol = self.protocol;
        let question = protocol.find_question(id)?;
        let mut best = None;
        for plan in protocol.plans() {
            let (yes, no) = plan.answer(question);
            if (yes | no) == 0 {
                continue;
            }
            for route in &plan.routes {
                let looks = route.when.support() | route.support();
                if looks & (yes | no) != 0 {
                    self.walk(plan, route, 0, &|_| true, &mut best);
                }
            }
        }
        best
    }

    /// The smallest case of a route of which more holds than that a case takes it: the bits besides, and what must hold.
    fn smallest<'r>(
        &mut self,
        look: impl Fn(&'r CompiledRoute) -> Option<(Bits, Box<dyn Fn(Bits) -> bool + 'r>)>,
    ) -> Option<Witness>
    where
        'a: 'r,
    {
        let mut best = None;
        let protocol: &'r Protocol = self.protocol;
        for plan in protocol.plans() {
            for route in &plan.routes {
                if let Some((bits, holds)) = look(route) {
                    self.walk(plan, route, bits, &holds, &mut best);
                }
            }
        }
        best
    }

    fn walk(
        &mut self,
        plan: &Plan,
        route: &CompiledRoute,
        bits: Bits,
        holds: &dyn Fn(Bits) -> bool,
        best: &mut Option<Witness>,
    ) {
        // Nothing is smaller than a case in which nothing was given.
        if best.as_ref().is_some_and(|known| known.size() == 0) {
            return;
        }
        let space = Space::new(self.protocol, plan, parts(plan) | bits);
        self.walked = self.walked.saturating_add(space.len());
        if self.walked > MOST_STATES {
            return;
        }
        space.each(|facts, values| {
            if route.when.holds(facts) && holds(facts) {
                keep_smaller(best, &space, values, || {
                    Witness::of(self.protocol, plan, &space, values)
                });
            }
        });
    }
}

/// A case of a plan in which nothing was given.
fn bare(protocol: &Protocol, plan: &Plan) -> Witness {
    Witness {
        activity: protocol.activity(plan.activity).id.clone(),
        row: plan.row.map(|row| protocol.row(row).id.clone()),
        ..Witness::default()
    }
}

/// The smallest case of a row, with an item chosen where one is given: then of an activity that takes data.
pub(super) fn of_row(protocol: &Protocol, row: RowIx, item: Option<&str>) -> Option<Witness> {
    let fits = |plan: &&Plan| {
        plan.row == Some(row) && (item.is_none() || protocol.activity(plan.activity).data)
    };
    let plan = protocol.plans().iter().find(fits)?;
    let mut case = bare(protocol, plan);
    case.data.extend(item.map(str::to_owned));
    Some(case)
}

/// Which entry of a list a path begins with. Ids may hold full stops themselves; the longest that fits is meant.
fn id_of<'s>(source: &'s Source, list: &str, rest: &str) -> Option<&'s str> {
    let ids: Vec<&str> = match list {
        "rows" => source.rows.iter().map(|one| one.id.as_str()).collect(),
        "activities" => source
            .activities
            .iter()
            .map(|one| one.id.as_str())
            .collect(),
        "items" => source.items.iter().map(|one| one.id.as_str()).collect(),
        "routes" => source.routes.iter().map(|one| one.id.as_str()).collect(),
        "blocks" => source.blocks.iter().map(|one| one.id.as_str()).collect(),
        "rules" => source.rules.iter().map(|one| one.id.as_str()).collect(),
        "duties" => source.duties.iter().map(|one| one.id.as_str()).collect(),
        "questions" => source.questions.iter().map(|one| one.id.as_str()).collect(),
        _ => return None,
    };
    ids.into_iter()
        .filter(|id| {
            let after = rest.strip_prefix(id);
            after.is_some_and(|after| after.is_empty() || after.starts_with(['.', '[']))
        })
        .max_by_key(|id| id.len())
}
