//! Opening one of the records in the list: its file is read again.

use yew::platform::spawn_local;
use yew::prelude::*;

use super::book::Book;
use crate::app::components::{Button, ButtonKind, FieldError};
use crate::app::hooks::use_app;
use crate::app::pages::open::offer;
use crate::browser::files;
use crate::record;
use crate::text::date;
use crate::text::register_page::RegisterPage as Words;

/// The largest file that is read, in bytes.
const MOST_BYTES: u32 = 5 * 1024 * 1024;

/// Which record is opened.
#[derive(Properties, PartialEq)]
pub struct OpenProps {
    /// What was opened.
    pub book: Book,
    /// The number of its file.
    pub source: usize,
    /// When it was signed.
    pub signed: String,
}

/// The button that opens a record.
#[component]
pub fn OpenButton(props: &OpenProps) -> Html {
    let app = use_app();
    let failed = use_state(|| false);
    let onclick = {
        let (app, failed) = (app.clone(), failed.clone());
        let (files, source) = (props.book.files.clone(), props.source);
        Callback::from(move |_: MouseEvent| {
            let Some(file) = files.get(source).cloned() else {
                return;
            };
            let (app, failed) = (app.clone(), failed.clone());
            failed.set(false);
            spawn_local(async move {
                let text = files::text(&file, MOST_BYTES).await.ok();
                let opened = text.and_then(|text| record::read(&app.protocol, &text).ok());
                match opened {
                    Some(opened) => offer(&app, opened, Callback::noop()),
                    None => {
                        failed.set(true);
                        app.announce(app.say(Words::OpenFailed));
                    }
                }
            });
        })
    };
    let when = date::long_iso(&props.signed, app.lang);
    let label = app.fill(Words::OpenLabel, &[("when", &when)]);
    let id = format!("open-{}", props.source);
    let error = failed.then(|| AttrValue::from(app.say(Words::OpenFailed)));
    html! {
        <>
            <Button kind={ButtonKind::Subtle} class="dw-button--small" id={id.clone()} {label} {onclick}>
                { app.say(Words::Open) }
            </Button>
            <FieldError {id} {error} />
        </>
    }
}
