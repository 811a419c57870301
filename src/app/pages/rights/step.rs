//! A step of a tool: what is asked, what is said, the terms, and the way on.

use yew::prelude::*;

use super::bar::Bar;
use super::desk::{Bench, use_bench};
use super::parts::{NotesHere, emergency, says, to_check};
use super::{field, route, timeline};
use crate::app::components::{ButtonKind, Disclosure, IconName, LinkTo, Refs};
use crate::app::hooks::{use_app, use_page};
use crate::app::pages::not_found::NotFoundPage;
use crate::app::rights_place::Place;
use crate::browser::clock;
use crate::rights::model::{Field, Step, Tool};
use crate::rights::{Need, Sheet, Why, needs};
use crate::text::date;
use crate::text::rights::RightsPage as Words;

/// Properties of [`StepPage`].
#[derive(Properties, PartialEq)]
pub(super) struct StepPageProps {
    /// The tool.
    pub tool: AttrValue,
    /// Its step.
    pub step: AttrValue,
}

/// A step of a tool.
#[component]
pub(super) fn StepPage(props: &StepPageProps) -> Html {
    let app = use_app();
    let bench = use_bench(&props.tool);
    let rights = bench.as_ref().map(|bench| bench.rights.clone());
    let tool = rights.as_ref().and_then(|rights| rights.tool(&props.tool));
    let step = tool.and_then(|tool| tool.steps.iter().find(|step| *step.id == *props.step));
    let title = match (tool, step) {
        (Some(tool), Some(step)) => format!("{} – {}", app.t(&step.title), app.t(&tool.title)),
        _ => app.say(Words::Title).to_owned(),
    };
    use_page(&title);
    let (Some(bench), Some(tool), Some(step)) = (bench, tool, step) else {
        return html! { <NotFoundPage /> };
    };
    let sheet = Sheet::of(tool, &bench.work.draft);
    let missing = needs(&sheet, &date::iso_moment(clock::now()));
    html! {
        <div class="dw-page dw-rights">
            if tool.emergency { { emergency(&app) } }
            <Bar tool={props.tool.clone()} />
            { steps(&bench, &sheet, Some(&step.id)) }
            <h1 class="utrecht-heading-1" tabindex="-1">{ app.t(&step.title) }</h1>
            <p class="utrecht-paragraph utrecht-paragraph--lead">
                { app.t(&step.intro) }{ " " }<Refs refs={step.refs.clone()} />
            </p>
            if bench.work.signed.is_some() {
                <p class="utrecht-paragraph dw-quiet">{ app.say(Words::SignedNote) }</p>
            }
            <div class="dw-form">
                { for sheet.fields(step).map(|one| field::field(&bench, one, wrong(&bench, &missing, one))) }
                { says(&app, &sheet, &step.says) }
                { for step.checks.iter().filter(|link| sheet.holds(link.when.as_ref())).map(|link| to_check(&app, link)) }
            </div>
            { timeline::terms(&bench, &sheet) }
            { nav(&bench, &sheet, tool, Some(step)) }
            <NotesHere notes={tool.notes.clone()} />
        </div>
    }
}

/// What is wrong with a date that was filled in; that something is missing is said at the end.
fn wrong(bench: &Bench, missing: &[Need<'_>], field: &Field) -> Option<AttrValue> {
    let need = missing.iter().find(|need| need.field.id == field.id)?;
    let words = match need.why {
        Why::Missing | Why::Open | Why::Motivation | Why::Line => return None,
        Why::NotADate => Words::WrongNotADate,
        Why::InFuture => Words::WrongInFuture,
        Why::InPast => Words::WrongInPast,
        Why::TooEarly => Words::WrongTooEarly,
    };
    let other = after(bench, field);
    Some(bench.app.fill(words, &[("other", &other)]).into())
}

/// What the date that a field may not lie before is called; empty where there is none.
pub(super) fn after(bench: &Bench, field: &Field) -> AttrValue {
    let tool = bench.rights.tool(&bench.tool);
    let mut fields = tool
        .iter()
        .flat_map(|tool| &tool.steps)
        .flat_map(|step| &step.fields);
    let known = fields.find(|one| Some(&one.id) == field.not_before.as_ref());
    known.map_or_else(AttrValue::default, |one| {
        let label = bench.app.t(&one.label);
        AttrValue::from(label.trim_end_matches(['?', ':']).to_owned())
    })
}

/// The tool's name, and its steps: those that count now. They are not numbered, as what counts can change on the way and
/// the steps of the Meldcode have numbers of their own.
pub(super) fn steps(bench: &Bench, sheet: &Sheet<'_>, here: Option<&str>) -> Html {
    let app = &bench.app;
    let list: Vec<&Step> = sheet.steps().collect();
    let item = |place: Place<'_>, title: AttrValue, current: bool| {
        html! {
            <li key={place.rest()}><LinkTo route={route(place)} {current}>{ title }</LinkTo></li>
        }
    };
    let tool = app.t(&sheet.tool.title);
    let summary = app.fill(Words::StepsOf, &[("tool", &tool)]);
    html! {
        <nav class="dw-print-hidden" aria-label={app.say(Words::StepsLabel)}>
            <LinkTo route={route(Place::Overview)} icon={IconName::ArrowLeft}>{ app.say(Words::Back) }</LinkTo>
            <Disclosure {summary}>
                <ul class="dw-rights-steps">
                    { for list.iter().map(|step| {
                        let current = Some(step.id.as_str()) == here;
                        item(Place::Step(sheet.tool, step), app.t(&step.title), current)
                    }) }
                    { item(Place::Finish(sheet.tool), app.say(Words::Finish).into(), here.is_none()) }
                </ul>
            </Disclosure>
        </nav>
    }
}

/// The way back and the way on, among the steps that count now.
pub(super) fn nav(bench: &Bench, sheet: &Sheet<'_>, tool: &Tool, here: Option<&Step>) -> Html {
    let app = &bench.app;
    let list: Vec<&Step> = tool.steps.iter().collect();
    let at = here.and_then(|here| list.iter().position(|step| step.id == here.id));
    let at = at.unwrap_or(list.len());
    let counts = |step: &&&Step| sheet.has_step(step);
    let before = list.get(..at).unwrap_or_default().iter().rev().find(counts);
    let after = list.get(at + 1..).unwrap_or_default().iter().find(counts);
    let on = match after {
        Some(step) => Some((Place::Step(tool, step), app.t(&step.title))),
        None => here.map(|_| (Place::Finish(tool), app.say(Words::Finish).into())),
    };
    html! {
        <nav class="dw-step-nav dw-rights-nav" aria-label={app.say(Words::ToStep)}>
            if let Some(step) = before {
                <LinkTo route={route(Place::Step(tool, step))} button={ButtonKind::Secondary} icon={IconName::ArrowLeft}
                    label={format!("{}: {}", app.say(Words::Previous), app.t(&step.title))}>
                    { app.say(Words::Previous) }
                </LinkTo>
            }
            if let Some((place, title)) = on {
                <LinkTo route={route(place)} button={ButtonKind::Primary} icon={IconName::ArrowRight}>
                    { format!("{}: {title}", app.say(Words::Next)) }
                </LinkTo>
            }
        </nav>
    }
}
