//! A situation on the big screen, revealed step by step while the group votes by hand.

use yew::prelude::*;

use super::Missing;
use super::feedback::Solution;
use super::kept::use_kept;
use super::story::{about, lines};
use super::to;
use super::tongue::{NotInEnglish, tongue};
use crate::app::components::{Button, ButtonKind, IconName, LinkTo};
use crate::app::hooks::{App, use_app, use_page};
use crate::browser::focus;
use crate::text::practice::Practice;
use crate::text::practice_more::PracticeMore as Words;
use crate::training::Exercise;
use crate::training::draw::seed_of;
use crate::training::quiz::Quiz;

/// What [`PresentPage`] shows.
#[derive(Properties, PartialEq)]
pub(super) struct PresentProps {
    /// The situation's id.
    pub id: AttrValue,
}

/// A situation on the big screen.
#[component]
pub(super) fn PresentPage(props: &PresentProps) -> Html {
    let kept = use_kept();
    match kept.library().exercise(&props.id) {
        Some(exercise) => html! { <Show exercise={exercise.clone()} /> },
        None => html! { <Missing /> },
    }
}

#[derive(Properties, PartialEq)]
struct ShowProps {
    exercise: Exercise,
}

/// What is revealed after the lines of the story, in order.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Part {
    Ask,
    Hint(usize),
    Answer,
    Lesson,
}

impl Part {
    const ALL: [Part; 5] = [
        Part::Ask,
        Part::Hint(0),
        Part::Hint(1),
        Part::Answer,
        Part::Lesson,
    ];

    const fn words(self) -> Words {
        match self {
            Part::Ask => Words::RevealAsk,
            Part::Hint(0) => Words::RevealHint,
            Part::Hint(_) => Words::RevealHintMore,
            Part::Answer => Words::RevealAnswer,
            Part::Lesson => Words::RevealLesson,
        }
    }
}

#[component]
fn Show(props: &ShowProps) -> Html {
    let app = use_app();
    let kept = use_kept();
    let exercise = &props.exercise;
    let practice = &exercise.practice;
    use_page(practice.title.get(app.lang));
    let shown = use_state(|| 0_usize);
    use_effect_with(*shown, |shown| {
        if *shown > 0 {
            focus::show(&format!("part-{shown}"));
        }
    });
    let more = {
        let shown = shown.clone();
        Callback::from(move |_: MouseEvent| shown.set(*shown + 1))
    };
    let library = kept.library();
    let all = library.exercises();
    let at = all.iter().position(|one| one.practice.id == practice.id);
    let next = at.and_then(|at| all.get(at + 1)).or_else(|| all.first());
    html! {
        <div class="dw-page">
            <p><LinkTo route={to("trainer")} icon={IconName::ArrowLeft}>{ app.say(Practice::ToTrainer) }</LinkTo></p>
            <h1 class="utrecht-heading-1" tabindex="-1" lang={tongue(&app, exercise, &practice.title)}>{ app.t(&practice.title) }</h1>
            <NotInEnglish exercise={exercise.clone()} />
            { lines(&app, exercise) }
            <div aria-live="polite">
                { for Part::ALL.into_iter().take(*shown).enumerate().map(|(at, part)| html! {
                    <section class="dw-present" id={format!("part-{}", at + 1)} key={at}>
                        { draw(&app, exercise, part) }
                    </section>
                }) }
            </div>
            <div class="dw-toolbar dw-present__bar">
                if let Some(part) = Part::ALL.get(*shown) {
                    <Button kind={ButtonKind::Primary} icon={IconName::Plus} onclick={more}>
                        { app.fill(Words::Reveal, &[("what", app.say(part.words()))]) }
                    </Button>
                } else {
                    <p class="utrecht-paragraph">{ app.say(Words::RevealAll) }</p>
                    if let Some(next) = next {
                        <LinkTo route={to(&format!("present/{}", next.practice.id))} button={ButtonKind::Primary}
                            icon={IconName::ArrowRight}>{ app.say(Practice::Next) }</LinkTo>
                    }
                }
            </div>
        </div>
    }
}

fn draw(app: &App, exercise: &Exercise, part: Part) -> Html {
    let practice = &exercise.practice;
    match part {
        Part::Ask => {
            let quiz = Quiz::of(&app.protocol, exercise, seed_of(&practice.id));
            let question = quiz.question.as_ref().map(|text| app.t(text));
            html! {
                <>
                    if let Some(about) = about(app, exercise) { <p class="dw-story__about">{ about }</p> }
                    <h2 class="utrecht-heading-2">{ question.unwrap_or_else(|| app.say(Practice::MayI).into()) }</h2>
                    <ul class="dw-vote">
                        { for quiz.first.iter().map(|pick| html! { <li class="dw-vote__one">{ app.t(&pick.label) }</li> }) }
                    </ul>
                    <p class="utrecht-paragraph">{ app.say(Words::VoteText) }</p>
                </>
            }
        }
        Part::Hint(at) => html! {
            <>
                <h2 class="utrecht-heading-2">{ app.say(if at == 0 { Words::HintFirst } else { Words::HintSecond }) }</h2>
                if let Some(hint) = practice.hints.get(at) {
                    <p class="dw-hints__hint" lang={tongue(app, exercise, hint)}>{ app.t(hint) }</p>
                }
            </>
        },
        Part::Answer => html! {
            <>
                <h2 class="utrecht-heading-2">{ app.say(Practice::Feedback) }</h2>
                <Solution exercise={exercise.clone()} />
            </>
        },
        Part::Lesson => html! {
            <>
                <h2 class="utrecht-heading-2">{ app.say(Practice::Lesson) }</h2>
                <p class="utrecht-paragraph" lang={tongue(app, exercise, &practice.lesson)}>{ app.t(&practice.lesson) }</p>
                <h2 class="utrecht-heading-2">{ app.say(Practice::Client) }</h2>
                <p class="utrecht-paragraph" lang={tongue(app, exercise, &practice.client)}>{ app.t(&practice.client) }</p>
            </>
        },
    }
}
