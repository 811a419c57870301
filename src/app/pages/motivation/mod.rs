//! Motivation and sign-off.

use yew::prelude::*;

use crate::app::hooks::{use_app, use_page};
use crate::text::frame::Frame;

/// Motivation and sign-off.
#[component]
pub fn MotivationPage() -> Html {
    let app = use_app();
    let title = app.say(Frame::NavMotivation);
    use_page(title);
    html! { <h1 tabindex="-1">{ title }</h1> }
}
