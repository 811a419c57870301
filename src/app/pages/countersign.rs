//! The teamcoach's part: advice and signature under a record that the professional signed, whatever kind of record it is.

use yew::prelude::*;

use super::sealing::{Sealing as Closing, use_sealing};
use crate::app::components::{
    Button, ButtonKind, Choice, Form, IconName, Radios, TextArea, TextField,
};
use crate::app::hooks::{App, use_app};
use crate::browser::clock;
use crate::browser::focus;
use crate::record::seal::Jws;
use crate::record::{CoachAdvice, Signature, Signer};
use crate::text::document::Doc;
use crate::text::document_page::DocumentPage as Words;
use crate::text::sealing::Sealing;

/// What [`CoachSigns`] needs, and tells.
#[derive(Properties, PartialEq)]
pub struct CoachProps {
    /// The teamcoach whom the record names.
    pub name: AttrValue,
    /// What the teamcoach declares.
    pub statement: AttrValue,
    /// The seal that is there already.
    pub under: Option<Jws>,
    /// Whether it is practice, which nobody seals.
    #[prop_or_default]
    pub practice: bool,
    /// Called with the signature, and with what closes the record that it makes.
    pub onsign: Callback<(Signature, Closing)>,
}

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
pub fn CoachSigns(props: &CoachProps) -> Html {
    let app = use_app();
    let own = use_state(|| Own {
        signer: Signer {
            name: props.name.to_string(),
            function: app.say(Doc::CoachName).to_owned(),
        },
        ..Own::default()
    });
    let tried = use_state(|| false);
    let sealing = use_sealing(props.under.as_ref()).not_of(props.practice);
    let change = |change: fn(&mut Own, String)| {
        let own = own.clone();
        Callback::from(move |value: String| {
            let mut next = (*own).clone();
            change(&mut next, value);
            own.set(next);
        })
    };
    let sign = {
        let (own, tried, sealing) = (own.clone(), tried.clone(), sealing.clone());
        let (statement, onsign) = (props.statement.clone(), props.onsign.clone());
        Callback::from(move |()| {
            tried.set(true);
            let at = crate::text::date::iso_moment(clock::now());
            let signature = Signature::new(own.signer.clone(), statement.to_string(), at)
                .with_advice(own.advice, own.words.trim());
            if !own.says_which() {
                focus::by_id(WORDS);
                return;
            }
            let named = [&signature.name, &signature.function];
            if named.iter().all(|one| !one.trim().is_empty()) {
                onsign.emit((signature, sealing.clone()));
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
            <Form onsend={sign}>
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
                <p class="utrecht-paragraph"><strong>{ props.statement.clone() }</strong></p>
                <Button kind={ButtonKind::Primary} icon={IconName::Edit} submit=true disabled={sealing.is_busy()}>
                    { app.say(Words::CoachSign) }
                </Button>
            </Form>
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
