//! The decision table for other programs.

use std::rc::Rc;

use yew::prelude::*;

use super::bench::content;
use super::nav::Nav;
use super::save::Save;
use crate::app::components::{Alert, AlertKind, ButtonKind};
use crate::app::hooks::{use_app, use_page};
use crate::text::rules::Exchange as Words;
use crate::workbench::edit::Document;
use crate::workbench::exchange::{DmnError, Namespaces, csv, dmn, markdown, test_cases};

/// The decision table for other programs.
#[component]
pub fn ExchangePage() -> Html {
    let app = use_app();
    let title = app.say(Words::Title);
    use_page(title);
    let lang = app.lang;
    let id = app.protocol.id().to_owned();
    let with = |make: Rc<dyn Fn(&crate::protocol::Protocol) -> String>| {
        let protocol = Rc::clone(&app.protocol);
        Callback::from(move |()| make(&protocol))
    };
    let table = dmn(&app.protocol, Namespaces::DMN_1_3);
    let file = |end: &str| AttrValue::from(format!("{id}{end}"));
    let model = format!("{id}.dmn");
    html! {
        <div class="dw-page">
            <Nav part="exchange" />
            <h1 class="utrecht-heading-1" tabindex="-1">{ title }</h1>
            <p class="utrecht-paragraph utrecht-paragraph--lead">{ app.say(Words::Lead) }</p>
            <h2 class="utrecht-heading-2">{ app.say(Words::Dmn) }</h2>
            <p class="utrecht-paragraph">{ app.say(Words::DmnHelp) }</p>
            if let Err(DmnError::Overlap(first, second)) = &table {
                <Alert kind={AlertKind::Warning}>
                    <p class="utrecht-paragraph">
                        { app.fill(Words::Overlap, &[("first", first), ("second", second)]) }
                    </p>
                </Alert>
            } else {
                <p><Save label={app.say(Words::SaveDmn)} name={file(".dmn")} kind="application/xml" look={ButtonKind::Primary}
                    content={with(Rc::new(|protocol| dmn(protocol, Namespaces::DMN_1_3).unwrap_or_default()))} /></p>
                <h3 class="utrecht-heading-3">{ app.say(Words::Tests) }</h3>
                <p class="utrecht-paragraph">{ app.say(Words::TestsHelp) }</p>
                <p><Save label={app.say(Words::SaveTests)} name={file("-tests.xml")} kind="application/xml"
                    content={with(Rc::new(move |protocol| test_cases(protocol, &model)))} /></p>
            }
            <h2 class="utrecht-heading-2">{ app.say(Words::Table) }</h2>
            <p class="utrecht-paragraph">{ app.say(Words::TableHelp) }</p>
            <div class="dw-toolbar">
                <Save label={app.say(Words::SaveCsv)} name={file(".csv")} kind="text/csv"
                    content={with(Rc::new(move |protocol| csv(protocol, lang)))} />
                <Save label={app.say(Words::SaveMarkdown)} name={file(".md")} kind="text/markdown"
                    content={with(Rc::new(move |protocol| markdown(protocol, lang)))} />
            </div>
            <h2 class="utrecht-heading-2">{ app.say(Words::File) }</h2>
            <p class="utrecht-paragraph">{ app.say(Words::FileHelp) }</p>
            <div class="dw-toolbar">
                <Save label={app.say(Words::SaveToml)} name={file(".toml")} kind="application/toml"
                    content={with(Rc::new(|protocol| Document::new(content(protocol)).to_toml()))} />
                <Save label={app.say(Words::SaveJson)} name={file(".json")} kind="application/json"
                    content={with(Rc::new(|protocol| Document::new(content(protocol)).to_json()))} />
            </div>
        </div>
    }
}
