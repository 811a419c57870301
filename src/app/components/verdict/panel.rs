//! The panel that is always in view: beside the step on a laptop, a bar below that unfolds on a phone.

use std::rc::Rc;

use yew::prelude::*;

use super::words::step_name;
use super::{ItemList, OutcomeBanner, outcome_icon, outcome_text};
use crate::app::components::{Icon, IconName, LinkTo, Status};
use crate::app::hooks::{App, use_app};
use crate::app::route::{CheckStep, Route};
use crate::app::steps::{Overview, StepState};
use crate::decision::{self, Finding, Outcome, Verdict};
use crate::text::verdict::VerdictPanel as Words;

/// How many reasons are shown; the page of the verdict shows all of them.
const MOST_REASONS: usize = 4;

/// Properties of [`VerdictPanel`].
#[derive(Properties, PartialEq)]
pub struct VerdictPanelProps {
    /// The check as it stands.
    pub overview: Rc<Overview>,
    /// The step that is on the page.
    pub step: CheckStep,
}

/// The verdict as it stands now.
#[component]
pub fn VerdictPanel(props: &VerdictPanelProps) -> Html {
    let app = use_app();
    let open = use_state(|| false);
    {
        let open = open.clone();
        use_effect_with(props.step, move |_| open.set(false));
    }
    let toggle = {
        let open = open.clone();
        Callback::from(move |_: MouseEvent| open.set(!*open))
    };
    let onkeydown = {
        let open = open.clone();
        Callback::from(move |event: KeyboardEvent| {
            if event.key() == "Escape" && *open {
                event.prevent_default();
                open.set(false);
                crate::browser::focus::by_id("verdict-toggle");
            }
        })
    };
    let verdict = props.overview.assessed.as_ref().map(|(_, verdict)| verdict);
    let title = verdict.map_or_else(
        || AttrValue::from(app.say(Words::NoCase)),
        |verdict| app.t(&outcome_text(&app, verdict.outcome).title),
    );
    let look = verdict.map_or("none", |verdict| verdict.outcome.id());
    let icon = verdict.map_or(IconName::Question, |verdict| outcome_icon(verdict.outcome));
    let fold = if *open {
        Words::BarClose
    } else {
        Words::BarOpen
    };
    html! {
        <aside class={classes!("dw-verdict", format!("dw-verdict--{look}"), open.then_some("dw-verdict--open"))}
            aria-label={app.say(Words::Title)} {onkeydown}>
            <button type="button" class="dw-verdict__toggle" id="verdict-toggle" aria-controls="verdict-body"
                aria-expanded={if *open { "true" } else { "false" }} onclick={toggle}>
                <Icon name={icon} />
                <span class="dw-verdict__name">
                    { app.fill(Words::BarToggle, &[("outcome", &title)]) }
                    if verdict.is_some() && props.overview.is_provisional() {
                        { " " }<span class="dw-badge">{ app.say(Words::Provisional) }</span>
                    }
                </span>
                <span class="dw-verdict__fold">{ app.say(fold) }</span>
            </button>
            <div class="dw-verdict__body" id="verdict-body">
                <h2 class="utrecht-heading-2 dw-verdict__heading">{ app.say(Words::Title) }</h2>
                if let Some(verdict) = verdict {
                    { body(&app, props, verdict) }
                } else {
                    <p class="utrecht-paragraph"><strong>{ app.say(Words::NoCase) }</strong></p>
                    <p class="utrecht-paragraph">{ app.say(Words::NoCaseHelp) }</p>
                }
            </div>
        </aside>
    }
}

fn body(app: &App, props: &VerdictPanelProps, verdict: &Verdict) -> Html {
    let overview = &props.overview;
    let whole_is_shown = props.step == CheckStep::Verdict;
    html! {
        <>
            <OutcomeBanner outcome={verdict.outcome} provisional={overview.is_provisional()} />
            { steps_left(app, overview, props.step) }
            if !whole_is_shown {
                { reasons(app, overview, verdict) }
                <ItemList overview={overview.clone()} prefix="panel" />
                <p class="utrecht-paragraph">
                    <LinkTo route={Route::Check(CheckStep::Verdict)} icon={IconName::ArrowRight}>
                        { app.say(Words::Whole) }
                    </LinkTo>
                </p>
            }
        </>
    }
}

/// How many steps are still to be filled in, with the way to the next one.
fn steps_left(app: &App, overview: &Overview, here: CheckStep) -> Html {
    let open = overview
        .steps
        .iter()
        .filter(|view| view.state == StepState::Open);
    let count = open.clone().count();
    let words = match count {
        0 => return Html::default(),
        1 => app.say(Words::StepLeft).to_owned(),
        _ => app.fill(Words::StepsLeft, &[("n", &count.to_string())]),
    };
    let next = open.map(|view| view.step).find(|step| *step != here);
    html! {
        <p class="dw-verdict__left">
            { words }
            if let Some(next) = next {
                { ". " }
                <LinkTo route={Route::Check(next)}>
                    { app.fill(Words::GoOn, &[("step", app.say(step_name(next)))]) }
                </LinkTo>
            }
        </p>
    }
}

/// The reasons that decide, each leading to its step.
fn reasons(app: &App, overview: &Overview, verdict: &Verdict) -> Html {
    // What only waits for an answer is counted with the steps.
    let decisive: Vec<Finding> = verdict
        .decisive()
        .filter(|finding| {
            finding.status == decision::Status::Failed
                || !overview.waits_for_answer(&app.protocol, finding.rule)
        })
        .collect();
    if decisive.is_empty() {
        return Html::default();
    }
    let words = match verdict.outcome {
        Outcome::Forbidden => Words::DecidesForbidden,
        Outcome::Conditional => Words::DecidesConditional,
        Outcome::Permitted | Outcome::NoProcessing => return Html::default(),
    };
    html! {
        <>
            <h3 class="utrecht-heading-3">{ app.say(words) }</h3>
            <ul class="dw-reasons">
                { for decisive.iter().take(MOST_REASONS).map(|finding| reason(app, overview, *finding)) }
                if decisive.len() > MOST_REASONS {
                    <li class="dw-reasons__more">
                        { app.fill(Words::MoreReasons, &[("n", &(decisive.len() - MOST_REASONS).to_string())]) }
                    </li>
                }
            </ul>
        </>
    }
}

fn reason(app: &App, overview: &Overview, finding: Finding) -> Html {
    let rule = app.protocol.rule(finding.rule);
    let title = app.t(&rule.title);
    html! {
        <li class="dw-reasons__item" key={rule.id.clone()}>
            <Status status={finding.status} />{ " " }
            if let Some(step) = overview.step_of_rule(&app.protocol, finding.rule) {
                <LinkTo route={Route::Check(step)}>{ title }</LinkTo>
            } else {
                { title }
            }
        </li>
    }
}
