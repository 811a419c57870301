//! The first page of practice: the ways to practise, and every situation.

use yew::prelude::*;

use super::kept::use_kept;
use super::to;
use super::tongue::tongue;
use crate::app::components::{Button, ButtonKind, IconName, LinkTo, TextField};
use crate::app::hooks::{App, use_app, use_page};
use crate::app::route::Route;
use crate::browser::{clock, focus};
use crate::text::practice::Practice as Words;
use crate::training::Exercise;

/// How many situations are shown before one asks for all.
const AT_FIRST: usize = 12;

/// The name of a level.
pub(super) const fn level_words(level: u8) -> Words {
    match level {
        1 => Words::LevelOne,
        2 => Words::LevelTwo,
        _ => Words::LevelThree,
    }
}

/// The first page of practice.
#[component]
pub(super) fn HomePage() -> Html {
    let app = use_app();
    let title = app.say(Words::Title);
    use_page(title);
    let kept = use_kept();
    let library = kept.library();
    let today = clock::today();
    let order = kept.progress().next(&library, today);
    let progress = kept.progress();
    let back = [
        (progress.due(&library, today).len(), Words::Due, None),
        (
            progress.due_spots(&library, today).len(),
            Words::DueSpots,
            Some("spot"),
        ),
        (
            progress.due_rows(&app.protocol, today).len(),
            Words::DueRows,
            Some("table"),
        ),
    ];
    let first = order.first().cloned().unwrap_or_default();
    let first_title = library
        .exercise(&first)
        .map(|one| app.t(&one.practice.title));
    let decided = order
        .iter()
        .find(|id| library.exercise(id).and_then(Exercise::decided).is_some());
    let ways = [
        (format!("quick/{first}"), Words::Quick, Words::QuickHelp),
        (
            format!("build/{}", decided.cloned().unwrap_or_default()),
            Words::Build,
            Words::BuildHelp,
        ),
        ("spot".to_owned(), Words::Spot, Words::SpotHelp),
        ("table".to_owned(), Words::Table, Words::TableHelp),
        ("exam".to_owned(), Words::Exam, Words::ExamHelp),
        ("heads".to_owned(), Words::Heads, Words::HeadsHelp),
        ("progress".to_owned(), Words::Progress, Words::ProgressHelp),
        ("trainer".to_owned(), Words::Trainer, Words::TrainerHelp),
    ];
    html! {
        <div class="dw-page dw-page--wide">
            <h1 class="utrecht-heading-1" tabindex="-1">{ title }</h1>
            <p class="utrecht-paragraph utrecht-paragraph--lead">{ app.say(Words::Lead) }</p>
            if let Some(name) = first_title {
                <p class="utrecht-paragraph">
                    <LinkTo route={to(&format!("quick/{first}"))} button={ButtonKind::Primary}>
                        { app.fill(Words::NextUp, &[("title", &name)]) }
                    </LinkTo>
                </p>
            }
            { for back.into_iter().filter(|(n, _, _)| *n > 0).map(|(n, words, path)| {
                let words = app.fill(words, &[("n", &n.to_string())]);
                html! {
                    <p class="utrecht-paragraph">
                        if let Some(path) = path {
                            <LinkTo route={to(path)}>{ words }</LinkTo>
                        } else {
                            { words }
                        }
                    </p>
                }
            }) }
            <h2 class="utrecht-heading-2">{ app.say(Words::Ways) }</h2>
            <ul class="dw-cards">
                { for ways.into_iter().map(|(path, name, help)| html! {
                    <li class="dw-card" key={path.clone()}>
                        <h3 class="dw-card__title">
                            <LinkTo route={to(&path)} class="dw-card__action">{ app.say(name) }</LinkTo>
                        </h3>
                        <p class="dw-card__text">{ app.say(help) }</p>
                    </li>
                }) }
            </ul>
            <p class="utrecht-paragraph">
                <LinkTo route={Route::Open} icon={IconName::Open}>{ app.say(Words::GoOn) }</LinkTo>
            </p>
            <Situations />
        </div>
    }
}

/// Every situation, to choose from.
#[component]
fn Situations() -> Html {
    let app = use_app();
    let kept = use_kept();
    let library = kept.library();
    let (words, theme, level) = (
        use_state(String::new),
        use_state(AttrValue::default),
        use_state(AttrValue::default),
    );
    let fits = |one: &&Exercise| {
        let practice = &one.practice;
        let in_theme = theme.is_empty() || practice.themes.iter().any(|t| **t == **theme);
        let in_level = level.is_empty() || practice.level.to_string() == **level;
        in_theme && in_level && has(&app, one, &words)
    };
    let found: Vec<&Exercise> = library.exercises().iter().filter(fits).collect();
    let all = use_state(|| false);
    use_effect_with(*all, |all| {
        // The button goes; one goes on where it was.
        if *all {
            focus::first(&format!("#situation-{AT_FIRST} a"));
        }
    });
    let more = found.len() > AT_FIRST && !*all;
    let shown = if more { AT_FIRST } else { found.len() };
    let n = found.len().to_string();
    let themes = library.set().themes.iter();
    let themes: Vec<(String, String)> = themes
        .map(|theme| (theme.id.clone(), theme.title.get(app.lang).to_owned()))
        .collect();
    let levels: Vec<(String, String)> = (1..=3_u8)
        .map(|level| (level.to_string(), app.say(level_words(level)).to_owned()))
        .collect();
    let count = app.fill(
        Words::Count,
        &[
            ("n", &found.len().to_string()),
            ("all", &library.exercises().len().to_string()),
        ],
    );
    html! {
        <section class="dw-section" aria-labelledby="situations">
            <h2 class="utrecht-heading-2" id="situations">{ app.say(Words::Situations) }</h2>
            <p class="utrecht-paragraph">{ app.say(Words::SituationsHelp) }</p>
            <div class="dw-filters">
                <TextField id="find-situation" label={app.say(Words::Filter)} value={(*words).clone()}
                    oninput={let words = words.clone(); Callback::from(move |text: String| words.set(text))} />
                <Select id="theme" label={app.say(Words::Theme)} all={app.say(Words::AllThemes)} options={themes}
                    value={(*theme).clone()} onchange={let theme = theme.clone(); Callback::from(move |id| theme.set(id))} />
                <Select id="level" label={app.say(Words::Level)} all={app.say(Words::AllLevels)} options={levels}
                    value={(*level).clone()} onchange={let level = level.clone(); Callback::from(move |id| level.set(id))} />
            </div>
            <p class="dw-quiet" role="status">{ count }</p>
            if found.is_empty() {
                <p class="utrecht-paragraph">{ app.say(Words::NoneFound) }</p>
            }
            <ul class="dw-cards">
                { for found.into_iter().take(shown).enumerate().map(|(at, one)| situation(&app, &kept, at, one)) }
            </ul>
            if more {
                <p>
                    <Button onclick={Callback::from(move |_: MouseEvent| all.set(true))}>
                        { app.fill(Words::ShowAll, &[("n", &n)]) }
                    </Button>
                </p>
            }
        </section>
    }
}

fn situation(app: &App, kept: &super::kept::Kept, at: usize, one: &Exercise) -> Html {
    let practice = &one.practice;
    html! {
        <li class="dw-card" id={format!("situation-{at}")} key={practice.id.clone()}>
            <h3 class="dw-card__title">
                <LinkTo route={to(&format!("quick/{}", practice.id))} class="dw-card__action">
                    <span lang={tongue(app, one, &practice.title)}>{ app.t(&practice.title) }</span>
                </LinkTo>
            </h3>
            { super::badges(app, kept, practice.level, &practice.themes, false) }
        </li>
    }
}

/// Whether title or story has all of these words.
fn has(app: &App, one: &Exercise, words: &str) -> bool {
    let practice = &one.practice;
    let mut text = practice.title.get(app.lang).to_lowercase();
    for line in &practice.story {
        text.push(' ');
        text.push_str(&super::story::line(app, line).to_lowercase());
    }
    words
        .split_whitespace()
        .all(|word| text.contains(&word.to_lowercase()))
}

/// What [`Select`] takes.
#[derive(Properties, PartialEq)]
pub(super) struct SelectProps {
    pub id: AttrValue,
    pub label: AttrValue,
    /// What is called choosing none; absent where one must be chosen.
    #[prop_or_default]
    pub all: Option<AttrValue>,
    /// Ids with their names.
    pub options: Vec<(String, String)>,
    pub value: AttrValue,
    pub onchange: Callback<AttrValue>,
}

/// A choice of one from a list that folds out.
#[component]
pub(super) fn Select(props: &SelectProps) -> Html {
    let tell = props.onchange.clone();
    let onchange = Callback::from(move |event: Event| {
        if let Some(field) = event.target_dyn_into::<web_sys::HtmlSelectElement>() {
            tell.emit(field.value().into());
        }
    });
    html! {
        <div class="utrecht-form-field utrecht-form-field--text">
            <div class="utrecht-form-field__label">
                <label class="utrecht-form-label" for={props.id.clone()}>{ props.label.clone() }</label>
            </div>
            <div class="utrecht-form-field__input">
                <select class="utrecht-textbox dw-select" id={props.id.clone()} {onchange}>
                    if let Some(all) = &props.all {
                        <option value="" selected={props.value.is_empty()}>{ all.clone() }</option>
                    }
                    { for props.options.iter().map(|(id, name)| html! {
                        <option value={id.clone()} selected={**id == *props.value} key={id.clone()}>{ name.clone() }</option>
                    }) }
                </select>
            </div>
        </div>
    }
}
