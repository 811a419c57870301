//! Keeping other work than the check at hand behind a passphrase: the button, and the form behind it.

use yew::prelude::*;

use super::form::{KeepForm, Other};
use crate::app::components::{Button, ButtonKind, IconName};
use crate::app::hooks::use_app;
use crate::text::keeping::Keeping as Words;

/// What [`KeepOther`] keeps.
#[derive(Properties, PartialEq)]
pub struct KeepOtherProps {
    /// The work.
    pub work: Other,
}

/// The button to keep work in a file behind a passphrase.
#[component]
pub fn KeepOther(props: &KeepOtherProps) -> Html {
    let app = use_app();
    let open = use_state(|| false);
    let set = |on: bool| {
        let open = open.clone();
        Callback::from(move |()| open.set(on))
    };
    html! {
        <>
            <Button kind={ButtonKind::Subtle} icon={IconName::Lock} onclick={set(true).reform(|_: MouseEvent| ())}>
                { app.say(Words::Open) }
            </Button>
            if *open { <KeepForm onclose={set(false)} other={Some(props.work.clone())} /> }
        </>
    }
}
