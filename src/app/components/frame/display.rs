//! How the pages look, and whether that is remembered.

use yew::prelude::*;

use crate::app::components::{Alert, AlertKind, Checkbox, Choice, Radios};
use crate::app::hooks::{Message, Theme, use_app};
use crate::browser::storage;
use crate::text::frame::Frame;

#[component]
pub fn Display() -> Html {
    let app = use_app();
    let refused = use_state(|| false);
    let options = Theme::ALL.map(|theme| {
        let name = match theme {
            Theme::Auto => Frame::ThemeAuto,
            Theme::Light => Frame::ThemeLight,
            Theme::Dark => Frame::ThemeDark,
        };
        Choice::new(theme.id(), app.say(name))
    });
    let choose = {
        let app = app.clone();
        Callback::from(move |id: AttrValue| {
            if let Some(theme) = Theme::from_id(&id) {
                app.set_theme(theme);
            }
        })
    };
    let remember = {
        let (app, refused) = (app.clone(), refused.clone());
        Callback::from(move |wanted: bool| {
            let possible = !wanted || storage::possible();
            refused.set(!possible);
            app.send(Message::Remember(wanted && possible));
        })
    };
    html! {
        <details class="dw-display">
            <summary class="dw-display__summary">{ app.say(Frame::Display) }</summary>
            <div class="dw-display__panel">
                <Radios id="theme" legend={app.say(Frame::ThemeLabel)} options={options.to_vec()}
                    value={Some(AttrValue::from(app.theme.id()))} onchange={choose} />
                <Checkbox id="remember" label={app.say(Frame::Remember)} help={app.say(Frame::RememberHelp)}
                    checked={app.state().remember} onchange={remember} />
                if *refused {
                    <Alert kind={AlertKind::Warning} live=true><p>{ app.say(Frame::RememberFailed) }</p></Alert>
                }
            </div>
        </details>
    }
}
