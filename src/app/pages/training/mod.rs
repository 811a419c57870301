//! Practice: its pages, behind `#/training`.
//!
//! What is right comes from `training`; these pages show it. Nothing here writes to the work at hand but the one button
//! that carries a situation over to the real check, after asking.

mod build;
mod editor;
mod exam;
mod feedback;
mod files;
mod form;
mod heads;
mod home;
mod kept;
mod learning;
mod own;
mod present;
mod progress;
mod quick;
mod sketch;
mod spot;
mod story;
mod table;
mod themes;
mod tongue;
mod trainer;

use yew::prelude::*;

use crate::app::components::{Alert, AlertKind, Icon, IconName, LinkTo};
use crate::app::hooks::{Standing, use_app, use_page};
use crate::app::route::{Area, Route};
use crate::text::frame::Frame;
use crate::text::practice::Practice as Words;
use crate::text::practice_more::PracticeMore as More;

use kept::{Kept, Provided, Root, use_kept_root};

/// A page of practice.
#[derive(Debug, Clone, PartialEq, Eq)]
enum At {
    Home,
    Quick(String),
    Build(String),
    Spot(Option<String>),
    Table,
    Exam,
    Heads,
    Progress,
    Trainer,
    Present(String),
    Editor(Option<String>),
    Nowhere,
}

impl At {
    fn of(path: &str) -> Self {
        let mut parts = path.splitn(2, '/');
        let page = parts.next().unwrap_or_default();
        let rest = parts.next().filter(|rest| !rest.is_empty());
        match (page, rest.map(str::to_owned)) {
            ("", None) => At::Home,
            ("quick", Some(id)) => At::Quick(id),
            ("build", Some(id)) => At::Build(id),
            ("spot", id) => At::Spot(id),
            ("table", None) => At::Table,
            ("exam", None) => At::Exam,
            ("heads", None) => At::Heads,
            ("progress", None) => At::Progress,
            ("trainer", None) => At::Trainer,
            ("present", Some(id)) => At::Present(id),
            ("editor", id) => At::Editor(id),
            (_, _) => At::Nowhere,
        }
    }
}

/// The address of a page of practice.
fn to(path: &str) -> Route {
    Route::In(Area::Training, path.to_owned())
}

/// What [`TrainingPage`] shows.
#[derive(Properties, PartialEq)]
pub struct TrainingProps {
    /// The address behind the area's name.
    pub path: AttrValue,
}

/// Practice. Under another protocol it begins anew.
#[component]
pub fn TrainingPage(props: &TrainingProps) -> Html {
    let app = use_app();
    html! { <Practice key={app.protocol.digest()} path={props.path.clone()} /> }
}

#[component]
fn Practice(props: &TrainingProps) -> Html {
    let app = use_app();
    match use_kept_root(&app) {
        Root::There(kept) => html! {
            <Provided context={kept}><Page path={props.path.clone()} /></Provided>
        },
        Root::Coming => {
            html! { <p class="utrecht-paragraph" role="status">{ app.say(Frame::PageComing) }</p> }
        }
        Root::NoLibrary => html! { <NoLibrary /> },
    }
}

/// No set goes with the protocol in use: why, and what to do.
#[component]
fn NoLibrary() -> Html {
    let app = use_app();
    let title = app.say(Words::Title);
    use_page(title);
    let here = app.t(&app.protocol.source().title);
    let next = match app.state().standing {
        Standing::Trial => Words::NoLibraryTrial,
        Standing::Own | Standing::Awaited => Words::NoLibraryOwn,
    };
    html! {
        <div class="dw-page">
            <h1 class="utrecht-heading-1" tabindex="-1">{ title }</h1>
            <Alert kind={AlertKind::Warning} title={app.say(Words::NoLibrary)}>
                <p class="utrecht-paragraph">{ app.fill(Words::NoLibraryText, &[("here", &here)]) }</p>
                <p class="utrecht-paragraph">{ app.say(next) }</p>
            </Alert>
        </div>
    }
}

#[component]
fn Page(props: &TrainingProps) -> Html {
    let app = use_app();
    let kept = kept::use_kept();
    let at = At::of(&props.path);
    let page = match &at {
        At::Home => html! { <home::HomePage /> },
        At::Quick(id) => html! { <quick::QuickPage id={id.clone()} key={id.clone()} /> },
        At::Build(id) => html! { <build::BuildPage id={id.clone()} key={id.clone()} /> },
        At::Spot(id) => {
            html! { <spot::SpotPage id={id.clone().map(AttrValue::from)} key={id.clone().unwrap_or_default()} /> }
        }
        At::Table => html! { <table::TableDrill /> },
        At::Exam => html! { <exam::ExamPage /> },
        At::Heads => html! { <heads::HeadsPage /> },
        At::Progress => html! { <progress::ProgressPage /> },
        At::Trainer => html! { <trainer::TrainerPage /> },
        At::Present(id) => html! { <present::PresentPage id={id.clone()} key={id.clone()} /> },
        At::Editor(id) => {
            html! { <editor::EditorPage id={id.clone().map(AttrValue::from)} key={id.clone().unwrap_or_default()} /> }
        }
        At::Nowhere => html! { <Missing /> },
    };
    html! {
        <div class={classes!("dw-practice", matches!(at, At::Present(_)).then_some("dw-practice--big"))}>
            <div class="dw-practice__mark" role="note">
                <strong class="dw-practice__word"><Icon name={IconName::Edit} />{ app.say(Words::Mark) }</strong>
                <span>{ app.say(Words::MarkText) }</span>
                if at != At::Home {
                    <LinkTo route={to("")} class="dw-practice__home" icon={IconName::ArrowLeft}>{ app.say(Words::Home) }</LinkTo>
                }
            </div>
            if kept.config_failed() {
                <Alert kind={AlertKind::Warning}>
                    <p class="utrecht-paragraph">{ app.say(More::SetFromConfig) }</p>
                </Alert>
            }
            { page }
        </div>
    }
}

/// A situation that is not there.
#[component]
fn Missing() -> Html {
    let app = use_app();
    let title = app.say(Words::NotFound);
    use_page(title);
    html! {
        <div class="dw-page">
            <h1 class="utrecht-heading-1" tabindex="-1">{ title }</h1>
            <p class="utrecht-paragraph">{ app.say(Words::NotFoundHelp) }</p>
            <LinkTo route={to("")} icon={IconName::ArrowLeft}>{ app.say(Words::Home) }</LinkTo>
        </div>
    }
}

/// What goes with a situation, for whoever looks for it: its level and its subjects. The mistakes that it is about come
/// along only once it was judged, as they give the answer away.
fn badges(
    app: &crate::app::hooks::App,
    kept: &Kept,
    level: u8,
    themes: &[String],
    judged: bool,
) -> Html {
    let library = kept.library();
    let known = library.set().themes.iter();
    let known = known.filter(|theme| themes.contains(&theme.id) && (judged || !theme.mistake));
    html! {
        <p class="dw-card__facts">
            <span class="dw-badge">{ app.say(home::level_words(level)) }</span>
            { for known.map(|theme| html! {
                <span class={classes!("dw-badge", theme.mistake.then_some("dw-badge--mistake"))} key={theme.id.clone()}>
                    { app.t(&theme.title) }
                    if theme.mistake {
                        <span class="dw-visually-hidden">{ format!(" ({})", app.say(Words::Mistake)) }</span>
                    }
                </span>
            }) }
        </p>
    }
}
