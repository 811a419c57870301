//! Per data item: may it go along, must it be left out, and why. Leaving out is one click, with a way back.

use std::rc::Rc;

use yew::prelude::*;

use super::words::sentence_case;
use crate::app::components::{Button, ButtonKind, Icon, IconName};
use crate::app::hooks::{App, use_app};
use crate::app::session::Edit;
use crate::app::steps::{self, Overview};
use crate::browser::focus;
use crate::case::Case;
use crate::decision::{Outcome, Verdict};
use crate::protocol::ItemIx;
use crate::text::verdict::VerdictPanel as Words;

/// Properties of [`ItemList`].
#[derive(Properties, PartialEq)]
pub struct ItemListProps {
    /// The check as it stands.
    pub overview: Rc<Overview>,
    /// What its ids begin with, unique on the page.
    pub prefix: AttrValue,
    /// The tag of its heading: `h2` or `h3`.
    #[prop_or("h3")]
    pub heading: &'static str,
}

/// Every chosen item, with what to do with it.
#[component]
pub fn ItemList(props: &ItemListProps) -> Html {
    let app = use_app();
    let left_out = use_state(Vec::<String>::new);
    let undo_id = format!("{}-undo", props.prefix);
    // The button that was pressed is gone: the way back takes the focus.
    use_effect_with((*left_out).clone(), {
        let undo_id = undo_id.clone();
        move |ids| {
            if !ids.is_empty() {
                focus::by_id(&undo_id);
            }
        }
    });
    let Some((case, verdict)) = &props.overview.assessed else {
        return Html::default();
    };
    let leave = {
        let (app, left_out) = (app.clone(), left_out.clone());
        Callback::from(move |items: Vec<ItemIx>| {
            let ids = chosen_ids(&app, &items);
            app.edit(Edit::Items(ids.clone(), false));
            app.announce(app.fill(Words::LeftOut, &[("items", &labels(&app, &items))]));
            left_out.set(ids);
        })
    };
    let restore = {
        let (app, left_out) = (app.clone(), left_out.clone());
        let title = format!("{}-items", props.prefix);
        Callback::from(move |_| {
            app.edit(Edit::Items((*left_out).clone(), true));
            app.announce(app.fill(
                Words::Restored,
                &[("items", &labels_of_ids(&app, &left_out))],
            ));
            left_out.set(Vec::new());
            focus::by_id(&title);
        })
    };
    // Chosen again in another way: there is nothing to take back any more.
    let gone: Vec<String> = left_out
        .iter()
        .filter(|id| !app.session.draft().data.contains(*id))
        .cloned()
        .collect();
    html! {
        <div class="dw-items-verdict">
            <@{props.heading} class={format!("utrecht-heading-{}", props.heading.trim_start_matches('h'))}
                id={format!("{}-items", props.prefix)} tabindex="-1">
                { app.say(Words::DataTitle) }
            </@>
            if case.data().is_empty() {
                <p class="utrecht-paragraph">{ app.say(Words::DataNone) }</p>
            } else {
                <ul class="dw-item-list">
                    { for case.data().iter().map(|item| entry(&app, case, verdict, *item, &leave)) }
                </ul>
            }
            if verdict.excess.len() > 1 {
                { leave_all(&app, &verdict.excess, &leave) }
            }
            if !gone.is_empty() {
                <p class="dw-undo">
                    <span id={format!("{undo_id}-what")}>
                        { app.fill(Words::LeftOut, &[("items", &labels_of_ids(&app, &gone))]) }
                    </span>
                    <Button id={undo_id.clone()} describedby={format!("{undo_id}-what")} kind={ButtonKind::Subtle} icon={IconName::Undo} onclick={restore}>
                        { app.say(Words::Undo) }
                    </Button>
                </p>
            }
        </div>
    }
}

/// The ids of these items and of their parts, as far as they were chosen.
pub(super) fn chosen_ids(app: &App, items: &[ItemIx]) -> Vec<String> {
    let with_parts = items
        .iter()
        .flat_map(|item| std::iter::once(*item).chain(steps::parts_of(&app.protocol, *item)));
    let ids = with_parts.map(|item| app.protocol.item(item).id.clone());
    ids.filter(|id| app.session.draft().data.contains(id))
        .collect()
}

/// What items are called, one after the other.
pub(super) fn labels(app: &App, items: &[ItemIx]) -> String {
    let labels: Vec<&str> = items
        .iter()
        .map(|item| app.protocol.item(*item).label.get(app.lang))
        .collect();
    labels.join(", ")
}

fn labels_of_ids(app: &App, ids: &[String]) -> String {
    let items: Vec<ItemIx> = ids
        .iter()
        .filter_map(|id| app.protocol.find_item(id))
        .collect();
    labels(app, &items)
}

fn leave_all(app: &App, items: &[ItemIx], leave: &Callback<Vec<ItemIx>>) -> Html {
    let onclick = {
        let (leave, items) = (leave.clone(), items.to_vec());
        Callback::from(move |_| leave.emit(items.clone()))
    };
    html! {
        <Button kind={ButtonKind::Secondary} icon={IconName::Minus} {onclick}>
            { app.fill(Words::LeaveOutItems, &[("items", &labels(app, items))]) }
        </Button>
    }
}

fn entry(
    app: &App,
    case: &Case,
    verdict: &Verdict,
    item: ItemIx,
    leave: &Callback<Vec<ItemIx>>,
) -> Html {
    let data = app.protocol.item(item);
    let label = app.t(&data.label);
    let excess = verdict.excess.contains(&item);
    let (class, icon, word) = if excess {
        ("leave-out", IconName::Cross, Words::LeaveOut)
    } else {
        match verdict.outcome {
            Outcome::Permitted => ("share", IconName::Check, Words::MayShare),
            Outcome::Conditional => ("if", IconName::Question, Words::ShareOnlyIf),
            Outcome::Forbidden => ("not-now", IconName::Cross, Words::NotNow),
            Outcome::NoProcessing => ("leave-out", IconName::Minus, Words::LeaveOut),
        }
    };
    let onclick = leave.reform(move |_: MouseEvent| vec![item]);
    html! {
        <li class={classes!("dw-item", format!("dw-item--{class}"))} key={data.id.clone()}>
            <div class="dw-item__head">
                <span class="dw-item__name">{ sentence_case(&label) }</span>
                <span class="dw-item__verdict"><Icon name={icon} />{ app.say(word) }</span>
            </div>
            <p class="dw-item__why">
                { app.say(why(app, case, verdict, item)) }
                if data.special { { " " }{ app.say(Words::WhySpecial) } }
            </p>
            if excess {
                <Button kind={ButtonKind::Secondary} icon={IconName::Minus} class="dw-button--small" {onclick}>
                    { app.fill(Words::LeaveOutItem, &[("item", &label)]) }
                </Button>
            }
        </li>
    }
}

fn why(app: &App, case: &Case, verdict: &Verdict, item: ItemIx) -> Words {
    if verdict.excess.contains(&item) {
        return Words::WhyNotInRow;
    }
    match (verdict.outcome, case.row()) {
        (Outcome::Forbidden, _) => Words::WhyForbidden,
        (Outcome::NoProcessing, _) => Words::WhyNothing,
        (Outcome::Permitted | Outcome::Conditional, None) => Words::WhyOutside,
        (Outcome::Permitted | Outcome::Conditional, Some(row)) => {
            if app.protocol.row_allows_if_applicable(row, item) {
                Words::WhyIfApplicable
            } else {
                Words::WhyAllowed
            }
        }
    }
}
