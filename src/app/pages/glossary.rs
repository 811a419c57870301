//! The glossary.

use yew::prelude::*;

use crate::app::hooks::{use_app, use_page};
use crate::text::frame::Frame;

/// What the page is to show.
#[derive(Properties, PartialEq)]
pub struct GlossaryProps {
    /// The id of the term to show first.
    pub term: Option<AttrValue>,
}

/// The glossary.
#[component]
pub fn GlossaryPage(_props: &GlossaryProps) -> Html {
    let app = use_app();
    let title = app.say(Frame::NavGlossary);
    use_page(title);
    html! { <h1 tabindex="-1">{ title }</h1> }
}
