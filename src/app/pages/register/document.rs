//! The list as a document.

use yew::prelude::*;

use super::book::Book;
use crate::app::components::{Alert, AlertKind, Exports, Paper};
use crate::app::hooks::use_app;
use crate::browser::clock;
use crate::register::{outline_of, select};
use crate::text::date;
use crate::text::register_page::RegisterPage as Words;

/// The longest list that is shown on the page.
const MOST: usize = 500;

/// What the page shows.
#[derive(Properties, PartialEq)]
pub struct DocumentProps {
    /// What was opened, and what one looks for.
    pub book: Book,
}

/// The page.
#[component]
pub fn DocumentPage(props: &DocumentProps) -> Html {
    let app = use_app();
    let book = &props.book;
    let found = select(&app.protocol, &book.shelf, &book.filter, book.sort);
    let outline = outline_of(&app.protocol, &book.shelf, &found, clock::today(), app.lang);
    let today = date::iso(clock::today());
    let name = app.fill(Words::DocumentName, &[("date", &today)]);
    html! {
        <>
            <Exports outline={outline.clone()} {name} />
            if found.len() > MOST {
                <Alert kind={AlertKind::Info}>
                    <p class="utrecht-paragraph">{ app.say(Words::DocumentLong) }</p>
                </Alert>
            } else {
                <Paper {outline} />
            }
        </>
    }
}
