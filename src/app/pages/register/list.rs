//! Opening files, whether they are unaltered, and the list.

use std::rc::Rc;

use yew::prelude::*;

use super::book::Book;
use super::filters::Filters;
use super::intake::Intake;
use super::open::OpenButton;
use super::problems::Problems;
use crate::app::components::{
    Alert, AlertKind, Button, ButtonKind, ConfirmButton, Disclosure, IconName,
};
use crate::app::hooks::{App, use_app};
use crate::app::pages::filter::Filter as Search;
use crate::browser::{clock, download};
use crate::register::{Entry, Filter, Kind, Mark, Shelf, Standing, csv_of, facets, select};
use crate::text::date;
use crate::text::register::Register as Said;
use crate::text::register_page::RegisterPage as Words;

/// How many are shown together: a window on the list, so that ten thousand cost no more than fifty.
const WINDOW: usize = 50;

/// What the page shows.
#[derive(Properties, PartialEq)]
pub struct ListProps {
    /// What was opened.
    pub book: Book,
    /// Called with what is there after a change.
    pub change: Callback<Book>,
}

/// The page.
#[component]
pub fn ListPage(props: &ListProps) -> Html {
    let app = use_app();
    let (book, change) = (&props.book, &props.change);
    let intake = html! { <Intake book={book.clone()} change={change.clone()} /> };
    if book.shelf.entries().is_empty() {
        return html! {
            <>
                <p class="utrecht-paragraph utrecht-paragraph--lead">{ app.say(Words::Lead) }</p>
                { intake }
                <Problems book={book.clone()} />
            </>
        };
    }
    html! {
        <>
            <Verified book={book.clone()} change={change.clone()} />
            <Problems book={book.clone()} />
            <Disclosure summary={app.say(Words::More)} icon={IconName::Plus} class="dw-print-hidden">
                { intake }
            </Disclosure>
            <Found book={book.clone()} change={change.clone()} />
            <p class="dw-print-hidden">
                <ConfirmButton icon={IconName::Trash} title={app.say(Words::CloseTitle)}
                    message={app.say(Words::CloseMessage)} yes={app.say(Words::CloseYes)}
                    on_yes={close(&app, change)}>
                    { app.say(Words::Close) }
                </ConfirmButton>
            </p>
        </>
    }
}

fn close(app: &App, change: &Callback<Book>) -> Callback<()> {
    let (app, change) = (app.clone(), change.clone());
    Callback::from(move |()| {
        change.emit(Book::default());
        app.announce(app.say(Words::Closed));
    })
}

/// Whether all are unaltered.
#[component]
fn Verified(props: &ListProps) -> Html {
    let app = use_app();
    let shelf = &props.book.shelf;
    let all = shelf.entries().len().to_string();
    let altered = shelf.entries().iter().filter(|entry| entry.is_altered());
    let altered = altered.count();
    if altered == 0 {
        // Only a seal shows that nothing was changed on purpose either.
        let sealed = shelf.entries().iter().all(|entry| entry.sealed);
        let kind = if sealed {
            AlertKind::Ok
        } else {
            AlertKind::Info
        };
        return html! {
            <Alert {kind} title={app.fill(Words::Verified, &[("n", &all)])}>
                { how(&app, shelf) }
            </Alert>
        };
    }
    let show = {
        let (book, change) = (props.book.clone(), props.change.clone());
        Callback::from(move |_: MouseEvent| {
            change.emit(Book {
                filter: Filter {
                    mark: Some(Mark::Altered),
                    ..Filter::default()
                },
                at: 0,
                ..book.clone()
            });
        })
    };
    let title = app.fill(
        Words::SomeAltered,
        &[("altered", &altered.to_string()), ("n", &all)],
    );
    html! {
        <Alert kind={AlertKind::Error} {title}>
            { how(&app, shelf) }
            <p class="dw-print-hidden"><Button onclick={show}>{ app.say(Words::ShowAltered) }</Button></p>
        </Alert>
    }
}

/// How many are sealed, and what a digest and a seal show.
fn how(app: &App, shelf: &Shelf) -> Html {
    let fine = || shelf.entries().iter().filter(|entry| !entry.is_altered());
    let sealed = fine().filter(|entry| entry.sealed).count();
    let (n, rest) = (sealed.to_string(), (fine().count() - sealed).to_string());
    html! {
        <>
            <p class="utrecht-paragraph">{ app.fill(Words::VerifiedSealed, &[("n", &n), ("rest", &rest)]) }</p>
            <p class="utrecht-paragraph">{ app.say(Words::VerifiedHow) }</p>
        </>
    }
}

/// What one looks for, and the window on what was found.
#[component]
fn Found(props: &ListProps) -> Html {
    let app = use_app();
    let saved = use_state(|| None::<bool>);
    let book = &props.book;
    let shelf = &book.shelf;
    let known = use_memo(Same(Rc::clone(shelf)), |shelf| {
        facets(&app.protocol, &shelf.0)
    });
    let wanted = (Same(Rc::clone(shelf)), book.filter.clone(), book.sort);
    let found = use_memo(wanted, |(shelf, filter, sort)| {
        select(&app.protocol, &shelf.0, filter, *sort)
    });
    let search = {
        let (book, change) = (book.clone(), props.change.clone());
        Callback::from(move |text: String| {
            let filter = Filter {
                text,
                ..book.filter.clone()
            };
            change.emit(Book {
                filter,
                at: 0,
                ..book.clone()
            });
        })
    };
    let (n, all) = (found.len().to_string(), shelf.entries().len().to_string());
    let save = {
        let (app, found, saved) = (app.clone(), Rc::clone(&found), saved.clone());
        let shelf = Rc::clone(shelf);
        Callback::from(move |_: MouseEvent| {
            let csv = csv_of(&app.protocol, &shelf, &found, app.lang);
            let done = save_csv(&app, Words::CsvName, &csv);
            saved.set(Some(done));
        })
    };
    html! {
        <>
            <Search id="register-search" label={app.say(Words::Search)} hint={app.say(Words::SearchHint)}
                clear={app.say(Words::SearchClear)} value={book.filter.text.clone()}
                count={app.fill(Words::Count, &[("n", &n), ("all", &all)])} on_input={search} />
            <Filters book={book.clone()} facets={(*known).clone()} change={props.change.clone()} />
            if found.is_empty() {
                <div class="dw-empty">
                    <h2 class="utrecht-heading-3">{ app.say(Words::None) }</h2>
                    <p class="utrecht-paragraph">{ app.say(Words::NoneHelp) }</p>
                </div>
            } else {
                { table(&app, book, &found) }
                { window(&app, props, found.len()) }
                <div class="dw-toolbar dw-print-hidden">
                    <Button icon={IconName::Download} onclick={save}>{ app.say(Words::SaveCsv) }</Button>
                </div>
                { saved.map(|done| told(&app, done)).unwrap_or_default() }
            }
        </>
    }
}

/// The same shelf; comparing ten thousand records would be work for nothing.
#[derive(Clone)]
struct Same(Rc<Shelf>);

impl PartialEq for Same {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.0, &other.0)
    }
}

/// Saves a table for a spreadsheet; says whether the browser took it, and has it read out.
pub(super) fn save_csv(app: &App, name: Words, csv: &str) -> bool {
    let today = date::iso(clock::today());
    let name = app.fill(name, &[("date", &today)]);
    let done = download::text(&name, "text/csv;charset=utf-8", csv);
    app.announce(app.say(saved_words(done)));
    done
}

const fn saved_words(done: bool) -> Words {
    if done {
        Words::Saved
    } else {
        Words::SaveFailed
    }
}

/// What became of saving.
pub(super) fn told(app: &App, done: bool) -> Html {
    let kind = if done {
        AlertKind::Ok
    } else {
        AlertKind::Error
    };
    html! {
        <Alert {kind}><p class="utrecht-paragraph">{ app.say(saved_words(done)) }</p></Alert>
    }
}

fn table(app: &App, book: &Book, found: &[usize]) -> Html {
    let head = [
        Said::Signed,
        Said::FileNumber,
        Said::Kind,
        Said::With,
        Said::Outcome,
        Said::Standing,
        Said::Open,
    ];
    let shown = found.iter().skip(book.at).take(WINDOW);
    let entries = shown.filter_map(|at| book.shelf.entries().get(*at));
    html! {
        <table class="utrecht-table dw-register__table" id="register-table" tabindex="-1">
            <caption class="utrecht-table__caption dw-visually-hidden">{ app.say(Words::Caption) }</caption>
            <thead class="utrecht-table__header">
                <tr class="utrecht-table__row">
                    { for head.into_iter().map(|words| html! {
                        <th class="utrecht-table__header-cell" scope="col">{ app.say(words) }</th>
                    }) }
                    <td class="utrecht-table__header-cell dw-print-hidden"></td>
                </tr>
            </thead>
            <tbody class="utrecht-table__body">
                { for entries.map(|entry| row(app, book, entry)) }
            </tbody>
        </table>
    }
}

fn row(app: &App, book: &Book, entry: &Entry) -> Html {
    let when = date::long_iso(&entry.signed, app.lang);
    let cell = |words: Said, content: Html| {
        html! { <td class="utrecht-table__cell" data-label={app.say(words)}>{ content }</td> }
    };
    let marks = marks(entry, book.shelf.standing(entry));
    html! {
        <tr class="utrecht-table__row" key={entry.source}>
            <th class="utrecht-table__cell" scope="row" data-label={app.say(Said::Signed)}>{ when }</th>
            { cell(Said::FileNumber, html! { <bdi>{ entry.file_number.clone() }</bdi> }) }
            { cell(Said::Kind, html! {
                <>
                    <strong>{ entry.title.get(app.lang) }</strong>
                    if entry.kind == Kind::Decision { <br />{ entry.what(&app.protocol, app.lang) } }
                </>
            }) }
            { cell(Said::With, html! { <bdi>{ entry.with_whom(&app.protocol, app.lang) }</bdi> }) }
            { cell(Said::Outcome, entry.outcome_words(&app.protocol, app.lang).into()) }
            { cell(Said::Standing, html! {
                <ul class="dw-list--compact dw-register__marks">
                    { for marks.into_iter().map(|mark| html! {
                        <li class={(mark == Mark::Altered).then_some("dw-register__altered")}>
                            { app.say(mark.words()) }
                        </li>
                    }) }
                </ul>
            }) }
            { cell(Said::Open, html! {
                if entry.open.is_empty() { { "–" } } else {
                    <ul class="dw-list--compact dw-register__marks">
                        { for entry.open.iter().map(|one| html! {
                            <li><bdi>{ one.in_words(&app.protocol, clock::today(), app.lang) }</bdi></li>
                        }) }
                    </ul>
                }
            }) }
            <td class="utrecht-table__cell dw-print-hidden">
                <OpenButton book={book.clone()} source={entry.source} signed={entry.signed.clone()} />
            </td>
        </tr>
    }
}

/// How a record stands: what is usual is said by one word, what is not by each of its own.
fn marks(entry: &Entry, standing: Standing) -> Vec<Mark> {
    let unusual = [
        Mark::Altered,
        Mark::Incomplete,
        Mark::OtherProtocol,
        Mark::OtherVerdict,
        Mark::Doubled,
        Mark::Earlier,
    ];
    let usual = [Mark::Sealed, Mark::DigestOnly, Mark::Complete];
    usual
        .into_iter()
        .chain(unusual)
        .filter(|mark| mark.is(entry, standing))
        .collect()
}

/// The way to those before and after.
fn window(app: &App, props: &ListProps, n: usize) -> Html {
    if n <= WINDOW {
        return Html::default();
    }
    let at = props.book.at;
    let go = |to: usize| {
        let (book, change) = (props.book.clone(), props.change.clone());
        Callback::from(move |_: MouseEvent| {
            change.emit(Book {
                at: to,
                ..book.clone()
            });
            crate::browser::focus::by_id("register-table");
            crate::browser::focus::show("register-table");
        })
    };
    let number = WINDOW.to_string();
    let some = |words: Words| app.fill(words, &[("n", &number)]);
    let (first, last) = (at + 1, (at + WINDOW).min(n));
    let where_at = app.fill(
        Words::Window,
        &[
            ("first", &first.to_string()),
            ("last", &last.to_string()),
            ("n", &n.to_string()),
        ],
    );
    html! {
        <nav class="dw-register__window dw-print-hidden" aria-label={app.say(Words::WindowLabel)}>
            <Button kind={ButtonKind::Secondary} icon={IconName::ArrowLeft} disabled={at == 0}
                onclick={go(at.saturating_sub(WINDOW))}>
                { some(Words::Before) }
            </Button>
            <p class="utrecht-paragraph" role="status">{ where_at }</p>
            <Button kind={ButtonKind::Secondary} icon={IconName::ArrowRight} disabled={last == n}
                onclick={go(at + WINDOW)}>
                { some(Words::After) }
            </Button>
        </nav>
    }
}
