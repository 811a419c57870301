//! What one looks for: each kind of thing as a list to choose from, with how many there are.

use web_sys::HtmlSelectElement;
use yew::prelude::*;

use super::book::Book;
use crate::app::components::FieldFrame;
use crate::app::hooks::{App, use_app};
use crate::decision::Outcome;
use crate::register::{Entry, Facets, Filter, Kind, Mark, Order, Sort, SortBy, Totals, Whom};
use crate::text::register_page::RegisterPage as Words;

/// What a list chooses from.
#[derive(Properties, PartialEq)]
pub struct SelectProps {
    /// The id of the field, unique on the page.
    pub id: AttrValue,
    /// What is chosen.
    pub label: AttrValue,
    /// Ids with their words.
    pub options: Vec<(String, String)>,
    /// The id that is chosen.
    pub value: String,
    /// Called with the id that the user chooses.
    pub onchange: Callback<String>,
}

/// A list to choose one from.
#[component]
pub fn Select(props: &SelectProps) -> Html {
    let tell = props.onchange.clone();
    let onchange = Callback::from(move |event: Event| {
        if let Some(field) = event.target_dyn_into::<HtmlSelectElement>() {
            tell.emit(field.value());
        }
    });
    html! {
        <FieldFrame id={props.id.clone()} label={props.label.clone()}>
            <select class="dw-select" id={props.id.clone()} {onchange} autocomplete="off">
                { for props.options.iter().map(|(id, words)| html! {
                    <option value={id.clone()} selected={*id == props.value} key={id.clone()}>{ words.clone() }</option>
                }) }
            </select>
        </FieldFrame>
    }
}

/// What [`Filters`] changes.
#[derive(Properties, PartialEq)]
pub struct FiltersProps {
    /// What was opened, and what one looks for.
    pub book: Book,
    /// What there is to choose from.
    pub facets: Facets,
    /// Called with what one looks for then.
    pub change: Callback<Book>,
}

/// The lists to choose from, and the order.
#[component]
pub fn Filters(props: &FiltersProps) -> Html {
    let app = use_app();
    let (filter, facets) = (&props.book.filter, &props.facets);
    let protocol = &app.protocol;
    let change = |change: fn(&mut Filter, &str)| {
        let (book, tell) = (props.book.clone(), props.change.clone());
        Callback::from(move |id: String| {
            let mut next = Book {
                at: 0,
                ..book.clone()
            };
            change(&mut next.filter, &id);
            tell.emit(next);
        })
    };
    let sort = {
        let (book, tell) = (props.book.clone(), props.change.clone());
        Callback::from(move |id: String| {
            tell.emit(Book {
                sort: sort_of(&id),
                at: 0,
                ..book.clone()
            });
        })
    };
    let kinds = facets.kinds.iter().map(|(kind, title, n)| {
        let words = title.get(app.lang);
        (kind_id(kind), counted(&app, words, *n))
    });
    let whom = facets.whom.iter().map(|(whom, n)| {
        let words = Entry::whom_in_words(protocol, whom, app.lang);
        (whom_id(whom), counted(&app, &words, *n))
    });
    let routes = facets.routes.iter().map(|(id, n)| {
        let words = Entry::route_in_words(protocol, id, app.lang);
        (id.clone(), counted(&app, &words, *n))
    });
    let outcomes = facets.outcomes.iter().map(|(outcome, n)| {
        let words = Entry::outcome_in_words(protocol, *outcome, app.lang);
        (outcome.id().to_owned(), counted(&app, &words, *n))
    });
    let months = facets.months.iter().map(|(month, n)| {
        let words = Totals::month_in_words(month, app.lang);
        (month.clone(), counted(&app, &words, *n))
    });
    let marks = facets.marks.iter().map(|(mark, n)| {
        let words = app.say(mark.words());
        (mark.id().to_owned(), counted(&app, words, *n))
    });
    html! {
        <div class="dw-register__filters dw-print-hidden">
            if facets.kinds.len() > 1 {
                <Select id="filter-kind" label={app.say(Words::FilterKind)} options={with_all(&app, kinds)}
                    value={filter.kind.as_ref().map(kind_id).unwrap_or_default()}
                    onchange={change(|filter, id| filter.kind = kind_of(id))} />
            }
            <Select id="filter-whom" label={app.say(Words::FilterWhom)} options={with_all(&app, whom)}
                value={filter.whom.as_ref().map(whom_id).unwrap_or_default()}
                onchange={change(|filter, id| filter.whom = whom_of(id))} />
            <Select id="filter-route" label={app.say(Words::FilterRoute)} options={with_all(&app, routes)}
                value={filter.route.clone().unwrap_or_default()}
                onchange={change(|filter, id| filter.route = some(id))} />
            <Select id="filter-outcome" label={app.say(Words::FilterOutcome)} options={with_all(&app, outcomes)}
                value={filter.outcome.map(Outcome::id).unwrap_or_default().to_owned()}
                onchange={change(|filter, id| filter.outcome = outcome_of(id))} />
            <Select id="filter-month" label={app.say(Words::FilterMonth)} options={with_all(&app, months)}
                value={filter.month.clone().unwrap_or_default()}
                onchange={change(|filter, id| filter.month = some(id))} />
            <Select id="filter-mark" label={app.say(Words::FilterMark)} options={with_all(&app, marks)}
                value={filter.mark.map(Mark::id).unwrap_or_default().to_owned()}
                onchange={change(|filter, id| filter.mark = mark_of(id))} />
            <Select id="sort" label={app.say(Words::SortTitle)} options={sorts(&app)}
                value={sort_id(props.book.sort).to_owned()} onchange={sort} />
        </div>
    }
}

fn counted(app: &App, what: &str, n: usize) -> String {
    app.fill(Words::Option, &[("what", what), ("n", &n.to_string())])
}

fn with_all(app: &App, options: impl Iterator<Item = (String, String)>) -> Vec<(String, String)> {
    let all = (String::new(), app.say(Words::All).to_owned());
    std::iter::once(all).chain(options).collect()
}

fn some(id: &str) -> Option<String> {
    (!id.is_empty()).then(|| id.to_owned())
}

fn kind_id(kind: &Kind) -> String {
    match kind {
        Kind::Tool(id) => format!("tool {id}"),
        Kind::Decision | Kind::Log => kind.id().to_owned(),
    }
}

fn kind_of(id: &str) -> Option<Kind> {
    let fixed = [Kind::Decision, Kind::Log].into_iter();
    let mut fixed = fixed.filter(|kind| kind.id() == id);
    let tool = id.strip_prefix("tool ");
    fixed.next().or(tool.map(|id| Kind::Tool(id.to_owned())))
}

fn whom_id(whom: &Whom) -> String {
    match whom {
        Whom::Row(id) => format!("row {id}"),
        Whom::Activity(id) => format!("activity {id}"),
    }
}

fn whom_of(id: &str) -> Option<Whom> {
    let (kind, id) = id.split_once(' ')?;
    match kind {
        "row" => Some(Whom::Row(id.to_owned())),
        _ => Some(Whom::Activity(id.to_owned())),
    }
}

fn outcome_of(id: &str) -> Option<Outcome> {
    [
        Outcome::Permitted,
        Outcome::Conditional,
        Outcome::Forbidden,
        Outcome::NoProcessing,
    ]
    .into_iter()
    .find(|outcome| outcome.id() == id)
}

fn mark_of(id: &str) -> Option<Mark> {
    Mark::ALL.into_iter().find(|mark| mark.id() == id)
}

/// The orders that are offered: the newest first, the oldest first, and each other one from its least.
fn sorts(app: &App) -> Vec<(String, String)> {
    let words = |sort: Sort| match (sort.by, sort.order) {
        (SortBy::Signed, Order::Down) => Words::SortNewest,
        (SortBy::Signed, Order::Up) => Words::SortOldest,
        (SortBy::FileNumber, _) => Words::SortNumber,
        (SortBy::Whom, _) => Words::SortWhom,
        (SortBy::Outcome, _) => Words::SortOutcome,
        (SortBy::File, _) => Words::SortFile,
    };
    let least = SortBy::ALL.into_iter().map(|by| Sort {
        by,
        order: Order::Up,
    });
    std::iter::once(Sort::default())
        .chain(least)
        .map(|sort| (sort_id(sort), app.say(words(sort)).to_owned()))
        .collect()
}

fn sort_id(sort: Sort) -> String {
    let order = match sort.order {
        Order::Up => "up",
        Order::Down => "down",
    };
    format!("{} {order}", sort.by.id())
}

fn sort_of(id: &str) -> Sort {
    let least = SortBy::ALL.into_iter().map(|by| Sort {
        by,
        order: Order::Up,
    });
    let mut all = std::iter::once(Sort::default()).chain(least);
    all.find(|sort| sort_id(*sort) == id).unwrap_or_default()
}
