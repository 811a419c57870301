//! Keeping and destroying: one dossier, a list of dossiers, and the log once that was carried out.

use web_sys::File;
use yew::platform::spawn_local;
use yew::prelude::*;

use super::desk::{DeskHandle, use_desk};
use super::log::Log;
use super::parts::NotesHere;
use super::{loaded, route};
use crate::app::components::{
    Alert, AlertKind, Button, ButtonKind, DateField, Disclosure, Exports, FileDrop, IconName,
    LinkTo, Refs, TextArea,
};
use crate::app::desk::{Deed, Listing};
use crate::app::hooks::{App, use_app, use_page};
use crate::app::rights_place::Place;
use crate::browser::{clock, download, files, focus};
use crate::rights::retention::{
    self, Dossier, LineProblem, ListError, Read, by_year, list_csv, list_outline,
};
use crate::text::date;
use crate::text::rights::{RetentionPage as Words, RightsPage};

const RESULT: &str = "retention-result";
/// The field that the list is in.
const LIST: &str = "retention-text";
const MOST_BYTES: u32 = 2 * 1024 * 1024;
/// How many problems are shown at once.
const MOST_SHOWN: usize = 20;

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
            <List />
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
                    if let Some(longer) = longer { { longer_result(&app, &longer) } }
                </Disclosure>
            }
        </section>
    }
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

/// A list of dossiers, pasted or from a file.
#[component]
fn List() -> Html {
    let app = use_app();
    let desk = use_desk();
    let list = desk.desk.list.clone();
    let file_failed = use_state(|| false);
    let today = clock::today();
    let read = {
        let made = list.made.clone();
        use_memo((made, today), |(made, today)| {
            made.as_ref().map(|text| retention::read(text, *today))
        })
    };
    let typed = {
        let desk = desk.clone();
        let made = list.made.clone();
        Callback::from(move |text: String| {
            let unsaved = !text.trim().is_empty();
            let made = made.clone().filter(|_| unsaved);
            desk.dispatch(Deed::List(Listing {
                text,
                made,
                unsaved,
            }));
        })
    };
    let make = {
        let (desk, list) = (desk.clone(), list.clone());
        Callback::from(move |_: MouseEvent| {
            take(&desk, list.text.clone());
        })
    };
    let onfiles = {
        let (desk, file_failed) = (desk.clone(), file_failed.clone());
        Callback::from(move |chosen: Vec<File>| {
            let (desk, file_failed) = (desk.clone(), file_failed.clone());
            spawn_local(async move {
                if let Some(file) = chosen.first() {
                    match files::text(file, MOST_BYTES).await {
                        Ok(text) => {
                            file_failed.set(false);
                            take(&desk, text);
                        }
                        Err(_) => file_failed.set(true),
                    }
                }
            });
        })
    };
    let wipe = {
        let desk = desk.clone();
        Callback::from(move |_: MouseEvent| desk.dispatch(Deed::List(Listing::default())))
    };
    let why = read.as_ref().as_ref().and_then(|read| read.as_ref().err());
    html! {
        <section class="dw-section" aria-labelledby="retention-list">
            <h2 class="utrecht-heading-2" id="retention-list">{ app.say(Words::ListTitle) }</h2>
            <p class="utrecht-paragraph" id="retention-list-help">{ app.say(Words::ListHelp) }</p>
            <TextArea id={LIST} label={app.say(Words::ListLabel)} rows={6} value={list.text.clone()} oninput={typed}
                error={why.map(|why| AttrValue::from(refused(&app, why)))} />
            <p class="utrecht-button-group">
                <Button kind={ButtonKind::Primary} icon={IconName::Calendar} onclick={make}>{ app.say(Words::ListMake) }</Button>
                if !list.text.is_empty() {
                    <Button kind={ButtonKind::Subtle} icon={IconName::Trash} onclick={wipe}>{ app.say(Words::Wipe) }</Button>
                }
            </p>
            <FileDrop id="retention-file" label={app.say(Words::ListFile)} accept=".csv,.txt,text/csv,text/plain"
                describedby="retention-list-help" {onfiles} />
            <div id={RESULT} tabindex="-1">
                if *file_failed {
                    <Alert kind={AlertKind::Error} title={app.say(Words::ListRefused)} live=true>
                        <p class="utrecht-paragraph">{ app.say(RightsPage::OpenUnreadable) }</p>
                    </Alert>
                }
                { match &*read {
                    None => Html::default(),
                    // Stands at the field that the list is in.
                    Some(Err(_)) => Html::default(),
                    Some(Ok(read)) => html! { <><Found read={read.clone()} /><Log dossiers={read.dossiers.clone()} /></> },
                } }
            </div>
        </section>
    }
}

/// Makes the list of what was pasted or chosen. What is refused brings one back to the field with the list.
fn take(desk: &DeskHandle, text: String) {
    let refused = retention::read(&text, clock::today()).is_err();
    let unsaved = !text.trim().is_empty();
    desk.dispatch(Deed::List(Listing {
        made: Some(text.clone()),
        text,
        unsaved,
    }));
    focus::by_id(if refused { LIST } else { RESULT });
}

fn refused(app: &App, why: &ListError) -> String {
    let line = |words: Words, at: &usize| app.fill(words, &[("n", &at.to_string())]);
    match why {
        ListError::TooLarge => app.say(Words::ListTooLarge).to_owned(),
        ListError::Empty => app.say(Words::ListEmpty).to_owned(),
        ListError::NotReadable(at) => line(Words::ListNotReadable, at),
        ListError::Column(what) => app.fill(Words::ListColumn, &[("what", what)]),
        ListError::Name(at) => line(Words::ListName, at),
        ListError::Contact(at) => line(Words::ListContact, at),
        ListError::Bsn => app.say(Words::ListBsn).to_owned(),
    }
}

const fn problem(problem: LineProblem) -> Words {
    match problem {
        LineProblem::Columns => Words::LineColumns,
        LineProblem::NotANumber => Words::LineNumber,
        LineProblem::NotADate => Words::LineDate,
        LineProblem::InFuture => Words::LineFuture,
        LineProblem::TooFar => Words::LineFar,
        LineProblem::NoReason => Words::LineNoReason,
        LineProblem::NotLonger => Words::LineNotLonger,
        LineProblem::Twice => Words::LineTwice,
        LineProblem::MaybeBsn => Words::LineBsn,
    }
}

#[derive(Properties, PartialEq)]
struct FoundProps {
    read: Read,
}

/// What was read: what is wrong with lines, and the dossiers by year.
#[component]
fn Found(props: &FoundProps) -> Html {
    let app = use_app();
    let desk = use_desk();
    let Read { dossiers, problems } = &props.read;
    let today = clock::today();
    let day = date::iso(today);
    let name = app.fill(Words::FileName, &[("date", &day)]);
    let csv = {
        let (dossiers, lang, desk) = (dossiers.clone(), app.lang, desk.clone());
        let name = format!("{name}.csv");
        Callback::from(move |_: MouseEvent| {
            if download::text(&name, "text/csv", &list_csv(&dossiers, lang)) {
                let list = desk.desk.list.clone();
                desk.dispatch(Deed::List(Listing {
                    unsaved: false,
                    ..list
                }));
            }
        })
    };
    html! {
        <>
            <p class="utrecht-paragraph" role="status">
                { app.fill(Words::ListFound, &[("n", &dossiers.len().to_string())]) }{ " " }{ app.say(Words::KeptHere) }
            </p>
            if !problems.is_empty() {
                <Alert kind={AlertKind::Warning} title={app.say(Words::ListProblems)}>
                    <ul class="utrecht-unordered-list">
                        { for problems.iter().take(MOST_SHOWN).map(|(at, what)| html! {
                            <li class="utrecht-unordered-list__item">
                                { app.fill(problem(*what), &[("n", &at.to_string())]) }
                            </li>
                        }) }
                    </ul>
                    if problems.len() > MOST_SHOWN {
                        <p class="utrecht-paragraph">
                            { app.fill(Words::ListMore, &[("n", &(problems.len() - MOST_SHOWN).to_string())]) }
                        </p>
                    }
                </Alert>
            }
            if !dossiers.is_empty() {
                <h3 class="utrecht-heading-3">{ app.say(Words::YearsTitle) }</h3>
                <ul class="dw-list--plain">
                    { for by_year(dossiers).into_iter().map(|(year, list)| {
                        let (year, n) = (year.to_string(), list.len().to_string());
                        let due = list.iter().any(|one| one.destroy_from() <= today);
                        html! {
                            <li key={year.clone()}>
                                { app.fill(Words::Year, &[("year", &year), ("n", &n)]) }
                                if due { { " " }<span class="dw-badge">{ app.say(Words::YearDue) }</span> }
                            </li>
                        }
                    }) }
                </ul>
                <Button icon={IconName::Table} onclick={csv}>{ app.say(Words::Csv) }</Button>
                <Exports outline={list_outline(dossiers, app.lang)} {name} />
            }
        </>
    }
}
