//! Purpose and contact: the row of the table, or someone outside it.

use yew::prelude::*;

use super::StepProps;
use super::activity::{choose, chosen_mark};
use crate::app::components::verdict::sentence_case;
use crate::app::components::{Alert, AlertKind};
use crate::app::hooks::{App, use_app};
use crate::app::route::CheckStep;
use crate::app::session::Edit;
use crate::protocol::model::{Activity, Purpose, Row};
use crate::protocol::{ActivityIx, RowConsent, RowIx, RowUse};
use crate::text::check::ChooseSteps as Words;

/// How many kinds of data a card names.
const NAMED: usize = 4;

/// The rows that go with the activity, by purpose; choosing one goes on at once.
#[component]
pub(super) fn RowStep(_props: &StepProps) -> Html {
    let app = use_app();
    let protocol = &app.protocol;
    let activity = app.session.draft().activity.as_ref();
    let Some(at) = activity.and_then(|id| protocol.find_activity(id)) else {
        return Html::default();
    };
    let activity = protocol.activity(at);
    let only_one = protocol.rows_of(at).count() == 1 && activity.row == RowUse::Required;
    html! {
        <>
            <p class="utrecht-paragraph dw-lead">{ app.say(Words::RowIntro) }</p>
            if only_one {
                <Alert kind={AlertKind::Info}>
                    <p class="utrecht-paragraph">{ app.say(Words::OnlyRow) }</p>
                </Alert>
            }
            { for protocol.source().purposes.iter().map(|purpose| group(&app, at, purpose)) }
            { outside(&app, activity) }
        </>
    }
}

fn group(app: &App, activity: ActivityIx, purpose: &Purpose) -> Html {
    let protocol = &app.protocol;
    let here = |row: &RowIx| protocol.row(*row).purpose == purpose.id;
    let rows: Vec<RowIx> = protocol.rows_of(activity).filter(here).collect();
    if rows.is_empty() {
        return Html::default();
    }
    let heading = format!("purpose-{}", purpose.id);
    html! {
        <section class="dw-rows" aria-labelledby={heading.clone()} key={purpose.id.clone()}>
            <h2 class="utrecht-heading-2" id={heading}>
                { app.t(&purpose.label) }
            </h2>
            <ul class="dw-cards">{ for rows.into_iter().map(|row| card(app, row)) }</ul>
        </section>
    }
}

fn card(app: &App, at: RowIx) -> Html {
    let row = app.protocol.row(at);
    let draft = app.session.draft();
    let chosen = !draft.outside_table && draft.row.as_ref() == Some(&row.id);
    let onclick = choose(app, CheckStep::Row, Edit::Row(row.id.clone()));
    let about = format!("row-{}-about", row.id);
    html! {
        <li class={classes!("dw-card", chosen.then_some("dw-card--chosen"))} key={row.id.clone()}>
            <button type="button" class="dw-card__button" aria-pressed={if chosen { "true" } else { "false" }}
                aria-describedby={about.clone()} {onclick}>
                <span class="dw-card__title">{ app.t(&row.contact) }</span>
                if chosen { { chosen_mark(app) } }
            </button>
            <div class="dw-card__text" id={about}>
                <p>
                    if let Some(when) = &row.when {
                        <strong>{ app.say(Words::When) }</strong>{ " " }{ app.t(when) }
                    } else {
                        { app.say(Words::NoWhen) }
                    }
                </p>
                <p>{ data_words(app, row) }</p>
                <p class="dw-card__facts">
                    <span class="dw-badge">{ app.say(consent_words(row.consent)) }</span>
                </p>
                if let Some(note) = &row.consent_note { <p>{ app.t(note) }</p> }
            </div>
        </li>
    }
}

/// What a row says about consent, in a few words.
const fn consent_words(consent: RowConsent) -> Words {
    match consent {
        RowConsent::Required => Words::ConsentRequired,
        RowConsent::NotRequired => Words::ConsentNotRequired,
        RowConsent::NotApplicable => Words::ConsentNotApplicable,
    }
}

/// Which data a row allows: the first few by name.
fn data_words(app: &App, row: &Row) -> Html {
    let labels: Vec<&str> = row
        .items
        .iter()
        .chain(&row.if_applicable)
        .filter_map(|id| app.protocol.find_item(id))
        .map(|item| app.protocol.item(item).label.get(app.lang))
        .collect();
    if labels.is_empty() {
        return app.say(Words::DataNone).into();
    }
    let (named, rest) = labels.split_at(labels.len().min(NAMED));
    let more = match rest.len() {
        0 => String::new(),
        count => app.fill(Words::DataMore, &[("n", &count.to_string())]),
    };
    html! {
        <>
            <strong>{ app.say(Words::DataAllowed) }</strong>
            { format!(" {}{more}", named.join(", ")) }
        </>
    }
}

/// The way on for someone who is not in the table, where the activity knows one.
fn outside(app: &App, activity: &Activity) -> Html {
    let Some(label) = &activity.without_row else {
        return Html::default();
    };
    let chosen = app.session.draft().outside_table;
    let onclick = choose(app, CheckStep::Row, Edit::OutsideTable);
    html! {
        <section class="dw-rows" aria-labelledby="outside-title">
            <h2 class="utrecht-heading-2" id="outside-title">{ app.say(Words::OutsideTitle) }</h2>
            <ul class="dw-cards">
                <li class={classes!("dw-card", chosen.then_some("dw-card--chosen"))}>
                    <button type="button" class="dw-card__button" aria-describedby="outside-help"
                        aria-pressed={if chosen { "true" } else { "false" }} {onclick}>
                        <span class="dw-card__title">{ sentence_case(label.get(app.lang)) }</span>
                        if chosen { { chosen_mark(app) } }
                    </button>
                    <p class="dw-card__text" id="outside-help">{ app.say(Words::OutsideHelp) }</p>
                </li>
            </ul>
        </section>
    }
}
