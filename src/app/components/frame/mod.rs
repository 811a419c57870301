//! The frame around every page: header, work at hand, footer, what is read out, and the question on the screen.

mod confirming;
mod display;
mod footer;
mod header;
mod live;
mod work_bar;

use yew::prelude::*;

use crate::app::hooks::use_app;
use crate::app::pages::Pages;
use crate::app::pages::later::{Later, Part};
use crate::browser::focus;
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
                if app.has_work() { <Later part={Part::WorkBar} /> }
                <Pages />
            </main>
            <Footer />
            <LiveRegion />
            <Confirming />
        </>
    }
}
