//! A field that narrows a list down while one types.

use yew::prelude::*;

use web_sys::HtmlInputElement;

/// A filter field with its count.
#[derive(Properties, PartialEq)]
pub struct FilterProps {
    /// The field's id.
    pub id: AttrValue,
    /// Its label.
    pub label: AttrValue,
    /// A hint below the label.
    #[prop_or_default]
    pub hint: Option<AttrValue>,
    /// The words of the button that empties it.
    pub clear: AttrValue,
    /// What is in it.
    pub value: AttrValue,
    /// How many are found, in words.
    pub count: AttrValue,
    /// What was typed.
    pub on_input: Callback<String>,
}

/// A field that narrows a list down; how many are left is read out.
#[component]
pub fn Filter(props: &FilterProps) -> Html {
    let hint_id = format!("{}-hint", props.id);
    let typed = {
        let on_input = props.on_input.clone();
        Callback::from(move |event: InputEvent| {
            if let Some(field) = event.target_dyn_into::<HtmlInputElement>() {
                on_input.emit(field.value());
            }
        })
    };
    let clear = props.on_input.reform(|_: MouseEvent| String::new());
    html! {
        <div class="dw-filter dw-print-hidden" role="search">
            <label class="utrecht-form-label" for={props.id.clone()}>{ props.label.clone() }</label>
            if let Some(hint) = &props.hint {
                <p id={hint_id.clone()} class="utrecht-form-field-description">{ hint.clone() }</p>
            }
            <div class="dw-filter__row">
                <input
                    id={props.id.clone()}
                    class="utrecht-textbox utrecht-textbox--html-input"
                    type="search"
                    autocomplete="off"
                    aria-describedby={props.hint.is_some().then_some(hint_id)}
                    value={props.value.clone()}
                    oninput={typed}
                />
                if !props.value.is_empty() {
                    <button
                        type="button"
                        class="utrecht-button utrecht-button--subtle"
                        onclick={clear}
                    >
                        { props.clear.clone() }
                    </button>
                }
            </div>
            <p class="dw-filter__count" role="status">{ props.count.clone() }</p>
        </div>
    }
}

/// Whether each word that is looked for occurs in one of these, whatever its case or accents.
pub fn matches<'a>(mut words: impl Iterator<Item = &'a str>, wanted: &str) -> bool {
    let text = words
        .by_ref()
        .fold(String::new(), |text, word| text + " " + word);
    let text = plain(&text);
    plain(wanted)
        .split_whitespace()
        .all(|word| text.contains(word))
}

fn plain(text: &str) -> String {
    text.chars()
        .flat_map(char::to_lowercase)
        .map(|c| match c {
            'à' | 'á' | 'â' | 'ä' => 'a',
            'è' | 'é' | 'ê' | 'ë' => 'e',
            'ì' | 'í' | 'î' | 'ï' => 'i',
            'ò' | 'ó' | 'ô' | 'ö' => 'o',
            'ù' | 'ú' | 'û' | 'ü' => 'u',
            'ç' => 'c',
            other => other,
        })
        .collect()
}
