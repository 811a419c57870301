//! Saving what is to be done as a calendar file.

use yew::prelude::*;

use crate::app::components::{Alert, AlertKind, Button, IconName};
use crate::app::hooks::use_app;
use crate::browser::{clock, download};
use crate::text::papers::Papers as Words;
use crate::text::{Lang, date, fill};

/// What [`SaveCalendar`] saves.
#[derive(Properties, PartialEq)]
pub struct SaveCalendarProps {
    /// The language of the file and its name.
    pub lang: Lang,
    /// The file, made when it is asked for; nothing when it can't be made. It names nobody.
    pub content: Callback<(), Option<String>>,
    /// What stands beside the button.
    #[prop_or_default]
    pub children: Html,
}

/// The button that saves a calendar file, and what came of it.
#[component]
pub fn SaveCalendar(props: &SaveCalendarProps) -> Html {
    let app = use_app();
    let told = use_state(|| None::<(AlertKind, Words)>);
    let onclick = {
        let (app, told) = (app.clone(), told.clone());
        let (lang, content) = (props.lang, props.content.clone());
        Callback::from(move |_: MouseEvent| {
            let day = date::iso(clock::today());
            let name = fill(Words::NameCalendar.get(lang), &[("date", &day)]);
            let file = content.emit(());
            let saved = file
                .is_some_and(|file| download::text(&format!("{name}.ics"), "text/calendar", &file));
            let (kind, words) = if saved {
                (AlertKind::Ok, Words::CalendarSaved)
            } else {
                (AlertKind::Error, Words::CalendarFailed)
            };
            app.announce(app.say(words));
            told.set(Some((kind, words)));
        })
    };
    html! {
        <div class="dw-print-hidden">
            <p class="dw-toolbar">
                { props.children.clone() }
                <Button icon={IconName::Calendar} {onclick}>{ app.say(Words::Calendar) }</Button>
            </p>
            if let Some((kind, words)) = *told {
                <Alert {kind}><p class="utrecht-paragraph">{ app.say(words) }</p></Alert>
            }
        </div>
    }
}
