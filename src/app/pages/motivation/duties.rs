//! What is to be done afterwards: by whom, and when.

use yew::prelude::*;

use super::set;
use crate::app::components::{
    Button, ButtonKind, Choice, DateField, IconName, Radios, Refs, TextArea, TextField,
};
use crate::app::hooks::App;
use crate::app::session::Edit;
use crate::decision::{Outcome, Verdict};
use crate::protocol::{Duty, Evidence};
use crate::record::{DutyPlan, DutyState};
use crate::text::motivation::MotivationPage as Words;

pub(super) fn fields(app: &App, verdict: &Verdict) -> Html {
    let duties = verdict.after.iter().map(|duty| app.protocol.duty(*duty));
    let duties = duties
        .filter(|duty| duty.evidence != Some(Evidence::Postponement))
        .filter(|_| verdict.outcome != Outcome::Forbidden);
    let duties: Vec<Html> = duties.map(|one| duty(app, one)).collect();
    html! {
        <>
            if !duties.is_empty() {
                <section class="dw-part" aria-labelledby="motivation-duties">
                    <h2 class="utrecht-heading-2" id="motivation-duties">{ app.say(Words::DutiesTitle) }</h2>
                    { for duties }
                </section>
            }
            <section class="dw-part" aria-labelledby="motivation-to-do">
                <h2 class="utrecht-heading-2" id="motivation-to-do">{ app.say(Words::ToDoTitle) }</h2>
                { to_do(app) }
                <TextArea id="remarks" label={app.say(Words::Remarks)} optional=true rows={3}
                    value={app.session.draft().remarks.clone()} oninput={set(app, Edit::Remarks)} />
            </section>
        </>
    }
}

/// A duty of the protocol: done or planned, by whom, when, how.
fn duty(app: &App, duty: &Duty) -> Html {
    let plan = app
        .session
        .draft()
        .duties
        .get(&duty.id)
        .cloned()
        .unwrap_or_default();
    let change = |change: fn(&mut DutyPlan, String)| {
        let (plan, id) = (plan.clone(), duty.id.clone());
        set(app, move |value| {
            let mut plan = plan.clone();
            change(&mut plan, value);
            Edit::Duty(id.clone(), plan)
        })
    };
    let state = {
        let change = change(|plan, value| {
            plan.state = if value == "done" {
                DutyState::Done
            } else {
                DutyState::Planned
            };
        });
        change.reform(|value: AttrValue| value.to_string())
    };
    let title = app.t(&duty.title);
    let about = AttrValue::from(title.to_string());
    let options = vec![
        Choice::new("planned", app.say(Words::Planned)),
        Choice::new("done", app.say(Words::Done)),
    ];
    let chosen = match plan.state {
        DutyState::Planned => "planned",
        DutyState::Done => "done",
    };
    let id = |part: &str| format!("duty-{}-{part}", duty.id);
    html! {
        <div class="dw-row-field" key={duty.id.clone()}>
            <h3 class="utrecht-heading-3">{ title.clone() }{ " " }<Refs refs={duty.refs.clone()} /></h3>
            <p class="utrecht-paragraph">{ app.t(&duty.explain) }</p>
            <p class="utrecht-paragraph"><strong>{ app.say(Words::Term) }</strong>{ " " }{ app.t(&duty.term) }</p>
            <Radios id={id("state")} legend={app.fill(Words::DutyState, &[("duty", &title)])} quiet=true inline=true options={options}
                value={Some(AttrValue::from(chosen))} onchange={state} />
            <div class="dw-fields-row">
                <TextField id={id("who")} label={app.say(Words::Who)} about={about.clone()} value={plan.who.clone()} required=true
                    oninput={change(|plan, value| plan.who = value)} />
                <DateField id={id("date")} label={app.say(Words::Date)} about={about.clone()} value={plan.date.clone()} required=true
                    now=true onchange={change(|plan, value| plan.date = value)} />
                <TextField id={id("note")} label={app.say(Words::Note)} {about} value={plan.note.clone()} optional=true
                    oninput={change(|plan, value| plan.note = value)} />
            </div>
        </div>
    }
}

/// What else is to be done.
fn to_do(app: &App) -> Html {
    let list = app.session.draft().to_do.clone();
    let replace = |at: usize, change: fn(&mut DutyPlan, String)| {
        let list = list.clone();
        set(app, move |value| {
            let mut list = list.clone();
            if let Some(plan) = list.get_mut(at) {
                change(plan, value);
            }
            Edit::ToDo(list)
        })
    };
    let with = |list: Vec<DutyPlan>| {
        let app = app.clone();
        Callback::from(move |_: MouseEvent| app.edit(Edit::ToDo(list.clone())))
    };
    let entries = list.iter().enumerate().map(|(at, plan)| {
        let number = (at + 1).to_string();
        let about = AttrValue::from(app.fill(Words::ToDoNumber, &[("n", &number)]));
        let without = {
            let mut rest = list.clone();
            rest.remove(at);
            with(rest)
        };
        html! {
            <li class="dw-row-field" key={at}>
                <div class="dw-fields-row">
                    <TextField id={format!("to-do-{at}-what")} label={app.say(Words::ToDoWhat)} about={about.clone()} value={plan.what.clone()}
                        oninput={replace(at, |plan, value| plan.what = value)} />
                    <TextField id={format!("to-do-{at}-who")} label={app.say(Words::Who)} about={about.clone()} value={plan.who.clone()}
                        oninput={replace(at, |plan, value| plan.who = value)} />
                    <DateField id={format!("to-do-{at}-date")} label={app.say(Words::Date)} {about}
                        value={plan.date.clone()} onchange={replace(at, |plan, value| plan.date = value)} />
                </div>
                <Button kind={ButtonKind::Subtle} icon={IconName::Trash} onclick={without}>
                    { app.fill(Words::ToDoRemove, &[("n", &number)]) }
                </Button>
            </li>
        }
    });
    let add = {
        let mut more = list.clone();
        more.push(DutyPlan::default());
        with(more)
    };
    html! {
        <>
            <ol class="dw-list-fields">{ for entries }</ol>
            <p><Button icon={IconName::Plus} onclick={add}>{ app.say(Words::ToDoAdd) }</Button></p>
        </>
    }
}
