//! An address that is no page.

use yew::prelude::*;

use crate::app::components::{ButtonKind, LinkTo};
use crate::app::hooks::{use_app, use_page};
use crate::app::route::Route;
use crate::text::frame::Frame;

/// An address that is no page.
#[component]
pub fn NotFoundPage() -> Html {
    let app = use_app();
    let title = app.say(Frame::NotFoundTitle);
    use_page(title);
    html! {
        <div class="dw-page">
            <h1 class="utrecht-heading-1" tabindex="-1">{ title }</h1>
            <p class="utrecht-paragraph">{ app.say(Frame::NotFoundText) }</p>
            <LinkTo route={Route::Start} button={ButtonKind::Primary}>{ app.say(Frame::NotFoundHome) }</LinkTo>
        </div>
    }
}
