//! Danger now.

use yew::prelude::*;

use crate::app::hooks::{use_app, use_page};
use crate::text::frame::Frame;

/// Danger now.
#[component]
pub fn AcutePage() -> Html {
    let app = use_app();
    let title = app.say(Frame::NavAcute);
    use_page(title);
    html! { <h1 tabindex="-1">{ title }</h1> }
}
