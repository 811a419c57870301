//! How the pages look, and whether that is remembered.

use web_sys::HtmlDetailsElement;
use yew::prelude::*;

use crate::app::components::{Alert, AlertKind, Checkbox, Choice, Radios};
use crate::app::hooks::{Message, Theme, use_app};
use crate::browser::{focus, storage};
use crate::text::frame::Frame;

/// The id of the button that unfolds the panel.
const SUMMARY: &str = "display";

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
    let panel = use_node_ref();
    // A panel over the page goes away when one goes on: with Escape, and with the focus.
    let onkeydown = {
        let panel = panel.clone();
        Callback::from(move |event: KeyboardEvent| {
            if event.key() == "Escape" && fold(&panel) {
                event.prevent_default();
                focus::by_id(SUMMARY);
            }
        })
    };
    let onfocusout = {
        let panel = panel.clone();
        Callback::from(move |event: FocusEvent| {
            if panel
                .get()
                .is_some_and(|inside| focus::leaves(&inside, &event))
            {
                fold(&panel);
            }
        })
    };
    html! {
        <details class="dw-display" ref={panel} {onkeydown} {onfocusout}>
            <summary class="dw-display__summary" id={SUMMARY}>{ app.say(Frame::Display) }</summary>
            <div class="dw-display__panel">
                // An organisation's own theme has no light and dark to choose from.
                if app.config().theme_class().is_none() { <Radios id="theme" legend={app.say(Frame::ThemeLabel)} options={options.to_vec()}
                    value={Some(AttrValue::from(app.theme.id()))} onchange={choose} /> }
                <Checkbox id="remember" label={app.say(Frame::Remember)} help={app.say(Frame::RememberHelp)}
                    checked={app.state().remember} onchange={remember} />
                if *refused {
                    <Alert kind={AlertKind::Warning} live=true><p>{ app.say(Frame::RememberFailed) }</p></Alert>
                }
            </div>
        </details>
    }
}

/// Folds the panel; says whether it was unfolded.
fn fold(panel: &NodeRef) -> bool {
    let Some(details) = panel.cast::<HtmlDetailsElement>() else {
        return false;
    };
    let open = details.open();
    details.set_open(false);
    open
}
