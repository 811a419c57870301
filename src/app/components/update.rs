//! A newer version that waits. It never takes over while someone is at work: it says so, and waits on.

use gloo::timers::callback::Interval;
use yew::prelude::*;

use super::{Alert, AlertKind, Button, ButtonKind};
use crate::app::hooks::{App, use_app};
use crate::browser::{unload, update};
use crate::text::update::UpdateWords as Words;

/// How often it looks whether someone is at work, in ms: work in an area is not told here.
const LOOK: u32 = 1000;

/// Whether something at hand would get lost, in the check or wherever else the browser would ask before it is left.
fn at_work(app: &App) -> bool {
    app.is_unsaved() || unload::asks()
}

/// The notice of a newer version.
#[component]
pub fn UpdateNotice() -> Html {
    let app = use_app();
    let look = use_force_update();
    use_effect_with((), {
        let look = look.clone();
        move |()| {
            let clock = Interval::new(LOOK, move || look.force_update());
            || drop(clock)
        }
    });
    let onclick = {
        let app = app.clone();
        Callback::from(move |_| {
            // Something may have been filled in since it was last looked at.
            if at_work(&app) {
                look.force_update();
            } else {
                update::apply();
            }
        })
    };
    html! {
        <Alert kind={AlertKind::Info} title={app.say(Words::Title)} live=true>
            if at_work(&app) {
                <p class="utrecht-paragraph">{ app.say(Words::First) }</p>
            } else {
                <p class="utrecht-paragraph">{ app.say(Words::Text) }</p>
                <Button kind={ButtonKind::Primary} id="update" {onclick}>{ app.say(Words::Apply) }</Button>
            }
        </Alert>
    }
}
