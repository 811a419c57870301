//! Opening a file: whatever this application saved, by itself, inside its PDF, or behind a passphrase.

use std::rc::Rc;

use web_sys::File;
use yew::platform::spawn_local;
use yew::prelude::*;

use crate::app::components::keeping::{Closed, Resume, Unlock};
use crate::app::components::{Alert, AlertKind, Button, FileDrop, IconName, LinkTo};
use crate::app::hooks::{App, use_app, use_page};
use crate::app::route::{Area, Route};
use crate::browser::focus;
use crate::record::age::Lock;
use crate::record::{self, Opened, ReadError};
use crate::text::keeping::Keeping;
use crate::text::open::OpenPage as Words;
use crate::text::verify::VerifyPage as Verify;

use super::opening::{Raw, offer, raw, recognised_of, take, take_up};
use super::trouble::{Failure, explain};

/// Where the focus goes when a file can't be opened.
const FAILED: &str = "open-failed";
/// The field for the passphrase of a file.
const FILE_PASSPHRASE: &str = "file-passphrase";

/// How far opening has come.
#[derive(Debug, Clone, PartialEq)]
enum Stage {
    Waiting,
    Reading,
    /// A file that asks for its passphrase.
    Locked(Rc<Vec<u8>>),
    /// Practice, to go on with as practice and as nothing else.
    Practice(Rc<Opened>),
    Failed(Failure),
}

/// Opening a file.
#[component]
pub fn OpenPage() -> Html {
    let app = use_app();
    let title = app.say(Words::Title);
    use_page(title);
    let stage = use_state(|| Stage::Waiting);
    {
        // A message about a file is of no use where nobody looks or listens.
        let failed = matches!(*stage, Stage::Failed(_) | Stage::Practice(_));
        use_effect_with((failed, (*stage).clone()), |(failed, _)| {
            if *failed {
                focus::by_id(FAILED);
            }
        });
    }
    {
        // The page became another: what is asked now is the passphrase.
        let locked = matches!(*stage, Stage::Locked(_));
        use_effect_with(locked, |locked| {
            if *locked {
                focus::by_id(FILE_PASSPHRASE);
            }
        });
    }
    let chosen = {
        let (app, stage) = (app.clone(), stage.clone());
        Callback::from(move |files: Vec<File>| {
            if let Some(file) = files.into_iter().next() {
                read(app.clone(), stage.setter(), file);
            }
        })
    };
    let again = {
        let stage = stage.clone();
        Callback::from(move |_: MouseEvent| stage.set(Stage::Waiting))
    };
    let onunlock = {
        let (app, stage) = (app.clone(), stage.clone());
        Callback::from(move |(_, plain): (Lock, Vec<u8>)| {
            let (app, stage) = (app.clone(), stage.setter());
            spawn_local(async move {
                let text = String::from_utf8_lossy(&plain).into_owned();
                open(&app, &stage, &[text]).await;
            });
        })
    };
    let resumed = {
        let app = app.clone();
        Callback::from(move |(opened, resume)| take_up(&app, opened, resume, false))
    };
    let unread = {
        let stage = stage.clone();
        Callback::from(move |error| stage.set(Stage::Failed(Failure::Content(error))))
    };
    if let Stage::Locked(file) = &*stage {
        return html! {
            <div class="dw-page">
                <h1 class="utrecht-heading-1" tabindex="-1">{ app.say(Keeping::FileTitle) }</h1>
                <p class="utrecht-paragraph utrecht-paragraph--lead">{ app.say(Keeping::FileText) }</p>
                <Unlock id={FILE_PASSPHRASE} closed={Closed::File(Rc::clone(file))}
                    label={app.say(Keeping::FileOpen)} onopen={onunlock}>
                    <Button onclick={again}>{ app.say(Keeping::FileOther) }</Button>
                </Unlock>
            </div>
        };
    }
    html! {
        <div class="dw-page">
            <h1 class="utrecht-heading-1" tabindex="-1">{ title }</h1>
            <Resume onopen={resumed} onfail={unread} />
            <p class="utrecht-paragraph utrecht-paragraph--lead" id="open-lead">{ app.say(Words::Lead) }</p>
            if let Stage::Failed(failure) = &*stage {
                <Alert kind={AlertKind::Error} id={FAILED} title={app.say(Words::FailedTitle)}>
                    { explain(&app, failure) }
                    if !app.session.is_empty() {
                        <p class="utrecht-paragraph">{ app.say(Words::Cleared) }</p>
                    }
                </Alert>
            }
            if let Stage::Practice(opened) = &*stage {
                <Alert kind={AlertKind::Warning} id={FAILED} title={app.say(Words::PracticeTitle)}>
                    <p class="utrecht-paragraph">{ app.say(Words::PracticeText) }</p>
                    <Button icon={IconName::ArrowRight} onclick={go_on(&app, opened)}>
                        { app.say(Words::PracticeGoOn) }
                    </Button>
                </Alert>
            }
            <FileDrop id="open-file" label={app.say(Words::Choose)}
                accept=".json,.pdf,.age,application/json,application/pdf"
                describedby="open-lead" busy={(*stage == Stage::Reading).then(|| app.say(Words::Reading))}
                onfiles={chosen} />
            <p class="utrecht-paragraph dw-part">
                { app.say(Verify::FromOpen) }{ " " }
                <LinkTo route={Route::In(Area::Register, "verify".to_owned())}>{ app.say(Verify::FromOpenLink) }</LinkTo>
            </p>
        </div>
    }
}

/// Goes on with practice, after asking when something unsaved would make way for it.
fn go_on(app: &App, opened: &Rc<Opened>) -> Callback<MouseEvent> {
    let (app, opened) = (app.clone(), Rc::clone(opened));
    Callback::from(move |_| offer(&app, (*opened).clone(), Callback::noop()))
}

/// Reads a file and opens it, after asking when something unsaved would make way for it.
fn read(app: App, stage: UseStateSetter<Stage>, file: File) {
    stage.set(Stage::Reading);
    spawn_local(async move {
        match raw(&file).await {
            Err(failure) => stage.set(Stage::Failed(failure)),
            Ok(Raw::Texts(texts)) => {
                stage.set(Stage::Waiting);
                open(&app, &stage, &texts).await;
            }
            Ok(Raw::Locked(file)) => {
                stage.set(Stage::Locked(Rc::new(file)));
                app.announce(app.say(Keeping::FileTitle));
            }
        }
    });
}

/// Opens what these texts hold. Practice is offered to go on with as that, where the organisation practises.
async fn open(app: &App, stage: &UseStateSetter<Stage>, texts: &[String]) {
    let taken = match recognised_of(app, texts).await {
        Ok(found) => take(app, found, Callback::noop()).await,
        Err(failure) => Err(failure),
    };
    let Err(failure) = taken else {
        return;
    };
    let practises = app
        .config()
        .shows(&Route::In(Area::Training, String::new()));
    let practice = texts
        .iter()
        .filter(|_| failure == Failure::Content(ReadError::Practice) && practises)
        .find_map(|text| record::practice(&app.protocol, text).ok().flatten());
    stage.set(match practice {
        Some(opened) => Stage::Practice(Rc::new(opened)),
        None => Stage::Failed(failure),
    });
}
