//! An address that is no page.

use yew::prelude::*;

use crate::app::components::{ButtonKind, LinkTo};
use crate::app::hooks::{use_app, use_page};
use crate::app::route::Route;
use crate::text::frame::Frame;

/// What [`NotFoundPage`] says.
#[derive(Properties, PartialEq)]
pub struct NotFoundProps {
    /// Whether there is such a page, but the organisation does without it.
    #[prop_or_default]
    pub off: bool,
}

/// An address that is no page, or none here.
#[component]
pub fn NotFoundPage(props: &NotFoundProps) -> Html {
    let app = use_app();
    let (title, text) = if props.off {
        (Frame::OffTitle, Frame::OffText)
    } else {
        (Frame::NotFoundTitle, Frame::NotFoundText)
    };
    let title = app.say(title);
    use_page(title);
    html! {
        <div class="dw-page">
            <h1 class="utrecht-heading-1" tabindex="-1">{ title }</h1>
            <p class="utrecht-paragraph">{ app.say(text) }</p>
            <LinkTo route={Route::Start} button={ButtonKind::Primary}>{ app.say(Frame::NotFoundHome) }</LinkTo>
        </div>
    }
}
