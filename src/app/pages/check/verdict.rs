//! The whole verdict: outcome, route, rules, data, what to do now and afterwards, what would help, what is to be found out.

use std::rc::Rc;

use yew::prelude::*;

use super::{StepProps, notes_at_case};
use crate::app::components::verdict::{
    Duties, ItemList, OutcomeBanner, Remedies, RuleList, question_text, step_name,
};
use crate::app::components::{ButtonKind, Disclosure, Icon, IconName, LinkTo, Refs, TermsIn};
use crate::app::hooks::{App, use_app};
use crate::app::route::{CheckStep, Route};
use crate::app::steps::{Overview, StepState, StepView};
use crate::decision::{Finding, Outcome, Status, Verdict};
use crate::protocol::QuestionIx;
use crate::text::check::CheckPage;
use crate::text::verdict::VerdictPage as Words;

/// The verdict with everything that belongs to it.
#[component]
pub(super) fn VerdictStep(props: &StepProps) -> Html {
    let app = use_app();
    let overview = &props.overview;
    let Some((_, verdict)) = &overview.assessed else {
        return Html::default();
    };
    // With nothing left to do beforehand, recording it is what comes next.
    let is_settled = !overview.is_provisional()
        && matches!(verdict.outcome, Outcome::Permitted | Outcome::NoProcessing);
    let met = with_status(verdict, Status::Met);
    html! {
        <div class="dw-verdict-page">
            <OutcomeBanner outcome={verdict.outcome} provisional={overview.is_provisional()} with_next=true />
            if is_settled { { motivation(&app, verdict.outcome) } }
            { to_fill_in(&app, overview) }
            { reasons(&app, overview, verdict) }
            { to_find_out(&app, overview) }
            <Remedies overview={overview.clone()} />
            if app.protocol.activity(verdict.activity).data {
                <section class="dw-section"><ItemList overview={overview.clone()} prefix="page" heading="h2" /></section>
            }
            if verdict.outcome != Outcome::Forbidden { { afterwards(&app, verdict) } }
            if !is_settled { { motivation(&app, verdict.outcome) } }
            { route(&app, overview, verdict) }
            if !met.is_empty() {
                { folded(overview, &met, app.fill(Words::RulesMet, &[("n", &met.len().to_string())])) }
            }
            if let Some(back) = overview.previous(CheckStep::Verdict) {
                <LinkTo route={Route::Check(back)} icon={IconName::ArrowLeft}>
                    { app.fill(CheckPage::Back, &[("step", app.say(step_name(back)))]) }
                </LinkTo>
            }
        </div>
    }
}

fn with_status(verdict: &Verdict, status: Status) -> Vec<Finding> {
    let here = |finding: &&Finding| finding.status == status;
    verdict.before.iter().filter(here).copied().collect()
}

fn folded(overview: &Rc<Overview>, findings: &[Finding], summary: String) -> Html {
    html! {
        <section class="dw-section">
            <Disclosure {summary}>
                <RuleList overview={overview.clone()} findings={findings.to_vec()} />
            </Disclosure>
        </section>
    }
}

/// The rules that keep it from being "yes": what to do now. What only waits for an answer is folded away, and so is what
/// is still open where another rule has failed.
fn reasons(app: &App, overview: &Rc<Overview>, verdict: &Verdict) -> Html {
    let failed = with_status(verdict, Status::Failed);
    let (waiting, open): (Vec<Finding>, Vec<Finding>) = with_status(verdict, Status::Open)
        .into_iter()
        .partition(|finding| overview.waits_for_answer(&app.protocol, finding.rule));
    let is_forbidden = verdict.outcome == Outcome::Forbidden;
    let (title, first, rest) = if is_forbidden {
        (Words::WhyNotTitle, failed, [open, waiting].concat())
    } else {
        (Words::NowTitle, open, waiting)
    };
    let rest_title = if is_forbidden {
        Words::RulesOpenToo
    } else {
        Words::RulesWaiting
    };
    html! {
        <>
            if !first.is_empty() {
                <section class="dw-section" aria-labelledby="verdict-now">
                    <h2 class="utrecht-heading-2" id="verdict-now">{ app.say(title) }</h2>
                    <RuleList overview={overview.clone()} findings={first} />
                </section>
            }
            if !rest.is_empty() {
                { folded(overview, &rest, app.fill(rest_title, &[("n", &rest.len().to_string())])) }
            }
        </>
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
            <TermsIn text={app.t(&route.explain)} />
            if let Some(row) = row {
                <p class="utrecht-paragraph">
                    <strong>{ app.say(Words::RowTitle) }</strong>{ ": " }
                    <LinkTo route={Route::Table(Some(row.id.clone()))}>{ app.t(&row.contact) }</LinkTo>
                </p>
            }
            { notes_at_case(app, overview, Vec::new()) }
        </section>
    }
}

/// The steps in which something is still to be filled in.
fn to_fill_in(app: &App, overview: &Overview) -> Html {
    let open = |view: &&StepView| view.state == StepState::Open;
    let mut steps = overview.steps.iter().filter(open).peekable();
    if steps.peek().is_none() {
        return Html::default();
    }
    html! {
        <section class="dw-section" aria-labelledby="verdict-fill-in">
            <h2 class="utrecht-heading-2" id="verdict-fill-in">{ app.say(Words::FillInTitle) }</h2>
            <ul class="dw-to-do">
                { for steps.map(|view| html! {
                    <li class="dw-to-do__item" key={format!("{:?}", view.step)}>
                        <Icon name={IconName::Edit} />
                        <LinkTo route={Route::Check(view.step)}>{ app.say(step_name(view.step)) }</LinkTo>
                    </li>
                }) }
            </ul>
        </section>
    }
}

/// What was answered with "don't know yet": a thing to find out.
fn to_find_out(app: &App, overview: &Overview) -> Html {
    let mut questions = overview.to_find_out().peekable();
    if questions.peek().is_none() {
        return Html::default();
    }
    html! {
        <section class="dw-section" aria-labelledby="verdict-find-out">
            <h2 class="utrecht-heading-2" id="verdict-find-out">{ app.say(Words::FindOutTitle) }</h2>
            <ul class="dw-to-do">{ for questions.map(|question| find_out(app, overview, question)) }</ul>
        </section>
    }
}

fn find_out(app: &App, overview: &Overview, question: QuestionIx) -> Html {
    let ask = question_text(app, overview, question);
    let step = overview.step_of(question).unwrap_or(CheckStep::Conditions);
    let go = app.fill(Words::AnswerStep, &[("step", app.say(step_name(step)))]);
    html! {
        <li class="dw-to-do__item" key={app.protocol.question(question).id.clone()}>
            <Icon name={IconName::Question} />
            <span>
                <strong>{ app.t(&app.protocol.question(question).find_out) }</strong>{ " " }{ ask.clone() }{ " " }
                <LinkTo route={Route::Check(step)} label={format!("{go}: {ask}")}>{ go.clone() }</LinkTo>
            </span>
        </li>
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
        Outcome::Forbidden => Words::MotivationNo,
        Outcome::Permitted | Outcome::Conditional => Words::MotivationHelp,
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
