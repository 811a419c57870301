//! What the changes do: what hygiene finds, and which sample cases get another verdict; to take back, and to save.

use std::rc::Rc;

use gloo::timers::callback::Timeout;
use yew::prelude::*;

use crate::app::components::{Button, ButtonKind, ConfirmButton, IconName, LinkTo};
use crate::app::hooks::{App, use_app};
use crate::app::pages::rules::at;
use crate::app::pages::rules::bench::{Bench, now, use_bench};
use crate::app::pages::rules::check::{Looked, looked};
use crate::app::pages::rules::save::Save;
use crate::protocol::{Examined, Protocol};
use crate::text::rules::{Check, Compare, Edit as Words, Rules};
use crate::workbench::cases::{Changed, changed, samples};
use crate::workbench::compare::Said;
use crate::workbench::edit::{Document, Edit};
use crate::workbench::hygiene::{Code, Finding, Severity};
use crate::workbench::words;

/// The most changed cases, and the most findings, that are shown.
const MOST: usize = 8;

/// The id of its heading.
pub const EFFECT: &str = "edit-effect";

/// Properties of [`Side`].
#[derive(Properties, PartialEq)]
pub struct SideProps {
    /// Called when the version on the workbench became another one.
    #[prop_or_default]
    pub onchange: Callback<()>,
    /// A number that grows with every change, so that this looks anew.
    #[prop_or_default]
    pub turn: u32,
}

/// What is known of the changes.
#[derive(Clone)]
struct Effect {
    looked: Looked,
    counts: bool,
    all: usize,
    changed: Option<Rc<Vec<Changed>>>,
}

fn effect(document: &Document, from: Option<&Protocol>) -> Effect {
    let looked = looked(document.examined());
    let mut findings = looked.findings.iter();
    let counts = findings.any(|finding| finding.code == Code::Count);
    let new = document.examined().ok().and_then(|examined| {
        let counted = document.apply(&Edit::Counts).ok()?;
        let _ = examined;
        counted.examined().ok()?.into_protocol().ok()
    });
    let cases = from.map(samples).unwrap_or_default();
    let changed = new
        .zip(from)
        .map(|(new, from)| Rc::new(changed(&cases, from, &new)));
    Effect {
        looked,
        counts,
        all: cases.len(),
        changed,
    }
}

/// What the changes do.
#[component]
pub fn Side(props: &SideProps) -> Html {
    let app = use_app();
    let (bench, put) = use_bench();
    let told = use_state(|| None::<Effect>);
    let own_turn = use_state(|| 0_u32);
    {
        let (bench, told) = (bench.clone(), told.clone());
        use_effect_with((props.turn, *own_turn), move |_| {
            // Looking takes a moment; it waits until one has typed on.
            let later = bench.document.clone().map(|document| {
                Timeout::new(400, move || {
                    told.set(Some(effect(&document, bench.from.as_deref())))
                })
            });
            || drop(later)
        });
    }
    let Some(document) = bench.document.clone() else {
        return Html::default();
    };
    let become_ = {
        let (onchange, own_turn) = (props.onchange.clone(), own_turn.clone());
        Callback::from(move |document: Option<Document>| {
            put.emit(Bench {
                document: document.map(Rc::new),
                ..now()
            });
            own_turn.set(own_turn.wrapping_add(1));
            onchange.emit(());
        })
    };
    let undo = {
        let (document, become_) = (Rc::clone(&document), become_.clone());
        Callback::from(move |_: MouseEvent| become_.emit(Some(document.undone())))
    };
    let counts = {
        let (document, become_) = (Rc::clone(&document), become_.clone());
        Callback::from(move |_: MouseEvent| {
            if let Ok(next) = document.apply(&Edit::Counts) {
                become_.emit(Some(next));
            }
        })
    };
    let saved = {
        let (document, become_) = (Rc::clone(&document), become_.clone());
        Callback::from(move |()| become_.emit(Some((*document).clone().saved())))
    };
    let discard = {
        let (app, become_) = (app.clone(), become_);
        Callback::from(move |()| {
            become_.emit(None);
            app.navigate(at("edit"));
        })
    };
    let name = document
        .value()
        .get("id")
        .and_then(|id| id.as_str())
        .unwrap_or("protocol");
    let text = |make: fn(&Document) -> String| {
        let document = Rc::clone(&document);
        Callback::from(move |()| make(&document))
    };
    html! {
        <aside class="dw-panel dw-effect" aria-label={app.say(Words::Effect)}>
            <h2 class="utrecht-heading-3" id={EFFECT} tabindex="-1">{ app.say(Words::Effect) }</h2>
            <div aria-live="polite">
                if let Some(effect) = &*told {
                    { shown(&app, effect, &counts) }
                } else {
                    <p class="utrecht-paragraph">{ app.say(Rules::Working) }</p>
                }
            </div>
            <div class="dw-toolbar">
                <Button icon={IconName::Undo} disabled={!document.can_undo()} onclick={undo}>{ app.say(Words::Undo) }</Button>
                <Save label={app.say(Words::SaveFile)} name={format!("{name}.toml")} kind="application/toml"
                    look={ButtonKind::Primary} content={text(Document::to_toml)} onsaved={saved.clone()} />
                <Save label={app.say(Words::SaveJson)} name={format!("{name}.json")} kind="application/json"
                    content={text(Document::to_json)} onsaved={saved} />
                <LinkTo route={at("compare")} button={ButtonKind::Secondary}>{ app.say(Rules::Compare) }</LinkTo>
                <ConfirmButton kind={ButtonKind::Subtle} danger=true icon={IconName::Trash} title={app.say(Words::DiscardTitle)} message={app.say(Words::DiscardText)}
                    yes={app.say(Words::DiscardYes)} on_yes={discard}>{ app.say(Words::Discard) }</ConfirmButton>
            </div>
        </aside>
    }
}

fn shown(app: &App, effect: &Effect, counts: &Callback<MouseEvent>) -> Html {
    let all = effect.all.to_string();
    let cases = match &effect.changed {
        None => html! { <p class="utrecht-paragraph">{ app.say(Words::Unknown) }</p> },
        Some(changed) if changed.is_empty() => html! {
            <p class="utrecht-paragraph">{ app.fill(Words::NoneChanged, &[("all", &all)]) }</p>
        },
        Some(changed) => {
            let count = changed.len().to_string();
            html! {
                <>
                    <p class="utrecht-paragraph">
                        { app.fill(Words::SomeChanged, &[("all", &all), ("count", &count)]) }
                    </p>
                    <ul class="dw-list--compact">
                        { for changed.iter().take(MOST).map(|one| html! { <li>{ line(app, one) }</li> }) }
                    </ul>
                </>
            }
        }
    };
    html! {
        <>
            { found(app, &effect.looked) }
            if effect.counts {
                <p class="utrecht-paragraph">{ app.say(Words::CountsHelp) }</p>
                <p><Button onclick={counts.clone()}>{ app.say(Words::Counts) }</Button></p>
            }
            { cases }
        </>
    }
}

/// What hygiene finds, but for remarks: how much, and of each what and where. More about it stands on the page of the check.
fn found(app: &App, looked: &Looked) -> Html {
    let findings = looked.findings.iter();
    let grave: Vec<&Finding> = findings
        .filter(|finding| finding.code.severity() != Severity::Remark)
        .collect();
    if grave.is_empty() {
        return html! { <p class="utrecht-paragraph">{ app.say(Words::NoErrors) }</p> };
    }
    let count = grave.len().to_string();
    let more = grave.len().saturating_sub(MOST);
    let protocol = looked.examined.as_deref().map(Examined::as_it_is);
    html! {
        <>
            <p class="utrecht-paragraph">{ app.fill(Words::Errors, &[("count", &count)]) }</p>
            <ul class="dw-list--compact">
                { for grave.into_iter().take(MOST).map(|finding| html! {
                    <li>
                        <strong>{ words::place(protocol, &finding.place, app.lang) }</strong>
                        { ": " }{ words::what(finding, app.lang) }
                    </li>
                }) }
            </ul>
            if more > 0 {
                <p class="utrecht-paragraph">{ app.fill(Check::More, &[("count", &more.to_string())]) }</p>
            }
            <p class="utrecht-paragraph"><LinkTo route={at("check")}>{ app.say(Words::SeeCheck) }</LinkTo></p>
        </>
    }
}

/// A changed case on a line: what it is, and what became of its outcome.
fn line(app: &App, one: &Changed) -> String {
    let words = one.case.words(&app.protocol, app.lang);
    // What it is about, and the data; the answers would fill the screen.
    let last = words.len().saturating_sub(1);
    let told = words
        .into_iter()
        .enumerate()
        .filter(|(at, _)| *at < 2 || *at == last);
    let case: Vec<String> = told.map(|(_, words)| words).collect();
    let outcome = |said: &Option<Said>, none: Words| {
        let outcomes = &app.protocol.source().outcomes;
        said.as_ref().map_or_else(
            || app.say(none).to_owned(),
            |said| {
                let text = match said.outcome {
                    crate::decision::Outcome::Permitted => &outcomes.permitted,
                    crate::decision::Outcome::Conditional => &outcomes.conditional,
                    crate::decision::Outcome::Forbidden => &outcomes.forbidden,
                    crate::decision::Outcome::NoProcessing => &outcomes.no_processing,
                };
                text.title.get(app.lang).to_owned()
            },
        )
    };
    format!(
        "{}. {}: {}; {}: {}.",
        case.join(". "),
        app.say(Compare::Was),
        outcome(&one.before, Words::New),
        app.say(Compare::Is),
        outcome(&one.after, Words::Gone)
    )
}
