//! What the first page does without. In the release build each [`Module`] is a file of its own, which is fetched as soon
//! as someone needs it; elsewhere (tests, one file) all of it is simply there.

use std::cell::Cell;

use chrono::NaiveDateTime;
use yew::prelude::*;

use super::practising::PracticeBanner;
use super::rights::Desk;
use super::{
    about, acute, areas, check, document, glossary, more, motivation, open, papers, table,
};
use crate::app::components::{Button, ButtonKind, Embed, UpdateNotice, WorkBar};
use crate::app::hooks::use_app;
use crate::app::route::{Area, Route};
use crate::browser::style;
use crate::document::Outline;
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
    /// What stands beside the pages: a newer version, a frame of another site.
    Beside(Beside),
    /// The protocol, where it is another than the one that ships.
    Protocol,
}

/// Something beside the pages.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Beside {
    /// A newer version waits.
    Update,
    /// The page stands in a frame of another site.
    Embed,
}

impl Part {
    /// The module that holds it.
    const fn module(&self) -> Module {
        match self {
            Part::Page(Route::In(area, _)) => Module::Area(*area),
            Part::Protocol => Module::Area(Area::Rules),
            Part::Page(Route::Papers) => Module::Papers,
            Part::Page(_) | Part::AcuteNote | Part::WorkBar | Part::Beside(_) => Module::Pages,
        }
    }
}

/// What is fetched together.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Module {
    /// The pages of the check and of what is looked up.
    Pages,
    /// Papers for the client, and the files that few ask for.
    Papers,
    /// The pages of an area.
    Area(Area),
}

/// Draws such a part.
type Draw = fn(&Part) -> Html;

/// How to draw, once it is known.
struct Known {
    pages: Cell<Option<Draw>>,
    papers: Cell<Option<Draw>>,
    register: Cell<Option<Draw>>,
    training: Cell<Option<Draw>>,
    rights: Cell<Option<Draw>>,
    rules: Cell<Option<Draw>>,
}

thread_local! {
    static KNOWN: Known = const { Known {
        pages: Cell::new(None),
        papers: Cell::new(None),
        register: Cell::new(None),
        training: Cell::new(None),
        rights: Cell::new(None),
        rules: Cell::new(None),
    } };
}

impl Module {
    /// How to draw what is in it, when it is there already.
    fn known(self) -> Option<Draw> {
        KNOWN.with(|known| self.place(known).get())
    }

    const fn place(self, known: &Known) -> &Cell<Option<Draw>> {
        match self {
            Module::Pages => &known.pages,
            Module::Papers => &known.papers,
            Module::Area(Area::Register) => &known.register,
            Module::Area(Area::Training) => &known.training,
            Module::Area(Area::Rights) => &known.rights,
            Module::Area(Area::Rules) => &known.rules,
        }
    }

    /// Fetches it, unless it is there already.
    async fn fetched(self) -> Result<Draw, NotThere> {
        if let Some(draw) = self.known() {
            return Ok(draw);
        }
        let draw = match self {
            Module::Pages => fetch_pages().await?,
            Module::Papers => fetch_papers().await?,
            Module::Area(Area::Register) => fetch_register().await?,
            Module::Area(Area::Training) => fetch_training().await?,
            Module::Area(Area::Rights) => fetch_rights().await?,
            Module::Area(Area::Rules) => fetch_rules().await?,
        };
        style::later().await;
        KNOWN.with(|known| self.place(known).set(Some(draw)));
        Ok(draw)
    }
}

/// Makes an ODT file of a document at a moment; nothing when it is too large for one.
type MakeOdt = fn(&Outline, NaiveDateTime) -> Option<Vec<u8>>;

/// A document as an ODT file, whose maker is fetched when it is first asked for.
///
/// # Errors
/// When the module can't be fetched, or the file can't be made.
pub async fn odt(outline: &Outline, made: NaiveDateTime) -> Result<Vec<u8>, NotThere> {
    let make = fetch_odt().await?;
    make(outline, made).ok_or(NotThere)
}

/// What the module of the pages about rights does with files, fetched when one of theirs is opened.
///
/// # Errors
/// When the module can't be fetched.
pub async fn desk() -> Result<Desk, NotThere> {
    let desk = fetch_desk().await?;
    style::later().await;
    Ok(desk)
}

/// A module could not be fetched; the next call tries again.
#[derive(Debug, Clone, Copy)]
pub struct NotThere;

#[cfg(feature = "split")]
impl From<wasm_split_helpers::SplitLoaderError> for NotThere {
    fn from(_: wasm_split_helpers::SplitLoaderError) -> Self {
        NotThere
    }
}

/// Declares how something of a module is fetched: in the release build the module is a file of its own.
macro_rules! fetched {
    ($name:ident, $fetch:ident, $draw:path) => {
        fetched!($name, $fetch, $draw, Draw);
    };
    ($name:ident, $fetch:ident, $what:path, $kind:ty) => {
        #[cfg(feature = "split")]
        #[wasm_split_helpers::wasm_split($name, fallible)]
        fn $fetch() -> Result<$kind, NotThere> {
            Ok($what)
        }

        #[cfg(not(feature = "split"))]
        async fn $fetch() -> Result<$kind, NotThere> {
            Ok($what)
        }
    };
}

fetched!(pages, fetch_pages, draw);
// Every two files share some code, which is a file again: few files that belong together are fetched faster.
fetched!(pages, fetch_papers, papers::draw);
fetched!(pages, fetch_odt, papers::odt, MakeOdt);
fetched!(dossiers, fetch_register, areas::register);
fetched!(dossiers, fetch_rights, areas::rights);
fetched!(dossiers, fetch_desk, super::rights::DESK, Desk);
fetched!(training, fetch_training, areas::training);
fetched!(rules, fetch_rules, areas::rules);

fn draw(part: &Part) -> Html {
    let route = match part {
        Part::Page(route) => route,
        Part::AcuteNote => return html! { <><PracticeBanner /><acute::note::AcuteNote /></> },
        Part::WorkBar => return html! { <WorkBar /> },
        Part::Beside(Beside::Update) => return html! { <UpdateNotice /> },
        Part::Beside(Beside::Embed) => return html! { <Embed /> },
        // Stands in the module of the rules.
        Part::Protocol => return Html::default(),
    };
    let page = match route {
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
        Route::More => html! { <more::MorePage /> },
        Route::Start | Route::Acute | Route::Papers | Route::In(..) | Route::NotFound => {
            Html::default()
        }
    };
    let of_work = matches!(route, Route::Check(_) | Route::Motivation | Route::Document);
    html! { <>if of_work { <PracticeBanner /> }{ page }</> }
}

/// Fetches a module ahead of its first use; what goes wrong is said when it is wanted.
pub fn prepare(module: Module) {
    if module.known().is_none() {
        wasm_bindgen_futures::spawn_local(async move {
            let _ = module.fetched().await;
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
    let module = props.part.module();
    let failed = use_state(|| false);
    let attempt = use_state(|| 0_u32);
    {
        let (failed, attempt) = (failed.clone(), attempt.clone());
        use_effect_with((module, *attempt), move |(module, _)| {
            let module = *module;
            if module.known().is_none() {
                failed.set(false);
                wasm_bindgen_futures::spawn_local(async move {
                    match module.fetched().await {
                        // Draws anew, now that it is known how.
                        Ok(_) => attempt.set(attempt.wrapping_add(1)),
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
    let silent = matches!(props.part, Part::WorkBar | Part::Beside(_));
    match module.known() {
        Some(draw) => draw(&props.part),
        None if *failed && !silent => html! {
            <div class="dw-page" role="alert">
                <p class="utrecht-paragraph">{ app.say(Words::PageNotThere) }</p>
                <Button kind={ButtonKind::Primary} onclick={again}>{ app.say(Words::PageAgain) }</Button>
            </div>
        },
        // With work at hand the page below says the same, and what stands beside it can do without.
        None if silent => Html::default(),
        None => {
            html! { <p class="utrecht-paragraph" role="status">{ app.say(Words::PageComing) }</p> }
        }
    }
}
