//! The first page.

use yew::prelude::*;

use crate::app::hooks::{use_app, use_page};
use crate::text::frame::Frame;

/// The first page.
#[component]
pub fn StartPage() -> Html {
    let app = use_app();
    let title = app.say(Frame::NavStart);
    use_page(title);
    html! { <h1 tabindex="-1">{ title }</h1> }
}
