//! What is read out without moving the focus.

use yew::prelude::*;

use crate::app::hooks::use_app;

/// Two regions that take turns, so that the same words are read a second time.
#[component]
pub fn LiveRegion() -> Html {
    let app = use_app();
    let (turn, words) = &app.state().announced;
    let even = turn % 2 == 0;
    html! {
        <>
            <div class="dw-visually-hidden" role="status" aria-live="polite">{ even.then(|| words.clone()) }</div>
            <div class="dw-visually-hidden" role="status" aria-live="polite">{ (!even).then(|| words.clone()) }</div>
        </>
    }
}
