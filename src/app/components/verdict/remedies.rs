//! What would make it allowed. Leaving an item out is done here; consent, a consultation or a signature is a step to
//! take first, and then to record: never a button that says it happened.

use std::rc::Rc;

use yew::prelude::*;

use super::items::{chosen_ids, labels};
use super::words::step_name;
use super::{outcome_icon, outcome_text};
use crate::app::components::{Button, ButtonKind, Disclosure, Icon, IconName, LinkTo};
use crate::app::hooks::{App, use_app};
use crate::app::route::{CheckStep, Route};
use crate::app::session::Edit;
use crate::app::steps::{Overview, goes, offered};
use crate::browser::focus;
use crate::decision::{Outcome, Remedy};
use crate::protocol::{ItemIx, QuestionIx};
use crate::text::verdict::{VerdictPage as Words, VerdictPanel};

/// How many are shown at once.
const AT_ONCE: usize = 4;

/// Properties of [`Remedies`].
#[derive(Properties, PartialEq)]
pub struct RemediesProps {
    /// The check as it stands.
    pub overview: Rc<Overview>,
}

/// Every smallest set of changes that makes the outcome better.
#[component]
pub fn Remedies(props: &RemediesProps) -> Html {
    let app = use_app();
    let left_out = use_state(Vec::<String>::new);
    let leave = {
        let (app, left_out) = (app.clone(), left_out.clone());
        Callback::from(move |items: Vec<ItemIx>| {
            let ids = chosen_ids(&app, &items);
            app.edit(Edit::Items(ids.clone(), false));
            app.announce(app.fill(VerdictPanel::LeftOut, &[("items", &labels(&app, &items))]));
            left_out.set(ids);
        })
    };
    let gone: Vec<String> = left_out
        .iter()
        .filter(|id| !app.session.draft().data.contains(*id))
        .cloned()
        .collect();
    // The button that was pressed is gone: the way back takes the focus.
    use_effect_with(gone.clone(), |gone| {
        if !gone.is_empty() {
            focus::by_id("remedies-undo");
        }
    });
    let Some((_, verdict)) = &props.overview.assessed else {
        return Html::default();
    };
    let restore = {
        let (app, left_out) = (app.clone(), left_out.clone());
        Callback::from(move |_| {
            app.edit(Edit::Items((*left_out).clone(), true));
            left_out.set(Vec::new());
            focus::by_id("remedies-title");
        })
    };
    let is_better =
        verdict.outcome == Outcome::Permitted || verdict.outcome == Outcome::NoProcessing;
    if is_better && gone.is_empty() {
        return Html::default();
    }
    let in_order = offered(&app.protocol, app.session.draft(), verdict);
    let (first, more) = in_order.split_at(in_order.len().min(AT_ONCE));
    let list = |remedies: &[&Remedy]| {
        html! {
            <ul class="dw-remedies">
                { for remedies.iter().map(|remedy| entry(&app, &props.overview, remedy, &leave)) }
            </ul>
        }
    };
    let nothing = if verdict.needed.is_empty() {
        Words::RemediesNone
    } else {
        Words::RemediesAnswerFirst
    };
    html! {
        <section class="dw-section" aria-labelledby="remedies-title">
            <h2 class="utrecht-heading-2" id="remedies-title" tabindex="-1">{ app.say(Words::RemediesTitle) }</h2>
            if !gone.is_empty() {
                <p class="dw-undo">
                    <span id="remedies-left-out">{ app.fill(VerdictPanel::LeftOut, &[("items", &names(&app, &gone))]) }</span>
                    <Button id="remedies-undo" describedby="remedies-left-out" kind={ButtonKind::Subtle} icon={IconName::Undo} onclick={restore}>
                        { app.say(VerdictPanel::Undo) }
                    </Button>
                </p>
            }
            if !is_better {
                if first.is_empty() {
                    <p class="utrecht-paragraph">{ app.say(nothing) }</p>
                    if goes(props.overview.state(CheckStep::Row)) && verdict.needed.is_empty() {
                        <p class="utrecht-paragraph">
                            <LinkTo route={Route::Check(CheckStep::Row)}>{ app.say(Words::RemedyRowGo) }</LinkTo>
                        </p>
                    }
                } else {
                    <p class="utrecht-paragraph">{ app.say(Words::RemediesIntro) }</p>
                    { list(first) }
                    if !more.is_empty() {
                        <Disclosure summary={app.fill(Words::RemedyMore, &[("n", &more.len().to_string())])}>
                            { list(more) }
                        </Disclosure>
                    }
                }
            }
        </section>
    }
}

fn names(app: &App, ids: &[String]) -> String {
    let items: Vec<ItemIx> = ids
        .iter()
        .filter_map(|id| app.protocol.find_item(id))
        .collect();
    labels(app, &items)
}

fn entry(app: &App, overview: &Overview, remedy: &Remedy, leave: &Callback<Vec<ItemIx>>) -> Html {
    let outcome = app.t(&outcome_text(app, remedy.outcome).title);
    html! {
        <li class="dw-remedy">
            <p class="dw-remedy__gives">
                <Icon name={outcome_icon(remedy.outcome)} />
                { app.fill(Words::RemedyGives, &[("outcome", &outcome)]) }
            </p>
            <ul class="dw-remedy__changes">
                if !remedy.leave_out.is_empty() { { leave_out(app, &remedy.leave_out, leave) } }
                if let Some(row) = remedy.row {
                    <li>
                        { app.fill(Words::RemedyRow, &[("contact", app.protocol.row(row).contact.get(app.lang))]) }
                        { " " }
                        <LinkTo route={Route::Check(CheckStep::Row)}>{ app.say(Words::RemedyRowGo) }</LinkTo>
                    </li>
                }
                if remedy.consent.is_some() {
                    <li>
                        { app.say(Words::RemedyConsent) }{ " " }
                        <LinkTo route={Route::Check(CheckStep::Consent)}>{ app.say(Words::RemedyConsentGo) }</LinkTo>
                    </li>
                }
                { for remedy.answers.iter().map(|question| to_do(app, overview, *question)) }
            </ul>
        </li>
    }
}

fn leave_out(app: &App, items: &[ItemIx], leave: &Callback<Vec<ItemIx>>) -> Html {
    let onclick = {
        let (leave, items) = (leave.clone(), items.to_vec());
        Callback::from(move |_| leave.emit(items.clone()))
    };
    html! {
        <li>
            <Button kind={ButtonKind::Secondary} icon={IconName::Minus} class="dw-button--small" {onclick}>
                { app.fill(VerdictPanel::LeaveOutItems, &[("items", &labels(app, items))]) }
            </Button>
        </li>
    }
}

/// Something to do first, and the step in which it is recorded then (none where only another row asks for it).
fn to_do(app: &App, overview: &Overview, question: QuestionIx) -> Html {
    let what = app.t(&app.protocol.question(question).find_out);
    let Some(step) = overview.step_of(question) else {
        return html! { <li>{ what }</li> };
    };
    let go = app.fill(Words::RemedyDoGo, &[("step", app.say(step_name(step)))]);
    html! {
        <li>
            { what.clone() }{ " " }
            <LinkTo route={Route::Check(step)} label={format!("{go}: {what}")}>{ go.clone() }</LinkTo>
        </li>
    }
}
