//! What goes with the document: papers for the client, tasks in a calendar.

use yew::prelude::*;

use crate::app::components::{ButtonKind, IconName, LinkTo, SaveCalendar};
use crate::app::hooks::use_app;
use crate::app::route::Route;
use crate::browser::clock;
use crate::document::calendar;
use crate::text::papers::Papers as Words;

/// The way to the papers, and the calendar file where tasks are planned.
#[component]
pub(super) fn Further() -> Html {
    let app = use_app();
    let record = app.record();
    let tasks = record
        .clone()
        .filter(|record| calendar::has_tasks(&app.protocol, record));
    let papers = html! {
        <LinkTo route={Route::Papers} button={ButtonKind::Secondary} icon={IconName::File}>
            { app.say(Words::ToPapers) }
        </LinkTo>
    };
    let Some(tasked) = tasks else {
        return html! {
            <div class="dw-print-hidden">
                <p class="dw-toolbar">{ papers }</p>
                if record.is_some() {
                    <p class="utrecht-paragraph">{ app.say(Words::CalendarNone) }</p>
                }
            </div>
        };
    };
    let lang = tasked.content().lang;
    let content =
        Callback::from(move |()| calendar::file(&app.protocol, &tasked, lang, clock::universal()));
    html! { <SaveCalendar {lang} {content}>{ papers }</SaveCalendar> }
}
