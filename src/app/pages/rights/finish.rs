//! The end of a tool: what it comes to, what is still missing, signing, and the documents.

use std::rc::Rc;

use serde::Serialize;
use yew::prelude::*;

use super::bar::Bar;
use super::desk::{Bench, use_bench};
use super::documents::{Documents, SaveRecord};
use super::made_under::made_under;
use super::parts::{NotesHere, emergency, kind};
use super::{route, step, timeline};
use crate::app::components::{
    Alert, AlertKind, Button, ButtonKind, Disclosure, Form, Icon, IconName, LinkTo, Refs, TextField,
};
use crate::app::desk::Deed;
use crate::app::hooks::{App, use_app, use_page};
use crate::app::pages::countersign::CoachSigns;
use crate::app::pages::not_found::NotFoundPage;
use crate::app::pages::sealing::{self, use_sealing};
use crate::app::rights_place::Place;
use crate::browser::{clock, focus};
use crate::record::seal::{Role, groups};
use crate::record::{Signature, Signer};
use crate::rights::model::Tool;
use crate::rights::{Difference, Need, Sheet, Signed as RightsSigned, Why, needs, sign};
use crate::text::document_page::DocumentPage;
use crate::text::rights::RightsPage as Words;
use crate::text::sealing::Sealing as Seals;
use crate::text::{Wording, date};

const SIGNED: &str = "rights-signed";

/// Properties of [`FinishPage`].
#[derive(Properties, PartialEq)]
pub(super) struct FinishPageProps {
    /// The tool.
    pub tool: AttrValue,
}

/// The end of a tool.
#[component]
pub(super) fn FinishPage(props: &FinishPageProps) -> Html {
    let app = use_app();
    let bench = use_bench(&props.tool);
    let rights = bench.as_ref().map(|bench| bench.rights.clone());
    let tool = rights.as_ref().and_then(|rights| rights.tool(&props.tool));
    let title = tool.map_or_else(
        || app.say(Words::Title).to_owned(),
        |tool| format!("{} – {}", app.say(Words::Finish), app.t(&tool.title)),
    );
    use_page(&title);
    {
        // The form that had the focus goes once it is signed.
        let here = bench
            .as_ref()
            .is_some_and(|bench| bench.work.signed.is_some());
        let before = use_mut_ref(|| here);
        use_effect_with(here, move |here| {
            if *here && !before.replace(*here) {
                focus::by_id(SIGNED);
            }
        });
    }
    let (Some(bench), Some(tool)) = (bench, tool) else {
        return html! { <NotFoundPage /> };
    };
    let sheet = Sheet::of(tool, &bench.work.draft);
    let missing = needs(&sheet, &date::iso_moment(clock::now()));
    html! {
        <div class="dw-page dw-rights">
            if tool.emergency { { emergency(&app) } }
            <Bar tool={props.tool.clone()} />
            { step::steps(&bench, &sheet, None) }
            <h1 class="utrecht-heading-1" tabindex="-1">{ app.say(Words::Finish) }</h1>
            <p class="utrecht-paragraph utrecht-paragraph--lead">{ app.say(Words::FinishIntro) }</p>
            if !tool.outcomes.is_empty() { { outcome(&bench, &sheet) } }
            { timeline::terms(&bench, &sheet) }
            if let Some(signed) = &bench.work.signed {
                { standing(&bench, signed) }
            } else if missing.is_empty() {
                <Signing tool={props.tool.clone()} />
            } else {
                { needed(&bench, tool, &missing) }
            }
            <Documents tool={props.tool.clone()} />
            if let Some(signed) = bench.work.signed.as_ref().filter(|_| !is_altered(&bench.work.differences)) {
                if !signed.is_complete() { { coach_signs(&bench, tool, signed) } }
            }
            { step::nav(&bench, &sheet, tool, None) }
            <NotesHere notes={tool.notes.clone()} />
        </div>
    }
}

fn outcome(bench: &Bench, sheet: &Sheet<'_>) -> Html {
    let app = &bench.app;
    match sheet.outcome() {
        Some(outcome) => html! {
            <Alert kind={kind(outcome.tone)} title={app.t(&outcome.title)}>
                <p class="utrecht-paragraph">{ app.t(&outcome.explain) }{ " " }<Refs refs={outcome.refs.clone()} /></p>
            </Alert>
        },
        None => html! { <p class="utrecht-paragraph dw-quiet">{ app.say(Words::OutcomeOpen) }</p> },
    }
}

/// What is still needed, each with the way to its step.
fn needed(bench: &Bench, tool: &Tool, missing: &[Need<'_>]) -> Html {
    let app = &bench.app;
    html! {
        <section class="dw-section" aria-labelledby="rights-needed">
            <h2 class="utrecht-heading-2" id="rights-needed">{ app.say(Words::NeedsTitle) }</h2>
            <ul class="utrecht-unordered-list">
                { for missing.iter().map(|need| {
                    let step = tool.steps.iter().find(|step| step.id == need.step);
                    html! {
                        <li class="utrecht-unordered-list__item">
                            if let Some(step) = step {
                                <LinkTo route={route(Place::Step(tool, step))}>{ words(bench, need) }</LinkTo>
                                <span class="dw-quiet">{ format!(" ({})", app.t(&step.title)) }</span>
                            }
                        </li>
                    }
                }) }
            </ul>
        </section>
    }
}

fn words(bench: &Bench, need: &Need<'_>) -> String {
    let app = &bench.app;
    let option = need
        .option
        .and_then(|id| need.field.options.iter().find(|one| one.id == id));
    let plain = |text: &crate::text::Text| app.t(text).trim_end_matches(['?', ':']).to_owned();
    let field = plain(&need.field.label);
    let field = match option {
        Some(option) => format!("{field}: {}", plain(&option.label)),
        None => field,
    };
    let other = step::after(bench, need.field);
    let said = match need.why {
        Why::Missing => Words::NeedMissing,
        Why::Open => Words::NeedOpen,
        Why::Motivation => Words::NeedMotivation,
        Why::NotADate => Words::NeedNotADate,
        Why::InFuture => Words::NeedInFuture,
        Why::InPast => Words::NeedInPast,
        Why::TooEarly => Words::NeedTooEarly,
        Why::Line => Words::NeedLine,
    };
    app.fill(said, &[("field", &field), ("other", &other)])
}

/// Whether the record from a file is not what was signed or sealed.
pub(super) fn is_altered(differences: &[Difference]) -> bool {
    [Difference::Altered, Difference::BadSeal]
        .iter()
        .any(|one| differences.contains(one))
}

/// What differs in a record from a file, and whether it is as it was signed.
pub(super) fn from_file(
    app: &App,
    differences: &[Difference],
    sealed: bool,
    outcome: impl Wording,
) -> Html {
    let told = differences.iter().map(|difference| {
        let (kind, words) = match difference {
            Difference::Altered => (AlertKind::Error, app.say(Words::Altered)),
            Difference::BadSeal => (AlertKind::Error, app.say(Words::BadSeal)),
            Difference::OtherRules => (AlertKind::Warning, app.say(Words::OtherRules)),
            Difference::OtherOutcome => (AlertKind::Warning, app.say(outcome)),
        };
        html! { <Alert {kind}><p class="utrecht-paragraph">{ words }</p></Alert> }
    });
    html! {
        <>
            { for told }
            if !is_altered(differences) { { sealing::unaltered(app, sealed) } }
        </>
    }
}

/// That a record is sealed, and with which keys for whoever looks into it.
pub(super) fn sealed_line<D: Clone + Serialize>(app: &App, signed: &RightsSigned<D>) -> Html {
    let line = |words: Words, role: Role| {
        let key = signed.sealed_by(role)?;
        let key = app.fill(Words::SealedWith, &[("key", &groups(&key))]);
        Some(html! {
            <>
                <p class="utrecht-paragraph dw-seal"><Icon name={IconName::Lock} />{ app.say(words) }</p>
                <Disclosure summary={app.say(Words::SealedMore)}><p class="utrecht-paragraph">{ key }</p></Disclosure>
            </>
        })
    };
    html! {
        <>
            { for line(Words::Sealed, Role::Professional) }
            { for line(Words::SealedCoach, Role::Teamcoach) }
        </>
    }
}

/// Whether everybody who signed sealed it as well.
pub(super) fn is_sealed<D: Clone + Serialize>(signed: &RightsSigned<D>) -> bool {
    let coach = signed.coach_signature().is_none() || signed.sealed_by(Role::Teamcoach).is_some();
    signed.sealed_with().is_some() && coach
}

/// How the signed record stands.
fn standing(bench: &Bench, signed: &RightsSigned) -> Html {
    let app = &bench.app;
    let work = &bench.work;
    html! {
        <div id={SIGNED} tabindex="-1">
            if work.from_file {
                { from_file(app, &work.differences, is_sealed(signed), Words::OtherOutcome) }
                { made_under(app, &work.differences, signed) }
            }
            { sealed_line(app, signed) }
            if is_altered(&work.differences) {
                // What was altered is not called complete.
                if !signed.is_complete() {
                    <Alert kind={AlertKind::Warning}><p class="utrecht-paragraph">{ app.say(Seals::CoachAltered) }</p></Alert>
                }
            } else if !signed.is_complete() {
                <Alert kind={AlertKind::Warning} title={app.say(Words::Awaits)}>
                    <p class="utrecht-paragraph">{ app.say(DocumentPage::AwaitsHelp) }</p>
                </Alert>
            } else if signed.coach_signature().is_some() {
                <Alert kind={AlertKind::Ok}><p class="utrecht-paragraph">{ app.say(Words::Countersigned) }</p></Alert>
            } else if !work.from_file {
                <Alert kind={AlertKind::Ok}><p class="utrecht-paragraph">{ app.say(Words::Signed) }</p></Alert>
            }
            <SaveRecord tool={bench.tool.clone()} />
        </div>
    }
}

/// The teamcoach's part, where it is still to come.
fn coach_signs(bench: &Bench, tool: &Tool, signed: &RightsSigned) -> Html {
    let Some(coach) = &tool.coach else {
        return Html::default();
    };
    let app = &bench.app;
    let name = Sheet::of(tool, signed.details())
        .text(&coach.name)
        .to_owned();
    let onsign = {
        let (bench, signed) = (bench.clone(), signed.clone());
        Callback::from(move |(signature, closing): (Signature, sealing::Sealing)| {
            if let Ok(countersigned) = signed.clone().countersign(signature) {
                let bench = bench.clone();
                let done = Callback::from(move |signed: RightsSigned| {
                    bench.act(Deed::Signed(bench.tool.to_string(), Rc::new(signed)));
                    bench.app.announce(bench.app.say(Words::Countersigned));
                });
                closing.close(countersigned, done);
            }
        })
    };
    html! {
        <CoachSigns {name} statement={app.t(&coach.statement)} under={signed.seal().cloned()} {onsign} />
    }
}

#[derive(Properties, PartialEq)]
struct SigningProps {
    tool: AttrValue,
}

/// Signing what was filled in.
#[component]
fn Signing(props: &SigningProps) -> Html {
    let bench = use_bench(&props.tool);
    let Some(bench) = bench else {
        return Html::default();
    };
    let Some(tool) = bench.rights.tool(&bench.tool) else {
        return Html::default();
    };
    let statement = bench.app.t(&tool.statement);
    let onsign = {
        let bench = bench.clone();
        Callback::from(move |(signature, closing): (Signature, sealing::Sealing)| {
            let Some(tool) = bench.rights.tool(&bench.tool) else {
                return;
            };
            let sheet = Sheet::of(tool, &bench.work.draft);
            let (rights, protocol) = (&bench.rights, &bench.app.protocol);
            let history = bench.work.history.clone();
            let signed = sign(rights, protocol, &sheet, signature, bench.app.lang, history);
            if let Ok(signed) = signed {
                let bench = bench.clone();
                let done = Callback::from(move |signed: RightsSigned| {
                    bench.act(Deed::Signed(bench.tool.to_string(), Rc::new(signed)));
                    bench.app.announce(bench.app.say(Words::Signed));
                });
                closing.close(signed, done);
            }
        })
    };
    html! { <SignForm {statement} {onsign} /> }
}

/// What [`SignForm`] needs, and tells.
#[derive(Properties, PartialEq)]
pub(super) struct SignProps {
    /// What is declared.
    pub statement: AttrValue,
    /// Called with the signature, and with what closes the record that it makes.
    pub onsign: Callback<(Signature, sealing::Sealing)>,
}

/// Name, function, and the button that signs.
#[component]
pub(super) fn SignForm(props: &SignProps) -> Html {
    let app = use_app();
    let signer = use_state(Signer::default);
    let tried = use_state(|| false);
    let sealing = use_sealing(None);
    let change = |change: fn(&mut Signer, String)| {
        let signer = signer.clone();
        Callback::from(move |value: String| {
            let mut next = (*signer).clone();
            change(&mut next, value);
            signer.set(next);
        })
    };
    let error = |value: &str| {
        (*tried && value.trim().is_empty()).then(|| AttrValue::from(app.say(Words::SignMissing)))
    };
    let onsend = {
        let (signer, tried, sealing) = (signer.clone(), tried.clone(), sealing.clone());
        let (statement, onsign) = (props.statement.clone(), props.onsign.clone());
        Callback::from(move |()| {
            tried.set(true);
            if signer.name.trim().is_empty() {
                focus::by_id("rights-signer-name");
            } else if signer.function.trim().is_empty() {
                focus::by_id("rights-signer-function");
            } else {
                let at = date::iso_moment(clock::now());
                let signature = Signature::new((*signer).clone(), statement.to_string(), at);
                onsign.emit((signature, sealing.clone()));
            }
        })
    };
    html! {
        <section class="dw-sign" aria-labelledby="rights-sign">
            <h2 class="utrecht-heading-2" id="rights-sign">{ app.say(Words::SignTitle) }</h2>
            <p class="utrecht-paragraph">{ app.say(Words::SignHelp) }</p>
            <Form {onsend}>
                <div class="dw-fields-row">
                    <TextField id="rights-signer-name" label={app.say(Words::SignName)} value={signer.name.clone()}
                        required=true error={error(&signer.name)} oninput={change(|signer, value| signer.name = value)} />
                    <TextField id="rights-signer-function" label={app.say(Words::SignFunction)} required=true
                        value={signer.function.clone()} error={error(&signer.function)}
                        oninput={change(|signer, value| signer.function = value)} />
                </div>
                { sealing.choice("rights-seal") }
                <p class="utrecht-paragraph"><strong>{ props.statement.clone() }</strong></p>
                <Button kind={ButtonKind::Primary} icon={IconName::Edit} submit=true disabled={sealing.is_busy()}>{ app.say(Words::Sign) }</Button>
            </Form>
        </section>
    }
}
