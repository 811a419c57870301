//! Papers for the client, and everything of a decision in one file.

mod files;
mod form;

use chrono::NaiveDateTime;
use yew::prelude::*;

use super::document::view_at_hand;
use super::later::Part;
use crate::app::components::{ButtonKind, Choice, Exports, LinkTo, Paper, Radios};
use crate::app::config::Contact;
use crate::app::hooks::{App, use_app, use_page};
use crate::app::route::{CheckStep, Route};
use crate::browser::clock;
use crate::document::papers::{Filled, Kind, Offer, Sender, WhyNot, offer, paper};
use crate::document::{Outline, View};
use crate::text::papers::Papers as Words;
use crate::text::{Lang, date, fill};

/// The page.
pub(super) fn draw(_: &Part) -> Html {
    html! { <PapersPage /> }
}

/// A document as an ODT file; nothing when it is too large for one.
pub(super) fn odt(outline: &Outline, made: NaiveDateTime) -> Option<Vec<u8>> {
    crate::document::odt::file(outline, made).ok()
}

/// What a paper is called, and what it is for.
const fn words(kind: Kind) -> (Words, Words) {
    match kind {
        Kind::Letter => (Words::Letter, Words::LetterHelp),
        Kind::ConsentForm => (Words::ConsentForm, Words::ConsentFormHelp),
        Kind::InformationSheet => (Words::InformationSheet, Words::InformationSheetHelp),
        Kind::Card => (Words::Card, Words::CardHelp),
    }
}

/// What the file of a paper is called, without its ending.
fn file_name(kind: Kind, lang: Lang) -> String {
    let name = match kind {
        Kind::Letter => Words::NameLetter,
        Kind::ConsentForm => Words::NameConsentForm,
        Kind::InformationSheet => Words::NameInformationSheet,
        Kind::Card => Words::NameCard,
    };
    dated(name, lang)
}

/// A file's name with today's date in it.
fn dated(name: Words, lang: Lang) -> String {
    fill(name.get(lang), &[("date", &date::iso(clock::today()))])
}

/// The id of a paper in its choice.
const fn id(kind: Kind) -> &'static str {
    match kind {
        Kind::Letter => "letter",
        Kind::ConsentForm => "consent-form",
        Kind::InformationSheet => "information-sheet",
        Kind::Card => "card",
    }
}

/// What can be filled in beforehand; the sender is the organisation, where it set its name and whom to ask.
fn beforehand(app: &App, view: Option<&View>, lang: Lang) -> Filled {
    let config = app.config();
    let contact: Vec<&str> = config
        .questions()
        .into_iter()
        .flat_map(Contact::lines)
        .collect();
    let sender = Sender {
        organisation: config.organisation().unwrap_or_default().to_owned(),
        contact: contact.join(", "),
    };
    Filled::beforehand(&app.protocol, view, &sender, clock::today(), lang)
}

/// The papers that fit the case at hand.
fn fitting(app: &App, view: Option<&View>) -> Vec<Kind> {
    let mut kinds = Kind::ALL.to_vec();
    kinds.retain(|kind| offer(&app.protocol, view, *kind) == Offer::Fits);
    kinds
}

#[component]
fn PapersPage() -> Html {
    let app = use_app();
    use_page(app.say(Words::Title));
    let view = view_at_hand(&app);
    let fits = fitting(&app, view.as_ref());
    let lang = use_state(|| {
        app.record()
            .map_or(app.lang, |record| record.content().lang)
    });
    let filled = use_state(|| beforehand(&app, view.as_ref(), *lang));
    let chosen = use_state(|| None::<Kind>);
    let kind = chosen
        .filter(|kind| fits.contains(kind))
        .or(fits.first().copied());
    let set_lang = {
        let (app, view, lang, filled) = (app.clone(), view.clone(), lang.clone(), filled.clone());
        Callback::from(move |new: Lang| {
            let before = beforehand(&app, view.as_ref(), *lang);
            let after = beforehand(&app, view.as_ref(), new);
            filled.set((*filled).clone().translated(&before, after));
            lang.set(new);
        })
    };
    let set_filled = {
        let filled = filled.clone();
        Callback::from(move |new: Filled| filled.set(new))
    };
    let outline = |kind: Kind| paper(&app.protocol, view.as_ref(), kind, &filled, *lang);
    html! {
        <div class="dw-page">
            <div class="dw-print-hidden">
                <h1 tabindex="-1" class="utrecht-heading-1">{ app.say(Words::Title) }</h1>
                <p class="utrecht-paragraph utrecht-paragraph--lead">{ app.say(Words::Lead) }</p>
                if view.is_some() {
                    <p class="utrecht-paragraph"><LinkTo route={Route::Document}>{ app.say(Words::Back) }</LinkTo></p>
                }
                { choose(&app, &fits, kind, &chosen) }
                { not_now(&app, view.as_ref()) }
            </div>
            if let Some(kind) = kind {
                <form::Form {kind} view={view.clone()} filled={(*filled).clone()} lang={*lang}
                    onchange={set_filled} onlang={set_lang} />
                <section aria-labelledby="preview-title">
                    <h2 class="utrecht-heading-2 dw-print-hidden" id="preview-title">{ app.say(Words::Preview) }</h2>
                    <Exports outline={outline(kind)} name={file_name(kind, *lang)} />
                    <Paper outline={outline(kind)} />
                </section>
            }
            <files::Files papers={fits.iter().map(|kind| (file_name(*kind, *lang), outline(*kind))).collect::<Vec<_>>()} />
        </div>
    }
}

/// The choice of a paper.
fn choose(
    app: &App,
    fits: &[Kind],
    kind: Option<Kind>,
    chosen: &UseStateHandle<Option<Kind>>,
) -> Html {
    if fits.is_empty() {
        return Html::default();
    }
    let options: Vec<Choice> = fits
        .iter()
        .map(|kind| {
            let (name, help) = words(*kind);
            Choice::new(id(*kind), app.say(name)).with_help(app.say(help))
        })
        .collect();
    let onchange = {
        let chosen = chosen.clone();
        Callback::from(move |value: AttrValue| {
            chosen.set(
                Kind::ALL
                    .into_iter()
                    .find(|kind| id(*kind) == value.as_str()),
            );
        })
    };
    html! {
        <div class="dw-form">
            <Radios id="paper" legend={app.say(Words::Choose)} {options}
                value={kind.map(|kind| AttrValue::from(id(kind)))} {onchange} />
        </div>
    }
}

/// The papers that do not fit, each with why.
fn not_now(app: &App, view: Option<&View>) -> Html {
    let reasons = Kind::ALL.into_iter().filter_map(|kind| {
        let Offer::Not(why) = offer(&app.protocol, view, kind) else {
            return None;
        };
        let reason = match why {
            WhyNot::NoCase => Words::NoCase,
            WhyNot::NoProcessing => Words::NoProcessing,
            WhyNot::Forbidden => Words::Forbidden,
            WhyNot::Open => Words::Open,
            WhyNot::Postponed(until) => return Some((kind, postponed(app, &until))),
            WhyNot::NoConsentAsked => Words::NoConsentAsked,
            WhyNot::Refused => Words::Refused,
            WhyNot::NothingToTell => Words::NothingToTell,
            WhyNot::NoTalk => Words::NoTalk,
            WhyNot::NoIntake => Words::NoIntake,
        };
        Some((kind, app.say(reason).to_owned()))
    });
    if view.is_none() {
        return html! {
            <section aria-labelledby="not-now">
                <h2 class="utrecht-heading-3" id="not-now">{ app.say(Words::NotNow) }</h2>
                <p class="utrecht-paragraph"><strong>{ app.say(Words::NotNowOf) }</strong></p>
                <p class="utrecht-paragraph">{ app.say(Words::NoCase) }</p>
                <p><LinkTo route={Route::Check(CheckStep::Activity)} button={ButtonKind::Secondary}>
                    { app.say(Words::ToCheck) }
                </LinkTo></p>
            </section>
        };
    }
    let reasons: Vec<(Kind, String)> = reasons.collect();
    if reasons.is_empty() {
        return Html::default();
    }
    html! {
        <section aria-labelledby="not-now">
            <h2 class="utrecht-heading-3" id="not-now">{ app.say(Words::NotNow) }</h2>
            <dl class="dw-facts">
                { for reasons.into_iter().map(|(kind, reason)| html! {
                    <div class="dw-facts__item" key={id(kind)}>
                        <dt>{ app.say(words(kind).0) }</dt><dd>{ reason }</dd>
                    </div>
                }) }
            </dl>
        </section>
    }
}

/// That informing is postponed, until a day where one was set.
fn postponed(app: &App, until: &str) -> String {
    match date::parse_iso(until) {
        Some(day) => app.fill(
            Words::PostponedUntil,
            &[("date", &date::long(day, app.lang))],
        ),
        None => app.say(Words::Postponed).to_owned(),
    }
}
