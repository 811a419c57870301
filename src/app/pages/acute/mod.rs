//! Danger now: whom to call, at once; and the least to note, completed later from the same check.

pub mod note;

use yew::prelude::*;

use super::later::{Later, Part};
use crate::app::components::{Alert, AlertKind, Icon, IconName};
use crate::app::config::Feature;
use crate::app::hooks::{App, use_app, use_page};
use crate::text::acute::AcutePage as Words;
use crate::text::phone;

/// Danger now.
#[component]
pub fn AcutePage() -> Html {
    let app = use_app();
    use_page(app.say(Words::Title));
    html! {
        <div class="dw-page dw-acute">
            <h1 tabindex="-1" class="utrecht-heading-1">{ app.say(Words::Title) }</h1>
            <p class="utrecht-paragraph utrecht-paragraph--lead">{ app.say(Words::Intro) }</p>
            { numbers(&app) }
            <Alert kind={AlertKind::Warning} title={app.say(Words::CoachTitle)}>
                <p class="utrecht-paragraph">{ app.say(Words::Coach) }</p>
            </Alert>
            if app.has(Feature::Check) { <Later part={Part::AcuteNote} /> }
        </div>
    }
}

/// The numbers to call, large enough to hit with a thumb.
fn numbers(app: &App) -> Html {
    html! {
        <ul class="dw-acute__numbers">
            { for app.emergency().iter().map(|number| {
                html! {
                    <li class="dw-acute__number" key={number.id.clone()}>
                        <a class="dw-acute__call" href={phone::dial(&number.number)}>
                            <Icon name={IconName::Phone} />
                            <span class="dw-acute__digits">
                                { app.fill(Words::Call, &[("number", &number.number)]) }
                            </span>
                            <span class="dw-acute__who">{ app.t(&number.label) }</span>
                        </a>
                        <p class="dw-acute__when">{ app.t(&number.when) }</p>
                    </li>
                }
            }) }
        </ul>
    }
}
