//! Another protocol than the one that ships: the organisation's own, loaded from the page itself, or one that is tried out.

use std::rc::Rc;

use yew::prelude::*;

use super::bench::Loaded;
use super::check::looked;
use super::findings::Findings;
use crate::app::components::{Alert, AlertKind, ConfirmButton};
use crate::app::config::PROTOCOL;
use crate::app::hooks::{Message, Shared, Standing, use_app};
use crate::app::loaded;
use crate::browser::{config, fetch};
use crate::protocol::{Examined, LoadError, Protocol};
use crate::text::rules::Load as Words;

/// The largest file that is read, in bytes.
const MOST_BYTES: usize = 5 * 1024 * 1024;

/// What is to be said of the protocol that is used.
#[component]
pub fn OwnProtocol() -> Html {
    let app = use_app();
    match app.state().standing {
        Standing::Awaited => html! { <Awaited /> },
        Standing::Trial => html! { <Trial /> },
        Standing::Own => Html::default(),
    }
}

/// Why there is no protocol of the organisation's own.
#[derive(Clone)]
enum Trouble {
    /// The file of this name can't be read.
    NotThere(String),
    /// There are mistakes in it.
    Wrong(Rc<Vec<LoadError>>),
}

/// The organisation's own protocol: from a file beside the page where the settings name one, else from the page itself.
async fn own(path: Option<&str>) -> Result<Protocol, Trouble> {
    let text = match path {
        Some(path) => {
            let text = fetch::own_text(path, MOST_BYTES).await;
            text.ok_or_else(|| Trouble::NotThere(path.to_owned()))?
        }
        None => config::read(PROTOCOL).unwrap_or_default(),
    };
    Loaded::read(PROTOCOL, &text)
        .examined
        .and_then(Examined::into_protocol)
        .map_err(|errors| Trouble::Wrong(Rc::new(errors)))
}

/// Takes the organisation's own protocol; with a mistake in it there are no answers.
#[component]
fn Awaited() -> Html {
    let app = use_app();
    let wrong = use_state(|| None::<Trouble>);
    {
        let (app, wrong) = (app.clone(), wrong.clone());
        use_effect_with((), move |()| {
            wasm_bindgen_futures::spawn_local(async move {
                let path = app.config().own_protocol().map(str::to_owned);
                match own(path.as_deref()).await {
                    Ok(protocol) => {
                        let protocol = Rc::new(protocol);
                        loaded::replace(Rc::clone(&protocol));
                        app.send(Message::Protocol(Shared(protocol), Standing::Own));
                    }
                    Err(trouble) => wrong.set(Some(trouble)),
                }
            });
        });
    }
    match &*wrong {
        None => {
            html! { <p class="utrecht-paragraph" role="status">{ app.say(Words::OwnComing) }</p> }
        }
        Some(Trouble::NotThere(name)) => html! {
            <div class="dw-page">
                <h1 class="utrecht-heading-1" tabindex="-1">{ app.say(Words::OwnNotThere) }</h1>
                <Alert kind={AlertKind::Error} live=true>
                    <p class="utrecht-paragraph">{ app.fill(Words::OwnNotThereText, &[("name", name)]) }</p>
                </Alert>
            </div>
        },
        Some(Trouble::Wrong(errors)) => html! {
            <div class="dw-page">
                <h1 class="utrecht-heading-1" tabindex="-1">{ app.say(Words::OwnWrong) }</h1>
                <Alert kind={AlertKind::Error} live=true>
                    <p class="utrecht-paragraph">{ app.say(Words::OwnWrongText) }</p>
                </Alert>
                <Findings findings={looked(Err((**errors).clone())).findings} />
            </div>
        },
    }
}

/// Says that another protocol is tried out, and leads back.
#[component]
fn Trial() -> Html {
    let app = use_app();
    let name = app.t(&app.protocol.source().title);
    let values: [(&str, &str); 2] = [("name", &name), ("version", app.protocol.version())];
    let back = {
        let app = app.clone();
        Callback::from(move |()| {
            if let Ok(own) = loaded::protocol() {
                app.send(Message::Protocol(Shared(own), Standing::Own));
                app.announce(app.say(Words::Returned));
            }
        })
    };
    html! {
        <Alert kind={AlertKind::Warning} class="dw-trial">
            <p class="utrecht-paragraph">{ app.fill(Words::Trial, &values) }</p>
            <p class="dw-print-hidden">
                <ConfirmButton title={app.say(Words::ReturnTitle)} message={app.say(Words::ReturnText)}
                    yes={app.say(Words::Return)} on_yes={back} kind={crate::app::components::ButtonKind::Secondary}>
                    { app.say(Words::Return) }
                </ConfirmButton>
            </p>
        </Alert>
    }
}
