//! Everything of a decision in one file.

use yew::prelude::*;

use super::dated;
use crate::app::components::{SaveWhole, Whole};
use crate::app::hooks::use_app;
use crate::app::session::Action;
use crate::document::mdto::About;
use crate::document::{Outline, View, outline};
use crate::record::Difference;
use crate::text::papers::Papers as Words;

/// What [`Files`] puts together.
#[derive(Properties, PartialEq)]
pub(super) struct FilesProps {
    /// The papers for the client that fit, by what their files are called.
    pub papers: Vec<(String, Outline)>,
    /// Called when they were saved.
    pub onkept: Callback<()>,
}

/// The button that puts everything in one file; nothing while there is no case at hand.
#[component]
pub(super) fn Files(props: &FilesProps) -> Html {
    let app = use_app();
    let Some(record) = app.record() else {
        if !app.has_work() {
            return Html::default();
        }
        return html! {
            <section class="dw-part dw-print-hidden" aria-labelledby="files-title">
                <h2 class="utrecht-heading-2" id="files-title">{ app.say(Words::FilesTitle) }</h2>
                <p class="utrecht-paragraph">{ app.say(Words::FilesNone) }</p>
            </section>
        };
    };
    let content = {
        let (app, papers) = (app.clone(), props.papers.clone());
        Callback::from(move |()| {
            let lang = record.content().lang;
            let altered = app.differences().contains(&Difference::Altered);
            Some(Whole {
                json: record.to_json().ok()?,
                document: outline(&app.protocol, &View::of_record(&record, altered), lang),
                made: record.last_signed().map(str::to_owned),
                about: About::of(&app.protocol, &record),
                name: dated(Words::NameRecord, lang),
                papers: papers.clone(),
                file: dated(Words::NameBundle, lang),
            })
        })
    };
    let onsaved = {
        let (app, onkept) = (app.clone(), props.onkept.clone());
        Callback::from(move |()| {
            app.dispatch(Action::Saved);
            onkept.emit(());
        })
    };
    html! { <SaveWhole {content} {onsaved} /> }
}
