//! Opening a record or a draft of these pages, from here or from elsewhere.

use web_sys::File;
use yew::platform::spawn_local;
use yew::prelude::*;

use super::desk::{current, lay};
use super::{loaded, route};
use crate::app::components::{Alert, AlertKind, FileDrop};
use crate::app::desk::Deed;
use crate::app::hooks::{App, Confirm, use_app};
use crate::app::pages::opening::{Content, content, take};
use crate::app::pages::trouble::{Failure, explain};
use crate::app::rights_place::Place;
use crate::browser::focus;
use crate::record::ReadError;
use crate::rights::{self, Opened};
use crate::text::rights::{RetentionPage, RightsPage as Words};

const FAILED: &str = "rights-open-failed";

/// The place to choose a file.
#[component]
pub(super) fn OpenFile() -> Html {
    let app = use_app();
    let failure = use_state(|| None::<Failure>);
    let busy = use_state(|| false);
    use_effect_with(failure.clone(), |failure| {
        if failure.is_some() {
            focus::by_id(FAILED);
        }
    });
    let onfiles = {
        let (app, failure, busy) = (app.clone(), failure.clone(), busy.clone());
        Callback::from(move |files: Vec<File>| {
            let (app, failure, busy) = (app.clone(), failure.clone(), busy.clone());
            busy.set(true);
            failure.set(None);
            spawn_local(async move {
                if let Some(file) = files.first() {
                    let taken = match content(&app, file).await {
                        Ok(Content::Found(found)) => take(&app, found, Callback::noop()).await,
                        Ok(Content::Locked(_)) => Err(Failure::Locked),
                        Err(why) => Err(why),
                    };
                    failure.set(taken.err());
                }
                busy.set(false);
            });
        })
    };
    let reading = busy.then(|| AttrValue::from(app.say(Words::OpenReading)));
    html! {
        <>
            if let Some(failure) = &*failure {
                <Alert kind={AlertKind::Error} id={FAILED} title={app.say(Words::OpenFailed)}>
                    { explain(&app, failure) }
                    <p class="utrecht-paragraph">{ app.say(Words::OpenKept) }</p>
                </Alert>
            }
            <FileDrop id="rights-open" label={app.say(Words::OpenChoose)}
                accept=".json,.pdf,application/json,application/pdf"
                describedby="rights-open-help" busy={reading} {onfiles} />
        </>
    }
}

/// Reads a record or a draft of these pages.
pub(super) fn read(app: &App, text: &str) -> Result<Opened, ReadError> {
    let rights = loaded(app).ok_or_else(|| rights::without(text))?;
    rights::read(&rights, &app.protocol, text)
}

/// Takes what a file holds as the work in its tool; asks first where that would lose something. `first` is called just
/// before.
pub(super) fn offer(app: &App, opened: Opened, first: Callback<()>) {
    let Some(rights) = loaded(app) else { return };
    let desk = current();
    let (to, name, unsaved) = match &opened {
        Opened::Record(id, ..) | Opened::Draft(id, ..) => {
            let Some(tool) = rights.tool(id) else { return };
            let to = match (&opened, tool.steps.first()) {
                (Opened::Draft(..), Some(first)) => Place::Step(tool, first),
                (_, _) => Place::Finish(tool),
            };
            (route(to), app.t(&tool.title), desk.work(id).unsaved)
        }
        Opened::Log(..) | Opened::List(..) => {
            let name = AttrValue::from(app.say(RetentionPage::Title));
            (route(Place::Retention), name, desk.list.unsaved)
        }
    };
    let go = {
        let app = app.clone();
        Callback::from(move |()| {
            first.emit(());
            lay(Deed::Open(Box::new(opened.clone())));
            app.announce(app.say(Words::Opened));
            app.navigate(to.clone());
        })
    };
    app.confirm_if(
        unsaved,
        Confirm {
            title: app.say(Words::ReplaceTitle).into(),
            message: app.fill(Words::ReplaceMessage, &[("tool", &name)]).into(),
            yes: app.say(Words::ReplaceYes).into(),
            no: None,
            danger: true,
            on_yes: go,
        },
    );
}
