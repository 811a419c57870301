//! The document as it will be.

use yew::prelude::*;

use crate::app::hooks::{use_app, use_page};
use crate::text::frame::Frame;

/// The document as it will be.
#[component]
pub fn DocumentPage() -> Html {
    let app = use_app();
    let title = app.say(Frame::NavDocument);
    use_page(title);
    html! { <h1 tabindex="-1">{ title }</h1> }
}
