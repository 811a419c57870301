//! For the trainer: the big screen, hand-outs, sets.

use web_sys::File;
use yew::platform::spawn_local;
use yew::prelude::*;

use super::files::{fault, read, save};
use super::home::{Select, level_words};
use super::kept::{Change, use_kept};
use super::to;
use crate::app::components::{
    Alert, AlertKind, Button, ButtonKind, Checkbox, Exports, FileDrop, IconName, LinkTo, Paper,
};
use crate::app::hooks::{App, use_app, use_page};
use crate::text::practice::Practice;
use crate::text::practice_more::PracticeMore as Words;
use crate::training::{Exercise, Library, SetError, papers};

/// How many mistakes of a set are told at once.
const MOST_FAULTS: usize = 12;

/// For the trainer.
#[component]
pub(super) fn TrainerPage() -> Html {
    let app = use_app();
    use_page(app.say(Practice::Trainer));
    html! {
        <div class="dw-page">
            <h1 class="utrecht-heading-1" tabindex="-1">{ app.say(Practice::Trainer) }</h1>
            <p class="utrecht-paragraph utrecht-paragraph--lead">{ app.say(Words::TrainerLead) }</p>
            <Screen />
            <Sets />
            <section class="dw-section dw-print-hidden" aria-labelledby="editor-title">
                <h2 class="utrecht-heading-2" id="editor-title">{ app.say(Words::Editor) }</h2>
                <p class="utrecht-paragraph">{ app.say(Words::EditorHelp) }</p>
                <LinkTo route={to("editor")} button={ButtonKind::Secondary} icon={IconName::Edit}>
                    { app.say(Words::EditNew) }
                </LinkTo>
            </section>
            <Handouts />
        </div>
    }
}

fn titles(app: &App, library: &Library) -> Vec<(String, String)> {
    let all = library.exercises().iter();
    all.map(|one| {
        let practice = &one.practice;
        (
            practice.id.clone(),
            format!("{}. {}", practice.level, practice.title.get(app.lang)),
        )
    })
    .collect()
}

/// Choosing a situation for the big screen.
#[component]
fn Screen() -> Html {
    let app = use_app();
    let kept = use_kept();
    let library = kept.library();
    let first = library
        .exercises()
        .first()
        .map_or("", |one| one.practice.id.as_str());
    let chosen = use_state(|| AttrValue::from(first.to_owned()));
    let title = library
        .exercise(&chosen)
        .map(|one| app.t(&one.practice.title));
    let onchange = {
        let chosen = chosen.clone();
        Callback::from(move |id| chosen.set(id))
    };
    html! {
        <section class="dw-section dw-print-hidden" aria-labelledby="present-title">
            <h2 class="utrecht-heading-2" id="present-title">{ app.say(Words::Present) }</h2>
            <p class="utrecht-paragraph">{ app.say(Words::PresentHelp) }</p>
            <Select id="present-which" label={app.say(Practice::Situation)} options={titles(&app, &library)}
                value={(*chosen).clone()} {onchange} />
            if let Some(title) = title {
                <LinkTo route={to(&format!("present/{}", *chosen))} button={ButtonKind::Primary}>
                    { app.fill(Words::PresentThis, &[("title", &title)]) }
                </LinkTo>
            }
        </section>
    }
}

/// The set in use, and another one.
#[component]
fn Sets() -> Html {
    let app = use_app();
    let kept = use_kept();
    let wrong = use_state(|| None::<Result<Vec<SetError>, String>>);
    let library = kept.library();
    let take = {
        let (app, kept, wrong) = (app.clone(), kept.clone(), wrong.clone());
        Callback::from(move |files: Vec<File>| {
            let (app, kept, wrong) = (app.clone(), kept.clone(), wrong.clone());
            spawn_local(async move {
                let Some(file) = files.first() else { return };
                match read(&app, file).await {
                    Err(words) => wrong.set(Some(Err(words))),
                    Ok(text) => match Library::from_json(&app.protocol, &text) {
                        Err(errors) => wrong.set(Some(Ok(errors))),
                        Ok(set) => {
                            kept.send(Change::Own(Some(set)));
                            wrong.set(None);
                            app.announce(app.say(Words::SetOpened));
                        }
                    },
                }
            });
        })
    };
    let keep = {
        let (app, kept) = (app.clone(), kept.clone());
        Callback::from(move |_: MouseEvent| {
            if save(&app, "oefening-set.json", kept.library().to_json().ok()) {
                kept.send(Change::SetSaved);
            }
        })
    };
    let back = {
        let kept = kept.clone();
        Callback::from(move |_: MouseEvent| kept.send(Change::Own(None)))
    };
    let count = library.exercises().len().to_string();
    let title = app.t(&library.set().title);
    html! {
        <section class="dw-section dw-print-hidden" aria-labelledby="sets-title">
            <h2 class="utrecht-heading-2" id="sets-title">{ app.say(Words::Sets) }</h2>
            <p class="utrecht-paragraph">{ app.say(Words::SetsHelp) }</p>
            <p class="utrecht-paragraph" role="status">
                { app.fill(Words::SetNow, &[("title", &title), ("n", &count)]) }
            </p>
            if let Some(wrong) = &*wrong { { refused(&app, wrong) } }
            <FileDrop id="set-file" label={app.say(Words::SetOpen)} accept=".json,application/json" onfiles={take} />
            <div class="dw-toolbar">
                <Button icon={IconName::Download} onclick={keep}>{ app.say(Words::SetSave) }</Button>
                if kept.is_own() {
                    <Button icon={IconName::Undo} onclick={back}>{ app.say(Words::SetBack) }</Button>
                }
            </div>
        </section>
    }
}

/// Why a set was not taken.
fn refused(app: &App, wrong: &Result<Vec<SetError>, String>) -> Html {
    html! {
        <Alert kind={AlertKind::Error} title={app.say(Words::SetFailed)} live=true>
            <p class="utrecht-paragraph">{ app.say(Words::SetFailedHelp) }</p>
            { match wrong {
                Err(words) => html! { <p class="utrecht-paragraph">{ words.clone() }</p> },
                Ok(errors) => html! {
                    <ul class="utrecht-unordered-list">
                        { for errors.iter().take(MOST_FAULTS).map(|error| html! {
                            <li class="utrecht-unordered-list__item">
                                <code class="utrecht-code">{ error.place.clone() }</code>{ ": " }{ fault(app, error) }
                            </li>
                        }) }
                    </ul>
                },
            } }
        </Alert>
    }
}

/// Hand-outs.
#[component]
fn Handouts() -> Html {
    let app = use_app();
    let kept = use_kept();
    let library = kept.library();
    let answers = use_state(|| false);
    let which = use_state(|| AttrValue::from("level-1"));
    let fits = |one: &&Exercise| match which.strip_prefix("level-") {
        Some(level) => one.practice.level.to_string() == level,
        None => which.is_empty() || one.practice.themes.iter().any(|theme| **theme == **which),
    };
    let chosen: Vec<&Exercise> = library.exercises().iter().filter(fits).collect();
    let mut options: Vec<(String, String)> = (1..=3_u8)
        .map(|level| {
            (
                format!("level-{level}"),
                app.say(level_words(level)).to_owned(),
            )
        })
        .collect();
    let themes = library.set().themes.iter();
    options.extend(themes.map(|theme| (theme.id.clone(), theme.title.get(app.lang).to_owned())));
    let count = chosen.len().to_string();
    let outline = papers::handout(&app.protocol, &chosen, *answers, app.lang);
    let name = if *answers {
        "oefening-met-antwoorden"
    } else {
        "oefening-hand-out"
    };
    html! {
        <section class="dw-section" aria-labelledby="handouts-title">
            <div class="dw-print-hidden">
                <h2 class="utrecht-heading-2" id="handouts-title">{ app.say(Words::Handouts) }</h2>
                <p class="utrecht-paragraph">{ app.say(Words::HandoutsHelp) }</p>
                <Select id="handout-which" label={app.say(Words::HandoutLevel)} all={app.say(Practice::AllThemes)} {options}
                    value={(*which).clone()} onchange={let which = which.clone(); Callback::from(move |id| which.set(id))} />
                <Checkbox id="handout-answers" label={app.say(Words::WithAnswers)} checked={*answers}
                    onchange={let answers = answers.clone(); Callback::from(move |yes| answers.set(yes))} />
            </div>
            <Exports outline={outline.clone()} name={name} />
            <p class="utrecht-paragraph dw-print-hidden" id="handout-shown">{ app.fill(Words::HandoutsShow, &[("n", &count)]) }</p>
            <div class="dw-handout" role="region" tabindex="0" aria-labelledby="handout-shown">
                <Paper {outline} />
            </div>
        </section>
    }
}
