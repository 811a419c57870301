//! That the work at hand is practice: on every page that shows it, with the way out.

use yew::prelude::*;

use crate::app::components::{Button, ButtonKind, Icon, IconName};
use crate::app::hooks::{App, use_app};
use crate::app::route::Route;
use crate::app::session::Action;
use crate::record::{Draft, PRACTICE};
use crate::text::document_page::DocumentPage as Words;

/// Whether the work at hand, or the record at hand, was carried over from practice.
#[must_use]
pub fn is_practice(app: &App) -> bool {
    let signed = app.record();
    app.session.draft().practice || signed.is_some_and(|record| record.content().details.practice)
}

/// The banner; nothing while a real case is at hand.
#[component]
pub fn PracticeBanner() -> Html {
    let app = use_app();
    if !is_practice(&app) {
        return Html::default();
    }
    let leave = {
        let app = app.clone();
        Callback::from(move |_: MouseEvent| {
            app.dispatch(Action::Load(Box::<Draft>::default()));
            app.navigate(Route::Start);
        })
    };
    html! {
        <div class="dw-practice__mark" role="note">
            <strong class="dw-practice__word"><Icon name={IconName::Edit} />{ PRACTICE }</strong>
            <span>{ app.say(Words::PracticeText) }</span>
            <span class="dw-practice__home dw-print-hidden">
                <Button kind={ButtonKind::Subtle} onclick={leave}>{ app.say(Words::PracticeLeave) }</Button>
            </span>
        </div>
    }
}
