//! Everything of a record in one file: the button, and how it stands.

use yew::platform::spawn_local;
use yew::prelude::*;

use super::exports::DataFile;
use super::pdf::{Wanted, make_pdf, use_at_work};
use crate::app::components::{Alert, AlertKind, Button, ButtonKind, IconName};
use crate::app::hooks::{App, use_app};
use crate::app::pdf;
use crate::browser::aside::{Cancel, NoAnswer};
use crate::browser::{clock, download};
use crate::document::Outline;
use crate::document::bundle::Bundle;
use crate::document::mdto::{About, Described};
use crate::text::papers::Papers as Words;
use crate::text::pdf::Pdf;

/// What goes into one file.
#[derive(Debug, Clone, PartialEq)]
pub struct Whole {
    /// The record as a file.
    pub json: String,
    /// Its document.
    pub document: Outline,
    /// The document's own moment (`2026-11-24T14:30`), which its PDF is dated with; without one it is now.
    pub made: Option<String>,
    /// What the archive is told of it.
    pub about: About,
    /// What its files are called, without their endings. Never give it personal data.
    pub name: String,
    /// The papers that go with it, by what their files are called without their endings.
    pub papers: Vec<(String, Outline)>,
    /// What the file itself is called, without its ending.
    pub file: String,
}

/// What [`SaveWhole`] puts together.
#[derive(Properties, PartialEq)]
pub struct SaveWholeProps {
    /// What goes into it, made when it is asked for; nothing when it can't be made.
    pub content: Callback<(), Option<Whole>>,
    /// Called when it was saved.
    pub onsaved: Callback<()>,
}

/// How it stands.
#[derive(Clone, Copy, PartialEq)]
enum Stage {
    Idle,
    Busy,
    Told(AlertKind, Words),
}

/// The button that puts everything in one file, with what that is.
#[component]
pub fn SaveWhole(props: &SaveWholeProps) -> Html {
    let app = use_app();
    let stage = use_state(|| Stage::Idle);
    let work = use_at_work();
    let onclick = {
        let (app, stage) = (app.clone(), stage.clone());
        let (content, onsaved) = (props.content.clone(), props.onsaved.clone());
        Callback::from(move |_: MouseEvent| {
            if work.borrow().is_some() {
                return;
            }
            let cancel = Cancel::default();
            *work.borrow_mut() = Some(cancel.clone());
            stage.set(Stage::Busy);
            let (app, stage, work) = (app.clone(), stage.clone(), work.clone());
            let (content, onsaved) = (content.clone(), onsaved.clone());
            spawn_local(async move {
                let saved = match content.emit(()) {
                    Some(whole) => save(&app, &whole, &cancel).await,
                    None => Some((AlertKind::Error, Words::BundleFailed)),
                };
                work.borrow_mut().take();
                // Nobody is there any more to be told.
                let Some((kind, words)) = saved else {
                    return;
                };
                if kind != AlertKind::Error {
                    onsaved.emit(());
                }
                app.announce(app.say(words));
                stage.set(Stage::Told(kind, words));
            });
        })
    };
    html! {
        <section class="dw-part dw-print-hidden" aria-labelledby="files-title">
            <h2 class="utrecht-heading-2" id="files-title">{ app.say(Words::FilesTitle) }</h2>
            <p class="utrecht-paragraph">{ app.say(Words::FilesText) }</p>
            <Button kind={ButtonKind::Primary} icon={IconName::Download} {onclick}>{ app.say(Words::Bundle) }</Button>
            { match *stage {
                Stage::Idle => Html::default(),
                Stage::Busy => html! {
                    <p class="utrecht-paragraph" role="status">{ app.say(Words::BundleBusy) }</p>
                },
                Stage::Told(kind, words) => html! {
                    <Alert {kind}><p class="utrecht-paragraph">{ app.say(words) }</p></Alert>
                },
            } }
        </section>
    }
}

/// Makes the file and hands it over; says how that went, or nothing when it was taken back.
async fn save(app: &App, whole: &Whole, cancel: &Cancel) -> Option<(AlertKind, Words)> {
    let name = &whole.name;
    let mut extra = Vec::new();
    let mut done = (AlertKind::Ok, Words::Saved);
    if pdf::is_there() {
        let json = whole.json.clone();
        let wanted = Wanted {
            outline: whole.document.clone(),
            name: name.clone().into(),
            made: whole.made.clone().map(AttrValue::from),
            data: Some(DataFile {
                label: AttrValue::default(),
                name: format!("{name}.json").into(),
                content: Callback::from(move |()| Some(json.clone())),
                onsaved: Callback::noop(),
            }),
            onsaved: Callback::noop(),
        };
        let about = Pdf::About.get(whole.document.lang);
        match make_pdf(&wanted, about, cancel, Callback::noop()).await {
            Ok(bytes) => extra.push((format!("{name}.pdf"), bytes)),
            Err(NoAnswer::Cancelled) => return None,
            // The rest is worth having; that one part is missing is said.
            Err(NoAnswer::Missing | NoAnswer::Stopped | NoAnswer::Refused(_)) => {
                done = (AlertKind::Warning, Words::SavedWithoutPdf);
            }
        }
    }
    let archive_maker = app.config().organisation().unwrap_or_default();
    let about = whole.about.clone();
    let bundle = Bundle {
        described: Described::new(&app.protocol, about, archive_maker, clock::now()),
        json: &whole.json,
        document: &whole.document,
        name,
        papers: &whole.papers,
        extra: &extra,
    };
    let file_name = format!("{}.zip", whole.file);
    let saved = bundle
        .file()
        .is_ok_and(|file| download::bytes(&file_name, "application/zip", &file));
    Some(if saved {
        done
    } else {
        (AlertKind::Error, Words::BundleFailed)
    })
}
