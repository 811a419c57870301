//! Opening what was closed with a passphrase.

use std::rc::Rc;

use std::time::Duration;

use yew::platform::spawn_local;
use yew::platform::time::sleep;
use yew::prelude::*;

use super::passphrase::{Passphrase, ShowPassphrase};
use crate::app::components::{Button, ButtonKind, Form, IconName};
use crate::app::hooks::{App, use_app};
use crate::browser::focus;
use crate::record::age::{AgeError, Lock};
use crate::text::keeping::Keeping as Words;

/// Long enough for the browser to show that something is being done before the work begins.
pub(super) const TO_SHOW: Duration = Duration::from_millis(60);

/// What is to be opened.
#[derive(Clone)]
pub enum Closed {
    /// A file.
    File(Rc<Vec<u8>>),
    /// A lock that is known: the passphrase alone is asked.
    Lock(Lock),
}

impl PartialEq for Closed {
    fn eq(&self, other: &Self) -> bool {
        match (self, other) {
            (Closed::File(one), Closed::File(other)) => Rc::ptr_eq(one, other),
            (Closed::Lock(one), Closed::Lock(other)) => one == other,
            (Closed::File(_), Closed::Lock(_)) | (Closed::Lock(_), Closed::File(_)) => false,
        }
    }
}

impl Closed {
    fn open(&self, passphrase: &str) -> Result<(Lock, Vec<u8>), AgeError> {
        match self {
            Closed::File(file) => Lock::open(file, passphrase),
            Closed::Lock(lock) => {
                lock.try_passphrase(passphrase)?;
                Ok((lock.clone(), Vec::new()))
            }
        }
    }
}

/// What [`Unlock`] opens.
#[derive(Properties, PartialEq)]
pub struct UnlockProps {
    /// The id of its field, unique on the page.
    pub id: AttrValue,
    /// What is to be opened.
    pub closed: Closed,
    /// The words on its button.
    pub label: AttrValue,
    /// Called with the open lock and what it held.
    pub onopen: Callback<(Lock, Vec<u8>)>,
    /// What stands beside the button.
    #[prop_or_default]
    pub children: Html,
}

/// Asks the passphrase, and opens.
#[component]
pub fn Unlock(props: &UnlockProps) -> Html {
    let app = use_app();
    let passphrase = use_state(String::new);
    let shown = use_state(|| false);
    let busy = use_state(|| false);
    let error = use_state(|| None::<AttrValue>);
    {
        let id = props.id.clone();
        use_effect_with((*error).clone(), move |error| {
            if error.is_some() {
                focus::by_id(&id);
            }
        });
    }
    let onsend = {
        let (app, passphrase, busy, error) =
            (app.clone(), passphrase.clone(), busy.clone(), error.clone());
        let (closed, onopen) = (props.closed.clone(), props.onopen.clone());
        Callback::from(move |()| {
            if *busy {
                return;
            }
            if passphrase.is_empty() {
                error.set(Some(app.say(Words::PassphraseMissing).into()));
                return;
            }
            busy.set(true);
            error.set(None);
            let (app, passphrase, busy, error) =
                (app.clone(), passphrase.clone(), busy.clone(), error.clone());
            let (closed, onopen) = (closed.clone(), onopen.clone());
            spawn_local(async move {
                sleep(TO_SHOW).await;
                let opened = closed.open(&passphrase);
                busy.set(false);
                match opened {
                    Ok(opened) => {
                        passphrase.set(String::new());
                        onopen.emit(opened);
                    }
                    Err(why) => {
                        let words = explain(&app, &why);
                        app.announce(words.clone());
                        error.set(Some(words.into()));
                    }
                }
            });
        })
    };
    let oninput = {
        let passphrase = passphrase.clone();
        Callback::from(move |value: String| passphrase.set(value))
    };
    let show = {
        let shown = shown.clone();
        Callback::from(move |on: bool| shown.set(on))
    };
    html! {
        <Form class="dw-unlock" {onsend}>
            <Passphrase id={props.id.clone()} label={app.say(Words::Passphrase)} value={(*passphrase).clone()}
                shown={*shown} error={(*error).clone()} {oninput} />
            <ShowPassphrase id={format!("{}-show", props.id)} shown={*shown} onchange={show} />
            <div class="utrecht-button-group">
                <Button kind={ButtonKind::Primary} icon={IconName::Open} submit=true>{ props.label.clone() }</Button>
                { props.children.clone() }
            </div>
            <p role="status">{ busy.then(|| app.say(Words::Opening)) }</p>
        </Form>
    }
}

/// Why it can't be opened, in words.
fn explain(app: &App, why: &AgeError) -> String {
    let words = match why {
        AgeError::Foreign => Words::NotAge,
        AgeError::OtherVersion(version) => {
            return app.fill(Words::AgeVersion, &[("what", version)]);
        }
        AgeError::NotForPassphrase => Words::ForKey,
        AgeError::TooMuchWork => Words::TooMuchWork,
        AgeError::CutOff => Words::CutOff,
        AgeError::WrongPassphrase => Words::Wrong,
        AgeError::Damaged => Words::Damaged,
        AgeError::NoMemory => Words::NoMemory,
    };
    app.say(words).to_owned()
}
