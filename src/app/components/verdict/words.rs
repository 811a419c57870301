//! Names of steps, questions and answers, as the check and the verdict both use them.

use yew::prelude::*;

use crate::app::hooks::App;
use crate::app::route::CheckStep;
use crate::app::steps::Overview;
use crate::protocol::model::ConsentText;
use crate::protocol::{Answer, Consent, QuestionIx};
use crate::text::check::CheckPage as Words;

/// The name of a step, as the list of steps has it.
#[must_use]
pub const fn step_name(step: CheckStep) -> Words {
    match step {
        CheckStep::Activity => Words::Activity,
        CheckStep::Row => Words::Row,
        CheckStep::Occasion => Words::Occasion,
        CheckStep::Data => Words::Data,
        CheckStep::Consent => Words::Consent,
        CheckStep::Conditions => Words::Conditions,
        CheckStep::Checklist => Words::Checklist,
        CheckStep::Verdict => Words::Verdict,
    }
}

/// The wording of an answer.
#[must_use]
pub const fn answer_words(answer: Answer) -> Words {
    match answer {
        Answer::Yes => Words::Yes,
        Answer::No => Words::No,
        Answer::Unknown => Words::Unknown,
    }
}

/// A question as the row of the case words it.
#[must_use]
pub fn question_text(app: &App, overview: &Overview, question: QuestionIx) -> AttrValue {
    let occasion = overview
        .assessed
        .as_ref()
        .and_then(|(case, _)| case.row())
        .and_then(|row| app.protocol.row(row).occasion.as_ref());
    match occasion {
        Some(occasion) if app.protocol.occasion_question() == Some(question) => app.t(occasion),
        _ => app.t(&app.protocol.question(question).ask),
    }
}

/// The wording of a state of consent.
#[must_use]
pub fn consent_text(app: &App, consent: Consent) -> &ConsentText {
    let texts = &app.protocol.source().consents;
    match consent {
        Consent::Given => &texts.given,
        Consent::NotAsked => &texts.not_asked,
        Consent::Refused => &texts.refused,
        Consent::Withdrawn => &texts.withdrawn,
        Consent::Unobtainable => &texts.unobtainable,
    }
}

/// The same words as at the beginning of a sentence.
#[must_use]
pub fn sentence_case(words: &str) -> String {
    let mut letters = words.chars();
    letters.next().map_or_else(String::new, |first| {
        first.to_uppercase().chain(letters).collect()
    })
}
