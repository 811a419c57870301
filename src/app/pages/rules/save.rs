//! A button that saves a file, and says what came of it.

use yew::prelude::*;

use crate::app::components::{Button, ButtonKind, IconName};
use crate::app::hooks::use_app;
use crate::browser::download;
use crate::text::rules::Rules as Words;

/// Properties of [`Save`].
#[derive(Properties, PartialEq)]
pub struct SaveProps {
    /// The words on it.
    pub label: AttrValue,
    /// The file's name.
    pub name: AttrValue,
    /// What kind of file.
    pub kind: &'static str,
    /// What stands in it, made when it is asked for.
    pub content: Callback<(), String>,
    /// How it looks.
    #[prop_or_default]
    pub look: ButtonKind,
    /// Called when it was saved.
    #[prop_or_default]
    pub onsaved: Callback<()>,
}

/// A button that saves a file.
#[component]
pub fn Save(props: &SaveProps) -> Html {
    let app = use_app();
    let told = use_state(|| None::<Words>);
    let onclick = {
        let (name, kind, content) = (props.name.clone(), props.kind, props.content.clone());
        let (onsaved, told) = (props.onsaved.clone(), told.clone());
        Callback::from(move |_: MouseEvent| {
            let words = if download::text(&name, kind, &content.emit(())) {
                onsaved.emit(());
                Words::Saved
            } else {
                Words::SaveFailed
            };
            app.announce(app.say(words));
            told.set(Some(words));
        })
    };
    let app = use_app();
    html! {
        <span class="dw-save">
            <Button {onclick} kind={props.look} icon={IconName::Download}>{ props.label.clone() }</Button>
            if let Some(words) = *told {
                <span class="dw-quiet">{ app.say(words) }</span>
            }
        </span>
    }
}
