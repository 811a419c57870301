//! The search box: a combobox over rows and activities.

use web_sys::HtmlInputElement;
use yew::prelude::*;

use crate::app::components::{Icon, IconName};
use crate::app::hooks::{App, From as Begin, use_app};
use crate::app::route::Route;
use crate::app::search::{Finder, Target};
use crate::browser::focus;
use crate::text::start::StartPage as Words;

const FIELD: &str = "find";
const LIST: &str = "find-list";

#[component]
pub fn FinderBox() -> Html {
    let app = use_app();
    let sought = use_state(String::new);
    let open = use_state(|| false);
    let active = use_state(|| None::<usize>);
    let finder = use_memo((), |()| Finder::new(&app.protocol, &[Words::AcuteWords]));
    let hits = use_memo((*sought).clone(), |sought| finder.find(sought));

    let type_in = {
        let (sought, open, active) = (sought.clone(), open.clone(), active.clone());
        Callback::from(move |words: String| {
            open.set(!words.trim().is_empty());
            active.set(None);
            sought.set(words);
        })
    };
    let oninput = {
        let type_in = type_in.clone();
        move |event: InputEvent| {
            if let Some(field) = event.target_dyn_into::<HtmlInputElement>() {
                type_in.emit(field.value());
            }
        }
    };
    let choose = {
        let (app, open) = (app.clone(), open.clone());
        Callback::from(move |target: Target| {
            open.set(false);
            go(&app, target);
        })
    };
    let onkeydown = {
        let (hits, open, active) = (hits.clone(), open.clone(), active.clone());
        let (choose, type_in) = (choose.clone(), type_in.clone());
        Callback::from(move |event: KeyboardEvent| {
            let count = hits.len();
            match event.key().as_str() {
                "ArrowDown" if count > 0 => {
                    event.prevent_default();
                    open.set(true);
                    active.set(Some(active.map_or(0, |at| (at + 1) % count)));
                }
                "ArrowUp" if count > 0 => {
                    event.prevent_default();
                    open.set(true);
                    active.set(Some(
                        active.map_or(count - 1, |at| (at + count - 1) % count),
                    ));
                }
                "Enter" => {
                    event.prevent_default();
                    // Without a choice the best hit is meant.
                    let at = active.unwrap_or(0);
                    if let Some(hit) = hits.get(at).filter(|_| *open) {
                        choose.emit(hit.target);
                    }
                }
                "Escape" if *open => {
                    event.prevent_default();
                    open.set(false);
                    active.set(None);
                }
                "Escape" => type_in.emit(String::new()),
                _ => {}
            }
        })
    };
    let clear = {
        let type_in = type_in.clone();
        move |_: MouseEvent| {
            type_in.emit(String::new());
            focus::by_id(FIELD);
        }
    };
    let reopen = {
        let (open, sought) = (open.clone(), sought.clone());
        move |_: FocusEvent| open.set(!sought.trim().is_empty())
    };
    let shown = *open && !hits.is_empty();
    use_effect_with(*active, |active| {
        if let Some(at) = active {
            focus::show(&option_id(*at));
        }
    });
    let status = status(&app, &sought, *open, hits.len());
    html! {
        <div class="dw-finder" role="search">
            <label class="utrecht-form-label dw-finder__label" for={FIELD}>{ app.say(Words::SearchLabel) }</label>
            <p class="utrecht-form-field-description" id="find-hint">{ app.say(Words::SearchHint) }</p>
            <div class="dw-finder__field">
                <input id={FIELD} type="text" class="utrecht-textbox utrecht-textbox--html-input dw-finder__input"
                    role="combobox" aria-autocomplete="list" aria-expanded={if shown { "true" } else { "false" }}
                    aria-controls={LIST} aria-describedby="find-hint"
                    aria-activedescendant={active.filter(|_| shown).map(option_id)}
                    autocomplete="off" autocapitalize="none" spellcheck="false" enterkeyhint="go"
                    value={(*sought).clone()} {oninput} {onkeydown} onfocus={reopen} />
                <Icon name={IconName::Search} class="dw-finder__icon" />
                if !sought.is_empty() {
                    <button type="button" class="utrecht-button utrecht-button--subtle dw-finder__clear" onclick={clear}>
                        { app.say(Words::SearchClear) }
                    </button>
                }
            </div>
            <p class="dw-finder__status" role="status">{ status }</p>
            <ul id={LIST} class="dw-finder__list" role="listbox" aria-label={app.say(Words::SearchResults)}
                hidden={!shown}>
                { for hits.iter().enumerate().map(|(at, hit)| html! {
                    <Choice {at} target={hit.target} active={*active == Some(at)} onchoose={choose.clone()} />
                }) }
            </ul>
        </div>
    }
}

fn option_id(at: usize) -> String {
    format!("{LIST}-{at}")
}

/// What is said about the hits.
fn status(app: &App, sought: &str, open: bool, count: usize) -> String {
    match count {
        _ if sought.trim().is_empty() || !open => String::new(),
        0 => app.say(Words::SearchNone).to_owned(),
        1 => app.say(Words::SearchOne).to_owned(),
        _ => app.fill(Words::SearchCount, &[("count", &count.to_string())]),
    }
}

/// Begins what was chosen.
fn go(app: &App, target: Target) {
    let protocol = &app.protocol;
    match target {
        Target::Activity(activity) => {
            app.begin(Begin::Activity(protocol.activity(activity).id.clone()));
        }
        Target::Row(activity, row) => app.begin(Begin::Row {
            activity: protocol.activity(activity).id.clone(),
            row: protocol.row(row).id.clone(),
        }),
        Target::Acute => app.navigate(Route::Acute),
    }
}

#[derive(Properties, PartialEq)]
struct ChoiceProps {
    at: usize,
    target: Target,
    active: bool,
    onchoose: Callback<Target>,
}

#[component]
fn Choice(props: &ChoiceProps) -> Html {
    let app = use_app();
    let target = props.target;
    let (title, more) = words(&app, target);
    let onclick = props.onchoose.reform(move |_: MouseEvent| target);
    // The field keeps the focus, so that typing goes on.
    let onmousedown = |event: MouseEvent| event.prevent_default();
    html! {
        <li id={option_id(props.at)} role="option" aria-selected={if props.active { "true" } else { "false" }}
            class={classes!("dw-finder__option", props.active.then_some("dw-finder__option--active"))}
            {onclick} {onmousedown}>
            <span class="dw-finder__title">{ title }</span>
            <span class="dw-finder__more">{ " " }{ more }</span>
        </li>
    }
}

/// A hit in words: what it is, and a little more.
fn words(app: &App, target: Target) -> (AttrValue, AttrValue) {
    let protocol = &app.protocol;
    match target {
        Target::Activity(activity) => {
            let activity = protocol.activity(activity);
            (app.t(&activity.label), app.t(&activity.help))
        }
        Target::Row(activity, row) => {
            let row = protocol.row(row);
            let label = app.t(&protocol.activity(activity).label);
            let more = match &row.when {
                Some(when) => format!("{label} · {}", when.get(app.lang)),
                None => label.to_string(),
            };
            (app.t(&row.contact), more.into())
        }
        Target::Acute => (
            app.say(Words::AcuteHit).into(),
            app.say(Words::AcuteMore).into(),
        ),
    }
}
