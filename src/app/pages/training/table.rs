//! The drill of the table: short questions, answered at once.

use yew::prelude::*;

use super::kept::{Change, use_kept};
use crate::app::components::verdict::sentence_case;
use crate::app::components::{
    Alert, AlertKind, Button, ButtonKind, Choice, IconName, LinkTo, Radios, Refs,
};
use crate::app::hooks::{App, use_app, use_page};
use crate::app::route::Route;
use crate::browser::{chance, clock, focus};
use crate::text::practice::Practice as Words;
use crate::training::progress::Attempt;
use crate::training::table::{Allowed, ConsentSays, TableAsk, TableQuestion, draw, ground};

/// How many questions a drill has.
const LENGTH: usize = 10;

/// The drill.
#[component]
pub(super) fn TableDrill() -> Html {
    let app = use_app();
    let kept = use_kept();
    use_page(app.say(Words::Table));
    let seed = use_state(chance::seed);
    let at = use_state(|| 0_usize);
    let right = use_state(|| 0_usize);
    let given = use_state(|| None::<AttrValue>);
    let questions = {
        let (protocol, kept) = (app.protocol.clone(), kept.clone());
        use_memo(*seed, move |seed| {
            let due = kept.progress().due_rows(&protocol, clock::today());
            draw(&protocol, *seed, LENGTH, &due)
        })
    };
    use_effect_with(*at, |at| {
        if *at > 0 {
            focus::by_id("question-0");
        }
    });
    let again = {
        let (seed, at, right, given) = (seed.clone(), at.clone(), right.clone(), given.clone());
        Callback::from(move |_: MouseEvent| {
            seed.set(chance::seed());
            at.set(0);
            right.set(0);
            given.set(None);
        })
    };
    let numbers = |words| {
        let values = [
            ("n", (*at + 1).to_string()),
            ("all", questions.len().to_string()),
            ("right", right.to_string()),
        ];
        let values: Vec<(&str, &str)> = values.iter().map(|(n, v)| (*n, v.as_str())).collect();
        app.fill(words, &values)
    };
    let Some(question) = questions.get(*at).cloned() else {
        return html! {
            <div class="dw-page">
                <h1 class="utrecht-heading-1" tabindex="-1">{ app.say(Words::Table) }</h1>
                <p class="utrecht-paragraph utrecht-paragraph--lead" role="status">{ numbers(Words::TableDone) }</p>
                <Button kind={ButtonKind::Primary} onclick={again}>{ app.say(Words::NewDraw) }</Button>
            </div>
        };
    };
    let choose = {
        let (given, right, kept, question) =
            (given.clone(), right.clone(), kept.clone(), question.clone());
        Callback::from(move |id: AttrValue| {
            // The first answer counts.
            if given.is_some() {
                return;
            }
            let good = *id == *question.right();
            if good {
                right.set(*right + 1);
            }
            kept.send(Change::Attempt(Attempt::drilled(&question, good)));
            given.set(Some(id));
        })
    };
    let next = {
        let (at, given) = (at.clone(), given.clone());
        Callback::from(move |_: MouseEvent| {
            given.set(None);
            at.set(*at + 1);
        })
    };
    html! {
        <div class="dw-page">
            <h1 class="utrecht-heading-1" tabindex="-1">{ app.say(Words::Table) }</h1>
            <p class="dw-quiet" role="status">{ numbers(Words::TableAt) }</p>
            { about(&app, &question) }
            <Radios id="question" key={*at} legend={legend(&app, &question)} options={options(&app, &question)}
                value={(*given).clone()} onchange={choose} />
            if let Some(given) = &*given {
                { told(&app, &question, given) }
                <Button kind={ButtonKind::Primary} icon={IconName::ArrowRight} onclick={next}>
                    { app.say(Words::NextQuestion) }
                </Button>
            }
        </div>
    }
}

/// The row, where the question is not which one.
fn about(app: &App, question: &TableQuestion) -> Html {
    if matches!(question.asks, TableAsk::Contact { .. }) {
        return Html::default();
    }
    let Some(at) = app.protocol.find_row(&question.row) else {
        return Html::default();
    };
    let row = app.protocol.row(at);
    let purpose = app
        .protocol
        .source()
        .purposes
        .iter()
        .find(|one| one.id == row.purpose);
    let purpose = purpose.map_or("", |one| one.label.get(app.lang));
    let values = [("purpose", purpose), ("contact", row.contact.get(app.lang))];
    html! { <p class="dw-story__about"><strong>{ app.fill(Words::TableRow, &values) }</strong></p> }
}

fn legend(app: &App, question: &TableQuestion) -> String {
    match &question.asks {
        TableAsk::Item { item, .. } => {
            let at = app.protocol.find_item(item);
            let label = at.map_or("", |at| app.protocol.item(at).label.get(app.lang));
            app.fill(Words::TableItem, &[("item", label)])
        }
        TableAsk::Consent { .. } => app.say(Words::TableConsent).to_owned(),
        TableAsk::Contact { .. } => {
            let at = app.protocol.find_row(&question.row);
            let when = at.and_then(|at| app.protocol.row(at).when.as_ref());
            let when = when.map_or("", |when| when.get(app.lang));
            app.fill(Words::TableContact, &[("when", when)])
        }
    }
}

fn contact(app: &App, row: &str) -> String {
    let at = app.protocol.find_row(row);
    at.map_or_else(String::new, |at| {
        sentence_case(app.protocol.row(at).contact.get(app.lang))
    })
}

const fn allowed(allowed: Allowed) -> Words {
    match allowed {
        Allowed::Yes => Words::Yes,
        Allowed::IfApplicable => Words::IfApplicable,
        Allowed::No => Words::No,
    }
}

const fn consent(says: ConsentSays) -> Words {
    match says {
        ConsentSays::Needed => Words::Needed,
        ConsentSays::NotNeeded => Words::NotNeeded,
        ConsentSays::NotApplicable => Words::NotApplicable,
    }
}

fn options(app: &App, question: &TableQuestion) -> Vec<Choice> {
    match &question.asks {
        TableAsk::Item { .. } => Allowed::ALL
            .into_iter()
            .map(|one| Choice::new(one.id(), app.say(allowed(one))))
            .collect(),
        TableAsk::Consent { .. } => ConsentSays::ALL
            .into_iter()
            .map(|one| Choice::new(one.id(), app.say(consent(one))))
            .collect(),
        TableAsk::Contact { rows } => rows
            .iter()
            .map(|row| Choice::new(row.clone(), contact(app, row)))
            .collect(),
    }
}

/// Why the answer matters to the client.
const fn matters(asks: &TableAsk) -> Words {
    match asks {
        TableAsk::Item { right, .. } => match right {
            Allowed::Yes => Words::TableWhyYes,
            Allowed::IfApplicable => Words::TableWhyIf,
            Allowed::No => Words::TableWhyNo,
        },
        TableAsk::Consent { right } => match right {
            ConsentSays::Needed => Words::TableWhyNeeded,
            ConsentSays::NotNeeded => Words::TableWhyNotNeeded,
            ConsentSays::NotApplicable => Words::TableWhyNone,
        },
        TableAsk::Contact { .. } => Words::TableWhyContact,
    }
}

fn told(app: &App, question: &TableQuestion, given: &str) -> Html {
    let good = given == question.right();
    let ground = ground(&app.protocol, question);
    let answer = match &question.asks {
        TableAsk::Item { right, .. } => app.say(allowed(*right)).to_owned(),
        TableAsk::Consent { right } => app.say(consent(*right)).to_owned(),
        TableAsk::Contact { .. } => contact(app, &question.row),
    };
    let (kind, words) = if good {
        (AlertKind::Ok, app.say(Words::Right).to_owned())
    } else {
        let words = app.fill(Words::WrongIs, &[("answer", &answer)]);
        (AlertKind::Error, words)
    };
    html! {
        <Alert {kind} live=true>
            <p class="utrecht-paragraph">
                { words }{ " " }
                <LinkTo route={Route::Table(Some(question.row.clone()))}>{ app.say(Words::SeeRow) }</LinkTo>
            </p>
            <p class="utrecht-paragraph">
                { for ground.says.iter().map(|says| html! { <>{ app.t(says) }{ " " }</> }) }
                <Refs refs={ground.refs} />
            </p>
            <p class="utrecht-paragraph">
                <strong>{ app.say(Words::Client) }</strong>{ ": " }{ app.say(matters(&question.asks)) }
            </p>
        </Alert>
    }
}
