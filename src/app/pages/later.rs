//! What the first page does without. In the release build it is a module of its own, which is fetched as soon as someone
//! goes on from the first page; elsewhere (tests, one file) it is simply there.

use std::cell::Cell;

use yew::prelude::*;

use super::{about, acute, check, document, glossary, motivation, open, table};
use crate::app::components::WorkBar;
use crate::app::components::{Button, ButtonKind};
use crate::app::hooks::use_app;
use crate::app::route::Route;
use crate::text::frame::Frame as Words;

/// A part of the screen that comes later.
#[derive(Debug, Clone, PartialEq)]
pub enum Part {
    /// The page of an address.
    Page(Route),
    /// The note on the page for danger now.
    AcuteNote,
    /// The work at hand.
    WorkBar,
}

/// Draws such a part.
type Draw = fn(&Part) -> Html;

thread_local! {
    /// How to draw, once it is known.
    static DRAW: Cell<Option<Draw>> = const { Cell::new(None) };
}

/// They could not be fetched.
struct NotThere;

#[cfg(feature = "split")]
impl From<wasm_split_helpers::SplitLoaderError> for NotThere {
    fn from(_: wasm_split_helpers::SplitLoaderError) -> Self {
        NotThere
    }
}

/// Fetches the pages.
///
/// # Errors
/// When they can't be had; the next call tries again.
#[cfg(feature = "split")]
#[wasm_split_helpers::wasm_split(pages, fallible)]
fn fetch() -> Result<Draw, NotThere> {
    Ok(draw)
}

#[cfg(not(feature = "split"))]
#[expect(clippy::unused_async, reason = "as it is where the pages are fetched")]
async fn fetch() -> Result<Draw, NotThere> {
    Ok(draw)
}

fn draw(part: &Part) -> Html {
    let route = match part {
        Part::Page(route) => route,
        Part::AcuteNote => return html! { <acute::note::AcuteNote /> },
        Part::WorkBar => return html! { <WorkBar /> },
    };
    match route {
        Route::Check(step) => html! { <check::CheckPage step={*step} /> },
        Route::Table(row) => {
            html! { <table::TablePage row={row.clone().map(AttrValue::from)} /> }
        }
        Route::Glossary(term) => {
            html! { <glossary::GlossaryPage term={term.clone().map(AttrValue::from)} /> }
        }
        Route::Motivation => html! { <motivation::MotivationPage /> },
        Route::Document => html! { <document::DocumentPage /> },
        Route::Open => html! { <open::OpenPage /> },
        Route::About => html! { <about::AboutPage /> },
        Route::Start | Route::Acute | Route::NotFound => Html::default(),
    }
}

/// Fetches the pages ahead of the first use; what goes wrong is said when they are wanted.
pub fn prepare() {
    if DRAW.get().is_none() {
        wasm_bindgen_futures::spawn_local(async {
            if let Ok(draw) = fetch().await {
                DRAW.set(Some(draw));
            }
        });
    }
}

/// What [`Later`] shows.
#[derive(Properties, PartialEq)]
pub struct LaterProps {
    /// The part.
    pub part: Part,
}

/// One of these parts; until it is there, that it is coming, or that it could not be had and how to go on.
#[component]
pub fn Later(props: &LaterProps) -> Html {
    let app = use_app();
    let drawn = use_state(|| DRAW.get());
    let failed = use_state(|| false);
    let attempt = use_state(|| 0_u32);
    {
        let (drawn, failed) = (drawn.clone(), failed.clone());
        use_effect_with(*attempt, move |_| {
            if drawn.is_none() {
                failed.set(false);
                wasm_bindgen_futures::spawn_local(async move {
                    match fetch().await {
                        Ok(draw) => {
                            DRAW.set(Some(draw));
                            drawn.set(Some(draw));
                        }
                        Err(NotThere) => failed.set(true),
                    }
                });
            }
        });
    }
    let again = {
        let attempt = attempt.clone();
        Callback::from(move |_| attempt.set(attempt.wrapping_add(1)))
    };
    match *drawn {
        Some(draw) => draw(&props.part),
        None if *failed && props.part != Part::WorkBar => html! {
            <div class="dw-page" role="alert">
                <p class="utrecht-paragraph">{ app.say(Words::PageNotThere) }</p>
                <Button kind={ButtonKind::Primary} onclick={again}>{ app.say(Words::PageAgain) }</Button>
            </div>
        },
        // Without work there is no bar, and with it the page below says the same.
        None if props.part == Part::WorkBar => Html::default(),
        None => {
            html! { <p class="utrecht-paragraph" role="status">{ app.say(Words::PageComing) }</p> }
        }
    }
}
