//! Everything of a decision in one file.

use std::rc::Rc;

use yew::platform::spawn_local;
use yew::prelude::*;

use super::dated;
use crate::app::components::{
    Alert, AlertKind, Button, ButtonKind, DataFile, IconName, Wanted, make_pdf,
};
use crate::app::hooks::{App, use_app};
use crate::app::pdf;
use crate::app::session::Action;
use crate::browser::aside::{Cancel, NoAnswer};
use crate::browser::{clock, download};
use crate::document::bundle::Bundle;
use crate::document::{Outline, View, outline};
use crate::record::{Difference, Record};
use crate::text::papers::Papers as Words;
use crate::text::pdf::Pdf;

/// What [`Files`] puts together.
#[derive(Properties, PartialEq)]
pub(super) struct FilesProps {
    /// The papers for the client that fit, by what their files are called.
    pub papers: Vec<(String, Outline)>,
    /// Called when they were saved.
    pub onkept: Callback<()>,
}

/// How it stands.
#[derive(Clone, Copy, PartialEq)]
enum Stage {
    Idle,
    Busy,
    Told(AlertKind, Words),
}

/// The button that puts everything in one file; nothing while there is no case at hand.
#[component]
pub(super) fn Files(props: &FilesProps) -> Html {
    let app = use_app();
    let stage = use_state(|| Stage::Idle);
    // The one at work; it is taken back when the page goes.
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
    let Some(record) = app.record() else {
        if !app.has_work() {
            return Html::default();
        }
        return html! {
            <section class="dw-part dw-print-hidden" aria-labelledby="files-title">
                <h2 class="utrecht-heading-2" id="files-title">{ app.say(Words::FilesTitle) }</h2>
                <p class="utrecht-paragraph">{ app.say(Words::FilesNone) }</p>
            </section>
        };
    };
    let onclick = {
        let (app, stage, papers) = (app.clone(), stage.clone(), props.papers.clone());
        let onkept = props.onkept.clone();
        Callback::from(move |_: MouseEvent| {
            if work.borrow().is_some() {
                return;
            }
            let cancel = Cancel::default();
            *work.borrow_mut() = Some(cancel.clone());
            stage.set(Stage::Busy);
            let (app, stage, work) = (app.clone(), stage.clone(), work.clone());
            let (record, papers) = (Rc::clone(&record), papers.clone());
            let onkept = onkept.clone();
            spawn_local(async move {
                let saved = save(&app, &record, &papers, &cancel).await;
                work.borrow_mut().take();
                // Nobody is there any more to be told.
                let Some((kind, words)) = saved else {
                    return;
                };
                if kind != AlertKind::Error {
                    app.dispatch(Action::Saved);
                    onkept.emit(());
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
async fn save(
    app: &App,
    record: &Rc<Record>,
    papers: &[(String, Outline)],
    cancel: &Cancel,
) -> Option<(AlertKind, Words)> {
    let lang = record.content().lang;
    let altered = app.differences().contains(&Difference::Altered);
    let name = dated(Words::NameRecord, lang);
    let mut extra = Vec::new();
    let mut done = (AlertKind::Ok, Words::Saved);
    if pdf::is_there() {
        let json = Rc::clone(record);
        let wanted = Wanted {
            outline: outline(&app.protocol, &View::of_record(record, altered), lang),
            name: name.clone().into(),
            made: record.last_signed().map(|at| at.to_owned().into()),
            data: Some(DataFile {
                label: AttrValue::default(),
                name: format!("{name}.json").into(),
                content: Callback::from(move |()| json.to_json().ok()),
                onsaved: Callback::noop(),
            }),
            onsaved: Callback::noop(),
        };
        match make_pdf(&wanted, Pdf::About.get(lang), cancel, Callback::noop()).await {
            Ok(bytes) => extra.push((format!("{name}.pdf"), bytes)),
            Err(NoAnswer::Cancelled) => return None,
            // The rest is worth having; that one part is missing is said.
            Err(NoAnswer::Missing | NoAnswer::Stopped | NoAnswer::Refused(_)) => {
                done = (AlertKind::Warning, Words::SavedWithoutPdf);
            }
        }
    }
    let bundle = Bundle {
        protocol: &app.protocol,
        record,
        altered,
        name: &name,
        archive_maker: app.config().organisation().unwrap_or_default(),
        papers,
        extra: &extra,
        made: clock::now(),
    };
    let file_name = format!("{}.zip", dated(Words::NameBundle, lang));
    let saved = bundle
        .file()
        .is_ok_and(|file| download::bytes(&file_name, "application/zip", &file));
    Some(if saved {
        done
    } else {
        (AlertKind::Error, Words::BundleFailed)
    })
}
