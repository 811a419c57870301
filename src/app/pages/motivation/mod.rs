//! Motivation and sign-off: what a record needs beside the answers, and who signs for it.

mod about;
mod duties;
mod missing;
mod sign;

use yew::prelude::*;

use crate::app::components::{Alert, AlertKind, ButtonKind, EmptyState, ErrorSummary, LinkTo};
use crate::app::hooks::{App, use_app, use_page};
use crate::app::pages::check::{consent, evidence, lists};
use crate::app::route::{CheckStep, Route};
use crate::app::session::Edit;
use crate::browser::clock;
use crate::case::Case;
use crate::decision::{self, Outcome, Status, Verdict};
use crate::protocol::{Consent, Evidence};
use crate::record::{Needed, needed, needs_coach};
use crate::text::motivation::MotivationPage as Words;

/// The key under which a decision not to share is motivated.
const OUTCOME: &str = "outcome";

/// Motivation and sign-off.
#[component]
pub fn MotivationPage() -> Html {
    let app = use_app();
    let shown = use_state(|| false);
    use_page(app.say(Words::Title));
    let assessed = app.session.assess(&app.protocol);
    let now = crate::text::date::iso_moment(clock::now());
    let verdict = assessed.as_ref().map(|(_, verdict)| verdict);
    let missing = needed(&app.protocol, app.session.draft(), verdict, &now);
    let Some((case, verdict)) = &assessed else {
        return html! {
            <div class="dw-page">
                <h1 tabindex="-1" class="utrecht-heading-1">{ app.say(Words::Title) }</h1>
                <EmptyState title={app.say(Words::NoCase)}>
                    <p class="utrecht-paragraph">{ app.say(Words::NoCaseHelp) }</p>
                    <LinkTo route={Route::Start} button={ButtonKind::Primary}>{ app.say(Words::ToStart) }</LinkTo>
                </EmptyState>
            </div>
        };
    };
    let show = {
        let shown = shown.clone();
        Callback::from(move |()| shown.set(true))
    };
    let nothing = verdict.outcome == Outcome::NoProcessing;
    html! {
        <div class="dw-page dw-form">
            <h1 tabindex="-1" class="utrecht-heading-1">{ app.say(Words::Title) }</h1>
            <p class="utrecht-paragraph utrecht-paragraph--lead">{ app.say(Words::Lead) }</p>
            <p><LinkTo route={Route::Check(CheckStep::Verdict)}>{ app.say(Words::ToCheck) }</LinkTo></p>
            { standing(&app, verdict) }
            if *shown { <ErrorSummary id={missing::SUMMARY} errors={missing::links(&app, &missing)} /> }
            if !nothing {
                { about::fields(&app, verdict, &missing, *shown) }
                { reasons(&app, case, verdict) }
                { duties::fields(&app, verdict) }
            }
            <sign::Signing {missing} shown={*shown} onshow={show} coach={needs_coach(&app.protocol, verdict)} />
        </div>
    }
}

/// How the verdict stands, and what that means for signing.
fn standing(app: &App, verdict: &Verdict) -> Html {
    html! {
        <>
            if app.record().is_some() {
                <Alert title={app.say(Words::SignedTitle)}>
                    <p class="utrecht-paragraph">{ app.say(Words::SignedText) }</p>
                    <LinkTo route={Route::Document}>{ app.say(Words::ToDocument) }</LinkTo>
                </Alert>
            }
            if verdict.outcome == Outcome::Forbidden {
                <Alert kind={AlertKind::Warning}><p class="utrecht-paragraph">{ app.say(Words::NotAllowed) }</p></Alert>
            }
            if verdict.outcome == Outcome::Conditional {
                <Alert kind={AlertKind::Warning}><p class="utrecht-paragraph">{ app.say(Words::StillOpen) }</p></Alert>
            }
        </>
    }
}

/// What each rule wants on record beside a yes, once each.
fn reasons(app: &App, case: &Case, verdict: &Verdict) -> Html {
    if verdict.outcome == Outcome::Forbidden {
        return Html::default();
    }
    let protocol = &app.protocol;
    let mut done: Vec<Evidence> = Vec::new();
    let mut parts: Vec<Html> = Vec::new();
    let rules = verdict
        .before
        .iter()
        .filter(|finding| finding.status != Status::Failed);
    for rule in rules.map(|finding| protocol.rule(finding.rule)) {
        let Some(wanted) = rule.evidence else {
            continue;
        };
        let once = !matches!(wanted, Evidence::Motivation | Evidence::Facts);
        if once && done.contains(&wanted) {
            continue;
        }
        done.push(wanted);
        parts.push(match wanted {
            Evidence::Motivation | Evidence::Facts => evidence::motivation(
                app,
                &rule.id,
                false,
                app.t(&rule.title),
                app.say(Words::ReasonHint).into(),
            ),
            Evidence::Alternatives => lists::alternatives(app),
            Evidence::Attempts => lists::attempts(app),
            Evidence::Coach => evidence::coach(app),
            Evidence::Postponement => evidence::postponement(app),
            // Is the form of consent, which is filled in with it.
            Evidence::Signature => continue,
            Evidence::Consent => {
                // Where the route does not look at consent, the answer itself says that it was given.
                let consent = app.session.draft().consent;
                let given = consent == Some(Consent::Given)
                    || !decision::consent_matters(protocol, case);
                html! {
                    <section class="dw-evidence" aria-labelledby="motivation-consent">
                        <h3 class="utrecht-heading-3" id="motivation-consent">{ app.say(Words::Consent) }</h3>
                        { consent::details(app, given) }
                    </section>
                }
            }
        });
    }
    let postponed = verdict
        .after
        .iter()
        .any(|duty| protocol.duty(*duty).evidence == Some(Evidence::Postponement));
    if postponed && !done.contains(&Evidence::Postponement) {
        parts.push(evidence::postponement(app));
    }
    if parts.is_empty() {
        return Html::default();
    }
    html! {
        <section class="dw-part" aria-labelledby="motivation-reasons">
            <h2 class="utrecht-heading-2" id="motivation-reasons">{ app.say(Words::Reasons) }</h2>
            { for parts }
        </section>
    }
}

/// The message about a field, once the user wants to see what is missing.
fn error(app: &App, missing: &[Needed], id: &str, shown: bool) -> Option<AttrValue> {
    let found = missing
        .iter()
        .find(|needed| missing::target(needed).as_deref() == Some(id));
    found
        .filter(|_| shown)
        .map(|needed| missing::words(app, needed))
}

/// A text field of the draft.
fn set(app: &App, edit: impl Fn(String) -> Edit + 'static) -> Callback<String> {
    let app = app.clone();
    Callback::from(move |value| app.edit(edit(value)))
}
