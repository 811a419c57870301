//! Something more to read, folded away.

use yew::prelude::*;

use super::{Icon, IconName};

/// Properties of [`Disclosure`].
#[derive(Properties, PartialEq)]
pub struct DisclosureProps {
    /// What is always shown.
    pub summary: AttrValue,
    /// An icon before it.
    #[prop_or_default]
    pub icon: Option<IconName>,
    /// Whether it starts unfolded.
    #[prop_or_default]
    pub open: bool,
    /// A further class.
    #[prop_or_default]
    pub class: Classes,
    /// What is folded away.
    pub children: Html,
}

/// Something more to read, folded away.
#[component]
pub fn Disclosure(props: &DisclosureProps) -> Html {
    html! {
        <details class={classes!("dw-disclosure", props.class.clone())} open={props.open}>
            <summary class="dw-disclosure__summary">
                if let Some(name) = props.icon { <Icon {name} /> }
                <span>{ props.summary.clone() }</span>
            </summary>
            <div class="dw-disclosure__content">{ props.children.clone() }</div>
        </details>
    }
}
