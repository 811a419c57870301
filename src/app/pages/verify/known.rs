//! The organisation's list of keys: chosen as a file, used as long as the page is open, kept nowhere.

use std::rc::Rc;

use web_sys::File;
use yew::platform::spawn_local;
use yew::prelude::*;

use crate::app::components::{
    Alert, AlertKind, Button, ButtonKind, Disclosure, FileDrop, IconName,
};
use crate::app::hooks::{App, use_app};
use crate::app::pages::opening::MOST_BYTES;
use crate::browser::files::{self, FileError};
use crate::browser::{download, focus};
use crate::record::seal::{EXAMPLE, KnownError, KnownFault, KnownKeys};
use crate::text::verify::VerifyPage as Words;

/// Where the focus goes when a list can't be used.
const FAILED: &str = "verify-keys-failed";

/// What [`Known`] shows.
#[derive(Properties, PartialEq)]
pub(super) struct KnownProps {
    /// The list in use.
    pub known: Option<Rc<KnownKeys>>,
    /// Called with another list, or with none.
    pub onknown: Callback<Option<Rc<KnownKeys>>>,
}

#[derive(Debug, Clone, PartialEq)]
enum Failure {
    File(FileError),
    List(KnownError),
}

#[derive(Debug, Clone, PartialEq)]
enum Stage {
    Waiting,
    Reading,
    Failed(Failure),
}

/// The list of keys: choosing one, and what is wrong with it.
#[component]
pub(super) fn Known(props: &KnownProps) -> Html {
    let app = use_app();
    let stage = use_state(|| Stage::Waiting);
    use_effect_with((*stage).clone(), |stage| {
        if matches!(stage, Stage::Failed(_)) {
            focus::by_id(FAILED);
        }
    });
    let take = {
        let (app, stage, onknown) = (app.clone(), stage.clone(), props.onknown.clone());
        Callback::from(move |files: Vec<File>| {
            let Some(file) = files.into_iter().next() else {
                return;
            };
            let (app, stage, onknown) = (app.clone(), stage.setter(), onknown.clone());
            stage.set(Stage::Reading);
            spawn_local(async move {
                match read(&file).await {
                    Ok(list) => {
                        stage.set(Stage::Waiting);
                        app.announce(in_use(&app, &list));
                        onknown.emit(Some(Rc::new(list)));
                    }
                    Err(failure) => stage.set(Stage::Failed(failure)),
                }
            });
        })
    };
    let save = {
        let name = format!("{}.json", app.say(Words::KeysExampleName));
        Callback::from(move |_: MouseEvent| {
            download::text(&name, "application/json", EXAMPLE);
        })
    };
    let forget = {
        let onknown = props.onknown.clone();
        Callback::from(move |_: MouseEvent| onknown.emit(None))
    };
    html! {
        <>
            if let Some(list) = &props.known {
                <Alert kind={AlertKind::Info}>
                    <p class="utrecht-paragraph">{ in_use(&app, list) }</p>
                    <p><Button kind={ButtonKind::Secondary} onclick={forget}>{ app.say(Words::KeysForget) }</Button></p>
                </Alert>
            }
            <Disclosure summary={app.say(Words::KeysTitle)} icon={IconName::Team} class="dw-seal__known">
                <p class="utrecht-paragraph" id="verify-keys-help">{ app.say(Words::KeysHelp) }</p>
                <FileDrop id="verify-keys" label={app.say(Words::KeysChoose)} accept=".json,application/json"
                    describedby="verify-keys-help" onfiles={take}
                    busy={(*stage == Stage::Reading).then(|| app.say(Words::KeysReading))} />
                if let Stage::Failed(failure) = &*stage {
                    <Alert kind={AlertKind::Error} id={FAILED} title={app.say(Words::KeysFailed)}>
                        <p class="utrecht-paragraph">{ explain(&app, failure) }</p>
                    </Alert>
                }
                <Disclosure summary={app.say(Words::KeysExampleTitle)}>
                    <p class="utrecht-paragraph">{ app.say(Words::KeysExampleHelp) }</p>
                    <pre class="dw-seal__example" lang="nl"><code>{ EXAMPLE }</code></pre>
                    <Button icon={IconName::Download} onclick={save}>{ app.say(Words::KeysExampleSave) }</Button>
                </Disclosure>
            </Disclosure>
        </>
    }
}

fn in_use(app: &App, list: &KnownKeys) -> String {
    let count = list.keys.len().to_string();
    let values = [
        ("organisation", list.organisation.as_str()),
        ("count", &count),
    ];
    app.fill(Words::KeysThere, &values)
}

async fn read(file: &File) -> Result<KnownKeys, Failure> {
    let text = files::text(file, MOST_BYTES).await.map_err(Failure::File)?;
    KnownKeys::read(&text).map_err(Failure::List)
}

/// What is wrong with the list, in words.
fn explain(app: &App, failure: &Failure) -> String {
    let (words, value) = match failure {
        Failure::File(FileError::TooLarge) | Failure::List(KnownError::TooLarge) => {
            (Words::KeysTooLarge, String::new())
        }
        Failure::File(FileError::Unreadable) => (Words::KeysUnreadable, String::new()),
        Failure::File(FileError::NotText) => (Words::KeysNotText, String::new()),
        Failure::List(KnownError::NotJson(line)) => (Words::KeysNotJson, line.to_string()),
        Failure::List(KnownError::Foreign) => (Words::KeysForeign, String::new()),
        Failure::List(KnownError::OtherVersion(what)) => (Words::KeysOtherVersion, what.clone()),
        Failure::List(KnownError::Form(what)) => (Words::KeysForm, what.clone()),
        Failure::List(KnownError::Entry(at, fault)) => {
            let what = match fault {
                KnownFault::NotOne => Words::KeyNotOne,
                KnownFault::Key => Words::KeyWrong,
                KnownFault::Name => Words::KeyName,
                KnownFault::Days => Words::KeyDays,
                KnownFault::Twice => Words::KeyTwice,
            };
            let (at, what) = (at.to_string(), app.say(what));
            return app.fill(Words::KeysEntry, &[("n", &at), ("what", what)]);
        }
    };
    app.fill(words, &[("line", &value), ("what", &value)])
}
