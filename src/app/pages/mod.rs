//! The pages, one a module.

pub mod about;
pub mod acute;
pub mod areas;
pub mod check;
pub mod countersign;
pub mod document;
pub mod filter;
pub mod glossary;
pub mod later;
pub mod more;
pub mod motivation;
pub mod not_found;
pub mod open;
pub mod opening;
pub mod papers;
pub mod practising;
pub mod register;
pub mod rights;
pub mod rules;
pub mod sealing;
pub mod start;
pub mod table;
pub mod training;
pub mod trouble;
pub mod verify;

use yew::prelude::*;

use super::hooks::use_app;
use super::route::Route;
use later::{Later, Module, Part};

/// The page of the address.
#[component]
pub fn Pages() -> Html {
    let app = use_app();
    let route = app.route.clone();
    // The first page asks for nothing more; whoever goes on finds the other pages there.
    let gone_on = app.state().visits > 0;
    use_effect_with(gone_on, |gone_on| {
        if *gone_on {
            later::prepare(Module::Pages);
        }
    });
    if !app.config().shows(&route) {
        return html! { <not_found::NotFoundPage off=true /> };
    }
    match route {
        Route::Start => html! { <start::StartPage /> },
        Route::Acute => html! { <acute::AcutePage /> },
        Route::NotFound => html! { <not_found::NotFoundPage /> },
        Route::Check(_)
        | Route::Table(_)
        | Route::Glossary(_)
        | Route::Motivation
        | Route::Document
        | Route::Papers
        | Route::Open
        | Route::About
        | Route::More
        | Route::In(..) => html! { <Later part={Part::Page(route)} /> },
    }
}
