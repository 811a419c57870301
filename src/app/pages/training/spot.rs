//! Finding the mistakes in a motivation that seems finished.

use yew::prelude::*;

use super::feedback::RealCheck;
use super::kept::{Change, use_kept};
use super::story::{Hints, line};
use super::{Missing, badges, to};
use crate::app::components::{
    Alert, AlertKind, Button, ButtonKind, Checkbox, Icon, IconName, LinkTo, Refs,
};
use crate::app::hooks::{App, use_app, use_page};
use crate::browser::{clock, focus};
use crate::text::Lang;
use crate::text::practice::Practice as Words;
use crate::training::Spot;
use crate::training::model::Wrong;
use crate::training::progress::Attempt;
use crate::training::spot::{Found, all_right, mark};

const FEEDBACK: &str = "feedback";

/// What [`SpotPage`] shows.
#[derive(Properties, PartialEq)]
pub(super) struct SpotProps {
    /// The motivation's id; absent is the list of them.
    pub id: Option<AttrValue>,
}

/// Finding the mistakes.
#[component]
pub(super) fn SpotPage(props: &SpotProps) -> Html {
    let kept = use_kept();
    let library = kept.library();
    match &props.id {
        None => html! { <All /> },
        Some(id) => match library.spot(id) {
            Some(spot) => html! { <One spot={spot.clone()} /> },
            None => html! { <Missing /> },
        },
    }
}

/// Every motivation.
#[component]
fn All() -> Html {
    let app = use_app();
    let kept = use_kept();
    use_page(app.say(Words::Spot));
    let library = kept.library();
    let due = kept.progress().due_spots(&library, clock::today());
    let comes_back = |spot: &Spot| due.contains(&spot.motivation.id);
    let mut spots: Vec<&Spot> = library.spots().iter().collect();
    spots.sort_by_key(|spot| !comes_back(spot));
    html! {
        <div class="dw-page">
            <h1 class="utrecht-heading-1" tabindex="-1">{ app.say(Words::Spot) }</h1>
            <p class="utrecht-paragraph utrecht-paragraph--lead">{ app.say(Words::SpotHelp) }</p>
            <ul class="dw-cards">
                { for spots.into_iter().map(|spot| html! {
                    <li class="dw-card" key={spot.motivation.id.clone()}>
                        <h2 class="dw-card__title">
                            <LinkTo route={to(&format!("spot/{}", spot.motivation.id))} class="dw-card__action">
                                { app.t(&spot.motivation.title) }
                            </LinkTo>
                        </h2>
                        { badges(&app, &kept, spot.motivation.level, &spot.motivation.themes, false) }
                        if comes_back(spot) { <p class="dw-card__text">{ app.say(Words::DueToday) }</p> }
                    </li>
                }) }
            </ul>
        </div>
    }
}

#[derive(Properties, PartialEq)]
struct OneProps {
    spot: Spot,
}

#[component]
fn One(props: &OneProps) -> Html {
    let app = use_app();
    let kept = use_kept();
    let spot = &props.spot;
    let motivation = &spot.motivation;
    use_page(motivation.title.get(app.lang));
    let marked = use_state(|| vec![false; motivation.lines.len()]);
    let done = use_state(|| None::<Vec<Found>>);
    use_effect_with((*done).clone(), |done| {
        if done.is_some() {
            focus::by_id(FEEDBACK);
        }
    });
    let check = {
        let (spot, marked, done, kept) = (spot.clone(), marked.clone(), done.clone(), kept.clone());
        Callback::from(move |_: MouseEvent| {
            let found = mark(&spot, &marked);
            kept.send(Change::Attempt(Attempt::spotted(&spot, &found)));
            done.set(Some(found));
        })
    };
    let lines = motivation.lines.iter().enumerate().map(|(at, one)| {
        let number = (at + 1).to_string();
        let words = line(&app, &one.says);
        let label = app.fill(Words::SpotLine, &[("n", &number), ("text", &words)]);
        match &*done {
            None => {
                let onchange = {
                    let marked = marked.clone();
                    Callback::from(move |yes| {
                        let mut next = (*marked).clone();
                        if let Some(place) = next.get_mut(at) {
                            *place = yes;
                        }
                        marked.set(next);
                    })
                };
                let checked = marked.get(at).copied().unwrap_or(false);
                html! { <Checkbox id={format!("line-{at}")} {label} {checked} {onchange} key={at} /> }
            }
            Some(found) => {
                let found = found.get(at).copied().unwrap_or(Found::LeftAlone);
                html! {
                    <div class={classes!("dw-spot", format!("dw-spot--{}", class(found)))} key={at}>
                        <p class="dw-spot__line">{ label }</p>
                        { verdict(&app, found, one.wrong.as_ref()) }
                    </div>
                }
            }
        }
    });
    let next = next_of(&kept.library(), &motivation.id);
    html! {
        <div class="dw-page">
            <h1 class="utrecht-heading-1" tabindex="-1">{ app.t(&motivation.title) }</h1>
            { badges(&app, &kept, motivation.level, &motivation.themes, done.is_some()) }
            <p class="utrecht-paragraph utrecht-paragraph--lead">{ app.say(Words::SpotLead) }</p>
            if let Some(found) = &*done {
                <h2 class="utrecht-heading-2" id={FEEDBACK} tabindex="-1">{ app.say(Words::Feedback) }</h2>
                { score(&app, found) }
            }
            <div class="dw-items dw-spots">{ for lines }</div>
            if done.is_none() {
                <Hints hints={motivation.hints.clone()} />
                <Button kind={ButtonKind::Primary} icon={IconName::Check} onclick={check}>{ app.say(Words::Check) }</Button>
            } else {
                <div class="dw-lesson">
                    <h3 class="utrecht-heading-3">{ app.say(Words::Lesson) }</h3>
                    <p class="utrecht-paragraph">{ app.t(&motivation.lesson) }</p>
                    if !motivation.client.get(app.lang).is_empty() {
                        <h3 class="utrecht-heading-3">{ app.say(Words::Client) }</h3>
                        <p class="utrecht-paragraph">{ app.t(&motivation.client) }</p>
                    }
                </div>
                <div class="dw-toolbar">
                    if let Some(next) = next {
                        <LinkTo route={to(&format!("spot/{next}"))} button={ButtonKind::Primary} icon={IconName::ArrowRight}>
                            { app.say(Words::Next) }
                        </LinkTo>
                    }
                    <RealCheck case={spot.case.clone()} />
                    <LinkTo route={to("spot")} button={ButtonKind::Secondary}>{ app.say(Words::Spot) }</LinkTo>
                </div>
            }
        </div>
    }
}

/// The motivation after this one; the first after the last.
fn next_of(library: &crate::training::Library, id: &str) -> Option<String> {
    let spots = library.spots();
    let at = spots.iter().position(|spot| spot.motivation.id == id)?;
    let next = spots.get(at + 1).or_else(|| spots.first())?;
    (next.motivation.id != id).then(|| next.motivation.id.clone())
}

const fn class(found: Found) -> &'static str {
    match found {
        Found::Found => "found",
        Found::Missed => "missed",
        Found::FalseAlarm => "alarm",
        Found::LeftAlone => "fine",
    }
}

fn verdict(app: &App, found: Found, wrong: Option<&Wrong>) -> Html {
    let (icon, words) = match found {
        Found::Found => (IconName::Check, Words::Found),
        Found::Missed => (IconName::Cross, Words::Missed),
        Found::FalseAlarm => (IconName::Warning, Words::FalseAlarm),
        Found::LeftAlone => (IconName::Minus, Words::LeftAlone),
    };
    let why = wrong.map(|wrong| {
        let words = match app.lang {
            Lang::Nl => wrong.nl.clone(),
            Lang::En => wrong.en.clone(),
        };
        let protocol = &app.protocol;
        let rule = protocol
            .find_rule(&wrong.breaks)
            .map(|at| protocol.rule(at).refs.clone());
        let duty = protocol
            .find_duty(&wrong.breaks)
            .map(|at| protocol.duty(at).refs.clone());
        let refs = rule.or(duty).unwrap_or_default();
        html! { <span>{ words }{ " " }<Refs {refs} /></span> }
    });
    html! {
        <p class="dw-spot__verdict">
            <strong class="dw-spot__word"><Icon name={icon} />{ app.say(words) }</strong>
            { why.unwrap_or_default() }
        </p>
    }
}

fn score(app: &App, found: &[Found]) -> Html {
    let count = |wanted| found.iter().filter(|one| **one == wanted).count();
    let all = count(Found::Found) + count(Found::Missed);
    let kind = if all_right(found) {
        AlertKind::Ok
    } else {
        AlertKind::Warning
    };
    let values = [
        ("found", count(Found::Found).to_string()),
        ("all", all.to_string()),
        ("alarm", count(Found::FalseAlarm).to_string()),
    ];
    let values: Vec<(&str, &str)> = values.iter().map(|(n, v)| (*n, v.as_str())).collect();
    html! {
        <Alert {kind} live=true><p class="utrecht-paragraph">{ app.fill(Words::SpotScore, &values) }</p></Alert>
    }
}
