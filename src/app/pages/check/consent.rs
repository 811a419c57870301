//! Consent: what the client knows and wants, what was told, by whom, how and when.

use std::rc::Rc;

use yew::prelude::*;

use super::lists::attempts;
use super::question::Questions;
use super::{StepProps, notes_at_case};
use crate::app::components::verdict::consent_text;
use crate::app::components::{
    Choice, DateTimeField, Disclosure, IconName, LinkTo, Radios, TextArea, TextField,
};
use crate::app::hooks::{App, use_app};
use crate::app::notes::At;
use crate::app::route::{CheckStep, Route};
use crate::app::session::Edit;
use crate::app::steps::{Asked, Overview, Standing};
use crate::protocol::{Consent, Evidence};
use crate::record::{ConsentDetails, ConsentForm};
use crate::text::check::ConsentStep as Words;
use crate::text::papers::Papers;

/// The state of consent, and what goes with it.
#[component]
pub(super) fn ConsentStep(props: &StepProps) -> Html {
    let app = use_app();
    let overview = &props.overview;
    let now = app.session.draft().consent;
    let onchange = {
        let app = app.clone();
        Callback::from(move |value: AttrValue| {
            if let Some(consent) = Consent::from_id(&value) {
                app.edit(Edit::Consent(consent));
            }
        })
    };
    let options = Consent::ALL.into_iter().map(|consent| {
        let text = consent_text(&app, consent);
        Choice::new(consent.id(), app.t(&text.label)).with_help(app.t(&text.help))
    });
    html! {
        <>
            <p class="utrecht-paragraph dw-lead">{ app.say(Words::Intro) }</p>
            if let Some(note) = row_note(&app, overview) { <p class="utrecht-paragraph">{ note }</p> }
            { three_things(&app) }
            <Radios id="consent" legend={app.say(Words::State)} options={options.collect::<Vec<_>>()}
                value={now.map(|consent| AttrValue::from(consent.id()))} {onchange} />
            { follow_up(&app, overview, now) }
            if matches!(now, Some(Consent::NotAsked | Consent::Given)) {
                <p class="utrecht-paragraph">
                    <LinkTo route={Route::Papers} icon={IconName::File}>{ app.say(Papers::ToConsentPapers) }</LinkTo>
                </p>
            }
            { notes(&app, overview) }
        </>
    }
}

/// What the row remarks about consent.
fn row_note(app: &App, overview: &Overview) -> Option<AttrValue> {
    let (case, _) = overview.assessed.as_ref()?;
    let note = app.protocol.row(case.row()?).consent_note.as_ref()?;
    Some(app.t(note))
}

/// What practice confuses, told apart.
fn three_things(app: &App) -> Html {
    let pairs = [
        (Words::HelpTerm, Words::HelpMeaning),
        (Words::ShareTerm, Words::ShareMeaning),
        (Words::SecrecyTerm, Words::SecrecyMeaning),
    ];
    html! {
        <Disclosure summary={app.say(Words::ThreeTitle)}>
            <dl class="dw-definitions">
                { for pairs.into_iter().map(|(term, meaning)| html! {
                    <>
                        <dt>{ app.say(term) }</dt>
                        <dd>{ app.say(meaning) }</dd>
                    </>
                }) }
            </dl>
        </Disclosure>
    }
}

/// What is asked once the state of consent is known.
fn follow_up(app: &App, overview: &Rc<Overview>, now: Option<Consent>) -> Html {
    let asked = overview.questions(CheckStep::Consent).to_vec();
    let questions = html! { <Questions overview={overview.clone()} asked={asked.clone()} /> };
    match now {
        None => Html::default(),
        Some(Consent::NotAsked) => to_tell(app, overview, &asked),
        Some(Consent::Given) => html! {
            <>
                <h2 class="utrecht-heading-2">{ app.say(Words::QuestionsTitle) }</h2>
                { questions }
                <Details title={Words::DetailsGiven} given=true />
            </>
        },
        Some(Consent::Refused | Consent::Withdrawn | Consent::Unobtainable) => html! {
            <>
                { questions }
                if wants(app, overview, Evidence::Attempts) { { attempts(app) } }
                if now != Some(Consent::Unobtainable) && wants(app, overview, Evidence::Consent) {
                    <Details title={Words::DetailsNo} given=false />
                }
            </>
        },
    }
}

/// Whether a rule of the route wants this on record.
fn wants(app: &App, overview: &Overview, evidence: Evidence) -> bool {
    let Some((_, verdict)) = &overview.assessed else {
        return false;
    };
    verdict
        .before
        .iter()
        .any(|finding| app.protocol.rule(finding.rule).evidence == Some(evidence))
}

/// What to tell before asking; to be answered once that was done.
fn to_tell(app: &App, overview: &Rc<Overview>, asked: &[Asked]) -> Html {
    let (waiting, answered): (Vec<Asked>, Vec<Asked>) = asked
        .iter()
        .copied()
        .partition(|asked| asked.standing == Standing::WithConsent);
    html! {
        <>
            if !waiting.is_empty() {
                <section class="dw-todo" aria-labelledby="consent-tell">
                    <h2 class="utrecht-heading-2" id="consent-tell">{ app.say(Words::TellTitle) }</h2>
                    <ul class="utrecht-unordered-list">
                        { for waiting.iter().map(|asked| html! {
                            <li class="utrecht-unordered-list__item">
                                { app.t(&app.protocol.question(asked.question).find_out) }
                            </li>
                        }) }
                    </ul>
                    <p class="utrecht-paragraph">{ app.say(Words::TellHelp) }</p>
                </section>
            }
            if !answered.is_empty() {
                <Questions overview={overview.clone()} asked={answered} />
            }
        </>
    }
}

const FORMS: [ConsentForm; 3] = [
    ConsentForm::Spoken,
    ConsentForm::Written,
    ConsentForm::Signed,
];

const fn form_id(form: ConsentForm) -> &'static str {
    match form {
        ConsentForm::Spoken => "spoken",
        ConsentForm::Written => "written",
        ConsentForm::Signed => "signed",
    }
}

const fn form_words(form: ConsentForm) -> Words {
    match form {
        ConsentForm::Spoken => Words::FormSpoken,
        ConsentForm::Written => Words::FormWritten,
        ConsentForm::Signed => Words::FormSigned,
    }
}

#[derive(Properties, PartialEq)]
struct DetailsProps {
    title: Words,
    given: bool,
}

/// Who told what, how and when, folded away.
#[component]
fn Details(props: &DetailsProps) -> Html {
    let app = use_app();
    let DetailsProps { title, given } = *props;
    let filled = app.session.draft().consent_details != ConsentDetails::default();
    // Open from the start when something stands in it; from then on the user folds and unfolds.
    let open = use_state(|| filled);
    html! {
        <Disclosure summary={app.say(title)} open={*open} class="dw-evidence-fold">
            { details(&app, given) }
        </Disclosure>
    }
}

/// The fields for who told what, how and when.
pub(in crate::app::pages) fn details(app: &App, given: bool) -> Html {
    let now = app.session.draft().consent_details.clone();
    let change = |set: fn(&mut ConsentDetails, String)| {
        let (app, now) = (app.clone(), now.clone());
        Callback::from(move |value| {
            let mut next = now.clone();
            set(&mut next, value);
            app.edit(Edit::ConsentDetails(next));
        })
    };
    let choose = {
        let (app, now) = (app.clone(), now.clone());
        Callback::from(move |value: AttrValue| {
            app.edit(Edit::ConsentDetails(ConsentDetails {
                form: FORMS
                    .into_iter()
                    .find(|form| form_id(*form) == value.as_str()),
                ..now.clone()
            }));
        })
    };
    let options = FORMS
        .into_iter()
        .map(|form| Choice::new(form_id(form), app.say(form_words(form))));
    let hint = |words| Some(AttrValue::from(app.say(words)));
    html! {
        <>
            <p class="utrecht-form-field-description">{ app.say(Words::DetailsHelp) }</p>
            <TextField id="consent-told-by" label={app.say(Words::ToldBy)} hint={hint(Words::ToldByHint)}
                value={now.told_by.clone()} oninput={change(|now, value| now.told_by = value)} />
            <TextArea id="consent-told-what" label={app.say(Words::ToldWhat)} hint={hint(Words::ToldWhatHint)} rows={3}
                value={now.told_what.clone()} oninput={change(|now, value| now.told_what = value)} />
            <DateTimeField id="consent-when" label={app.say(Words::When)} value={now.when.clone()} now=true
                onchange={change(|now, value| now.when = value)} />
            if given {
                <Radios id="consent-form" legend={app.say(Words::Form)} options={options.collect::<Vec<_>>()}
                    value={now.form.map(|form| AttrValue::from(form_id(form)))} onchange={choose} />
            }
            <TextArea id="consent-said" label={app.say(Words::Said)} hint={hint(Words::SaidHint)} rows={2}
                value={now.said.clone()} oninput={change(|now, value| now.said = value)} />
        </>
    }
}

/// Readings, notes on the law and limits at the rules that are decided here.
fn notes(app: &App, overview: &Overview) -> Html {
    let Some((_, verdict)) = &overview.assessed else {
        return Html::default();
    };
    let here = |finding: &&crate::decision::Finding| {
        overview.step_of_rule(&app.protocol, finding.rule) == Some(CheckStep::Consent)
    };
    let at: Vec<At> = verdict
        .before
        .iter()
        .filter(here)
        .map(|finding| At::Rule(app.protocol.rule(finding.rule).id.clone()))
        .collect();
    notes_at_case(app, overview, at)
}
