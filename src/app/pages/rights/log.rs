//! The log of dossiers that were destroyed or made anonymous (art. 10.3).

use yew::prelude::*;

use crate::app::components::{
    Alert, AlertKind, Button, Choice, DateField, Exports, IconName, Paper, Radios, TextField,
};
use crate::app::hooks::use_app;
use crate::browser::{clock, download};
use crate::rights::retention::{Done, Dossier, How, by_year, log_csv, log_outline};
use crate::text::date;
use crate::text::rights::RetentionPage as Words;

const DESTROYED: &str = "destroyed";
const ANONYMISED: &str = "anonymised";

/// Properties of [`Log`].
#[derive(Properties, PartialEq)]
pub(super) struct LogProps {
    /// The dossiers of the list.
    pub dossiers: Vec<Dossier>,
}

/// What is filled in once a year's list was carried out, and the log that comes from it.
#[component]
pub(super) fn Log(props: &LogProps) -> Html {
    let app = use_app();
    let today = clock::today();
    let year = use_state(|| None::<AttrValue>);
    let on = use_state(|| date::iso(today));
    let who = use_state(String::new);
    let how = use_state(|| AttrValue::from(DESTROYED));
    let years = by_year(&props.dossiers);
    let due = years
        .iter()
        .filter(|(_, list)| list.iter().any(|one| one.destroy_from() <= today));
    let options: Vec<Choice> = due
        .map(|(year, list)| {
            let n = list.len().to_string();
            let label = app.fill(Words::Year, &[("year", &year.to_string()), ("n", &n)]);
            Choice::new(year.to_string(), label)
        })
        .collect();
    if props.dossiers.is_empty() {
        return Html::default();
    }
    if options.is_empty() {
        return html! { <p class="utrecht-paragraph">{ app.say(Words::LogNone) }</p> };
    }
    let set = |state: &UseStateHandle<String>| {
        let state = state.clone();
        Callback::from(move |value: String| state.set(value))
    };
    let choose_year = {
        let year = year.clone();
        Callback::from(move |value: AttrValue| year.set(Some(value)))
    };
    let choose_how = {
        let how = how.clone();
        Callback::from(move |value: AttrValue| how.set(value))
    };
    let list = year
        .as_ref()
        .and_then(|year| years.get(&year.parse().ok()?));
    let day = date::parse_iso(&on);
    let wrong = match (day, list) {
        (Some(day), _) if day > today => Some(Words::LogFuture),
        (Some(day), Some(list)) if list.iter().any(|one| one.destroy_from() > day) => {
            Some(Words::LogTooSoon)
        }
        _ => None,
    };
    let done = day
        .filter(|_| wrong.is_none() && !who.trim().is_empty())
        .map(|on| Done {
            on,
            who: who.trim().to_owned(),
            how: if *how == ANONYMISED {
                How::Anonymised
            } else {
                How::Destroyed
            },
        });
    let paper = list.zip(done.as_ref()).map(|(list, done)| {
        let name = app.fill(Words::LogName, &[("date", &date::iso(done.on))]);
        let csv = log_csv(list, done, app.lang);
        let save = {
            let name = format!("{name}.csv");
            Callback::from(move |_: MouseEvent| {
                download::text(&name, "text/csv", &csv);
            })
        };
        let outline = log_outline(list, done, app.lang);
        html! {
            <>
                <Button icon={IconName::Table} onclick={save}>{ app.say(Words::Csv) }</Button>
                <Exports outline={outline.clone()} {name} />
                <Paper {outline} />
                <p class="utrecht-paragraph">{ app.say(Words::LogDone) }</p>
            </>
        }
    });
    html! {
        <section class="dw-section dw-form" aria-labelledby="retention-log">
            <h2 class="utrecht-heading-2" id="retention-log">{ app.say(Words::LogTitle) }</h2>
            <Radios id="log-year" legend={app.say(Words::LogYear)} {options} value={(*year).clone()} onchange={choose_year} />
            <DateField id="log-on" label={app.say(Words::LogOn)} value={(*on).clone()} onchange={set(&on)}
                error={wrong.map(|words| AttrValue::from(app.say(words)))} />
            <TextField id="log-who" label={app.say(Words::LogWho)} value={(*who).clone()} oninput={set(&who)} />
            <Radios id="log-how" legend={app.say(Words::LogHow)} value={Some((*how).clone())} onchange={choose_how}
                options={vec![Choice::new(DESTROYED, app.say(Words::HowDestroyed)),
                    Choice::new(ANONYMISED, app.say(Words::HowAnonymised))]} />
            if let Some(paper) = paper { { paper } } else if wrong.is_none() {
                <Alert kind={AlertKind::Info}><p class="utrecht-paragraph">{ app.say(Words::LogMissing) }</p></Alert>
            }
        </section>
    }
}
