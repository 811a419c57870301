//! The work at hand: whether it is saved, saving it, taking the last change back, wiping everything.

use yew::prelude::*;

use crate::app::components::keeping::{KeepForm, Keeper, kept_until};
use crate::app::components::{Alert, AlertKind, Button, ButtonKind, ConfirmButton, Icon, IconName};
use crate::app::hooks::{App, use_app, wipe_areas};
use crate::app::route::Route;
use crate::app::session::Action;
use crate::browser::{clock, download};
use crate::record;
use crate::text::document_page::DocumentPage;
use crate::text::exports::Exports;
use crate::text::keeping::Keeping;
use crate::text::work_bar::WorkBar as Words;

/// What was done with the work, and what can be done with it.
#[component]
pub fn WorkBar() -> Html {
    let app = use_app();
    let failed = use_state(|| false);
    let keeping = use_state(|| false);
    let open = use_state(|| false);
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
            app.announce(app.say(Words::WipeDone));
        })
    };
    let fold = {
        let open = open.clone();
        move |_: MouseEvent| open.set(!*open)
    };
    html! {
        <section class={classes!("dw-workbar", open.then_some("dw-workbar--open"))} aria-label={app.say(Words::WorkLabel)}>
            if !app.session.is_empty() { <Standing /> }
            // On a phone what can be done is folded away: the page itself comes first.
            <Button kind={ButtonKind::Subtle} class="dw-workbar__fold" expanded={Some(*open)} onclick={fold}>
                { app.say(Words::WorkLabel) }
            </Button>
            <Keeper />
            <div class="dw-workbar__actions">
                if app.is_unsaved() {
                    <Button kind={ButtonKind::Subtle} icon={IconName::Download} onclick={save}>
                        { app.say(Words::SaveDraft) }
                    </Button>
                }
                if !app.session.is_empty() {
                    <Button kind={ButtonKind::Subtle} icon={IconName::Lock} onclick={keep(true).reform(|_| ())}>
                        { app.say(Keeping::Open) }
                    </Button>
                }
                if app.session.can_undo() {
                    <Button kind={ButtonKind::Subtle} icon={IconName::Undo} onclick={undo}>
                        { app.say(Words::Undo) }
                    </Button>
                }
                <ConfirmButton kind={ButtonKind::Subtle} icon={IconName::Trash} title={app.say(Words::WipeTitle)}
                    message={app.say(Words::WipeMessage)} yes={app.say(Words::WipeYes)} on_yes={wipe} danger=true>
                    { app.say(Words::Wipe) }
                </ConfirmButton>
            </div>
            if *failed {
                <Alert kind={AlertKind::Error} live=true><p>{ app.say(Words::DraftFailed) }</p></Alert>
            }
            if *keeping { <KeepForm onclose={keep(false)} /> }
        </section>
    }
}

/// Whether the work is signed and saved.
#[component]
fn Standing() -> Html {
    let app = use_app();
    let (signed, unsaved) = (app.record().is_some(), app.is_unsaved());
    let (mark, words) = match (signed, unsaved) {
        (false, true) => (IconName::Edit, Words::WorkUnsaved),
        (false, false) => (IconName::Check, Words::WorkSaved),
        (true, true) => (IconName::Edit, Words::WorkSigned),
        (true, false) => (IconName::Check, Words::WorkSignedSaved),
    };
    // What the browser keeps is not "not saved"; where it stands besides is said in the same line.
    let (mark, words) = match kept_until(&app) {
        Some(until) => {
            let words = if unsaved {
                Keeping::KeptNoFile
            } else {
                Keeping::KeptUntil
            };
            (IconName::Lock, app.fill(words, &[("until", &until)]))
        }
        None => (mark, app.say(words).to_owned()),
    };
    let new_version = app.record().is_none() && !app.history().is_empty();
    html! {
        <p class="dw-workbar__state">
            <Icon name={mark} />
            { words }
            if new_version { { ". " }{ app.say(Words::WorkNewVersion) } }
        </p>
    }
}

/// Saves the draft, or what was signed, to a file; says whether the browser took it. The name tells nothing about anyone.
fn save(app: &App) -> bool {
    let date = crate::text::date::iso(clock::today());
    let date = [("date", date.as_str())];
    let (name, json, saved) = match app.record() {
        Some(record) => {
            let name = format!("{}.json", app.fill(DocumentPage::FileName, &date));
            (name, record.to_json(), app.say(Exports::Saved))
        }
        None => {
            let json = record::draft_json(&app.protocol, app.session.draft(), &app.history());
            let name = app.fill(Words::DraftName, &date);
            (name, json, app.say(Words::DraftSaved))
        }
    };
    let taken = json.is_ok_and(|json| download::text(&name, "application/json", &json));
    if taken {
        app.dispatch(Action::Saved);
        app.announce(saved);
    }
    taken
}
