//! A check in little: everything a case holds, to fill in on one page. Changes a session of its own, never the work at
//! hand.

use std::rc::Rc;

use yew::prelude::*;

use super::home::Select;
use crate::app::components::verdict::{answer_words, consent_text, sentence_case};
use crate::app::components::{Checkbox, Choice, Disclosure, Radios};
use crate::app::hooks::{App, use_app};
use crate::app::session::{Action, Edit, Session};
use crate::app::steps;
use crate::case::Case;
use crate::decision;
use crate::protocol::{Answer, Consent, ItemIx, QuestionIx, RowUse};
use crate::text::practice::Practice as Words;

/// What [`CheckForm`] takes.
#[derive(Properties, PartialEq)]
pub(super) struct CheckFormProps {
    /// What is filled in.
    pub session: Rc<Session>,
    /// Called with what is filled in when it changes.
    pub onchange: Callback<Rc<Session>>,
}

/// Everything a case holds, to fill in.
#[component]
pub(super) fn CheckForm(props: &CheckFormProps) -> Html {
    let app = use_app();
    let edit = {
        let (app, session, tell) = (app.clone(), props.session.clone(), props.onchange.clone());
        Callback::from(move |edits: Vec<Edit>| {
            let next = edits.into_iter().fold((*session).clone(), |session, edit| {
                session.apply(&app.protocol, &Action::Edit(edit))
            });
            tell.emit(Rc::new(next));
        })
    };
    let case = props.session.draft().case(&app.protocol);
    html! {
        <div class="dw-form dw-practice__form">
            { activity(&app, props, &edit) }
            { row(&app, props, &edit) }
            if let Some(case) = &case {
                { data(&app, props, &edit) }
                if decision::consent_matters(&app.protocol, case) { { consent(&app, props, &edit) } }
                { questions(&app, props, case, &edit) }
            }
        </div>
    }
}

fn activity(app: &App, props: &CheckFormProps, edit: &Callback<Vec<Edit>>) -> Html {
    let options = app.protocol.activity_ids().map(|at| {
        let activity = app.protocol.activity(at);
        Choice::new(activity.id.clone(), app.t(&activity.label))
    });
    let value = props.session.draft().activity.clone().map(AttrValue::from);
    let onchange = edit.reform(|id: AttrValue| vec![Edit::Activity(id.to_string())]);
    html! {
        <Radios id="form-activity" legend={app.say(Words::Activity)} options={options.collect::<Vec<_>>()}
            {value} {onchange} inline=true />
    }
}

/// The value that stands for someone outside the table.
const OUTSIDE: &str = "outside";

fn row(app: &App, props: &CheckFormProps, edit: &Callback<Vec<Edit>>) -> Html {
    let draft = props.session.draft();
    let activity = draft
        .activity
        .as_ref()
        .and_then(|id| app.protocol.find_activity(id));
    let Some(activity) = activity else {
        return Html::default();
    };
    let takes = app.protocol.activity(activity).row;
    if takes == RowUse::None {
        return Html::default();
    }
    let mut options: Vec<(String, String)> = app
        .protocol
        .rows_of(activity)
        .map(|at| {
            let row = app.protocol.row(at);
            (row.id.clone(), sentence_case(row.contact.get(app.lang)))
        })
        .collect();
    if takes == RowUse::Optional {
        options.push((OUTSIDE.to_owned(), app.say(Words::Outside).to_owned()));
    }
    let value = if draft.outside_table {
        OUTSIDE.into()
    } else {
        AttrValue::from(draft.row.clone().unwrap_or_default())
    };
    let onchange = edit.reform(|id: AttrValue| {
        vec![if *id == *OUTSIDE {
            Edit::OutsideTable
        } else {
            Edit::Row(id.to_string())
        }]
    });
    html! {
        <Select id="form-row" label={app.say(Words::Row)} all="…" {options} {value} {onchange} />
    }
}

fn data(app: &App, props: &CheckFormProps, edit: &Callback<Vec<Edit>>) -> Html {
    let draft = props.session.draft();
    let wholes: Vec<ItemIx> = app
        .protocol
        .item_ids()
        .filter(|item| app.protocol.whole_of(*item).is_none())
        .collect();
    let one = |item: ItemIx| {
        let data = app.protocol.item(item);
        let checked = steps::chosen(&app.protocol, draft, item);
        let onchange = {
            let (app, session, edit) = (app.clone(), props.session.clone(), edit.clone());
            Callback::from(move |choose| {
                edit.emit(steps::choose(&app.protocol, session.draft(), item, choose));
            })
        };
        html! {
            <Checkbox id={format!("form-item-{}", data.id.replace('.', "-"))}
                label={sentence_case(data.label.get(app.lang))} {checked} {onchange} key={data.id.clone()} />
        }
    };
    // All of them alike: a list that is folded where the row allows nothing would give the answer away.
    let parts = wholes
        .iter()
        .flat_map(|item| steps::parts_of(&app.protocol, *item));
    html! {
        <fieldset class="utrecht-form-fieldset utrecht-form-fieldset--html-fieldset">
            <legend class="utrecht-form-fieldset__legend utrecht-form-fieldset__legend--html-legend">
                { app.say(Words::Data) }
            </legend>
            <div class="dw-items dw-items--parts">{ for wholes.iter().map(|item| one(*item)) }</div>
            <Disclosure summary={app.say(Words::DataParts)}>
                <div class="dw-items dw-items--parts">{ for parts.map(one) }</div>
            </Disclosure>
        </fieldset>
    }
}

fn consent(app: &App, props: &CheckFormProps, edit: &Callback<Vec<Edit>>) -> Html {
    let options = Consent::ALL
        .into_iter()
        .map(|consent| Choice::new(consent.id(), app.t(&consent_text(app, consent).label)));
    let value = props
        .session
        .draft()
        .consent
        .map(|consent| AttrValue::from(consent.id()));
    let onchange = edit.reform(|id: AttrValue| {
        Consent::from_id(&id)
            .map(Edit::Consent)
            .into_iter()
            .collect()
    });
    html! {
        <Radios id="form-consent" legend={app.say(Words::Consent)} options={options.collect::<Vec<_>>()}
            {value} {onchange} inline=true />
    }
}

fn questions(app: &App, props: &CheckFormProps, case: &Case, edit: &Callback<Vec<Edit>>) -> Html {
    let draft = props.session.draft();
    let one = |question: QuestionIx| {
        let data = app.protocol.question(question);
        let options = Answer::ALL
            .into_iter()
            .map(|answer| Choice::new(answer.id(), app.say(answer_words(answer))));
        let value = draft
            .is_answered(&app.protocol, question)
            .then(|| AttrValue::from(draft.answer(&app.protocol, question).id()));
        let onchange = edit.reform(move |id: AttrValue| {
            let answer = Answer::from_id(&id);
            answer
                .map(|answer| Edit::Answer(question, answer))
                .into_iter()
                .collect()
        });
        let occasion = case
            .row()
            .and_then(|row| app.protocol.row(row).occasion.as_ref());
        let legend = match occasion {
            Some(words) if app.protocol.occasion_question() == Some(question) => app.t(words),
            _ => app.t(&data.ask),
        };
        html! {
            <Radios id={format!("form-q-{}", data.id)} {legend} options={options.collect::<Vec<_>>()} {value} {onchange}
                inline=true key={data.id.clone()} />
        }
    };
    let relevant = decision::relevant_questions(&app.protocol, case);
    if relevant.is_empty() {
        return Html::default();
    }
    html! {
        <section aria-labelledby="form-questions">
            <h3 class="utrecht-heading-3" id="form-questions">{ app.say(Words::Questions) }</h3>
            { for relevant.into_iter().map(one) }
        </section>
    }
}
