//! Writing a situation of one's own, or going on with one, with what the rules say while one writes.

use yew::prelude::*;

use super::files::{fault, save, unwritten};
use super::kept::{Change, use_kept};
use super::own::OwnSituations;
use super::sketch::fields;
use super::{Missing, to};
use crate::app::components::verdict::OutcomeBanner;
use crate::app::components::{Alert, AlertKind, Button, ButtonKind, IconName, LinkTo};
use crate::app::hooks::{App, use_app, use_page};
use crate::browser::unload;
use crate::text::practice::Practice;
use crate::text::practice_more::PracticeMore as Words;
use crate::training::own::Sketch;
use crate::training::{Fault, SetError};

/// What [`EditorPage`] shows.
#[derive(Properties, PartialEq)]
pub(super) struct EditorProps {
    /// The situation to go on with; a new one without.
    pub id: Option<AttrValue>,
}

/// Writing a situation.
#[component]
pub(super) fn EditorPage(props: &EditorProps) -> Html {
    let kept = use_kept();
    let Some(id) = &props.id else {
        return html! { <Writing sketch={Sketch::default()} /> };
    };
    let own = kept.own_situations();
    let found = own.iter().find(|one| one.practice.id == **id);
    match found.and_then(|one| Sketch::of(&one.practice)) {
        Some(sketch) => html! { <Writing {sketch} id={id.clone()} /> },
        None => html! { <Missing /> },
    }
}

#[derive(Properties, PartialEq)]
struct WritingProps {
    /// What there is to begin with.
    sketch: Sketch,
    /// Which situation it is; none while it is new.
    #[prop_or_default]
    id: Option<AttrValue>,
}

#[component]
fn Writing(props: &WritingProps) -> Html {
    let app = use_app();
    let kept = use_kept();
    use_page(app.say(Words::Editor));
    let sketch = {
        let sketch = props.sketch.clone();
        use_state(move || sketch)
    };
    let added = use_state(|| false);
    // What was typed and is in no set yet goes with the page.
    use_effect_with(!*added && *sketch != props.sketch, |typed| {
        let guard = typed.then(unload::guard).flatten();
        || drop(guard)
    });
    let (put_words, done_words) = match &props.id {
        Some(_) => (Words::EditChange, Words::EditChanged),
        None => (Words::EditAdd, Words::EditAdded),
    };
    let change = {
        let (sketch, added) = (sketch.clone(), added.clone());
        Callback::from(move |new: Sketch| {
            added.set(false);
            sketch.set(new);
        })
    };
    let add = {
        let (app, kept, sketch, added) = (app.clone(), kept.clone(), sketch.clone(), added.clone());
        let id = props.id.clone();
        Callback::from(move |_: MouseEvent| {
            let set = match &id {
                Some(id) => sketch.changed_in(&app.protocol, &kept.library(), id),
                None => sketch.added_to(&app.protocol, &kept.library()),
            };
            if let Ok(set) = set {
                kept.send(Change::Written(set));
                app.announce(app.say(done_words));
                if id.is_none() {
                    sketch.set(Sketch::default());
                }
                added.set(true);
            }
        })
    };
    let keep = {
        let (app, kept) = (app.clone(), kept.clone());
        Callback::from(move |_: MouseEvent| {
            if save(&app, "oefening-set.json", kept.library().to_json().ok()) {
                kept.send(Change::SetSaved);
            }
        })
    };
    let solved = sketch.solved(&app.protocol);
    html! {
        <div class="dw-page dw-page--wide">
            <p><LinkTo route={to("trainer")} icon={IconName::ArrowLeft}>{ app.say(Practice::ToTrainer) }</LinkTo></p>
            <h1 class="utrecht-heading-1" tabindex="-1">{ app.say(Words::Editor) }</h1>
            <p class="utrecht-paragraph utrecht-paragraph--lead">{ app.say(Words::EditorHelp) }</p>
            <p class="utrecht-paragraph dw-quiet">{ app.say(Words::EditEnglish) }</p>
            if props.id.is_some() {
                <p><LinkTo route={to("editor")} icon={IconName::Plus}>{ app.say(Words::EditNew) }</LinkTo></p>
            }
            if *added {
                <Alert kind={AlertKind::Ok}>
                    <p class="utrecht-paragraph">{ app.say(done_words) }</p>
                    <Button icon={IconName::Download} onclick={keep}>{ app.say(Words::SetSave) }</Button>
                </Alert>
            }
            <div class="dw-beside">
                <div class="dw-form">{ fields(&app, &kept.library().set().themes, &sketch, &change) }</div>
                <aside class="dw-beside__story" aria-label={app.say(Words::EditVerdict)}>
                    <h2 class="utrecht-heading-2">{ app.say(Words::EditVerdict) }</h2>
                    { live(&app, &sketch) }
                    if let Err(errors) = &solved {
                        <h3 class="utrecht-heading-3">{ app.say(Words::EditFaults) }</h3>
                        <ul class="utrecht-unordered-list">{ for said(&app, errors) }</ul>
                        <Button kind={ButtonKind::Primary} icon={IconName::Plus} disabled=true describedby="edit-wait">
                            { app.say(put_words) }
                        </Button>
                        <p class="utrecht-paragraph dw-quiet" id="edit-wait">{ app.say(Words::EditWait) }</p>
                    } else {
                        <Button kind={ButtonKind::Primary} icon={IconName::Plus} onclick={add}>
                            { app.say(put_words) }
                        </Button>
                    }
                </aside>
            </div>
            <OwnSituations />
        </div>
    }
}

/// Each mistake once, in words; what is still to be written together, as one sentence.
fn said(app: &App, errors: &[SetError]) -> Vec<Html> {
    let mut seen: Vec<String> = unwritten(app, errors).into_iter().collect();
    for error in errors {
        if matches!(error.problem, Fault::Missing(_)) {
            continue;
        }
        let words = fault(app, error);
        if !seen.contains(&words) {
            seen.push(words);
        }
    }
    let item = |words| html! { <li class="utrecht-unordered-list__item">{ words }</li> };
    seen.into_iter().map(item).collect()
}

/// What the rules say of the facts so far.
fn live(app: &App, sketch: &Sketch) -> Html {
    if sketch.activity.is_empty() {
        return html! { <p class="utrecht-paragraph">{ app.say(Practice::NothingYet) }</p> };
    }
    match sketch.facts(&app.protocol) {
        Err(errors) => html! { <ul class="utrecht-unordered-list">{ for said(app, &errors) }</ul> },
        Ok(exercise) => match exercise.decided() {
            None => Html::default(),
            Some((_, verdict)) => html! {
                <div role="status">
                    <OutcomeBanner outcome={verdict.outcome} />
                    <ul class="utrecht-unordered-list">
                        { for verdict.before.iter().map(|finding| html! {
                            <li class="utrecht-unordered-list__item">
                                { app.t(&app.protocol.rule(finding.rule).title) }{ " " }
                                { super::feedback::standing(app, Some(finding.status)) }
                            </li>
                        }) }
                    </ul>
                </div>
            },
        },
    }
}
