//! Changing the rules: a copy in forms, with what each change does beside it.

mod copies;
mod entry;
mod fields;
mod side;

pub use entry::EntryPage;

use std::rc::Rc;

use yew::prelude::*;

use super::at;
use super::bench::{Bench, content, now, use_bench};
use super::nav::Nav;
use crate::app::components::{Button, ButtonKind, IconName, LinkTo};
use crate::app::hooks::{use_app, use_page};
use crate::text::Lang;
use crate::text::rules::Edit as Words;
use crate::workbench::edit::Document;
use fields::{LISTS, name_of};
use side::Side;

/// Where changing begins: which list.
#[component]
pub fn EditPage() -> Html {
    let app = use_app();
    let title = app.say(Words::Title);
    use_page(title);
    let (bench, put) = use_bench();
    let begin = |value: serde_json::Value, from| {
        let put = put.clone();
        Callback::from(move |_: MouseEvent| {
            put.emit(Bench {
                document: Some(Rc::new(Document::new(value.clone()))),
                from: Clone::clone(&from),
                ..now()
            });
        })
    };
    html! {
        <div class="dw-page">
            <Nav part="edit" />
            <h1 class="utrecht-heading-1" tabindex="-1">{ title }</h1>
            <p class="utrecht-paragraph utrecht-paragraph--lead">{ app.say(Words::Lead) }</p>
            if let Some(document) = &bench.document {
                <h2 class="utrecht-heading-2">{ app.say(Words::Choose) }</h2>
                <ul class="dw-links">
                    <li><LinkTo route={at("edit/top/file")}>{ app.say(Words::General) }</LinkTo></li>
                    { for LISTS.iter().map(|(list, name)| {
                        let count = document.entries(list).len().to_string();
                        html! {
                            <li key={*list}>
                                <LinkTo route={at(format!("edit/{list}"))}>{ app.say(*name) }</LinkTo>
                                { " " }<span class="dw-quiet">{ app.fill(Words::Entries, &[("count", &count)]) }</span>
                            </li>
                        }
                    }) }
                </ul>
                <Side />
            } else {
                <div class="dw-toolbar">
                    <Button kind={ButtonKind::Primary} onclick={begin(content(&app.protocol), Some(Rc::clone(&app.protocol)))}>
                        { app.say(Words::Start) }
                    </Button>
                    if let Some((file, value)) = bench.loaded.as_ref().and_then(|file| Some((file, file.value.clone()?))) {
                        <Button onclick={begin(value, file.protocol())}>
                            { app.fill(Words::StartFile, &[("name", &file.name)]) }
                        </Button>
                    }
                </div>
            }
        </div>
    }
}

/// Which list.
#[derive(Properties, PartialEq)]
pub struct ListProps {
    /// Its name in the file.
    pub list: AttrValue,
}

/// The entries of a list.
#[component]
pub fn ListPage(props: &ListProps) -> Html {
    let app = use_app();
    let (bench, _) = use_bench();
    let name = LISTS.iter().find(|(list, _)| *list == props.list.as_str());
    let title = name.map_or_else(|| app.say(Words::Title), |(_, name)| app.say(*name));
    use_page(title);
    let entries = bench
        .document
        .as_ref()
        .map(|document| document.entries(&props.list));
    html! {
        <div class="dw-page">
            <Nav part="edit" />
            <p><LinkTo route={at("edit")} icon={IconName::ArrowLeft}>{ app.say(Words::BackToLists) }</LinkTo></p>
            <h1 class="utrecht-heading-1" tabindex="-1">{ title }</h1>
            <ul class="dw-links">
                { for entries.unwrap_or_default().into_iter().map(|(id, entry)| html! {
                    <li key={id.clone()}>
                        <LinkTo route={at(format!("edit/{}/{id}", props.list))}>{ label(&entry, &id, app.lang) }</LinkTo>
                        { " " }<span class="dw-quiet">{ id }</span>
                    </li>
                }) }
            </ul>
            if bench.document.is_some() { <Side /> }
        </div>
    }
}

/// What an entry is called in a list.
fn label(entry: &serde_json::Value, id: &str, lang: Lang) -> String {
    name_of(entry, lang).unwrap_or_else(|| id.to_owned())
}
