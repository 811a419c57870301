//! One entry in a form.

use std::rc::Rc;

use serde_json::{Value, json};
use yew::prelude::*;

use super::copies::Copies;
use super::fields::{FieldOf, Kind, fields, grows, name_of};
use super::side::{EFFECT, Side};
use crate::app::components::{
    Checkbox, Choice, Disclosure, IconName, LinkTo, Radios, TextArea, TextField,
};
use crate::app::hooks::{App, use_app, use_page};
use crate::app::pages::rules::at;
use crate::app::pages::rules::bench::{Bench, now, use_bench};
use crate::app::pages::rules::nav::Nav;
use crate::browser::focus;
use crate::protocol::RowConsent;
use crate::text::rules::{Edit as Words, Field};
use crate::workbench::edit::{Document, Edit, within};
use crate::workbench::explain::row_consent;

/// Which entry.
#[derive(Properties, PartialEq)]
pub struct EntryProps {
    /// Its list; `top` for the file itself.
    pub list: AttrValue,
    /// Its id.
    pub id: AttrValue,
}

/// One entry in a form.
#[component]
pub fn EntryPage(props: &EntryProps) -> Html {
    let app = use_app();
    let (bench, put) = use_bench();
    let turn = use_state(|| 0_u32);
    let list = props.list.clone();
    let top = list.as_str() == "top";
    let entry = bench.document.as_ref().and_then(|document| {
        if top {
            Some(document.value().clone())
        } else {
            document.entry(&list, &props.id).cloned()
        }
    });
    let title = entry
        .as_ref()
        .and_then(|entry| name_of(entry, app.lang))
        .unwrap_or_else(|| app.say(Words::NotThere).to_owned());
    use_page(&title);
    let change = {
        let (put, turn) = (put.clone(), turn.clone());
        Callback::from(move |edit: Edit| {
            let next = now()
                .document
                .as_ref()
                .and_then(|document| document.apply(&edit).ok());
            if let Some(next) = next {
                put.emit(Bench {
                    document: Some(Rc::new(next)),
                    ..now()
                });
                turn.set(turn.wrapping_add(1));
            }
        })
    };
    // What was taken back beside the form shows in it as well.
    let again = {
        let (put, turn) = (put, turn.clone());
        Callback::from(move |()| {
            put.emit(now());
            turn.set(turn.wrapping_add(1));
        })
    };
    let here = at(format!("edit/{list}/{}", props.id));
    // On a narrow screen what the changes do stands below the form.
    let to_effect = Callback::from(|event: MouseEvent| {
        event.prevent_default();
        focus::by_id(EFFECT);
    });
    let name = title.clone();
    let back = if top {
        at("edit")
    } else {
        at(format!("edit/{list}"))
    };
    html! {
        <div class="dw-page dw-page--wide">
            <Nav part="edit" />
            <p><LinkTo route={back} icon={IconName::ArrowLeft}>
                { app.say(if top { Words::BackToLists } else { Words::BackToList }) }
            </LinkTo></p>
            <h1 class="utrecht-heading-1" tabindex="-1">{ title }</h1>
            // Above the form and in its own place: what floats would lie on a field.
            <p class="dw-editor__jump dw-print-hidden">
                <a class="utrecht-button-link utrecht-button utrecht-button--secondary-action" href={here.hash()}
                    onclick={to_effect}>{ app.say(Words::ToEffect) }</a>
            </p>
            <div class="dw-editor">
                <div class="dw-form">
                    if let (Some(entry), Some(document)) = (&entry, &bench.document) {
                        { for fields(&list).iter().map(|field| {
                            let form = Form { app: &app, document, list: &list, id: &props.id, entry, change: &change };
                            form.field(field)
                        }) }
                        if !top {
                            <Disclosure summary={app.say(Words::Id)}>
                                <p class="utrecht-paragraph">
                                    { app.say(Words::IdHelp) }{ " " }<code class="utrecht-code">{ props.id.clone() }</code>
                                </p>
                            </Disclosure>
                            if grows(&list) {
                                <Copies list={list.clone()} id={props.id.clone()} {name} />
                            }
                        }
                    }
                </div>
                <Side turn={*turn} onchange={again} />
            </div>
        </div>
    }
}

/// What a field needs to be drawn.
struct Form<'a> {
    app: &'a App,
    document: &'a Document,
    list: &'a AttrValue,
    id: &'a AttrValue,
    entry: &'a Value,
    change: &'a Callback<Edit>,
}

impl Form<'_> {
    /// Changes a field of this entry; nothing takes it away.
    fn set(&self, field: impl Into<String>) -> Callback<Option<Value>> {
        let (list, id, field) = (self.list.to_string(), self.id.to_string(), field.into());
        self.change.reform(move |value| {
            if list == "top" {
                Edit::Top {
                    field: field.clone(),
                    value,
                }
            } else {
                Edit::Field {
                    list: list.clone(),
                    id: id.clone(),
                    field: field.clone(),
                    value,
                }
            }
        })
    }

    fn field(&self, (name, label, kind): &FieldOf) -> Html {
        match kind {
            Kind::Text(may) => self.text(name, *label, *may, false),
            Kind::Name => self.text(name, *label, false, true),
            Kind::Line => self.line(name, *label),
            Kind::Choice(options) => self.choice(name, *label, options),
            Kind::One(list, may) => self.one(name, *label, list, *may),
            Kind::Many(list) => self.many(name, *label, list),
            Kind::List => self.words(name, *label),
            Kind::Flag => self.flag(name, *label),
        }
    }

    fn text(&self, name: &str, label: Field, may: bool, short: bool) -> Html {
        let app = self.app;
        let there = within(self.entry, name);
        let said = |lang: &str| {
            let words = there.and_then(|text| text.get(lang)?.as_str());
            words.unwrap_or_default().to_owned()
        };
        let (nl, en) = (said("nl"), said("en"));
        let field = |lang: &'static str, words: Words, value: &str, other: &str| {
            let set = self.set(name.to_owned());
            let other = other.to_owned();
            let oninput = Callback::from(move |typed: String| {
                // A wording that may be left out is left out when nothing stands in either language.
                let empty = may && typed.trim().is_empty() && other.trim().is_empty();
                let (nl, en) = if lang == "nl" {
                    (&typed, &other)
                } else {
                    (&other, &typed)
                };
                set.emit((!empty).then(|| json!({ "nl": nl, "en": en })));
            });
            let label = app.fill(words, &[("field", app.say(label))]);
            let (id, value) = (format!("edit-{name}-{lang}"), value.to_owned());
            if short {
                html! { <TextField {id} {label} {value} {oninput} /> }
            } else {
                html! { <TextArea {id} {label} {value} {oninput} rows={2_u8} optional={may} /> }
            }
        };
        html! {
            <>
                { field("nl", Words::Dutch, &nl, &en) }
                { field("en", Words::English, &en, &nl) }
            </>
        }
    }

    fn line(&self, name: &str, label: Field) -> Html {
        let value = within(self.entry, name)
            .and_then(Value::as_str)
            .unwrap_or_default();
        let oninput = self
            .set(name)
            .reform(|typed: String| Some(Value::from(typed)));
        html! {
            <TextField id={format!("edit-{name}")} label={self.app.say(label)} value={value.to_owned()} {oninput} />
        }
    }

    fn choice(&self, name: &str, label: Field, options: &[(&'static str, Field)]) -> Html {
        let app = self.app;
        let value = within(self.entry, name)
            .and_then(Value::as_str)
            .unwrap_or_default();
        let options: Vec<Choice> = options
            .iter()
            .map(|(value, words)| {
                let consent = match *value {
                    "required" => Some(RowConsent::Required),
                    "not-required" => Some(RowConsent::NotRequired),
                    "not-applicable" => Some(RowConsent::NotApplicable),
                    _ => None,
                };
                let words = consent.map_or_else(|| app.say(*words), |c| row_consent(c, app.lang));
                Choice::new(*value, words)
            })
            .collect();
        let onchange = self
            .set(name)
            .reform(|v: AttrValue| Some(Value::from(v.to_string())));
        html! {
            <Radios id={format!("edit-{name}")} legend={app.say(label)} {options}
                value={AttrValue::from(value.to_owned())} {onchange} />
        }
    }

    fn one(&self, name: &str, label: Field, list: &str, may: bool) -> Html {
        let app = self.app;
        let value = within(self.entry, name)
            .and_then(Value::as_str)
            .unwrap_or_default();
        let mut options: Vec<(String, String)> = Vec::new();
        if may {
            options.push((String::new(), app.say(Words::Nobody).to_owned()));
        }
        for (id, entry) in self.document.entries(list) {
            let name = name_of(&entry, app.lang).unwrap_or_else(|| id.clone());
            options.push((id, name));
        }
        let set = self.set(name);
        let onchange = Callback::from(move |event: Event| {
            if let Some(field) = event.target_dyn_into::<web_sys::HtmlSelectElement>() {
                let value = field.value();
                set.emit((!value.is_empty()).then(|| Value::from(value)));
            }
        });
        let id = format!("edit-{name}");
        html! {
            <div class="utrecht-form-field utrecht-form-field--text">
                <div class="utrecht-form-field__label">
                    <label class="utrecht-form-label" for={id.clone()}>{ app.say(label) }</label>
                </div>
                <div class="utrecht-form-field__input">
                    <select class="utrecht-textbox utrecht-textbox--html-input" {id} {onchange}>
                        { for options.into_iter().map(|(id, name)| html! {
                            <option value={id.clone()} selected={id == value}>{ name }</option>
                        }) }
                    </select>
                </div>
            </div>
        }
    }

    fn many(&self, name: &'static str, label: Field, list: &str) -> Html {
        let app = self.app;
        let chosen: Vec<String> = listed(within(self.entry, name));
        html! {
            <fieldset class="utrecht-form-fieldset utrecht-form-fieldset--html-fieldset dw-many">
                <legend class="utrecht-form-fieldset__legend utrecht-form-fieldset__legend--html-legend">{ app.say(label) }</legend>
                <div class="dw-choices dw-choices--inline">
                    { for self.document.entries(list).into_iter().map(|(id, entry)| {
                        let checked = chosen.contains(&id);
                        let set = self.set(name);
                        let (known, this) = (chosen.clone(), id.clone());
                        let onchange = Callback::from(move |on: bool| {
                            let mut list = known.clone();
                            list.retain(|other| *other != this);
                            if on {
                                list.push(this.clone());
                            }
                            set.emit(Some(json!(list)));
                        });
                        let label = name_of(&entry, app.lang).unwrap_or_else(|| id.clone());
                        html! {
                            <Checkbox id={format!("edit-{name}-{id}")} {label} {checked} {onchange} key={id.clone()} />
                        }
                    }) }
                </div>
            </fieldset>
        }
    }

    fn words(&self, name: &str, label: Field) -> Html {
        let value = listed(within(self.entry, name)).join(", ");
        let oninput = self.set(name).reform(|typed: String| {
            let words: Vec<&str> = typed.split(',').map(str::trim_start).collect();
            let words: Vec<&str> = words
                .into_iter()
                .filter(|word| !word.trim().is_empty())
                .collect();
            Some(json!(words))
        });
        html! {
            <TextField id={format!("edit-{name}")} label={self.app.say(label)} hint={self.app.say(Words::ListHint)}
                {value} {oninput} />
        }
    }

    fn flag(&self, name: &str, label: Field) -> Html {
        let checked = within(self.entry, name)
            .and_then(Value::as_bool)
            .unwrap_or_default();
        let onchange = self.set(name).reform(|on: bool| Some(Value::from(on)));
        html! { <Checkbox id={format!("edit-{name}")} label={self.app.say(label)} {checked} {onchange} /> }
    }
}

fn listed(value: Option<&Value>) -> Vec<String> {
    let list = value.and_then(Value::as_array).into_iter().flatten();
    list.filter_map(|word| word.as_str().map(str::to_owned))
        .collect()
}
