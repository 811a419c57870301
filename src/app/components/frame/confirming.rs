//! The question before something that can't be taken back.

use yew::prelude::*;

use crate::app::components::{Button, ButtonKind, Dialog};
use crate::app::hooks::{Message, use_app};
use crate::text::components::Shared;

#[component]
pub fn Confirming() -> Html {
    let app = use_app();
    let Some(confirm) = app.state().confirm.clone() else {
        return Html::default();
    };
    let close = {
        let app = app.clone();
        Callback::from(move |()| app.send(Message::Confirm(None)))
    };
    let yes = {
        let (close, on_yes) = (close.clone(), confirm.on_yes.clone());
        Callback::from(move |_: MouseEvent| {
            close.emit(());
            on_yes.emit(());
        })
    };
    let kind = if confirm.danger {
        ButtonKind::Danger
    } else {
        ButtonKind::Primary
    };
    let no = confirm.no.unwrap_or_else(|| app.say(Shared::Cancel).into());
    html! {
        <Dialog id="confirm" title={confirm.title} onclose={close.clone()}>
            <p class="utrecht-paragraph">{ confirm.message }</p>
            <div class="utrecht-button-group">
                <Button id="confirm-no" onclick={close.reform(|_| ())}>{ no }</Button>
                <Button id="confirm-yes" {kind} onclick={yes}>{ confirm.yes }</Button>
            </div>
        </Dialog>
    }
}
