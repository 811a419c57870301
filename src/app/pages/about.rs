//! About the application: privacy, the protocol and its version, what it does not cover, how it is read, the law since.

use yew::prelude::*;

use crate::app::components::{Disclosure, LawNote, LimitNote, Reading};
use crate::app::config::Contact;
use crate::app::hooks::{App, use_app, use_page};
use crate::app::notes;
use crate::browser::clock;
use crate::text::about::AboutPage as Words;
use crate::text::date;

/// About the application.
#[component]
pub fn AboutPage() -> Html {
    let app = use_app();
    let title = app.say(Words::Title);
    use_page(title);
    html! {
        <div class="dw-page dw-prose">
            <h1 class="utrecht-heading-1" tabindex="-1">{ title }</h1>
            <p class="utrecht-paragraph utrecht-paragraph--lead">{ app.say(Words::Lead) }</p>
            <Privacy />
            <Ask />
            <What />
            <Limits />
            <Readings />
            <Law />
            <TheProtocol />
            <Settings />
        </div>
    }
}

#[component]
fn Privacy() -> Html {
    let app = use_app();
    let points: [Words; 7] = [
        Words::PrivacyWindow,
        Words::PrivacyNothingKept,
        Words::PrivacyFiles,
        Words::PrivacyNoRequests,
        Words::PrivacyDisplay,
        Words::PrivacyKey,
        Words::PrivacyLittle,
    ];
    html! {
        <section aria-labelledby="privacy">
            <h2 class="utrecht-heading-2" id="privacy">{ app.say(Words::PrivacyTitle) }</h2>
            <ul class="utrecht-unordered-list">
                { for points.into_iter().map(|point| html! {
                    <li class="utrecht-unordered-list__item">{ app.say(point) }</li>
                }) }
            </ul>
        </section>
    }
}

/// Whom to ask, and where a complaint goes, as the organisation set it.
#[component]
fn Ask() -> Html {
    let app = use_app();
    let config = app.config();
    let contacts = [
        (Words::AskQuestions, config.questions()),
        (Words::AskComplaints, config.complaints()),
    ];
    if contacts.iter().all(|(_, contact)| contact.is_none()) {
        return Html::default();
    }
    html! {
        <section aria-labelledby="ask">
            <h2 class="utrecht-heading-2" id="ask">
                { config.organisation().unwrap_or(app.say(Words::AskTitle)).to_owned() }
            </h2>
            <dl class="dw-facts">
                { for contacts.into_iter().filter_map(|(words, found)| Some(contact(&app, words, found?))) }
            </dl>
        </section>
    }
}

fn contact(app: &App, words: Words, contact: &Contact) -> Html {
    let link = |address: String, shown: &str| {
        html! { <><br /><a class="utrecht-link utrecht-link--html-a" href={address}>{ shown.to_owned() }</a></> }
    };
    let phone = contact.phone.as_deref();
    let phone = phone.map(|number| link(crate::text::phone::dial(number), number));
    let email = contact.email.as_deref();
    let email = email.map(|email| link(format!("mailto:{email}"), email));
    let url = contact.url.as_deref();
    let url = url.map(|url| link(url.to_owned(), url));
    html! {
        <div class="dw-facts__item">
            <dt>{ app.say(words) }</dt>
            <dd>{ contact.name.clone().unwrap_or_default() }{ for [phone, email, url].into_iter().flatten() }</dd>
        </div>
    }
}

/// What is wrong with the organisation's settings: for the administrator, who looks here; a user has no use for it.
#[component]
fn Settings() -> Html {
    let app = use_app();
    let errors = app.config().errors();
    if errors.is_empty() {
        return Html::default();
    }
    html! {
        <section aria-labelledby="settings">
            <h2 class="utrecht-heading-2" id="settings">{ app.say(Words::ConfigTitle) }</h2>
            <p class="utrecht-paragraph">{ app.say(Words::ConfigWrong) }</p>
            <ul class="utrecht-unordered-list" lang="en">
                { for errors.iter().map(|error| html! {
                    <li class="utrecht-unordered-list__item">
                        <code class="utrecht-code">{ error.to_string() }</code>
                    </li>
                }) }
            </ul>
        </section>
    }
}

#[component]
fn What() -> Html {
    let app = use_app();
    html! {
        <section aria-labelledby="what">
            <h2 class="utrecht-heading-2" id="what">{ app.say(Words::WhatTitle) }</h2>
            <p class="utrecht-paragraph">{ app.say(Words::WhatHelp) }</p>
            <p class="utrecht-paragraph">{ app.say(Words::WhatDoubt) }</p>
            <h3 class="utrecht-heading-3">{ app.say(Words::HowTitle) }</h3>
            <p class="utrecht-paragraph">{ app.say(Words::HowText) }</p>
        </section>
    }
}

#[component]
fn Limits() -> Html {
    let app = use_app();
    let limits = &app.protocol.source().limits;
    if limits.is_empty() {
        return Html::default();
    }
    html! {
        <section aria-labelledby="limits">
            <h2 class="utrecht-heading-2" id="limits">{ app.say(Words::LimitsTitle) }</h2>
            <p class="utrecht-paragraph">{ app.say(Words::LimitsLead) }</p>
            { for limits.iter().map(|limit| html! {
                <LimitNote limit={limit.clone()} listed=true key={limit.id.clone()} />
            }) }
        </section>
    }
}

#[component]
fn Readings() -> Html {
    let app = use_app();
    let readings = &app.protocol.source().readings;
    if readings.is_empty() {
        return Html::default();
    }
    html! {
        <section aria-labelledby="readings">
            <h2 class="utrecht-heading-2" id="readings">{ app.say(Words::ReadingsTitle) }</h2>
            <p class="utrecht-paragraph">{ app.say(Words::ReadingsLead) }</p>
            <Disclosure summary={app.fill(Words::ReadingsShow, &[("count", &readings.len().to_string())])}>
                { for readings.iter().map(|reading| html! {
                    <Reading reading={reading.clone()} listed=true key={reading.id.clone()} />
                }) }
            </Disclosure>
        </section>
    }
}

#[component]
fn Law() -> Html {
    let app = use_app();
    let today = clock::today();
    let shown: Vec<_> = app
        .protocol
        .source()
        .notes
        .iter()
        .filter(|note| notes::caution(note, today).is_some())
        .collect();
    if shown.is_empty() {
        return Html::default();
    }
    html! {
        <section aria-labelledby="law">
            <h2 class="utrecht-heading-2" id="law">{ app.say(Words::LawTitle) }</h2>
            <p class="utrecht-paragraph">{ app.say(Words::LawLead) }</p>
            <Disclosure summary={app.fill(Words::LawShow, &[("count", &shown.len().to_string())])}>
                { for shown.into_iter().map(|note| html! {
                    <LawNote note={note.clone()} listed=true key={note.id.clone()} />
                }) }
            </Disclosure>
        </section>
    }
}

#[component]
fn TheProtocol() -> Html {
    let app = use_app();
    let source = app.protocol.source();
    let facts: [(Words, Html); 7] = [
        (Words::ProtocolName, app.t(&source.title).into()),
        (
            Words::ProtocolPublisher,
            app.t(&source.origin.publisher).into(),
        ),
        (
            Words::ProtocolInForce,
            html! { { date::long_iso(&source.origin.in_force, app.lang) } },
        ),
        (
            Words::ProtocolCitation,
            html! { <span lang="nl">{ &source.origin.citation }</span> },
        ),
        (Words::ProtocolReading, html! { { app.protocol.version() } }),
        (
            Words::ProtocolDigest,
            html! { <code class="utrecht-code dw-digest">{ app.protocol.digest() }</code> },
        ),
        (Words::AppVersion, html! { { env!("CARGO_PKG_VERSION") } }),
    ];
    html! {
        <section aria-labelledby="protocol">
            <h2 class="utrecht-heading-2" id="protocol">{ app.say(Words::ProtocolTitle) }</h2>
            <p class="utrecht-paragraph">{ app.t(&source.origin.about) }</p>
            <dl class="dw-facts">
                { for facts.into_iter().map(|(word, value)| html! {
                    <div class="dw-facts__item"><dt>{ app.say(word) }</dt><dd>{ value }</dd></div>
                }) }
            </dl>
        </section>
    }
}
