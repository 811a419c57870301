//! Papers for the client, and everything of a decision in one file.

mod files;
mod form;
mod kept;

use chrono::NaiveDateTime;
use yew::prelude::*;

use super::document::view_at_hand;
use super::later::Part;
use super::practising::PracticeBanner;
use crate::app::components::{
    ButtonKind, Choice, ConfirmButton, Exports, Icon, IconName, LinkTo, Paper, Radios,
};
use crate::app::config::Contact;
use crate::app::hooks::{App, use_app, use_page};
use crate::app::route::{CheckStep, Route};
use crate::browser::clock;
use crate::document::papers::{Filled, Kind, Offer, Sender, WhyNot, offer, paper};
use crate::document::{Outline, View};
use crate::text::papers::Papers as Words;
use crate::text::{Lang, date, fill};
use kept::Typed;

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
    let typed = use_state(|| {
        let before = |lang| beforehand(&app, view.as_ref(), lang);
        Typed::resume(&app, before).unwrap_or_else(|| {
            let lang = app
                .record()
                .map_or(app.lang, |record| record.content().lang);
            Typed::new(&app, lang, before(lang))
        })
    });
    let case = app.state().case;
    {
        // The case can become another while the page stands there, as when all is wiped.
        let (app, view, typed) = (app.clone(), view.clone(), typed.clone());
        let first = use_mut_ref(|| case);
        use_effect_with(case, move |case| {
            if first.replace(*case) != *case {
                let lang = typed.lang;
                typed.set(Typed::new(
                    &app,
                    lang,
                    beforehand(&app, view.as_ref(), lang),
                ));
            }
        });
    }
    use_effect_with((*typed).clone(), |typed| typed.keep());
    let (lang, filled) = (typed.lang, &typed.filled);
    let kind = typed
        .chosen
        .filter(|kind| fits.contains(kind))
        .or(fits.first().copied());
    let set_lang = {
        let (app, view, typed) = (app.clone(), view.clone(), typed.clone());
        Callback::from(move |lang: Lang| {
            let after = beforehand(&app, view.as_ref(), lang);
            let filled = typed.filled.clone().followed(&typed.before, after.clone());
            typed.set(Typed {
                lang,
                filled,
                before: after,
                ..(*typed).clone()
            });
        })
    };
    let set_filled = {
        let typed = typed.clone();
        Callback::from(move |new: Filled| typed.set((*typed).clone().with(new)))
    };
    let set_kind = {
        let typed = typed.clone();
        Callback::from(move |chosen: Option<Kind>| {
            typed.set(Typed {
                chosen,
                ..(*typed).clone()
            });
        })
    };
    let onkept = {
        let typed = typed.clone();
        // A PDF takes a moment, and one may have typed on since.
        Callback::from(move |()| {
            let now = Typed::latest().unwrap_or_else(|| (*typed).clone());
            typed.set(Typed {
                unsaved: now.unsaved && now.filled != typed.filled,
                ..now
            });
        })
    };
    let outline = |kind: Kind| paper(&app.protocol, view.as_ref(), kind, filled, lang);
    html! {
        <div class="dw-page">
            <PracticeBanner />
            <div class="dw-print-hidden">
                <h1 tabindex="-1" class="utrecht-heading-1">{ app.say(Words::Title) }</h1>
                <p class="utrecht-paragraph utrecht-paragraph--lead">{ app.say(Words::Lead) }</p>
                if view.is_some() {
                    <p class="utrecht-paragraph"><LinkTo route={Route::Document}>{ app.say(Words::Back) }</LinkTo></p>
                }
                { choose(&app, &fits, kind, &set_kind) }
                { not_now(&app, view.as_ref()) }
            </div>
            if let Some(kind) = kind {
                <form::Form {kind} view={view.clone()} filled={filled.clone()} {lang}
                    onchange={set_filled} onlang={set_lang} />
                { standing(&app, view.as_ref(), &typed) }
                <section aria-labelledby="preview-title">
                    <h2 class="utrecht-heading-2 dw-print-hidden" id="preview-title">{ app.say(Words::Preview) }</h2>
                    <Exports outline={outline(kind)} name={file_name(kind, lang)} onkept={onkept.clone()} />
                    <Paper outline={outline(kind)} />
                </section>
            }
            <files::Files papers={fits.iter().map(|kind| (file_name(*kind, lang), outline(*kind))).collect::<Vec<_>>()} {onkept} />
        </div>
    }
}

/// Whether what was typed is kept anywhere, and the way to wipe it.
fn standing(app: &App, view: Option<&View>, typed: &UseStateHandle<Typed>) -> Html {
    if !typed.is_typed() {
        return Html::default();
    }
    let wipe = {
        let (app, view, typed) = (app.clone(), view.cloned(), typed.clone());
        Callback::from(move |()| {
            let before = beforehand(&app, view.as_ref(), typed.lang);
            typed.set((*typed).clone().with(before));
            app.announce(app.say(Words::Wiped));
        })
    };
    let (mark, words) = if typed.unsaved {
        (IconName::Edit, Words::TypedUnsaved)
    } else {
        (IconName::Check, Words::TypedSaved)
    };
    html! {
        <section class="dw-workbar dw-print-hidden" aria-label={app.say(Words::Typed)}>
            <p class="dw-workbar__state"><Icon name={mark} />{ app.say(words) }</p>
            <div class="dw-workbar__actions">
                <ConfirmButton kind={ButtonKind::Subtle} icon={IconName::Trash} title={app.say(Words::WipeTitle)}
                    message={app.say(Words::WipeMessage)} yes={app.say(Words::WipeYes)} on_yes={wipe} danger=true>
                    { app.say(Words::WipeTyped) }
                </ConfirmButton>
            </div>
        </section>
    }
}

/// The choice of a paper.
fn choose(app: &App, fits: &[Kind], kind: Option<Kind>, chosen: &Callback<Option<Kind>>) -> Html {
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
            let mut all = Kind::ALL.into_iter();
            chosen.emit(all.find(|kind| id(*kind) == value.as_str()));
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
