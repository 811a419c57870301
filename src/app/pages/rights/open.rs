//! Opening a record or a draft of these pages, from here or from elsewhere.

use std::rc::Rc;

use web_sys::File;
use yew::platform::spawn_local;
use yew::prelude::*;

use super::desk::{current, lay};
use super::{loaded, route};
use crate::app::components::keeping::{Closed, Unlock};
use crate::app::components::{Alert, AlertKind, Button, FileDrop};
use crate::app::desk::Deed;
use crate::app::hooks::{App, Confirm, use_app};
use crate::app::pages::opening::{Content, content, take, unlocked};
use crate::app::pages::trouble::{Failure, explain};
use crate::app::rights_place::Place;
use crate::browser::focus;
use crate::record::ReadError;
use crate::record::age::Lock;
use crate::rights::{self, Opened};
use crate::text::keeping::Keeping;
use crate::text::rights::{RetentionPage, RightsPage as Words};

const FAILED: &str = "rights-open-failed";
/// The field for the passphrase of a file.
const PASSPHRASE: &str = "rights-passphrase";

/// How far opening has come.
#[derive(Debug, Clone, PartialEq)]
enum Stage {
    Waiting,
    Reading,
    /// A file that asks for its passphrase.
    Locked(Rc<Vec<u8>>),
    Failed(Failure),
}

/// The place to choose a file, and to open one that is behind a passphrase.
#[component]
pub(super) fn OpenFile() -> Html {
    let app = use_app();
    let stage = use_state(|| Stage::Waiting);
    use_effect_with(stage.clone(), |stage| match **stage {
        Stage::Failed(_) => {
            focus::by_id(FAILED);
        }
        Stage::Locked(_) => {
            focus::by_id(PASSPHRASE);
        }
        Stage::Waiting | Stage::Reading => {}
    });
    let onfiles = {
        let (app, stage) = (app.clone(), stage.clone());
        Callback::from(move |files: Vec<File>| {
            let Some(file) = files.into_iter().next() else {
                return;
            };
            let (app, stage) = (app.clone(), stage.setter());
            stage.set(Stage::Reading);
            spawn_local(async move {
                let now = match content(&app, &file).await {
                    Ok(Content::Found(found)) => take(&app, found, Callback::noop()).await,
                    Ok(Content::Locked(file)) => {
                        app.announce(app.say(Keeping::FileTitle));
                        return stage.set(Stage::Locked(Rc::new(file)));
                    }
                    Err(why) => Err(why),
                };
                stage.set(now.map_or_else(Stage::Failed, |()| Stage::Waiting));
            });
        })
    };
    let onopen = {
        let (app, stage) = (app.clone(), stage.clone());
        Callback::from(move |(_, plain): (Lock, Vec<u8>)| {
            let (app, stage) = (app.clone(), stage.setter());
            spawn_local(async move {
                let now = unlocked(&app, &plain).await;
                stage.set(now.map_or_else(Stage::Failed, |()| Stage::Waiting));
            });
        })
    };
    let again = {
        let stage = stage.clone();
        Callback::from(move |_: MouseEvent| stage.set(Stage::Waiting))
    };
    if let Stage::Locked(file) = &*stage {
        return html! {
            <>
                <h3 class="utrecht-heading-3">{ app.say(Keeping::FileTitle) }</h3>
                <p class="utrecht-paragraph">{ app.say(Keeping::FileText) }</p>
                <Unlock id={PASSPHRASE} closed={Closed::File(Rc::clone(file))} label={app.say(Keeping::FileOpen)} {onopen}>
                    <Button onclick={again}>{ app.say(Keeping::FileOther) }</Button>
                </Unlock>
            </>
        };
    }
    let reading = *stage == Stage::Reading;
    let reading = reading.then(|| AttrValue::from(app.say(Words::OpenReading)));
    html! {
        <>
            if let Stage::Failed(failure) = &*stage {
                <Alert kind={AlertKind::Error} id={FAILED} title={app.say(Words::OpenFailed)}>
                    { explain(&app, failure) }
                    <p class="utrecht-paragraph">{ app.say(Words::OpenKept) }</p>
                </Alert>
            }
            <FileDrop id="rights-open" label={app.say(Words::OpenChoose)}
                accept=".json,.pdf,.age,application/json,application/pdf"
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
