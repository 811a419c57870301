//! Doing the whole check from the story, compared with the model rule by rule.

use std::rc::Rc;

use yew::prelude::*;

use super::Missing;
use super::feedback::{Learn, Solution, standing};
use super::files::save;
use super::form::CheckForm;
use super::kept::{Change, use_kept};
use super::story::{Hints, Story};
use super::tongue::tongue;
use crate::app::components::{Alert, AlertKind, Button, ButtonKind, IconName, Refs};
use crate::app::hooks::{App, use_app, use_page};
use crate::app::session::Session;
use crate::browser::{clock, focus};
use crate::text::practice::Practice as Words;
use crate::training::Exercise;
use crate::training::build::Comparison;
use crate::training::heads::Judgement;
use crate::training::papers::{StepWords, steps};
use crate::training::progress::Attempt;

const FEEDBACK: &str = "feedback";

/// What [`BuildPage`] shows.
#[derive(Properties, PartialEq)]
pub(super) struct BuildProps {
    /// The situation's id.
    pub id: AttrValue,
}

/// Doing the whole check.
#[component]
pub(super) fn BuildPage(props: &BuildProps) -> Html {
    let kept = use_kept();
    match kept.library().exercise(&props.id) {
        Some(exercise) if exercise.decided().is_some() => {
            html! { <Whole exercise={exercise.clone()} /> }
        }
        _ => html! { <Missing /> },
    }
}

#[derive(Properties, PartialEq)]
struct WholeProps {
    exercise: Exercise,
}

#[component]
fn Whole(props: &WholeProps) -> Html {
    let app = use_app();
    let kept = use_kept();
    let exercise = &props.exercise;
    let practice = &exercise.practice;
    use_page(practice.title.get(app.lang));
    let session = use_state(|| Rc::new(Session::default()));
    let compared = use_state(|| None::<Comparison>);
    let counted = use_state(|| false);
    use_effect_with((*compared).clone(), |compared| {
        if compared.is_some() {
            focus::by_id(FEEDBACK);
        }
    });
    let mine = session.draft().case(&app.protocol);
    let onchange = {
        let (session, compared) = (session.clone(), compared.clone());
        Callback::from(move |new| {
            compared.set(None);
            session.set(new);
        })
    };
    let compare = {
        let (app, kept, exercise) = (app.clone(), kept.clone(), exercise.clone());
        let (mine, compared, counted) = (mine.clone(), compared.clone(), counted.clone());
        Callback::from(move |_: MouseEvent| {
            let (Some(mine), Some((model, _))) = (&mine, exercise.decided()) else {
                return;
            };
            let result = Comparison::of(&app.protocol, mine, model);
            // Only what was filled in before the right answer was seen says what one masters.
            if !*counted {
                let attempt = Attempt::built(&app.protocol, &exercise, &result);
                kept.send(Change::Attempt(attempt));
                counted.set(true);
            }
            compared.set(Some(result));
        })
    };
    let keep = {
        let (app, kept, mine, id) = (app.clone(), kept.clone(), mine.clone(), practice.id.clone());
        Callback::from(move |_: MouseEvent| {
            if let Some(mine) = &mine {
                let judgement = Judgement::new(&app.protocol, &kept.library(), &id, mine);
                save(&app, "oefening-oordeel.json", judgement.to_json().ok());
            }
        })
    };
    let next = kept.progress().next(&kept.library(), clock::today());
    let next = next.into_iter().find(|id| {
        *id != practice.id
            && kept
                .library()
                .exercise(id)
                .and_then(Exercise::decided)
                .is_some()
    });
    html! {
        <div class="dw-page dw-page--wide">
            <h1 class="utrecht-heading-1" tabindex="-1" lang={tongue(&app, exercise, &practice.title)}>{ app.t(&practice.title) }</h1>
            <p class="utrecht-paragraph utrecht-paragraph--lead">{ app.say(Words::BuildLead) }</p>
            <div class="dw-beside">
                <div class="dw-beside__story">
                    <Story exercise={exercise.clone()} bare=true judged={compared.is_some()} />
                    <Hints hints={practice.hints.clone()} untranslated={exercise.untranslated} />
                </div>
                <div>
                    <CheckForm session={(*session).clone()} {onchange} />
                    if mine.is_none() {
                        <p class="utrecht-paragraph" role="status">{ app.say(Words::NothingYet) }</p>
                    } else {
                        <div class="dw-toolbar">
                            <Button kind={ButtonKind::Primary} icon={IconName::Check} onclick={compare}>
                                { app.say(Words::Compare) }
                            </Button>
                            <Button icon={IconName::Download} onclick={keep}>{ app.say(Words::SaveJudgement) }</Button>
                        </div>
                    }
                </div>
            </div>
            if let Some(compared) = &*compared {
                <section class="dw-section" aria-labelledby={FEEDBACK}>
                    <h2 class="utrecht-heading-2" id={FEEDBACK} tabindex="-1">{ app.say(Words::Feedback) }</h2>
                    { verdict_words(&app, compared) }
                    <Rules compared={compared.clone()} />
                    <Steps steps={steps(&app.protocol, compared, app.lang)} one={app.say(Words::Yours)}
                        other={app.say(Words::Model)} />
                    <Solution exercise={exercise.clone()} />
                    <Learn exercise={exercise.clone()} next={next.map(|id| format!("build/{id}"))} />
                </section>
            }
        </div>
    }
}

fn verdict_words(app: &App, compared: &Comparison) -> Html {
    let (same, all) = compared.score();
    let (kind, title) = if compared.agree() {
        (AlertKind::Ok, Words::AllRight)
    } else if compared.outcome.agree() {
        (AlertKind::Warning, Words::PartRight)
    } else {
        (AlertKind::Error, Words::NotRight)
    };
    let values = [("n", same.to_string()), ("all", all.to_string())];
    let values: Vec<(&str, &str)> = values.iter().map(|(n, v)| (*n, v.as_str())).collect();
    html! {
        <Alert {kind} title={app.say(title)}>
            <p class="utrecht-paragraph">{ app.fill(Words::Same, &values) }</p>
        </Alert>
    }
}

/// What [`Rules`] shows.
#[derive(Properties, PartialEq)]
struct RulesProps {
    compared: Comparison,
}

/// Each rule: how it stands in one's own check, and in the model.
#[component]
fn Rules(props: &RulesProps) -> Html {
    let app = use_app();
    html! {
        <table class="utrecht-table dw-compare">
            <thead>
                <tr>
                    <th scope="col">{ app.say(Words::Rule) }</th>
                    <th scope="col">{ app.say(Words::Yours) }</th>
                    <th scope="col">{ app.say(Words::Model) }</th>
                    <th scope="col">{ app.say(Words::Difference) }</th>
                </tr>
            </thead>
            <tbody>
                { for props.compared.rules.iter().map(|(rule, both)| {
                    let rule = app.protocol.rule(*rule);
                    html! {
                        <tr key={rule.id.clone()} class={(!both.agree()).then_some("dw-compare__differs")}>
                            <th scope="row">{ app.t(&rule.title) }{ " " }<Refs refs={rule.refs.clone()} /></th>
                            <td data-label={app.say(Words::Yours)}>{ standing(&app, both.one) }</td>
                            <td data-label={app.say(Words::Model)}>{ standing(&app, both.other) }</td>
                            <td>{ sign(&app, both.agree()) }</td>
                        </tr>
                    }
                }) }
            </tbody>
        </table>
    }
}

fn sign(app: &App, same: bool) -> Html {
    if same {
        html! { <span class="dw-quiet">{ app.say(Words::Agrees) }</span> }
    } else {
        html! { <strong class="dw-compare__word">{ app.say(Words::Differs) }</strong> }
    }
}

/// What [`Steps`] shows.
#[derive(Properties, PartialEq)]
pub(super) struct StepsProps {
    /// The steps.
    pub steps: Vec<StepWords>,
    /// What the first is called.
    pub one: AttrValue,
    /// What the second is called.
    pub other: AttrValue,
}

/// The steps in which two judgements differ, step by step.
#[component]
pub(super) fn Steps(props: &StepsProps) -> Html {
    let app = use_app();
    let differ: Vec<&StepWords> = props.steps.iter().filter(|step| !step.same).collect();
    if differ.is_empty() {
        return Html::default();
    }
    html! {
        <ol class="dw-differences">
            { for differ.into_iter().map(|step| html! {
                <li class="dw-differences__step">
                    <strong>{ step.what.clone() }</strong>
                    <dl class="dw-differences__both">
                        <div><dt>{ props.one.clone() }</dt><dd>{ step.both.one.clone() }</dd></div>
                        <div><dt>{ props.other.clone() }</dt><dd>{ step.both.other.clone() }</dd></div>
                    </dl>
                    <span class="dw-visually-hidden">{ app.say(Words::Differs) }</span>
                </li>
            }) }
        </ol>
    }
}
