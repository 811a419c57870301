//! Buttons, and links that look like one.

use yew::prelude::*;

use super::{Icon, IconName};
use crate::app::hooks::{Confirm, use_app};
use crate::app::route::Route;

/// What a button is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum ButtonKind {
    /// The one thing to do next.
    Primary,
    /// Something else that can be done.
    #[default]
    Secondary,
    /// Something small.
    Subtle,
    /// Something that loses work.
    Danger,
}

impl ButtonKind {
    const fn class(self) -> &'static str {
        match self {
            ButtonKind::Primary => "utrecht-button--primary-action",
            ButtonKind::Secondary => "utrecht-button--secondary-action",
            ButtonKind::Subtle => "utrecht-button--subtle",
            ButtonKind::Danger => "utrecht-button--secondary-action utrecht-button--danger",
        }
    }
}

/// Properties of [`Button`].
#[derive(Properties, PartialEq)]
pub struct ButtonProps {
    /// What it does.
    #[prop_or_default]
    pub onclick: Callback<MouseEvent>,
    /// What it is for.
    #[prop_or_default]
    pub kind: ButtonKind,
    /// An icon before the words.
    #[prop_or_default]
    pub icon: Option<IconName>,
    /// Its id.
    #[prop_or_default]
    pub id: Option<AttrValue>,
    /// A further class.
    #[prop_or_default]
    pub class: Classes,
    /// Whether it can't be used now. Prefer saying why over this.
    #[prop_or_default]
    pub disabled: bool,
    /// Whether it sends its form ([`super::Form`]).
    #[prop_or_default]
    pub submit: bool,
    /// Whether what it opens is open.
    #[prop_or_default]
    pub expanded: Option<bool>,
    /// The id of what it opens.
    #[prop_or_default]
    pub controls: Option<AttrValue>,
    /// Whether it is pressed, for one of a few that stay pressed.
    #[prop_or_default]
    pub pressed: Option<bool>,
    /// The id of a text that says more.
    #[prop_or_default]
    pub describedby: Option<AttrValue>,
    /// A name for screen readers that begins with the words on it, where those do not say enough.
    #[prop_or_default]
    pub label: Option<AttrValue>,
    /// The words on it.
    pub children: Html,
}

/// A button.
#[component]
pub fn Button(props: &ButtonProps) -> Html {
    let word = |yes: bool| if yes { "true" } else { "false" };
    html! {
        <button type={if props.submit { "submit" } else { "button" }} id={props.id.clone()}
            class={classes!("utrecht-button", props.kind.class(), props.class.clone())}
            disabled={props.disabled} onclick={props.onclick.clone()}
            aria-expanded={props.expanded.map(word)} aria-controls={props.controls.clone()}
            aria-pressed={props.pressed.map(word)} aria-describedby={props.describedby.clone()}
            aria-label={props.label.clone()}>
            if let Some(name) = props.icon { <Icon {name} /> }
            { props.children.clone() }
        </button>
    }
}

/// Properties of [`ConfirmButton`].
#[derive(Properties, PartialEq)]
pub struct ConfirmButtonProps {
    /// The question that is put first.
    pub title: AttrValue,
    /// What it means.
    pub message: AttrValue,
    /// The button in the dialog that does it.
    pub yes: AttrValue,
    /// What to do then.
    pub on_yes: Callback<()>,
    /// How it looks.
    #[prop_or(ButtonKind::Danger)]
    pub kind: ButtonKind,
    /// Whether something gets lost.
    #[prop_or_default]
    pub danger: bool,
    /// An icon before the words.
    #[prop_or_default]
    pub icon: Option<IconName>,
    /// A further class.
    #[prop_or_default]
    pub class: Classes,
    /// The words on it.
    pub children: Html,
}

/// A button that asks whether one is sure.
#[component]
pub fn ConfirmButton(props: &ConfirmButtonProps) -> Html {
    let app = use_app();
    let confirm = Confirm {
        title: props.title.clone(),
        message: props.message.clone(),
        yes: props.yes.clone(),
        no: None,
        danger: props.danger || props.kind == ButtonKind::Danger,
        on_yes: props.on_yes.clone(),
    };
    let onclick = Callback::from(move |_| app.confirm(confirm.clone()));
    html! {
        <Button {onclick} kind={props.kind} icon={props.icon} class={props.class.clone()}>
            { props.children.clone() }
        </Button>
    }
}

/// Properties of [`LinkTo`].
#[derive(Properties, PartialEq)]
pub struct LinkToProps {
    /// The page.
    pub route: Route,
    /// As a button of this kind; absent is a link in the text.
    #[prop_or_default]
    pub button: Option<ButtonKind>,
    /// An icon before the words.
    #[prop_or_default]
    pub icon: Option<IconName>,
    /// A further class.
    #[prop_or_default]
    pub class: Classes,
    /// Whether it is the page one is at.
    #[prop_or_default]
    pub current: bool,
    /// Its id.
    #[prop_or_default]
    pub id: Option<AttrValue>,
    /// A name for screen readers that begins with the words on it.
    #[prop_or_default]
    pub label: Option<AttrValue>,
    /// Called before the page is left.
    #[prop_or_default]
    pub onclick: Callback<MouseEvent>,
    /// The words on it.
    pub children: Html,
}

/// A link to another page. An ordinary link: it can be opened in a new tab, and the address does the rest.
#[component]
pub fn LinkTo(props: &LinkToProps) -> Html {
    let look = match props.button {
        None => classes!("utrecht-link", "utrecht-link--html-a"),
        Some(kind) => classes!("utrecht-button-link", "utrecht-button", kind.class()),
    };
    html! {
        <a href={props.route.hash()} class={classes!(look, props.class.clone())} id={props.id.clone()}
            aria-current={props.current.then_some("page")} aria-label={props.label.clone()}
            onclick={props.onclick.clone()}>
            if let Some(name) = props.icon { <Icon {name} /> }
            { props.children.clone() }
        </a>
    }
}
