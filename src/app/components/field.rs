//! Fields to type in, each with its label, hint and error bound to it.

use web_sys::{HtmlInputElement, HtmlTextAreaElement};
use yew::prelude::*;

use super::guard::Guard;
use super::{Button, ButtonKind, IconName};
use crate::app::hooks::use_app;
use crate::browser::clock;
use crate::text::components::Shared;

/// The ids of the texts that say more about a field, as `aria-describedby` wants them.
pub(crate) fn described_by(id: &str, hint: bool, error: bool) -> Option<String> {
    let parts: Vec<String> = [(hint, "hint"), (error, "error")]
        .into_iter()
        .filter(|(there, _)| *there)
        .map(|(_, part)| format!("{id}-{part}"))
        .collect();
    (!parts.is_empty()).then(|| parts.join(" "))
}

/// Properties of [`FieldFrame`].
#[derive(Properties, PartialEq)]
pub struct FieldFrameProps {
    /// The field's id.
    pub id: AttrValue,
    /// What is asked.
    pub label: AttrValue,
    /// What it is asked about, for who only hears the label; who sees the field sees where it stands.
    #[prop_or_default]
    pub about: Option<AttrValue>,
    /// A hint.
    #[prop_or_default]
    pub hint: Option<AttrValue>,
    /// What is wrong with it.
    #[prop_or_default]
    pub error: Option<AttrValue>,
    /// Said with the label where it may stay empty.
    #[prop_or_default]
    pub optional: bool,
    /// The field itself.
    pub children: Html,
}

/// Label, hint and error around a field with the same id; the field itself takes [`described_by`] its hint and error.
#[component]
pub fn FieldFrame(props: &FieldFrameProps) -> Html {
    let app = use_app();
    let id = &props.id;
    html! {
        <div class={classes!("utrecht-form-field", "utrecht-form-field--text",
            props.error.is_some().then_some("utrecht-form-field--invalid"))}>
            <div class="utrecht-form-field__label">
                <label class="utrecht-form-label" for={id.clone()}>
                    { props.label.clone() }
                    if let Some(about) = &props.about {
                        <span class="dw-visually-hidden">{ format!(" ({about})") }</span>
                    }
                    if props.optional {
                        <span class="dw-optional">{ format!(" ({})", app.say(Shared::Optional)) }</span>
                    }
                </label>
            </div>
            if let Some(hint) = &props.hint {
                <div class="utrecht-form-field-description utrecht-form-field__description" id={format!("{id}-hint")}>
                    { hint.clone() }
                </div>
            }
            <FieldError id={id.clone()} error={props.error.clone()} />
            <div class="utrecht-form-field__input">{ props.children.clone() }</div>
        </div>
    }
}

/// Properties of [`FieldError`].
#[derive(Properties, PartialEq)]
pub struct FieldErrorProps {
    /// The field's id.
    pub id: AttrValue,
    /// What is wrong with it.
    pub error: Option<AttrValue>,
}

/// What is wrong with a field, beside it.
#[component]
pub fn FieldError(props: &FieldErrorProps) -> Html {
    let app = use_app();
    html! {
        if let Some(error) = &props.error {
            <div class="utrecht-form-field-error-message utrecht-form-field__error-message"
                id={format!("{}-error", props.id)}>
                <span class="dw-visually-hidden">{ app.say(Shared::ErrorPrefix) }{ " " }</span>
                { error.clone() }
            </div>
        }
    }
}

/// Properties of [`TextField`].
#[derive(Properties, PartialEq)]
pub struct TextFieldProps {
    /// The field's id, unique on the page.
    pub id: AttrValue,
    /// What is asked.
    pub label: AttrValue,
    /// What it is asked about, for who only hears the label; who sees the field sees where it stands.
    #[prop_or_default]
    pub about: Option<AttrValue>,
    /// A hint.
    #[prop_or_default]
    pub hint: Option<AttrValue>,
    /// What is wrong with it.
    #[prop_or_default]
    pub error: Option<AttrValue>,
    /// What stands in it.
    pub value: AttrValue,
    /// Called with what stands in it whenever that changes.
    pub oninput: Callback<String>,
    /// Called when it is left.
    #[prop_or_default]
    pub onblur: Callback<FocusEvent>,
    /// Whether it must be filled in.
    #[prop_or_default]
    pub required: bool,
    /// Said with the label where it may stay empty.
    #[prop_or_default]
    pub optional: bool,
    /// Which keyboard a phone shows, such as `numeric`.
    #[prop_or_default]
    pub inputmode: Option<AttrValue>,
    /// A further class, such as one for the width.
    #[prop_or_default]
    pub class: Classes,
    /// What stands below the field, such as a warning about what was typed.
    #[prop_or_default]
    pub children: Html,
}

/// A field of one line.
#[component]
pub fn TextField(props: &TextFieldProps) -> Html {
    html! {
        <FieldFrame id={props.id.clone()} label={props.label.clone()} about={props.about.clone()} hint={props.hint.clone()}
            error={props.error.clone()} optional={props.optional}>
            <Input kind="text" id={props.id.clone()} hint={props.hint.is_some()} error={props.error.is_some()}
                value={props.value.clone()} oninput={props.oninput.clone()} onblur={props.onblur.clone()}
                required={props.required} inputmode={props.inputmode.clone()} class={props.class.clone()} />
            { props.children.clone() }
        </FieldFrame>
    }
}

#[derive(Properties, PartialEq)]
struct InputProps {
    kind: &'static str,
    id: AttrValue,
    hint: bool,
    error: bool,
    value: AttrValue,
    oninput: Callback<String>,
    #[prop_or_default]
    onblur: Callback<FocusEvent>,
    #[prop_or_default]
    required: bool,
    #[prop_or_default]
    inputmode: Option<AttrValue>,
    #[prop_or_default]
    class: Classes,
    #[prop_or_default]
    min: Option<AttrValue>,
    #[prop_or_default]
    max: Option<AttrValue>,
}

#[component]
fn Input(props: &InputProps) -> Html {
    let tell = props.oninput.clone();
    let oninput = Callback::from(move |event: InputEvent| {
        if let Some(field) = event.target_dyn_into::<HtmlInputElement>() {
            tell.emit(field.value());
        }
    });
    html! {
        <input class={classes!("utrecht-textbox", "utrecht-textbox--html-input",
                props.error.then_some("utrecht-textbox--invalid"), props.class.clone())}
            type={props.kind} id={props.id.clone()} value={props.value.clone()} autocomplete="off"
            {oninput} onblur={props.onblur.clone()} inputmode={props.inputmode.clone()}
            min={props.min.clone()} max={props.max.clone()}
            aria-required={props.required.then_some("true")} aria-invalid={props.error.then_some("true")}
            aria-describedby={described_by(&props.id, props.hint, props.error)} />
    }
}

/// Properties of [`TextArea`].
#[derive(Properties, PartialEq)]
pub struct TextAreaProps {
    /// The field's id, unique on the page.
    pub id: AttrValue,
    /// What is asked.
    pub label: AttrValue,
    /// What it is asked about, for who only hears the label; who sees the field sees where it stands.
    #[prop_or_default]
    pub about: Option<AttrValue>,
    /// A hint.
    #[prop_or_default]
    pub hint: Option<AttrValue>,
    /// What is wrong with it.
    #[prop_or_default]
    pub error: Option<AttrValue>,
    /// What stands in it.
    pub value: AttrValue,
    /// Called with what stands in it whenever that changes.
    pub oninput: Callback<String>,
    /// Called when it is left.
    #[prop_or_default]
    pub onblur: Callback<FocusEvent>,
    /// Whether it must be filled in.
    #[prop_or_default]
    pub required: bool,
    /// Said with the label where it may stay empty.
    #[prop_or_default]
    pub optional: bool,
    /// How many lines high.
    #[prop_or(4)]
    pub rows: u8,
    /// What stands below the field, such as a warning about what was typed.
    #[prop_or_default]
    pub children: Html,
}

/// A field of several lines.
#[component]
pub fn TextArea(props: &TextAreaProps) -> Html {
    let tell = props.oninput.clone();
    let oninput = Callback::from(move |event: InputEvent| {
        if let Some(field) = event.target_dyn_into::<HtmlTextAreaElement>() {
            tell.emit(field.value());
        }
    });
    let error = props.error.is_some();
    html! {
        <FieldFrame id={props.id.clone()} label={props.label.clone()} about={props.about.clone()} hint={props.hint.clone()}
            error={props.error.clone()} optional={props.optional}>
            <textarea class={classes!("utrecht-textarea", "utrecht-textarea--html-textarea",
                    error.then_some("utrecht-textarea--invalid"))}
                id={props.id.clone()} rows={props.rows.to_string()} value={props.value.clone()} autocomplete="off"
                {oninput} onblur={props.onblur.clone()}
                aria-required={props.required.then_some("true")} aria-invalid={error.then_some("true")}
                aria-describedby={described_by(&props.id, props.hint.is_some(), error)} />
            <Guard id={props.id.clone()} value={props.value.clone()} onchange={props.oninput.clone()} />
            { props.children.clone() }
        </FieldFrame>
    }
}

/// Properties of [`DateField`] and [`DateTimeField`].
#[derive(Properties, PartialEq)]
pub struct MomentProps {
    /// The field's id, unique on the page.
    pub id: AttrValue,
    /// What is asked.
    pub label: AttrValue,
    /// What it is asked about, for who only hears the label; who sees the field sees where it stands.
    #[prop_or_default]
    pub about: Option<AttrValue>,
    /// A hint.
    #[prop_or_default]
    pub hint: Option<AttrValue>,
    /// What is wrong with it.
    #[prop_or_default]
    pub error: Option<AttrValue>,
    /// What stands in it: `2026-11-24`, or with a time `2026-11-24T14:30`; empty while not filled in.
    pub value: AttrValue,
    /// Called with what stands in it whenever that changes.
    pub onchange: Callback<String>,
    /// Whether it must be filled in.
    #[prop_or_default]
    pub required: bool,
    /// Said with the label where it may stay empty.
    #[prop_or_default]
    pub optional: bool,
    /// The earliest.
    #[prop_or_default]
    pub min: Option<AttrValue>,
    /// The latest.
    #[prop_or_default]
    pub max: Option<AttrValue>,
    /// Whether a button that fills in the present moment stands beside it.
    #[prop_or_default]
    pub now: bool,
}

/// A field for a date (`2026-11-24`).
#[component]
pub fn DateField(props: &MomentProps) -> Html {
    moment(
        props,
        "date",
        Callback::from(|()| crate::text::date::iso(clock::today())),
    )
}

/// A field for a date with a time (`2026-11-24T14:30`).
#[component]
pub fn DateTimeField(props: &MomentProps) -> Html {
    moment(
        props,
        "datetime-local",
        Callback::from(|()| crate::text::date::iso_moment(clock::now())),
    )
}

fn moment(props: &MomentProps, kind: &'static str, now: Callback<(), String>) -> Html {
    let tell = props.onchange.clone();
    html! {
        <FieldFrame id={props.id.clone()} label={props.label.clone()} about={props.about.clone()} hint={props.hint.clone()}
            error={props.error.clone()} optional={props.optional}>
            <div class="dw-field-row">
                <Input {kind} id={props.id.clone()} hint={props.hint.is_some()} error={props.error.is_some()}
                    value={props.value.clone()} oninput={props.onchange.clone()} required={props.required}
                    min={props.min.clone()} max={props.max.clone()} class="dw-textbox--date" />
                if props.now {
                    <NowButton onclick={move |()| tell.emit(now.emit(()))} />
                }
            </div>
        </FieldFrame>
    }
}

#[derive(Properties, PartialEq)]
struct NowProps {
    onclick: Callback<()>,
}

#[component]
fn NowButton(props: &NowProps) -> Html {
    let app = use_app();
    let onclick = props.onclick.reform(|_| ());
    html! {
        <Button kind={ButtonKind::Secondary} icon={IconName::Calendar} {onclick}>{ app.say(Shared::Now) }</Button>
    }
}
