//! What the record must hold beside an answer: a motivation, facts, the teamcoach, a postponement, attempts.

use yew::prelude::*;

use super::lists::{alternatives, attempts};
use crate::app::components::{
    Alert, AlertKind, Choice, DateField, DateTimeField, Radios, TextArea, TextField,
};
use crate::app::hooks::{App, use_app};
use crate::app::session::Edit;
use crate::app::steps::Proof;
use crate::protocol::Evidence;
use crate::record::{Coach, CoachAdvice, Postponement};
use crate::text::check::EvidenceFields as Words;

#[derive(Properties, PartialEq)]
pub(super) struct EvidenceProps {
    pub proof: Proof,
}

/// The fields for what a rule or duty wants on record.
#[component]
pub(super) fn EvidenceFields(props: &EvidenceProps) -> Html {
    let app = use_app();
    let key = &props.proof.asked_by;
    match props.proof.evidence {
        Evidence::Motivation => motivation(
            &app,
            key,
            false,
            app.say(Words::Motivation).into(),
            app.say(Words::MotivationHint).into(),
        ),
        Evidence::Facts => motivation(
            &app,
            key,
            false,
            app.say(Words::Facts).into(),
            app.say(Words::FactsHint).into(),
        ),
        Evidence::Coach => coach(&app),
        Evidence::Postponement => postponement(&app),
        Evidence::Attempts => attempts(&app),
        Evidence::Alternatives => alternatives(&app),
        // Consent has a step of its own.
        Evidence::Consent | Evidence::Signature => Html::default(),
    }
}

/// A motivation in the user's own words, kept under a rule's or question's id; `optional` where no record needs it.
pub(in crate::app::pages) fn motivation(
    app: &App,
    key: &str,
    optional: bool,
    label: AttrValue,
    hint: AttrValue,
) -> Html {
    let value = app.session.draft().motivations.get(key);
    let oninput = {
        let (app, key) = (app.clone(), key.to_owned());
        Callback::from(move |words| app.edit(Edit::Motivation(key.clone(), words)))
    };
    html! {
        <TextArea id={format!("motivation-{key}")} {label} hint={Some(hint)} {optional} rows={3}
            value={value.cloned().unwrap_or_default()} {oninput} />
    }
}

pub(in crate::app::pages) fn coach(app: &App) -> Html {
    let coach = app.session.draft().coach.clone();
    let change = |set: fn(&mut Coach, String)| {
        let (app, coach) = (app.clone(), coach.clone());
        Callback::from(move |value| {
            let mut coach = coach.clone();
            set(&mut coach, value);
            app.edit(Edit::Coach(coach));
        })
    };
    let advise = {
        let (app, coach) = (app.clone(), coach.clone());
        Callback::from(move |value: AttrValue| {
            app.edit(Edit::Coach(Coach {
                advice: ADVICE
                    .into_iter()
                    .find(|advice| advice_id(*advice) == value.as_str()),
                ..coach.clone()
            }));
        })
    };
    let options = ADVICE
        .into_iter()
        .map(|advice| Choice::new(advice_id(advice), app.say(advice_words(advice))));
    html! {
        <fieldset class="utrecht-form-fieldset utrecht-form-fieldset--html-fieldset dw-evidence">
            <legend class="utrecht-form-fieldset__legend utrecht-form-fieldset__legend--html-legend">
                { app.say(Words::CoachTitle) }
            </legend>
            <p class="utrecht-form-field-description">{ app.say(Words::AlsoLater) }</p>
            <TextField id="coach-name" label={app.say(Words::CoachName)} value={coach.name.clone()}
                oninput={change(|coach, value| coach.name = value)} />
            <DateTimeField id="coach-when" label={app.say(Words::CoachWhen)}
                hint={Some(AttrValue::from(app.say(Words::CoachWhenHint)))} value={coach.when.clone()} now=true
                onchange={change(|coach, value| coach.when = value)} />
            <Radios id="coach-advice" legend={app.say(Words::CoachAdvice)} options={options.collect::<Vec<_>>()}
                value={coach.advice.map(|advice| AttrValue::from(advice_id(advice)))} onchange={advise} />
            if coach.advice == Some(CoachAdvice::DoNot) {
                <Alert kind={AlertKind::Warning} live=true>
                    <p class="utrecht-paragraph">{ app.say(Words::CoachAgainst) }</p>
                </Alert>
            }
            <TextArea id="coach-words" label={app.say(Words::CoachWords)} rows={3} value={coach.words.clone()}
                oninput={change(|coach, value| coach.words = value)} />
        </fieldset>
    }
}

const ADVICE: [CoachAdvice; 3] = [
    CoachAdvice::GoAhead,
    CoachAdvice::UnderConditions,
    CoachAdvice::DoNot,
];

const fn advice_id(advice: CoachAdvice) -> &'static str {
    match advice {
        CoachAdvice::GoAhead => "go-ahead",
        CoachAdvice::UnderConditions => "under-conditions",
        CoachAdvice::DoNot => "do-not",
    }
}

const fn advice_words(advice: CoachAdvice) -> Words {
    match advice {
        CoachAdvice::GoAhead => Words::AdviceGoAhead,
        CoachAdvice::UnderConditions => Words::AdviceConditions,
        CoachAdvice::DoNot => Words::AdviceDoNot,
    }
}

pub(in crate::app::pages) fn postponement(app: &App) -> Html {
    let now = app.session.draft().postponement.clone();
    let change = |set: fn(&mut Postponement, String)| {
        let (app, now) = (app.clone(), now.clone());
        Callback::from(move |value| {
            let mut next = now.clone();
            set(&mut next, value);
            app.edit(Edit::Postponement(next));
        })
    };
    html! {
        <fieldset class="utrecht-form-fieldset utrecht-form-fieldset--html-fieldset dw-evidence">
            <legend class="utrecht-form-fieldset__legend utrecht-form-fieldset__legend--html-legend">
                { app.say(Words::PostponeTitle) }
            </legend>
            <p class="utrecht-form-field-description">{ app.say(Words::AlsoLater) }</p>
            <TextArea id="postpone-facts" label={app.say(Words::PostponeFacts)} rows={3}
                hint={Some(AttrValue::from(app.say(Words::PostponeFactsHint)))} value={now.indications.clone()}
                oninput={change(|now, value| now.indications = value)} />
            <DateField id="postpone-review" label={app.say(Words::PostponeReview)} value={now.review_on.clone()}
                onchange={change(|now, value| now.review_on = value)} />
        </fieldset>
    }
}
