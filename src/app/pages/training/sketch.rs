//! The fields of a situation that is being written.

use yew::prelude::*;

use super::home::{Select, level_words};
use super::themes::Themes;
use crate::app::components::verdict::{consent_text, sentence_case};
use crate::app::components::{
    Button, ButtonKind, Checkbox, Disclosure, Icon, IconName, TextArea, TextField,
};
use crate::app::hooks::App;
use crate::decision;
use crate::protocol::{Consent, RowUse};
use crate::text::practice::Practice;
use crate::text::practice_more::PracticeMore as Words;
use crate::training::model::Theme;
use crate::training::own::{Sketch, SketchLine};

/// Changes one thing of a sketch.
fn set<T: 'static>(
    sketch: &UseStateHandle<Sketch>,
    change: &Callback<Sketch>,
    put: impl Fn(&mut Sketch, T) + 'static,
) -> Callback<T> {
    let (sketch, change) = ((**sketch).clone(), change.clone());
    Callback::from(move |value: T| {
        let mut next = sketch.clone();
        put(&mut next, value);
        change.emit(next);
    })
}

/// The fields of a situation.
pub(super) fn fields(
    app: &App,
    all: &[Theme],
    sketch: &UseStateHandle<Sketch>,
    change: &Callback<Sketch>,
) -> Html {
    let levels =
        (1..=3_u8).map(|level| (level.to_string(), app.say(level_words(level)).to_owned()));
    let activities = app.protocol.activity_ids().map(|at| {
        let activity = app.protocol.activity(at);
        (activity.id.clone(), activity.label.get(app.lang).to_owned())
    });
    let area = |id: &'static str, label: Words, value: &str, onchange: Callback<String>| {
        html! { <TextArea {id} label={app.say(label)} value={value.to_owned()} oninput={onchange} rows={2} /> }
    };
    html! {
        <>
            <TextField id="edit-title" label={app.say(Words::EditTitle)} value={sketch.title.clone()}
                oninput={set(sketch, change, |s, v| s.title = v)} />
            <Select id="edit-level" label={app.say(Words::EditLevel)} options={levels.collect::<Vec<_>>()}
                value={sketch.level.to_string()}
                onchange={set(sketch, change, |s, v: AttrValue| s.level = v.parse().unwrap_or(1))} />
            <Themes all={all.to_vec()} chosen={sketch.themes.clone()} onchange={set(sketch, change, |s, v| s.themes = v)} />
            <Select id="edit-activity" label={app.say(Practice::Activity)} all={app.say(Words::EditChoose)}
                options={activities.collect::<Vec<_>>()} value={sketch.activity.clone()}
                onchange={set(sketch, change, |s, v: AttrValue| {
                    s.activity = v.to_string();
                    s.row = String::new();
                })} />
            { row(app, sketch, change) }
            { for sketch.lines.iter().enumerate().map(|(at, one)| line(app, sketch, change, at, one)) }
            <Button icon={IconName::Plus}
                onclick={set(sketch, change, |s, _: MouseEvent| s.lines.push(SketchLine::default()))}>
                { app.say(Words::EditAddLine) }
            </Button>
            { area("edit-hint-1", Words::EditHintOne, first(sketch), set(sketch, change, |s, v| {
                let [one, _] = &mut s.hints;
                *one = v;
            })) }
            { area("edit-hint-2", Words::EditHintTwo, second(sketch), set(sketch, change, |s, v| {
                let [_, two] = &mut s.hints;
                *two = v;
            })) }
            { area("edit-lesson", Words::EditLesson, &sketch.lesson, set(sketch, change, |s, v| s.lesson = v)) }
            { area("edit-client", Words::EditClient, &sketch.client, set(sketch, change, |s, v| s.client = v)) }
        </>
    }
}

fn first(sketch: &Sketch) -> &str {
    let [one, _] = &sketch.hints;
    one
}

fn second(sketch: &Sketch) -> &str {
    let [_, two] = &sketch.hints;
    two
}

fn row(app: &App, sketch: &UseStateHandle<Sketch>, change: &Callback<Sketch>) -> Html {
    let Some(activity) = app.protocol.find_activity(&sketch.activity) else {
        return Html::default();
    };
    let takes = app.protocol.activity(activity).row;
    if takes == RowUse::None {
        return Html::default();
    }
    let rows = app.protocol.rows_of(activity).map(|at| {
        let row = app.protocol.row(at);
        (row.id.clone(), sentence_case(row.contact.get(app.lang)))
    });
    let none = match takes {
        RowUse::Optional => app.say(Practice::Outside),
        RowUse::Required | RowUse::None => app.say(Words::EditChoose),
    };
    html! {
        <Select id="edit-row" label={app.say(Practice::Row)} all={none} options={rows.collect::<Vec<_>>()}
            value={sketch.row.clone()} onchange={set(sketch, change, |s, v: AttrValue| s.row = v.to_string())} />
    }
}

fn line(
    app: &App,
    sketch: &UseStateHandle<Sketch>,
    change: &Callback<Sketch>,
    at: usize,
    one: &SketchLine,
) -> Html {
    let number = (at + 1).to_string();
    let n = [("n", number.as_str())];
    let words = set(sketch, change, move |s: &mut Sketch, v: String| {
        if let Some(line) = s.lines.get_mut(at) {
            line.words = v;
        }
    });
    let remove = set(sketch, change, move |s: &mut Sketch, _: MouseEvent| {
        if at < s.lines.len() {
            s.lines.remove(at);
        }
    });
    html! {
        <div class="dw-sketch" key={at}>
            <TextArea id={format!("edit-line-{at}")} label={app.fill(Words::EditLine, &n)} hint={app.say(Words::EditLineHelp)}
                value={one.words.clone()} oninput={words} rows={2} />
            <Disclosure summary={app.fill(Words::EditFacts, &n)}>
                { facts(app, sketch, change, at, one) }
            </Disclosure>
            if sketch.lines.len() > 1 {
                <Button kind={ButtonKind::Subtle} onclick={remove}>
                    <Icon name={IconName::Trash} />{ app.fill(Words::EditRemoveLine, &n) }
                </Button>
            }
        </div>
    }
}

/// The facts that a line gives: data, consent, and answers to the questions that matter for what is asked.
fn facts(
    app: &App,
    sketch: &UseStateHandle<Sketch>,
    change: &Callback<Sketch>,
    at: usize,
    one: &SketchLine,
) -> Html {
    let consents = Consent::ALL.into_iter().map(|consent| {
        let label = consent_text(app, consent).label.get(app.lang).to_owned();
        (consent.id().to_owned(), label)
    });
    let on_consent = set(sketch, change, move |s: &mut Sketch, v: AttrValue| {
        if let Some(line) = s.lines.get_mut(at) {
            line.consent = Consent::from_id(&v);
        }
    });
    // Which questions matter follows from the facts of all lines together.
    let relevant = sketch.facts(&app.protocol).ok().and_then(|exercise| {
        let (case, _) = exercise.decided()?;
        Some(decision::relevant_questions(&app.protocol, case))
    });
    let questions = app.protocol.question_ids().filter(|question| {
        let id = &app.protocol.question(*question).id;
        relevant
            .as_ref()
            .is_none_or(|known| known.contains(question))
            || one.answers.iter().any(|(known, _)| known == id)
    });
    let items = app
        .protocol
        .item_ids()
        .filter(|item| app.protocol.whole_of(*item).is_none());
    html! {
        <>
            <fieldset class="utrecht-form-fieldset utrecht-form-fieldset--html-fieldset">
                <legend class="utrecht-form-fieldset__legend">{ app.say(Words::EditData) }</legend>
                <div class="dw-items dw-items--parts">
                    { for items.map(|item| {
                        let item = app.protocol.item(item);
                        let id = item.id.clone();
                        let onchange = set(sketch, change, move |s: &mut Sketch, yes: bool| {
                            if let Some(line) = s.lines.get_mut(at) {
                                line.data.retain(|known| *known != id);
                                if yes {
                                    line.data.push(id.clone());
                                }
                            }
                        });
                        html! {
                            <Checkbox id={format!("edit-{at}-{}", item.id)} label={sentence_case(item.label.get(app.lang))}
                                checked={one.data.contains(&item.id)} {onchange} key={item.id.clone()} />
                        }
                    }) }
                </div>
            </fieldset>
            <Select id={format!("edit-consent-{at}")} label={app.say(Words::EditConsent)}
                all={app.say(Words::EditConsentNone)} options={consents.collect::<Vec<_>>()}
                value={one.consent.map_or("", Consent::id)} onchange={on_consent} />
            { for questions.map(|question| {
                let question = app.protocol.question(question);
                let answer = one.answers.iter().find(|(known, _)| *known == question.id);
                let value = match answer {
                    Some((_, true)) => "yes",
                    Some((_, false)) => "no",
                    None => "",
                };
                let id = question.id.clone();
                let onchange = set(sketch, change, move |s: &mut Sketch, v: AttrValue| {
                    if let Some(line) = s.lines.get_mut(at) {
                        line.answers.retain(|(known, _)| *known != id);
                        if !v.is_empty() {
                            line.answers.push((id.clone(), v == "yes"));
                        }
                    }
                });
                let options = vec![
                    ("yes".to_owned(), app.say(Practice::Yes).to_owned()),
                    ("no".to_owned(), app.say(Practice::No).to_owned()),
                ];
                html! {
                    <Select id={format!("edit-{at}-q-{}", question.id)} label={app.t(&question.ask)}
                        all={app.say(Words::EditConsentNone)} {options} value={value} {onchange} key={question.id.clone()} />
                }
            }) }
        </>
    }
}
