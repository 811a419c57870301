//! What goes with the document: papers for the client, tasks in a calendar.

use yew::prelude::*;

use crate::app::components::{Alert, AlertKind, Button, ButtonKind, IconName, LinkTo};
use crate::app::hooks::use_app;
use crate::app::route::Route;
use crate::browser::{clock, download};
use crate::document::calendar;
use crate::text::papers::Papers as Words;
use crate::text::{date, fill};

/// The way to the papers, and the calendar file where tasks are planned.
#[component]
pub(super) fn Further() -> Html {
    let app = use_app();
    let told = use_state(|| None::<(AlertKind, Words)>);
    let record = app.record();
    let tasks = record
        .clone()
        .filter(|record| calendar::has_tasks(&app.protocol, record));
    let save = tasks.map(|record| {
        let (app, told) = (app.clone(), told.clone());
        let onclick = Callback::from(move |_: MouseEvent| {
            let lang = record.content().lang;
            let day = date::iso(clock::today());
            let name = fill(Words::NameCalendar.get(lang), &[("date", &day)]);
            let file = calendar::file(&app.protocol, &record, lang, clock::universal());
            let saved = file
                .is_some_and(|file| download::text(&format!("{name}.ics"), "text/calendar", &file));
            let (kind, words) = if saved {
                (AlertKind::Ok, Words::CalendarSaved)
            } else {
                (AlertKind::Error, Words::CalendarFailed)
            };
            app.announce(app.say(words));
            told.set(Some((kind, words)));
        });
        (onclick, Words::Calendar)
    });
    html! {
        <div class="dw-print-hidden">
            <p class="dw-toolbar">
                <LinkTo route={Route::Papers} button={ButtonKind::Secondary} icon={IconName::File}>
                    { app.say(Words::ToPapers) }
                </LinkTo>
                if let Some((onclick, words)) = &save {
                    <Button icon={IconName::Calendar} onclick={onclick.clone()}>{ app.say(*words) }</Button>
                }
            </p>
            if record.is_some() && save.is_none() {
                <p class="utrecht-paragraph">{ app.say(Words::CalendarNone) }</p>
            }
            if let Some((kind, words)) = *told {
                <Alert {kind}><p class="utrecht-paragraph">{ app.say(words) }</p></Alert>
            }
        </div>
    }
}
