//! What must hold over every state of a protocol: exactly one route, and the declared counts.

use super::index::{ItemIx, QuestionIx, RouteIx};
use super::model::{GapKind, QuestionKind, Source};
use super::space::{MOST_STATES, Space, Value};
use super::{Bits, CompiledRoute, Index, LoadError, Plan, Problem};

fn space(source: &Source, plan: &Plan, bits: Bits) -> Space {
    let questions = (0..source.questions.len()).map(QuestionIx::new);
    let items = (0..source.items.len()).map(ItemIx::new);
    Space::of(plan, questions, items, bits)
}

/// The bits that decide which route a case takes.
fn routing(plan: &Plan) -> Bits {
    plan.routes
        .iter()
        .fold(0, |bits, route| bits | route.when.support())
}

/// How many states of one plan are told that have no route, or two. There may be millions; the workbench counts them.
const MOST_TOLD: usize = 8;

/// Each state of a plan takes exactly one route. A space that is too large is an error, not a sample.
pub(super) fn one_route(
    source: &Source,
    plan: &Plan,
    walked: &mut u64,
    errors: &mut Vec<LoadError>,
) {
    let id = |route: &CompiledRoute| route_id(source, route.route);
    let space = space(source, plan, routing(plan));
    *walked = walked.saturating_add(space.len());
    if *walked > MOST_STATES {
        errors.push(too_many());
        return;
    }
    let most = errors.len() + MOST_TOLD;
    space.each(|facts, values| {
        let mut holding = plan.routes.iter().filter(|route| route.when.holds(facts));
        match (holding.next(), holding.next()) {
            (Some(_), None) => {}
            _ if errors.len() >= most => {}
            (None, _) => {
                let problem = Problem::NoRoute(describe(source, plan, values));
                errors.push(LoadError::new("routes", problem));
            }
            (Some(first), Some(second)) => {
                let problem = Problem::TwoRoutes {
                    first: id(first),
                    second: id(second),
                    case: describe(source, plan, values),
                };
                errors.push(LoadError::new("routes", problem));
            }
        }
    });
}

fn too_many() -> LoadError {
    LoadError::new("routes", Problem::TooMany("states to look at".to_owned()))
}

pub(super) fn route_id(source: &Source, route: RouteIx) -> String {
    source
        .routes
        .get(route.position())
        .map_or_else(String::new, |route| route.id.clone())
}

fn describe(source: &Source, plan: &Plan, values: &[&Value]) -> String {
    let id = |id: Option<&String>| id.cloned().unwrap_or_default();
    let activity = source
        .activities
        .get(plan.activity.position())
        .map(|a| &a.id);
    let row = plan
        .row
        .and_then(|row| source.rows.get(row.position()))
        .map(|r| &r.id);
    let mut words = vec![
        format!("activity {}", id(activity)),
        row.map_or_else(|| "no row".to_owned(), |row| format!("row {row}")),
    ];
    for value in values {
        match value {
            Value::Consent(consent) => words.push(format!("consent {}", consent.id())),
            Value::Answer(question, answer) => {
                let question = source.questions.get(question.position()).map(|q| &q.id);
                words.push(format!("{} = {}", id(question), answer.id()));
            }
            Value::Items(items) => {
                let ids = items
                    .iter()
                    .filter_map(|item| source.items.get(item.position()));
                let ids: Vec<&str> = ids.map(|item| item.id.as_str()).collect();
                words.push(format!("data [{}]", ids.join(", ")));
            }
        }
    }
    words.join(", ")
}

/// How many states of a plan its routes tell apart: for each way to choose the route, every state of what that
/// route looks at besides. Nothing where they are too many.
fn states(source: &Source, plan: &Plan) -> Option<u64> {
    let routing = routing(plan);
    let mut states = 0_u64;
    for route in &plan.routes {
        let both = space(source, plan, routing | route.support());
        // Inputs that do not choose the route multiply; only the others need to be walked.
        let (mut free, mut bound) = (1_u64, Vec::new());
        for axis in both.axes() {
            if axis.iter().any(|(bits, _)| bits & routing != 0) {
                bound.push(axis.clone());
            } else {
                free = free.saturating_mul(axis.len() as u64);
            }
        }
        let mut chosen = 0_u64;
        let bound = Space::from_axes(bound);
        if both.len() == u64::MAX || bound.len() > MOST_STATES {
            return None;
        }
        bound.each(|facts, _| chosen += u64::from(route.when.holds(facts)));
        states = states.saturating_add(chosen.saturating_mul(free));
    }
    Some(states)
}

/// The declared counts are those that are found.
pub(super) fn coverage(
    source: &Source,
    index: &Index,
    plans: &[Plan],
    errors: &mut Vec<LoadError>,
) {
    let mut all = 0_u64;
    for plan in plans {
        match states(source, plan) {
            Some(states) => all = all.saturating_add(states),
            None => return errors.push(too_many()),
        }
    }
    let mut count = |place: &str, declared: u64, found: u64| {
        if declared != found {
            errors.push(LoadError::new(place, Problem::Count { declared, found }));
        }
    };
    let declared = &source.coverage;
    count("coverage.pairs", declared.pairs as u64, plans.len() as u64);
    count("coverage.states", declared.states, all);
    for (position, gap) in declared.gaps.iter().enumerate() {
        let found = match gap.kind {
            GapKind::ActivityRowPairs => {
                source.activities.len() * (source.rows.len() + 1) - plans.len()
            }
            GapKind::ItemsInNoRow => (0..source.items.len())
                .filter(|item| {
                    let mut rows = (0..source.rows.len()).map(super::RowIx::new);
                    !rows.any(|row| index.row_allows(row, ItemIx::new(*item)))
                })
                .count(),
            GapKind::RowsWithoutOccasion => source
                .rows
                .iter()
                .filter(|row| row.occasion.is_none())
                .count(),
            GapKind::InformativeQuestions => source
                .questions
                .iter()
                .filter(|question| question.kind == QuestionKind::Informative)
                .count(),
        };
        count(
            &format!("coverage.gaps[{position}]"),
            gap.count as u64,
            found as u64,
        );
    }
}
