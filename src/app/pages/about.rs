//! About the application.

use yew::prelude::*;

use crate::app::hooks::{use_app, use_page};
use crate::text::frame::Frame;

/// About the application.
#[component]
pub fn AboutPage() -> Html {
    let app = use_app();
    let title = app.say(Frame::NavAbout);
    use_page(title);
    html! { <h1 tabindex="-1">{ title }</h1> }
}
