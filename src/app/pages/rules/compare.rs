//! Two versions side by side.

use std::rc::Rc;

use gloo::timers::callback::Timeout;
use yew::prelude::*;

use super::at;
use super::bench::{Bench, use_bench};
use super::nav::Nav;
use crate::app::components::{Alert, AlertKind, Choice, Disclosure, LinkTo, Radios};
use crate::app::hooks::{App, use_app, use_page};
use crate::app::loaded;
use crate::protocol::Protocol;
use crate::text::grouped;
use crate::text::rules::{Compare as Words, Rules};
use crate::workbench::Witness;
use crate::workbench::compare::{Comparison, Difference, Said, compare, file_changes};
use crate::workbench::words::place;

/// The most differences that are shown.
const MOST: usize = 40;
/// The most differences of the file that are shown.
const MOST_LINES: usize = 300;

/// What a comparison found.
#[derive(Clone)]
struct Found {
    other: Rc<Protocol>,
    /// What the other version is called.
    name: String,
    comparison: Rc<Comparison>,
}

/// The protocol of a choice.
fn chosen(bench: &Bench, which: &str) -> Option<Rc<Protocol>> {
    match which {
        "file" => bench.loaded.as_ref()?.protocol(),
        "changed" => {
            let examined = bench.document.as_ref()?.examined().ok()?;
            examined.into_protocol().ok().map(Rc::new)
        }
        _ => loaded::protocol().ok(),
    }
}

/// What the other version is called: a changed one has the name and the number of what it was made from.
fn called(app: &App, bench: &Bench, which: &str) -> String {
    match which {
        "changed" => app.say(Words::YourChanged).to_owned(),
        "file" => {
            let file = bench.loaded.as_ref().map_or("", |file| file.name.as_str());
            app.fill(Words::TheFile, &[("name", file)])
        }
        _ => app.say(Words::TheBuiltIn).to_owned(),
    }
}

/// Two versions side by side.
#[component]
pub fn ComparePage() -> Html {
    let app = use_app();
    let title = app.say(Words::Title);
    use_page(title);
    let (bench, _) = use_bench();
    let name = app.t(&app.protocol.source().title);
    let mut options = Vec::new();
    if bench.document.is_some() {
        options.push(Choice::new("changed", app.say(Words::WithEdit)));
    }
    if let Some(file) = &bench.loaded {
        options.push(Choice::new(
            "file",
            app.fill(Words::WithFile, &[("name", &file.name)]),
        ));
    }
    let is_own = loaded::protocol().is_ok_and(|own| Rc::ptr_eq(&own, &app.protocol));
    if !is_own {
        options.push(Choice::new("built-in", app.say(Words::WithBuiltIn)));
    }
    let which = use_state(|| options.first().map(|choice| choice.value.clone()));
    let found = use_state(|| None::<Result<Found, ()>>);
    {
        let (app, bench, found) = (app.clone(), bench.clone(), found.clone());
        use_effect_with((*which).clone(), move |which| {
            found.set(None);
            let which = which.clone();
            let later = which.map(|which| {
                Timeout::new(30, move || {
                    let other = chosen(&bench, &which);
                    let name = called(&app, &bench, &which);
                    found.set(Some(other.ok_or(()).map(|other| Found {
                        comparison: Rc::new(compare(&app.protocol, &other)),
                        other,
                        name,
                    })));
                })
            });
            || drop(later)
        });
    }
    let onchange = {
        let which = which.clone();
        Callback::from(move |value: AttrValue| which.set(Some(value)))
    };
    html! {
        <div class="dw-page">
            <Nav part="compare" />
            <h1 class="utrecht-heading-1" tabindex="-1">{ title }</h1>
            <p class="utrecht-paragraph utrecht-paragraph--lead">{ app.say(Words::Lead) }</p>
            if options.is_empty() {
                <p class="utrecht-paragraph">{ app.say(Words::None) }</p>
                <div class="dw-toolbar">
                    <LinkTo route={at("load")}>{ app.say(Rules::Load) }</LinkTo>
                    <LinkTo route={at("edit")}>{ app.say(Rules::Edit) }</LinkTo>
                </div>
            } else {
                <Radios id="compare-with" legend={app.fill(Words::Choose, &[("name", &name)])} {options}
                    value={(*which).clone()} {onchange} />
                <div aria-live="polite">
                    { match &*found {
                        None => html! { <p class="utrecht-paragraph">{ app.say(Rules::Working) }</p> },
                        Some(Err(())) => html! {
                            <Alert kind={AlertKind::Warning}>
                                <p class="utrecht-paragraph">{ app.say(Words::NotYet) }</p>
                            </Alert>
                        },
                        Some(Ok(found)) => result(&app, found),
                    } }
                </div>
            }
        </div>
    }
}

fn result(app: &App, found: &Found) -> Html {
    let Found {
        other,
        name,
        comparison,
    } = found;
    let (first, second) = (&app.protocol, other);
    let here = format!("{} {}", first.source().title.get(app.lang), first.version());
    let between = app.fill(Words::Between, &[("first", &here), ("second", name)]);
    let changing = comparison
        .differences
        .iter()
        .filter(|d| d.changes_outcome())
        .count();
    let others = comparison.differences.len() - changing;
    let count = app.fill(
        Words::Count,
        &[
            ("changed", &changing.to_string()),
            ("other", &others.to_string()),
        ],
    );
    let more = comparison.differences.len().saturating_sub(MOST);
    html! {
        <>
            <p class="utrecht-paragraph">{ between }</p>
            if comparison.is_same() {
                <Alert kind={AlertKind::Ok}><p class="utrecht-paragraph">{ app.say(Words::Same) }</p></Alert>
            } else {
                <p class="utrecht-paragraph"><strong>{ count }</strong></p>
            }
            <p class="utrecht-paragraph dw-quiet">
                { app.fill(Words::Walked, &[("states", &grouped(comparison.walked, app.lang))]) }
            </p>
            { pairs(app, Words::Added, second, &comparison.added) }
            { pairs(app, Words::Removed, first, &comparison.removed) }
            { pairs(app, Words::Refused, first, &comparison.refused) }
            <ul class="dw-list--plain">
                { for comparison.differences.iter().take(MOST).map(|d| difference(app, second, d)) }
            </ul>
            if more > 0 {
                <p class="utrecht-paragraph">{ app.fill(Words::More, &[("count", &more.to_string())]) }</p>
            }
            { files(app, second) }
        </>
    }
}

fn pairs(app: &App, title: Words, of: &Protocol, pairs: &[(String, Option<String>)]) -> Html {
    if pairs.is_empty() {
        return Html::default();
    }
    html! {
        <section>
            <h2 class="utrecht-heading-2">{ app.say(title) }</h2>
            <ul class="dw-list--compact">
                { for pairs.iter().map(|(activity, row)| {
                    let case = Witness { activity: activity.clone(), row: row.clone(), ..Witness::default() };
                    html! { <li>{ case.words(of, app.lang).join(". ") }</li> }
                }) }
            </ul>
        </section>
    }
}

/// A thing by its name in whichever version knows it.
fn thing(app: &App, other: &Protocol, id: &str) -> String {
    for protocol in [other, &*app.protocol] {
        let rule = protocol.find_rule(id).map(|at| &protocol.rule(at).title);
        let duty = || protocol.find_duty(id).map(|at| &protocol.duty(at).title);
        let route = || protocol.find_route(id).map(|at| &protocol.route(at).title);
        if let Some(text) = rule.or_else(duty).or_else(route) {
            return text.get(app.lang).to_owned();
        }
    }
    id.to_owned()
}

fn difference(app: &App, other: &Protocol, difference: &Difference) -> Html {
    let things: Vec<String> = difference
        .things
        .iter()
        .map(|id| thing(app, other, id))
        .collect();
    let states = grouped(difference.states, app.lang);
    html! {
        <li class={classes!("dw-finding", difference.changes_outcome().then_some("dw-finding--warning"))}>
            <h2 class="utrecht-heading-3">{ app.fill(Words::Things, &[("things", &things.join(", "))]) }</h2>
            <p class="dw-finding__more"><strong>{ app.say(Words::Example) }</strong></p>
            <ul class="dw-list--compact">
                { for difference.example.words(other, app.lang).into_iter().map(|line| html! { <li>{ line }</li> }) }
            </ul>
            <div class="dw-versus">
                { said(app, other, Words::Was, &difference.before, &difference.after) }
                { said(app, other, Words::Is, &difference.after, &difference.before) }
            </div>
            <p class="dw-finding__more dw-quiet">{ app.fill(Words::States, &[("states", &states)]) }</p>
        </li>
    }
}

/// What a version says of a case, with emphasis on what the one beside it does not say.
pub fn said(app: &App, other: &Protocol, title: Words, said: &Said, beside: &Said) -> Html {
    let outcomes = &app.protocol.source().outcomes;
    let outcome = match said.outcome {
        crate::decision::Outcome::Permitted => &outcomes.permitted,
        crate::decision::Outcome::Conditional => &outcomes.conditional,
        crate::decision::Outcome::Forbidden => &outcomes.forbidden,
        crate::decision::Outcome::NoProcessing => &outcomes.no_processing,
    };
    let emphasis = |words: String, differs: bool| {
        if differs {
            html! { <strong>{ words }</strong> }
        } else {
            html! { { words } }
        }
    };
    let unmet = |id: &String| {
        let fails = said.failed.contains(id);
        let name = thing(app, other, id);
        let words = if fails {
            app.fill(Words::Fails, &[("what", &name)])
        } else {
            name
        };
        let differs = !beside.unmet.contains(id) || beside.failed.contains(id) != fails;
        emphasis(words, differs)
    };
    let duty = |id: &String| emphasis(thing(app, other, id), !beside.duties.contains(id));
    let list = |entries: Vec<Html>| {
        if entries.is_empty() {
            return html! { { app.say(Words::Nothing) } };
        }
        html! {
            <ul class="dw-list--compact">{ for entries.into_iter().map(|entry| html! { <li>{ entry }</li> }) }</ul>
        }
    };
    let route = emphasis(thing(app, other, &said.route), said.route != beside.route);
    html! {
        <dl class="dw-versus__side">
            <dt>{ app.say(title) }</dt>
            <dd><strong>{ app.t(&outcome.title) }</strong></dd>
            <dt>{ app.say(Words::Route) }</dt>
            <dd>{ route }</dd>
            <dt>{ app.say(Words::Unmet) }</dt>
            <dd>{ list(said.unmet.iter().map(unmet).collect()) }</dd>
            <dt>{ app.say(Words::Duties) }</dt>
            <dd>{ list(said.duties.iter().map(duty).collect()) }</dd>
        </dl>
    }
}

fn files(app: &App, other: &Protocol) -> Html {
    let changes = file_changes(app.protocol.source(), other.source());
    if changes.is_empty() {
        return Html::default();
    }
    let count = changes.len().to_string();
    let nothing = || "–".to_owned();
    html! {
        <section>
            <h2 class="utrecht-heading-2">{ app.say(Words::Files) }</h2>
            <Disclosure summary={app.fill(Words::FilesCount, &[("count", &count)])}>
                <dl class="dw-changes">
                    { for changes.iter().take(MOST_LINES).map(|change| html! {
                        <div class="dw-changes__item">
                            <dt>{ place(Some(other), &change.place, app.lang) }</dt>
                            <dd><del>{ change.before.clone().unwrap_or_else(nothing) }</del></dd>
                            <dd><ins>{ change.after.clone().unwrap_or_else(nothing) }</ins></dd>
                        </div>
                    }) }
                </dl>
            </Disclosure>
        </section>
    }
}
