//! The page in a frame of another site, or as an element of another page: what that one is told (`docs/embedding.md` has
//! the messages). Of other sites only those that the organisation set hear anything; what was written goes out on the
//! user's own click alone.

use std::cell::Cell;

use serde_json::{Value, json};
use wasm_bindgen::JsValue;
use yew::prelude::*;

use super::{Alert, AlertKind, Button, IconName};
use crate::app::explain;
use crate::app::hooks::{App, Host, use_app};
use crate::browser::{address, frame, page};
use crate::text::embed::EmbedWords as Words;

/// The version of the messages, and the name under which they stand in each.
const NAME: &str = "deelwijzer";
const VERSION: u32 = 1;

thread_local! {
    /// Whether an allowed site has greeted: then it is there to take a record.
    static GREETED: Cell<bool> = const { Cell::new(false) };
}

/// Who hears it: the page around the element, or sites around the frame.
#[derive(Clone, PartialEq)]
enum Listener {
    Host(Host),
    Sites(Vec<String>),
}

impl Listener {
    fn of(app: &App) -> Option<Self> {
        let origins = app.config().origins();
        match &app.state().host {
            Some(host) => Some(Listener::Host(host.clone())),
            None if frame::is_framed() && !origins.is_empty() => {
                Some(Listener::Sites(origins.to_vec()))
            }
            None => None,
        }
    }

    /// Sends one message; says whether it could be made.
    fn tell(&self, kind: &str, mut fields: Value) -> bool {
        if let Value::Object(fields) = &mut fields {
            fields.insert(NAME.to_owned(), VERSION.into());
            fields.insert("type".to_owned(), kind.into());
        }
        let json = fields.to_string();
        match self {
            Listener::Host(host) => host.tell(kind, &json),
            Listener::Sites(origins) => match js_sys::JSON::parse(&json) {
                Ok(message) => frame::tell(origins, &message),
                Err(_) => return false,
            },
        }
        true
    }
}

/// Tells whoever is around this page that it is there, how high it is, and how the check stands. Draws nothing.
#[component]
pub fn Embed() -> Html {
    let app = use_app();
    let listener = Listener::of(&app);
    let verdict = verdict(&app);
    // Who comes later asks for all of it again.
    let asked = use_state(|| 0_u32);
    {
        let asked = asked.clone();
        use_effect_with(listener.clone(), move |listener| {
            let watched = match listener {
                Some(Listener::Sites(origins)) => {
                    page::add_root_classes(&["dw-framed"]);
                    let told = listener.clone();
                    let height = frame::on_height(move |height| {
                        if let Some(told) = &told {
                            told.tell("resize", json!({ "height": height }));
                        }
                    });
                    let heard = frame::on_message(origins.clone(), move |message| {
                        if is_hello(&message) {
                            GREETED.set(true);
                            asked.set(asked.wrapping_add(1));
                        }
                    });
                    Some((height, heard))
                }
                Some(Listener::Host(_)) | None => None,
            };
            || drop(watched)
        });
    }
    let when = (listener.clone(), *asked, app.lang);
    use_effect_with(when, move |(listener, _, lang)| {
        if let Some(listener) = listener {
            let about = json!({ "version": env!("CARGO_PKG_VERSION"), "lang": lang.tag() });
            listener.tell("ready", about);
            if let Listener::Sites(_) = listener {
                listener.tell("resize", json!({ "height": frame::height() }));
            }
        }
    });
    use_effect_with(
        (listener, *asked, verdict),
        move |(listener, _, verdict)| {
            if let (Some(listener), Some(verdict)) = (listener, verdict) {
                listener.tell("verdict", verdict.clone());
            }
        },
    );
    Html::default()
}

/// How the check stands: ids of the protocol, nothing about anyone.
fn verdict(app: &App) -> Option<Value> {
    let (case, verdict) = app.session.assess(&app.protocol)?;
    let case = case.to_contract(&app.protocol);
    let title = explain::outcome_text(&app.protocol, &verdict);
    Some(json!({
        "outcome": verdict.outcome,
        "title": title.title.get(app.lang),
        "activity": case.activity,
        "row": case.row,
    }))
}

fn is_hello(message: &JsValue) -> bool {
    let get = |name: &str| js_sys::Reflect::get(message, &name.into()).ok();
    // A message that is no object has no fields, and one that refuses to be read says nothing.
    message.is_object()
        && get(NAME).and_then(|version| version.as_f64()) == Some(f64::from(VERSION))
        && get("type").and_then(|kind| kind.as_string()).as_deref() == Some("hello")
}

/// Gives the signed record at hand to whoever is around this page, when the user says so.
#[component]
pub fn SendRecord() -> Html {
    let app = use_app();
    let told = use_state(|| None::<bool>);
    let Some(record) = app.record() else {
        return Html::default();
    };
    let listener = match Listener::of(&app) {
        Some(listener @ Listener::Host(_)) => listener,
        // To a site that is not there, or another one than was set, nothing can be passed on.
        Some(listener @ Listener::Sites(_)) if GREETED.get() => listener,
        Some(Listener::Sites(_)) | None => return Html::default(),
    };
    let sites = match &listener {
        Listener::Sites(origins) => origins.join(", "),
        Listener::Host(_) => address::site(),
    };
    let send = {
        let (app, told) = (app.clone(), told.clone());
        Callback::from(move |_: MouseEvent| {
            let record = record.to_json().ok();
            let record = record.and_then(|json| serde_json::from_str::<Value>(&json).ok());
            let sent =
                record.is_some_and(|record| listener.tell("record", json!({ "record": record })));
            let words = if sent { Words::Sent } else { Words::Failed };
            app.announce(app.say(words));
            told.set(Some(sent));
        })
    };
    html! {
        <section class="dw-part dw-print-hidden" aria-labelledby="send-record">
            <h2 class="utrecht-heading-2" id="send-record">{ app.say(Words::Title) }</h2>
            <p class="utrecht-paragraph">{ app.fill(Words::Text, &[("sites", &sites)]) }</p>
            <Button icon={IconName::ArrowRight} onclick={send}>{ app.say(Words::Send) }</Button>
            if let Some(sent) = *told {
                <Alert kind={if sent { AlertKind::Ok } else { AlertKind::Error }}>
                    <p class="utrecht-paragraph">{ app.say(if sent { Words::Sent } else { Words::Failed }) }</p>
                </Alert>
            }
        </section>
    }
}
