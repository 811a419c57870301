//! Where one can go within the rules.

use yew::prelude::*;

use super::at;
use crate::app::components::LinkTo;
use crate::app::hooks::use_app;
use crate::text::rules::Rules as Words;

/// The parts, with what one does there.
pub const PARTS: [(&str, Words, Words); 6] = [
    ("explain", Words::Explain, Words::ExplainHelp),
    ("check", Words::Check, Words::CheckHelp),
    ("compare", Words::Compare, Words::CompareHelp),
    ("edit", Words::Edit, Words::EditHelp),
    ("load", Words::Load, Words::LoadHelp),
    ("exchange", Words::Exchange, Words::ExchangeHelp),
];

/// What [`Nav`] needs to know.
#[derive(Properties, PartialEq)]
pub struct NavProps {
    /// The part one is in.
    pub part: &'static str,
}

/// The way to the other parts.
#[component]
pub fn Nav(props: &NavProps) -> Html {
    let app = use_app();
    html! {
        <nav class="dw-rules__nav dw-print-hidden" aria-label={app.say(Words::Nav)}>
            <ul class="dw-list--plain">
                <li><LinkTo route={at("")}>{ app.say(Words::Title) }</LinkTo></li>
                { for PARTS.into_iter().map(|(part, name, _)| html! {
                    <li key={part}>
                        <LinkTo route={at(part)} current={part == props.part}>{ app.say(name) }</LinkTo>
                    </li>
                }) }
            </ul>
        </nav>
    }
}
