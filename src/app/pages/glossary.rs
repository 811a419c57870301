//! The glossary: terms of the protocol and of the application, in plain language.

use yew::prelude::*;

use crate::app::components::{NotesAt, Refs};
use crate::app::hooks::{App, use_app, use_page};
use crate::app::notes::At;
use crate::app::pages::filter::{Filter, matches};
use crate::browser::focus;
use crate::protocol::model::Term;
use crate::text::glossary::GlossaryPage as Words;

/// What the page is to show.
#[derive(Properties, PartialEq)]
pub struct GlossaryProps {
    /// The id of the term to show first.
    pub term: Option<AttrValue>,
}

/// The glossary.
#[component]
pub fn GlossaryPage(props: &GlossaryProps) -> Html {
    let app = use_app();
    let wanted = use_state(String::new);
    use_page(app.say(Words::Title));
    use_effect_with(props.term.clone(), |term| {
        if let Some(term) = term {
            focus::by_id(&anchor(term));
        }
    });
    let all = &app.protocol.source().glossary;
    let mut terms: Vec<&Term> = all
        .iter()
        .filter(|term| found(&app, term, &wanted))
        .collect();
    terms.sort_by_key(|term| term.term.get(app.lang).to_lowercase());
    let count = app.fill(
        Words::Count,
        &[
            ("n", &terms.len().to_string()),
            ("all", &all.len().to_string()),
        ],
    );
    let set = {
        let wanted = wanted.clone();
        Callback::from(move |text: String| wanted.set(text))
    };
    html! {
        <div class="dw-page">
            <h1 tabindex="-1" class="utrecht-heading-1">{ app.say(Words::Title) }</h1>
            <p class="utrecht-paragraph utrecht-paragraph--lead">{ app.say(Words::Intro) }</p>
            <Filter
                id="glossary-filter"
                label={app.say(Words::Filter)}
                clear={app.say(Words::Clear)}
                value={(*wanted).clone()}
                count={count}
                on_input={set}
            />
            if terms.is_empty() {
                <div class="dw-empty">
                    <h2 class="utrecht-heading-3">{ app.say(Words::NoneFound) }</h2>
                    <p class="utrecht-paragraph">{ app.say(Words::NoneFoundHelp) }</p>
                </div>
            } else {
                <dl class="dw-glossary">{ for terms.into_iter().map(|term| entry(&app, term)) }</dl>
            }
        </div>
    }
}

fn anchor(term: &str) -> String {
    format!("term-{term}")
}

/// Whether a term is meant. Its aliases are words that people search with, in any language: no synonyms to be shown.
fn found(app: &App, term: &Term, wanted: &str) -> bool {
    let words = [term.term.get(app.lang), term.meaning.get(app.lang)];
    matches(
        words
            .into_iter()
            .chain(term.aliases.iter().map(String::as_str)),
        wanted,
    )
}

fn entry(app: &App, term: &Term) -> Html {
    html! {
        <div class="dw-glossary__entry" key={term.id.clone()}>
            <dt id={anchor(&term.id)} tabindex="-1" class="dw-glossary__term">
                { app.t(&term.term) }
            </dt>
            <dd class="dw-glossary__meaning">
                <p class="utrecht-paragraph">{ app.t(&term.meaning) }</p>
                <p class="dw-glossary__meta">
                    if term.refs.is_empty() {
                        { app.say(Words::NotDefined) }
                    } else {
                        { app.say(Words::Source) }{ " " }<Refs refs={term.refs.clone()} />
                    }
                </p>
                <NotesAt at={vec![At::Term(term.id.clone())]} />
            </dd>
        </div>
    }
}
