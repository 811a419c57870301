//! The exam: drawn by lot, without hints, with a certificate at the end.

use std::rc::Rc;

use gloo::timers::callback::Interval;
use yew::prelude::*;

use super::kept::{Change, Kept, Sitting, use_kept};
use super::learning::{Learning, is_over, kept_exam, system};
use super::quick::QuizForm;
use super::story::Story;
use super::to;
use super::tongue::tongue;
use crate::app::components::{
    Alert, AlertKind, Button, ButtonKind, ConfirmButton, Exports, Icon, IconName, LinkTo, Paper,
    TextField,
};
use crate::app::hooks::{App, use_app, use_page};
use crate::browser::{chance, clock, focus};
use crate::text::date;
use crate::text::practice::Practice;
use crate::text::practice_more::PracticeMore as Words;
use crate::training::exam::{Exam, PASS, seconds};
use crate::training::papers;
use crate::training::quiz::{Given, Marked};

/// How often the time is drawn anew, in ms.
const TICK: u32 = 20_000;

/// The exam.
#[component]
pub(super) fn ExamPage() -> Html {
    let app = use_app();
    let kept = use_kept();
    use_page(app.say(Practice::Exam));
    {
        // A learning system that kept an exam has it go on.
        let kept = kept.clone();
        use_effect_with((), move |()| {
            if kept.sitting().is_none()
                && let Some(exam) = kept_exam(&kept.library())
            {
                begin(&kept, exam, true);
            }
        });
    }
    match kept.sitting() {
        None => html! { <Begin /> },
        Some(sitting) if sitting.exam.at().is_none() => {
            html! { <Result sitting={(*sitting).clone()} /> }
        }
        Some(sitting) => html! { <Take sitting={(*sitting).clone()} /> },
    }
}

fn begin(kept: &Kept, exam: Exam, resumed: bool) {
    kept.send(Change::Sitting(Some(Sitting {
        exam,
        began: clock::now(),
        resumed,
    })));
}

/// Before the exam.
#[component]
fn Begin() -> Html {
    let app = use_app();
    let kept = use_kept();
    let seed = use_state(String::new);
    let start = {
        let (kept, seed) = (kept.clone(), seed.clone());
        Callback::from(move |_: MouseEvent| {
            let seed = seed.trim().parse().unwrap_or_else(|_| chance::seed());
            begin(&kept, Exam::draw(&kept.library(), seed), false);
        })
    };
    html! {
        <div class="dw-page">
            <h1 class="utrecht-heading-1" tabindex="-1">{ app.say(Practice::Exam) }</h1>
            <p class="utrecht-paragraph utrecht-paragraph--lead">{ app.say(Words::ExamLead) }</p>
            <p class="utrecht-paragraph">{ app.fill(Words::ExamPass, &[("pass", &PASS.to_string())]) }</p>
            if system().is_none() {
                <TextField id="seed" label={app.say(Words::Seed)} hint={app.say(Words::SeedHint)} optional=true
                    inputmode="numeric" value={(*seed).clone()}
                    oninput={let seed = seed.clone(); Callback::from(move |text: String| {
                        seed.set(text.chars().filter(char::is_ascii_digit).take(12).collect());
                    })} />
            }
            // A result stays, also where its exam was of another set and can't be shown here.
            if is_over() {
                <p class="utrecht-paragraph" role="status">{ app.say(Words::LmsAgain) }</p>
            } else {
                <Button kind={ButtonKind::Primary} icon={IconName::ArrowRight} onclick={start}>{ app.say(Words::Start) }</Button>
            }
        </div>
    }
}

#[derive(Properties, PartialEq)]
struct SittingProps {
    sitting: Sitting,
}

/// A situation of the exam.
#[component]
fn Take(props: &SittingProps) -> Html {
    let app = use_app();
    let kept = use_kept();
    let sitting = &props.sitting;
    let library = kept.library();
    let given = use_state(Given::default);
    let at = sitting.exam.at().unwrap_or_default();
    // The button that led here is gone, each time.
    use_effect_with(at, |_| {
        focus::by_id("exam-situation");
    });
    let Some(exercise) = sitting.exam.current(&library).cloned() else {
        return Html::default();
    };
    let quiz = sitting.exam.quiz(&app.protocol, &exercise);
    let onward = {
        let (kept, sitting, given) = (kept.clone(), sitting.clone(), given.clone());
        let protocol = Rc::clone(&app.protocol);
        Callback::from(move |_: MouseEvent| {
            let mut exam = sitting.exam.clone().answer((*given).clone());
            let spent = seconds(sitting.began, clock::now());
            if exam.at().is_none() {
                exam.spent = exam.spent.saturating_add(spent);
            }
            // An exam says what one masters once it is finished.
            for attempt in exam.attempts(&protocol, &kept.library()) {
                kept.send(Change::Attempt(attempt));
            }
            given.set(Given::default());
            kept.send(Change::Sitting(Some(Sitting {
                exam,
                ..sitting.clone()
            })));
        })
    };
    let stop = {
        let kept = kept.clone();
        Callback::from(move |()| kept.send(Change::Sitting(None)))
    };
    let onchange = {
        let given = given.clone();
        Callback::from(move |new| given.set(new))
    };
    let values = [
        ("n", (at + 1).to_string()),
        ("all", sitting.exam.cases.len().to_string()),
    ];
    let values: Vec<(&str, &str)> = values.iter().map(|(n, v)| (*n, v.as_str())).collect();
    html! {
        <div class="dw-page">
            <h1 class="utrecht-heading-1" tabindex="-1">{ app.say(Practice::Exam) }</h1>
            <p class="dw-exam__bar">
                <strong>{ app.fill(Words::At, &values) }</strong>
                <Time sitting={sitting.clone()} />
            </p>
            <progress class="dw-exam__progress" max={sitting.exam.cases.len().to_string()} value={at.to_string()}
                aria-label={app.fill(Words::At, &values)} />
            <Learning sitting={sitting.clone()} />
            if sitting.resumed {
                <p class="dw-quiet" role="status">{ app.say(Words::LmsResumed) }</p>
            }
            <h2 class="utrecht-heading-2" id="exam-situation" tabindex="-1" lang={tongue(&app, &exercise, &exercise.practice.title)}>
                { app.t(&exercise.practice.title) }
            </h2>
            <Story exercise={exercise.clone()} />
            <QuizForm {quiz} given={(*given).clone()} {onchange} key={exercise.practice.id.clone()} />
            <div class="dw-toolbar">
                if !given.second.is_empty() {
                    <Button kind={ButtonKind::Primary} icon={IconName::ArrowRight} onclick={onward}>
                        { app.say(Words::Answer) }
                    </Button>
                }
                // A learning system has the attempt, and would be told of another exam over it.
                if system().is_none() {
                    <ConfirmButton title={app.say(Words::StopTitle)} message={app.say(Words::StopMessage)}
                        yes={app.say(Words::StopYes)} on_yes={stop}>{ app.say(Words::Stop) }</ConfirmButton>
                }
            </div>
            if system().is_some() {
                <p class="dw-quiet">{ app.say(Words::LmsStop) }</p>
            }
        </div>
    }
}

/// The time so far: shown, and without limit.
#[component]
fn Time(props: &SittingProps) -> Html {
    let app = use_app();
    let tick = use_state(|| 0_u32);
    {
        let tick = tick.clone();
        use_effect_with(*tick, move |now| {
            let now = *now;
            let clock = Interval::new(TICK, move || tick.set(now.wrapping_add(1)));
            move || drop(clock)
        });
    }
    let sitting = &props.sitting;
    let spent = sitting
        .exam
        .spent
        .saturating_add(seconds(sitting.began, clock::now()));
    let minutes = (spent / 60).to_string();
    html! { <span class="dw-quiet">{ app.fill(Words::TimeSpent, &[("minutes", &minutes)]) }</span> }
}

/// What came of the exam.
#[component]
fn Result(props: &SittingProps) -> Html {
    let app = use_app();
    let kept = use_kept();
    let library: Rc<_> = kept.library();
    let exam = &props.sitting.exam;
    let result = exam.result(&app.protocol, &library);
    use_effect_with((), |()| {
        focus::heading();
    });
    let today = date::iso(clock::today());
    let outline = papers::certificate(&app.protocol, &library, exam, &result, &today, app.lang);
    let (kind, title) = if result.passed {
        (AlertKind::Ok, Words::Passed)
    } else {
        (AlertKind::Warning, Words::Failed)
    };
    let again = {
        let kept = kept.clone();
        Callback::from(move |_: MouseEvent| kept.send(Change::Sitting(None)))
    };
    html! {
        <div class="dw-page">
            <h1 class="utrecht-heading-1" tabindex="-1">{ app.say(Words::ResultTitle) }</h1>
            <Learning sitting={props.sitting.clone()} />
            <Alert {kind} title={app.say(title)} live=true>
                <p class="utrecht-paragraph">{ text(&app, &result) }</p>
            </Alert>
            if system().is_some() {
                <p class="utrecht-paragraph dw-print-hidden">{ app.say(Words::LmsAgain) }</p>
            } else {
                <div class="dw-toolbar dw-print-hidden">
                    <Button icon={IconName::Undo} onclick={again}>{ app.say(Words::Again) }</Button>
                </div>
            }
            <h2 class="utrecht-heading-2 dw-print-hidden">{ app.say(Words::Review) }</h2>
            <ul class="utrecht-unordered-list dw-print-hidden">
                { for result.each.iter().filter_map(|(id, marked)| Some((library.exercise(id)?, *marked))).map(|(one, marked)| html! {
                    <li class="utrecht-unordered-list__item" key={one.practice.id.clone()}>
                        <LinkTo route={to(&format!("quick/{}", one.practice.id))}>{ app.t(&one.practice.title) }</LinkTo>
                        { ": " }{ worth(&app, marked) }
                    </li>
                }) }
            </ul>
            <h2 class="utrecht-heading-2 dw-print-hidden">
                { app.say(if result.passed { Words::Certificate } else { Words::ResultPaper }) }
            </h2>
            <Exports outline={outline.clone()} name="oefening-bewijs" />
            <Paper {outline} />
        </div>
    }
}

/// What an answer was worth, as a sign and in words.
fn worth(app: &App, marked: Marked) -> Html {
    let (icon, words) = match (marked.first, marked.second) {
        (true, true) => (IconName::Check, Words::WorthAll),
        (true, false) => (IconName::Warning, Words::WorthAnswer),
        (false, true) => (IconName::Warning, Words::WorthReason),
        (false, false) => (IconName::Cross, Words::WorthNothing),
    };
    html! { <strong class="dw-spot__word"><Icon name={icon} />{ app.say(words) }</strong> }
}

fn text(app: &App, result: &crate::training::exam::ExamResult) -> String {
    let values = [
        ("points", result.points.to_string()),
        ("most", result.most.to_string()),
        ("percent", result.percent.to_string()),
    ];
    let values: Vec<(&str, &str)> = values.iter().map(|(n, v)| (*n, v.as_str())).collect();
    app.fill(Words::ResultText, &values)
}
