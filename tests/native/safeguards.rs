//! Over the whole space of cases: a safeguard that is fulfilled never makes an outcome worse.
//!
//! A change can take a case from one route to another. So the states are walked for each two routes, by all that either
//! looks at; a state counts where the one goes before the change and the other after it.

use deelwijzer::decision;
use deelwijzer::protocol::{
    Bits, CompiledRoute, Consent, ItemIx, Plan, Protocol, QuestionKind, Space,
};

use super::protocol;
use crate::space::{each_plan, routing};

/// A safeguard that is fulfilled: it clears some facts of a case and sets others, where the case has what it is for.
struct Change {
    name: String,
    /// Nothing of these may be set, and all of those must be, or it is no change.
    without: Bits,
    with: Bits,
    clears: Bits,
    sets: Bits,
}

impl Change {
    fn of(&self, facts: Bits) -> Option<Bits> {
        let goes = facts & self.without == 0 && facts & self.with == self.with;
        goes.then_some((facts & !self.clears) | self.sets)
    }
}

/// What can be done in a plan: the actions that bring no other rule into play (those that do are a step on the way, not a
/// safeguard), and consent that was not asked yet.
fn changes(protocol: &Protocol, plan: &Plan) -> Vec<Change> {
    let steps = plan.routes.iter().flat_map(|route| &route.before);
    let brings = steps.fold(0, |bits, step| bits | step.when.support());
    let actions = protocol.question_ids().filter_map(|question| {
        let (yes, no) = plan.answer(question);
        let is_action = protocol.question(question).kind == QuestionKind::Action;
        let safeguard = is_action && yes | no != 0 && (yes | no) & brings == 0;
        safeguard.then(|| Change {
            name: protocol.question(question).id.clone(),
            without: yes,
            with: 0,
            clears: no,
            sets: yes,
        })
    });
    let all = Consent::ALL.into_iter();
    let all = all.fold(0, |bits, consent| bits | plan.consent(consent));
    let asked = plan.consent(Consent::NotAsked);
    let consent = Change {
        name: "consent".to_owned(),
        without: all & !asked,
        with: asked,
        clears: all,
        sets: plan.consent(Consent::Given),
    };
    actions.chain([consent]).collect()
}

/// Calls `visit` for each two routes that a change can lead from and to, with all that either looks at. Whether one can is
/// told by what the routes are chosen by, and by what `ways` makes of that: what a case has before and after.
fn each_way(
    protocol: &Protocol,
    plan: &Plan,
    ways: impl Fn(Bits) -> Vec<(Bits, Bits)>,
    mut visit: impl FnMut(&CompiledRoute, &CompiledRoute, Bits),
) {
    let routing = routing(plan);
    let route = |facts| {
        plan.routes
            .iter()
            .position(|route| route.when.holds(facts & routing))
    };
    let mut found: Vec<(usize, usize)> = Vec::new();
    Space::new(protocol, plan, routing).each(|facts, _| {
        for (before, after) in ways(facts) {
            let way = (route(before).unwrap(), route(after).unwrap());
            if !found.contains(&way) {
                found.push(way);
            }
        }
    });
    for (from, to) in found {
        let (from, to) = (&plan.routes[from], &plan.routes[to]);
        visit(from, to, routing | from.support() | to.support());
    }
}

fn rank(plan: &Plan, facts: Bits) -> u8 {
    decision::codes(plan, facts).unwrap().outcome.rank()
}

#[test]
fn no_safeguard_makes_an_outcome_worse_in_any_state() {
    let protocol = protocol();
    each_plan(protocol, |plan| {
        let changes = changes(protocol, plan);
        // What a change asks beyond what routes are chosen by can be so in any of these states.
        let beyond = !routing(plan);
        let ways = |facts| {
            let before = changes
                .iter()
                .map(|change| (change, facts | (change.with & beyond)));
            let after = before.filter_map(|(change, before)| Some((before, change.of(before)?)));
            after.collect()
        };
        each_way(protocol, plan, ways, |from, to, bits| {
            Space::new(protocol, plan, bits).each(|facts, _| {
                if !from.when.holds(facts) {
                    return;
                }
                let before = rank(plan, facts);
                // Nothing is worse than forbidden.
                if before == 0 {
                    return;
                }
                for change in &changes {
                    let Some(after) = change.of(facts).map(|after| after & bits) else {
                        continue;
                    };
                    if to.when.holds(after) {
                        let names = (plan.activity, plan.row, &change.name);
                        assert!(rank(plan, after) >= before, "{names:?}: {facts:b}");
                    }
                }
            });
        });
    });
}

/// Every different thing that items can set together, one or more of them.
fn unions(singles: impl Iterator<Item = Bits>) -> Vec<Bits> {
    let mut all: Vec<Bits> = Vec::new();
    for bits in singles {
        for union in all
            .iter()
            .map(|known| known | bits)
            .chain([bits])
            .collect::<Vec<_>>()
        {
            if !all.contains(&union) {
                all.push(union);
            }
        }
    }
    all
}

#[test]
fn leaving_out_what_goes_beyond_the_row_makes_no_outcome_worse_in_any_state() {
    let protocol = protocol();
    each_plan(protocol, |plan| {
        let Some(row) = plan.row else {
            return;
        };
        let of_items = protocol.item_ids().map(|item| plan.item(item));
        let of_items = of_items.fold(0, |all, bits| all | bits);
        let chosen = |bits: Bits| {
            let (within, beyond): (Vec<ItemIx>, Vec<ItemIx>) = protocol
                .item_ids()
                .partition(|item| protocol.row_allows(row, *item));
            let set = |items: Vec<ItemIx>| unions(items.iter().map(|item| plan.item(*item) & bits));
            (set(within), set(beyond))
        };
        let (kept, left_out) = chosen(routing(plan));
        let ways = |facts: Bits| {
            let facts = facts & !of_items;
            let kept = kept.iter().map(|kept| facts | kept);
            kept.flat_map(|after| left_out.iter().map(move |out| (after | out, after)))
                .collect()
        };
        each_way(protocol, plan, ways, |from, to, bits| {
            let (within, beyond) = chosen(bits);
            Space::new(protocol, plan, bits & !of_items).each(|facts, _| {
                for kept in &within {
                    let after = facts | kept;
                    if !to.when.holds(after) || rank(plan, after) == 2 {
                        continue;
                    }
                    for left_out in &beyond {
                        let before = after | left_out;
                        if from.when.holds(before) {
                            assert!(
                                rank(plan, after) >= rank(plan, before),
                                "{:?} {row:?}: {before:b}",
                                plan.activity
                            );
                        }
                    }
                }
            });
        });
    });
}
