//! A form that sends nothing anywhere: filling in ends with a call.

use web_sys::Element;
use yew::prelude::*;

/// Properties of [`Form`].
#[derive(Properties, PartialEq)]
pub struct FormProps {
    /// Called when its button is pressed, or Enter in one of its fields.
    pub onsend: Callback<()>,
    /// Its class.
    #[prop_or_default]
    pub class: Classes,
    /// The id of its heading.
    #[prop_or_default]
    pub labelledby: Option<AttrValue>,
    /// Its fields, and a [`super::Button`] with `submit`.
    pub children: Html,
}

/// The button that sends a form, unless it can't be used now.
const SENDS: &str = "button[type=submit]:enabled";

/// A form to browsers and screen readers, of which nothing is ever submitted: a sandbox without `allow-forms` would keep
/// that from happening, and tell nobody. Its end is the click on its button, into which browsers make Enter too (HTML,
/// “implicit submission”).
#[component]
pub fn Form(props: &FormProps) -> Html {
    let onclick = {
        let onsend = props.onsend.clone();
        Callback::from(move |event: MouseEvent| {
            let clicked = event.target_dyn_into::<Element>();
            let sends = clicked.and_then(|element| element.closest(SENDS).ok().flatten());
            // A click that a form further in took is not this one's.
            if sends.is_some() && !event.default_prevented() {
                event.prevent_default();
                onsend.emit(());
            }
        })
    };
    // Without a button that can be used, Enter would leave the page.
    let onsubmit = Callback::from(|event: SubmitEvent| event.prevent_default());
    html! {
        <form class={props.class.clone()} novalidate=true autocomplete="off" aria-labelledby={props.labelledby.clone()}
            {onclick} {onsubmit}>
            { props.children.clone() }
        </form>
    }
}
