//! The numbers, for the privacy officer: each as a bar beside its count. The table says it all; the bars only show it.

use yew::prelude::*;

use super::book::Book;
use super::list::{save_csv, told};
use crate::app::components::{Button, Exports, IconName};
use crate::app::hooks::{App, use_app};
use crate::browser::clock;
use crate::register::{Count, List, Totals};
use crate::text::date;
use crate::text::register::Register as Said;
use crate::text::register_page::RegisterPage as Words;

/// How wide a bar is at most, in units of its drawing.
const WIDE: usize = 1000;

/// What the page shows.
#[derive(Properties, PartialEq)]
pub struct TotalsProps {
    /// What was opened.
    pub book: Book,
}

/// The page.
#[component]
pub fn TotalsPage(props: &TotalsProps) -> Html {
    let app = use_app();
    let saved = use_state(|| None::<bool>);
    let totals = Totals::of(&app.protocol, &props.book.shelf, app.lang);
    let today = date::iso(clock::today());
    let name = app.fill(Words::TotalsName, &[("date", &today)]);
    let save = {
        let (app, saved, csv) = (app.clone(), saved.clone(), totals.csv());
        Callback::from(move |_: MouseEvent| {
            saved.set(Some(save_csv(&app, Words::TotalsCsvName, &csv)));
        })
    };
    html! {
        <>
            <p class="utrecht-paragraph utrecht-paragraph--lead">{ totals.summary(app.lang) }</p>
            { for totals.lists().into_iter().filter(|list| !list.counts.is_empty()).map(|list| chart(&app, list)) }
            <Exports outline={totals.outline(app.lang)} {name} />
            <div class="dw-toolbar dw-print-hidden">
                <Button icon={IconName::Download} onclick={save}>{ app.say(Words::SaveTotalsCsv) }</Button>
            </div>
            { saved.map(|done| told(&app, done)).unwrap_or_default() }
        </>
    }
}

fn chart(app: &App, list: List<'_>) -> Html {
    let most = list.counts.iter().map(|count| count.n).max();
    let most = most.unwrap_or_default().max(1);
    let id = format!("totals-{}", list.id);
    html! {
        <section class="dw-section" aria-labelledby={id.clone()} key={list.id}>
            <h2 class="utrecht-heading-2" id={id.clone()}>{ app.say(list.title) }</h2>
            <table class="dw-chart" aria-labelledby={id}>
                <thead>
                    <tr>
                        <th scope="col">{ app.say(list.what) }</th>
                        <th scope="col">{ app.say(Said::Number) }</th>
                    </tr>
                </thead>
                <tbody>{ for list.counts.iter().map(|count| bar(count, most)) }</tbody>
            </table>
        </section>
    }
}

fn bar(count: &Count, most: usize) -> Html {
    // What is there at all can be seen.
    let least = usize::from(count.n > 0) * 4;
    let width = (count.n * WIDE / most).max(least);
    html! {
        <tr>
            <th class="dw-chart__label" scope="row">{ count.label.clone() }</th>
            <td><div class="dw-chart__value">
                <svg class="dw-chart__bar" viewBox={format!("0 0 {WIDE} 10")} preserveAspectRatio="none"
                    aria-hidden="true" focusable="false">
                    <rect width={width.to_string()} height="10" />
                </svg>
                <span class="dw-chart__number">{ count.n }</span>
            </div></td>
        </tr>
    }
}
