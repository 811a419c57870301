//! The root: loads the protocol, provides the state, draws the frame with the page of the address.

use std::panic::PanicHookInfo;

use yew::prelude::*;

use super::components::{Disclosure, Frame};
use super::hooks::{App, Message, Provided, Shared, State, use_app_root, use_remembering};
use super::loaded;
use super::route::{self, Route};
use crate::browser::{address, crash, drops, keys, page, unload};
use crate::protocol::{LoadError, Protocol};
use crate::text::Lang;
use crate::text::frame::Frame as Words;

/// The id of the place in the own page where it says that the application is coming.
const PLACE: &str = "boot";

/// Puts the application in the page: where the page says that it is coming, so that the data blocks beside that stay.
pub fn mount() {
    yew::set_custom_panic_hook(Box::new(calm));
    let renderer = match page::place(PLACE, "dw-app") {
        Some(place) => yew::Renderer::<Root>::with_root(place),
        None => yew::Renderer::<Root>::new(),
    };
    renderer.render();
}

/// Puts the application in one element of a page, and gives the handle to take it away again.
#[must_use]
pub fn mount_in(place: web_sys::Element) -> yew::AppHandle<Root> {
    yew::Renderer::<Root>::with_root(place).render()
}

/// A mistake in this program ends it. What the console gets is the place in the code, never the message, which could
/// hold something that was filled in.
fn calm(info: &PanicHookInfo<'_>) {
    let place = info
        .location()
        .map_or_else(String::new, |at| format!("{}:{}", at.file(), at.line()));
    let lang = crash::page_language().and_then(|tag| Lang::from_tag(&tag));
    crash::show(Words::CrashText.get(lang.unwrap_or_default()), &place);
}

/// The whole application.
#[component]
pub fn Root() -> Html {
    match loaded::protocol() {
        Ok(protocol) => html! { <Loaded protocol={Shared(protocol)} /> },
        Err(errors) => html! { <NotLoaded {errors} /> },
    }
}

/// What [`NotLoaded`] shows.
#[derive(Properties, PartialEq)]
pub struct NotLoadedProps {
    /// Everything that is wrong with the protocol.
    pub errors: Vec<LoadError>,
}

/// A protocol with a mistake gives no answers, and says so in every language, as none was chosen yet.
#[component]
pub fn NotLoaded(props: &NotLoadedProps) -> Html {
    html! {
        <main id="main" class="dw-main">
            { for Lang::ALL.into_iter().map(|lang| html! {
                <section lang={lang.tag()}>
                    <h1 class="utrecht-heading-1">{ Words::LoadTitle.get(lang) }</h1>
                    <p class="utrecht-paragraph">{ Words::LoadText.get(lang) }</p>
                    <Disclosure summary={Words::LoadDetails.get(lang)}>
                        <ul class="utrecht-unordered-list" lang="en">
                            { for props.errors.iter().map(|error| html! { <li>{ error.to_string() }</li> }) }
                        </ul>
                    </Disclosure>
                </section>
            }) }
        </main>
    }
}

#[derive(Properties, PartialEq)]
struct LoadedProps {
    protocol: Shared<Protocol>,
}

#[component]
fn Loaded(props: &LoadedProps) -> Html {
    let app = use_app_root(|| State::at_start(props.protocol.clone()));
    use_address(&app);
    use_undo_key(&app);
    use_unload_guard(&app);
    use_drop_guard();
    use_remembering(app.state());
    use_effect_with(app.lang, |lang| {
        page::set_root_attribute("lang", lang.tag())
    });
    use_effect_with(app.theme, |theme| {
        page::set_root_attribute("data-theme", theme.id())
    });
    use_effect_with(app.config().theme_class().map(str::to_owned), |class| {
        if let Some(class) = class {
            page::add_root_classes(&[class, "dw-themed"]);
        }
    });
    html! { <Provided context={app}><Frame /></Provided> }
}

/// Follows the address: back, forward, and links.
#[hook]
fn use_address(app: &App) {
    let app = app.clone();
    use_effect_with((), move |()| {
        let listener = address::on_change(move |hash| {
            if let Some(lang) = route::lang(&hash).and_then(|lang| app.config().speaks(lang)) {
                app.set_lang(lang);
            }
            if let Some(route) = Route::from_hash(&hash) {
                app.send(Message::Address(route));
            }
        });
        || drop(listener)
    });
}

/// Takes the last change back on Ctrl+Z outside a field.
#[hook]
fn use_undo_key(app: &App) {
    let app = app.clone();
    use_effect_with(app, |app| {
        let app = app.clone();
        // An area takes back what was done there, not what was done in the check.
        let here = !matches!(app.route, Route::In(..));
        let listener = here.then(|| keys::on_undo(move || app.undo())).flatten();
        || drop(listener)
    });
}

/// Has the browser ask before work that no file holds gets lost.
#[hook]
fn use_unload_guard(app: &App) {
    use_effect_with(app.is_unsaved(), |unsaved| {
        let guard = unsaved.then(unload::guard_check).flatten();
        || drop(guard)
    });
}

/// A file dropped beside the place for it would otherwise take the page's place.
#[hook]
fn use_drop_guard() {
    use_effect_with((), |()| {
        let guards = drops::guard();
        || drop(guards)
    });
}
