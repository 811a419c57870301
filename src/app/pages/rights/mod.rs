//! Rights, terms, access and care: forms step by step, and tables that answer. What they ask stands in the file of the
//! rights; nothing here knows an article by name.

mod access;
mod bar;
mod desk;
mod documents;
mod dossier;
mod field;
mod finish;
mod list;
mod log;
mod made_under;
mod open;
mod overview;
mod parts;
mod retention;
mod rows;
mod step;
mod timeline;

use std::cell::RefCell;
use std::rc::Rc;

use yew::prelude::*;

use super::not_found::NotFoundPage;
use crate::app::components::{Alert, AlertKind};
use crate::app::hooks::{App, Standing, use_app, use_page};
use crate::app::rights_place::Place;
use crate::app::route::{Area, Route};
use crate::record::ReadError;
use crate::rights::{Opened, Rights};
use crate::text::rights::RightsPage as Words;

use desk::{DeskHandle, use_desk_root};

/// The digest of a protocol, with the file of the rights where that goes with it.
type Loaded = (String, Option<Rc<Rights>>);

thread_local! {
    static RIGHTS: RefCell<Option<Loaded>> = const { RefCell::new(None) };
}

/// The file of the rights, loaded once for the protocol in use; nothing where it belongs to another.
fn loaded(app: &App) -> Option<Rc<Rights>> {
    let digest = app.protocol.digest();
    let known = RIGHTS.with_borrow(Clone::clone);
    if let Some((_, rights)) = known.filter(|(of, _)| of == digest) {
        return rights;
    }
    let rights = Rights::built_in(&app.protocol).ok().map(Rc::new);
    RIGHTS.set(Some((digest.to_owned(), rights.clone())));
    rights
}

/// What these pages do with files that are opened elsewhere.
#[derive(Clone, Copy)]
pub struct Desk {
    /// Their file, where it can be had.
    pub rights: fn(&App) -> Option<Rc<Rights>>,
    /// Reads a record or a draft.
    pub read: fn(&App, &str) -> Result<Opened, ReadError>,
    /// Takes what a file holds to its page; the callback is called just before.
    pub offer: fn(&App, Opened, Callback<()>),
}

/// What these pages do with files that are opened elsewhere.
pub const DESK: Desk = Desk {
    rights: loaded,
    read: open::read,
    offer: open::offer,
};

/// The address of a page here.
fn route(place: Place<'_>) -> Route {
    Route::In(Area::Rights, place.rest())
}

/// What [`RightsPage`] shows.
#[derive(Properties, PartialEq)]
pub struct RightsPageProps {
    /// The rest of the address.
    pub rest: String,
}

/// The page of an address within this area. Under another protocol it begins anew.
#[component]
pub fn RightsPage(props: &RightsPageProps) -> Html {
    let app = use_app();
    html! { <Page key={app.protocol.digest()} rest={props.rest.clone()} /> }
}

#[component]
fn Page(props: &RightsPageProps) -> Html {
    let app = use_app();
    let desk = use_desk_root();
    let Some(rights) = loaded(&app) else {
        return html! { <NotLoaded /> };
    };
    let page = match Place::of(&rights, &props.rest) {
        None => html! { <NotFoundPage /> },
        Some(Place::Overview) => html! { <overview::Overview /> },
        Some(Place::Step(tool, step)) => {
            html! { <step::StepPage tool={tool.id.clone()} step={step.id.clone()} /> }
        }
        Some(Place::Finish(tool)) => html! { <finish::FinishPage tool={tool.id.clone()} /> },
        Some(Place::Dossier) => html! { <dossier::DossierPage /> },
        Some(Place::Access) => html! { <access::AccessPage /> },
        Some(Place::Retention) => html! { <retention::RetentionPage /> },
    };
    html! { <ContextProvider<DeskHandle> context={desk}>{ page }</ContextProvider<DeskHandle>> }
}

#[component]
fn NotLoaded() -> Html {
    let app = use_app();
    use_page(app.say(Words::Title));
    let here = app.t(&app.protocol.source().title);
    let next = match app.state().standing {
        Standing::Trial => Words::NotThereTrial,
        Standing::Own | Standing::Awaited => Words::NotThereOwn,
    };
    html! {
        <div class="dw-page">
            <h1 class="utrecht-heading-1" tabindex="-1">{ app.say(Words::Title) }</h1>
            <Alert kind={AlertKind::Warning} title={app.say(Words::NotThere)}>
                <p class="utrecht-paragraph">{ app.fill(Words::NotThereText, &[("here", &here)]) }</p>
                <p class="utrecht-paragraph">{ app.say(next) }</p>
            </Alert>
        </div>
    }
}
