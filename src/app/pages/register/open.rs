//! Opening one of the records in the list: its file is read again.

use yew::platform::spawn_local;
use yew::prelude::*;

use super::book::Book;
use crate::app::components::{Button, ButtonKind, FieldError};
use crate::app::hooks::use_app;
use crate::app::pages::opening::{Content, content, take};
use crate::app::pages::trouble::Failure;
use crate::text::date;
use crate::text::register_page::RegisterPage as Words;

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
                let taken = match content(&app, &file).await {
                    Ok(Content::Found(found)) => take(&app, found, Callback::noop()).await,
                    Ok(Content::Locked(_)) => Err(Failure::Locked),
                    Err(why) => Err(why),
                };
                if taken.is_err() {
                    failed.set(true);
                    app.announce(app.say(Words::OpenFailed));
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
