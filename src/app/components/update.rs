//! A newer version that waits. It never takes over while someone is at work: it says so, and waits on.

use yew::prelude::*;

use super::{Alert, AlertKind, Button, ButtonKind};
use crate::app::hooks::use_app;
use crate::browser::update;
use crate::text::update::UpdateWords as Words;

/// The notice of a newer version.
#[component]
pub fn UpdateNotice() -> Html {
    let app = use_app();
    html! {
        <Alert kind={AlertKind::Info} title={app.say(Words::Title)} live=true>
            if app.is_unsaved() {
                <p class="utrecht-paragraph">{ app.say(Words::First) }</p>
            } else {
                <p class="utrecht-paragraph">{ app.say(Words::Text) }</p>
                <Button kind={ButtonKind::Primary} id="update" onclick={|_| update::apply()}>
                    { app.say(Words::Apply) }
                </Button>
            }
        </Alert>
    }
}
