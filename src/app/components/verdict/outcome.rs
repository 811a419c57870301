//! The outcome itself: a sign, a word, and what it means.

use yew::prelude::*;

use crate::app::components::{Icon, IconName};
use crate::app::hooks::{App, use_app};
use crate::decision::Outcome;
use crate::protocol::model::OutcomeText;
use crate::text::verdict::VerdictPanel as Words;

/// The protocol's wording of an outcome.
#[must_use]
pub fn outcome_text(app: &App, outcome: Outcome) -> &OutcomeText {
    let texts = &app.protocol.source().outcomes;
    match outcome {
        Outcome::Permitted => &texts.permitted,
        Outcome::Conditional => &texts.conditional,
        Outcome::Forbidden => &texts.forbidden,
        Outcome::NoProcessing => &texts.no_processing,
    }
}

/// The sign of an outcome.
#[must_use]
pub const fn outcome_icon(outcome: Outcome) -> IconName {
    match outcome {
        Outcome::Permitted => IconName::Check,
        Outcome::Conditional => IconName::Warning,
        Outcome::Forbidden => IconName::Cross,
        Outcome::NoProcessing => IconName::Minus,
    }
}

/// Properties of [`OutcomeBanner`].
#[derive(Properties, PartialEq)]
pub struct OutcomeBannerProps {
    /// The outcome.
    pub outcome: Outcome,
    /// Whether it may still change by what was not filled in yet.
    #[prop_or_default]
    pub provisional: bool,
    /// Whether it also says what to do next.
    #[prop_or_default]
    pub with_next: bool,
}

/// The outcome, never by colour alone.
#[component]
pub fn OutcomeBanner(props: &OutcomeBannerProps) -> Html {
    let app = use_app();
    let text = outcome_text(&app, props.outcome);
    html! {
        <div class={classes!("dw-outcome", format!("dw-outcome--{}", props.outcome.id()))}>
            <p class="dw-outcome__title">
                <Icon name={outcome_icon(props.outcome)} class="dw-outcome__icon" />
                <strong>{ app.t(&text.title) }</strong>
                if props.provisional {
                    { " " }<span class="dw-badge">{ app.say(Words::Provisional) }</span>
                }
            </p>
            <p class="dw-outcome__text">{ app.t(&text.explain) }</p>
            if props.with_next {
                <p class="dw-outcome__text">{ app.t(&text.next) }</p>
            }
            if props.provisional {
                <p class="dw-outcome__text dw-quiet">{ app.say(Words::ProvisionalHelp) }</p>
            }
        </div>
    }
}
