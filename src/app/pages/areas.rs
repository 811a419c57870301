//! Which pages the areas beside the check have: what stands behind the area's name in an address leads to one of them.

use yew::prelude::*;

use super::later::Part;
use super::not_found::NotFoundPage;
use super::training::TrainingPage;
use crate::app::route::Route;

/// The register.
pub(super) fn register(_: &Part) -> Html {
    html! { <NotFoundPage /> }
}

/// Practice.
pub(super) fn training(part: &Part) -> Html {
    match part {
        Part::Page(Route::In(_, path)) => html! { <TrainingPage path={path.clone()} /> },
        Part::Page(_) | Part::AcuteNote | Part::WorkBar => html! { <NotFoundPage /> },
    }
}

/// Rights, terms, access and care.
pub(super) fn rights(_: &Part) -> Html {
    html! { <NotFoundPage /> }
}

/// The rules.
pub(super) fn rules(_: &Part) -> Html {
    html! { <NotFoundPage /> }
}
