//! The ways to add an entry like another one, and to take one away.

use std::rc::Rc;

use yew::prelude::*;

use crate::app::components::{Button, ButtonKind, ConfirmButton, IconName, TextField};
use crate::app::hooks::use_app;
use crate::app::pages::rules::at;
use crate::app::pages::rules::bench::{Bench, now, use_bench};
use crate::text::rules::Edit as Words;
use crate::workbench::edit::{Edit, EditError};

/// Which entry.
#[derive(Properties, PartialEq)]
pub struct CopiesProps {
    /// Its list.
    pub list: AttrValue,
    /// Its id.
    pub id: AttrValue,
    /// What it is called.
    pub name: AttrValue,
}

/// The ways to add an entry like this one, and to take this one away.
#[component]
pub fn Copies(props: &CopiesProps) -> Html {
    let app = use_app();
    let (_, put) = use_bench();
    let name = use_state(String::new);
    let wrong = use_state(|| None::<EditError>);
    let make = {
        let (app, put) = (app.clone(), put.clone());
        let (name, wrong) = (name.clone(), wrong.clone());
        let (list, like) = (props.list.to_string(), props.id.to_string());
        Callback::from(move |_: MouseEvent| {
            let Some(document) = now().document else {
                return;
            };
            let id = name.trim().to_owned();
            let edit = Edit::Copy {
                list: list.clone(),
                like: like.clone(),
                id: id.clone(),
            };
            match document.apply(&edit) {
                Ok(next) => {
                    put.emit(Bench {
                        document: Some(Rc::new(next)),
                        ..now()
                    });
                    app.navigate(at(format!("edit/{list}/{id}")));
                }
                Err(error) => wrong.set(Some(error)),
            }
        })
    };
    let remove = {
        let (app, list, id) = (app.clone(), props.list.to_string(), props.id.to_string());
        Callback::from(move |()| {
            let edit = Edit::Remove {
                list: list.clone(),
                id: id.clone(),
            };
            if let Some(next) = now()
                .document
                .and_then(|document| document.apply(&edit).ok())
            {
                put.emit(Bench {
                    document: Some(Rc::new(next)),
                    ..now()
                });
                app.navigate(at(format!("edit/{list}")));
            }
        })
    };
    let error = wrong.map(|error| {
        app.say(match error {
            EditError::Taken => Words::Taken,
            EditError::BadId => Words::BadId,
            EditError::NotThere => Words::NotThere,
        })
    });
    let oninput = {
        let name = name.clone();
        Callback::from(move |typed: String| name.set(typed))
    };
    html! {
        <>
            <section class="dw-part" aria-labelledby="edit-copy-title">
                <h2 class="utrecht-heading-3" id="edit-copy-title">{ app.say(Words::CopyTitle) }</h2>
                <TextField id="edit-copy" label={app.say(Words::CopyId)} value={(*name).clone()} {oninput}
                    error={error.map(AttrValue::from)} />
                <Button onclick={make}>{ app.say(Words::Copy) }</Button>
            </section>
            <section class="dw-part">
                <ConfirmButton kind={ButtonKind::Subtle} danger=true icon={IconName::Trash} title={app.say(Words::RemoveTitle)}
                    message={app.say(Words::RemoveText)} yes={app.say(Words::Remove)} on_yes={remove}>
                    { app.fill(Words::RemoveThis, &[("name", &props.name)]) }
                </ConfirmButton>
            </section>
        </>
    }
}
