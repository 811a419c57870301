//! Judging quickly: an answer, a reason, and at once what is right.

use yew::prelude::*;

use super::feedback::{Learn, Solution};
use super::kept::{Change, use_kept};
use super::story::{Hints, Story};
use super::tongue::tongue;
use super::{Missing, to};
use crate::app::components::{
    Alert, AlertKind, Button, ButtonKind, Choice, IconName, LinkTo, Radios,
};
use crate::app::hooks::{App, use_app, use_page};
use crate::browser::{clock, focus};
use crate::text::practice::Practice as Words;
use crate::training::draw::seed_of;
use crate::training::progress::Attempt;
use crate::training::quiz::{Given, Marked, Pick, Quiz, Reason, chosen};
use crate::training::{Exercise, papers};

const FEEDBACK: &str = "feedback";

/// What [`QuickPage`] shows.
#[derive(Properties, PartialEq)]
pub(super) struct QuickProps {
    /// The situation's id.
    pub id: AttrValue,
}

/// Judging a situation quickly.
#[component]
pub(super) fn QuickPage(props: &QuickProps) -> Html {
    let kept = use_kept();
    match kept.library().exercise(&props.id) {
        Some(exercise) => html! { <Judge exercise={exercise.clone()} /> },
        None => html! { <Missing /> },
    }
}

#[derive(Properties, PartialEq)]
struct JudgeProps {
    exercise: Exercise,
}

#[component]
fn Judge(props: &JudgeProps) -> Html {
    let app = use_app();
    let kept = use_kept();
    let exercise = &props.exercise;
    let practice = &exercise.practice;
    use_page(practice.title.get(app.lang));
    let given = use_state(Given::default);
    let marked = use_state(|| None::<Marked>);
    let quiz = Quiz::of(&app.protocol, exercise, seed_of(&practice.id));
    use_effect_with(*marked, |marked| {
        if marked.is_some() {
            focus::by_id(FEEDBACK);
        }
    });
    let onchange = {
        let given = given.clone();
        Callback::from(move |new: Given| given.set(new))
    };
    let check = {
        let (given, marked) = (given.clone(), marked.clone());
        let (kept, quiz, app, exercise) =
            (kept.clone(), quiz.clone(), app.clone(), exercise.clone());
        Callback::from(move |_: MouseEvent| {
            let result = quiz.mark(&given);
            let attempt = Attempt::judged(&app.protocol, &exercise, result.all());
            kept.send(Change::Attempt(attempt));
            marked.set(Some(result));
        })
    };
    let next = kept.progress().next(&kept.library(), clock::today());
    let next = next.into_iter().find(|id| *id != practice.id);
    html! {
        <div class="dw-page">
            <h1 class="utrecht-heading-1" tabindex="-1" lang={tongue(&app, exercise, &practice.title)}>{ app.t(&practice.title) }</h1>
            <Story exercise={exercise.clone()} judged={marked.is_some()} />
            if marked.is_none() {
                <Hints hints={practice.hints.clone()} untranslated={exercise.untranslated} />
            }
            <QuizForm quiz={quiz.clone()} given={(*given).clone()} {onchange} fixed={marked.is_some()} />
            if let Some(result) = *marked {
                <section class="dw-section" aria-labelledby={FEEDBACK}>
                    <h2 class="utrecht-heading-2" id={FEEDBACK} tabindex="-1">{ app.say(Words::Feedback) }</h2>
                    { said(&app, &quiz, &given, result) }
                    <Solution exercise={exercise.clone()} />
                    <Learn exercise={exercise.clone()} next={next.map(|id| format!("quick/{id}"))} />
                    if exercise.decided().is_some() {
                        <p class="utrecht-paragraph">
                            <LinkTo route={to(&format!("build/{}", practice.id))}>{ app.say(Words::InThisWay) }</LinkTo>
                        </p>
                    }
                </section>
            } else if !given.second.is_empty() {
                <Button kind={ButtonKind::Primary} icon={IconName::Check} onclick={check}>{ app.say(Words::Check) }</Button>
            }
        </div>
    }
}

/// What was right, what was not, and what tempts to it.
fn said(app: &App, quiz: &Quiz, given: &Given, result: Marked) -> Html {
    let (kind, title) = match result.points() {
        2 => (AlertKind::Ok, Words::AllRight),
        1 => (AlertKind::Warning, Words::PartRight),
        _ => (AlertKind::Error, Words::NotRight),
    };
    let words = |picks: &[Pick], id: &str, right: bool, good, bad| {
        let yours = papers::label_of(picks, id, app.lang);
        let answer = picks.iter().find(|pick| pick.right);
        let answer = answer.map_or("", |pick| pick.label.get(app.lang));
        let values = [("yours", yours.as_str()), ("answer", answer)];
        app.fill(if right { good } else { bad }, &values)
    };
    let first = words(
        &quiz.first,
        &given.first,
        result.first,
        Words::AnswerRight,
        Words::AnswerWrong,
    );
    let second = words(
        &quiz.second,
        &given.second,
        result.second,
        Words::ReasonRight,
        Words::ReasonWrong,
    );
    let because = |picks: &[Pick], id: &str, right: bool| {
        let pick = chosen(picks, id).filter(|_| !right);
        pick.and_then(|pick| pick.because.as_ref())
            .map(|text| app.t(text))
    };
    let tempted = because(&quiz.first, &given.first, result.first);
    let right_because = quiz.first.iter().find(|pick| pick.right);
    let right_because = right_because.and_then(|pick| pick.because.as_ref());
    html! {
        <Alert {kind} title={app.say(title)}>
            <p class="utrecht-paragraph">{ first }</p>
            if let Some(words) = tempted { <p class="utrecht-paragraph">{ words }</p> }
            if let Some(words) = right_because { <p class="utrecht-paragraph">{ app.t(words) }</p> }
            <p class="utrecht-paragraph">{ second }</p>
        </Alert>
    }
}

/// What [`QuizForm`] takes.
#[derive(Properties, PartialEq)]
pub(super) struct QuizFormProps {
    /// The questions.
    pub quiz: Quiz,
    /// What is chosen.
    pub given: Given,
    /// Called with what is chosen.
    pub onchange: Callback<Given>,
    /// Whether it can't be changed any more.
    #[prop_or_default]
    pub fixed: bool,
}

/// The two questions about a situation.
#[component]
pub(super) fn QuizForm(props: &QuizFormProps) -> Html {
    let app = use_app();
    let quiz = &props.quiz;
    let options = |picks: &[Pick]| -> Vec<Choice> {
        let one = |pick: &Pick| Choice::new(pick.id.clone(), app.t(&pick.label));
        picks.iter().map(one).collect()
    };
    let value = |id: &str| (!id.is_empty()).then(|| AttrValue::from(id.to_owned()));
    let change = |second: bool| {
        let (tell, given, fixed) = (props.onchange.clone(), props.given.clone(), props.fixed);
        Callback::from(move |id: AttrValue| {
            let mut given = given.clone();
            if second {
                given.second = id.to_string();
            } else {
                given.first = id.to_string();
            }
            if !fixed {
                tell.emit(given);
            }
        })
    };
    let question = quiz.question.as_ref().map(|text| app.t(text));
    let why = match quiz.reason {
        Reason::Rule => Words::WhyRule,
        Reason::Route => Words::WhyRoute,
        Reason::Article => Words::WhyArticle,
    };
    let locked = use_state(|| false);
    use_effect_with(*locked, |locked| {
        if *locked {
            focus::by_id("reason-0");
        }
    });
    let lock = {
        let locked = locked.clone();
        Callback::from(move |_: MouseEvent| locked.set(true))
    };
    if props.fixed {
        return Html::default();
    }
    let question = question.unwrap_or_else(|| app.say(Words::MayI).into());
    // What is asked about the reason shows what the answer is; so the answer stands before the reason is asked.
    if !*locked {
        return html! {
            <div class="dw-quiz">
                <Radios id="answer" legend={question} options={options(&quiz.first)} value={value(&props.given.first)}
                    onchange={change(false)} inline=true />
                if !props.given.first.is_empty() {
                    <Button kind={ButtonKind::Primary} icon={IconName::ArrowRight} onclick={lock}>
                        { app.say(Words::Onward) }
                    </Button>
                }
            </div>
        };
    }
    let answer = papers::label_of(&quiz.first, &props.given.first, app.lang);
    html! {
        <div class="dw-quiz">
            <p class="utrecht-paragraph">
                { question }{ " " }<strong>{ app.fill(Words::YouChose, &[("answer", &answer)]) }</strong>
            </p>
            <Radios id="reason" legend={app.say(why)} options={options(&quiz.second)}
                value={value(&props.given.second)} onchange={change(true)} />
        </div>
    }
}
