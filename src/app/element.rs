//! The check as an element of another page: the same pages without the frame around them, in a shadow root. The address,
//! the title and the language of the page around it are that page's own and stay as they are.

use js_sys::{Function, Object, Reflect};
use wasm_bindgen::closure::Closure;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::Element;
use yew::prelude::*;

use super::components::InElement;
use super::hooks::{From as Begin, Host, Message, Provided, Shared, State, use_app_root};
use super::loaded;
use super::root::NotLoaded;
use super::route::Route;
use super::theme::Theme;
use crate::browser::roots;
use crate::protocol::Protocol;
use crate::text::Lang;

/// What the element is told.
#[derive(Properties, PartialEq, Clone)]
pub struct ElementProps {
    /// The row with which the check begins.
    pub row: Option<String>,
    /// The language, unless the organisation does without it.
    pub lang: Option<Lang>,
    /// How light or dark it is.
    pub theme: Theme,
    /// Whom it tells how it goes.
    pub host: Host,
}

/// The check as an element.
#[component]
pub fn CheckElement(props: &ElementProps) -> Html {
    match loaded::protocol() {
        Ok(protocol) => html! { <Inside protocol={Shared(protocol)} given={props.clone()} /> },
        Err(errors) => html! { <NotLoaded {errors} /> },
    }
}

#[derive(Properties, PartialEq)]
struct InsideProps {
    protocol: Shared<Protocol>,
    given: ElementProps,
}

#[component]
fn Inside(props: &InsideProps) -> Html {
    let given = &props.given;
    let host = given.host.clone();
    let app = use_app_root(|| State::in_element(props.protocol.clone(), host));
    {
        let app = app.clone();
        use_effect_with((given.lang, given.theme), move |(lang, theme)| {
            if let Some(lang) = lang.and_then(|lang| app.config().speaks(lang)) {
                app.set_lang(lang);
            }
            app.set_theme(*theme);
        });
    }
    {
        let app = app.clone();
        use_effect_with(given.row.clone(), move |row| {
            let fitting = row.as_ref().and_then(|id| {
                let row = app.protocol.find_row(id)?;
                app.protocol
                    .activity_ids()
                    .find(|activity| app.protocol.plan(*activity, Some(row)).is_some())
                    .map(|activity| (id.clone(), app.protocol.activity(activity).id.clone()))
            });
            if let Some((row, activity)) = fitting {
                app.begin(Begin::Row { activity, row });
            }
        });
    }
    // Links lead to another page of this element, not of the page around it.
    let onclick = {
        let app = app.clone();
        Callback::from(move |event: MouseEvent| {
            let target = event.target_dyn_into::<Element>();
            let link = target.and_then(|target| target.closest("a[href^='#/']").ok().flatten());
            if let Some(address) = link.and_then(|link| link.get_attribute("href")) {
                event.prevent_default();
                if let Some(route) = Route::from_hash(&address) {
                    app.send(Message::Go(route));
                }
            }
        })
    };
    let (lang, theme) = (app.lang, app.theme);
    html! {
        <div class="utrecht-document utrecht-root dw-body dw-element" lang={lang.tag()} data-theme={theme.id()} {onclick}>
            <Provided context={app}><InElement /></Provided>
        </div>
    }
}

/// Puts the check in an element that stands in a shadow root. Gives an object with `show(lang, theme)` and `unmount()`.
///
/// # Errors
/// When it stands in none, or the browser refuses.
pub fn mount(
    place: Element,
    row: Option<String>,
    lang: &str,
    theme: &str,
    told: Function,
) -> Result<JsValue, JsValue> {
    let root = roots::of(&place).ok_or("the place stands in no shadow root")?;
    let host = Host::new(move |kind, json| {
        let _ = told.call2(&JsValue::UNDEFINED, &kind.into(), &json.into());
    });
    let props = ElementProps {
        row,
        lang: Lang::from_tag(lang),
        theme: Theme::from_id(theme).unwrap_or_default(),
        host,
    };
    let guard = roots::add(root);
    let app = yew::Renderer::<CheckElement>::with_root_and_props(place, props.clone()).render();
    let app = std::rc::Rc::new(std::cell::RefCell::new(Some((app, guard))));
    let show = {
        let app = std::rc::Rc::clone(&app);
        Closure::<dyn Fn(String, String)>::new(move |lang: String, theme: String| {
            if let Some((app, _)) = app.borrow_mut().as_mut() {
                app.update(ElementProps {
                    lang: Lang::from_tag(&lang),
                    theme: Theme::from_id(&theme).unwrap_or_default(),
                    ..props.clone()
                });
            }
        })
    };
    let unmount = Closure::<dyn Fn()>::new(move || {
        if let Some((app, guard)) = app.borrow_mut().take() {
            app.destroy();
            drop(guard);
        }
    });
    let handle = Object::new();
    Reflect::set(&handle, &"show".into(), &show.into_js_value())?;
    Reflect::set(&handle, &"unmount".into(), &unmount.into_js_value())?;
    Ok(handle.unchecked_into())
}
