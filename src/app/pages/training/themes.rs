//! What a situation of one's own is about: chosen one by one from a list that folds out, so that twenty themes take no more
//! room than those that were chosen.

use yew::prelude::*;

use super::home::Select;
use crate::app::components::{Button, ButtonKind, IconName};
use crate::app::hooks::use_app;
use crate::browser::focus;
use crate::text::practice_more::PracticeMore as Words;
use crate::training::model::Theme;

/// The id of the list that folds out.
const LIST: &str = "edit-theme";

/// What [`Themes`] takes.
#[derive(Properties, PartialEq)]
pub(super) struct ThemesProps {
    /// Every theme of the set.
    pub all: Vec<Theme>,
    /// The ids of those that were chosen.
    pub chosen: Vec<String>,
    /// Called with the ids as they are then.
    pub onchange: Callback<Vec<String>>,
}

/// Choosing what a situation is about.
#[component]
pub(super) fn Themes(props: &ThemesProps) -> Html {
    let app = use_app();
    let pointed = use_state(AttrValue::default);
    if props.all.is_empty() {
        return Html::default();
    }
    let is_chosen = |theme: &&Theme| props.chosen.contains(&theme.id);
    let options: Vec<(String, String)> = props
        .all
        .iter()
        .filter(|theme| !is_chosen(theme))
        .map(|theme| (theme.id.clone(), theme.title.get(app.lang).to_owned()))
        .collect();
    let point = {
        let pointed = pointed.clone();
        Callback::from(move |id: AttrValue| pointed.set(id))
    };
    let next = options.iter().find(|(id, _)| **id == **pointed).cloned();
    let add = next.map(|(id, title)| {
        let (app, pointed, tell) = (app.clone(), pointed.clone(), props.onchange.clone());
        let mut chosen = props.chosen.clone();
        chosen.push(id);
        Callback::from(move |_: MouseEvent| {
            pointed.set(AttrValue::default());
            tell.emit(chosen.clone());
            app.announce(app.fill(Words::EditThemeAdded, &[("title", &title)]));
            // What was pointed at is no longer in the list.
            focus::by_id(LIST);
        })
    });
    let remove = |theme: &Theme| {
        let (app, tell) = (app.clone(), props.onchange.clone());
        let mut chosen = props.chosen.clone();
        chosen.retain(|id| *id != theme.id);
        let title = theme.title.get(app.lang).to_owned();
        Callback::from(move |_: MouseEvent| {
            tell.emit(chosen.clone());
            app.announce(app.fill(Words::EditThemeRemoved, &[("title", &title)]));
            // The button goes with it.
            focus::by_id(LIST);
        })
    };
    html! {
        <fieldset class="utrecht-form-fieldset utrecht-form-fieldset--html-fieldset dw-themes">
            <legend class="utrecht-form-fieldset__legend">{ app.say(Words::EditThemes) }</legend>
            if !props.chosen.is_empty() {
                <ul class="dw-themes__chosen">
                    { for props.all.iter().filter(is_chosen).map(|theme| {
                        let title = theme.title.get(app.lang);
                        let label = app.fill(Words::EditThemeRemoveThis, &[("title", title)]);
                        html! {
                            <li class="dw-badge dw-themes__one" key={theme.id.clone()}>
                                { title }
                                <Button kind={ButtonKind::Subtle} icon={IconName::Trash} {label} onclick={remove(theme)}>
                                    { app.say(Words::EditThemeRemove) }
                                </Button>
                            </li>
                        }
                    }) }
                </ul>
            }
            if !options.is_empty() {
                <div class="dw-themes__add">
                    <Select id={LIST} label={app.say(Words::EditTheme)} all={app.say(Words::EditChoose)} {options}
                        value={(*pointed).clone()} onchange={point} />
                    if let Some(onclick) = add {
                        <Button icon={IconName::Plus} {onclick}>{ app.say(Words::EditThemeAdd) }</Button>
                    }
                </div>
            }
        </fieldset>
    }
}
