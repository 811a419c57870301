//! The work at hand: whether it is saved, taking the last change back, wiping everything.

use yew::prelude::*;

use crate::app::components::{Button, ButtonKind, ConfirmButton, Icon, IconName};
use crate::app::hooks::use_app;
use crate::app::route::Route;
use crate::app::session::Action;
use crate::text::frame::Frame;

#[component]
pub fn WorkBar() -> Html {
    let app = use_app();
    if app.session.is_empty() && !app.session.can_undo() {
        return Html::default();
    }
    let (mark, state) = if app.is_unsaved() {
        (IconName::Edit, Frame::WorkUnsaved)
    } else {
        (IconName::Check, Frame::WorkSaved)
    };
    let undo = {
        let app = app.clone();
        move |_: MouseEvent| app.undo()
    };
    let wipe = {
        let app = app.clone();
        Callback::from(move |()| {
            app.dispatch(Action::Wipe);
            app.navigate(Route::Start);
            app.announce(app.say(Frame::WipeDone));
        })
    };
    html! {
        <section class="dw-workbar" aria-label={app.say(Frame::WorkLabel)}>
            if !app.session.is_empty() {
                <p class="dw-workbar__state"><Icon name={mark} />{ app.say(state) }</p>
            }
            if app.session.can_undo() {
                <Button kind={ButtonKind::Subtle} icon={IconName::Undo} onclick={undo}>{ app.say(Frame::Undo) }</Button>
            }
            <ConfirmButton kind={ButtonKind::Subtle} icon={IconName::Trash} title={app.say(Frame::WipeTitle)}
                message={app.say(Frame::WipeMessage)} yes={app.say(Frame::WipeYes)} on_yes={wipe} danger=true>
                { app.say(Frame::Wipe) }
            </ConfirmButton>
        </section>
    }
}
