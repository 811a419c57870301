//! The check.

use yew::prelude::*;

use crate::app::hooks::{use_app, use_page};
use crate::app::route::CheckStep;
use crate::text::frame::Frame;

/// What the page is to show.
#[derive(Properties, PartialEq)]
pub struct CheckProps {
    /// The step.
    pub step: CheckStep,
}

/// The check.
#[component]
pub fn CheckPage(_props: &CheckProps) -> Html {
    let app = use_app();
    let title = app.say(Frame::NavCheck);
    use_page(title);
    html! { <h1 tabindex="-1">{ title }</h1> }
}
