//! A question: yes, no, or "don't know yet", with its help, its articles and what the record must hold beside it.

use std::rc::Rc;

use yew::prelude::*;

use super::evidence::EvidenceFields;
use crate::app::components::verdict::{NotesHere, answer_words, question_text};
use crate::app::components::{Choice, Disclosure, Icon, IconName, Radios, Refs, TermsIn};
use crate::app::hooks::{App, use_app};
use crate::app::notes::At;
use crate::app::session::Edit;
use crate::app::steps::{self, Asked, Overview, Proof, Standing};
use crate::protocol::{Answer, Evidence, QuestionKind};
use crate::text::check::CheckPage as Words;

/// Properties of [`Questions`].
#[derive(Properties, PartialEq)]
pub(super) struct QuestionsProps {
    pub overview: Rc<Overview>,
    pub asked: Vec<Asked>,
    /// Whether a motivation is asked elsewhere on the page.
    #[prop_or_default]
    pub motivated_elsewhere: bool,
}

/// The questions of a step. What can no longer change the verdict is folded away.
#[component]
pub(super) fn Questions(props: &QuestionsProps) -> Html {
    let app = use_app();
    let one = |asked: Asked| {
        let key = app.protocol.question(asked.question).id.clone();
        html! {
            <Question overview={props.overview.clone()} {asked} {key}
                motivated_elsewhere={props.motivated_elsewhere} />
        }
    };
    // What is asked for the record alone comes along with something that counts.
    let counts = props
        .asked
        .iter()
        .any(|asked| !matches!(asked.standing, Standing::NotNeeded | Standing::Extra));
    let is_needed = |asked: &Asked| {
        asked.dealt_with
            || match asked.standing {
                Standing::NotNeeded => false,
                Standing::Extra => counts,
                Standing::Open | Standing::FindOut | Standing::Answered | Standing::WithConsent => {
                    true
                }
            }
    };
    let (needed, rest): (Vec<Asked>, Vec<Asked>) = props.asked.iter().copied().partition(is_needed);
    html! {
        <>
            { for needed.into_iter().map(one) }
            if !rest.is_empty() {
                <Disclosure class="dw-not-needed"
                    summary={app.fill(Words::NotNeededTitle, &[("n", &rest.len().to_string())])}>
                    <p class="utrecht-paragraph">{ app.say(Words::NotNeededExplain) }</p>
                    { for rest.into_iter().map(one) }
                </Disclosure>
            }
        </>
    }
}

#[derive(Properties, PartialEq)]
struct QuestionProps {
    overview: Rc<Overview>,
    asked: Asked,
    motivated_elsewhere: bool,
}

#[component]
fn Question(props: &QuestionProps) -> Html {
    let app = use_app();
    let asked = props.asked;
    let question = app.protocol.question(asked.question);
    let id = format!("q-{}", question.id);
    let onchange = {
        let app = app.clone();
        Callback::from(move |value: AttrValue| {
            if let Some(answer) = Answer::from_id(&value) {
                app.edit(Edit::Answer(asked.question, answer));
            }
        })
    };
    let value = asked.dealt_with.then(|| AttrValue::from(asked.answer.id()));
    html! {
        <div class="dw-question">
            <Radios {id} legend={question_text(&app, &props.overview, asked.question)}
                hint={Some(app.t(&question.help))} options={options(&app)} {value} {onchange} inline=true />
            { hint_to_act(&app, asked) }
            { for proofs(&app, props).into_iter().map(|proof| html! {
                <EvidenceFields proof={proof.clone()} key={proof.asked_by.clone()} />
            }) }
            <Disclosure summary={app.say(Words::Why)} class="dw-question__why">
                <p class="utrecht-paragraph">
                    { app.t(&question.why) }{ " " }<Refs refs={question.refs.clone()} />
                </p>
                <TermsIn text={format!("{} {}", question.ask.get(app.lang), question.help.get(app.lang))} />
                <NotesHere at={vec![At::Question(question.id.clone())]} />
            </Disclosure>
        </div>
    }
}

fn options(app: &App) -> Vec<Choice> {
    let option = |answer: Answer| Choice::new(answer.id(), app.say(answer_words(answer)));
    Answer::ALL.into_iter().map(option).collect()
}

/// What to find out or to do, once the answer says so.
fn hint_to_act(app: &App, asked: Asked) -> Html {
    let question = app.protocol.question(asked.question);
    let words = match (asked.answer, asked.standing, question.kind) {
        (Answer::Unknown, Standing::FindOut, _) => Words::FindOut,
        (Answer::No, _, QuestionKind::Action) => Words::StillToDo,
        _ => return Html::default(),
    };
    html! {
        <p class="utrecht-paragraph dw-question__act">
            <Icon name={IconName::Question} />
            <span><strong>{ app.say(words) }</strong>{ " " }{ app.t(&question.find_out) }</span>
        </p>
    }
}

/// What the record must hold beside this answer: once it is yes.
fn proofs(app: &App, props: &QuestionProps) -> Vec<Proof> {
    let Some((case, verdict)) = &props.overview.assessed else {
        return Vec::new();
    };
    if props.asked.answer != Answer::Yes {
        return Vec::new();
    }
    steps::proofs(&app.protocol, case, verdict, props.asked.question)
        .into_iter()
        .filter(|proof| match proof.evidence {
            // Stand in their own place: with the checklist's step, and with consent.
            Evidence::Motivation | Evidence::Alternatives | Evidence::Facts => {
                !props.motivated_elsewhere
            }
            Evidence::Consent | Evidence::Attempts | Evidence::Signature => false,
            Evidence::Coach | Evidence::Postponement => true,
        })
        .collect()
}
