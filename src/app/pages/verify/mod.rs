//! Examining a file: is it unaltered, what exactly is wrong, who sealed it, does the verdict still follow.

mod known;
pub mod own_key;
mod result;

use std::rc::Rc;

use web_sys::File;
use yew::platform::spawn_local;
use yew::prelude::*;

use super::open;
use super::sealing::key_page;
use crate::app::components::{Alert, AlertKind, FileDrop, LinkTo};
use crate::app::hooks::{App, use_app, use_page};
use crate::app::route::Route;
use crate::browser::files;
use crate::browser::focus;
use crate::record::ReadError;
use crate::record::seal::{Examination, KnownKeys, NotExamined, examine};
use crate::text::verify::VerifyPage as Words;

/// Where the focus goes when a file can't be examined.
const FAILED: &str = "verify-failed";

/// Why a file can't be examined.
#[derive(Debug, Clone, PartialEq)]
enum Failure {
    /// As when it is opened.
    Open(open::Failure),
    /// Nobody signed it.
    Draft,
}

/// How far it has come.
#[derive(Debug, Clone, PartialEq)]
enum Stage {
    Waiting,
    Reading,
    Failed(Failure),
    Found(Rc<Examination>),
}

/// Examining a file.
#[component]
pub fn VerifyPage() -> Html {
    let app = use_app();
    let title = app.say(Words::Title);
    use_page(title);
    let stage = use_state(|| Stage::Waiting);
    let known = use_state(|| None::<Rc<KnownKeys>>);
    use_effect_with((*stage).clone(), |stage| match stage {
        // What was found about a file is of no use where nobody looks or listens.
        Stage::Failed(_) => {
            focus::by_id(FAILED);
        }
        Stage::Found(_) => {
            focus::by_id(result::RESULT);
        }
        Stage::Waiting | Stage::Reading => {}
    });
    let take = {
        let (app, stage) = (app.clone(), stage.clone());
        Callback::from(move |files: Vec<File>| {
            if let Some(file) = files.into_iter().next() {
                let (app, stage) = (app.clone(), stage.setter());
                stage.set(Stage::Reading);
                spawn_local(async move {
                    stage.set(match read(&app, &file).await {
                        Ok(found) => Stage::Found(Rc::new(found)),
                        Err(failure) => Stage::Failed(failure),
                    });
                });
            }
        })
    };
    let onknown = {
        let known = known.clone();
        Callback::from(move |list: Option<Rc<KnownKeys>>| known.set(list))
    };
    html! {
        <div class="dw-page">
            <h1 class="utrecht-heading-1" tabindex="-1">{ title }</h1>
            <p class="utrecht-paragraph utrecht-paragraph--lead" id="verify-lead">{ app.say(Words::Lead) }</p>
            <FileDrop id="verify-file" label={app.say(Words::Choose)} accept=".json,.pdf,application/json,application/pdf"
                describedby="verify-lead" busy={(*stage == Stage::Reading).then(|| app.say(Words::Reading))}
                onfiles={take} />
            if let Stage::Failed(failure) = &*stage {
                <Alert kind={AlertKind::Error} id={FAILED} title={app.say(Words::FailedTitle)} class="dw-seal__result">
                    { match failure {
                        Failure::Open(failure) => open::explain(&app, failure),
                        Failure::Draft => html! { <p class="utrecht-paragraph">{ app.say(Words::Draft) }</p> },
                    } }
                </Alert>
            }
            if let Stage::Found(found) = &*stage {
                <result::Found found={Rc::clone(found)} known={(*known).clone()} />
            }
            <known::Known known={(*known).clone()} {onknown} />
            <p class="utrecht-paragraph dw-part">
                <LinkTo route={key_page()}>{ app.say(Words::ToKey) }</LinkTo>
                { " · " }
                <LinkTo route={Route::Open}>{ app.say(Words::ToOpen) }</LinkTo>
            </p>
        </div>
    }
}

async fn read(app: &App, file: &File) -> Result<Examination, Failure> {
    let bytes = files::bytes(file, open::MOST_BYTES)
        .await
        .map_err(|error| Failure::Open(open::Failure::File(error)))?;
    if bytes.iter().all(u8::is_ascii_whitespace) {
        return Err(Failure::Open(open::Failure::Empty));
    }
    if open::is_pdf(&bytes) {
        let carried = open::carried(&bytes).await.map_err(Failure::Open)?;
        let foreign = Failure::Open(open::Failure::Content(ReadError::Foreign));
        return open::first_good(&carried, foreign, |text| examined(app, text.as_bytes()));
    }
    examined(app, &bytes)
}

/// Examines what a file holds.
fn examined(app: &App, bytes: &[u8]) -> Result<Examination, Failure> {
    examine(&app.protocol, bytes).map_err(|error| match error {
        NotExamined::NotText => Failure::Open(open::Failure::File(files::FileError::NotText)),
        NotExamined::Draft => Failure::Draft,
        NotExamined::Unreadable(error) => Failure::Open(open::Failure::Content(error)),
    })
}
