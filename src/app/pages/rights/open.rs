//! Opening a record or a draft of a tool.

use web_sys::File;
use yew::platform::spawn_local;
use yew::prelude::*;

use super::desk::use_desk;
use super::{loaded, route};
use crate::app::components::{Alert, AlertKind, FileDrop};
use crate::app::desk::Deed;
use crate::app::hooks::{App, Confirm, use_app};
use crate::app::rights_place::Place;
use crate::browser::files::{self, FileError};
use crate::browser::focus;
use crate::record::ReadError;
use crate::rights::{self, Opened};
use crate::text::open::OpenPage;
use crate::text::rights::RightsPage as Words;

const FAILED: &str = "rights-open-failed";
const MOST_BYTES: u32 = 5 * 1024 * 1024;

#[derive(Debug, Clone, PartialEq)]
enum Failure {
    File(FileError),
    Content(ReadError),
}

/// The place to choose a file.
#[component]
pub(super) fn OpenFile() -> Html {
    let app = use_app();
    let desk = use_desk();
    let failure = use_state(|| None::<Failure>);
    let busy = use_state(|| false);
    use_effect_with(failure.clone(), |failure| {
        if failure.is_some() {
            focus::by_id(FAILED);
        }
    });
    let onfiles = {
        let (app, desk, failure, busy) = (app.clone(), desk.clone(), failure.clone(), busy.clone());
        Callback::from(move |files: Vec<File>| {
            let (app, desk, failure, busy) =
                (app.clone(), desk.clone(), failure.clone(), busy.clone());
            busy.set(true);
            failure.set(None);
            spawn_local(async move {
                if let Some(file) = files.first() {
                    match content(&app, file).await {
                        Ok(opened) => offer(&app, &desk, opened),
                        Err(why) => failure.set(Some(why)),
                    }
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
                    <p class="utrecht-paragraph">{ explain(&app, failure) }</p>
                    <p class="utrecht-paragraph">{ app.say(Words::OpenKept) }</p>
                </Alert>
            }
            <FileDrop id="rights-open" label={app.say(Words::OpenChoose)} accept=".json,application/json"
                describedby="rights-open-help" busy={reading} {onfiles} />
        </>
    }
}

async fn content(app: &App, file: &File) -> Result<Opened, Failure> {
    let text = files::text(file, MOST_BYTES).await.map_err(Failure::File)?;
    let rights = loaded(app).ok_or(Failure::Content(ReadError::Foreign))?;
    rights::read(&rights, &app.protocol, &text).map_err(Failure::Content)
}

/// Takes what a file holds as the work in its tool; asks first where that would lose something.
fn offer(app: &App, desk: &super::desk::DeskHandle, opened: Opened) {
    let Some(rights) = loaded(app) else { return };
    let id = match &opened {
        Opened::Record(tool, ..) | Opened::Draft(tool, ..) => tool.clone(),
    };
    let Some(tool) = rights.tool(&id) else { return };
    let to = match (&opened, tool.steps.first()) {
        (Opened::Draft(..), Some(first)) => route(Place::Step(tool, first)),
        (Opened::Draft(..), None) | (Opened::Record(..), _) => route(Place::Finish(tool)),
    };
    let go = {
        let (app, desk) = (app.clone(), desk.clone());
        Callback::from(move |()| {
            desk.dispatch(Deed::Open(Box::new(opened.clone())));
            app.announce(app.say(Words::Opened));
            app.navigate(to.clone());
        })
    };
    if desk.desk.work(&id).unsaved {
        let name = app.t(&tool.title);
        app.confirm(Confirm {
            title: app.say(Words::ReplaceTitle).into(),
            message: app.fill(Words::ReplaceMessage, &[("tool", &name)]).into(),
            yes: app.say(Words::ReplaceYes).into(),
            no: None,
            danger: true,
            on_yes: go,
        });
    } else {
        go.emit(());
    }
}

/// What is wrong with the file, in words.
fn explain(app: &App, failure: &Failure) -> String {
    let with = |words: Words, name: &str, value: &str| app.fill(words, &[(name, value)]);
    let say = |words: Words| app.say(words).to_owned();
    match failure {
        Failure::File(FileError::TooLarge) | Failure::Content(ReadError::TooLarge) => {
            say(Words::OpenTooLarge)
        }
        Failure::File(FileError::Unreadable) => say(Words::OpenUnreadable),
        Failure::File(FileError::NotText) => say(Words::OpenNotText),
        Failure::Content(ReadError::NotJson { cut_off, line }) => {
            let words = if *cut_off {
                Words::OpenCutOff
            } else {
                Words::OpenNotJson
            };
            with(words, "line", &line.to_string())
        }
        Failure::Content(ReadError::Foreign) => say(Words::OpenForeign),
        Failure::Content(ReadError::Practice) => app.say(OpenPage::Practice).to_owned(),
        Failure::Content(ReadError::OtherVersion(what)) => with(Words::OpenOther, "what", what),
        Failure::Content(ReadError::OtherProtocol(what)) => {
            with(Words::OpenOtherProtocol, "what", what)
        }
        Failure::Content(ReadError::Damaged(what)) => with(Words::OpenDamaged, "what", what),
    }
}
