//! What there is to say about a situation once it was judged: what decides and where the story says so, the articles, the
//! lesson, why it matters, and the same situation in the real check.

use yew::prelude::*;

use super::story::line;
use super::to;
use super::tongue::tongue;
use crate::app::components::verdict::OutcomeBanner;
use crate::app::components::{ButtonKind, ConfirmButton, IconName, LinkTo, Refs, Status};
use crate::app::hooks::{App, use_app};
use crate::app::route::{CheckStep, Route};
use crate::app::session::Action;
use crate::case::Case;
use crate::decision::{self, Outcome};
use crate::protocol::RuleIx;
use crate::text::practice::Practice as Words;
use crate::training::{Exercise, draft_of, papers};

/// What [`Solution`] shows.
#[derive(Properties, PartialEq)]
pub(super) struct SolutionProps {
    /// The situation.
    pub exercise: Exercise,
}

/// What is right in a situation, and why.
#[component]
pub(super) fn Solution(props: &SolutionProps) -> Html {
    let app = use_app();
    let exercise = &props.exercise;
    let verdict = exercise.decided().map(|(_, verdict)| verdict);
    html! {
        <>
            <h3 class="utrecht-heading-3">{ app.say(Words::RightAnswer) }</h3>
            if let Some(verdict) = verdict {
                <OutcomeBanner outcome={verdict.outcome} />
                <h3 class="utrecht-heading-3">{ app.say(Words::Decides) }</h3>
                { decides(&app, exercise) }
                { duties(&app, exercise) }
            } else {
                <p class="utrecht-paragraph dw-practice__right">
                    <strong>{ papers::right_answer(&app.protocol, exercise, app.lang) }</strong>
                </p>
                <p class="utrecht-paragraph">
                    { app.say(Words::Articles) }{ " " }<Refs refs={exercise.articles(&app.protocol)} />
                </p>
            }
        </>
    }
}

/// The rules that decide, each with what in the story says so; the route where all are met.
fn decides(app: &App, exercise: &Exercise) -> Html {
    let Some((_, verdict)) = exercise.decided() else {
        return Html::default();
    };
    match verdict.outcome {
        Outcome::Permitted | Outcome::NoProcessing => {
            let route = app.protocol.route(verdict.route);
            html! {
                <p class="utrecht-paragraph">
                    <strong>{ app.t(&route.title) }</strong>{ ". " }{ app.t(&route.explain) }{ " " }
                    <Refs refs={route.refs.clone()} />
                </p>
            }
        }
        Outcome::Conditional | Outcome::Forbidden => html! {
            <ul class="dw-rules">
                { for verdict.decisive().map(|finding| rule(app, exercise, finding.rule, finding.status)) }
            </ul>
        },
    }
}

fn rule(app: &App, exercise: &Exercise, at: RuleIx, status: decision::Status) -> Html {
    let rule = app.protocol.rule(at);
    let does = match status {
        decision::Status::Failed => rule.failed.as_ref().unwrap_or(&rule.open),
        decision::Status::Open | decision::Status::Met => &rule.open,
    };
    let question = rule
        .question
        .as_ref()
        .and_then(|id| app.protocol.find_question(id));
    let said: Vec<String> = question
        .map(|question| exercise.lines_about(&app.protocol, question))
        .unwrap_or_default()
        .into_iter()
        .filter_map(|at| exercise.practice.story.get(at))
        .map(|one| line(app, one))
        .collect();
    html! {
        <li class="dw-rule" key={rule.id.clone()}>
            <h4 class="dw-rule__title">{ app.t(&rule.title) }{ " " }<Status {status} /></h4>
            <p class="dw-rule__explain">{ app.t(&rule.explain) }{ " " }<Refs refs={rule.refs.clone()} /></p>
            <p class="utrecht-paragraph">{ app.t(does) }</p>
            if !said.is_empty() {
                <p class="dw-rule__explain">
                    { app.say(Words::InStory) }{ " " }<q class="dw-story__quote">{ said.join(" ") }</q>
                </p>
            }
        </li>
    }
}

/// What would have to be done afterwards, where it may be done at all.
fn duties(app: &App, exercise: &Exercise) -> Html {
    let Some((_, verdict)) = exercise.decided() else {
        return Html::default();
    };
    if verdict.after.is_empty() || verdict.outcome == Outcome::Forbidden {
        return Html::default();
    }
    html! {
        <>
            <h3 class="utrecht-heading-3">{ app.say(Words::Afterwards) }</h3>
            <ul class="utrecht-unordered-list">
                { for verdict.after.iter().map(|duty| {
                    let duty = app.protocol.duty(*duty);
                    html! {
                        <li class="utrecht-unordered-list__item" key={duty.id.clone()}>
                            <strong>{ app.t(&duty.title) }</strong>{ ": " }{ app.t(&duty.explain) }{ " " }
                            <Refs refs={duty.refs.clone()} />
                        </li>
                    }
                }) }
            </ul>
        </>
    }
}

/// What [`Learn`] shows.
#[derive(Properties, PartialEq)]
pub(super) struct LearnProps {
    /// The situation.
    pub exercise: Exercise,
    /// Where to go next.
    #[prop_or_default]
    pub next: Option<String>,
}

/// The lesson, why it matters to the client, and where to go from here.
#[component]
pub(super) fn Learn(props: &LearnProps) -> Html {
    let app = use_app();
    let practice = &props.exercise.practice;
    html! {
        <>
            <div class="dw-lesson">
                <h3 class="utrecht-heading-3">{ app.say(Words::Lesson) }</h3>
                <p class="utrecht-paragraph" lang={tongue(&app, &props.exercise, &practice.lesson)}>{ app.t(&practice.lesson) }</p>
                <h3 class="utrecht-heading-3">{ app.say(Words::Client) }</h3>
                <p class="utrecht-paragraph" lang={tongue(&app, &props.exercise, &practice.client)}>{ app.t(&practice.client) }</p>
            </div>
            <div class="dw-toolbar dw-print-hidden">
                if let Some(next) = &props.next {
                    <LinkTo route={to(next)} button={ButtonKind::Primary} icon={IconName::ArrowRight}>
                        { app.say(Words::Next) }
                    </LinkTo>
                }
                if let Some((case, _)) = props.exercise.decided() {
                    <RealCheck case={case.clone()} />
                }
            </div>
        </>
    }
}

/// What [`RealCheck`] carries over.
#[derive(Properties, PartialEq)]
pub(super) struct RealProps {
    /// The case.
    pub case: Case,
}

/// Carries a case of practice over to the real check, after asking.
#[component]
pub(super) fn RealCheck(props: &RealProps) -> Html {
    let app = use_app();
    let on_yes = {
        let (app, case) = (app.clone(), props.case.clone());
        Callback::from(move |()| {
            let draft = draft_of(&app.protocol, &case, app.say(Words::RealRemark));
            app.dispatch(Action::Load(Box::new(draft)));
            // No file holds it, though it was filled in at once.
            app.dispatch(Action::Unsaved);
            app.navigate(Route::Check(CheckStep::Verdict));
        })
    };
    html! {
        <ConfirmButton title={app.say(Words::RealTitle)} message={app.say(Words::RealMessage)}
            yes={app.say(Words::RealYes)} kind={ButtonKind::Secondary} danger={app.is_unsaved()} {on_yes}>
            { app.say(Words::RealCheck) }
        </ConfirmButton>
    }
}

/// A word for how a rule stands in a comparison; one that its route does not have says so.
pub(super) fn standing(app: &App, status: Option<decision::Status>) -> Html {
    match status {
        Some(status) => html! { <Status {status} /> },
        None => html! { <span class="dw-quiet">{ app.say(Words::NotOnRoute) }</span> },
    }
}
