//! The teamcoach's part: advice and signature under a record that the professional signed.

use yew::prelude::*;

use crate::app::components::{Button, ButtonKind, Choice, IconName, Radios, TextArea, TextField};
use crate::app::hooks::{App, use_app};
use crate::app::pages::sealing::use_sealing;
use crate::browser::clock;
use crate::browser::focus;
use crate::record::{CoachAdvice, Record, Signature, Signer};
use crate::text::document::Doc;
use crate::text::document_page::DocumentPage as Words;
use crate::text::sealing::Sealing;

/// What the teamcoach fills in.
#[derive(Debug, Clone, PartialEq, Default)]
struct Own {
    signer: Signer,
    advice: Option<CoachAdvice>,
    words: String,
}

/// The id of the field for the advice in words.
const WORDS: &str = "coach-own-words";

impl Own {
    /// Whether conditions, where there are any, are named: they may stand nowhere else.
    fn says_which(&self) -> bool {
        self.advice != Some(CoachAdvice::UnderConditions) || !self.words.trim().is_empty()
    }
}

/// Advice, name, function, and the button that signs as teamcoach.
#[component]
pub(super) fn CoachSigns() -> Html {
    let app = use_app();
    let advised = app
        .record()
        .map(|record| record.content().details.coach.name.clone());
    let own = use_state(|| Own {
        signer: Signer {
            name: advised.unwrap_or_default(),
            function: app.say(Doc::CoachName).to_owned(),
        },
        ..Own::default()
    });
    let tried = use_state(|| false);
    let sealing = use_sealing(app.record().as_deref());
    let change = |change: fn(&mut Own, String)| {
        let own = own.clone();
        Callback::from(move |value: String| {
            let mut next = (*own).clone();
            change(&mut next, value);
            own.set(next);
        })
    };
    let sign = {
        let (app, own, tried, sealing) = (app.clone(), own.clone(), tried.clone(), sealing.clone());
        Callback::from(move |event: SubmitEvent| {
            event.prevent_default();
            tried.set(true);
            let Some(Record::Signed(signed)) = app.record().map(|record| (*record).clone()) else {
                return;
            };
            let at = crate::text::date::iso_moment(clock::now());
            let signature = Signature::new(own.signer.clone(), app.say(Doc::StatementCoach), at)
                .with_advice(own.advice, own.words.trim());
            if !own.says_which() {
                focus::by_id(WORDS);
                return;
            }
            if let Ok(countersigned) = signed.countersign(signature) {
                let app = app.clone();
                let done = Callback::from(move |record| {
                    app.set_record(record);
                    app.announce(app.say(Words::Signed));
                });
                sealing.close(Record::from(countersigned), done);
            }
        })
    };
    let error = |value: &str| {
        (*tried && value.trim().is_empty()).then(|| AttrValue::from(app.say(Words::CoachMissing)))
    };
    let choose = {
        let own = own.clone();
        Callback::from(move |value: AttrValue| {
            let advice = ADVICE.into_iter().find(|(id, _)| value == *id);
            own.set(Own {
                advice: advice.map(|(_, advice)| advice),
                ..(*own).clone()
            });
        })
    };
    let conditions = own.advice == Some(CoachAdvice::UnderConditions);
    let label = if conditions {
        Sealing::CoachConditions
    } else {
        Sealing::CoachAdvice
    };
    let missing = (*tried && !own.says_which())
        .then(|| AttrValue::from(app.say(Sealing::CoachConditionsMissing)));
    html! {
        <section class="dw-sign dw-print-hidden" aria-labelledby="coach-sign">
            <h2 class="utrecht-heading-2" id="coach-sign">{ app.say(Words::CoachTitle) }</h2>
            <p class="utrecht-paragraph">{ app.say(Words::CoachIntro) }</p>
            <form onsubmit={sign} novalidate=true autocomplete="off">
                <div class="dw-fields-row">
                    <TextField id="coach-signer-name" label={app.say(Words::CoachName)} value={own.signer.name.clone()}
                        required=true error={error(&own.signer.name)}
                        oninput={change(|own, value| own.signer.name = value)} />
                    <TextField id="coach-signer-function" label={app.say(Words::CoachFunction)} required=true
                        value={own.signer.function.clone()} error={error(&own.signer.function)}
                        oninput={change(|own, value| own.signer.function = value)} />
                </div>
                <div class="dw-evidence">
                    <Radios id="coach-own-advice" legend={app.say(Sealing::CoachAdviceKind)} options={choices(&app)}
                        value={AttrValue::from(chosen(own.advice))} onchange={choose} />
                </div>
                <TextArea id={WORDS} label={app.say(label)} optional={!conditions} required={conditions} rows={3}
                    hint={app.say(Sealing::CoachAdviceHint)} value={own.words.clone()} error={missing}
                    oninput={change(|own, value| own.words = value)} />
                { sealing.choice("coach-seal") }
                <p class="utrecht-paragraph"><strong>{ app.say(Doc::StatementCoach) }</strong></p>
                <Button kind={ButtonKind::Primary} icon={IconName::Edit} submit=true disabled={sealing.is_busy()}>
                    { app.say(Words::CoachSign) }
                </Button>
            </form>
        </section>
    }
}

/// The advices by an id of their own on this page.
const ADVICE: [(&str, CoachAdvice); 3] = [
    ("go-ahead", CoachAdvice::GoAhead),
    ("under-conditions", CoachAdvice::UnderConditions),
    ("do-not", CoachAdvice::DoNot),
];
/// Nothing to add.
const NONE: &str = "none";

fn choices(app: &App) -> Vec<Choice> {
    let none = Choice::new(NONE, app.say(Sealing::CoachAdviceNone));
    let advices = ADVICE.into_iter().map(|(id, advice)| {
        let words = match advice {
            CoachAdvice::GoAhead => Sealing::CoachGoAhead,
            CoachAdvice::UnderConditions => Sealing::CoachUnderConditions,
            CoachAdvice::DoNot => Sealing::CoachDoNot,
        };
        Choice::new(id, app.say(words))
    });
    [none].into_iter().chain(advices).collect()
}

fn chosen(advice: Option<CoachAdvice>) -> &'static str {
    ADVICE
        .into_iter()
        .find(|(_, known)| Some(*known) == advice)
        .map_or(NONE, |(id, _)| id)
}
