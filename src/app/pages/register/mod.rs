//! The register: many records side by side.
//!
//! What was opened is there as long as the page is: it is kept in memory alone, and other pages of the application can
//! be visited in between.

mod book;
mod document;
mod filters;
mod intake;
mod list;
mod open;
mod overview;
mod problems;
mod totals;

use yew::prelude::*;

use crate::app::components::{ButtonKind, EmptyState, LinkTo};
use crate::app::hooks::{App, use_app, use_page};
use crate::app::route::{Area, Route};
use crate::text::register_page::RegisterPage as Words;

use book::Book;

/// A page of the register.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Page {
    /// Opening files, and the list.
    List,
    /// The numbers.
    Totals,
    /// The overview for a client.
    Overview,
    /// The list as a document.
    Document,
}

impl Page {
    const ALL: [Page; 4] = [Page::List, Page::Totals, Page::Overview, Page::Document];

    /// What stands behind the area's name in its address.
    const fn path(self) -> &'static str {
        match self {
            Page::List => "",
            Page::Totals => "totals",
            Page::Overview => "overview",
            Page::Document => "list",
        }
    }

    /// The page of an address.
    #[must_use]
    pub fn at(path: &str) -> Option<Self> {
        Page::ALL.into_iter().find(|page| page.path() == path)
    }

    const fn title(self) -> Words {
        match self {
            Page::List => Words::Title,
            Page::Totals => Words::NavTotals,
            Page::Overview => Words::OverviewTitle,
            Page::Document => Words::NavDocument,
        }
    }

    const fn name(self) -> Words {
        match self {
            Page::List => Words::NavList,
            Page::Totals => Words::NavTotals,
            Page::Overview => Words::NavOverview,
            Page::Document => Words::NavDocument,
        }
    }

    fn route(self) -> Route {
        Route::In(Area::Register, self.path().to_owned())
    }
}

/// What [`RegisterPage`] shows.
#[derive(Properties, PartialEq)]
pub struct RegisterProps {
    /// The page.
    pub page: Page,
}

/// A page of the register.
#[component]
pub fn RegisterPage(props: &RegisterProps) -> Html {
    let app = use_app();
    let turn = use_force_update();
    let page = props.page;
    let title = app.say(page.title());
    use_page(title);
    let book = book::current();
    let since = book::wiped();
    let change = Callback::from(move |book: Book| {
        book::set(book, since);
        turn.force_update();
    });
    let empty = book.shelf.entries().is_empty();
    html! {
        <div class="dw-page dw-page--wide dw-register">
            <h1 class="utrecht-heading-1" tabindex="-1">{ title }</h1>
            { nav(&app, page) }
            {
                match page {
                    Page::List => html! { <list::ListPage key={since} {book} {change} /> },
                    Page::Totals | Page::Overview | Page::Document if empty => nothing(&app),
                    Page::Totals => html! { <totals::TotalsPage {book} /> },
                    Page::Overview => html! { <overview::OverviewPage {book} /> },
                    Page::Document => html! { <document::DocumentPage {book} /> },
                }
            }
        </div>
    }
}

fn nav(app: &App, here: Page) -> Html {
    html! {
        <nav class="dw-tabs dw-print-hidden" aria-label={app.say(Words::Nav)}>
            <ul class="dw-nav__list">
                { for Page::ALL.into_iter().map(|page| html! {
                    <li class="dw-nav__item" key={page.path()}>
                        <LinkTo route={page.route()} class="dw-nav__link" current={page == here}>
                            { app.say(page.name()) }
                        </LinkTo>
                    </li>
                }) }
                <li class="dw-nav__item">
                    <LinkTo route={Route::In(Area::Register, "verify".to_owned())} class="dw-nav__link">
                        { app.say(Words::NavVerify) }
                    </LinkTo>
                </li>
            </ul>
        </nav>
    }
}

fn nothing(app: &App) -> Html {
    html! {
        <EmptyState title={app.say(Words::EmptyTitle)}>
            <p class="utrecht-paragraph">{ app.say(Words::EmptyHelp) }</p>
            <LinkTo route={Page::List.route()} button={ButtonKind::Primary}>{ app.say(Words::EmptyLink) }</LinkTo>
        </EmptyState>
    }
}
