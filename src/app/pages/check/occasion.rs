//! Whether the occasion is there, and what else chooses the route.

use yew::prelude::*;

use super::question::Questions;
use super::{StepProps, notes_at_case};
use crate::app::components::TermsIn;
use crate::app::hooks::use_app;
use crate::app::route::CheckStep;
use crate::text::check::ChooseSteps as Words;

/// The row's own question about its occasion, and the questions that choose the route.
#[component]
pub(super) fn OccasionStep(props: &StepProps) -> Html {
    let app = use_app();
    let row = props
        .overview
        .assessed
        .as_ref()
        .and_then(|(case, _)| case.row())
        .map(|row| app.protocol.row(row));
    let occasion = app.protocol.occasion_question();
    let asked = props.overview.questions(CheckStep::Occasion);
    let asks_occasion = asked.iter().any(|asked| Some(asked.question) == occasion);
    html! {
        <>
            if asks_occasion { <p class="utrecht-paragraph dw-lead">{ app.say(Words::OccasionIntro) }</p> }
            if let Some(when) = row.and_then(|row| row.when.as_ref()) {
                <p class="utrecht-paragraph">
                    <strong>{ app.say(Words::RowSays) }</strong>{ " " }{ app.t(when) }
                </p>
            }
            if let Some(row) = row {
                <TermsIn text={row.contact.get(app.lang).to_owned()} />
            }
            <Questions overview={props.overview.clone()}
                asked={asked.to_vec()} />
            { notes_at_case(&app, &props.overview, Vec::new()) }
        </>
    }
}
