//! The way on and the way back.

use std::rc::Rc;

use yew::prelude::*;

use crate::app::components::verdict::step_name;
use crate::app::components::{Button, ButtonKind, IconName, LinkTo};
use crate::app::hooks::use_app;
use crate::app::route::{CheckStep, Route};
use crate::app::steps::Overview;
use crate::text::check::CheckPage as Words;

#[derive(Properties, PartialEq)]
pub(super) struct NavProps {
    pub overview: Rc<Overview>,
    pub step: CheckStep,
}

/// On to the next step that matters, and back to the one before.
#[component]
pub(super) fn StepNav(props: &NavProps) -> Html {
    let app = use_app();
    let name = |step| app.say(step_name(step));
    let previous = props.overview.previous(props.step);
    let next = props.overview.next(props.step);
    // Choosing a card goes on by itself; everything else is sent as a form.
    let is_form = match props.step {
        CheckStep::Activity | CheckStep::Row => false,
        CheckStep::Occasion
        | CheckStep::Data
        | CheckStep::Consent
        | CheckStep::Conditions
        | CheckStep::Checklist
        | CheckStep::Verdict => true,
    } && crate::app::steps::goes(props.overview.state(props.step));
    html! {
        <div class="dw-step-nav">
            if let Some(next) = next {
                if is_form {
                    <Button kind={ButtonKind::Primary} submit=true>
                        { app.fill(Words::Next, &[("step", name(next))]) }
                    </Button>
                } else {
                    <LinkTo route={Route::Check(next)} button={ButtonKind::Primary}>
                        { app.fill(Words::Next, &[("step", name(next))]) }
                    </LinkTo>
                }
            }
            if let Some(previous) = previous {
                <LinkTo route={Route::Check(previous)} icon={IconName::ArrowLeft} class="dw-step-nav__back">
                    { app.fill(Words::Back, &[("step", name(previous))]) }
                </LinkTo>
            }
        </div>
    }
}
