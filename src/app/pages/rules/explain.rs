//! The whole protocol explained: by row, by route, by article; readings, the law of today, and the book.

use yew::prelude::*;

use super::at;
use super::drawing::{BookDrawing, Drawing};
use super::nav::Nav;
use crate::app::components::{Exports, IconName, LinkTo, Paper};
use crate::app::hooks::{App, use_app, use_page};
use crate::app::notes::caution;
use crate::browser::clock;
use crate::protocol::model::Note;
use crate::text::date::long_iso;
use crate::text::rules::{Explain as Words, Rules};
use crate::text::{Lang, reference};
use crate::workbench::explain::{book, of_route, of_row, plates};

/// Where everything about the rules can be found.
#[component]
pub fn ExplainPage() -> Html {
    let app = use_app();
    let title = app.say(Words::Title);
    use_page(title);
    let source = app.protocol.source();
    let further = [
        ("explain/articles", Words::Articles),
        ("explain/readings", Words::Readings),
        ("explain/law", Words::Law),
        ("explain/book", Words::Book),
    ];
    html! {
        <div class="dw-page">
            <Nav part="explain" />
            <h1 class="utrecht-heading-1" tabindex="-1">{ title }</h1>
            <p class="utrecht-paragraph utrecht-paragraph--lead">{ app.say(Words::Lead) }</p>
            <h2 class="utrecht-heading-2">{ app.say(Words::ByRow) }</h2>
            { for source.purposes.iter().map(|purpose| {
                let rows = source.rows.iter().filter(|row| row.purpose == purpose.id);
                html! {
                    <section key={purpose.id.clone()}>
                        <h3 class="utrecht-heading-3">{ format!("{}. {}", purpose.number, purpose.label.get(app.lang)) }</h3>
                        <ul class="dw-links">
                            { for rows.map(|row| html! {
                                <li><LinkTo route={at(format!("explain/row/{}", row.id))}>{ app.t(&row.contact) }</LinkTo></li>
                            }) }
                        </ul>
                    </section>
                }
            }) }
            <h2 class="utrecht-heading-2">{ app.say(Words::ByRoute) }</h2>
            <ul class="dw-links">
                { for source.routes.iter().map(|route| html! {
                    <li key={route.id.clone()}>
                        <LinkTo route={at(format!("explain/route/{}", route.id))}>{ app.t(&route.title) }</LinkTo>
                    </li>
                }) }
            </ul>
            <h2 class="utrecht-heading-2">{ app.say(Words::Other) }</h2>
            <ul class="dw-links">
                { for further.into_iter().map(|(to, name)| html! {
                    <li key={to}><LinkTo route={at(to)}>{ app.say(name) }</LinkTo></li>
                }) }
            </ul>
        </div>
    }
}

/// The way back to all of it.
pub(super) fn back(app: &App) -> Html {
    html! {
        <p class="dw-print-hidden">
            <LinkTo route={at("explain")} icon={IconName::ArrowLeft}>{ app.say(Words::Back) }</LinkTo>
        </p>
    }
}

/// Which chart is shown.
#[derive(Properties, PartialEq)]
pub struct ChartProps {
    /// Whether it is of a row (else of a route).
    pub row: bool,
    /// The row's or route's id.
    pub id: AttrValue,
}

/// The chart of a row, with each activity; or of a route.
#[component]
pub fn ChartPage(props: &ChartProps) -> Html {
    let app = use_app();
    let protocol = &app.protocol;
    let (title, charts) = if props.row {
        match protocol.find_row(&props.id) {
            Some(row) => (
                app.t(&protocol.row(row).contact),
                of_row(protocol, row, app.lang),
            ),
            None => (AttrValue::from(app.say(Rules::NotFound)), Vec::new()),
        }
    } else {
        match protocol.find_route(&props.id) {
            Some(route) => (
                app.t(&protocol.route(route).title),
                vec![of_route(protocol, route, app.lang)],
            ),
            None => (AttrValue::from(app.say(Rules::NotFound)), Vec::new()),
        }
    };
    use_page(&title);
    html! {
        <div class="dw-page dw-page--wide">
            <Nav part="explain" />
            { back(&app) }
            <h1 class="utrecht-heading-1" tabindex="-1">{ title }</h1>
            { for charts.into_iter().enumerate().map(|(number, chart)| {
                let name = format!("{}-{}", props.id, number + 1);
                html! {
                    <section class="dw-section" key={number}>
                        <h2 class="utrecht-heading-2">{ chart.title.clone() }</h2>
                        <Drawing {chart} {name} />
                    </section>
                }
            }) }
        </div>
    }
}

/// The readings, with the other way to read.
#[component]
pub fn ReadingsPage() -> Html {
    let app = use_app();
    let title = app.say(Words::Readings);
    use_page(title);
    html! {
        <div class="dw-page">
            <Nav part="explain" />
            { back(&app) }
            <h1 class="utrecht-heading-1" tabindex="-1">{ title }</h1>
            <p class="utrecht-paragraph utrecht-paragraph--lead">{ app.say(Words::ReadingsLead) }</p>
            { for app.protocol.source().readings.iter().map(|reading| html! {
                <section class="dw-article" key={reading.id.clone()}>
                    <h2 class="utrecht-heading-3">{ app.t(&reading.about) }</h2>
                    <p class="utrecht-paragraph">
                        <span class="dw-badge">
                            { app.say(if reading.decides { Words::Decides } else { Words::Remark }) }
                        </span>
                        { " " }<span class="dw-quiet">{ references(&reading.refs, app.lang) }</span>
                    </p>
                    <p class="utrecht-paragraph"><strong>{ app.say(Words::Ours) }</strong>{ " " }{ app.t(&reading.ours) }</p>
                    <p class="utrecht-paragraph">
                        <strong>{ app.say(Words::Alternative) }</strong>{ " " }{ app.t(&reading.alternative) }
                    </p>
                </section>
            }) }
        </div>
    }
}

/// References as one reads them.
fn references(refs: &[String], lang: Lang) -> String {
    let labels = refs.iter().map(|one| reference::label(one, lang));
    labels.collect::<Vec<_>>().join(", ")
}

/// The concordance with the law of today.
#[component]
pub fn LawPage() -> Html {
    let app = use_app();
    let title = app.say(Words::Law);
    use_page(title);
    html! {
        <div class="dw-page">
            <Nav part="explain" />
            { back(&app) }
            <h1 class="utrecht-heading-1" tabindex="-1">{ title }</h1>
            <p class="utrecht-paragraph utrecht-paragraph--lead">{ app.say(Words::LawLead) }</p>
            <p class="utrecht-paragraph dw-quiet">{ app.say(Words::LawShort) }</p>
            { for app.protocol.source().notes.iter().map(|note| law(&app, note)) }
        </div>
    }
}

fn law(app: &App, note: &Note) -> Html {
    // Of what nobody confirmed yet, whoever owns the rules sees that it is there; what it says is shown nowhere.
    let caution = caution(note, clock::today());
    let date = long_iso(&note.reviewed, app.lang);
    html! {
        <section class="dw-article" key={note.id.clone()}>
            <h2 class="utrecht-heading-3">{ note.law.clone() }</h2>
            if caution.is_some() { <p class="utrecht-paragraph">{ app.t(&note.text) }</p> }
            <p class="utrecht-paragraph">
                <span class="dw-quiet">{ app.fill(Words::Reviewed, &[("date", &date)]) }</span>
                if caution.is_none() {
                    { " " }<span class="dw-badge dw-badge--stale">{ app.say(Words::Unconfirmed) }</span>
                }
                if caution.is_some_and(|caution| caution.stale) {
                    { " " }<span class="dw-badge dw-badge--stale">{ app.say(Words::Stale) }</span>
                }
            </p>
            if caution.is_none() {
                <p class="utrecht-paragraph">{ app.say(Words::UnconfirmedHelp) }</p>
            }
        </section>
    }
}

/// The book.
#[component]
pub fn BookPage() -> Html {
    let app = use_app();
    let title = app.say(Words::Book);
    use_page(title);
    let outline = book(&app.protocol, app.lang, Some(clock::today()));
    let plates = {
        let protocol = app.protocol.clone();
        let key = (app.protocol.digest().to_owned(), app.lang);
        use_memo(key, move |(_, lang)| plates(&protocol, *lang))
    };
    html! {
        <div class="dw-page dw-page--wide">
            <div class="dw-print-hidden">
                <Nav part="explain" />
                { back(&app) }
                <h1 class="utrecht-heading-1" tabindex="-1">{ title }</h1>
                <p class="utrecht-paragraph utrecht-paragraph--lead">{ app.say(Words::BookHelp) }</p>
            </div>
            <Exports outline={outline.clone()} name={format!("{}-boek", app.protocol.id())} />
            <Paper {outline} />
            <section class="dw-plates" aria-labelledby="plates">
                <h2 class="utrecht-heading-2" id="plates">{ app.say(Words::Plates) }</h2>
                <p class="utrecht-paragraph dw-print-hidden">{ app.say(Words::PlatesHelp) }</p>
                { for plates.iter().map(|plate| html! { <BookDrawing plate={plate.clone()} /> }) }
            </section>
        </div>
    }
}
