//! The outline on the screen, as on paper.

use yew::prelude::*;

use crate::app::hooks::use_app;
use crate::document::{Block, Outline};
use crate::text::document_page::DocumentPage as Words;

/// What [`Paper`] shows.
#[derive(Properties, PartialEq)]
pub struct PaperProps {
    /// The document.
    pub outline: Outline,
}

/// The document.
#[component]
pub fn Paper(props: &PaperProps) -> Html {
    let app = use_app();
    let outline = &props.outline;
    html! {
        <article class="dw-paper" lang={outline.lang.tag()} aria-label={app.say(Words::DocumentLabel)}>
            <p class="utrecht-heading-1" role="heading" aria-level="2">{ outline.title.clone() }</p>
            { for outline.blocks.iter().map(block) }
        </article>
    }
}

fn block(block: &Block) -> Html {
    match block {
        Block::Heading(words) => html! { <h3 class="utrecht-heading-2">{ words.clone() }</h3> },
        Block::Paragraph(words) => html! { <p class="dw-paper__text">{ words.clone() }</p> },
        Block::Notice(words) => html! { <p class="dw-paper__notice">{ words.clone() }</p> },
        Block::Pairs(pairs) => html! {
            <dl class="dw-paper__pairs">
                { for pairs.iter().map(|(name, value)| html! {
                    <><dt>{ name.clone() }</dt><dd>{ value.clone() }</dd></>
                }) }
            </dl>
        },
        Block::List(entries) => html! {
            <ul class="utrecht-unordered-list">
                { for entries.iter().map(|entry| html! {
                    <li class="utrecht-unordered-list__item">{ entry.clone() }</li>
                }) }
            </ul>
        },
        Block::Fields(names) => html! {
            <ul class="dw-paper__fields">
                { for names.iter().map(|name| html! {
                    <li><span>{ format!("{name}:") }</span><span class="dw-paper__blank"></span></li>
                }) }
            </ul>
        },
        Block::Boxes(entries) => html! {
            <ul class="dw-paper__boxes">
                { for entries.iter().map(|entry| html! { <li>{ entry.clone() }</li> }) }
            </ul>
        },
        Block::Table { head, rows } => table(head, rows),
    }
}

fn table(head: &[String], rows: &[Vec<String>]) -> Html {
    let cells = |row: &Vec<String>| -> Html {
        row.iter()
            .zip(head)
            .enumerate()
            .map(|(at, (cell, name))| {
                if at == 0 {
                    html! { <th scope="row">{ cell.clone() }</th> }
                } else {
                    html! { <td data-label={name.clone()}>{ cell.clone() }</td> }
                }
            })
            .collect()
    };
    html! {
        <table class="dw-paper__table">
            <thead><tr>{ for head.iter().map(|name| html! { <th scope="col">{ name.clone() }</th> }) }</tr></thead>
            <tbody>{ for rows.iter().map(|row| html! { <tr>{ cells(row) }</tr> }) }</tbody>
        </table>
    }
}
