//! Under which rules a record from a file was made, when those are not the present ones, and the way to see what differs.

use serde::Serialize;
use yew::prelude::*;

use crate::app::components::LinkTo;
use crate::app::hooks::App;
use crate::app::route::{Area, Route};
use crate::record::ProtocolInfo;
use crate::rights::{Difference, Signed};
use crate::text::document_page::DocumentPage as Words;

/// Nothing where the record was made under the rules of now. Versions of the protocol can be compared; of the file of the
/// rights its version is said.
pub(super) fn made_under<D: Clone + Serialize>(
    app: &App,
    differences: &[Difference],
    signed: &Signed<D>,
) -> Html {
    if !differences.contains(&Difference::OtherRules) {
        return Html::default();
    }
    let [protocol, rights] = signed.made_under();
    let other = *protocol != ProtocolInfo::of(&app.protocol);
    let made = if other { protocol } else { rights };
    let digest: String = made.sha256.chars().take(12).collect();
    let values = [
        ("name", made.id.as_str()),
        ("version", made.version.as_str()),
        ("digest", &digest),
    ];
    html! {
        <p class="utrecht-paragraph dw-print-hidden">
            { app.fill(Words::MadeUnder, &values) }
            if other {
                { " " }
                <LinkTo route={Route::In(Area::Rules, "load".to_owned())}>{ app.say(Words::ToCompare) }</LinkTo>
            }
        </p>
    }
}
