//! A field for a passphrase, which can be shown.

use web_sys::HtmlInputElement;
use yew::prelude::*;

use crate::app::components::{Checkbox, FieldFrame, described_by};
use crate::app::hooks::use_app;
use crate::text::keeping::Keeping as Words;

/// What [`Passphrase`] asks.
#[derive(Properties, PartialEq)]
pub struct PassphraseProps {
    /// The field's id, unique on the page.
    pub id: AttrValue,
    /// What is asked.
    pub label: AttrValue,
    /// A hint.
    #[prop_or_default]
    pub hint: Option<AttrValue>,
    /// What is wrong with it.
    #[prop_or_default]
    pub error: Option<AttrValue>,
    /// What stands in it.
    pub value: AttrValue,
    /// Whether it can be read.
    pub shown: bool,
    /// Called with what stands in it whenever that changes.
    pub oninput: Callback<String>,
}

/// The field.
#[component]
pub fn Passphrase(props: &PassphraseProps) -> Html {
    let tell = props.oninput.clone();
    let oninput = Callback::from(move |event: InputEvent| {
        if let Some(field) = event.target_dyn_into::<HtmlInputElement>() {
            tell.emit(field.value());
        }
    });
    let invalid = props.error.is_some();
    html! {
        <FieldFrame id={props.id.clone()} label={props.label.clone()} hint={props.hint.clone()}
            error={props.error.clone()}>
            <input class={classes!("utrecht-textbox", "utrecht-textbox--html-input",
                    invalid.then_some("utrecht-textbox--invalid"))}
                type={if props.shown { "text" } else { "password" }} id={props.id.clone()} value={props.value.clone()}
                // Browsers fill in a saved password of another site unless it is called new.
                autocomplete="new-password" autocapitalize="off" spellcheck="false" {oninput}
                aria-required="true" aria-invalid={invalid.then_some("true")}
                aria-describedby={described_by(&props.id, props.hint.is_some(), invalid)} />
        </FieldFrame>
    }
}

/// What [`ShowPassphrase`] changes.
#[derive(Properties, PartialEq)]
pub struct ShowProps {
    /// Its id, unique on the page.
    pub id: AttrValue,
    /// Whether the passphrase can be read.
    pub shown: bool,
    /// Called with whether it is to be.
    pub onchange: Callback<bool>,
}

/// The choice to show it.
#[component]
pub fn ShowPassphrase(props: &ShowProps) -> Html {
    let app = use_app();
    html! {
        <Checkbox id={props.id.clone()} label={app.say(Words::Show)} checked={props.shown}
            onchange={props.onchange.clone()} />
    }
}
