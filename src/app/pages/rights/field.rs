//! A field of a tool, whatever its kind.

use yew::prelude::*;

use super::desk::Bench;
use super::rows;
use crate::app::components::{
    Button, ButtonKind, Checkbox, Choice, DateField, DateTimeField, IconName, Radios, TextArea,
    TextField,
};
use crate::app::hooks::{App, use_app};
use crate::browser::{clock, focus};
use crate::protocol::Answer;
use crate::rights::model::{Field, Kind, Lies};
use crate::rights::{Asked, Value};
use crate::text::date;
use crate::text::rights::RightsPage as Words;
use crate::text::rights_paper::RightsPaper;

/// The id of a field on the page.
pub(super) fn id(field: &str) -> String {
    format!("field-{field}")
}

/// Yes, no, and "I do not know yet".
pub(super) fn answers(app: &App) -> Vec<Choice> {
    Answer::ALL
        .map(|answer| {
            let label = match answer {
                Answer::Yes => app.say(RightsPaper::Yes),
                Answer::No => app.say(RightsPaper::No),
                Answer::Unknown => app.say(Words::NotSure),
            };
            Choice::new(answer.id(), label)
        })
        .to_vec()
}

/// A field of a tool, with what is wrong with a date in it.
pub(super) fn field(bench: &Bench, field: &Field, error: Option<AttrValue>) -> Html {
    let app = &bench.app;
    let id = id(&field.id);
    let label = app.t(&field.label);
    let hint = field.help.as_ref().map(|help| app.t(help));
    let text = bench.work.draft.get(&field.id).and_then(Value::text);
    let value = AttrValue::from(text.unwrap_or_default().to_owned());
    let optional = !field.required;
    let drawn = match field.kind {
        Kind::Line => html! {
            <TextField {id} {label} {hint} {value} {optional} required={field.required}
                oninput={bench.set(&field.id, true)} />
        },
        Kind::Text => html! {
            <TextArea {id} {label} {hint} {value} {optional} required={field.required} rows={3}
                oninput={bench.set(&field.id, true)} />
        },
        Kind::Date => {
            let today = AttrValue::from(date::iso(clock::today()));
            let (min, max) = match field.lies {
                Some(Lies::Past) => (None, Some(today)),
                Some(Lies::Future) => (Some(today), None),
                None => (None, None),
            };
            html! {
                <DateField {id} {label} {hint} {error} {value} {optional} required={field.required} {min} {max}
                    now={field.lies == Some(Lies::Past)} onchange={bench.set(&field.id, true)} />
            }
        }
        Kind::Moment => html! {
            <DateTimeField {id} {label} {hint} {error} {value} {optional} required={field.required}
                now={field.lies == Some(Lies::Past)} onchange={bench.set(&field.id, true)} />
        },
        Kind::Choice | Kind::Answer => {
            let options = if field.kind == Kind::Answer {
                answers(app)
            } else {
                options(app, field)
            };
            let set = bench.set(&field.id, false);
            let chosen = (!value.is_empty()).then_some(value);
            html! {
                <Radios {id} legend={label} {hint} {options} value={chosen} inline={field.kind == Kind::Answer}
                    onchange={set.reform(|value: AttrValue| value.to_string())} />
            }
        }
        Kind::Ticks => ticks(bench, field),
        Kind::Questions => questions(bench, field),
        Kind::Rows => rows::rows(bench, field),
    };
    html! { <div class="dw-rights-field" key={field.id.clone()}>{ drawn }</div> }
}

fn options(app: &App, field: &Field) -> Vec<Choice> {
    let option = |one: &crate::rights::model::Choice| {
        let choice = Choice::new(one.id.clone(), app.t(&one.label));
        match &one.help {
            Some(help) => choice.with_help(app.t(help)),
            None => choice,
        }
    };
    field.options.iter().map(option).collect()
}

/// The legend of a group of fields.
pub(super) fn legend(app: &App, field: &Field) -> Html {
    html! {
        <>
            <legend class="utrecht-form-fieldset__legend utrecht-form-fieldset__legend--html-legend">
                { app.t(&field.label) }
                if !field.required { <span class="dw-optional">{ format!(" ({})", app.say(crate::text::components::Shared::Optional)) }</span> }
            </legend>
            if let Some(help) = &field.help { <p class="utrecht-form-field-description">{ app.t(help) }</p> }
        </>
    }
}

fn ticks(bench: &Bench, field: &Field) -> Html {
    let app = &bench.app;
    let ticked = match bench.work.draft.get(&field.id) {
        Some(Value::Ticks(ticks)) => ticks.clone(),
        Some(Value::Text(_) | Value::Rows(_) | Value::Questions(_)) | None => {
            std::collections::BTreeSet::new()
        }
    };
    html! {
        <fieldset class="utrecht-form-fieldset utrecht-form-fieldset--html-fieldset" id={id(&field.id)} tabindex="-1">
            { legend(app, field) }
            <div class="dw-choices">
                { for field.options.iter().map(|option| {
                    let onchange = {
                        let (bench, ticked) = (bench.clone(), ticked.clone());
                        let (field, option) = (field.id.clone(), option.id.clone());
                        Callback::from(move |on: bool| {
                            let mut ticked = ticked.clone();
                            if on {
                                ticked.insert(option.clone());
                            } else {
                                ticked.remove(&option);
                            }
                            bench.fill(&field, Value::Ticks(ticked), false);
                        })
                    };
                    html! {
                        <Checkbox key={option.id.clone()} id={format!("{}-{}", id(&field.id), option.id)}
                            label={app.t(&option.label)} help={option.help.as_ref().map(|help| app.t(help))}
                            checked={ticked.contains(&option.id)} {onchange} />
                    }
                }) }
            </div>
        </fieldset>
    }
}

/// Properties of [`WhyNot`].
#[derive(Properties, PartialEq)]
struct WhyNotProps {
    id: AttrValue,
    value: AttrValue,
    oninput: Callback<String>,
}

/// An explanation that may be given: its field comes when it is asked for, or when something stands in it.
#[component]
fn WhyNot(props: &WhyNotProps) -> Html {
    let app = use_app();
    let asked = use_state(|| false);
    {
        let id = props.id.clone();
        use_effect_with(*asked, move |asked| {
            if *asked {
                focus::by_id(&id);
            }
        });
    }
    if *asked || !props.value.is_empty() {
        return html! {
            <TextArea id={props.id.clone()} label={app.say(Words::WhyNo)} value={props.value.clone()} optional=true
                rows={2} oninput={props.oninput.clone()} />
        };
    }
    let onclick = Callback::from(move |_: MouseEvent| asked.set(true));
    html! { <Button kind={ButtonKind::Subtle} icon={IconName::Plus} {onclick}>{ app.say(Words::WhyAdd) }</Button> }
}

/// Each option answered with yes, no or "don't know yet", with a motivation.
fn questions(bench: &Bench, field: &Field) -> Html {
    let app = &bench.app;
    let all = match bench.work.draft.get(&field.id) {
        Some(Value::Questions(asked)) => asked.clone(),
        Some(Value::Text(_) | Value::Ticks(_) | Value::Rows(_)) | None => {
            std::collections::BTreeMap::new()
        }
    };
    let questions = field.options.iter().map(|option| {
        let asked = all.get(&option.id).cloned();
        let change = |typed: bool| {
            let (bench, all) = (bench.clone(), all.clone());
            let (field, option) = (field.id.clone(), option.id.clone());
            move |one: Asked| {
                let mut all = all.clone();
                all.insert(option.clone(), one);
                bench.fill(&field, Value::Questions(all), typed);
            }
        };
        let onchange = {
            let (change, asked) = (change(false), asked.clone().unwrap_or_default());
            Callback::from(move |value: AttrValue| {
                change(Asked {
                    answer: Answer::from_id(&value).unwrap_or_default(),
                    why: asked.why.clone(),
                });
            })
        };
        let oninput = {
            let (change, asked) = (change(true), asked.clone().unwrap_or_default());
            Callback::from(move |why: String| {
                change(Asked {
                    answer: asked.answer,
                    why,
                });
            })
        };
        let id = format!("{}-{}", id(&field.id), option.id);
        let answer = asked.as_ref().map(|one| one.answer);
        let why = asked.map(|one| one.why).unwrap_or_default();
        html! {
            <div class="dw-question" key={option.id.clone()}>
                <Radios id={id.clone()} legend={app.t(&option.label)} inline=true options={answers(app)}
                    hint={option.help.as_ref().map(|help| app.t(help))}
                    value={answer.map(|answer| AttrValue::from(answer.id()))} {onchange} />
                if answer == Some(Answer::Yes) {
                    <TextArea id={format!("{id}-why")} label={app.say(Words::WhyYes)} value={why} required=true rows={2} {oninput} />
                } else if answer == Some(Answer::No) {
                    <WhyNot id={format!("{id}-why")} value={why} {oninput} />
                }
            </div>
        }
    });
    html! {
        <fieldset class="utrecht-form-fieldset utrecht-form-fieldset--html-fieldset dw-evidence" id={id(&field.id)}
            tabindex="-1">
            { legend(app, field) }
            { for questions }
        </fieldset>
    }
}
