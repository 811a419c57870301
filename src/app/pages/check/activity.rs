//! What the professional wants to do.

use yew::prelude::*;

use super::StepProps;
use crate::app::components::{Icon, IconName, Refs};
use crate::app::hooks::{App, use_app};
use crate::app::route::{CheckStep, Route};
use crate::app::session::{Action, Edit};
use crate::app::steps::Overview;
use crate::protocol::ActivityIx;
use crate::text::check::ChooseSteps as Words;

/// A card for each activity; choosing one goes on at once.
#[component]
pub(super) fn ActivityStep(_props: &StepProps) -> Html {
    let app = use_app();
    html! {
        <>
            <p class="utrecht-paragraph dw-lead">{ app.say(Words::ActivityIntro) }</p>
            <ul class="dw-cards">
                { for app.protocol.activity_ids().map(|activity| card(&app, activity)) }
            </ul>
        </>
    }
}

fn card(app: &App, at: ActivityIx) -> Html {
    let activity = app.protocol.activity(at);
    let chosen = app.session.draft().activity.as_ref() == Some(&activity.id);
    let onclick = choose(
        app,
        CheckStep::Activity,
        Edit::Activity(activity.id.clone()),
    );
    let help = format!("activity-{}-help", activity.id);
    html! {
        <li class={classes!("dw-card", chosen.then_some("dw-card--chosen"))} key={activity.id.clone()}>
            <button type="button" class="dw-card__button" aria-pressed={if chosen { "true" } else { "false" }}
                aria-describedby={help.clone()} {onclick}>
                <span class="dw-card__title">{ app.t(&activity.label) }</span>
                if chosen { { chosen_mark(app) } }
            </button>
            <p class="dw-card__text" id={help}>{ app.t(&activity.help) }</p>
            <Refs refs={activity.refs.clone()} />
        </li>
    }
}

/// The sign of what is chosen, with its word.
pub(super) fn chosen_mark(app: &App) -> Html {
    html! {
        <span class="dw-card__chosen"><Icon name={IconName::Check} />{ app.say(Words::Chosen) }</span>
    }
}

/// Chooses something and goes on to the step that is next then.
pub(super) fn choose(app: &App, from: CheckStep, edit: Edit) -> Callback<MouseEvent> {
    let app = app.clone();
    Callback::from(move |_| {
        let action = Action::Edit(edit.clone());
        let then = app.session.apply(&app.protocol, &action);
        app.dispatch(action);
        if let Some(next) = Overview::of(&app.protocol, then.draft()).next(from) {
            app.navigate(Route::Check(next));
        }
    })
}
