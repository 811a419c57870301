//! Keeping the document: as a file, as a web page, as text, on paper.

use std::rc::Rc;

use yew::platform::spawn_local;
use yew::prelude::*;

use crate::app::components::{Alert, AlertKind, Button, ButtonKind, IconName};
use crate::app::hooks::use_app;
use crate::app::session::Action;
use crate::browser::{clipboard, clock, download, page};
use crate::document::{Outline, html as html_file, text};
use crate::record::Record;
use crate::text::document_page::DocumentPage as Words;

#[derive(Properties, PartialEq)]
pub(super) struct KeepProps {
    pub outline: Outline,
    pub record: Option<Rc<Record>>,
}

/// The ways to keep the document.
#[component]
pub(super) fn Keep(props: &KeepProps) -> Html {
    let app = use_app();
    let told = use_state(|| None::<(AlertKind, Words)>);
    let date = crate::text::date::iso(clock::today());
    let name = |words: Words| app.fill(words, &[("date", &date)]);
    let finish = {
        let (app, told) = (app.clone(), told.clone());
        Callback::from(move |(good, done, failed): (bool, Words, Words)| {
            let (kind, words) = if good {
                (AlertKind::Ok, done)
            } else {
                (AlertKind::Error, failed)
            };
            app.announce(app.say(words));
            told.set(Some((kind, words)));
        })
    };
    let save_json = {
        let (app, record, finish, name) = (
            app.clone(),
            props.record.clone(),
            finish.clone(),
            name(Words::JsonName),
        );
        Callback::from(move |_: MouseEvent| {
            let json = record.as_ref().and_then(|record| record.to_json().ok());
            let good = json.is_some_and(|json| download::text(&name, "application/json", &json));
            if good {
                app.dispatch(Action::Saved);
            }
            finish.emit((good, Words::Saved, Words::SaveFailed));
        })
    };
    let save_html = {
        let (outline, finish, name) =
            (props.outline.clone(), finish.clone(), name(Words::HtmlName));
        Callback::from(move |_: MouseEvent| {
            let good = download::text(&name, "text/html", &html_file::page(&outline));
            finish.emit((good, Words::Saved, Words::SaveFailed));
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
        <section class="dw-print-hidden" aria-label={app.say(Words::Keep)}>
            <div class="dw-toolbar">
                if props.record.is_some() {
                    <Button kind={ButtonKind::Primary} icon={IconName::Download} onclick={save_json}>
                        { app.say(Words::SaveJson) }
                    </Button>
                }
                <Button icon={IconName::Print} onclick={|_| page::print()}>{ app.say(Words::Print) }</Button>
                <Button icon={IconName::File} onclick={save_html}>{ app.say(Words::SaveHtml) }</Button>
                <Button icon={IconName::Clipboard} onclick={copy}>{ app.say(Words::Copy) }</Button>
            </div>
            if let Some((kind, words)) = *told {
                <Alert {kind}><p class="utrecht-paragraph">{ app.say(words) }</p></Alert>
            }
        </section>
    }
}
