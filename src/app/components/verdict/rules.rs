//! The rules of the route with how each stands, and the duties afterwards.

use std::rc::Rc;

use yew::prelude::*;

use crate::app::components::{LinkTo, NotesAt, Refs, Status};
use crate::app::hooks::{App, use_app};
use crate::app::notes::At;
use crate::app::pages::check::step_name;
use crate::app::route::Route;
use crate::app::steps::Overview;
use crate::decision::{self, Finding};
use crate::protocol::DutyIx;
use crate::text::verdict::{VerdictPage, VerdictPanel as Words};

/// Properties of [`RuleList`].
#[derive(Properties, PartialEq)]
pub struct RuleListProps {
    /// The check as it stands.
    pub overview: Rc<Overview>,
    /// Which rules: those that stand like this.
    pub status: decision::Status,
}

/// Rules with their status, articles, plain explanation, and the step in which they are decided.
#[component]
pub fn RuleList(props: &RuleListProps) -> Html {
    let app = use_app();
    let Some((_, verdict)) = &props.overview.assessed else {
        return Html::default();
    };
    let here = verdict
        .before
        .iter()
        .filter(|finding| finding.status == props.status);
    html! {
        <ul class="dw-rules">
            { for here.map(|finding| rule(&app, &props.overview, *finding)) }
        </ul>
    }
}

fn rule(app: &App, overview: &Overview, finding: Finding) -> Html {
    let rule = app.protocol.rule(finding.rule);
    let (class, act) = match finding.status {
        decision::Status::Met => ("met", None),
        decision::Status::Open => ("open", Some(&rule.open)),
        decision::Status::Failed => ("failed", Some(rule.failed.as_ref().unwrap_or(&rule.open))),
    };
    let step = overview.step_of_rule(&app.protocol, finding.rule);
    html! {
        <li class={classes!("dw-rule", format!("dw-rule--{class}"))} key={rule.id.clone()}>
            <div class="dw-rule__head">
                <h4 class="dw-rule__title">{ app.t(&rule.title) }</h4>
                <Status status={finding.status} />
            </div>
            if let Some(act) = act { <p class="dw-rule__act"><strong>{ app.t(act) }</strong></p> }
            <p class="dw-rule__explain">{ app.t(&rule.explain) }{ " " }<Refs refs={rule.refs.clone()} /></p>
            if let Some(step) = step {
                <p>
                    <LinkTo route={Route::Check(step)}
                        label={format!("{}: {}", app.fill(Words::Change, &[("step", app.say(step_name(step)))]), app.t(&rule.title))}>
                        { app.fill(Words::Change, &[("step", app.say(step_name(step)))]) }
                    </LinkTo>
                </p>
            }
            <NotesAt at={vec![At::Rule(rule.id.clone())]} />
        </li>
    }
}

/// Properties of [`Duties`].
#[derive(Properties, PartialEq)]
pub struct DutiesProps {
    /// The duties.
    pub duties: Vec<DutyIx>,
}

/// What must be done afterwards, and by when.
#[component]
pub fn Duties(props: &DutiesProps) -> Html {
    let app = use_app();
    let one = |duty: &DutyIx| {
        let duty = app.protocol.duty(*duty);
        html! {
            <li class="dw-rule dw-rule--duty" key={duty.id.clone()}>
                <h4 class="dw-rule__title">{ app.t(&duty.title) }</h4>
                <p class="dw-rule__explain">{ app.t(&duty.explain) }{ " " }<Refs refs={duty.refs.clone()} /></p>
                <p><strong>{ app.say(VerdictPage::Term) }</strong>{ " " }{ app.t(&duty.term) }</p>
                <NotesAt at={vec![At::Duty(duty.id.clone())]} />
            </li>
        }
    };
    html! { <ul class="dw-rules">{ for props.duties.iter().map(one) }</ul> }
}
