//! Ways to keep a document: as data, as PDF, as a web page, to edit, as text, on paper.

use yew::platform::spawn_local;
use yew::prelude::*;

use super::pdf::{Wanted, use_pdf};
use crate::app::components::{Alert, AlertKind, Button, ButtonKind, IconName};
use crate::app::hooks::use_app;
use crate::app::pages::later;
use crate::app::pdf;
use crate::browser::{clipboard, clock, download, page};
use crate::document::{Outline, html as html_file, text};
use crate::text::exports::Exports as Words;

/// A file of data that goes with a document.
#[derive(Clone, PartialEq)]
pub struct DataFile {
    /// The words on the button.
    pub label: AttrValue,
    /// The file's name.
    pub name: AttrValue,
    /// Its content as JSON, made when it is asked for; nothing when it can't be made.
    pub content: Callback<(), Option<String>>,
    /// Called when it was saved.
    pub onsaved: Callback<()>,
}

/// What [`Exports`] keeps.
#[derive(Properties, PartialEq)]
pub struct ExportsProps {
    /// The document.
    pub outline: Outline,
    /// The files' name, without its ending. Never give it personal data.
    pub name: AttrValue,
    /// The document's own moment (`2026-11-24T14:30`), which its PDF is dated with; without one it is now.
    #[prop_or_default]
    pub made: Option<AttrValue>,
    /// Data that goes with it, inside a PDF as well.
    #[prop_or_default]
    pub data: Option<DataFile>,
    /// Whether the button for that data stands elsewhere on the page, so that it is only put inside the PDF here.
    #[prop_or_default]
    pub apart: bool,
    /// What more there is to know once something was saved.
    #[prop_or_default]
    pub note: Option<AttrValue>,
    /// Called when the document was kept in some way.
    #[prop_or_default]
    pub onkept: Callback<()>,
}

/// The media type of an ODT file.
const ODT: &str = "application/vnd.oasis.opendocument.text";

/// What came of it.
type Told = (bool, Words, Words);

/// The ways to keep a document.
#[component]
pub fn Exports(props: &ExportsProps) -> Html {
    let app = use_app();
    let told = use_state(|| None::<(AlertKind, Words)>);
    let finish = {
        let (app, told) = (app.clone(), told.clone());
        let onkept = props.onkept.clone();
        Callback::from(move |(good, done, failed): Told| {
            if good {
                onkept.emit(());
            }
            let (kind, words) = if good {
                (AlertKind::Ok, done)
            } else {
                (AlertKind::Error, failed)
            };
            app.announce(app.say(words));
            told.set(Some((kind, words)));
        })
    };
    let (save_pdf, pdf_stage) = use_pdf(Wanted {
        outline: props.outline.clone(),
        name: props.name.clone(),
        made: props.made.clone(),
        data: props.data.clone(),
        onsaved: props.onkept.clone(),
    });
    // The PDF carries the data: where one can be made, it is what goes into the dossier.
    let kind = if pdf::is_there() {
        ButtonKind::Secondary
    } else {
        ButtonKind::Primary
    };
    let data = props.data.clone().filter(|_| !props.apart).map(|data| {
        let finish = finish.clone();
        let label = data.label.clone();
        let onclick = Callback::from(move |_: MouseEvent| {
            let json = data.content.emit(());
            let good =
                json.is_some_and(|json| download::text(&data.name, "application/json", &json));
            if good {
                data.onsaved.emit(());
            }
            finish.emit((good, Words::Saved, Words::SaveFailed));
        });
        html! {
            <Button {kind} icon={IconName::Download} {onclick}>{ label }</Button>
        }
    });
    let save_html = {
        let (outline, finish) = (props.outline.clone(), finish.clone());
        let name = format!("{}.html", props.name);
        Callback::from(move |_: MouseEvent| {
            let good = download::text(&name, "text/html", &html_file::page(&outline));
            finish.emit((good, Words::Saved, Words::SaveFailed));
        })
    };
    let save_odt = {
        let (outline, finish) = (props.outline.clone(), finish.clone());
        let name = format!("{}.odt", props.name);
        Callback::from(move |_: MouseEvent| {
            let (outline, name, finish) = (outline.clone(), name.clone(), finish.clone());
            spawn_local(async move {
                finish.emit(match later::odt(&outline, clock::now()).await {
                    Ok(file) => {
                        let good = download::bytes(&name, ODT, &file);
                        (good, Words::Saved, Words::SaveFailed)
                    }
                    Err(later::NotThere) => (false, Words::Saved, Words::NotThere),
                });
            });
        })
    };
    let copy = {
        let outline = props.outline.clone();
        Callback::from(move |_: MouseEvent| {
            let (words, finish) = (text::plain(&outline), finish.clone());
            spawn_local(async move {
                let good = clipboard::copy(&words).await;
                finish.emit((good, Words::Copied, Words::CopyFailed));
            });
        })
    };
    html! {
        <div class="dw-print-hidden" role="group" aria-label={app.say(Words::Keep)}>
            <div class="dw-toolbar">
                { save_pdf }
                { data.unwrap_or_default() }
                <Button icon={IconName::Print} onclick={|_| page::print()}>{ app.say(Words::Print) }</Button>
                <Button icon={IconName::File} onclick={save_html}>{ app.say(Words::SaveHtml) }</Button>
                <Button icon={IconName::Edit} onclick={save_odt}>{ app.say(Words::SaveOdt) }</Button>
                <Button icon={IconName::Clipboard} onclick={copy}>{ app.say(Words::Copy) }</Button>
            </div>
            { pdf_stage }
            if let Some((kind, words)) = *told {
                <Alert {kind}>
                    <p class="utrecht-paragraph">
                        { app.say(words) }
                        if let (Words::Saved, Some(note)) = (words, &props.note) { { format!(" {note}") } }
                    </p>
                </Alert>
            }
        </div>
    }
}
