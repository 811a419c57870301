//! The rules of the route with how each stands, and the duties afterwards.

use std::rc::Rc;

use yew::prelude::*;

use super::notes::NotesHere;
use super::words::{answer_words, question_text, step_name};
use crate::app::components::{LinkTo, Refs, Status};
use crate::app::hooks::{App, use_app};
use crate::app::notes::At;
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
    /// The rules, each with how it stands.
    pub findings: Vec<Finding>,
    /// Under a heading of which level they stand, as the tag of their own: `h3` or `h4`.
    #[prop_or("h3")]
    pub heading: &'static str,
}

/// Rules with their status, articles, plain explanation, and the step in which they are decided.
#[component]
pub fn RuleList(props: &RuleListProps) -> Html {
    let app = use_app();
    html! {
        <ul class="dw-rules">
            { for props.findings.iter().map(|finding| rule(&app, props, *finding)) }
        </ul>
    }
}

fn rule(app: &App, props: &RuleListProps, finding: Finding) -> Html {
    let rule = app.protocol.rule(finding.rule);
    let (class, act) = match finding.status {
        decision::Status::Met => ("met", None),
        decision::Status::Open => ("open", Some(&rule.open)),
        decision::Status::Failed => ("failed", Some(rule.failed.as_ref().unwrap_or(&rule.open))),
    };
    let step = props.overview.step_of_rule(&app.protocol, finding.rule);
    html! {
        <li class={classes!("dw-rule", format!("dw-rule--{class}"))} key={rule.id.clone()}>
            <div class="dw-rule__head">
                <@{props.heading} class="dw-rule__title">{ app.t(&rule.title) }</@>
                <Status status={finding.status} />
            </div>
            if let Some(act) = act { <p class="dw-rule__act"><strong>{ app.t(act) }</strong></p> }
            <p class="dw-rule__explain">{ app.t(&rule.explain) }{ " " }<Refs refs={rule.refs.clone()} /></p>
            { answered(app, &props.overview, finding) }
            if let Some(step) = step {
                <p>
                    <LinkTo route={Route::Check(step)}
                        label={format!("{}: {}", app.fill(Words::Change, &[("step", app.say(step_name(step)))]), app.t(&rule.title))}>
                        { app.fill(Words::Change, &[("step", app.say(step_name(step)))]) }
                    </LinkTo>
                </p>
            }
            <NotesHere at={vec![At::Rule(rule.id.clone())]} />
        </li>
    }
}

/// The answer that decides the rule, where one question does.
fn answered(app: &App, overview: &Overview, finding: Finding) -> Html {
    let asked = overview.asked_by_rule(&app.protocol, finding.rule);
    let Some(asked) = asked.filter(|asked| asked.dealt_with) else {
        return Html::default();
    };
    html! {
        <p class="dw-rule__answer">
            { question_text(app, overview, asked.question) }{ " " }
            <strong>{ app.say(answer_words(asked.answer)) }</strong>
        </p>
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
                <h3 class="dw-rule__title">{ app.t(&duty.title) }</h3>
                <p class="dw-rule__explain">{ app.t(&duty.explain) }{ " " }<Refs refs={duty.refs.clone()} /></p>
                <p><strong>{ app.say(VerdictPage::Term) }</strong>{ " " }{ app.t(&duty.term) }</p>
                <NotesHere at={vec![At::Duty(duty.id.clone())]} />
            </li>
        }
    };
    html! { <ul class="dw-rules">{ for props.duties.iter().map(one) }</ul> }
}
