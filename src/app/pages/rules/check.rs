//! The check: everything that hygiene finds in a protocol.

use std::rc::Rc;

use gloo::timers::callback::Timeout;
use yew::prelude::*;

use super::bench::use_bench;
use super::findings::Findings;
use super::nav::Nav;
use crate::app::components::{Choice, Radios};
use crate::app::hooks::{use_app, use_page};
use crate::browser::clock;
use crate::protocol::{Examined, LoadError};
use crate::text::rules::{Check as Words, Compare, Rules};
use crate::workbench::hygiene::{Finding, look_over, of_errors};

/// What was found, once it is known.
#[derive(Clone)]
pub struct Looked {
    /// What was found.
    pub findings: Rc<Vec<Finding>>,
    /// The protocol in which, where its form is right.
    pub examined: Option<Rc<Examined>>,
}

/// Looks a protocol over.
pub fn looked(examined: Result<Examined, Vec<LoadError>>) -> Looked {
    match examined {
        Ok(examined) => Looked {
            findings: Rc::new(look_over(&examined, Some(clock::today()))),
            examined: Some(Rc::new(examined)),
        },
        Err(errors) => Looked {
            findings: Rc::new(of_errors(&errors)),
            examined: None,
        },
    }
}

/// Which protocol is looked at.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Which {
    Here,
    File,
    Changed,
}

/// The check.
#[component]
pub fn CheckPage() -> Html {
    let app = use_app();
    let title = app.say(Words::Title);
    use_page(title);
    let (bench, _) = use_bench();
    let which = use_state(|| {
        if bench.document.is_some() {
            Which::Changed
        } else {
            Which::Here
        }
    });
    let result = use_state(|| None::<Looked>);
    {
        let (app, bench, result) = (app.clone(), bench.clone(), result.clone());
        use_effect_with(*which, move |which| {
            let which = *which;
            result.set(None);
            // The page is drawn first, as looking takes a moment.
            let later = Timeout::new(30, move || {
                let here = || Ok(Examined::of((*app.protocol).clone()));
                let examined = match which {
                    Which::Here => here(),
                    Which::File => bench
                        .loaded
                        .as_ref()
                        .map_or_else(here, |f| f.examined.clone()),
                    Which::Changed => bench.document.as_ref().map_or_else(here, |d| d.examined()),
                };
                result.set(Some(looked(examined)));
            });
            || drop(later)
        });
    }
    let name = app.t(&app.protocol.source().title);
    let mut options = vec![Choice::new("here", app.fill(Words::Of, &[("name", &name)]))];
    if let Some(file) = &bench.loaded {
        options.push(Choice::new(
            "file",
            app.fill(Compare::WithFile, &[("name", &file.name)]),
        ));
    }
    if bench.document.is_some() {
        options.push(Choice::new("changed", app.say(Compare::WithEdit)));
    }
    let value = match *which {
        Which::Here => "here",
        Which::File => "file",
        Which::Changed => "changed",
    };
    let onchange = Callback::from(move |value: AttrValue| {
        which.set(match value.as_str() {
            "file" => Which::File,
            "changed" => Which::Changed,
            _ => Which::Here,
        });
    });
    let points = [
        Words::WhatComplete,
        Words::WhatOne,
        Words::WhatIdle,
        Words::WhatText,
    ];
    html! {
        <div class="dw-page">
            <Nav part="check" />
            <h1 class="utrecht-heading-1" tabindex="-1">{ title }</h1>
            <p class="utrecht-paragraph utrecht-paragraph--lead">{ app.say(Words::Lead) }</p>
            if options.len() > 1 {
                <Radios id="check-which" legend={app.say(Rules::Check)} {options} value={AttrValue::from(value)} {onchange} />
            } else {
                <p class="utrecht-paragraph">{ app.fill(Words::Of, &[("name", &name)]) }</p>
            }
            <div aria-live="polite">
                if let Some(looked) = &*result {
                    <Findings findings={looked.findings.clone()} examined={looked.examined.clone()} />
                } else {
                    <p class="utrecht-paragraph">{ app.say(Rules::Working) }</p>
                }
            </div>
            <h2 class="utrecht-heading-2">{ app.say(Words::What) }</h2>
            <ul class="utrecht-unordered-list">
                { for points.into_iter().map(|point| html! {
                    <li class="utrecht-unordered-list__item">{ app.say(point) }</li>
                }) }
            </ul>
        </div>
    }
}
