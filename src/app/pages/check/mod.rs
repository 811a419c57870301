//! The check: a step at a time, the steps and the verdict always in view.

mod activity;
mod checklist;
pub(super) mod consent;
mod data;
pub(super) mod evidence;
mod items;
mod kept;
pub(super) mod lists;
mod nav;
mod occasion;
mod question;
mod row;
mod steps_list;
mod verdict;

use std::rc::Rc;

use yew::prelude::*;

use crate::app::components::verdict::{NotesHere, VerdictPanel, outcome_text, step_name};
use crate::app::components::{Alert, AlertKind, EmptyState, Form, LinkTo};
use crate::app::hooks::{App, use_app, use_page};
use crate::app::notes::At;
use crate::app::route::{CheckStep, Route};
use crate::app::steps::{Overview, StepState};
use crate::decision::Outcome;
use crate::text::check::CheckPage as Words;
use crate::text::verdict::VerdictPanel as PanelWords;

/// Properties of [`CheckPage`].
#[derive(Properties, PartialEq)]
pub struct CheckProps {
    /// The step.
    pub step: CheckStep,
}

/// What every step takes.
#[derive(Properties, PartialEq)]
struct StepProps {
    /// The check as it stands.
    overview: Rc<Overview>,
}

const fn step_title(step: CheckStep) -> Words {
    match step {
        CheckStep::Activity => Words::ActivityTitle,
        CheckStep::Row => Words::RowTitle,
        CheckStep::Occasion => Words::OccasionTitle,
        CheckStep::Data => Words::DataTitle,
        CheckStep::Consent => Words::ConsentTitle,
        CheckStep::Conditions => Words::ConditionsTitle,
        CheckStep::Checklist => Words::ChecklistTitle,
        CheckStep::Verdict => Words::VerdictTitle,
    }
}

/// The check.
#[component]
pub fn CheckPage(props: &CheckProps) -> Html {
    let app = use_app();
    let step = props.step;
    let overview = use_memo(Rc::clone(&app.session), |session| {
        Overview::of(&app.protocol, session.draft())
    });
    let title = app.say(step_title(step));
    // The page of the outcome says all that the panel says.
    let whole = step == CheckStep::Verdict && overview.assessed.is_some();
    use_page(title);
    use_announced(&app, &overview);
    html! {
        <div class={classes!("dw-check", whole.then_some("dw-check--whole"))}>
            <steps_list::StepsList overview={overview.clone()} current={step} />
            <div class="dw-check__main">
                <h1 class="utrecht-heading-1" tabindex="-1">{ title }</h1>
                if changes_nothing(&overview, step) {
                    <Alert kind={AlertKind::Info}>
                        <p class="utrecht-paragraph">{ app.say(Words::ChangesNothing) }</p>
                    </Alert>
                }
                { content(&app, &overview, step) }
                <kept::KeptApart overview={overview.clone()} />
            </div>
            if !whole { <VerdictPanel {overview} {step} /> }
        </div>
    }
}

/// Whether the outcome stands whatever is filled in here.
fn changes_nothing(overview: &Overview, step: CheckStep) -> bool {
    let is_forbidden =
        |(_, verdict): &(_, crate::decision::Verdict)| verdict.outcome == Outcome::Forbidden;
    overview.state(step) == StepState::Optional
        && overview.assessed.as_ref().is_some_and(is_forbidden)
}

/// The step itself with the way on, or what must be chosen first.
fn content(app: &App, overview: &Rc<Overview>, step: CheckStep) -> Html {
    let nav = html! { <nav::StepNav overview={overview.clone()} {step} /> };
    match overview.state(step) {
        StepState::Later => first(app, overview),
        StepState::NotApplicable => html! {
            <>
                <EmptyState title={app.say(Words::NothingAsked)}>
                    <p class="utrecht-paragraph">{ app.say(Words::NotNeededHere) }</p>
                </EmptyState>
                { nav }
            </>
        },
        StepState::Open | StepState::ToDo | StepState::Optional | StepState::Done => {
            let overview = overview.clone();
            match step {
                CheckStep::Activity => {
                    html! { <><activity::ActivityStep {overview} />{ nav }</> }
                }
                CheckStep::Row => html! { <><row::RowStep {overview} />{ nav }</> },
                CheckStep::Occasion => form(
                    app,
                    step,
                    nav,
                    html! { <occasion::OccasionStep {overview} /> },
                ),
                CheckStep::Data => form(app, step, nav, html! { <data::DataStep {overview} /> }),
                CheckStep::Consent => form(
                    app,
                    step,
                    nav,
                    html! { <consent::ConsentStep {overview} /> },
                ),
                CheckStep::Conditions => form(
                    app,
                    step,
                    nav,
                    html! { <checklist::ConditionsStep {overview} /> },
                ),
                CheckStep::Checklist => form(
                    app,
                    step,
                    nav,
                    html! { <checklist::ChecklistStep {overview} /> },
                ),
                CheckStep::Verdict => html! { <verdict::VerdictStep {overview} /> },
            }
        }
    }
}

/// A step that is filled in: Enter goes on.
fn form(app: &App, step: CheckStep, nav: Html, content: Html) -> Html {
    let onsend = {
        let app = app.clone();
        Callback::from(move |()| {
            let overview = Overview::of(&app.protocol, app.session.draft());
            if let Some(next) = overview.next(step) {
                app.navigate(Route::Check(next));
            }
        })
    };
    html! {
        <Form class="dw-form" {onsend}>
            { content }
            { nav }
        </Form>
    }
}

/// What must be chosen before this step says anything.
fn first(app: &App, overview: &Overview) -> Html {
    let step = overview.first_open().unwrap_or(CheckStep::Activity);
    let words = if step == CheckStep::Row {
        Words::ChooseRowFirst
    } else {
        Words::ChooseActivityFirst
    };
    html! {
        <EmptyState title={app.say(words)}>
            <p class="utrecht-paragraph">
                <LinkTo route={Route::Check(step)}>
                    { app.fill(Words::GoTo, &[("step", app.say(step_name(step)))]) }
                </LinkTo>
            </p>
        </EmptyState>
    }
}

/// Readings, limits and notes on the law at the row and the route of the case, and at these places too.
fn notes_at_case(app: &App, overview: &Overview, also: Vec<At>) -> Html {
    let Some((case, verdict)) = &overview.assessed else {
        return Html::default();
    };
    let mut at = also;
    at.push(At::Route(app.protocol.route(verdict.route).id.clone()));
    if let Some(row) = case.row() {
        at.push(At::Row(app.protocol.row(row).id.clone()));
    }
    html! { <NotesHere {at} /> }
}

/// Has a change of the outcome read out; not the first one, which the page shows anyway.
#[hook]
fn use_announced(app: &App, overview: &Overview) {
    let outcome = overview
        .assessed
        .as_ref()
        .map(|(_, verdict)| verdict.outcome);
    let last = use_mut_ref(|| None::<Option<Outcome>>);
    let app = app.clone();
    use_effect_with(outcome, move |outcome| {
        let before = last.replace(Some(*outcome));
        if let (Some(before), Some(now)) = (before, *outcome)
            && before != Some(now)
        {
            let name = outcome_text(&app, now);
            let name = app.t(&name.title);
            app.announce(app.fill(PanelWords::Announce, &[("outcome", &name)]));
        }
    });
}
