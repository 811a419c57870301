//! The decision table: to read, to filter, to print, and to start a check from.

use yew::prelude::*;

use crate::app::components::{Button, IconName, NotesAt};
use crate::app::config::Feature;
use crate::app::hooks::{App, From, use_app, use_page};
use crate::app::notes::At;
use crate::app::pages::filter::{Filter, matches};
use crate::browser::{focus, page};
use crate::protocol::{Protocol, Row, RowConsent, RowIx};
use crate::text::table::TablePage as Words;

/// What the page is to show.
#[derive(Properties, PartialEq)]
pub struct TableProps {
    /// The id of the row to show first.
    pub row: Option<AttrValue>,
}

/// The decision table.
#[component]
pub fn TablePage(props: &TableProps) -> Html {
    let app = use_app();
    let wanted = use_state(String::new);
    use_page(app.say(Words::Title));
    use_effect_with(props.row.clone(), |row| {
        if let Some(row) = row {
            focus::by_id(&anchor(row));
        }
    });
    let protocol = &app.protocol;
    let rows: Vec<RowIx> = protocol
        .row_ids()
        .filter(|row| found(&app, protocol.row(*row), &wanted))
        .collect();
    let all = protocol.row_ids().count();
    let count = app.fill(
        Words::Count,
        &[("n", &rows.len().to_string()), ("all", &all.to_string())],
    );
    let set = {
        let wanted = wanted.clone();
        Callback::from(move |text: String| wanted.set(text))
    };
    html! {
        <div class="dw-page dw-page--wide">
            <h1 tabindex="-1" class="utrecht-heading-1">{ app.say(Words::Title) }</h1>
            <p class="utrecht-paragraph utrecht-paragraph--lead">{ app.say(Words::Intro) }</p>
            <p class="utrecht-paragraph dw-print-hidden">{ app.say(Words::Warning) }</p>
            <Filter
                id="table-filter"
                label={app.say(Words::Filter)}
                hint={app.say(Words::FilterHint)}
                clear={app.say(Words::Clear)}
                value={(*wanted).clone()}
                count={count}
                on_input={set}
            />
            if rows.is_empty() {
                <div class="dw-empty">
                    <h2 class="utrecht-heading-3">{ app.say(Words::NoneFound) }</h2>
                    <p class="utrecht-paragraph">{ app.say(Words::NoneFoundHelp) }</p>
                </div>
            } else {
                { table(&app, &rows) }
            }
            if app.has(Feature::Check) { { outside(&app) } }
            <p class="dw-print-hidden">
                <Button icon={IconName::Print} onclick={|_| page::print()}>{ app.say(Words::Print) }</Button>
            </p>
        </div>
    }
}

fn anchor(row: &str) -> String {
    format!("row-{row}")
}

/// Whether a row is what someone looks for: by contact, occasion, purpose, data or search word.
fn found(app: &App, row: &Row, wanted: &str) -> bool {
    let protocol = &app.protocol;
    let purpose = protocol
        .source()
        .purposes
        .iter()
        .find(|p| p.id == row.purpose);
    let items = row.items.iter().chain(&row.if_applicable);
    let labels = items
        .filter_map(|id| protocol.find_item(id))
        .map(|item| protocol.item(item).label.get(app.lang));
    let words = [row.contact.get(app.lang)]
        .into_iter()
        .chain(row.when.as_ref().map(|when| when.get(app.lang)))
        .chain(purpose.map(|purpose| purpose.label.get(app.lang)))
        .chain(labels)
        .chain(row.search.iter().map(String::as_str));
    matches(words, wanted)
}

fn table(app: &App, rows: &[RowIx]) -> Html {
    let protocol = &app.protocol;
    let head = [
        Words::Contact,
        Words::When,
        Words::Data,
        Words::Consent,
        Words::Action,
    ];
    let bodies = protocol.source().purposes.iter().map(|purpose| {
        let here: Vec<RowIx> = rows
            .iter()
            .copied()
            .filter(|row| protocol.row(*row).purpose == purpose.id)
            .collect();
        if here.is_empty() {
            return html! {};
        }
        html! {
            <tbody class="utrecht-table__body" key={purpose.id.clone()}>
                <tr class="utrecht-table__row dw-table__purpose">
                    <th
                        class="utrecht-table__header-cell"
                        scope="rowgroup"
                        colspan={head.len().to_string()}
                    >
                        { format!("{}. {}", purpose.number, purpose.label.get(app.lang)) }
                    </th>
                </tr>
                { for here.into_iter().map(|row| table_row(app, row)) }
            </tbody>
        }
    });
    html! {
        <div class="dw-table-wrap" role="region" aria-labelledby="table-caption" tabindex="0">
            <table class="utrecht-table dw-table">
                <caption id="table-caption" class="utrecht-table__caption">
                    { app.say(Words::Caption) }
                </caption>
                <thead class="utrecht-table__header">
                    <tr class="utrecht-table__row">
                        { for head.iter().map(|word| html! {
                            <th class="utrecht-table__header-cell" scope="col">{ app.say(*word) }</th>
                        }) }
                    </tr>
                </thead>
                { for bodies }
            </table>
        </div>
    }
}

fn table_row(app: &App, at: RowIx) -> Html {
    let row = app.protocol.row(at);
    let when = row.when.as_ref().map_or_else(
        || AttrValue::from(app.say(Words::NoOccasion)),
        |when| app.t(when),
    );
    html! {
        <tr class="utrecht-table__row" id={anchor(&row.id)} tabindex="-1" key={row.id.clone()}>
            <th class="utrecht-table__cell dw-table__contact" scope="row">{ app.t(&row.contact) }</th>
            <td class="utrecht-table__cell" data-label={app.say(Words::When)}>{ when }</td>
            <td class="utrecht-table__cell" data-label={app.say(Words::Data)}>{ data(app, row) }</td>
            <td class="utrecht-table__cell" data-label={app.say(Words::Consent)}>
                { consent(app, row) }
                <div class="dw-print-hidden"><NotesAt at={vec![At::Row(row.id.clone())]} /></div>
            </td>
            <td class="utrecht-table__cell dw-table__actions">{ for starts(app, at) }</td>
        </tr>
    }
}

fn data(app: &App, row: &Row) -> Html {
    let list = |ids: &[String]| -> Html {
        let items = ids
            .iter()
            .filter_map(|id| app.protocol.find_item(id))
            .map(|item| {
                let item = app.protocol.item(item);
                html! {
                    <li>
                        { app.t(&item.label) }
                        if item.special {
                            { " " }<span class="dw-badge">{ app.say(Words::Special) }</span>
                        }
                    </li>
                }
            });
        html! { <ul class="dw-list--compact">{ for items }</ul> }
    };
    html! {
        <>
            if row.items.is_empty() {
                { app.say(Words::NoData) }
            } else {
                { list(&row.items) }
            }
            if !row.if_applicable.is_empty() {
                <p class="dw-table__sub">{ app.say(Words::IfApplicable) }</p>
                { list(&row.if_applicable) }
            }
            if let Some(note) = &row.items_note {
                <p class="dw-table__note">{ app.t(note) }</p>
            }
        </>
    }
}

fn consent(app: &App, row: &Row) -> Html {
    let word = match row.consent {
        RowConsent::Required => Words::Required,
        RowConsent::NotRequired => Words::NotRequired,
        RowConsent::NotApplicable => Words::NotApplicable,
    };
    html! {
        <>
            <strong>{ app.say(word) }</strong>
            if let Some(note) = &row.consent_note {
                <p class="dw-table__note">{ app.t(note) }</p>
            }
        </>
    }
}

/// A button for each activity that goes with the row.
fn starts(app: &App, at: RowIx) -> Vec<Html> {
    let protocol: &Protocol = &app.protocol;
    let row = protocol.row(at);
    if !app.has(Feature::Check) {
        return Vec::new();
    }
    let fits = protocol
        .activity_ids()
        .filter(|activity| protocol.plan(*activity, Some(at)).is_some());
    fits.map(|activity| {
        let activity = protocol.activity(activity);
        let name = app.fill(
            Words::StartFor,
            &[
                ("activity", activity.label.get(app.lang)),
                ("contact", row.contact.get(app.lang)),
            ],
        );
        let start = {
            let app = app.clone();
            let (activity, row) = (activity.id.clone(), row.id.clone());
            Callback::from(move |_| {
                app.begin(From::Row {
                    activity: activity.clone(),
                    row: row.clone(),
                });
            })
        };
        html! {
            <Button class="dw-button--small" label={name} onclick={start} key={activity.id.clone()}>
                { app.t(&activity.label) }
            </Button>
        }
    })
    .collect()
}

/// The ways on for someone who is not in the table.
fn outside(app: &App) -> Html {
    let protocol = &app.protocol;
    let ways = protocol.activity_ids().filter_map(|activity| {
        let activity = protocol.activity(activity);
        let label = activity.without_row.as_ref()?;
        let start = {
            let app = app.clone();
            let id = activity.id.clone();
            Callback::from(move |_| app.begin(From::Outside(id.clone())))
        };
        Some(html! {
            <li key={activity.id.clone()}>
                <Button onclick={start}>{ app.t(&activity.label) }{ ": " }{ app.t(label) }</Button>
            </li>
        })
    });
    html! {
        <section class="dw-print-hidden">
            <h2 class="utrecht-heading-2">{ app.say(Words::NotInTable) }</h2>
            <ul class="dw-list--plain">{ for ways }</ul>
        </section>
    }
}
