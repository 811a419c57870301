//! Lists that grow: what was tried to obtain consent, and which lighter alternatives were weighed.

use yew::prelude::*;

use crate::app::components::{Button, ButtonKind, DateTimeField, IconName, TextArea};
use crate::app::hooks::App;
use crate::app::session::Edit;
use crate::browser::focus;
use crate::record::{Attempt, Lighter};
use crate::text::check::EvidenceFields as Words;

/// What was tried to obtain consent, each with its date.
pub(in crate::app::pages) fn attempts(app: &App) -> Html {
    let list = app.session.draft().attempts.clone();
    let words = ListWords {
        title: Words::AttemptsTitle,
        help: Words::AttemptsHelp,
        add: Words::AttemptAdd,
        remove: Words::AttemptRemove,
    };
    let send = app.clone();
    growing(
        app,
        "attempt",
        words,
        list,
        move |list| send.edit(Edit::Attempts(list)),
        |app, at, one: &Attempt, send| {
            let number = (at + 1).to_string();
            let about = AttrValue::from(app.fill(Words::AttemptNumber, &[("n", &number)]));
            let when = {
                let (one, send) = (one.clone(), send.clone());
                Callback::from(move |when| {
                    send.emit(Attempt {
                        when,
                        ..one.clone()
                    })
                })
            };
            let what = {
                let one = one.clone();
                Callback::from(move |what| {
                    send.emit(Attempt {
                        what,
                        ..one.clone()
                    })
                })
            };
            html! {
                <>
                    <DateTimeField id={format!("attempt-{at}-when")} label={app.say(Words::AttemptWhen)} about={about.clone()}
                        value={one.when.clone()} onchange={when} />
                    <TextArea id={format!("attempt-{at}-what")} label={app.say(Words::AttemptWhat)} {about} rows={2}
                        value={one.what.clone()} oninput={what} />
                </>
            }
        },
    )
}

/// Lighter alternatives that were weighed, each with why it does not do.
pub(in crate::app::pages) fn alternatives(app: &App) -> Html {
    let list = app.session.draft().lighter.clone();
    let words = ListWords {
        title: Words::LighterTitle,
        help: Words::LighterHelp,
        add: Words::LighterAdd,
        remove: Words::LighterRemove,
    };
    let send = app.clone();
    growing(
        app,
        "lighter",
        words,
        list,
        move |list| send.edit(Edit::Lighter(list)),
        |app, at, one: &Lighter, send| {
            let number = (at + 1).to_string();
            let label = AttrValue::from(app.fill(Words::LighterWhat, &[("n", &number)]));
            let what = {
                let (one, send) = (one.clone(), send.clone());
                Callback::from(move |what| {
                    send.emit(Lighter {
                        what,
                        ..one.clone()
                    })
                })
            };
            let why_not = {
                let one = one.clone();
                Callback::from(move |why_not| {
                    send.emit(Lighter {
                        why_not,
                        ..one.clone()
                    })
                })
            };
            html! {
                <>
                    <TextArea id={format!("lighter-{at}-what")} label={label.clone()} rows={2}
                        value={one.what.clone()} oninput={what} />
                    <TextArea id={format!("lighter-{at}-why")} label={app.say(Words::LighterWhyNot)} about={label} rows={2}
                        value={one.why_not.clone()} oninput={why_not} />
                </>
            }
        },
    )
}

struct ListWords {
    title: Words,
    help: Words,
    add: Words,
    remove: Words,
}

/// A list with at least one entry to fill in; more can be added, and each but the last taken away.
fn growing<T: Clone + Default + 'static>(
    app: &App,
    id: &'static str,
    words: ListWords,
    mut list: Vec<T>,
    send: impl Fn(Vec<T>) + 'static,
    fields: impl Fn(&App, usize, &T, Callback<T>) -> Html,
) -> Html {
    if list.is_empty() {
        list.push(T::default());
    }
    let send = Callback::from(send);
    let entries = list.iter().enumerate().map(|(at, one)| {
        let change = {
            let (send, list) = (send.clone(), list.clone());
            Callback::from(move |one: T| {
                let mut list = list.clone();
                if let Some(place) = list.get_mut(at) {
                    *place = one;
                }
                send.emit(list);
            })
        };
        let remove = {
            let (send, list) = (send.clone(), list.clone());
            Callback::from(move |_: MouseEvent| {
                let mut list = list.clone();
                if at < list.len() {
                    list.remove(at);
                }
                send.emit(list);
                // The button that had the focus is gone, or belongs to another entry now.
                focus::by_id(&format!("{id}-add"));
            })
        };
        html! {
            <li class="dw-list-fields__item" key={at}>
                { fields(app, at, one, change) }
                if list.len() > 1 {
                    <Button kind={ButtonKind::Subtle} icon={IconName::Trash} onclick={remove}>
                        { app.fill(words.remove, &[("n", &(at + 1).to_string())]) }
                    </Button>
                }
            </li>
        }
    });
    let add = {
        let (send, list) = (send.clone(), list.clone());
        Callback::from(move |_: MouseEvent| {
            let mut list = list.clone();
            list.push(T::default());
            send.emit(list);
        })
    };
    html! {
        <fieldset class="utrecht-form-fieldset utrecht-form-fieldset--html-fieldset dw-evidence">
            <legend class="utrecht-form-fieldset__legend utrecht-form-fieldset__legend--html-legend">
                { app.say(words.title) }
            </legend>
            <p class="utrecht-form-field-description">{ app.say(words.help) }</p>
            <ol class="dw-list-fields">{ for entries }</ol>
            <Button id={format!("{id}-add")} kind={ButtonKind::Secondary} icon={IconName::Plus} onclick={add}>
                { app.say(words.add) }
            </Button>
        </fieldset>
    }
}
