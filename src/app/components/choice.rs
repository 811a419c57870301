//! Choices: one of a few, or each on its own.

use web_sys::HtmlInputElement;
use yew::prelude::*;

use super::FieldError;
use super::field::described_by;

/// One of the things that can be chosen.
#[derive(Debug, Clone, PartialEq)]
pub struct Choice {
    /// Its id.
    pub value: AttrValue,
    /// What it is called.
    pub label: AttrValue,
    /// One sentence more.
    pub help: Option<AttrValue>,
}

impl Choice {
    /// A choice without more to say about it.
    pub fn new(value: impl Into<AttrValue>, label: impl Into<AttrValue>) -> Self {
        Choice {
            value: value.into(),
            label: label.into(),
            help: None,
        }
    }

    /// The same with one sentence more.
    #[must_use]
    pub fn with_help(mut self, help: impl Into<AttrValue>) -> Self {
        self.help = Some(help.into());
        self
    }
}

/// Properties of [`Radios`].
#[derive(Properties, PartialEq)]
pub struct RadiosProps {
    /// The group's id, unique on the page. Its first choice has the id `{id}-0`, to put the focus on.
    pub id: AttrValue,
    /// What is asked.
    pub legend: AttrValue,
    /// A hint.
    #[prop_or_default]
    pub hint: Option<AttrValue>,
    /// What is wrong with it.
    #[prop_or_default]
    pub error: Option<AttrValue>,
    /// What can be chosen.
    pub options: Vec<Choice>,
    /// What is chosen.
    pub value: Option<AttrValue>,
    /// Called with the value that the user chooses.
    pub onchange: Callback<AttrValue>,
    /// Whether the choices stand beside each other where there is room.
    #[prop_or_default]
    pub inline: bool,
    /// Whether the legend is only for screen readers, because a heading right above says it.
    #[prop_or_default]
    pub quiet: bool,
    /// What stands between legend and choices, such as help to unfold.
    #[prop_or_default]
    pub children: Html,
}

/// A choice of one.
#[component]
pub fn Radios(props: &RadiosProps) -> Html {
    let id = &props.id;
    let error = props.error.is_some();
    html! {
        <fieldset class={classes!("utrecht-form-fieldset", "utrecht-form-fieldset--html-fieldset",
                error.then_some("utrecht-form-fieldset--invalid"))} id={id.clone()}
            role="radiogroup" aria-invalid={error.then_some("true")}
            aria-describedby={described_by(id, props.hint.is_some(), error)}>
            <legend class={classes!("utrecht-form-fieldset__legend", "utrecht-form-fieldset__legend--html-legend",
                props.quiet.then_some("dw-legend--quiet"))}>
                <span class={props.quiet.then_some("dw-visually-hidden")}>{ props.legend.clone() }</span>
            </legend>
            if let Some(hint) = &props.hint {
                <div class="utrecht-form-field-description" id={format!("{id}-hint")}>{ hint.clone() }</div>
            }
            <FieldError id={id.clone()} error={props.error.clone()} />
            { props.children.clone() }
            <div class={classes!("dw-choices", props.inline.then_some("dw-choices--inline"))}>
                { for props.options.iter().enumerate().map(|(at, choice)| radio(props, at, choice)) }
            </div>
        </fieldset>
    }
}

fn radio(props: &RadiosProps, at: usize, choice: &Choice) -> Html {
    let id = format!("{}-{at}", props.id);
    let chosen = props.value.as_ref() == Some(&choice.value);
    let onchange = {
        let value = choice.value.clone();
        props.onchange.reform(move |_: Event| value.clone())
    };
    html! {
        <div class="utrecht-form-field utrecht-form-field--radio dw-choice" key={choice.value.to_string()}>
            <div class="utrecht-form-field__input">
                <input type="radio" class="utrecht-radio-button utrecht-radio-button--html-input" id={id.clone()}
                    name={props.id.clone()} value={choice.value.clone()} checked={chosen} {onchange}
                    autocomplete="off" aria-describedby={choice.help.is_some().then(|| format!("{id}-help"))} />
            </div>
            <div class="utrecht-form-field__label utrecht-form-field__label--radio">
                <label class="utrecht-form-label utrecht-form-label--radio" for={id.clone()}>
                    { choice.label.clone() }
                </label>
            </div>
            if let Some(help) = &choice.help {
                <div class="utrecht-form-field-description utrecht-form-field__description" id={format!("{id}-help")}>
                    { help.clone() }
                </div>
            }
        </div>
    }
}

/// Properties of [`Checkbox`].
#[derive(Properties, PartialEq)]
pub struct CheckboxProps {
    /// Its id, unique on the page.
    pub id: AttrValue,
    /// What it is called.
    pub label: AttrValue,
    /// One sentence more.
    #[prop_or_default]
    pub help: Option<AttrValue>,
    /// What is wrong with it.
    #[prop_or_default]
    pub error: Option<AttrValue>,
    /// Whether it is chosen.
    pub checked: bool,
    /// Called with whether it is chosen, when the user changes that.
    pub onchange: Callback<bool>,
    /// Whether it can't be changed now.
    #[prop_or_default]
    pub disabled: bool,
    /// A further class.
    #[prop_or_default]
    pub class: Classes,
    /// What stands below it.
    #[prop_or_default]
    pub children: Html,
}

/// Something that is chosen or not.
#[component]
pub fn Checkbox(props: &CheckboxProps) -> Html {
    let id = &props.id;
    let error = props.error.is_some();
    let tell = props.onchange.clone();
    let onchange = Callback::from(move |event: Event| {
        if let Some(field) = event.target_dyn_into::<HtmlInputElement>() {
            tell.emit(field.checked());
        }
    });
    html! {
        <div class={classes!("utrecht-form-field", "utrecht-form-field--checkbox", "dw-choice",
                error.then_some("utrecht-form-field--invalid"), props.class.clone())}>
            <div class="utrecht-form-field__input">
                <input type="checkbox" class="utrecht-checkbox utrecht-checkbox--html-input" id={id.clone()}
                    checked={props.checked} disabled={props.disabled} {onchange} autocomplete="off"
                    aria-invalid={error.then_some("true")}
                    aria-describedby={described_by(id, props.help.is_some(), error)} />
            </div>
            <div class="utrecht-form-field__label utrecht-form-field__label--checkbox">
                <label class="utrecht-form-label utrecht-form-label--checkbox" for={id.clone()}>
                    { props.label.clone() }
                </label>
            </div>
            if let Some(help) = &props.help {
                <div class="utrecht-form-field-description utrecht-form-field__description" id={format!("{id}-hint")}>
                    { help.clone() }
                </div>
            }
            <FieldError id={id.clone()} error={props.error.clone()} />
            { props.children.clone() }
        </div>
    }
}
