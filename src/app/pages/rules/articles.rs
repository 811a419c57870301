//! Where each article acts: what in the rules cites it, and which pages about rights work it out.

use yew::prelude::*;

use super::at;
use super::explain::back;
use super::nav::Nav;
use crate::app::components::LinkTo;
use crate::app::hooks::{App, use_app, use_page};
use crate::app::route::{Area, Route};
use crate::browser::focus;
use crate::text::rules::Explain as Words;
use crate::text::rules_explain::Book;
use crate::text::{Text, reference};
use crate::workbench::explain::{Acts, Article, articles};

/// For each article the pages about rights that work it out, with the protocol that the articles are of; made by the
/// build from the file of the rights.
const WORKED_OUT: &[u8] = include_bytes!(concat!(env!("OUT_DIR"), "/rights-articles.bin"));

/// An article, the rest of a page's address within the rights, and the page's name where the file has one.
type WorkedOut = (String, String, Option<Text>);

/// What an article acts in, by kind, with what the kind is called.
const KINDS: [(Book, Words); 7] = [
    (Book::ActActivity, Words::Activities),
    (Book::ActRoute, Words::Routes),
    (Book::ActRule, Words::Rules),
    (Book::ActDuty, Words::Duties),
    (Book::ActQuestion, Words::Questions),
    (Book::ActReading, Words::ReadingsShort),
    (Book::ActTerm, Words::Terms),
];

/// The pages that work articles of this protocol out; none for a protocol that the rights are not of.
fn worked_out(protocol: &str) -> Vec<WorkedOut> {
    match postcard::from_bytes::<(String, Vec<WorkedOut>)>(WORKED_OUT) {
        Ok((of, pages)) if of == protocol => pages,
        Ok(_) | Err(_) => Vec::new(),
    }
}

/// Where each article acts.
#[component]
pub fn ArticlesPage() -> Html {
    let app = use_app();
    let title = app.say(Words::Articles);
    use_page(title);
    let all = use_memo((app.protocol.digest().to_owned(), app.lang), |(_, lang)| {
        articles(&app.protocol, *lang)
    });
    let pages = use_memo(app.protocol.id().to_owned(), |id| worked_out(id));
    let whole = || all.iter().filter(|one| !one.reference.contains('.'));
    html! {
        <div class="dw-page">
            <Nav part="explain" />
            { back(&app) }
            <h1 class="utrecht-heading-1" tabindex="-1">{ title }</h1>
            <p class="utrecht-paragraph utrecht-paragraph--lead">{ app.say(Words::ArticlesLead) }</p>
            <nav class="dw-contents" aria-label={app.say(Words::Contents)}>
                <ul class="dw-links">
                    { for whole().map(|one| html! {
                        <li key={one.reference.clone()}>
                            <a class="utrecht-link utrecht-link--html-a" href={at("explain/articles").hash()}
                                onclick={jump(anchor(one))}>{ named(&app, one) }</a>
                        </li>
                    }) }
                </ul>
            </nav>
            { for all.iter().map(|one| article(&app, one, &pages)) }
        </div>
    }
}

/// Goes to an article on this page; the address stays that of the page.
fn jump(id: String) -> Callback<MouseEvent> {
    Callback::from(move |event: MouseEvent| {
        event.prevent_default();
        focus::by_id(&id);
    })
}

/// An article with its number; an annex as one calls it.
fn named(app: &App, article: &Article) -> String {
    let reference = &article.reference;
    let number = if reference.starts_with(|c: char| c.is_ascii_digit()) {
        reference.clone()
    } else {
        reference::label(reference, app.lang)
    };
    format!("{number} {}", article.name)
}

/// The id of an article's heading.
fn anchor(article: &Article) -> String {
    format!("article-{}", article.reference)
}

fn article(app: &App, article: &Article, pages: &[WorkedOut]) -> Html {
    let whole = !article.reference.contains('.');
    let title = named(app, article);
    let heading = if whole {
        html! { <h2 class="utrecht-heading-2" id={anchor(article)} tabindex="-1">{ title }</h2> }
    } else {
        html! { <h3 class="utrecht-heading-3">{ title }</h3> }
    };
    let pages: Vec<&WorkedOut> = pages
        .iter()
        .filter(|(reference, ..)| *reference == article.reference)
        .collect();
    let nothing = article.acts.is_empty() && pages.is_empty() && !article.in_parts;
    html! {
        <section class="dw-article" key={article.reference.clone()}>
            { heading }
            if nothing {
                <p class="dw-quiet">{ app.say(Words::Nowhere) }</p>
            }
            <dl class="dw-facts">
                { for KINDS.into_iter().map(|(kind, name)| {
                    let acts = article.acts.iter().filter(|acts| acts.kind == kind);
                    group(app.say(name), acts.map(act).collect())
                }) }
                { group(app.say(Words::RightsPages), pages.into_iter().map(|page| worked(app, page)).collect()) }
            </dl>
        </section>
    }
}

fn group(name: &'static str, entries: Vec<Html>) -> Html {
    if entries.is_empty() {
        return Html::default();
    }
    html! {
        <>
            <dt>{ name }</dt>
            <dd><ul class="dw-list--compact">{ for entries.into_iter().map(|one| html! { <li>{ one }</li> }) }</ul></dd>
        </>
    }
}

/// Something that an article acts in, with the way to the page about it where there is one.
fn act(acts: &Acts) -> Html {
    let name = acts.name.clone();
    let route = match acts.kind {
        Book::ActRoute => at(format!("explain/route/{}", acts.id)),
        Book::ActReading => at("explain/readings"),
        Book::ActTerm => Route::Glossary(Some(acts.id.clone())),
        _ => return html! { { name } },
    };
    html! { <LinkTo {route}>{ name }</LinkTo> }
}

/// A page about rights that works an article out.
fn worked(app: &App, (_, place, title): &WorkedOut) -> Html {
    let name = title.as_ref().map_or_else(
        || {
            AttrValue::from(app.say(match place.as_str() {
                "dossier" => Words::RightsDossier,
                "access" => Words::RightsAccess,
                _ => Words::RightsRetention,
            }))
        },
        |title| app.t(title),
    );
    html! { <LinkTo route={Route::In(Area::Rights, place.clone())}>{ name }</LinkTo> }
}
