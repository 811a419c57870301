//! The root: loads the protocol, provides the state, draws the page of the address.

use yew::prelude::*;

use super::hooks::{App, Message, Provided, State, use_app_root};
use super::pages::Pages;
use crate::app::route::Route;
use crate::browser::{address, page};
use crate::protocol::Protocol;

/// Puts the application in the page.
pub fn mount() {
    yew::Renderer::<Root>::new().render();
}

#[component]
fn Root() -> Html {
    let protocol = use_memo((), |()| Protocol::built_in());
    match &*protocol {
        Ok(protocol) => html! { <Loaded protocol={protocol.clone()} /> },
        Err(_) => html! {},
    }
}

#[derive(Properties, PartialEq)]
struct LoadedProps {
    protocol: Protocol,
}

#[component]
fn Loaded(props: &LoadedProps) -> Html {
    let app = use_app_root(|| State::at_start(props.protocol.clone()));
    use_address(&app);
    use_effect_with(app.lang, |lang| {
        page::set_root_attribute("lang", lang.tag())
    });
    html! {
        <Provided context={app}>
            <main id="main"><Pages /></main>
        </Provided>
    }
}

/// Follows the address: back, forward, and links.
#[hook]
fn use_address(app: &App) {
    let app = app.clone();
    use_effect_with((), move |()| {
        let listener = address::on_change(move |hash| {
            if let Some(route) = Route::from_hash(&hash)
                && route != app.state().route
            {
                app.send(Message::Go(route));
            }
        });
        || drop(listener)
    });
}
