//! The list of steps: what is done and what is open.

use std::rc::Rc;

use yew::prelude::*;

use crate::app::components::verdict::{outcome_icon, outcome_text, step_name};
use crate::app::components::{Icon, IconName, LinkTo};
use crate::app::hooks::{App, use_app};
use crate::app::route::{CheckStep, Route};
use crate::app::steps::{Overview, StepState, StepView};
use crate::text::check::CheckPage as Words;

#[derive(Properties, PartialEq)]
pub(super) struct StepsProps {
    pub overview: Rc<Overview>,
    pub current: CheckStep,
}

/// The steps that go, each with how it stands in a word and a sign. On a phone folded to the one where one is.
#[component]
pub(super) fn StepsList(props: &StepsProps) -> Html {
    let app = use_app();
    let open = use_state(|| false);
    // The list is folded away again when one has gone to another step.
    {
        let open = open.clone();
        use_effect_with(props.current, move |_| open.set(false));
    }
    let name = app.say(step_name(props.current));
    // A step that does not go has a name and no number.
    let where_one_is = props.overview.position(props.current).map_or_else(
        || name.to_owned(),
        |(at, all)| {
            let (at, all) = (at.to_string(), all.to_string());
            app.fill(Words::StepOf, &[("n", &at), ("all", &all), ("step", name)])
        },
    );
    let toggle = {
        let open = open.clone();
        Callback::from(move |_: MouseEvent| open.set(!*open))
    };
    let shown = props
        .overview
        .steps
        .iter()
        .filter(|view| view.state != StepState::NotApplicable);
    html! {
        <nav class="dw-steps" aria-label={app.say(Words::StepsLabel)}>
            <button type="button" class="dw-steps__toggle" aria-controls="check-steps"
                aria-expanded={if *open { "true" } else { "false" }} onclick={toggle}>
                <span class="dw-steps__where">{ where_one_is }</span>
                <span class="dw-steps__fold">
                    { app.say(if *open { Words::StepsHide } else { Words::StepsShow }) }
                </span>
            </button>
            <ol class={classes!("dw-steps__list", open.then_some("dw-steps__list--open"))} id="check-steps">
                { for shown.map(|view| entry(&app, &props.overview, view, props.current)) }
            </ol>
        </nav>
    }
}

const fn look(state: StepState) -> (&'static str, Option<IconName>, Words) {
    match state {
        StepState::Done => ("done", Some(IconName::Check), Words::StateDone),
        StepState::ToDo => ("todo", Some(IconName::Question), Words::StateToDo),
        StepState::Open => ("open", None, Words::StateOpen),
        StepState::Optional => ("optional", Some(IconName::Minus), Words::StateOptional),
        StepState::Later | StepState::NotApplicable => ("later", None, Words::StateLater),
    }
}

fn entry(app: &App, overview: &Overview, view: &StepView, current: CheckStep) -> Html {
    let here = view.step == current;
    let (class, icon, word) = match &overview.assessed {
        // The last step is no task: it shows the outcome.
        Some((_, verdict)) if view.step == CheckStep::Verdict => (
            verdict.outcome.id(),
            Some(outcome_icon(verdict.outcome)),
            app.t(&outcome_text(app, verdict.outcome).title),
        ),
        _ => {
            let (class, icon, word) = look(view.state);
            (class, icon, app.say(word).into())
        }
    };
    let label = html! {
        <>
            <span class="dw-steps__mark">
                if let Some(name) = icon { <Icon {name} /> }
            </span>
            <span class="dw-steps__text">
                <span class="dw-steps__name">{ app.say(step_name(view.step)) }</span>
                <span class="dw-visually-hidden">{ ": " }</span>
                <span class="dw-steps__state">{ word }</span>
            </span>
        </>
    };
    html! {
        <li class={classes!("dw-steps__item", format!("dw-steps__item--{class}"),
            here.then_some("dw-steps__item--current"))} key={format!("{:?}", view.step)}>
            if view.state == StepState::Later {
                <span class="dw-steps__link">{ label }</span>
            } else if here {
                <span class="dw-steps__link" aria-current="step">{ label }</span>
            } else {
                <LinkTo route={Route::Check(view.step)} class="dw-steps__link">{ label }</LinkTo>
            }
        </li>
    }
}
