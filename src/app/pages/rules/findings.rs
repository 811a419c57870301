//! What hygiene found, each with its place, what to do, and the smallest case that proves it.

use std::rc::Rc;

use yew::prelude::*;

use crate::app::components::{Alert, AlertKind, Disclosure};
use crate::app::hooks::{App, use_app};
use crate::protocol::Examined;
use crate::text::rules::Check as Words;
use crate::workbench::hygiene::{Finding, Severity};
use crate::workbench::words;

/// The most findings that are shown at once.
const MOST: usize = 60;

/// Properties of [`Findings`].
#[derive(Properties)]
pub struct FindingsProps {
    /// What was found.
    pub findings: Rc<Vec<Finding>>,
    /// The protocol in which, to call things by their names.
    #[prop_or_default]
    pub examined: Option<Rc<Examined>>,
}

impl PartialEq for FindingsProps {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.findings, &other.findings)
    }
}

/// How many of each weight there are, in words.
pub fn count(app: &App, findings: &[Finding]) -> String {
    let of = |severity| {
        let count = findings
            .iter()
            .filter(|f| f.code.severity() == severity)
            .count();
        count.to_string()
    };
    app.fill(
        Words::Count,
        &[
            ("errors", &of(Severity::Error)),
            ("warnings", &of(Severity::Warning)),
            ("remarks", &of(Severity::Remark)),
        ],
    )
}

/// What was found.
#[component]
pub fn Findings(props: &FindingsProps) -> Html {
    let app = use_app();
    let findings = &props.findings;
    if findings.is_empty() {
        return html! {
            <Alert kind={AlertKind::Ok} title={app.say(Words::Clean)}>
                <p class="utrecht-paragraph">{ app.say(Words::CleanText) }</p>
            </Alert>
        };
    }
    let more = findings.len().saturating_sub(MOST);
    html! {
        <>
            <p class="utrecht-paragraph"><strong>{ count(&app, findings) }</strong></p>
            <ul class="dw-list--plain">
                { for findings.iter().take(MOST).map(|finding| one(&app, props.examined.as_deref(), finding)) }
            </ul>
            if more > 0 {
                <p class="utrecht-paragraph">{ app.fill(Words::More, &[("count", &more.to_string())]) }</p>
            }
        </>
    }
}

fn one(app: &App, examined: Option<&Examined>, finding: &Finding) -> Html {
    let (class, word) = match finding.code.severity() {
        Severity::Error => ("dw-finding--error", Words::Error),
        Severity::Warning => ("dw-finding--warning", Words::Warning),
        Severity::Remark => ("dw-finding--remark", Words::Remark),
    };
    let protocol = examined.map(Examined::as_it_is);
    let place = words::place(protocol, &finding.place, app.lang);
    let proof = finding
        .witness
        .as_ref()
        .zip(protocol)
        .map(|(witness, protocol)| {
            let words = witness.words(protocol, app.lang);
            html! {
                <Disclosure summary={app.say(Words::Proof)}>
                    <ul class="utrecht-unordered-list">
                        { for words.into_iter().map(|line| html! {
                            <li class="utrecht-unordered-list__item">{ line }</li>
                        }) }
                    </ul>
                </Disclosure>
            }
        });
    html! {
        <li class={classes!("dw-finding", class)}>
            <p class="dw-finding__what">
                <span class="dw-badge">{ app.say(word) }</span>{ " " }{ words::what(finding, app.lang) }
            </p>
            <p class="dw-finding__more"><strong>{ app.say(Words::Where) }</strong>{ " " }{ place }</p>
            <p class="dw-finding__more">
                <strong>{ app.say(Words::ToDo) }</strong>{ " " }{ words::advice(finding, app.lang) }
            </p>
            { proof.unwrap_or_default() }
            <p class="dw-finding__more dw-quiet">{ app.fill(Words::Code, &[("code", finding.code.id())]) }</p>
        </li>
    }
}
