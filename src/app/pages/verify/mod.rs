//! Examining a file: is it unaltered, what exactly is wrong, who sealed it, does the verdict still follow.

mod known;
pub mod own_key;
mod result;

use std::rc::Rc;

use web_sys::File;
use yew::platform::spawn_local;
use yew::prelude::*;

use super::later;
use super::opening::{MOST_BYTES, carried, is_pdf};
use super::sealing::key_page;
use super::trouble::{Failure as Trouble, explain};
use crate::app::components::{Alert, AlertKind, FileDrop, LinkTo};
use crate::app::hooks::{App, use_app, use_page};
use crate::app::route::Route;
use crate::browser::files;
use crate::browser::focus;
use crate::record::ReadError;
use crate::record::age::is_age;
use crate::record::seal::{Examination, KnownKeys, NotExamined, examine};
use crate::rights::{self, Examined, Rights};
use crate::text::verify::VerifyPage as Words;

/// Where the focus goes when a file can't be examined.
const FAILED: &str = "verify-failed";

/// Why a file can't be examined.
#[derive(Debug, Clone, PartialEq)]
enum Failure {
    /// As when it is opened.
    Open(Trouble),
    /// Nobody signed it.
    Draft,
}

/// What was found about a record.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Seen {
    /// About a motivation.
    Work(Rc<Examination>),
    /// About a record of the pages about rights, with their file.
    Rights(Rc<Examined>, Rc<Rights>),
}

/// How far it has come.
#[derive(Debug, Clone, PartialEq)]
enum Stage {
    Waiting,
    Reading,
    Failed(Failure),
    Found(Seen),
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
                        Ok(found) => Stage::Found(found),
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
                        Failure::Open(failure) => explain(&app, failure),
                        Failure::Draft => html! { <p class="utrecht-paragraph">{ app.say(Words::Draft) }</p> },
                    } }
                </Alert>
            }
            if let Stage::Found(found) = &*stage {
                <result::Found found={found.clone()} known={(*known).clone()} />
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

async fn read(app: &App, file: &File) -> Result<Seen, Failure> {
    let bytes = files::bytes(file, MOST_BYTES)
        .await
        .map_err(|error| Failure::Open(Trouble::File(error)))?;
    if bytes.iter().all(u8::is_ascii_whitespace) {
        return Err(Failure::Open(Trouble::Empty));
    }
    if is_age(&bytes) {
        return Err(Failure::Open(Trouble::Locked));
    }
    if is_pdf(&bytes) {
        let mut first = None;
        for text in carried(&bytes).await.map_err(Failure::Open)? {
            match examined(app, text.as_bytes()).await {
                Ok(seen) => return Ok(seen),
                Err(why) => {
                    first.get_or_insert(why);
                }
            }
        }
        let foreign = Failure::Open(Trouble::Content(ReadError::Foreign));
        return Err(first.unwrap_or(foreign));
    }
    examined(app, &bytes).await
}

/// Examines what a file holds. What belongs to the pages about rights takes their file, fetched for it.
async fn examined(app: &App, bytes: &[u8]) -> Result<Seen, Failure> {
    let why = match examine(&app.protocol, bytes) {
        Ok(found) => return Ok(Seen::Work(Rc::new(found))),
        Err(NotExamined::Unreadable(ReadError::Foreign)) => {
            let desk = later::desk().await;
            let desk = desk.map_err(|later::NotThere| Failure::Open(Trouble::NotLoaded))?;
            let rights = (desk.rights)(app).ok_or_else(|| {
                let text = std::str::from_utf8(bytes).unwrap_or_default();
                Failure::Open(Trouble::Content(rights::without(text)))
            })?;
            match rights::examine(&rights, &app.protocol, bytes) {
                Ok(found) => return Ok(Seen::Rights(Rc::new(found), rights)),
                Err(why) => why,
            }
        }
        Err(why) => why,
    };
    Err(match why {
        NotExamined::NotText => Failure::Open(Trouble::File(files::FileError::NotText)),
        NotExamined::Draft => Failure::Draft,
        NotExamined::Unreadable(error) => Failure::Open(Trouble::Content(error)),
    })
}
