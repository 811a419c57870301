//! Readings, limits and notes on the law, folded away together where there are many.

use yew::prelude::*;

use crate::app::components::{Disclosure, IconName, NotesAt};
use crate::app::hooks::use_app;
use crate::app::notes::{self, At};
use crate::browser::clock;
use crate::protocol::model::Place;
use crate::text::check::CheckPage as Words;

/// How many stand open in a row.
const FEW: usize = 3;

/// Properties of [`NotesHere`].
#[derive(Properties, PartialEq)]
pub struct NotesHereProps {
    /// The places.
    pub at: Vec<At>,
}

/// Everything that is to be said at one of these places, each once.
#[component]
pub fn NotesHere(props: &NotesHereProps) -> Html {
    let app = use_app();
    let source = app.protocol.source();
    let here = |place: &Place| props.at.iter().any(|at| at.is_in(place));
    let today = clock::today();
    let laws = source
        .notes
        .iter()
        .filter(|note| here(&note.at) && notes::caution(note, today).is_some());
    let count = source.readings.iter().filter(|one| here(&one.at)).count()
        + source.limits.iter().filter(|one| here(&one.at)).count()
        + laws.count();
    let all = html! { <NotesAt at={props.at.clone()} /> };
    if count <= FEW {
        return all;
    }
    html! {
        <Disclosure summary={app.fill(Words::NotesTitle, &[("n", &count.to_string())])} icon={IconName::Book}>
            { all }
        </Disclosure>
    }
}
