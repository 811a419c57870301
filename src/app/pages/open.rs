//! Opening a file.

use yew::prelude::*;

use crate::app::hooks::{use_app, use_page};
use crate::text::frame::Frame;

/// Opening a file.
#[component]
pub fn OpenPage() -> Html {
    let app = use_app();
    let title = app.say(Frame::NavOpen);
    use_page(title);
    html! { <h1 tabindex="-1">{ title }</h1> }
}
