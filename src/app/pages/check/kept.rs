//! What was answered before and does not count now: said so, with the choice to remove it.

use std::rc::Rc;

use yew::prelude::*;

use crate::app::components::verdict::{answer_words, consent_text, question_text};
use crate::app::components::{Button, ButtonKind, Disclosure, IconName};
use crate::app::hooks::{App, use_app};
use crate::app::session::Edit;
use crate::app::steps::Overview;
use crate::text::check::{CheckPage as Words, ConsentStep};

#[derive(Properties, PartialEq)]
pub(super) struct KeptProps {
    pub overview: Rc<Overview>,
}

/// The answers that are kept apart.
#[component]
pub(super) fn KeptApart(props: &KeptProps) -> Html {
    let app = use_app();
    let overview = &props.overview;
    let count = overview.kept_apart.len() + usize::from(overview.consent_apart.is_some());
    if count == 0 {
        return Html::default();
    }
    let draft = app.session.draft();
    let questions = overview.kept_apart.iter().map(|question| {
        let what = question_text(&app, overview, *question);
        let answer = app.say(answer_words(draft.answer(&app.protocol, *question)));
        entry(
            &app,
            what,
            answer.into(),
            vec![Edit::Forget(vec![*question])],
        )
    });
    let consent = overview.consent_apart.map(|consent| {
        entry(
            &app,
            app.say(ConsentStep::State).into(),
            app.t(&consent_text(&app, consent).label),
            vec![Edit::ForgetConsent],
        )
    });
    let mut all = vec![Edit::Forget(overview.kept_apart.clone())];
    all.extend(overview.consent_apart.map(|_| Edit::ForgetConsent));
    html! {
        <Disclosure class="dw-kept" summary={app.fill(Words::KeptTitle, &[("n", &count.to_string())])}>
            <p class="utrecht-paragraph">{ app.say(Words::KeptExplain) }</p>
            <ul class="dw-kept__list">
                { for questions }
                { for consent }
            </ul>
            if count > 1 {
                <Button kind={ButtonKind::Secondary} icon={IconName::Trash} onclick={remove(&app, all)}>
                    { app.say(Words::KeptRemoveAll) }
                </Button>
            }
        </Disclosure>
    }
}

fn entry(app: &App, what: AttrValue, answer: AttrValue, edits: Vec<Edit>) -> Html {
    let label = app.fill(Words::KeptRemoveThis, &[("what", &what)]);
    html! {
        <li class="dw-kept__item">
            <span>
                { what }{ " " }
                <strong>{ app.fill(Words::KeptAnswer, &[("answer", &answer)]) }</strong>
            </span>
            <Button kind={ButtonKind::Subtle} icon={IconName::Trash} {label} onclick={remove(app, edits)}>
                { app.say(Words::KeptRemove) }
            </Button>
        </li>
    }
}

fn remove(app: &App, edits: Vec<Edit>) -> Callback<MouseEvent> {
    let app = app.clone();
    Callback::from(move |_| {
        for edit in &edits {
            app.edit(edit.clone());
        }
        app.announce(app.say(Words::KeptRemoved));
        // The button that had the focus is gone.
        crate::browser::focus::first("h1");
    })
}
