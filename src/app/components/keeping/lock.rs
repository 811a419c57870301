//! The lock on the page: nothing of the work can be seen or reached until the passphrase is given.

use web_sys::HtmlDialogElement;
use yew::prelude::*;

use super::unlock::{Closed, Unlock};
use crate::app::hooks::use_app;
use crate::browser::{dialog, page};
use crate::record::age::Lock;
use crate::text::keeping::Keeping as Words;

/// The attribute of the root element by which the style sheet hides everything else.
const LOCKED: &str = "data-locked";

/// What [`LockScreen`] waits for.
#[derive(Properties, PartialEq)]
pub struct LockScreenProps {
    /// What the passphrase must open.
    pub lock: Lock,
    /// Called when it did.
    pub onunlock: Callback<()>,
}

/// The lock. It can't be closed with Escape.
#[component]
pub fn LockScreen(props: &LockScreenProps) -> Html {
    let app = use_app();
    let node = use_node_ref();
    {
        let node = node.clone();
        use_effect_with((), move |()| {
            page::set_root_attribute(LOCKED, "yes");
            let element = node.cast::<HtmlDialogElement>();
            if let Some(element) = &element {
                dialog::open(element);
            }
            move || {
                page::set_root_attribute(LOCKED, "no");
                if let Some(element) = &element {
                    dialog::close(element);
                }
            }
        });
    }
    // A browser lets a second Escape through.
    let onclose = {
        let node = node.clone();
        Callback::from(move |_: Event| {
            if let Some(element) = node.cast::<HtmlDialogElement>().filter(|e| !e.open()) {
                dialog::open(&element);
            }
        })
    };
    let oncancel = Callback::from(|event: Event| event.prevent_default());
    // Keys that work anywhere on the page do not work on what is hidden.
    let onkeydown = Callback::from(|event: KeyboardEvent| {
        event.stop_propagation();
        if event.key() == "Escape" {
            event.prevent_default();
        }
    });
    html! {
        <dialog ref={node} class="dw-dialog dw-lock" id="lock" aria-labelledby="lock-title" {oncancel} {onclose}
            {onkeydown}>
            <h2 class="utrecht-heading-2" id="lock-title">{ app.say(Words::LockedTitle) }</h2>
            <p class="utrecht-paragraph">{ app.say(Words::LockedText) }</p>
            <Unlock id="lock-passphrase" closed={Closed::Lock(props.lock.clone())} label={app.say(Words::Unlock)}
                onopen={props.onunlock.reform(|_| ())} />
            <p class="utrecht-paragraph dw-quiet">{ app.say(Words::LockedLost) }</p>
        </dialog>
    }
}
