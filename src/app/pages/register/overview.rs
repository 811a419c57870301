//! The overview for a client (art. 15.2): looked up by the dossier's number, chosen, read, and handed over.

use std::collections::BTreeSet;

use yew::prelude::*;

use super::book::Book;
use crate::app::components::{
    Alert, AlertKind, Button, ButtonKind, Checkbox, Choice, Exports, Form, IconName, Paper, Radios,
    TextField,
};
use crate::app::hooks::{App, use_app};
use crate::browser::{clock, focus};
use crate::register::{Entry, Kind, Told, about, overview};
use crate::text::frame::Frame;
use crate::text::register_page::RegisterPage as Words;
use crate::text::{Lang, date, fill};

const NUMBER: &str = "overview-number";
const FOUND: &str = "overview-found";

/// What the page shows.
#[derive(Properties, PartialEq)]
pub struct OverviewProps {
    /// What was opened.
    pub book: Book,
}

/// The page.
#[component]
pub fn OverviewPage(props: &OverviewProps) -> Html {
    let app = use_app();
    let typed = use_state(String::new);
    let asked = use_state(|| None::<String>);
    let error = use_state(|| None::<Words>);
    {
        let found = (*asked).clone();
        use_effect_with(found, |found| {
            if found.is_some() {
                focus::by_id(FOUND);
            }
        });
    }
    let onsend = {
        let (app, typed, asked, error) = (app.clone(), typed.clone(), asked.clone(), error.clone());
        let shelf = props.book.shelf.clone();
        Callback::from(move |()| {
            let number = typed.trim().to_owned();
            let wrong = if number.is_empty() {
                Some(Words::NumberMissing)
            } else if about(&shelf, &number).is_empty() {
                Some(Words::NoneFor)
            } else {
                None
            };
            if let Some(words) = wrong {
                app.announce(app.say(words));
                focus::by_id(NUMBER);
            }
            asked.set(wrong.is_none().then_some(number));
            error.set(wrong);
        })
    };
    let oninput = {
        let typed = typed.clone();
        Callback::from(move |text: String| typed.set(text))
    };
    html! {
        <>
            <div class="dw-print-hidden">
                <p class="utrecht-paragraph utrecht-paragraph--lead">{ app.say(Words::OverviewLead) }</p>
                <Form class="dw-form" {onsend}>
                    <TextField id={NUMBER} label={app.say(Words::Number)} hint={app.say(Words::NumberHint)}
                        value={(*typed).clone()} error={error.map(|words| AttrValue::from(app.say(words)))}
                        {oninput} required=true />
                    <Button kind={ButtonKind::Primary} icon={IconName::Search} submit=true>
                        { app.say(Words::Find) }
                    </Button>
                </Form>
            </div>
            if let Some(number) = &*asked {
                // Another number is another choice.
                <Chosen key={number.clone()} book={props.book.clone()} number={number.clone()} />
            }
        </>
    }
}

#[derive(Properties, PartialEq)]
struct ChosenProps {
    book: Book,
    number: String,
}

/// What is found for a number, what of it is told, and the overview.
#[component]
fn Chosen(props: &ChosenProps) -> Html {
    let app = use_app();
    let shelf = &props.book.shelf;
    let found = about(shelf, &props.number);
    let chosen = use_state(|| {
        let told = found.iter().filter(|(_, told)| *told == Told::Yes);
        told.map(|(at, _)| *at).collect::<BTreeSet<usize>>()
    });
    let lang = use_state(|| app.lang);
    let entries: Vec<&Entry> = found
        .iter()
        .filter(|(at, _)| chosen.contains(at))
        .filter_map(|(at, _)| shelf.entries().get(*at))
        .collect();
    let today = clock::today();
    // As the documents have it, not as it was typed.
    let first = found.first().and_then(|(at, _)| shelf.entries().get(*at));
    let number = first.map_or(props.number.as_str(), |entry| entry.file_number.as_str());
    let outline = overview(&app.protocol, number, &entries, today, *lang);
    let name = fill(
        Words::OverviewName.get(*lang),
        &[("date", &date::iso(today))],
    );
    let choose_lang = {
        let lang = lang.clone();
        Callback::from(move |tag: AttrValue| lang.set(Lang::from_tag(&tag).unwrap_or_default()))
    };
    let n = found.len().to_string();
    html! {
        <>
            <section class="dw-section dw-print-hidden" aria-labelledby={FOUND}>
                <h2 class="utrecht-heading-2" id={FOUND} tabindex="-1">{ app.fill(Words::FoundFor, &[("n", &n)]) }</h2>
                <fieldset class="utrecht-form-fieldset utrecht-form-fieldset--html-fieldset">
                    <legend class="utrecht-form-fieldset__legend utrecht-form-fieldset__legend--html-legend">
                        { app.say(Words::Pick) }
                    </legend>
                    <div class="dw-choices">
                        { for found.iter().filter_map(|(at, told)| {
                            shelf.entries().get(*at).map(|entry| pick(&app, *at, entry, *told, &chosen))
                        }) }
                    </div>
                </fieldset>
                <Radios id="overview-lang" legend={app.say(Words::Lang)} options={langs()} inline=true
                    value={Some(lang.tag())} onchange={choose_lang} />
                <Alert kind={AlertKind::Warning}>
                    <p class="utrecht-paragraph">{ app.say(Words::ReadFirst) }</p>
                </Alert>
                <Exports outline={outline.clone()} {name} />
            </section>
            <Paper {outline} />
        </>
    }
}

/// With whom it was; what it came to where it is no decision about sharing.
fn other_side(app: &App, entry: &Entry) -> String {
    match entry.kind {
        Kind::Decision => entry.with_whom(&app.protocol, app.lang),
        Kind::Tool(_) | Kind::Log => entry.outcome_words(&app.protocol, app.lang),
    }
}

fn langs() -> Vec<Choice> {
    let name = |lang: Lang| match lang {
        Lang::Nl => Frame::LangNl,
        Lang::En => Frame::LangEn,
    };
    Lang::ALL
        .into_iter()
        .map(|lang| Choice::new(lang.tag(), name(lang).get(lang)))
        .collect()
}

/// The choice whether a record is told, with what speaks against it.
fn pick(
    app: &App,
    at: usize,
    entry: &Entry,
    told: Told,
    chosen: &UseStateHandle<BTreeSet<usize>>,
) -> Html {
    let label = app.fill(
        Words::PickLabel,
        &[
            ("when", &date::long_iso(&entry.signed, app.lang)),
            ("what", &entry.what(&app.protocol, app.lang)),
            ("with", &other_side(app, entry)),
        ],
    );
    let until = date::long_iso(&entry.review_on, app.lang);
    let (help, can) = match told {
        Told::Yes => (None, true),
        Told::Postponed => (
            Some(app.fill(Words::PickPostponed, &[("until", &until)])),
            true,
        ),
        Told::Altered => (Some(app.say(Words::PickAltered).to_owned()), false),
        Told::Earlier => (Some(app.say(Words::PickEarlier).to_owned()), false),
        Told::Other => (Some(app.say(Words::PickOther).to_owned()), false),
    };
    let onchange = {
        let chosen = chosen.clone();
        Callback::from(move |on: bool| {
            let mut next = (*chosen).clone();
            if on {
                next.insert(at);
            } else {
                next.remove(&at);
            }
            chosen.set(next);
        })
    };
    html! {
        <Checkbox id={format!("pick-{at}")} key={at} {label} help={help.map(AttrValue::from)}
            checked={chosen.contains(&at)} disabled={!can} {onchange} />
    }
}
