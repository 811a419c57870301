//! The rules: see, check, load, change, compare and exchange them.

mod articles;
mod bench;
mod check;
mod compare;
mod drawing;
mod edit;
mod exchange;
mod explain;
mod findings;
mod home;
mod load;
mod nav;
mod own;
mod save;

use yew::prelude::*;

use super::later::Part;
use super::not_found::NotFoundPage;
use crate::app::route::{Area, Route};

/// Draws a part of the screen that belongs to the rules.
pub(super) fn draw(part: &Part) -> Html {
    match part {
        Part::Protocol => html! { <own::OwnProtocol /> },
        Part::Page(Route::In(Area::Rules, rest)) => page(rest),
        Part::Page(_) | Part::AcuteNote | Part::WorkBar | Part::Beside(_) => Html::default(),
    }
}

/// The page of the rest of an address.
fn page(rest: &str) -> Html {
    let parts: Vec<&str> = rest.splitn(3, '/').collect();
    let owned = |text: &str| AttrValue::from(text.to_owned());
    match parts.as_slice() {
        [""] => html! { <home::HomePage /> },
        ["check"] => html! { <check::CheckPage /> },
        ["load"] => html! { <load::LoadPage /> },
        ["compare"] => html! { <compare::ComparePage /> },
        ["exchange"] => html! { <exchange::ExchangePage /> },
        ["explain"] => html! { <explain::ExplainPage /> },
        ["explain", "articles"] => html! { <articles::ArticlesPage /> },
        ["explain", "readings"] => html! { <explain::ReadingsPage /> },
        ["explain", "law"] => html! { <explain::LawPage /> },
        ["explain", "book"] => html! { <explain::BookPage /> },
        ["explain", "row", id] => {
            html! { <explain::ChartPage row=true id={owned(id)} key={*id} /> }
        }
        ["explain", "route", id] => {
            html! { <explain::ChartPage row=false id={owned(id)} key={*id} /> }
        }
        ["edit"] => html! { <edit::EditPage /> },
        ["edit", list] => html! { <edit::ListPage list={owned(list)} key={*list} /> },
        ["edit", list, id] => {
            html! { <edit::EntryPage list={owned(list)} id={owned(id)} key={format!("{list}/{id}")} /> }
        }
        _ => html! { <NotFoundPage /> },
    }
}

/// The address of a page of the rules.
fn at(rest: impl Into<String>) -> Route {
    Route::In(Area::Rules, rest.into())
}
