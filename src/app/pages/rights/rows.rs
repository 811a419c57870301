//! A table that grows: a line at a time, each with its columns as fields.

use yew::prelude::*;

use super::desk::Bench;
use super::field::{answers, id, legend};
use crate::app::components::{Button, ButtonKind, DateField, IconName, Radios, TextField};
use crate::browser::focus;
use crate::rights::model::{Column, Field, Kind};
use crate::rights::{Row, Value};
use crate::text::rights::RightsPage as Words;

/// A table that grows, with at least one line to fill in.
pub(super) fn rows(bench: &Bench, field: &Field) -> Html {
    let app = &bench.app;
    let mut lines = match bench.work.draft.get(&field.id) {
        Some(Value::Rows(rows)) => rows.clone(),
        Some(Value::Text(_) | Value::Ticks(_) | Value::Questions(_)) | None => Vec::new(),
    };
    if lines.is_empty() {
        lines.push(Row::new());
    }
    let own = id(&field.id);
    let add_id = format!("{own}-add");
    let entries = lines.iter().enumerate().map(|(at, line)| {
        let number = (at + 1).to_string();
        let remove = {
            let (bench, lines) = (bench.clone(), lines.clone());
            let (field, add_id) = (field.id.clone(), add_id.clone());
            Callback::from(move |_: MouseEvent| {
                let mut lines = lines.clone();
                if at < lines.len() {
                    lines.remove(at);
                }
                bench.fill(&field, Value::Rows(lines), false);
                // The button that had the focus is gone, or belongs to another line now.
                focus::by_id(&add_id);
            })
        };
        html! {
            <li class="dw-list-fields__item" key={at}>
                <div class="dw-rights-row" role="group" aria-label={app.fill(Words::Line, &[("n", &number)])}>
                    { for field.columns.iter().map(|column| cell(bench, field, &lines, at, line, column)) }
                </div>
                if lines.len() > 1 {
                    <Button kind={ButtonKind::Subtle} icon={IconName::Trash} onclick={remove}
                        label={app.fill(Words::RemoveLineLong, &[("n", &number)])}>
                        { app.fill(Words::RemoveLineLong, &[("n", &number)]) }
                    </Button>
                }
            </li>
        }
    });
    let add = {
        let (bench, lines, own) = (bench.clone(), lines.clone(), own.clone());
        let (field, first) = (
            field.id.clone(),
            field.columns.first().map(|one| one.id.clone()),
        );
        Callback::from(move |_: MouseEvent| {
            let mut lines = lines.clone();
            lines.push(Row::new());
            let at = lines.len() - 1;
            bench.fill(&field, Value::Rows(lines), false);
            let next = format!("{own}-{at}-{}", first.clone().unwrap_or_default());
            // The new line is there after the page was drawn.
            gloo::timers::callback::Timeout::new(50, move || {
                focus::by_id(&next);
            })
            .forget();
        })
    };
    html! {
        <fieldset class="utrecht-form-fieldset utrecht-form-fieldset--html-fieldset dw-evidence" id={own} tabindex="-1">
            { legend(app, field) }
            <ol class="dw-list-fields">{ for entries }</ol>
            <Button id={add_id} kind={ButtonKind::Secondary} icon={IconName::Plus} onclick={add}>
                { app.say(Words::AddLine) }
            </Button>
        </fieldset>
    }
}

fn cell(
    bench: &Bench,
    field: &Field,
    lines: &[Row],
    at: usize,
    line: &Row,
    column: &Column,
) -> Html {
    let app = &bench.app;
    let id = format!("{}-{at}-{}", id(&field.id), column.id);
    let label = app.t(&column.label);
    let value = AttrValue::from(line.get(&column.id).cloned().unwrap_or_default());
    let set = |typed: bool| {
        let (bench, lines) = (bench.clone(), lines.to_vec());
        let (field, column) = (field.id.clone(), column.id.clone());
        Callback::from(move |text: String| {
            let mut lines = lines.clone();
            if let Some(line) = lines.get_mut(at) {
                if text.is_empty() {
                    line.remove(&column);
                } else {
                    line.insert(column.clone(), text);
                }
            }
            bench.fill(&field, Value::Rows(lines), typed);
        })
    };
    let optional = !column.required;
    match column.kind {
        Kind::Date => html! { <DateField {id} {label} {value} {optional} onchange={set(true)} /> },
        Kind::Answer => {
            let chosen = (!value.is_empty()).then_some(value);
            html! {
                <Radios {id} legend={label} inline=true options={answers(app)} value={chosen}
                    onchange={set(false).reform(|value: AttrValue| value.to_string())} />
            }
        }
        Kind::Line
        | Kind::Text
        | Kind::Moment
        | Kind::Choice
        | Kind::Ticks
        | Kind::Questions
        | Kind::Rows => html! { <TextField {id} {label} {value} {optional} oninput={set(true)} /> },
    }
}
