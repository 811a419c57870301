//! Articles, terms, readings, notes on the law and limits, where they belong.

use yew::prelude::*;

use super::{Disclosure, Icon, IconName, LinkTo};
use crate::app::hooks::{use_app, use_id};
use crate::app::notes::{self, At};
use crate::app::route::Route;
use crate::app::terms;
use crate::browser::clock;
use crate::protocol::model;
use crate::text::notes::Notes as Words;
use crate::text::{date, reference};

/// Properties of [`Refs`].
#[derive(Properties, PartialEq)]
pub struct RefsProps {
    /// The references.
    pub refs: Vec<String>,
}

/// Articles: each with its name, for whoever hovers over it or hears it.
#[component]
pub fn Refs(props: &RefsProps) -> Html {
    let app = use_app();
    html! {
        if !props.refs.is_empty() {
            <span class="dw-refs">
                { for props.refs.iter().map(|one| {
                    let name = app.protocol.article(one).map(|name| app.t(name));
                    html! {
                        <span class="dw-ref" title={name.clone()}>
                            { reference::label(one, app.lang) }
                            if let Some(name) = &name {
                                <span class="dw-visually-hidden">{ format!(" ({name})") }</span>
                            }
                            { " " }
                        </span>
                    }
                }) }
            </span>
        }
    }
}

/// Properties of [`TermLink`].
#[derive(Properties, PartialEq)]
pub struct TermLinkProps {
    /// The term's id.
    pub term: AttrValue,
    /// Other words for it in this sentence.
    #[prop_or_default]
    pub children: Html,
}

/// A term that unfolds what it means, where it stands.
#[component]
pub fn TermLink(props: &TermLinkProps) -> Html {
    let app = use_app();
    let open = use_state(|| false);
    let unique = use_id("term");
    let glossary = &app.protocol.source().glossary;
    let Some(term) = glossary.iter().find(|term| *term.id == *props.term) else {
        return html! { <>{ props.children.clone() }</> };
    };
    let name = app.t(&term.term);
    let onclick = {
        let open = open.clone();
        move |_: MouseEvent| open.set(!*open)
    };
    let onkeydown = {
        let open = open.clone();
        move |event: KeyboardEvent| {
            if event.key() == "Escape" && *open {
                event.prevent_default();
                open.set(false);
            }
        }
    };
    html! {
        <span class="dw-term" {onkeydown}>
            <button type="button" class="dw-term__button" aria-expanded={if *open { "true" } else { "false" }}
                aria-controls={(*open).then(|| (*unique).clone())} {onclick}>
                if props.children == Html::default() { { name.clone() } } else { { props.children.clone() } }
                <Icon name={IconName::Question} />
                <span class="dw-visually-hidden">{ format!(" ({})", app.fill(Words::TermWhat, &[("term", &name)])) }</span>
            </button>
            if *open {
                <span class="dw-term__note" id={(*unique).clone()} role="note">
                    <strong>{ name }</strong>{ ": " }{ app.t(&term.meaning) }{ " " }
                    <Refs refs={term.refs.clone()} />
                    <LinkTo route={Route::Glossary(Some(term.id.clone()))}>{ app.say(Words::TermMore) }</LinkTo>
                </span>
            }
        </span>
    }
}

/// Properties of [`TermsIn`].
#[derive(Properties, PartialEq)]
pub struct TermsInProps {
    /// The text beside which it stands.
    pub text: AttrValue,
}

/// The terms of the glossary that stand in a text, each to unfold; nothing where there are none.
#[component]
pub fn TermsIn(props: &TermsInProps) -> Html {
    let app = use_app();
    let terms = terms::found(&app.protocol.source().glossary, app.lang, &props.text);
    html! {
        if !terms.is_empty() {
            <p class="utrecht-paragraph dw-terms">
                <span class="dw-terms__label">{ app.say(Words::TermsHere) }</span>
                { for terms.into_iter().map(|term| html! {
                    <>{ " " }<TermLink term={term.id.clone()} key={term.id.clone()} /></>
                }) }
            </p>
        }
    }
}

/// What a note is about, after what kind of note it is.
fn summary(kind: &str, about: &str, listed: bool) -> String {
    if listed {
        about.to_owned()
    } else {
        format!("{kind}: {about}")
    }
}

/// Properties of [`Reading`].
#[derive(Properties, PartialEq)]
pub struct ReadingProps {
    /// The reading.
    pub reading: model::Reading,
    /// Whether it stands under a heading that says what it is, and need not say so itself.
    #[prop_or_default]
    pub listed: bool,
}

/// A place where the protocol can be read in more than one way, with both.
#[component]
pub fn Reading(props: &ReadingProps) -> Html {
    let app = use_app();
    let reading = &props.reading;
    let counts = if reading.decides {
        Words::ReadingDecides
    } else {
        Words::ReadingRemark
    };
    html! {
        <Disclosure summary={summary(app.say(Words::ReadingTitle), &app.t(&reading.about), props.listed)}
            class="dw-note dw-note--reading" icon={IconName::Book}>
            <p class="utrecht-paragraph">{ app.t(&reading.ours) }</p>
            <p class="utrecht-paragraph">
                <strong>{ app.say(Words::ReadingAlternative) }</strong>{ " " }{ app.t(&reading.alternative) }
            </p>
            <p class="utrecht-paragraph">{ app.say(counts) }{ " " }<Refs refs={reading.refs.clone()} /></p>
        </Disclosure>
    }
}

/// Properties of [`LawNote`].
#[derive(Properties, PartialEq)]
pub struct LawNoteProps {
    /// The note.
    pub note: model::Note,
    /// Whether it stands under a heading that says what it is, and need not say so itself.
    #[prop_or_default]
    pub listed: bool,
}

/// What changed in the law since the protocol; nothing where that is not sure.
#[component]
pub fn LawNote(props: &LawNoteProps) -> Html {
    let app = use_app();
    let note = &props.note;
    let Some(caution) = notes::caution(note, clock::today()) else {
        return Html::default();
    };
    html! {
        <Disclosure summary={summary(app.say(Words::NoteTitle), notes::first_sentence(&app.t(&note.text)), props.listed)} class="dw-note dw-note--law"
            icon={IconName::Info}>
            <p class="utrecht-paragraph">{ app.t(&note.text) }{ " " }<span class="dw-quiet">{ format!("({})", note.law) }</span></p>
            if caution.check { <p class="utrecht-paragraph"><strong>{ app.say(Words::NoteCheck) }</strong></p> }
            if caution.stale { <p class="utrecht-paragraph"><strong>{ app.say(Words::NoteStale) }</strong></p> }
            <p class="utrecht-paragraph dw-quiet">
                { app.say(Words::NoteApart) }{ " " }
                { app.fill(Words::NoteReviewed, &[("date", &date::long_iso(&note.reviewed, app.lang))]) }
            </p>
        </Disclosure>
    }
}

/// Properties of [`LimitNote`].
#[derive(Properties, PartialEq)]
pub struct LimitNoteProps {
    /// The limit.
    pub limit: model::Limit,
    /// Whether it stands under a heading that says what it is, and need not say so itself.
    #[prop_or_default]
    pub listed: bool,
}

/// What the protocol does not cover, and what to do then.
#[component]
pub fn LimitNote(props: &LimitNoteProps) -> Html {
    let app = use_app();
    let limit = &props.limit;
    html! {
        <Disclosure summary={summary(app.say(Words::LimitTitle), &app.t(&limit.about), props.listed)}
            class="dw-note dw-note--limit" icon={IconName::Warning}>
            <p class="utrecht-paragraph">
                <strong>{ app.say(Words::LimitAdvice) }</strong>{ " " }{ app.t(&limit.advice) }
            </p>
        </Disclosure>
    }
}

/// Properties of [`NotesAt`].
#[derive(Properties, PartialEq)]
pub struct NotesAtProps {
    /// The places.
    pub at: Vec<At>,
}

/// Every reading, limit and note on the law that belongs to one of these places, each once.
#[component]
pub fn NotesAt(props: &NotesAtProps) -> Html {
    let app = use_app();
    let here = |place: &model::Place| props.at.iter().any(|at| at.is_in(place));
    let source = app.protocol.source();
    let readings = source.readings.iter().filter(|reading| here(&reading.at));
    let limits = source.limits.iter().filter(|limit| here(&limit.at));
    let laws = source.notes.iter().filter(|note| here(&note.at));
    html! {
        <>
            { for readings.map(|reading| html! { <Reading reading={reading.clone()} key={reading.id.clone()} /> }) }
            { for limits.map(|limit| html! { <LimitNote limit={limit.clone()} key={limit.id.clone()} /> }) }
            { for laws.map(|note| html! { <LawNote note={note.clone()} key={note.id.clone()} /> }) }
        </>
    }
}
