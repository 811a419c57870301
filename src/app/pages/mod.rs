//! The pages, one a module.

pub mod acute;
pub mod check;
pub mod document;
pub mod filter;
pub mod glossary;
pub mod motivation;
pub mod not_found;
pub mod table;

pub mod about;
pub mod open;
pub mod start;

use yew::prelude::*;

use super::hooks::use_app;
use super::route::Route;

/// The page of the address.
#[component]
pub fn Pages() -> Html {
    match use_app().route {
        Route::Start => html! { <start::StartPage /> },
        Route::Check(step) => html! { <check::CheckPage {step} /> },
        Route::Table(row) => html! { <table::TablePage row={row.map(AttrValue::from)} /> },
        Route::Glossary(term) => {
            html! { <glossary::GlossaryPage term={term.map(AttrValue::from)} /> }
        }
        Route::Acute => html! { <acute::AcutePage /> },
        Route::Motivation => html! { <motivation::MotivationPage /> },
        Route::Document => html! { <document::DocumentPage /> },
        Route::Open => html! { <open::OpenPage /> },
        Route::About => html! { <about::AboutPage /> },
        Route::NotFound => html! { <not_found::NotFoundPage /> },
    }
}
