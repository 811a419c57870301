//! Messages, marks of status, and what there is to say when there is nothing.

use yew::prelude::*;

use super::{Icon, IconName};
use crate::app::hooks::use_app;
use crate::browser::focus;
use crate::decision;
use crate::text::components::Shared;

/// What a message is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum AlertKind {
    /// Something to know.
    #[default]
    Info,
    /// Something went well.
    Ok,
    /// Something to look out for.
    Warning,
    /// Something went wrong.
    Error,
}

impl AlertKind {
    const fn parts(self) -> (&'static str, IconName, Shared) {
        match self {
            AlertKind::Info => ("utrecht-alert--info", IconName::Info, Shared::InfoLabel),
            AlertKind::Ok => ("utrecht-alert--ok", IconName::Check, Shared::OkLabel),
            AlertKind::Warning => (
                "utrecht-alert--warning",
                IconName::Warning,
                Shared::WarningLabel,
            ),
            AlertKind::Error => ("utrecht-alert--error", IconName::Cross, Shared::ErrorLabel),
        }
    }
}

/// Properties of [`Alert`].
#[derive(Properties, PartialEq)]
pub struct AlertProps {
    /// What it is about.
    #[prop_or_default]
    pub kind: AlertKind,
    /// A heading.
    #[prop_or_default]
    pub title: Option<AttrValue>,
    /// Whether it is read out when it appears (an error at once, anything else in its turn).
    #[prop_or_default]
    pub live: bool,
    /// Its id, for whoever puts the focus on it.
    #[prop_or_default]
    pub id: Option<AttrValue>,
    /// A further class.
    #[prop_or_default]
    pub class: Classes,
    /// The message.
    pub children: Html,
}

/// A message.
#[component]
pub fn Alert(props: &AlertProps) -> Html {
    let app = use_app();
    let (class, icon, word) = props.kind.parts();
    let role = match (props.live, props.kind) {
        (false, _) => None,
        (true, AlertKind::Error) => Some("alert"),
        (true, AlertKind::Info | AlertKind::Ok | AlertKind::Warning) => Some("status"),
    };
    html! {
        <div class={classes!("utrecht-alert", class, props.class.clone())} {role} id={props.id.clone()}
            tabindex={props.id.is_some().then_some("-1")}>
            <div class="utrecht-alert__icon"><Icon name={icon} /></div>
            <div class="utrecht-alert__content">
                if let Some(title) = &props.title {
                    <p class="utrecht-paragraph dw-alert__title">
                        <strong>
                            <span class="dw-visually-hidden">{ format!("{}: ", app.say(word)) }</span>
                            { title.clone() }
                        </strong>
                    </p>
                } else {
                    <span class="dw-visually-hidden">{ format!("{}: ", app.say(word)) }</span>
                }
                { props.children.clone() }
            </div>
        </div>
    }
}

/// Properties of [`ErrorSummary`].
#[derive(Properties, PartialEq)]
pub struct ErrorSummaryProps {
    /// Its id; put the focus on it when errors appear.
    pub id: AttrValue,
    /// Each mistake: the id of its field, and what is wrong.
    pub errors: Vec<(AttrValue, AttrValue)>,
}

/// Everything that is wrong, each with a way to its field.
#[component]
pub fn ErrorSummary(props: &ErrorSummaryProps) -> Html {
    let app = use_app();
    if props.errors.is_empty() {
        return Html::default();
    }
    html! {
        <div class="utrecht-alert utrecht-alert--error dw-error-summary" id={props.id.clone()} tabindex="-1"
            role="group" aria-labelledby={format!("{}-title", props.id)}>
            <div class="utrecht-alert__icon"><Icon name={IconName::Warning} /></div>
            <div class="utrecht-alert__content">
                <h2 class="utrecht-heading-3" id={format!("{}-title", props.id)}>{ app.say(Shared::ErrorsTitle) }</h2>
                <ul class="utrecht-unordered-list">
                    { for props.errors.iter().map(|(field, message)| error_link(field, message)) }
                </ul>
            </div>
        </div>
    }
}

fn error_link(field: &AttrValue, message: &AttrValue) -> Html {
    let to = field.clone();
    // The address is the page's; the focus goes by itself.
    let onclick = Callback::from(move |event: MouseEvent| {
        event.prevent_default();
        focus::by_id(&to);
    });
    html! {
        <li class="utrecht-unordered-list__item">
            <a class="utrecht-link utrecht-link--html-a" href={format!("#{field}")} {onclick}>{ message.clone() }</a>
        </li>
    }
}

/// Properties of [`Status`].
#[derive(Properties, PartialEq)]
pub struct StatusProps {
    /// How a rule stands.
    pub status: decision::Status,
}

/// How a rule stands: with a sign and a word, never by colour alone.
#[component]
pub fn Status(props: &StatusProps) -> Html {
    let app = use_app();
    let (class, icon, word) = match props.status {
        decision::Status::Met => ("dw-status--met", IconName::Check, Shared::StatusMet),
        decision::Status::Open => ("dw-status--open", IconName::Question, Shared::StatusOpen),
        decision::Status::Failed => ("dw-status--failed", IconName::Cross, Shared::StatusFailed),
    };
    html! {
        <span class={classes!("dw-status", class)}><Icon name={icon} />{ app.say(word) }</span>
    }
}

/// Properties of [`EmptyState`].
#[derive(Properties, PartialEq)]
pub struct EmptyStateProps {
    /// What there is not.
    pub title: AttrValue,
    /// What to do then.
    pub children: Html,
}

/// What there is to say when there is nothing.
#[component]
pub fn EmptyState(props: &EmptyStateProps) -> Html {
    html! {
        <div class="dw-empty">
            <p class="utrecht-paragraph dw-empty__title"><strong>{ props.title.clone() }</strong></p>
            { props.children.clone() }
        </div>
    }
}
