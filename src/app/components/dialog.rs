//! A dialog: the browser's own, so that focus and Escape behave.

use web_sys::HtmlDialogElement;
use yew::prelude::*;

use crate::browser::dialog;

/// Properties of [`Dialog`].
#[derive(Properties, PartialEq)]
pub struct DialogProps {
    /// Its id, unique on the page.
    pub id: AttrValue,
    /// Its heading.
    pub title: AttrValue,
    /// Called when it is closed with Escape.
    pub onclose: Callback<()>,
    /// What stands in it, buttons included.
    pub children: Html,
}

/// A dialog that is open as long as it is drawn. The focus returns to where it was.
#[component]
pub fn Dialog(props: &DialogProps) -> Html {
    let node = use_node_ref();
    {
        let node = node.clone();
        use_effect_with((), move |()| {
            let element = node.cast::<HtmlDialogElement>();
            if let Some(element) = &element {
                dialog::open(element);
            }
            move || {
                if let Some(element) = &element {
                    dialog::close(element);
                }
            }
        });
    }
    let oncancel = {
        let onclose = props.onclose.clone();
        Callback::from(move |event: Event| {
            event.prevent_default();
            onclose.emit(());
        })
    };
    let title = format!("{}-title", props.id);
    html! {
        <dialog ref={node} class="dw-dialog" id={props.id.clone()} aria-labelledby={title.clone()} {oncancel}>
            <h2 class="utrecht-heading-2" id={title}>{ props.title.clone() }</h2>
            { props.children.clone() }
        </dialog>
    }
}
