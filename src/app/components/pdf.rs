//! Saving a document as PDF: the button, and how far it is.

use std::cell::RefCell;
use std::rc::Rc;

use yew::platform::spawn_local;
use yew::prelude::*;

use super::exports::DataFile;
use crate::app::components::{Alert, AlertKind, Button, ButtonKind, IconName};
use crate::app::hooks::{use_app, use_id};
use crate::app::pdf::{self, Step};
use crate::browser::aside::{Cancel, NoAnswer};
use crate::browser::{clock, download, focus};
use crate::document::Outline;
use crate::document::pdf::Attachment;
use crate::text::date;
use crate::text::pdf::Pdf as Words;

/// How it stands.
#[derive(Debug, Clone, Copy, PartialEq)]
enum Stage {
    Idle,
    Busy(Step),
    Saved,
    Failed,
}

/// What becomes a PDF.
pub struct Wanted {
    /// The document.
    pub outline: Outline,
    /// The file's name, without its ending.
    pub name: AttrValue,
    /// The document's own moment; without one it is now.
    pub made: Option<AttrValue>,
    /// Data to go inside.
    pub data: Option<DataFile>,
    /// Called when it was saved.
    pub onsaved: Callback<()>,
}

/// The one PDF at work, if there is one; it is taken back when the page goes.
#[hook]
pub(super) fn use_at_work() -> Rc<RefCell<Option<Cancel>>> {
    let work = use_mut_ref(|| None::<Cancel>);
    {
        let work = work.clone();
        use_effect_with((), move |()| {
            move || {
                if let Some(cancel) = work.borrow_mut().take() {
                    cancel.cancel();
                }
            }
        });
    }
    work
}

/// The button that saves a document as PDF, and what to say about it below; nothing where PDFs can't be made.
#[hook]
pub fn use_pdf(wanted: Wanted) -> (Html, Html) {
    let app = use_app();
    // The button's id: the focus comes back to it when another button goes.
    let id = use_id("save-pdf");
    let stage = use_state(|| Stage::Idle);
    let work = use_at_work();
    if !pdf::is_there() {
        return (Html::default(), Html::default());
    }
    let carries = wanted.data.is_some();
    let save = {
        let (app, stage, work) = (app.clone(), stage.clone(), work.clone());
        let wanted = Rc::new(wanted);
        Callback::from(move |_: MouseEvent| {
            if work.borrow().is_some() {
                return;
            }
            let cancel = Cancel::default();
            *work.borrow_mut() = Some(cancel.clone());
            stage.set(Stage::Busy(Step::Fetching));
            let step = {
                let stage = stage.clone();
                Callback::from(move |step| stage.set(Stage::Busy(step)))
            };
            let (app, stage, work) = (app.clone(), stage.clone(), work.clone());
            let wanted = Rc::clone(&wanted);
            spawn_local(async move {
                let made = make_pdf(&wanted, app.say(Words::About), &cancel, step).await;
                work.borrow_mut().take();
                if made == Err(NoAnswer::Cancelled) {
                    stage.set(Stage::Idle);
                    return;
                }
                let name = format!("{}.pdf", wanted.name);
                let saved =
                    made.is_ok_and(|bytes| download::bytes(&name, "application/pdf", &bytes));
                let (now, words) = if saved {
                    (Stage::Saved, Words::Saved)
                } else {
                    (Stage::Failed, Words::Failed)
                };
                if saved {
                    wanted.onsaved.emit(());
                }
                if let (true, Some(data)) = (saved, &wanted.data) {
                    data.onsaved.emit(());
                }
                app.announce(app.say(words));
                stage.set(now);
            });
        })
    };
    let stop = {
        let (work, id) = (work.clone(), id.clone());
        Callback::from(move |_: MouseEvent| {
            // Its own borrow ends first: what follows takes it again.
            let cancel = work.borrow().clone();
            if let Some(cancel) = cancel {
                cancel.cancel();
            }
            focus::by_id(&id);
        })
    };
    let again = {
        let (save, id) = (save.clone(), id.clone());
        Callback::from(move |event: MouseEvent| {
            focus::by_id(&id);
            save.emit(event);
        })
    };
    // A document that carries its data is the one for the dossier.
    let (kind, label) = if carries {
        (ButtonKind::Primary, Words::SaveForDossier)
    } else {
        (ButtonKind::Secondary, Words::Save)
    };
    let button = html! {
        <Button id={id.to_string()} {kind} icon={IconName::File} onclick={save}>{ app.say(label) }</Button>
    };
    let said = match *stage {
        Stage::Idle => Html::default(),
        Stage::Busy(step) => {
            let words = match step {
                Step::Fetching => Words::Fetching,
                Step::Working => Words::Working,
            };
            html! {
                <div class="dw-toolbar">
                    <p class="utrecht-paragraph" role="status">{ app.say(words) }</p>
                    <Button kind={ButtonKind::Subtle} onclick={stop}>{ app.say(Words::Stop) }</Button>
                </div>
            }
        }
        Stage::Saved => html! {
            <Alert kind={AlertKind::Ok}><p class="utrecht-paragraph">{ app.say(Words::Saved) }</p></Alert>
        },
        Stage::Failed => html! {
            <Alert kind={AlertKind::Error}>
                <p class="utrecht-paragraph">{ app.say(Words::Failed) }</p>
                <div class="dw-toolbar"><Button onclick={again}>{ app.say(Words::Again) }</Button></div>
            </Alert>
        },
    };
    (button, said)
}

/// The document as PDF. `about` says in it what the data inside is.
///
/// # Errors
/// When it can't be made, or was taken back.
pub async fn make_pdf(
    wanted: &Wanted,
    about: &str,
    cancel: &Cancel,
    step: Callback<Step>,
) -> Result<Vec<u8>, NoAnswer> {
    let mut attachments = Vec::new();
    if let Some(data) = &wanted.data {
        // A document that says it carries its data must carry it.
        let text = data.content.emit(()).ok_or(NoAnswer::Stopped)?;
        attachments.push(Attachment::source(&data.name, about, text));
    }
    let made = match &wanted.made {
        Some(made) => made.to_string(),
        None => date::iso_moment(clock::now()),
    };
    pdf::make(&wanted.outline, &made, &attachments, cancel, step).await
}
