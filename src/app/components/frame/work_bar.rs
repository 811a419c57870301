//! The work at hand: whether it is saved, saving it, taking the last change back, wiping everything.

use yew::prelude::*;

use crate::app::components::keeping::{KeepForm, Keeper};
use crate::app::components::{Alert, AlertKind, Button, ButtonKind, ConfirmButton, Icon, IconName};
use crate::app::hooks::{App, use_app, wipe_areas};
use crate::app::route::Route;
use crate::app::session::Action;
use crate::browser::{clock, download};
use crate::record;
use crate::text::frame::Frame;
use crate::text::keeping::Keeping;

/// What was done with the work, and what can be done with it.
#[component]
pub fn WorkBar() -> Html {
    let app = use_app();
    let failed = use_state(|| false);
    let keeping = use_state(|| false);
    let keep = |on: bool| {
        let keeping = keeping.clone();
        Callback::from(move |()| keeping.set(on))
    };
    let undo = {
        let app = app.clone();
        move |_: MouseEvent| app.undo()
    };
    let save = {
        let (app, failed) = (app.clone(), failed.clone());
        move |_: MouseEvent| failed.set(!save(&app))
    };
    let wipe = {
        let app = app.clone();
        Callback::from(move |()| {
            app.dispatch(Action::Wipe);
            wipe_areas();
            app.navigate(Route::Start);
            app.announce(app.say(Frame::WipeDone));
        })
    };
    let signed = app.record().is_some();
    html! {
        <section class="dw-workbar" aria-label={app.say(Frame::WorkLabel)}>
            if !app.session.is_empty() { <Standing /> }
            <div class="dw-workbar__actions">
                if app.is_unsaved() && !signed {
                    <Button kind={ButtonKind::Subtle} icon={IconName::Download} onclick={save}>
                        { app.say(Frame::SaveDraft) }
                    </Button>
                }
                if !app.session.is_empty() {
                    <Button kind={ButtonKind::Subtle} icon={IconName::Lock} onclick={keep(true).reform(|_| ())}>
                        { app.say(Keeping::Open) }
                    </Button>
                }
                if app.session.can_undo() {
                    <Button kind={ButtonKind::Subtle} icon={IconName::Undo} onclick={undo}>
                        { app.say(Frame::Undo) }
                    </Button>
                }
                <ConfirmButton kind={ButtonKind::Subtle} icon={IconName::Trash} title={app.say(Frame::WipeTitle)}
                    message={app.say(Frame::WipeMessage)} yes={app.say(Frame::WipeYes)} on_yes={wipe} danger=true>
                    { app.say(Frame::Wipe) }
                </ConfirmButton>
            </div>
            if *failed {
                <Alert kind={AlertKind::Error} live=true><p>{ app.say(Frame::DraftFailed) }</p></Alert>
            }
            <Keeper />
            if *keeping { <KeepForm onclose={keep(false)} /> }
        </section>
    }
}

/// Whether the work is signed and saved.
#[component]
fn Standing() -> Html {
    let app = use_app();
    let (mark, words) = match (app.record().is_some(), app.is_unsaved()) {
        (false, true) => (IconName::Edit, Frame::WorkUnsaved),
        (false, false) => (IconName::Check, Frame::WorkSaved),
        (true, true) => (IconName::Edit, Frame::WorkSigned),
        (true, false) => (IconName::Lock, Frame::WorkSignedSaved),
    };
    let new_version = app.record().is_none() && !app.history().is_empty();
    html! {
        <p class="dw-workbar__state">
            <Icon name={mark} />
            { app.say(words) }
            if new_version { { ". " }{ app.say(Frame::WorkNewVersion) } }
        </p>
    }
}

/// Saves the draft to a file; says whether the browser took it. The name tells nothing about anyone.
fn save(app: &App) -> bool {
    let date = crate::text::date::iso(clock::today());
    let name = app.fill(Frame::DraftName, &[("date", &date)]);
    let Ok(json) = record::draft_json(&app.protocol, app.session.draft(), &app.history()) else {
        return false;
    };
    let taken = download::text(&name, "application/json", &json);
    if taken {
        app.dispatch(Action::Saved);
        app.announce(app.say(Frame::DraftSaved));
    }
    taken
}
