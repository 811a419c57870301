//! What hygiene found, each with its place, what to do, and the smallest case that proves it.

use std::rc::Rc;

use yew::prelude::*;

use crate::app::components::{Alert, AlertKind, Disclosure};
use crate::app::hooks::{App, use_app};
use crate::protocol::{Examined, Protocol};
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

/// How many of each weight there are, in words; a weight that does not occur is not named.
fn count(app: &App, findings: &[Finding]) -> String {
    let weights = [
        (Severity::Error, Words::OneError, Words::Errors),
        (Severity::Warning, Words::OneWarning, Words::Warnings),
        (Severity::Remark, Words::OneRemark, Words::Remarks),
    ];
    let words = weights.into_iter().filter_map(|(severity, one, many)| {
        let of = |finding: &&Finding| finding.code.severity() == severity;
        match findings.iter().filter(of).count() {
            0 => None,
            1 => Some(app.say(one).to_owned()),
            count => Some(app.fill(many, &[("count", &count.to_string())])),
        }
    });
    words.collect::<Vec<_>>().join(", ")
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
    let protocol = props.examined.as_deref().map(Examined::as_it_is);
    let absent = |finding: &&Finding| words::missing(protocol, finding, app.lang).is_some();
    let (gone, others): (Vec<&Finding>, Vec<&Finding>) = findings.iter().partition(absent);
    // One thing that is missing is a finding like any other; several are one piece of work.
    let (gone, others) = if gone.len() > 1 {
        (gone, others)
    } else {
        (Vec::new(), findings.iter().collect())
    };
    let more = others.len().saturating_sub(MOST);
    html! {
        <>
            <p class="utrecht-paragraph"><strong>{ count(&app, findings) }</strong></p>
            <ul class="dw-list--plain">
                { missing(&app, protocol, &gone) }
                { for others.into_iter().take(MOST).map(|finding| one(&app, protocol, finding)) }
            </ul>
            if more > 0 {
                <p class="utrecht-paragraph">{ app.fill(Words::More, &[("count", &more.to_string())]) }</p>
            }
        </>
    }
}

/// All that is missing, as one.
fn missing(app: &App, protocol: Option<&Protocol>, gone: &[&Finding]) -> Html {
    let Some(first) = gone.first() else {
        return Html::default();
    };
    let count = gone.len().to_string();
    let names = gone
        .iter()
        .filter_map(|finding| words::missing(protocol, finding, app.lang));
    html! {
        <li class="dw-finding dw-finding--error">
            <p class="dw-finding__what">
                <span class="dw-badge">{ app.say(Words::Error) }</span>{ " " }
                { app.fill(Words::Missing, &[("count", &count)]) }
            </p>
            <ul class="dw-list--compact">{ for names.map(|name| html! { <li>{ name }</li> }) }</ul>
            <p class="dw-finding__more">
                <strong>{ app.say(Words::ToDo) }</strong>{ " " }{ words::advice(first, app.lang) }
            </p>
        </li>
    }
}

fn one(app: &App, protocol: Option<&Protocol>, finding: &Finding) -> Html {
    let (class, word) = match finding.code.severity() {
        Severity::Error => ("dw-finding--error", Words::Error),
        Severity::Warning => ("dw-finding--warning", Words::Warning),
        Severity::Remark => ("dw-finding--remark", Words::Remark),
    };
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
            <Disclosure summary={app.say(Words::ForMaker)}>
                <p class="dw-finding__more dw-quiet">{ app.fill(Words::Code, &[("code", finding.code.id())]) }</p>
                <p class="dw-finding__more dw-quiet"><code class="utrecht-code">{ finding.place.clone() }</code></p>
            </Disclosure>
        </li>
    }
}
