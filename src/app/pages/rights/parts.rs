//! What several of these pages show: what is said, notes, emergency numbers, the way to a check.

use yew::prelude::*;

use crate::app::components::{
    Alert, AlertKind, Button, ButtonKind, Disclosure, Icon, IconName, LawNote, LimitNote, Reading,
    Refs,
};
use crate::app::hooks::{App, From, use_app};
use crate::rights::Sheet;
use crate::rights::model::{CheckLink, Notes, Say, Tone};
use crate::text::rights::RightsPage as Words;

/// How a message of a tone is shown.
pub(super) const fn kind(tone: Tone) -> AlertKind {
    match tone {
        Tone::Info => AlertKind::Info,
        Tone::Ok => AlertKind::Ok,
        Tone::Warning => AlertKind::Warning,
    }
}

/// What is said, as far as it counts; read out when it appears.
pub(super) fn says(app: &App, sheet: &Sheet<'_>, says: &[Say]) -> Html {
    let here = says
        .iter()
        .enumerate()
        .filter(|(_, say)| sheet.holds(say.when.as_ref()));
    html! {
        <div role="status">
            { for here.map(|(at, say)| html! {
                <Alert kind={kind(say.tone)} key={at}>
                    <p class="utrecht-paragraph">{ app.t(&say.text) }{ " " }<Refs refs={say.refs.clone()} /></p>
                </Alert>
            }) }
        </div>
    }
}

/// The numbers to call, small enough to stand above a form.
pub(super) fn emergency(app: &App) -> Html {
    html! {
        <section class="dw-emergency" aria-label={app.say(Words::Emergency)}>
            <p class="dw-emergency__title"><Icon name={IconName::Alarm} />{ app.say(Words::Emergency) }</p>
            <ul class="dw-emergency__numbers">
                { for app.emergency().iter().map(|number| {
                    html! {
                        <li key={number.id.clone()}>
                            <a class="dw-emergency__call" href={crate::text::phone::dial(&number.number)}>
                                <Icon name={IconName::Phone} />
                                <strong>{ app.fill(Words::Call, &[("number", &number.number)]) }</strong>
                                <span>{ app.t(&number.label) }</span>
                            </a>
                        </li>
                    }
                }) }
            </ul>
        </section>
    }
}

/// Properties of [`NotesHere`].
#[derive(Properties, PartialEq)]
pub(super) struct NotesHereProps {
    /// The notes, by their ids.
    pub notes: Notes,
}

/// Readings, limits and notes on the law that belong here.
#[component]
pub(super) fn NotesHere(props: &NotesHereProps) -> Html {
    let app = use_app();
    let source = app.protocol.source();
    let notes = &props.notes;
    let readings = source
        .readings
        .iter()
        .filter(|one| notes.readings.contains(&one.id));
    let limits = source
        .limits
        .iter()
        .filter(|one| notes.limits.contains(&one.id));
    let laws = source
        .notes
        .iter()
        .filter(|one| notes.laws.contains(&one.id));
    html! {
        <Disclosure summary={app.say(Words::Notes)} class="dw-rights-notes">
            { for readings.map(|one| html! { <Reading reading={one.clone()} key={one.id.clone()} /> }) }
            { for limits.map(|one| html! { <LimitNote limit={one.clone()} key={one.id.clone()} /> }) }
            { for laws.map(|one| html! { <LawNote note={one.clone()} key={one.id.clone()} /> }) }
        </Disclosure>
    }
}

/// The way to a check.
pub(super) fn to_check(app: &App, link: &CheckLink) -> Html {
    let onclick = {
        let (app, link) = (app.clone(), link.clone());
        Callback::from(move |_: MouseEvent| {
            app.begin(match &link.row {
                Some(row) => From::Row {
                    activity: link.activity.clone(),
                    row: row.clone(),
                },
                None => From::Activity(link.activity.clone()),
            });
        })
    };
    html! {
        <div class="dw-section">
            <Button kind={ButtonKind::Secondary} icon={IconName::ArrowRight} {onclick}>{ app.t(&link.label) }</Button>
            <p class="utrecht-paragraph dw-quiet">{ app.say(Words::ToCheck) }</p>
        </div>
    }
}
