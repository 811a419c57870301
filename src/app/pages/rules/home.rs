//! The first page of the rules.

use yew::prelude::*;

use super::at;
use super::nav::PARTS;
use crate::app::components::LinkTo;
use crate::app::hooks::{use_app, use_page};
use crate::text::rules::Rules as Words;

/// The first page of the rules.
#[component]
pub fn HomePage() -> Html {
    let app = use_app();
    let title = app.say(Words::Title);
    use_page(title);
    let digest: String = app.protocol.digest().chars().take(12).collect();
    let version = app.fill(
        Words::Version,
        &[("version", app.protocol.version()), ("digest", &digest)],
    );
    html! {
        <div class="dw-page">
            <h1 class="utrecht-heading-1" tabindex="-1">{ title }</h1>
            <p class="utrecht-paragraph utrecht-paragraph--lead">{ app.say(Words::Lead) }</p>
            <div class="dw-panel">
                <h2 class="utrecht-heading-3">{ app.say(Words::Here) }</h2>
                <p class="utrecht-paragraph"><strong>{ app.t(&app.protocol.source().title) }</strong></p>
                <p class="utrecht-paragraph">{ version }</p>
                <p class="utrecht-paragraph dw-quiet">{ app.say(Words::VersionHelp) }</p>
            </div>
            <ul class="dw-cards dw-rules__cards">
                { for PARTS.into_iter().map(|(part, name, help)| html! {
                    <li class="dw-card" key={part}>
                        <h2 class="dw-card__title">
                            <LinkTo route={at(part)} class="dw-card__action">{ app.say(name) }</LinkTo>
                        </h2>
                        <p class="dw-card__text">{ app.say(help) }</p>
                    </li>
                }) }
            </ul>
        </div>
    }
}
