//! Two heads: two judgements of the same situation, side by side.

use web_sys::File;
use yew::platform::spawn_local;
use yew::prelude::*;

use super::build::Steps;
use super::files::read;
use super::kept::use_kept;
use super::to;
use crate::app::components::{
    Alert, AlertKind, Button, Disclosure, Exports, FileDrop, LinkTo, Paper,
};
use crate::app::hooks::{App, use_app, use_page};
use crate::browser::focus;
use crate::case::Case;
use crate::text::practice::Practice;
use crate::text::practice_more::PracticeMore as Words;
use crate::training::Library;
use crate::training::build::Comparison;
use crate::training::heads::{Judgement, JudgementError};
use crate::training::papers::{side_by_side, steps};

const RESULT: &str = "heads-result";

type Read = (Judgement, Case);

/// Two heads.
#[component]
pub(super) fn HeadsPage() -> Html {
    let app = use_app();
    let kept = use_kept();
    use_page(app.say(Practice::Heads));
    let files = use_state(Vec::<Read>::new);
    let wrong = use_state(|| None::<String>);
    use_effect_with(files.len(), |count| {
        if *count == 2 {
            focus::by_id(RESULT);
        }
    });
    let take = {
        let (app, kept, files, wrong) = (app.clone(), kept.clone(), files.clone(), wrong.clone());
        Callback::from(move |chosen: Vec<File>| {
            let (app, library) = (app.clone(), kept.library());
            let (files, wrong) = (files.clone(), wrong.clone());
            spawn_local(async move {
                let mut all = (*files).clone();
                let mut said = None;
                for file in chosen.into_iter().take(2) {
                    match one(&app, &library, &file).await {
                        Ok(read) => all.push(read),
                        Err(words) => said = Some(words),
                    }
                }
                all.truncate(2);
                if let [first, second] = all.as_slice()
                    && first.0.exercise != second.0.exercise
                {
                    said = Some(app.say(Words::HeadsOther).to_owned());
                    all.truncate(1);
                }
                wrong.set(said);
                files.set(all);
            });
        })
    };
    let anew = {
        let files = files.clone();
        Callback::from(move |_: MouseEvent| files.set(Vec::new()))
    };
    let library = kept.library();
    let mut all = library.exercises().iter();
    let whole = all
        .find(|one| one.decided().is_some())
        .map(|one| one.practice.id.clone());
    let body = match files.as_slice() {
        [(first, one), (_, other)] => html! {
            <>
                { compared(&app, &kept.library(), &first.exercise, one, other) }
                <Button onclick={anew}>{ app.say(Words::HeadsAnew) }</Button>
            </>
        },
        one => {
            let title = one.first().and_then(|(judgement, _)| {
                let library = kept.library();
                let exercise = library.exercise(&judgement.exercise)?;
                Some(app.t(&exercise.practice.title))
            });
            html! {
                <>
                    if let Some(title) = title {
                        <p class="utrecht-paragraph" role="status">
                            { app.fill(Words::HeadsOne, &[("title", &title)]) }
                        </p>
                    }
                    <FileDrop id="heads-files" label={app.say(Words::HeadsFirst)} accept=".json,application/json"
                        multiple=true describedby="heads-lead" onfiles={take} />
                </>
            }
        }
    };
    html! {
        <div class="dw-page">
            <h1 class="utrecht-heading-1" tabindex="-1">{ app.say(Practice::Heads) }</h1>
            <p class="utrecht-paragraph utrecht-paragraph--lead" id="heads-lead">{ app.say(Words::HeadsLead) }</p>
            if let Some(id) = whole {
                <p class="utrecht-paragraph">
                    <LinkTo route={to(&format!("build/{id}"))}>{ app.say(Words::HeadsCheck) }</LinkTo>
                </p>
            }
            if let Some(words) = &*wrong {
                <Alert kind={AlertKind::Error} live=true><p class="utrecht-paragraph">{ words.clone() }</p></Alert>
            }
            { body }
        </div>
    }
}

async fn one(app: &App, library: &Library, file: &File) -> Result<Read, String> {
    let text = read(app, file).await?;
    Judgement::from_json(&app.protocol, library, &text).map_err(|error| match error {
        JudgementError::TooLarge => app.say(Words::FileTooLarge).to_owned(),
        JudgementError::Foreign => app.say(Words::FileForeign).to_owned(),
        JudgementError::Damaged(why) => app.fill(Words::FileDamaged, &[("why", &why)]),
        JudgementError::OtherExercise(id) => app.fill(Words::FileOther, &[("id", &id)]),
    })
}

fn compared(app: &App, library: &Library, id: &str, one: &Case, other: &Case) -> Html {
    let Some(exercise) = library.exercise(id) else {
        return Html::default();
    };
    let Some((model, _)) = exercise.decided() else {
        return Html::default();
    };
    let title = exercise.practice.title.get(app.lang);
    let comparison = Comparison::of(&app.protocol, one, other);
    let all = steps(&app.protocol, &comparison, app.lang);
    let differ = all.iter().filter(|step| !step.same).count();
    let values = [("n", differ.to_string()), ("all", all.len().to_string())];
    let values: Vec<(&str, &str)> = values.iter().map(|(n, v)| (*n, v.as_str())).collect();
    let (kind, words) = if differ == 0 {
        (AlertKind::Ok, app.say(Words::HeadsSame).to_owned())
    } else {
        (AlertKind::Info, app.fill(Words::HeadsDiffer, &values))
    };
    let beside = |case: &Case| {
        steps(
            &app.protocol,
            &Comparison::of(&app.protocol, case, model),
            app.lang,
        )
    };
    let outline = side_by_side(&app.protocol, title, &comparison, app.lang);
    html! {
        <section class="dw-section" aria-labelledby={RESULT}>
            <h2 class="utrecht-heading-2" id={RESULT} tabindex="-1">{ title.to_owned() }</h2>
            <Alert {kind}><p class="utrecht-paragraph">{ words }</p></Alert>
            <Steps steps={all} one={app.say(Words::FirstFile)} other={app.say(Words::SecondFile)} />
            <Disclosure summary={app.say(Words::HeadsModel)}>
                <p class="utrecht-paragraph">{ app.say(Words::HeadsModelHelp) }</p>
                <Steps steps={beside(one)} one={app.say(Words::FirstFile)} other={app.say(Practice::Model)} />
                <Steps steps={beside(other)} one={app.say(Words::SecondFile)} other={app.say(Practice::Model)} />
            </Disclosure>
            <Exports outline={outline.clone()} name="oefening-twee-paar-ogen" />
            <Paper {outline} />
        </section>
    }
}
