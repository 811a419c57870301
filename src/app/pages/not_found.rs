//! An address that is no page.

use yew::prelude::*;

use crate::app::hooks::{use_app, use_page};
use crate::text::frame::Frame;

/// An address that is no page.
#[component]
pub fn NotFoundPage() -> Html {
    let app = use_app();
    let title = app.say(Frame::NotFoundTitle);
    use_page(title);
    html! { <h1 tabindex="-1">{ title }</h1> }
}
