//! The conditions that are left, and the checklist, each point with a motivation.

use yew::prelude::*;

use super::evidence::motivation;
use super::lists::alternatives;
use super::question::Questions;
use super::{StepProps, notes_at_case};
use crate::app::components::{Alert, AlertKind, Disclosure, Refs};
use crate::app::hooks::{App, use_app};
use crate::app::route::CheckStep;
use crate::app::steps::{self, Asked, Overview, Standing};
use crate::protocol::Evidence;
use crate::protocol::model::{ChecklistStep as Part, Principle};
use crate::text::check::ChecklistStep as Words;

/// What the route asks beside occasion, consent and checklist.
#[component]
pub(super) fn ConditionsStep(props: &StepProps) -> Html {
    let app = use_app();
    html! {
        <>
            <p class="utrecht-paragraph dw-lead">{ app.say(Words::ConditionsIntro) }</p>
            <Questions overview={props.overview.clone()}
                asked={props.overview.questions(CheckStep::Conditions).to_vec()} />
            { notes_at_case(&app, &props.overview, Vec::new()) }
        </>
    }
}

/// The checklist: its principles, its steps, its closing reminder.
#[component]
pub(super) fn ChecklistStep(props: &StepProps) -> Html {
    let app = use_app();
    let checklist = &app.protocol.source().checklist;
    let asked = props.overview.questions(CheckStep::Checklist);
    html! {
        <>
            <p class="utrecht-paragraph dw-lead">{ app.t(&checklist.intro) }</p>
            <section class="dw-checklist__principles" aria-labelledby="checklist-principles">
                <h2 class="utrecht-heading-2" id="checklist-principles">{ app.say(Words::Principles) }</h2>
                { for checklist.principles.iter().map(|one| principle(&app, props, asked, one)) }
            </section>
            { for checklist.steps.iter().map(|part| step(&app, props, asked, part)) }
            <Alert kind={AlertKind::Info} title={Some(AttrValue::from(app.say(Words::Closing)))}>
                <p class="utrecht-paragraph">{ app.t(&checklist.closing) }</p>
            </Alert>
        </>
    }
}

fn principle(app: &App, props: &StepProps, asked: &[Asked], principle: &Principle) -> Html {
    let in_a_step = |id: &String| {
        let steps = &app.protocol.source().checklist.steps;
        steps.iter().any(|step| step.questions.contains(id))
    };
    let here: Vec<Asked> = asked
        .iter()
        .filter(|asked| {
            let question = app.protocol.question(asked.question);
            question.refs.contains(&principle.reference) && !in_a_step(&question.id)
        })
        .copied()
        .collect();
    let keys = if here.iter().any(counts) {
        wanted(app, &props.overview, &here).motivations
    } else {
        Vec::new()
    };
    html! {
        <div class="dw-checklist__principle" key={principle.reference.clone()}>
            <p class="utrecht-paragraph">
                { app.t(&principle.text) }{ " " }<Refs refs={vec![principle.reference.clone()]} />
            </p>
            if !here.is_empty() {
                <Questions overview={props.overview.clone()} asked={here} motivated_elsewhere=true />
                { for keys.iter().map(|key| {
                    let label = app.say(crate::text::check::EvidenceFields::Motivation);
                    let hint = app.say(crate::text::check::EvidenceFields::MotivationHint);
                    motivation(app, key, false, label.into(), hint.into())
                }) }
            }
        </div>
    }
}

fn step(app: &App, props: &StepProps, asked: &[Asked], part: &Part) -> Html {
    let is_here = |asked: &&Asked| {
        let question = app.protocol.question(asked.question);
        part.questions.contains(&question.id)
    };
    let here: Vec<Asked> = asked.iter().filter(is_here).copied().collect();
    let number = part.reference.rsplit('.').next().unwrap_or_default();
    let title = app.fill(
        Words::StepName,
        &[("n", number), ("title", part.title.get(app.lang))],
    );
    let wanted = wanted(app, &props.overview, &here);
    let label = app.fill(Words::Motivation, &[("step", number)]);
    let field = |key: &str, optional| {
        motivation(
            app,
            key,
            optional,
            label.clone().into(),
            app.t(&part.motivate),
        )
    };
    let counts = here.iter().any(counts);
    let fields = match (&wanted.motivations[..], here.first()) {
        _ if !counts => Html::default(),
        _ if wanted.alternatives => alternatives(app),
        ([], Some(first)) => field(&app.protocol.question(first.question).id, true),
        (keys, _) => keys.iter().map(|key| field(key, false)).collect(),
    };
    let explain = html! {
        <p class="utrecht-paragraph">
            { app.t(&part.explain) }{ " " }<Refs refs={vec![part.reference.clone()]} />
        </p>
    };
    if here.is_empty() {
        return html! {
            <Disclosure summary={title} class="dw-checklist__step" key={part.reference.clone()}>
                { explain }
                <p class="utrecht-paragraph">{ app.say(Words::NoQuestion) }</p>
                { field(&part.reference, true) }
            </Disclosure>
        };
    }
    let heading = format!("checklist-{number}");
    html! {
        <section class="dw-checklist__step" aria-labelledby={heading.clone()} key={part.reference.clone()}>
            <h2 class="utrecht-heading-2" id={heading}>{ title }</h2>
            { explain }
            <Questions overview={props.overview.clone()} asked={here} motivated_elsewhere=true />
            { fields }
        </section>
    }
}

/// Whether an answer was given, or can still change the verdict.
fn counts(asked: &Asked) -> bool {
    asked.dealt_with
        || match asked.standing {
            Standing::NotNeeded | Standing::Extra => false,
            Standing::Open | Standing::FindOut | Standing::Answered | Standing::WithConsent => true,
        }
}

/// What the record must hold about these questions.
struct Wanted {
    /// Under which ids a motivation is kept: the rules that ask for it, each once.
    motivations: Vec<String>,
    /// Whether lighter alternatives are to be named.
    alternatives: bool,
}

fn wanted(app: &App, overview: &Overview, asked: &[Asked]) -> Wanted {
    let mut wanted = Wanted {
        motivations: Vec::new(),
        alternatives: false,
    };
    let Some((case, verdict)) = &overview.assessed else {
        return wanted;
    };
    for one in asked {
        for proof in steps::proofs(&app.protocol, case, verdict, one.question) {
            match proof.evidence {
                Evidence::Motivation | Evidence::Facts => {
                    if !wanted.motivations.contains(&proof.asked_by) {
                        wanted.motivations.push(proof.asked_by);
                    }
                }
                Evidence::Alternatives => wanted.alternatives = true,
                // Asked for with the question itself.
                Evidence::Attempts
                | Evidence::Coach
                | Evidence::Consent
                | Evidence::Signature
                | Evidence::Postponement => {}
            }
        }
    }
    wanted
}
