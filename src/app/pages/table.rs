//! The decision table.

use yew::prelude::*;

use crate::app::hooks::{use_app, use_page};
use crate::text::frame::Frame;

/// What the page is to show.
#[derive(Properties, PartialEq)]
pub struct TableProps {
    /// The id of the row to show first.
    pub row: Option<AttrValue>,
}

/// The decision table.
#[component]
pub fn TablePage(_props: &TableProps) -> Html {
    let app = use_app();
    let title = app.say(Frame::NavTable);
    use_page(title);
    html! { <h1 tabindex="-1">{ title }</h1> }
}
