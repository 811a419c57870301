//! What is still needed, in words, with a way to its field.

use yew::prelude::*;

use crate::app::hooks::App;
use crate::record::{Field, Needed, Why};
use crate::text::motivation::MotivationPage as Words;

/// The id of the list.
pub(super) const SUMMARY: &str = "motivation-errors";

/// Each thing that is needed: the id of its field, and what to do.
pub(super) fn links(app: &App, missing: &[Needed]) -> Vec<(AttrValue, AttrValue)> {
    missing
        .iter()
        .map(|needed| {
            let id = target(needed).unwrap_or_else(|| "sign".to_owned());
            (AttrValue::from(id), words(app, needed))
        })
        .collect()
}

/// The id of the field on this page; none for what is filled in elsewhere.
pub(super) fn target(needed: &Needed) -> Option<String> {
    let id = match &needed.field {
        Field::Case | Field::Acute | Field::Addition | Field::Rule(_) => return None,
        Field::FileNumber => "subject-file-number",
        Field::Purpose => "purpose",
        Field::Organisation => "other-organisation",
        Field::SharedWhen => "other-when",
        Field::WhyNot => "motivation-outcome",
        Field::Motivation(rule) => return Some(format!("motivation-{rule}")),
        Field::Lighter => "lighter-0-what",
        Field::ToldBy => "consent-told-by",
        Field::ToldWhat => "consent-told-what",
        Field::ConsentWhen => "consent-when",
        Field::ConsentForm => "consent-form-0",
        Field::Attempts => "attempt-0-what",
        Field::CoachName => "coach-name",
        Field::CoachWhen => "coach-when",
        Field::CoachAdvice => "coach-advice-0",
        Field::Indications => "postpone-facts",
        Field::ReviewOn => "postpone-review",
        Field::Duty(duty) => return Some(format!("duty-{duty}-who")),
        Field::Texts => "purpose",
        Field::SignerName => "signer-name",
        Field::SignerFunction => "signer-function",
    };
    Some(id.to_owned())
}

/// What is needed, in words.
pub(super) fn words(app: &App, needed: &Needed) -> AttrValue {
    let protocol = &app.protocol;
    let rule = |id: &String| {
        let rule = protocol
            .find_rule(id)
            .map(|at| app.t(&protocol.rule(at).title));
        rule.unwrap_or_else(|| id.clone().into())
    };
    let said = |words: Words| AttrValue::from(app.say(words));
    let what = match &needed.field {
        Field::Case => said(Words::FieldCase),
        // Says by itself what to do.
        Field::Acute => return said(Words::FieldAcute),
        Field::Addition => return said(Words::FieldAddition),
        Field::Rule(id) | Field::Motivation(id) => rule(id),
        Field::FileNumber => said(Words::FileNumber),
        Field::Purpose => said(Words::Purpose),
        Field::Organisation => said(Words::Organisation),
        Field::SharedWhen => said(Words::SharedWhen),
        Field::WhyNot => said(Words::WhyNot),
        Field::Lighter => said(Words::FieldLighter),
        Field::ToldBy => said(Words::FieldToldBy),
        Field::ToldWhat => said(Words::FieldToldWhat),
        Field::ConsentWhen => said(Words::FieldConsentWhen),
        Field::ConsentForm => said(Words::FieldConsentForm),
        Field::Attempts => said(Words::FieldAttempts),
        Field::CoachName => said(Words::FieldCoachName),
        Field::CoachWhen => said(Words::FieldCoachWhen),
        Field::CoachAdvice => said(Words::FieldCoachAdvice),
        Field::Indications => said(Words::FieldIndications),
        Field::ReviewOn => said(Words::FieldReviewOn),
        Field::Duty(id) => {
            let duty = protocol
                .find_duty(id)
                .map(|at| app.t(&protocol.duty(at).title));
            duty.unwrap_or_else(|| id.clone().into())
        }
        Field::Texts => said(Words::FieldTexts),
        Field::SignerName => said(Words::SignerName),
        Field::SignerFunction => said(Words::SignerFunction),
    };
    let words = match needed.why {
        Why::Missing => Words::Missing,
        Why::InFuture => Words::InFuture,
        Why::InPast => Words::InPast,
        Why::Open => Words::Open,
        Why::AfterSharing => Words::AfterSharing,
        Why::NotSigned => Words::NotSigned,
        Why::TooLong => Words::TooLong,
    };
    app.fill(words, &[("what", &what)]).into()
}
