//! The documents of a tool: which, in which language, on the screen and to keep.

use yew::prelude::*;

use super::desk::{Bench, use_bench};
use super::finish::is_altered;
use crate::app::components::{
    Alert, AlertKind, Button, ButtonKind, Choice, DataFile, Exports, IconName, LinkTo, Paper,
    Radios, SaveWhole, Whole,
};
use crate::app::desk::Deed;
use crate::app::hooks::use_app;
use crate::app::rights_place::Place;
use crate::browser::{clock, download};
use crate::rights::model::{Document, Tool};
use crate::rights::{Sheet, Stamp, blanks, outline};
use crate::text::frame::Frame;
use crate::text::papers::Papers;
use crate::text::rights::RightsPage as Words;
use crate::text::{Lang, date, fill};

/// Properties of [`Documents`].
#[derive(Properties, PartialEq)]
pub(super) struct DocumentsProps {
    /// The tool.
    pub tool: AttrValue,
}

/// The documents of a tool.
#[component]
pub(super) fn Documents(props: &DocumentsProps) -> Html {
    let app = use_app();
    let bench = use_bench(&props.tool);
    let wanted = use_state(|| None::<AttrValue>);
    let lang = use_state(|| None::<Lang>);
    let Some(bench) = bench else {
        return Html::default();
    };
    let rights = bench.rights.clone();
    let Some(tool) = rights.tool(&bench.tool) else {
        return Html::default();
    };
    let sheet = Sheet::of(tool, &bench.work.draft);
    let there: Vec<&Document> = filled(tool, &sheet).collect();
    let chosen = there
        .iter()
        .find(|one| wanted.as_ref().is_some_and(|id| *one.id == **id));
    // Once signed, the record is what goes into the dossier.
    let record = there
        .iter()
        .find(|one| one.signed && bench.work.signed.is_some());
    let Some(document) = chosen.or(record).or(there.first()) else {
        return Html::default();
    };
    let shown = lang.unwrap_or(app.lang);
    let stamp = stamp(&bench);
    let outline = outline(&sheet, document, &stamp, clock::today(), shown);
    let day = date::iso(stamp.day(clock::today()));
    let name = format!("{}-{day}", document.file.get(shown));
    // The record goes inside its own document only: who gets a letter must not get what was noted.
    let data = document.signed.then(|| data(&bench)).flatten();
    let made = bench.work.signed.as_ref();
    let made = made.map(|signed| AttrValue::from(signed.at().clone()));
    let options: Vec<Choice> = there
        .iter()
        .map(|one| Choice::new(one.id.clone(), app.t(&one.label)))
        .collect();
    let languages = Lang::ALL.map(|one| {
        let name = match one {
            Lang::Nl => Frame::LangNl,
            Lang::En => Frame::LangEn,
        };
        Choice::new(one.tag(), name.get(one))
    });
    let choose = {
        let wanted = wanted.clone();
        Callback::from(move |id: AttrValue| wanted.set(Some(id)))
    };
    let speak = {
        let lang = lang.clone();
        Callback::from(move |tag: AttrValue| lang.set(Lang::from_tag(&tag)))
    };
    let saved = {
        let bench = bench.clone();
        Callback::from(move |()| bench.act(Deed::Saved(bench.tool.to_string())))
    };
    html! {
        <>
            <section class="dw-section" aria-labelledby="rights-documents">
                <h2 class="utrecht-heading-2" id="rights-documents">{ app.say(Words::DocumentTitle) }</h2>
                if options.len() > 1 {
                    <Radios id="rights-document" legend={app.say(Words::DocumentChoose)} {options}
                        value={Some(AttrValue::from(document.id.clone()))} onchange={choose} />
                }
                <Radios id="rights-document-lang" legend={app.say(Words::DocumentLang)} inline=true
                    hint={(shown != app.lang).then(|| app.say(Words::DocumentLangHint))}
                    options={languages.to_vec()} value={Some(AttrValue::from(shown.tag()))} onchange={speak} />
                { blank(&bench, tool, &sheet, document) }
                <Exports outline={outline.clone()} {name} {made} {data} apart=true
                    note={(bench.work.unsaved && bench.work.signed.is_none()).then(|| app.say(Words::DocumentSaved))} />
                <Paper {outline} />
            </section>
            if bench.work.signed.is_some() && !is_altered(&bench.work.differences) {
                <SaveWhole content={whole(&bench, shown)} onsaved={saved} />
            }
        </>
    }
}

/// The documents that belong to what was filled in.
fn filled<'t>(tool: &'t Tool, sheet: &Sheet<'_>) -> impl Iterator<Item = &'t Document> {
    let all = tool.documents.iter();
    all.filter(|one| sheet.holds(one.when.as_ref()))
}

/// The signed record with its document, what the archive is told of it, and the letters that go with it.
fn whole(bench: &Bench, lang: Lang) -> Callback<(), Option<Whole>> {
    let bench = bench.clone();
    Callback::from(move |()| {
        let signed = bench.work.signed.as_ref()?;
        let tool = bench.rights.tool(&bench.tool)?;
        let sheet = Sheet::of(tool, signed.details());
        let (today, stamp) = (clock::today(), stamp(&bench));
        let day = date::iso(stamp.day(today));
        let made = |one: &Document| {
            let name = format!("{}-{day}", one.file.get(lang));
            (name, outline(&sheet, one, &stamp, today, lang))
        };
        // The one that says that it is signed is the record's own; the others are letters.
        let (own, letters): (Vec<&Document>, Vec<&Document>) =
            filled(tool, &sheet).partition(|one| one.signed);
        let (name, document) = own.first().map(|one| made(one))?;
        Some(Whole {
            json: signed.to_json().ok()?,
            document,
            made: Some(signed.at().clone()),
            about: bench.rights.about(&bench.tool, signed, lang),
            name,
            papers: letters.into_iter().map(made).collect(),
            file: dated_bundle(lang),
        })
    })
}

/// What the file with everything is called, without its ending.
pub(super) fn dated_bundle(lang: Lang) -> String {
    let today = date::iso(clock::today());
    fill(Papers::NameBundle.get(lang), &[("date", &today)])
}

/// What the document still keeps a place for, each with the way to where it is filled in.
fn blank(bench: &Bench, tool: &Tool, sheet: &Sheet<'_>, document: &Document) -> Html {
    let app = &bench.app;
    let blanks = blanks(sheet, document);
    if blanks.is_empty() {
        return Html::default();
    }
    let way = |field: &&crate::rights::model::Field| {
        let step = tool.steps.iter().find(|step| {
            let mut fields = step.fields.iter();
            fields.any(|one| one.id == field.id)
        })?;
        let label = app.t(&field.label);
        Some(html! {
            <li class="utrecht-unordered-list__item">
                <LinkTo route={super::route(Place::Step(tool, step))}>{ label }</LinkTo>
            </li>
        })
    };
    html! {
        <Alert kind={AlertKind::Warning} title={app.say(Words::DocumentBlank)}>
            <p class="utrecht-paragraph">{ app.say(Words::DocumentBlankText) }</p>
            <ul class="utrecht-unordered-list">{ for blanks.iter().filter_map(way) }</ul>
        </Alert>
    }
}

fn stamp(bench: &Bench) -> Stamp {
    match &bench.work.signed {
        Some(signed) => signed.stamp(is_altered(&bench.work.differences)),
        None => Stamp::unsigned(&bench.app.protocol),
    }
}

/// The signed record as a file; not where it was altered, as a fresh digest would hide that.
fn data(bench: &Bench) -> Option<DataFile> {
    if is_altered(&bench.work.differences) {
        return None;
    }
    let signed = bench.work.signed.clone()?;
    let day = date::iso(stamp(bench).day(clock::today()));
    let values = [("tool", &*bench.tool), ("date", &day)];
    let saved = bench.clone();
    Some(DataFile {
        label: bench.app.say(Words::SaveRecord).into(),
        name: bench.app.fill(Words::RecordName, &values).into(),
        content: Callback::from(move |()| signed.to_json().ok()),
        onsaved: Callback::from(move |()| saved.act(Deed::Saved(saved.tool.to_string()))),
    })
}

/// The button that saves the signed record, and what came of it.
#[component]
pub(super) fn SaveRecord(props: &DocumentsProps) -> Html {
    let app = use_app();
    let bench = use_bench(&props.tool);
    let told = use_state(|| None::<(AlertKind, Words)>);
    let Some(file) = bench.as_ref().and_then(data) else {
        return Html::default();
    };
    let onclick = {
        let (app, told, file) = (app.clone(), told.clone(), file.clone());
        Callback::from(move |_: MouseEvent| {
            let json = file.content.emit(());
            let good =
                json.is_some_and(|json| download::text(&file.name, "application/json", &json));
            let (kind, words) = if good {
                file.onsaved.emit(());
                (AlertKind::Ok, Words::RecordSaved)
            } else {
                (AlertKind::Error, Words::SaveFailed)
            };
            app.announce(app.say(words));
            told.set(Some((kind, words)));
        })
    };
    html! {
        <div class="dw-toolbar">
            <Button kind={ButtonKind::Secondary} icon={IconName::Download} {onclick}>{ file.label }</Button>
            if let Some((kind, words)) = *told {
                <Alert {kind}><p class="utrecht-paragraph">{ app.say(words) }</p></Alert>
            }
        </div>
    }
}
