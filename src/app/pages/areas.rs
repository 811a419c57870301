//! Which pages the areas beside the check have: what stands behind the area's name in an address leads to one of them.

use yew::prelude::*;

use super::later::Part;
use super::not_found::NotFoundPage;
use super::register;
use super::rights::RightsPage;
use super::rules;
use super::training::TrainingPage;
use super::verify::VerifyPage;
use super::verify::own_key::KeyPage;
use crate::app::route::Route;

/// The register.
pub(super) fn register(part: &Part) -> Html {
    let rest = rest(part);
    match rest {
        "keys" => return html! { <KeyPage /> },
        "verify" => return html! { <VerifyPage /> },
        _ => {}
    }
    match register::Page::at(rest) {
        Some(page) => html! { <register::RegisterPage {page} /> },
        None => html! { <NotFoundPage /> },
    }
}

/// What stands behind the area's name in the address.
fn rest(part: &Part) -> &str {
    match part {
        Part::Page(Route::In(_, rest)) => rest,
        Part::Page(_) | Part::AcuteNote | Part::WorkBar | Part::Beside(_) | Part::Protocol => "",
    }
}

/// Practice.
pub(super) fn training(part: &Part) -> Html {
    html! { <TrainingPage path={rest(part).to_owned()} /> }
}

/// Rights, terms, access and care.
pub(super) fn rights(part: &Part) -> Html {
    html! { <RightsPage rest={rest(part).to_owned()} /> }
}

/// The rules.
pub(super) fn rules(part: &Part) -> Html {
    rules::draw(part)
}
