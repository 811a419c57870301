//! The whole verdict: outcome, route, rules, data, what to do now and afterwards, what would help, what is to be found out.

use std::rc::Rc;

use yew::prelude::*;

use super::question::legend;
use super::{StepProps, notes_at_case, step_name};
use crate::app::components::verdict::{Duties, ItemList, OutcomeBanner, Remedies, RuleList};
use crate::app::components::{ButtonKind, Disclosure, Icon, IconName, LinkTo, Refs};
use crate::app::hooks::{App, use_app};
use crate::app::route::{CheckStep, Route};
use crate::app::steps::Overview;
use crate::decision::{Outcome, Status, Verdict};
use crate::protocol::QuestionIx;
use crate::text::verdict::VerdictPage as Words;

/// The verdict with everything that belongs to it.
#[component]
pub(super) fn VerdictStep(props: &StepProps) -> Html {
    let app = use_app();
    let overview = &props.overview;
    let Some((_, verdict)) = &overview.assessed else {
        return Html::default();
    };
    let has = |status| {
        verdict
            .before
            .iter()
            .any(|finding| finding.status == status)
    };
    html! {
        <div class="dw-verdict-page">
            <OutcomeBanner outcome={verdict.outcome} provisional={overview.is_provisional()} with_next=true />
            { unanswered(&app, overview) }
            if has(Status::Failed) || has(Status::Open) {
                <section class="dw-section" aria-labelledby="verdict-now">
                    <h2 class="utrecht-heading-2" id="verdict-now">{ app.say(Words::NowTitle) }</h2>
                    if has(Status::Failed) {
                        <h3 class="utrecht-heading-3">{ app.say(Words::RulesFailed) }</h3>
                        <RuleList overview={overview.clone()} status={Status::Failed} />
                    }
                    if has(Status::Open) {
                        <h3 class="utrecht-heading-3">{ app.say(Words::RulesOpen) }</h3>
                        <RuleList overview={overview.clone()} status={Status::Open} />
                    }
                </section>
            }
            { to_find_out(&app, overview) }
            <Remedies overview={overview.clone()} />
            if app.protocol.activity(verdict.activity).data {
                <section class="dw-section"><ItemList overview={overview.clone()} prefix="page" /></section>
            }
            { afterwards(&app, verdict) }
            { motivation(&app, verdict.outcome) }
            { route(&app, overview, verdict) }
            if has(Status::Met) {
                <section class="dw-section">
                    <Disclosure open={verdict.outcome == Outcome::Permitted} summary={app.fill(Words::RulesMet, &[("n",
                        &verdict.before.iter().filter(|finding| finding.status == Status::Met).count().to_string())])}>
                        <RuleList overview={overview.clone()} status={Status::Met} />
                    </Disclosure>
                </section>
            }
            if let Some(back) = overview.previous(CheckStep::Verdict) {
                <LinkTo route={Route::Check(back)} icon={IconName::ArrowLeft}>
                    { app.fill(crate::text::check::CheckPage::Back, &[("step", app.say(step_name(back)))]) }
                </LinkTo>
            }
        </div>
    }
}

/// The way the case goes, and why.
fn route(app: &App, overview: &Rc<Overview>, verdict: &Verdict) -> Html {
    let route = app.protocol.route(verdict.route);
    let row = verdict.row.map(|row| app.protocol.row(row));
    html! {
        <section class="dw-section" aria-labelledby="verdict-route">
            <h2 class="utrecht-heading-2" id="verdict-route">{ app.say(Words::RouteTitle) }</h2>
            <p class="utrecht-paragraph">
                <strong>{ app.t(&route.title) }</strong>{ " " }<Refs refs={route.refs.clone()} />
            </p>
            <p class="utrecht-paragraph">{ app.t(&route.explain) }</p>
            if let Some(row) = row {
                <p class="utrecht-paragraph">
                    <strong>{ app.say(Words::RowTitle) }</strong>{ ": " }
                    <LinkTo route={Route::Table(Some(row.id.clone()))}>{ app.t(&row.contact) }</LinkTo>
                </p>
            }
            { notes_at_case(app, overview) }
        </section>
    }
}

/// Questions that were not answered yet, by the step that asks them.
fn unanswered(app: &App, overview: &Overview) -> Html {
    let questions: Vec<QuestionIx> = overview.unanswered().collect();
    list(app, overview, &questions, Words::UnansweredTitle, false)
}

/// What was answered with "don't know yet": a thing to find out.
fn to_find_out(app: &App, overview: &Overview) -> Html {
    let questions: Vec<QuestionIx> = overview.to_find_out().collect();
    list(app, overview, &questions, Words::FindOutTitle, true)
}

fn list(
    app: &App,
    overview: &Overview,
    questions: &[QuestionIx],
    title: Words,
    find_out: bool,
) -> Html {
    if questions.is_empty() {
        return Html::default();
    }
    let id = if find_out {
        "verdict-find-out"
    } else {
        "verdict-unanswered"
    };
    let one = |question: &QuestionIx| {
        let ask = legend(app, overview, *question);
        let step = overview.step_of(*question).unwrap_or(CheckStep::Conditions);
        let go = app.fill(Words::AnswerStep, &[("step", app.say(step_name(step)))]);
        html! {
            <li class="dw-to-do__item" key={app.protocol.question(*question).id.clone()}>
                <Icon name={IconName::Question} />
                <span>
                    if find_out {
                        <strong>{ app.t(&app.protocol.question(*question).find_out) }</strong>{ " " }
                    }
                    { ask.clone() }{ " " }
                    <LinkTo route={Route::Check(step)} label={format!("{go}: {ask}")}>{ go.clone() }</LinkTo>
                </span>
            </li>
        }
    };
    html! {
        <section class="dw-section" aria-labelledby={id}>
            <h2 class="utrecht-heading-2" {id}>{ app.say(title) }</h2>
            <ul class="dw-to-do">{ for questions.iter().map(one) }</ul>
        </section>
    }
}

fn afterwards(app: &App, verdict: &Verdict) -> Html {
    html! {
        <section class="dw-section" aria-labelledby="verdict-after">
            <h2 class="utrecht-heading-2" id="verdict-after">{ app.say(Words::AfterTitle) }</h2>
            if verdict.after.is_empty() {
                <p class="utrecht-paragraph">{ app.say(Words::AfterNone) }</p>
            } else {
                if verdict.outcome != Outcome::Permitted {
                    <p class="utrecht-paragraph">{ app.say(Words::AfterIfShared) }</p>
                }
                <Duties duties={verdict.after.clone()} />
            }
        </section>
    }
}

fn motivation(app: &App, outcome: Outcome) -> Html {
    let help = match outcome {
        Outcome::NoProcessing => Words::MotivationNothing,
        Outcome::Permitted | Outcome::Conditional | Outcome::Forbidden => Words::MotivationHelp,
    };
    html! {
        <section class="dw-section" aria-labelledby="verdict-motivation">
            <h2 class="utrecht-heading-2" id="verdict-motivation">{ app.say(Words::MotivationTitle) }</h2>
            <p class="utrecht-paragraph">{ app.say(help) }</p>
            <LinkTo route={Route::Motivation} button={ButtonKind::Primary} icon={IconName::Edit}>
                { app.say(Words::MotivationGo) }
            </LinkTo>
        </section>
    }
}
