//! A situation as it is told, and its hints.

use yew::prelude::*;

use super::tongue::{NotInEnglish, tongue_of};
use super::{badges, kept::use_kept};
use crate::app::components::{Button, ButtonKind, IconName};
use crate::app::hooks::{App, use_app};
use crate::text::practice::Practice as Words;
use crate::text::{Lang, Text};
use crate::training::Exercise;
use crate::training::model::Line;

/// A line in the user's language.
pub(super) fn line(app: &App, line: &Line) -> String {
    match app.lang {
        Lang::Nl => line.nl.clone(),
        Lang::En => line.en.clone(),
    }
}

/// The story, line by line.
pub(super) fn lines(app: &App, exercise: &Exercise) -> Html {
    let one = |one: &Line| {
        html! {
            <p class="dw-story__line" lang={tongue_of(app, exercise.untranslated, &one.nl, &one.en)}>{ line(app, one) }</p>
        }
    };
    exercise.practice.story.iter().map(one).collect()
}

/// What someone in the situation is about to do, and with whom.
pub(super) fn about(app: &App, exercise: &Exercise) -> Option<String> {
    let (case, _) = exercise.decided()?;
    let activity = app.protocol.activity(case.activity());
    let name = activity.label.get(app.lang).to_owned();
    let contact = match case.row() {
        Some(row) => Some(app.protocol.row(row).contact.get(app.lang)),
        None => activity.without_row.as_ref().map(|text| text.get(app.lang)),
    };
    Some(match contact {
        Some(contact) => app.fill(
            Words::About,
            &[("activity", &lower(&name)), ("contact", contact)],
        ),
        None => app.fill(Words::AboutAlone, &[("activity", &lower(&name))]),
    })
}

/// The same words as within a sentence; a word of capitals stays.
fn lower(words: &str) -> String {
    let mut letters = words.chars();
    let first = letters.next();
    let second = letters.clone().next();
    if second.is_some_and(char::is_uppercase) || words.starts_with("Veilig Thuis") {
        return words.to_owned();
    }
    first.map_or_else(String::new, |first| {
        first.to_lowercase().chain(letters).collect()
    })
}

/// What [`Story`] shows.
#[derive(Properties, PartialEq)]
pub(super) struct StoryProps {
    /// The situation.
    pub exercise: Exercise,
    /// Whether it was judged, so that what it is about may be told.
    #[prop_or_default]
    pub judged: bool,
    /// Whether what is about to be done, and with whom, is to be found in the story.
    #[prop_or_default]
    pub bare: bool,
}

/// A situation as it is told.
#[component]
pub(super) fn Story(props: &StoryProps) -> Html {
    let app = use_app();
    let kept = use_kept();
    let practice = &props.exercise.practice;
    html! {
        <section class="dw-story" aria-labelledby="story-title">
            <h2 class="utrecht-heading-3" id="story-title">{ app.say(Words::Situation) }</h2>
            { badges(&app, &kept, practice.level, &practice.themes, props.judged) }
            <NotInEnglish exercise={props.exercise.clone()} />
            { lines(&app, &props.exercise) }
            if let Some(about) = about(&app, &props.exercise).filter(|_| !props.bare) {
                <p class="dw-story__about"><strong>{ about }</strong></p>
            }
        </section>
    }
}

/// What [`Hints`] shows.
#[derive(Properties, PartialEq)]
pub(super) struct HintsProps {
    /// The hints, from small to big.
    pub hints: Vec<Text>,
    /// Whether the English of the situation is missing anywhere.
    #[prop_or_default]
    pub untranslated: bool,
}

/// Hints, one more each time.
#[component]
pub(super) fn Hints(props: &HintsProps) -> Html {
    let app = use_app();
    let shown = use_state(|| 0_usize);
    let more = {
        let shown = shown.clone();
        Callback::from(move |_| shown.set(*shown + 1))
    };
    html! {
        <div class="dw-hints">
            <div aria-live="polite">
                { for props.hints.iter().take(*shown).map(|hint| html! {
                    <p class="dw-hints__hint" lang={tongue_of(&app, props.untranslated, &hint.nl, &hint.en)}>{ app.t(hint) }</p>
                }) }
            </div>
            if *shown < props.hints.len() {
                <Button kind={ButtonKind::Subtle} icon={IconName::Question} onclick={more}>
                    { app.say(if *shown == 0 { Words::Hint } else { Words::HintMore }) }
                </Button>
            }
        </div>
    }
}
