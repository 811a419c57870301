//! Which pages the areas beside the check have: what stands behind the area's name in an address leads to one of them.

use yew::prelude::*;

use super::later::Part;
use super::not_found::NotFoundPage;

/// The register.
pub(super) fn register(_: &Part) -> Html {
    html! { <NotFoundPage /> }
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
