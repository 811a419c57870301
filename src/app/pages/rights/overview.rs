//! All pages about rights and care, and the way back to what was saved.

use yew::prelude::*;

use super::desk::use_desk;
use super::{loaded, open, route};
use crate::app::components::LinkTo;
use crate::app::hooks::{use_app, use_page};
use crate::app::rights_place::Place;
use crate::text::rights::{RetentionPage, RightsPage as Words};

/// All pages about rights and care.
#[component]
pub(super) fn Overview() -> Html {
    let app = use_app();
    let desk = use_desk();
    use_page(app.say(Words::Title));
    let Some(rights) = loaded(&app) else {
        return Html::default();
    };
    let card = |place: Place<'_>, title: AttrValue, text: AttrValue, under_way: bool| {
        html! {
            <li class="dw-card" key={place.rest()}>
                <h3 class="dw-card__title">
                    <LinkTo route={route(place)} class="dw-card__action">{ title }</LinkTo>
                </h3>
                <p class="dw-card__text">{ text }</p>
                if under_way { <p class="dw-card__facts"><span class="dw-badge">{ app.say(Words::UnderWay) }</span></p> }
            </li>
        }
    };
    let tools = rights.source().tools.iter().filter_map(|tool| {
        let first = tool.steps.first()?;
        let under_way = !desk.desk.work(&tool.id).is_empty();
        Some(card(
            Place::Step(tool, first),
            app.t(&tool.title),
            app.t(&tool.lead),
            under_way,
        ))
    });
    let list = !desk.desk.list.text.is_empty();
    html! {
        <div class="dw-page dw-page--wide">
            <h1 class="utrecht-heading-1" tabindex="-1">{ app.say(Words::Title) }</h1>
            <p class="utrecht-paragraph utrecht-paragraph--lead">{ app.say(Words::Lead) }</p>
            <h2 class="utrecht-heading-2">{ app.say(Words::Forms) }</h2>
            <ul class="dw-cards">{ for tools }</ul>
            <h2 class="utrecht-heading-2">{ app.say(Words::Tables) }</h2>
            <ul class="dw-cards">
                { card(Place::Retention, app.say(RetentionPage::Title).into(), app.say(RetentionPage::Lead).into(), list) }
                { card(Place::Dossier, app.say(Words::DossierTitle).into(), app.say(Words::DossierLead).into(), false) }
                { card(Place::Access, app.say(Words::AccessTitle).into(), app.say(Words::AccessLead).into(), false) }
            </ul>
            <h2 class="utrecht-heading-2">{ app.say(Words::OpenTitle) }</h2>
            <p class="utrecht-paragraph" id="rights-open-help">{ app.say(Words::OpenHelp) }</p>
            <open::OpenFile />
        </div>
    }
}
