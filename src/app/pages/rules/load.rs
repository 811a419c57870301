//! Loading another protocol: dropped or chosen, with everything that is wrong with it at once.

use std::rc::Rc;

use web_sys::File;
use yew::platform::spawn_local;
use yew::prelude::*;

use super::at;
use super::bench::{Bench, EXAMPLE, Loaded, now, use_bench};
use super::check::{Looked, looked};
use super::findings::Findings;
use super::nav::Nav;
use crate::app::components::{Alert, AlertKind, Button, ButtonKind, FileDrop, LinkTo};
use crate::app::hooks::{Confirm, Message, Shared, Standing, use_app, use_page};
use crate::browser::files::{self, FileError};
use crate::protocol::Protocol;
use crate::text::grouped;
use crate::text::rules::{Load as Words, Rules};
use crate::workbench::edit::Document;

/// The largest file that is read, in bytes.
const MOST_BYTES: u32 = 5 * 1024 * 1024;

/// Loading another protocol.
#[component]
pub fn LoadPage() -> Html {
    let app = use_app();
    let title = app.say(Words::Title);
    use_page(title);
    let (bench, put) = use_bench();
    let busy = use_state(|| false);
    let failed = use_state(|| None::<FileError>);
    let take = {
        let put = put.clone();
        Callback::from(move |loaded: Loaded| {
            put.emit(Bench {
                loaded: Some(Rc::new(loaded)),
                ..now()
            });
        })
    };
    let onfiles = {
        let (busy, failed, take) = (busy.clone(), failed.clone(), take.clone());
        Callback::from(move |chosen: Vec<File>| {
            let Some(file) = chosen.into_iter().next() else {
                return;
            };
            busy.set(true);
            failed.set(None);
            let (busy, failed, take) = (busy.setter(), failed.setter(), take.clone());
            spawn_local(async move {
                match files::text(&file, MOST_BYTES).await {
                    Ok(text) => take.emit(Loaded::read(&file.name(), &text)),
                    Err(error) => failed.set(Some(error)),
                }
                busy.set(false);
            });
        })
    };
    let example = {
        let name = app.say(Rules::Examples);
        Callback::from(move |_: MouseEvent| take.emit(Loaded::read(name, EXAMPLE)))
    };
    let wrong = failed.map(|error| match error {
        FileError::TooLarge => Words::TooLarge,
        FileError::NotText => Words::NotText,
        FileError::Unreadable => Words::Unreadable,
    });
    html! {
        <div class="dw-page">
            <Nav part="load" />
            <h1 class="utrecht-heading-1" tabindex="-1">{ title }</h1>
            <p class="utrecht-paragraph utrecht-paragraph--lead" id="load-lead">{ app.say(Words::Lead) }</p>
            <FileDrop id="load-file" label={app.say(Words::Choose)} accept=".toml,.json,application/json"
                describedby="load-lead" busy={busy.then(|| app.say(Words::Reading))} {onfiles} />
            if let Some(words) = wrong {
                <Alert kind={AlertKind::Error} live=true><p class="utrecht-paragraph">{ app.say(words) }</p></Alert>
            }
            <p class="utrecht-paragraph">{ app.say(Words::Example) }</p>
            <p><Button onclick={example}>{ app.say(Words::TakeExample) }</Button></p>
            if let Some(loaded) = &bench.loaded {
                <Result loaded={Held(Rc::clone(loaded))} />
            }
        </div>
    }
}

/// A loaded file as a property: equal when it is the same.
#[derive(Clone)]
struct Held(Rc<Loaded>);

impl PartialEq for Held {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.0, &other.0)
    }
}

#[derive(Properties, PartialEq)]
struct ResultProps {
    loaded: Held,
}

/// What became of a file.
#[component]
fn Result(props: &ResultProps) -> Html {
    let app = use_app();
    let loaded = &props.loaded.0;
    let result = use_memo(props.loaded.clone(), |held| looked(held.0.examined.clone()));
    let result: &Looked = &result;
    html! {
        <section aria-live="polite" class="dw-section">
            <h2 class="utrecht-heading-2">{ loaded.name.clone() }</h2>
            if let Some(protocol) = loaded.protocol() {
                { good(&app, loaded, &protocol) }
            } else {
                <Alert kind={AlertKind::Error} title={app.say(Words::Wrong)}>
                    <p class="utrecht-paragraph">{ app.say(Words::WrongText) }</p>
                </Alert>
            }
            <Findings findings={result.findings.clone()} examined={result.examined.clone()} />
        </section>
    }
}

fn good(app: &crate::app::hooks::App, loaded: &Rc<Loaded>, protocol: &Rc<Protocol>) -> Html {
    let source = protocol.source();
    let name = app.t(&source.title);
    let digest: String = protocol.digest().chars().take(12).collect();
    let facts = app.fill(
        Words::Facts,
        &[
            ("name", &name),
            ("version", protocol.version()),
            ("rows", &source.rows.len().to_string()),
            ("routes", &source.routes.len().to_string()),
            ("states", &grouped(source.coverage.states, app.lang)),
            ("digest", &digest),
        ],
    );
    let use_it = {
        let (app, protocol) = (app.clone(), Rc::clone(protocol));
        Callback::from(move |_: MouseEvent| {
            let (then, protocol) = (app.clone(), Rc::clone(&protocol));
            let name = then.t(&protocol.source().title);
            app.confirm(Confirm {
                title: app.say(Words::UseTitle).into(),
                message: app.say(Words::UseHelp).into(),
                yes: app.say(Words::UseYes).into(),
                no: None,
                danger: app.is_unsaved(),
                on_yes: Callback::from(move |()| {
                    let protocol = Shared(Rc::clone(&protocol));
                    then.send(Message::Protocol(protocol, Standing::Trial));
                    then.announce(then.fill(Words::Used, &[("name", &name)]));
                }),
            });
        })
    };
    html! {
        <>
            <Alert kind={AlertKind::Ok} title={app.say(Words::Good)}>
                <p class="utrecht-paragraph">{ facts }</p>
            </Alert>
            <p class="utrecht-paragraph">{ app.say(Words::UseHelp) }</p>
            <div class="dw-toolbar">
                <Button kind={ButtonKind::Primary} onclick={use_it}>{ app.say(Words::Use) }</Button>
                <LinkTo route={at("compare")} button={ButtonKind::Secondary}>{ app.say(Words::ToCompare) }</LinkTo>
                <EditIt loaded={Held(Rc::clone(loaded))} />
            </div>
        </>
    }
}

/// The way to change a loaded file.
#[component]
fn EditIt(props: &ResultProps) -> Html {
    let app = use_app();
    let (_, put) = use_bench();
    let loaded = Rc::clone(&props.loaded.0);
    let onclick = {
        let app = app.clone();
        Callback::from(move |_: MouseEvent| {
            if let Some(value) = &loaded.value {
                put.emit(Bench {
                    document: Some(Rc::new(Document::new(value.clone()))),
                    from: loaded.protocol(),
                    ..now()
                });
                app.navigate(at("edit"));
            }
        })
    };
    html! { <Button {onclick}>{ app.say(Words::ToEdit) }</Button> }
}
