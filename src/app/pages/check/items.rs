//! Items to choose from, each with its parts folded away.

use yew::prelude::*;

use crate::app::components::verdict::sentence_case;
use crate::app::components::{Checkbox, Disclosure};
use crate::app::hooks::{App, use_app};
use crate::app::steps;
use crate::protocol::ItemIx;
use crate::text::check::DataStep as Words;

#[derive(Properties, PartialEq)]
pub(super) struct ItemsProps {
    pub items: Vec<ItemIx>,
    /// Why these are not allowed; absent where they are.
    #[prop_or_default]
    pub why_not: Option<Words>,
}

/// A checkbox for each item.
#[component]
pub(super) fn Items(props: &ItemsProps) -> Html {
    let app = use_app();
    html! {
        <div class="dw-items">
            { for props.items.iter().map(|item| html! {
                <Whole item={*item} why_not={props.why_not} key={app.protocol.item(*item).id.clone()} />
            }) }
        </div>
    }
}

#[derive(Properties, PartialEq)]
struct WholeProps {
    item: ItemIx,
    why_not: Option<Words>,
}

/// An item, with its parts if it has any.
#[component]
fn Whole(props: &WholeProps) -> Html {
    let app = &use_app();
    let WholeProps { item, why_not } = *props;
    let parts = steps::parts_of(&app.protocol, item);
    let draft = app.session.draft();
    let count = parts
        .iter()
        .filter(|part| steps::chosen(&app.protocol, draft, **part))
        .count();
    let words = |words: Words| {
        app.fill(
            words,
            &[
                ("n", &count.to_string()),
                ("all", &parts.len().to_string()),
                ("whole", app.protocol.item(item).label.get(app.lang)),
            ],
        )
    };
    // Open from the start when some are chosen; from then on the user folds and unfolds.
    let open = use_state(|| count > 0 && count < parts.len());
    html! {
        <div class="dw-items__item">
            { checkbox(app, item, why_not) }
            if !parts.is_empty() {
                <Disclosure summary={words(Words::Parts)} open={*open} class="dw-items__parts">
                    <fieldset class="utrecht-form-fieldset utrecht-form-fieldset--html-fieldset">
                        <legend class="dw-visually-hidden">{ words(Words::PartsOf) }</legend>
                        <p class="utrecht-form-field-description">{ app.say(Words::PartsHelp) }</p>
                        <div class="dw-items dw-items--parts">
                            { for parts.iter().map(|part| checkbox(app, *part, None)) }
                        </div>
                    </fieldset>
                </Disclosure>
            }
        </div>
    }
}

fn checkbox(app: &App, item: ItemIx, why_not: Option<Words>) -> Html {
    let data = app.protocol.item(item);
    let checked = steps::chosen(&app.protocol, app.session.draft(), item);
    let onchange = {
        let app = app.clone();
        Callback::from(move |choose| {
            for edit in steps::choose(&app.protocol, app.session.draft(), item, choose) {
                app.edit(edit);
            }
        })
    };
    let mut help: Vec<&str> = Vec::new();
    if data.special {
        help.push(app.say(Words::Special));
    }
    // The heading above says it already; once chosen, so does the item.
    if let Some(why_not) = why_not.filter(|_| checked) {
        help.push(app.say(why_not));
    }
    if let Some(text) = &data.help {
        help.push(text.get(app.lang));
    }
    let help = (!help.is_empty()).then(|| AttrValue::from(help.join(" ")));
    let class = classes!(
        data.special.then_some("dw-choice--special"),
        (why_not.is_some() && checked).then_some("dw-choice--excess"),
    );
    html! {
        <Checkbox id={format!("item-{}", data.id.replace('.', "-"))} label={sentence_case(data.label.get(app.lang))} {help} {checked}
            {onchange} {class} key={data.id.clone()} />
    }
}
