//! What is asked and decided, as steps: for a row with each of its routes, and for a route with every row.

use crate::protocol::model::{Route, Step as FileStep};
use crate::protocol::{
    CompiledRoute, Condition, Plan, Protocol, RouteIx, RowIx, RuleKind, Test, WhenMet,
};
use crate::text::rules_explain::Chart as Words;
use crate::text::{Lang, fill};

use super::settle::settled;

/// A route within a plan.
type Here<'a> = (&'a Plan, &'a CompiledRoute);

/// How a step decides.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Mark {
    /// A state of the world: a no forbids, not knowing leaves it open.
    Condition,
    /// Something to be done: open until it is.
    Action,
    /// Something to be done that can also be impossible.
    ActionThatFails,
}

/// A step of a route.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Step {
    /// What it is called.
    pub title: String,
    /// The articles behind it.
    pub refs: Vec<String>,
    /// When it goes, in words; nothing where it always does.
    pub when: Option<String>,
    /// The same as lines, for a drawing.
    pub lines: Vec<String>,
    /// How it decides.
    pub mark: Mark,
}

/// A route in a chart.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Column {
    /// What the route is called.
    pub title: String,
    /// When a case goes this way, in words; nothing where it is the only way.
    pub when: Option<String>,
    /// The same as lines, for a drawing.
    pub lines: Vec<String>,
    /// What must hold beforehand.
    pub steps: Vec<Step>,
    /// The outcome when all of it does.
    pub outcome: String,
    /// What must be done afterwards: the duty, by when, and under which condition.
    pub duties: Vec<(String, String, Option<String>)>,
}

/// What is asked and decided.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Chart {
    /// What it is about.
    pub title: String,
    /// Where it begins: the activity and the row.
    pub start: String,
    /// The routes.
    pub columns: Vec<Column>,
}

impl Chart {
    /// The same in words, a line each: the text alternative of the drawing.
    #[must_use]
    pub fn words(&self, lang: Lang) -> Vec<String> {
        let mut out = Vec::new();
        for column in &self.columns {
            let when = match &column.when {
                Some(when) => fill(Words::Goes.get(lang), &[("what", when)]),
                None => Words::AnyCase.get(lang).to_owned(),
            };
            out.push(format!("{when}: {}.", column.title));
            for step in &column.steps {
                let kind = match step.mark {
                    Mark::Condition => Words::StepCondition,
                    Mark::Action | Mark::ActionThatFails => Words::StepAction,
                };
                let mut line = fill(kind.get(lang), &[("what", &step.title)]);
                if let Some(when) = &step.when {
                    let only = fill(Words::StepWhen.get(lang), &[("when", when)]);
                    line = format!("{only} {line}");
                }
                out.push(line);
            }
            out.push(fill(Words::End.get(lang), &[("outcome", &column.outcome)]));
            for (duty, term, when) in &column.duties {
                let mut line = fill(Words::EndDuty.get(lang), &[("what", duty), ("term", term)]);
                if let Some(when) = when {
                    let only = fill(Words::StepWhen.get(lang), &[("when", when)]);
                    line = format!("{only} {line}");
                }
                out.push(line);
            }
        }
        out
    }
}

/// A chart in the book.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Plate {
    /// Whether it is of a row (else of a route).
    pub row: bool,
    /// The row's or route's id.
    pub id: String,
    /// The chart.
    pub chart: Chart,
}

/// Every chart of a protocol: those of each row, then that of each route.
#[must_use]
pub fn plates(protocol: &Protocol, lang: Lang) -> Vec<Plate> {
    let plate = |row: bool, id: &str, chart: Chart| Plate {
        row,
        id: id.to_owned(),
        chart,
    };
    let mut all = Vec::new();
    for row in protocol.row_ids() {
        let id = &protocol.row(row).id;
        let charts = of_row(protocol, row, lang).into_iter();
        all.extend(charts.map(|chart| plate(true, id, chart)));
    }
    for route in protocol.route_ids() {
        let chart = of_route(protocol, route, lang);
        all.push(plate(false, &protocol.route(route).id, chart));
    }
    all
}

/// A chart for each activity that goes with a row.
#[must_use]
pub fn of_row(protocol: &Protocol, row: RowIx, lang: Lang) -> Vec<Chart> {
    let plans = protocol.plans().iter();
    plans
        .filter(|plan| plan.row == Some(row))
        .map(|plan| {
            let contact = protocol.row(row).contact.get(lang);
            let activity = protocol.activity(plan.activity).label.get(lang);
            let what = format!("{activity}: {contact}");
            Chart {
                title: fill(Words::RowTitle.get(lang), &[("what", &what)]),
                start: what,
                columns: columns(protocol, plan, lang),
            }
        })
        .collect()
}

fn columns(protocol: &Protocol, plan: &Plan, lang: Lang) -> Vec<Column> {
    let alone = plan.routes.len() == 1;
    let routes = plan.routes.iter();
    routes
        .map(|route| {
            let mut column = column(protocol, route.route, Some((plan, route)), lang);
            if alone {
                column.when = None;
                column.lines.clear();
            }
            column
        })
        .collect()
}

/// The chart of a route, whatever the row.
#[must_use]
pub fn of_route(protocol: &Protocol, route: RouteIx, lang: Lang) -> Chart {
    let title = protocol.route(route).title.get(lang);
    Chart {
        title: fill(Words::RouteTitle.get(lang), &[("what", title)]),
        start: title.to_owned(),
        columns: vec![column(protocol, route, None, lang)],
    }
}

/// A route; with a plan, only the steps that can go there, and conditions only where they still decide something.
fn column(protocol: &Protocol, at: RouteIx, compiled: Option<Here<'_>>, lang: Lang) -> Column {
    let route = protocol.route(at);
    let outcomes = &protocol.source().outcomes;
    let end = match route.when_met {
        WhenMet::Permitted => &outcomes.permitted,
        WhenMet::NoProcessing => &outcomes.no_processing,
    };
    let decides = compiled.is_none_or(|(_, compiled)| compiled.when != Test::ALWAYS);
    let left = decides.then(|| left(protocol, &[&route.when], compiled));
    Column {
        title: route.title.get(lang).to_owned(),
        when: left
            .as_ref()
            .map(|left| super::condition(protocol, left, lang)),
        lines: lines(protocol, left.as_ref(), lang),
        steps: steps(protocol, route, compiled, lang),
        outcome: end.title.get(lang).to_owned(),
        duties: duties(protocol, route, compiled, lang),
    }
}

/// The steps of a route with those of its blocks in their place, each with the conditions that it stands under.
fn unfolded<'a>(
    protocol: &'a Protocol,
    steps: &'a [FileStep],
    outer: Option<&'a Condition>,
) -> Vec<(&'a FileStep, Vec<&'a Condition>)> {
    let mut out = Vec::new();
    for step in steps {
        match &step.block {
            Some(id) => {
                let blocks = &protocol.source().blocks;
                let inner = blocks.iter().find(|block| block.id == *id);
                // The loader lets no block stand within another.
                for within in inner.into_iter().flat_map(|block| &block.steps) {
                    let conditions = outer.into_iter().chain(&step.when).chain(&within.when);
                    out.push((within, conditions.collect()));
                }
            }
            None => out.push((step, outer.into_iter().chain(&step.when).collect())),
        }
    }
    out
}

fn steps(protocol: &Protocol, route: &Route, compiled: Option<Here<'_>>, lang: Lang) -> Vec<Step> {
    let mut out = Vec::new();
    for (step, conditions) in unfolded(protocol, &route.before, None) {
        let Some(at) = step.rule.as_ref().and_then(|id| protocol.find_rule(id)) else {
            continue;
        };
        let here = compiled.map(|(_, route)| route.before.iter().find(|known| known.rule == at));
        let decides = match here {
            Some(None) => continue,
            Some(Some(known)) => known.when != Test::ALWAYS,
            None => !conditions.is_empty(),
        };
        let rule = protocol.rule(at);
        let left = decides.then(|| left(protocol, &conditions, compiled));
        out.push(Step {
            title: rule.title.get(lang).to_owned(),
            refs: rule.refs.clone(),
            when: left
                .as_ref()
                .map(|left| super::condition(protocol, left, lang)),
            lines: lines(protocol, left.as_ref(), lang),
            mark: match (rule.kind, rule.failed_when.is_some()) {
                (RuleKind::Condition, _) => Mark::Condition,
                (RuleKind::Action, false) => Mark::Action,
                (RuleKind::Action, true) => Mark::ActionThatFails,
            },
        });
    }
    out
}

/// Conditions together, as far as the plan leaves them open.
fn left(protocol: &Protocol, conditions: &[&Condition], compiled: Option<Here<'_>>) -> Condition {
    let all = match conditions {
        [one] => (*one).clone(),
        many => Condition::All(many.iter().map(|c| (*c).clone()).collect()),
    };
    match compiled {
        Some((plan, _)) => settled(protocol, plan, &all),
        None => all,
    }
}

/// A condition as lines; none where there is no condition.
fn lines(protocol: &Protocol, condition: Option<&Condition>, lang: Lang) -> Vec<String> {
    condition.map_or_else(Vec::new, |one| super::condition_lines(protocol, one, lang))
}

fn duties(
    protocol: &Protocol,
    route: &Route,
    compiled: Option<Here<'_>>,
    lang: Lang,
) -> Vec<(String, String, Option<String>)> {
    let mut out = Vec::new();
    for step in &route.after {
        let Some(at) = step.duty.as_ref().and_then(|id| protocol.find_duty(id)) else {
            continue;
        };
        let here = compiled.map(|(_, route)| route.after.iter().find(|known| known.duty == at));
        let decides = match here {
            Some(None) => continue,
            Some(Some(known)) => known.when != Test::ALWAYS,
            None => step.when.is_some(),
        };
        let duty = protocol.duty(at);
        let when = step.when.as_ref().filter(|_| decides);
        out.push((
            duty.title.get(lang).to_owned(),
            duty.term.get(lang).to_owned(),
            when.map(|when| super::condition(protocol, &left(protocol, &[when], compiled), lang)),
        ));
    }
    out
}
