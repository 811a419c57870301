//! The frame around every page: header, work at hand, footer, what is read out, and the question on the screen.

mod confirming;
mod display;
mod footer;
mod header;
mod live;
mod work_bar;

use yew::prelude::*;

use crate::app::hooks::{Standing, use_app};
use crate::app::pages::Pages;
use crate::app::pages::later::{Beside, Later, Part};
use crate::browser::{focus, frame, update};
use crate::text::frame::Frame as Words;

use confirming::Confirming;
use footer::Footer;
use header::Header;
use live::LiveRegion;
pub use work_bar::WorkBar;

/// The id of the main content, where the skip link goes.
const MAIN: &str = "main";

/// The frame, with the page of the address in it.
#[component]
pub fn Frame() -> Html {
    let app = use_app();
    // The address stays the page's: a skip link that changed it would lead away from the page.
    let skip = Callback::from(|event: MouseEvent| {
        event.prevent_default();
        focus::by_id(MAIN);
    });
    html! {
        <>
            <a class="utrecht-skip-link utrecht-skip-link--visible-on-focus dw-skip-link" href="#main" onclick={skip}>
                { app.say(Words::SkipLink) }
            </a>
            <Header />
            <main id={MAIN} class="dw-main" tabindex="-1">
                <Besides />
                if app.state().standing != Standing::Own { <Later part={Part::Protocol} /> }
                if app.state().standing != Standing::Awaited {
                    if app.has_work() { <Later part={Part::WorkBar} /> }
                    <Pages />
                }
            </main>
            <Footer />
            <LiveRegion />
            <Confirming />
        </>
    }
}

/// What there is of the frame in an element of another page, which has a header and a footer of its own.
#[component]
pub fn InElement() -> Html {
    let app = use_app();
    html! {
        <>
            <div id={MAIN} class="dw-main" tabindex="-1" role="region" aria-label={app.say(Words::AppName)}>
                <Later part={Part::Beside(Beside::Embed)} />
                if app.has_work() { <Later part={Part::WorkBar} /> }
                <Pages />
            </div>
            <LiveRegion />
            <Confirming />
        </>
    }
}

/// What stands beside the pages, when there is a reason for it.
#[component]
fn Besides() -> Html {
    let app = use_app();
    let newer = use_state(update::ready);
    {
        let newer = newer.clone();
        use_effect_with((), move |()| {
            let listener = update::on_ready(move || newer.set(true));
            || drop(listener)
        });
    }
    let framed = frame::is_framed() && !app.config().origins().is_empty();
    html! {
        <>
            if *newer { <Later part={Part::Beside(Beside::Update)} /> }
            if framed { <Later part={Part::Beside(Beside::Embed)} /> }
        </>
    }
}
