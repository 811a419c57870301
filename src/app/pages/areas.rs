//! Which pages the areas beside the check have: what stands behind the area's name in an address leads to one of them.

use yew::prelude::*;

use super::later::Part;
use super::not_found::NotFoundPage;
use super::register;
use crate::app::route::Route;

/// The register.
pub(super) fn register(part: &Part) -> Html {
    let rest = match part {
        Part::Page(Route::In(_, rest)) => rest.as_str(),
        Part::Page(_) | Part::AcuteNote | Part::WorkBar => return html! { <NotFoundPage /> },
    };
    match register::Page::at(rest) {
        Some(page) => html! { <register::RegisterPage {page} /> },
        None => html! { <NotFoundPage /> },
    }
}

/// Practice.
pub(super) fn training(_: &Part) -> Html {
    html! { <NotFoundPage /> }
}

/// Rights, terms, access and care.
pub(super) fn rights(_: &Part) -> Html {
    html! { <NotFoundPage /> }
}

/// The rules.
pub(super) fn rules(_: &Part) -> Html {
    html! { <NotFoundPage /> }
}
