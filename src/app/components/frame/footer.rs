//! The footer: what happens to what one fills in, and which version this is.

use yew::prelude::*;

use crate::app::components::LinkTo;
use crate::app::hooks::use_app;
use crate::app::route::Route;
use crate::browser::online;
use crate::text::frame::Frame;

#[component]
pub fn Footer() -> Html {
    let app = use_app();
    let connected = use_state(online::now);
    {
        let connected = connected.clone();
        use_effect_with((), move |()| {
            let listeners = online::on_change(move |now| connected.set(now));
            move || drop(listeners)
        });
    }
    let protocol = app.t(&app.protocol.source().title);
    let version = app.fill(
        Frame::FooterVersion,
        &[
            ("app", env!("CARGO_PKG_VERSION")),
            ("protocol", &protocol),
            ("version", app.protocol.version()),
        ],
    );
    html! {
        <footer class="dw-footer utrecht-page-footer">
            <p class="utrecht-paragraph">{ app.say(Frame::FooterPrivacy) }{ " " }{ app.say(Frame::FooterAdvice) }</p>
            if !*connected {
                <p class="utrecht-paragraph" role="status">{ app.say(Frame::Offline) }</p>
            }
            <p class="utrecht-paragraph dw-footer__line">
                <LinkTo route={Route::About} current={app.route == Route::About}>{ app.say(Frame::NavAbout) }</LinkTo>
                <span class="dw-quiet">{ version }</span>
            </p>
        </footer>
    }
}
