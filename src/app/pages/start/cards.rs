//! Everything that one can be about to do, each a card.

use yew::prelude::*;

use crate::app::components::{Icon, IconName};
use crate::app::hooks::{From as Begin, use_app};
use crate::protocol::Activity;

#[component]
pub fn ActivityCards() -> Html {
    let app = use_app();
    let activities = &app.protocol.source().activities;
    html! {
        <ul class="dw-cards">
            { for activities.iter().map(|activity| html! {
                <Card activity={activity.clone()} key={activity.id.clone()} />
            }) }
        </ul>
    }
}

#[derive(Properties, PartialEq)]
struct CardProps {
    activity: Activity,
}

#[component]
fn Card(props: &CardProps) -> Html {
    let app = use_app();
    let activity = &props.activity;
    let help = format!("activity-{}-help", activity.id);
    let onclick = {
        let (app, id) = (app.clone(), activity.id.clone());
        move |_: MouseEvent| app.begin(Begin::Activity(id.clone()))
    };
    html! {
        <li class="dw-card">
            <h3 class="dw-card__title">
                <button type="button" class="dw-card__action" aria-describedby={help.clone()} {onclick}>
                    { app.t(&activity.label) }
                    <Icon name={IconName::ArrowRight} />
                </button>
            </h3>
            <p class="dw-card__text" id={help}>{ app.t(&activity.help) }</p>
        </li>
    }
}
