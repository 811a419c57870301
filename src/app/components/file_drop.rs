//! The place where one chooses files or drops them.

use web_sys::{DragEvent, File};
use yew::prelude::*;

use super::{Icon, IconName};
use crate::app::hooks::use_app;
use crate::browser::files;
use crate::text::file_drop::FileDropWords as Words;

/// What [`FileDrop`] takes.
#[derive(Properties, PartialEq)]
pub struct FileDropProps {
    /// The id of its field.
    pub id: AttrValue,
    /// The words on its button.
    pub label: AttrValue,
    /// Which kinds of files, as in an `accept` attribute.
    pub accept: AttrValue,
    /// Whether several files can be taken together.
    #[prop_or_default]
    pub multiple: bool,
    /// The id of a text that says more.
    #[prop_or_default]
    pub describedby: Option<AttrValue>,
    /// What is being done with a file now, if anything.
    #[prop_or_default]
    pub busy: Option<AttrValue>,
    /// Called with what was chosen or dropped; never with nothing.
    pub onfiles: Callback<Vec<File>>,
}

/// The place where one chooses files or drops them.
#[component]
pub fn FileDrop(props: &FileDropProps) -> Html {
    let app = use_app();
    let over = use_state(|| false);
    let take = {
        let (onfiles, multiple) = (props.onfiles.clone(), props.multiple);
        Callback::from(move |mut files: Vec<File>| {
            if !multiple {
                files.truncate(1);
            }
            if !files.is_empty() {
                onfiles.emit(files);
            }
        })
    };
    let onchange = take.reform(|event: Event| files::chosen(&event));
    let ondrop = {
        let (over, take) = (over.clone(), take.clone());
        Callback::from(move |event: DragEvent| {
            event.prevent_default();
            over.set(false);
            take.emit(files::dropped(&event));
        })
    };
    let ondragover = {
        let over = over.clone();
        Callback::from(move |event: DragEvent| {
            event.prevent_default();
            over.set(true);
        })
    };
    let ondragleave = {
        let over = over.clone();
        Callback::from(move |_: DragEvent| over.set(false))
    };
    html! {
        <div class={classes!("dw-drop", over.then_some("dw-drop--over"))} {ondrop} {ondragover} {ondragleave}>
            <input class="dw-visually-hidden dw-drop__input" id={props.id.clone()} type="file" multiple={props.multiple}
                accept={props.accept.clone()} aria-describedby={props.describedby.clone()} {onchange} />
            <label class="utrecht-button utrecht-button--primary-action dw-drop__label" for={props.id.clone()}>
                <Icon name={IconName::File} />
                { props.label.clone() }
            </label>
            <p class="utrecht-paragraph dw-drop__hint">
                { app.say(if *over { Words::DropNow } else { Words::Drop }) }
            </p>
            <p role="status">{ props.busy.clone() }</p>
        </div>
    }
}
