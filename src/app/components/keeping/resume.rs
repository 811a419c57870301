//! Going on with what the browser kept, after the page was closed, loaded anew or lost.

use std::rc::Rc;

use yew::prelude::*;

use super::store;
use super::unlock::{Closed, Unlock};
use crate::app::components::{Alert, AlertKind, ButtonKind, ConfirmButton, IconName};
use crate::app::hooks::use_app;
use crate::app::kept::{KEY, is_past};
use crate::browser::{clock, storage};
use crate::record::age::Lock;
use crate::record::{Opened, ReadError};
use crate::text::keeping::Keeping as Words;

/// What [`Resume`] gives.
#[derive(Properties, PartialEq)]
pub struct ResumeProps {
    /// Called with what was kept; the second is called when it is to be the work at hand.
    pub onopen: Callback<(Opened, Callback<()>)>,
    /// Called when what was kept can't be read.
    pub onfail: Callback<ReadError>,
}

/// Offers what the browser kept. Says nothing when it kept nothing, or when this window itself keeps it.
#[component]
pub fn Resume(props: &ResumeProps) -> Html {
    let app = use_app();
    let turn = use_force_update();
    let found = storage::get(KEY).filter(|text| !is_past(text, clock::seconds()));
    let file = use_memo(found.clone(), |_| {
        store::kept().map(|kept| kept.file).unwrap_or_default()
    });
    let (Some(_), None) = (found, store::current()) else {
        return Html::default();
    };
    let wipe = {
        let app = app.clone();
        Callback::from(move |()| {
            storage::remove(KEY);
            turn.force_update();
            app.announce(app.say(Words::Stopped));
        })
    };
    let wipe = html! {
        <ConfirmButton icon={IconName::Trash} kind={ButtonKind::Subtle} danger=true title={app.say(Words::StopTitle)}
            message={app.say(Words::ResumeStopMessage)} yes={app.say(Words::StopYes)} on_yes={wipe}>
            { app.say(Words::Stop) }
        </ConfirmButton>
    };
    let Some(kept) = store::kept() else {
        return html! {
            <Alert kind={AlertKind::Warning}>
                <p class="utrecht-paragraph">{ app.say(Words::ResumeUnreadable) }</p>
                { wipe }
            </Alert>
        };
    };
    let text = app.fill(
        Words::ResumeText,
        &[("until", &store::moment(&app, kept.until))],
    );
    let onopen = {
        let (app, onopen, onfail) = (app.clone(), props.onopen.clone(), props.onfail.clone());
        Callback::from(
            move |(lock, plain): (Lock, Vec<u8>)| match store::read(&app, &plain) {
                Ok(opened) => {
                    let kept = kept.clone();
                    let resume = Callback::from(move |()| store::resume(lock.clone(), &kept));
                    onopen.emit((opened, resume));
                }
                Err(error) => onfail.emit(error),
            },
        )
    };
    html! {
        <>
        <section class="dw-panel dw-panel--continue" aria-labelledby="resume">
            <h2 class="utrecht-heading-3" id="resume">{ app.say(Words::ResumeTitle) }</h2>
            <p class="utrecht-paragraph">{ text }</p>
            <Unlock id="resume-passphrase" closed={Closed::File(Rc::clone(&file))} label={app.say(Words::Unlock)}
                {onopen}>
                { wipe }
            </Unlock>
        </section>
        <h2 class="utrecht-heading-2">{ app.say(Words::OrFile) }</h2>
        </>
    }
}
