//! What must hold in a whole protocol file, beyond that every name in a condition exists.

use std::collections::BTreeSet;

use super::compile::decides;
use super::coverage::{coverage, one_route, route_id};
use super::index::QuestionIx;
use super::model::{Place, QuestionKind, Source};
use super::{Index, LoadError, MOST_STATES, Plan, Problem, RuleKind};

pub(super) fn check(source: &Source, index: &Index, plans: &[Plan], errors: &mut Vec<LoadError>) {
    names(source, index, errors);
    rules(source, index, errors);
    reached(source, plans, errors);
    questions(source, plans, errors);
    dates(source, errors);
    let before = errors.len();
    let mut walked = 0;
    for plan in plans {
        one_route(source, plan, &mut walked, errors);
        if walked > MOST_STATES {
            break;
        }
    }
    if errors.len() == before {
        coverage(source, index, plans, errors);
    }
}

/// Names outside conditions and steps.
fn names(source: &Source, index: &Index, errors: &mut Vec<LoadError>) {
    let mut need = |there: bool, place: String, kind: &'static str, id: &str| {
        if !there {
            errors.push(LoadError::unknown(place, kind, id));
        }
    };
    let occasion = &source.occasion_question;
    let there = index.questions.contains_key(occasion);
    need(there, "occasion_question".to_owned(), "question", occasion);
    for item in &source.items {
        let there = source.groups.iter().any(|group| group.id == item.group);
        need(
            there,
            format!("items.{}.group", item.id),
            "group",
            &item.group,
        );
    }
    for row in &source.rows {
        let there = source
            .purposes
            .iter()
            .any(|purpose| purpose.id == row.purpose);
        need(
            there,
            format!("rows.{}.purpose", row.id),
            "purpose",
            &row.purpose,
        );
    }
    let refs = (source
        .activities
        .iter()
        .map(|a| ("activities", &a.id, &a.refs)))
    .chain(
        source
            .questions
            .iter()
            .map(|q| ("questions", &q.id, &q.refs)),
    )
    .chain(source.rules.iter().map(|r| ("rules", &r.id, &r.refs)))
    .chain(source.duties.iter().map(|d| ("duties", &d.id, &d.refs)))
    .chain(source.routes.iter().map(|r| ("routes", &r.id, &r.refs)))
    .chain(source.readings.iter().map(|r| ("readings", &r.id, &r.refs)))
    .chain(source.glossary.iter().map(|t| ("glossary", &t.id, &t.refs)));
    for (list, id, refs) in refs {
        for reference in refs {
            let there = source.articles.contains_key(reference);
            need(there, format!("{list}.{id}.refs"), "article", reference);
        }
    }
    for (position, step) in source.checklist.steps.iter().enumerate() {
        let place = format!("checklist.steps[{position}]");
        let there = source.articles.contains_key(&step.reference);
        need(there, place.clone(), "article", &step.reference);
        for question in &step.questions {
            need(
                index.questions.contains_key(question),
                place.clone(),
                "question",
                question,
            );
        }
    }
    let places = (source.readings.iter().map(|r| ("readings", &r.id, &r.at)))
        .chain(source.notes.iter().map(|n| ("notes", &n.id, &n.at)))
        .chain(source.limits.iter().map(|l| ("limits", &l.id, &l.at)));
    for (list, id, at) in places {
        let Place {
            everywhere: _,
            rules,
            duties,
            rows,
            routes,
            questions,
            terms,
        } = at;
        let place = format!("{list}.{id}.at");
        let has_term = |id: &String| source.glossary.iter().any(|term| term.id == *id);
        rules
            .iter()
            .for_each(|id| need(index.rules.contains_key(id), place.clone(), "rule", id));
        duties
            .iter()
            .for_each(|id| need(index.duties.contains_key(id), place.clone(), "duty", id));
        rows.iter()
            .for_each(|id| need(index.rows.contains_key(id), place.clone(), "row", id));
        routes
            .iter()
            .for_each(|id| need(index.routes.contains_key(id), place.clone(), "route", id));
        questions.iter().for_each(|id| {
            need(
                index.questions.contains_key(id),
                place.clone(),
                "question",
                id,
            )
        });
        terms
            .iter()
            .for_each(|id| need(has_term(id), place.clone(), "term", id));
    }
    duplicates("groups", source.groups.iter().map(|g| &g.id), errors);
    duplicates("purposes", source.purposes.iter().map(|p| &p.id), errors);
    duplicates("blocks", source.blocks.iter().map(|b| &b.id), errors);
    duplicates("readings", source.readings.iter().map(|r| &r.id), errors);
    duplicates("notes", source.notes.iter().map(|n| &n.id), errors);
    duplicates("limits", source.limits.iter().map(|l| &l.id), errors);
    duplicates("glossary", source.glossary.iter().map(|t| &t.id), errors);
    duplicates("emergency", source.emergency.iter().map(|n| &n.id), errors);
}

fn duplicates<'a>(list: &str, ids: impl Iterator<Item = &'a String>, errors: &mut Vec<LoadError>) {
    let mut seen = BTreeSet::new();
    for id in ids {
        if !seen.insert(id) {
            errors.push(LoadError::new(list, Problem::Duplicate(id.clone())));
        }
    }
}

/// Each rule is decided in one way, says what its failure means, and asks a question of its own kind.
fn rules(source: &Source, index: &Index, errors: &mut Vec<LoadError>) {
    for rule in &source.rules {
        let place = format!("rules.{}", rule.id);
        let mut bad = |what| errors.push(LoadError::new(place.clone(), Problem::BadRule(what)));
        let by_question = rule.question.is_some();
        if by_question == rule.met_when.is_some() || (by_question && rule.failed_when.is_some()) {
            bad("a rule is decided by one question, or by conditions of its own");
        }
        let can_fail = match rule.kind {
            RuleKind::Condition => by_question || rule.failed_when.is_some(),
            RuleKind::Action => rule.failed_when.is_some(),
        };
        if can_fail && rule.failed.is_none() {
            bad("a rule that can fail says what that means");
        }
        if let Some(id) = &rule.question
            && !index.questions.contains_key(id)
        {
            errors.push(LoadError::unknown(place.clone(), "question", id));
        }
    }
    for question in &source.questions {
        for rule in source.rules.iter().filter(|rule| decides(rule, question)) {
            let agrees = match question.kind {
                QuestionKind::Condition => rule.kind == RuleKind::Condition,
                QuestionKind::Action => rule.kind == RuleKind::Action,
                QuestionKind::Fact | QuestionKind::Informative => false,
            };
            if !agrees {
                let question = question.id.clone();
                let place = format!("rules.{}", rule.id);
                errors.push(LoadError::new(place, Problem::KindMismatch { question }));
            }
        }
    }
}

/// Every row, route, rule, duty and block is reached by some case.
fn reached(source: &Source, plans: &[Plan], errors: &mut Vec<LoadError>) {
    for (position, row) in source.rows.iter().enumerate() {
        let reached = plans
            .iter()
            .any(|plan| plan.row.is_some_and(|row| row.position() == position));
        if !reached {
            errors.push(LoadError::new(
                format!("rows.{}", row.id),
                Problem::UnreachableRow,
            ));
        }
    }
    let routes = || plans.iter().flat_map(|plan| &plan.routes);
    if let Some(route) = routes().find(|route| route.before.len() > MOST_STEPS) {
        let place = format!("routes.{}", route_id(source, route.route));
        errors.push(LoadError::new(
            place,
            Problem::TooMany("rules in one route".to_owned()),
        ));
    }
    for (position, route) in source.routes.iter().enumerate() {
        if !routes().any(|r| r.route.position() == position) {
            errors.push(LoadError::new(
                format!("routes.{}", route.id),
                Problem::UnreachableRoute,
            ));
        }
    }
    for (position, rule) in source.rules.iter().enumerate() {
        let mut steps = routes().flat_map(|route| &route.before);
        if !steps.any(|step| step.rule.position() == position) {
            errors.push(LoadError::new(
                format!("rules.{}", rule.id),
                Problem::Unused,
            ));
        }
    }
    for (position, duty) in source.duties.iter().enumerate() {
        let mut duties = routes().flat_map(|route| &route.after);
        if !duties.any(|after| after.duty.position() == position) {
            errors.push(LoadError::new(
                format!("duties.{}", duty.id),
                Problem::Unused,
            ));
        }
    }
    for block in &source.blocks {
        let names = |step: &super::model::Step| step.block.as_ref() == Some(&block.id);
        if !source
            .routes
            .iter()
            .any(|route| route.before.iter().any(names))
        {
            errors.push(LoadError::new(
                format!("blocks.{}", block.id),
                Problem::Unused,
            ));
        }
    }
}

/// A verdict as codes has a bit for each rule of a route, and a search for remedies one for each change.
const MOST_STEPS: usize = 64;

/// Every question is looked at, unless it is asked for the record alone.
fn questions(source: &Source, plans: &[Plan], errors: &mut Vec<LoadError>) {
    for (position, question) in source.questions.iter().enumerate() {
        let at = QuestionIx::new(position);
        let used = plans.iter().any(|plan| plan.answer(at) != (0, 0));
        if used == (question.kind == QuestionKind::Informative) {
            let place = format!("questions.{}", question.id);
            errors.push(LoadError::new(place, Problem::QuestionUse));
        }
    }
}

fn dates(source: &Source, errors: &mut Vec<LoadError>) {
    let notes = source
        .notes
        .iter()
        .map(|note| (format!("notes.{}.reviewed", note.id), &note.reviewed));
    for (place, date) in notes.chain([("origin.in_force".to_owned(), &source.origin.in_force)]) {
        if crate::text::date::parse_iso(date).is_none() {
            errors.push(LoadError::new(place, Problem::BadDate(date.clone())));
        }
    }
}
