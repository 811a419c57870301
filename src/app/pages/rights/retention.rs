//! Keeping and destroying: one dossier, a list of dossiers, and the log once that was carried out.

use yew::prelude::*;

use super::parts::NotesHere;
use super::{list, loaded, route};
use crate::app::components::{
    Alert, AlertKind, DateField, Disclosure, IconName, LinkTo, Refs, SaveCalendar, TextArea,
};
use crate::app::hooks::{App, use_app, use_page};
use crate::app::rights_place::Place;
use crate::browser::clock;
use crate::rights::calendar::dossier_file;
use crate::rights::retention::{Dossier, LineProblem};
use crate::text::date;
use crate::text::rights::{RetentionPage as Words, RightsPage};

/// Keeping and destroying.
#[component]
pub(super) fn RetentionPage() -> Html {
    let app = use_app();
    use_page(app.say(Words::Title));
    let Some(rights) = loaded(&app) else {
        return Html::default();
    };
    let about = &rights.source().retention;
    html! {
        <div class="dw-page dw-rights">
            <p><LinkTo route={route(Place::Overview)} icon={IconName::ArrowLeft}>{ app.say(RightsPage::Back) }</LinkTo></p>
            <h1 class="utrecht-heading-1" tabindex="-1">{ app.say(Words::Title) }</h1>
            <p class="utrecht-paragraph utrecht-paragraph--lead">
                { app.say(Words::Lead) }{ " " }<Refs refs={about.refs.clone()} />
            </p>
            <One />
            <list::List />
            <NotesHere notes={about.notes.clone()} />
        </div>
    }
}

/// The term of one dossier.
#[component]
fn One() -> Html {
    let app = use_app();
    let closed = use_state(String::new);
    let until = use_state(String::new);
    let why = use_state(String::new);
    let set = |state: &UseStateHandle<String>| {
        let state = state.clone();
        Callback::from(move |value: String| state.set(value))
    };
    let plain = date::parse_iso(&closed).map(|day| Dossier::new("", day, None));
    let longer = date::parse_iso(&closed)
        .zip(date::parse_iso(&until))
        .map(|(day, until)| Dossier::new("", day, Some((until, (*why).clone()))));
    html! {
        <section class="dw-section" aria-labelledby="retention-one">
            <h2 class="utrecht-heading-2" id="retention-one">{ app.say(Words::OneTitle) }</h2>
            <DateField id="retention-closed" label={app.say(Words::Closed)} value={(*closed).clone()}
                onchange={set(&closed)} />
            <div role="status">
                if let Some(plain) = &plain { { one_result(&app, plain) } }
            </div>
            if matches!(plain, Some(Ok(_))) {
                <Disclosure summary={app.say(Words::LongerAsk)}>
                    <p class="utrecht-paragraph">{ app.say(Words::LongerHelp) }</p>
                    <DateField id="retention-until" label={app.say(Words::LongerUntil)} value={(*until).clone()}
                        onchange={set(&until)} />
                    <TextArea id="retention-why" label={app.say(Words::LongerWhy)} rows={2} value={(*why).clone()}
                        oninput={set(&why)} />
                    if let Some(longer) = &longer { { longer_result(&app, longer) } }
                </Disclosure>
                // A longer term counts once it has a date and a reason.
                { calendar(&app, longer.and_then(Result::ok).or(plain.and_then(Result::ok))) }
            }
        </section>
    }
}

/// The day of destruction as a calendar file.
fn calendar(app: &App, dossier: Option<Dossier>) -> Html {
    let (Some(dossier), Some(rights)) = (dossier, loaded(app)) else {
        return Html::default();
    };
    let lang = app.lang;
    let content = Callback::from(move |()| {
        let refs = &rights.source().retention.refs;
        dossier_file(&dossier, refs, clock::today(), lang, clock::universal())
    });
    html! { <SaveCalendar {lang} {content} /> }
}

fn one_result(app: &App, dossier: &Result<Dossier, LineProblem>) -> Html {
    let Ok(dossier) = dossier else {
        return html! {
            <Alert kind={AlertKind::Error}><p class="utrecht-paragraph">{ app.say(Words::NotADate) }</p></Alert>
        };
    };
    let pairs = [
        (Words::Keep, dossier.kept.keep_through),
        (Words::Destroy, dossier.kept.destroy_from),
        (Words::Earliest, dossier.kept.earliest),
    ];
    html! {
        <dl class="dw-paper__pairs dw-panel">
            { for pairs.map(|(words, day)| html! {
                <><dt>{ app.say(words) }</dt><dd>{ date::long(day, app.lang) }</dd></>
            }) }
        </dl>
    }
}

fn longer_result(app: &App, dossier: &Result<Dossier, LineProblem>) -> Html {
    let (kind, words) = match dossier {
        Ok(dossier) => {
            let day = date::long(dossier.destroy_from(), app.lang);
            (
                AlertKind::Ok,
                app.fill(Words::LongerDone, &[("date", &day)]),
            )
        }
        Err(LineProblem::NoReason) => (
            AlertKind::Warning,
            app.say(Words::LongerNoReason).to_owned(),
        ),
        Err(LineProblem::NotLonger) => (
            AlertKind::Warning,
            app.say(Words::LongerNotLonger).to_owned(),
        ),
        Err(
            LineProblem::Columns
            | LineProblem::NotANumber
            | LineProblem::NotADate
            | LineProblem::InFuture
            | LineProblem::TooFar
            | LineProblem::Twice
            | LineProblem::MaybeBsn,
        ) => (AlertKind::Error, app.say(Words::NotADate).to_owned()),
    };
    html! { <Alert {kind} live=true><p class="utrecht-paragraph">{ words }</p></Alert> }
}
