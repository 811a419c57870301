//! The header: where one is, where one can go, and help in danger at hand.

use yew::prelude::*;

use super::display::Display;
use crate::app::components::{ButtonKind, Icon, IconName, LinkTo};
use crate::app::hooks::use_app;
use crate::app::route::Route;
use crate::text::Lang;
use crate::text::frame::Frame;

#[component]
pub fn Header() -> Html {
    let app = use_app();
    let open = use_state(|| false);
    {
        // The menu of a narrow screen closes when one has gone somewhere.
        let open = open.clone();
        use_effect_with(app.route.clone(), move |_| open.set(false));
    }
    let toggle = {
        let open = open.clone();
        move |_: MouseEvent| open.set(!*open)
    };
    let work = !app.session.is_empty();
    let config = app.config();
    let table = Route::Table(None);
    let check = Route::Check(app.state().last_step);
    // An area is reached by the page that lists them all.
    let here = if matches!(app.route, Route::In(..)) {
        Route::More
    } else {
        app.route.clone()
    };
    html! {
        <header class="dw-header">
            <div class="dw-header__bar">
                <a class="dw-brand" href={Route::Start.hash()} aria-label={app.say(Frame::HomeLabel)}>
                    <Mark />
                    <span class="dw-brand__name">{ app.say(Frame::AppName) }</span>
                </a>
                if let Some(logo) = config.logo() {
                    <img class="dw-header__logo" src={logo.to_owned()}
                        alt={config.organisation().unwrap_or_default().to_owned()} />
                }
                <button type="button" class="utrecht-button utrecht-button--subtle dw-header__menu"
                    aria-expanded={if *open { "true" } else { "false" }} aria-controls="menu" onclick={toggle}>
                    { app.say(Frame::NavMenu) }
                </button>
                <LinkTo route={Route::Acute} button={ButtonKind::Danger} icon={IconName::Alarm}
                    class="dw-header__acute" current={app.route == Route::Acute}>
                    { app.say(Frame::NavAcute) }
                </LinkTo>
            </div>
            <div id="menu" class={classes!("dw-nav", (*open).then_some("dw-nav--open"))}>
                <nav aria-label={app.say(Frame::NavLabel)}>
                    <ul class="dw-nav__list">
                        { item(&here, Route::Start, app.say(Frame::NavStart)) }
                        if config.shows(&check) { { item(&here, check, app.say(Frame::NavCheck)) } }
                        if work && config.shows(&Route::Motivation) {
                            { item(&here, Route::Motivation, app.say(Frame::NavMotivation)) }
                            { item(&here, Route::Document, app.say(Frame::NavDocument)) }
                        }
                        if config.shows(&table) { { item(&here, table, app.say(Frame::NavTable)) } }
                        { item(&here, Route::Glossary(None), app.say(Frame::NavGlossary)) }
                        if config.shows(&Route::Open) { { item(&here, Route::Open, app.say(Frame::NavOpen)) } }
                        if config.areas().next().is_some() { { item(&here, Route::More, app.say(Frame::NavMore)) } }
                    </ul>
                </nav>
                <div class="dw-header__tools">
                    if config.languages().len() > 1 { <Languages /> }
                    <Display />
                </div>
            </div>
        </header>
    }
}

fn item(here: &Route, route: Route, label: &'static str) -> Html {
    // A page with a part of itself in the address is still that page.
    let current = std::mem::discriminant(here) == std::mem::discriminant(&route);
    html! {
        <li class="dw-nav__item">
            <LinkTo {route} {current} class="dw-nav__link">{ label }</LinkTo>
        </li>
    }
}

/// The mark: a signpost with a way on and a way back.
#[component]
fn Mark() -> Html {
    html! {
        <svg class="dw-brand__mark" viewBox="0 0 32 32" width="32" height="32" aria-hidden="true" focusable="false">
            <path class="dw-brand__post" d="M15 2h2v28h-2z" />
            <path class="dw-brand__yes" d="M6 5h17l5 4.5-5 4.5H6z" />
            <path class="dw-brand__no" d="M26 16H9l-5 4.5 5 4.5h17z" />
        </svg>
    }
}

#[component]
fn Languages() -> Html {
    let app = use_app();
    html! {
        <div class="dw-languages" role="group" aria-label={app.say(Frame::LangLabel)}>
            { for app.config().languages().iter().map(|lang| {
                let lang = *lang;
                let name = match lang {
                    Lang::Nl => Frame::LangNl,
                    Lang::En => Frame::LangEn,
                };
                let onclick = {
                    let app = app.clone();
                    move |_: MouseEvent| {
                        app.set_lang(lang);
                        app.announce(Frame::LangChanged.get(lang));
                    }
                };
                let current = app.lang == lang;
                html! {
                    <button type="button" class="dw-languages__button" lang={lang.tag()} {onclick}
                        aria-pressed={if current { "true" } else { "false" }}>
                        <span aria-hidden="true">{ lang.tag().to_ascii_uppercase() }</span>
                        <span class="dw-visually-hidden">{ name.get(lang) }</span>
                        if current { <Icon name={IconName::Check} /> }
                    </button>
                }
            }) }
        </div>
    }
}
