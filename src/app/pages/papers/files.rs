//! Everything of a decision in one file.

use std::rc::Rc;

use yew::platform::spawn_local;
use yew::prelude::*;

use super::dated;
use crate::app::components::{Alert, AlertKind, Button, ButtonKind, IconName};
use crate::app::hooks::{App, use_app};
use crate::app::pdf;
use crate::app::session::Action;
use crate::browser::aside::Cancel;
use crate::browser::{clock, download};
use crate::document::bundle::Bundle;
use crate::document::pdf::Attachment;
use crate::document::{Outline, View, outline};
use crate::record::{Difference, Record};
use crate::text::date;
use crate::text::papers::Papers as Words;
use crate::text::pdf::Pdf;

/// What [`Files`] puts together.
#[derive(Properties, PartialEq)]
pub(super) struct FilesProps {
    /// The papers for the client that fit, by what their files are called.
    pub papers: Vec<(String, Outline)>,
}

/// The button that puts everything in one file; nothing while there is no case at hand.
#[component]
pub(super) fn Files(props: &FilesProps) -> Html {
    let app = use_app();
    let told = use_state(|| None::<(AlertKind, &'static str)>);
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
        let (app, told, papers) = (app.clone(), told.clone(), props.papers.clone());
        Callback::from(move |_: MouseEvent| {
            let (app, told, papers) = (app.clone(), told.clone(), papers.clone());
            let record = Rc::clone(&record);
            told.set(Some((AlertKind::Info, app.say(Pdf::Working))));
            spawn_local(async move {
                let (kind, words) = save(&app, &record, &papers).await;
                app.announce(words);
                told.set(Some((kind, words)));
            });
        })
    };
    html! {
        <section class="dw-part dw-print-hidden" aria-labelledby="files-title">
            <h2 class="utrecht-heading-2" id="files-title">{ app.say(Words::FilesTitle) }</h2>
            <p class="utrecht-paragraph">{ app.say(Words::FilesText) }</p>
            <Button kind={ButtonKind::Primary} icon={IconName::Download} {onclick}>{ app.say(Words::Bundle) }</Button>
            if let Some((kind, words)) = *told {
                <Alert {kind}><p class="utrecht-paragraph">{ words }</p></Alert>
            }
        </section>
    }
}

/// Puts everything in one file and saves it: the PDF too, where one can be made.
async fn save(
    app: &App,
    record: &Record,
    papers: &[(String, Outline)],
) -> (AlertKind, &'static str) {
    let lang = record.content().lang;
    let name = dated(Words::NameRecord, lang);
    let altered = app.differences().contains(&Difference::Altered);
    let as_pdf = if pdf::is_there() {
        record_pdf(app, record, altered, &name).await
    } else {
        None
    };
    let without = pdf::is_there() && as_pdf.is_none();
    let extra: Vec<_> = as_pdf
        .map(|bytes| (format!("{name}.pdf"), bytes))
        .into_iter()
        .collect();
    let bundle = Bundle {
        protocol: &app.protocol,
        record,
        altered,
        name: &name,
        archive_maker: "",
        papers,
        extra: &extra,
        made: clock::now(),
    };
    let name = format!("{}.zip", dated(Words::NameBundle, lang));
    let saved = bundle
        .file()
        .is_ok_and(|file| download::bytes(&name, "application/zip", &file));
    if !saved {
        return (AlertKind::Error, app.say(Words::BundleFailed));
    }
    app.dispatch(Action::Saved);
    if without {
        (AlertKind::Warning, app.say(Pdf::BundleWithout))
    } else {
        (AlertKind::Ok, app.say(Words::Saved))
    }
}

/// The record's document as PDF, with the record inside.
async fn record_pdf(app: &App, record: &Record, altered: bool, name: &str) -> Option<Vec<u8>> {
    let content = record.content();
    let outline = outline(
        &app.protocol,
        &View::of_record(record, altered),
        content.lang,
    );
    let about = Pdf::About.get(content.lang);
    let json = record.to_json().ok()?;
    let inside = [Attachment::source(&format!("{name}.json"), about, json)];
    let cancel = Cancel::default();
    let now = date::iso_moment(clock::now());
    let made = record.last_signed().unwrap_or(&now);
    let made = pdf::make(&outline, made, &inside, &cancel, Callback::noop());
    made.await.ok()
}
