//! The parts beside the check, each with what one does there.

use yew::prelude::*;

use crate::app::components::LinkTo;
use crate::app::config::{Feature, PRACTICE};
use crate::app::hooks::{use_app, use_page};
use crate::app::route::{Area, Route};
use crate::browser;
use crate::text::more::MorePage as Words;
use crate::text::papers::Papers;

/// The parts beside the check.
#[component]
pub fn MorePage() -> Html {
    let app = use_app();
    let title = app.say(Words::Title);
    use_page(title);
    let config = app.config();
    let offered = config
        .areas()
        .filter(|area| config.offers(*area, &app.protocol) || is_in_page(*area));
    html! {
        <div class="dw-page">
            <h1 class="utrecht-heading-1" tabindex="-1">{ title }</h1>
            <p class="utrecht-paragraph utrecht-paragraph--lead">{ app.say(Words::Lead) }</p>
            <ul class="dw-cards">
                if app.has(Feature::Check) {
                    <li class="dw-card">
                        <h2 class="dw-card__title">
                            <LinkTo route={Route::Papers} class="dw-card__action">{ app.say(Papers::Title) }</LinkTo>
                        </h2>
                        <p class="dw-card__text">{ app.say(Papers::MoreHelp) }</p>
                    </li>
                }
                { for offered.map(|area| {
                    let (name, help) = words(area);
                    html! {
                        <li class="dw-card" key={area.path()}>
                            <h2 class="dw-card__title">
                                <LinkTo route={Route::In(area, String::new())} class="dw-card__action">
                                    { app.say(name) }
                                </LinkTo>
                            </h2>
                            <p class="dw-card__text">{ app.say(help) }</p>
                        </li>
                    }
                }) }
            </ul>
        </div>
    }
}

/// Whether the page itself brings along what an area offers: a set of practice of the organisation's own.
fn is_in_page(area: Area) -> bool {
    area == Area::Training && browser::config::read(PRACTICE).is_some()
}

/// What an area is called, and what one does there.
const fn words(area: Area) -> (Words, Words) {
    match area {
        Area::Register => (Words::Register, Words::RegisterHelp),
        Area::Training => (Words::Training, Words::TrainingHelp),
        Area::Rights => (Words::Rights, Words::RightsHelp),
        Area::Rules => (Words::Rules, Words::RulesHelp),
    }
}
