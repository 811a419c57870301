//! Which data: what the row allows at hand, the rest with the reason why not.

use std::rc::Rc;

use yew::prelude::*;

use super::items::Items;
use super::{StepProps, notes_at_case};
use crate::app::components::{Button, ButtonKind, Disclosure};
use crate::app::hooks::{App, use_app};
use crate::app::route::CheckStep;
use crate::app::session::Edit;
use crate::app::steps::{self, Overview, StepState};
use crate::decision::Outcome;
use crate::protocol::{ItemIx, RowIx};
use crate::text::check::DataStep as Words;

/// Every item of the protocol, sorted by what the row says about it.
#[component]
pub(super) fn DataStep(props: &StepProps) -> Html {
    let app = use_app();
    let Some((case, _)) = &props.overview.assessed else {
        return Html::default();
    };
    html! {
        <>
            <p class="utrecht-paragraph dw-lead">{ intro(&app, &props.overview, case.row()) }</p>
            { chosen(&app) }
            {
                match case.row() {
                    Some(row) => by_row(&app, row),
                    None => by_group(&app, "all", |_| true, None, "h2"),
                }
            }
            <Disclosure summary={app.say(Words::SpecialTitle)}>
                <p class="utrecht-paragraph">{ app.say(Words::SpecialHelp) }</p>
            </Disclosure>
            { notes_at_case(&app, &props.overview, Vec::new()) }
        </>
    }
}

fn intro(app: &App, overview: &Rc<Overview>, row: Option<RowIx>) -> &'static str {
    let allows_nothing = row.is_some_and(|row| {
        let row = app.protocol.row(row);
        row.items.is_empty() && row.if_applicable.is_empty()
    });
    let is_forbidden = overview
        .assessed
        .as_ref()
        .is_some_and(|(_, verdict)| verdict.outcome == Outcome::Forbidden);
    let words = if overview.state(CheckStep::Data) == StepState::Optional && !is_forbidden {
        Words::NoRule
    } else if allows_nothing {
        Words::NoData
    } else if row.is_some() {
        Words::Intro
    } else {
        Words::IntroOutside
    };
    app.say(words)
}

/// How many are chosen, and the way to choose none.
fn chosen(app: &App) -> Html {
    let data = &app.session.draft().data;
    let clear = {
        let (app, all) = (app.clone(), data.iter().cloned().collect::<Vec<_>>());
        Callback::from(move |_| app.edit(Edit::Items(all.clone(), false)))
    };
    html! {
        <div class="dw-data-count">
            <p class="utrecht-paragraph">
                if data.is_empty() {
                    { app.say(Words::ChosenNone) }
                } else {
                    { app.fill(Words::Chosen, &[("n", &data.len().to_string())]) }
                }
            </p>
            if !data.is_empty() {
                <Button kind={ButtonKind::Subtle} onclick={clear}>{ app.say(Words::ClearAll) }</Button>
            }
        </div>
    }
}

fn by_row(app: &App, at: RowIx) -> Html {
    let protocol = &app.protocol;
    let row = protocol.row(at);
    let named = |ids: &[String]| -> Vec<ItemIx> {
        ids.iter().filter_map(|id| protocol.find_item(id)).collect()
    };
    let allowed = named(&row.items);
    let if_applicable = named(&row.if_applicable);
    html! {
        <>
            if !allowed.is_empty() {
                <section class="dw-data dw-data--allowed" aria-labelledby="data-allowed">
                    <h2 class="utrecht-heading-2" id="data-allowed">{ app.say(Words::Allowed) }</h2>
                    if let Some(note) = &row.items_note {
                        <p class="utrecht-paragraph">{ app.t(note) }</p>
                    }
                    <Items items={allowed} />
                </section>
            }
            if !if_applicable.is_empty() {
                <section class="dw-data dw-data--allowed" aria-labelledby="data-if-applicable">
                    <h2 class="utrecht-heading-2" id="data-if-applicable">{ app.say(Words::IfApplicable) }</h2>
                    <p class="utrecht-paragraph">{ app.say(Words::IfApplicableHelp) }</p>
                    <Items items={if_applicable} />
                </section>
            }
            <section class="dw-data dw-data--rest" aria-labelledby="data-rest">
                <h2 class="utrecht-heading-2" id="data-rest">{ app.say(Words::Rest) }</h2>
                <p class="utrecht-paragraph">{ app.say(Words::RestHelp) }</p>
                <Rest row={at} />
            </section>
        </>
    }
}

#[derive(Properties, PartialEq)]
struct RestProps {
    row: RowIx,
}

/// What the row does not allow: named, and to be chosen anyway after one more step.
#[component]
fn Rest(props: &RestProps) -> Html {
    let app = use_app();
    let protocol = &app.protocol;
    let row = props.row;
    let is_beyond = |item: ItemIx| !protocol.row_allows(row, item);
    // Open from the start when something is chosen; from then on the user folds and unfolds.
    let open = use_state(|| {
        let chosen = |item: ItemIx| steps::chosen(protocol, app.session.draft(), item);
        protocol
            .item_ids()
            .any(|item| is_beyond(item) && chosen(item))
    });
    let names = protocol.source().groups.iter().filter_map(|group| {
        let labels: Vec<&str> = protocol
            .item_ids()
            .filter(|item| {
                protocol.item(*item).group == group.id
                    && protocol.whole_of(*item).is_none()
                    && is_beyond(*item)
            })
            .map(|item| protocol.item(item).label.get(app.lang))
            .collect();
        (!labels.is_empty()).then(|| {
            html! {
                <li key={group.id.clone()}>
                    <strong>{ app.t(&group.label) }</strong>{ ": " }{ labels.join(", ") }
                </li>
            }
        })
    });
    html! {
        <>
            <ul class="dw-data__names">{ for names }</ul>
            <Disclosure summary={app.say(Words::RestChoose)} open={*open}>
                { by_group(&app, "rest", is_beyond, Some(Words::WhyNot), "h3") }
            </Disclosure>
        </>
    }
}

/// The items under their headings; parts stand with their whole.
fn by_group(
    app: &App,
    prefix: &str,
    is_shown: impl Fn(ItemIx) -> bool,
    why_not: Option<Words>,
    heading_tag: &'static str,
) -> Html {
    let protocol = &app.protocol;
    let groups = protocol.source().groups.iter().filter_map(|group| {
        let here = |item: &ItemIx| {
            protocol.item(*item).group == group.id
                && protocol.whole_of(*item).is_none()
                && is_shown(*item)
        };
        let items: Vec<ItemIx> = protocol.item_ids().filter(here).collect();
        if items.is_empty() {
            return None;
        }
        let heading = format!("data-{prefix}-{}", group.id);
        Some(html! {
            <section class="dw-data__group" aria-labelledby={heading.clone()} key={group.id.clone()}>
                <@{heading_tag} class="utrecht-heading-3" id={heading}>{ app.t(&group.label) }</@>
                <Items {items} {why_not} />
            </section>
        })
    });
    html! { <div class="dw-data__groups">{ for groups }</div> }
}
