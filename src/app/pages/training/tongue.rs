//! Situations of which the English is still missing: they are read in Dutch, which is said to whoever reads English and
//! marked for what reads aloud (WCAG 2.2, 3.1.2).

use yew::prelude::*;

use crate::app::hooks::{App, use_app};
use crate::text::practice_more::PracticeMore as Words;
use crate::text::{Lang, Text};
use crate::training::Exercise;

/// The language of words of a situation (BCP 47), where it is not that of the page: Dutch, where it stands for English.
pub(super) fn tongue(app: &App, exercise: &Exercise, text: &Text) -> Option<&'static str> {
    tongue_of(app, exercise.untranslated, &text.nl, &text.en)
}

/// The same of the two sides of a text; `untranslated` says whether any English of the situation is missing.
pub(super) fn tongue_of(app: &App, untranslated: bool, nl: &str, en: &str) -> Option<&'static str> {
    let stands_in = app.lang == Lang::En && untranslated && nl == en;
    stands_in.then(|| Lang::Nl.tag())
}

/// What [`NotInEnglish`] is about.
#[derive(Properties, PartialEq)]
pub(super) struct NotInEnglishProps {
    /// The situation.
    pub exercise: Exercise,
}

/// Says that English is missing, to who reads English; nothing otherwise.
#[component]
pub(super) fn NotInEnglish(props: &NotInEnglishProps) -> Html {
    let app = use_app();
    if app.lang != Lang::En || !props.exercise.untranslated {
        return Html::default();
    }
    html! { <p class="dw-quiet">{ app.say(Words::EnglishMissing) }</p> }
}
