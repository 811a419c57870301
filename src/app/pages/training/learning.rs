//! Telling a learning system about an exam, where there is one, until it has it.

use gloo::timers::callback::Interval;
use yew::prelude::*;

use super::kept::Sitting;
use crate::app::components::{Alert, AlertKind, Button};
use crate::app::hooks::{App, use_app};
use crate::browser::{clock, lms, unload};
use crate::text::practice_more::PracticeMore as Words;
use crate::training::Library;
use crate::training::exam::{Exam, seconds};
use crate::training::lms::{Scorm, elements};

/// How often it is tried again, in ms, while the system can't be reached.
const AGAIN: u32 = 5_000;

/// The version of the standard that the system around the page speaks; nothing without a system.
pub(super) fn system() -> Option<Scorm> {
    Scorm::from_id(&lms::version()?)
}

/// Whether the system has a result of this attempt already, of whatever set.
pub(super) fn is_over() -> bool {
    system().is_some_and(|scorm| {
        let (element, over) = scorm.over();
        over.contains(&lms::get(element).as_str())
    })
}

/// The exam that the system kept, if any.
pub(super) fn kept_exam(library: &Library) -> Option<Exam> {
    let kept = lms::get(system()?.suspend_data());
    Exam::from_json(library, &kept)
}

/// Tells the system about the exam as it stands; says whether it kept it.
fn tell(app: &App, library: &Library, sitting: &Sitting) -> bool {
    let Some(scorm) = system() else {
        return true;
    };
    let spent = seconds(sitting.began, clock::now());
    let mut exam = sitting.exam.clone();
    if exam.at().is_some() {
        exam.spent = exam.spent.saturating_add(spent);
    }
    let all = elements(scorm, &app.protocol, library, &exam, spent);
    let taken = all
        .iter()
        .fold(true, |good, (name, value)| lms::set(name, value) && good);
    lms::commit() && taken
}

/// What [`Learning`] tells.
#[derive(Properties, PartialEq)]
pub(super) struct LearningProps {
    /// The exam.
    pub sitting: Sitting,
}

/// Whether the learning system has the exam; nothing without a system.
#[component]
pub(super) fn Learning(props: &LearningProps) -> Html {
    let app = use_app();
    let kept = super::kept::use_kept();
    let lost = use_state(|| false);
    let attempt = use_state(|| 0_u32);
    {
        let (app, kept, lost) = (app.clone(), kept.clone(), lost.clone());
        let deps = (props.sitting.exam.clone(), *attempt);
        let sitting = props.sitting.clone();
        use_effect_with(deps, move |_| {
            lost.set(!tell(&app, &kept.library(), &sitting));
        });
    }
    {
        let attempt = attempt.clone();
        use_effect_with((*lost, *attempt), move |(lost, now)| {
            let now = *now;
            let again =
                lost.then(|| Interval::new(AGAIN, move || attempt.set(now.wrapping_add(1))));
            move || drop(again)
        });
    }
    // What the system has not got yet is in this page alone.
    use_effect_with(*lost, |lost| {
        let guard = lost.then(unload::guard).flatten();
        || drop(guard)
    });
    if system().is_none() {
        return Html::default();
    }
    let retry = {
        let attempt = attempt.clone();
        Callback::from(move |_: MouseEvent| attempt.set(attempt.wrapping_add(1)))
    };
    if *lost {
        html! {
            <Alert kind={AlertKind::Warning} live=true class="dw-learning">
                <p class="utrecht-paragraph">{ app.say(Words::LmsLost) }</p>
                <Button onclick={retry}>{ app.say(Words::LmsRetry) }</Button>
            </Alert>
        }
    } else {
        html! { <p class="dw-quiet dw-learning" role="status">{ app.say(Words::LmsOn) }</p> }
    }
}
