//! Everything of a decision in one file.

use yew::prelude::*;

use super::dated;
use crate::app::components::{Alert, AlertKind, Button, ButtonKind, IconName};
use crate::app::hooks::use_app;
use crate::app::session::Action;
use crate::browser::{clock, download};
use crate::document::Outline;
use crate::document::bundle::Bundle;
use crate::record::Difference;
use crate::text::papers::Papers as Words;

/// What [`Files`] puts together.
#[derive(Properties, PartialEq)]
pub(super) struct FilesProps {
    /// The papers for the client that fit, by what their files are called.
    pub papers: Vec<(String, Outline)>,
}

/// The button that puts everything in one file; nothing while there is no case at hand.
#[component]
pub(super) fn Files(props: &FilesProps) -> Html {
    let app = use_app();
    let told = use_state(|| None::<(AlertKind, Words)>);
    let Some(record) = app.record() else {
        if !app.has_work() {
            return Html::default();
        }
        return html! {
            <section class="dw-part dw-print-hidden" aria-labelledby="files-title">
                <h2 class="utrecht-heading-2" id="files-title">{ app.say(Words::FilesTitle) }</h2>
                <p class="utrecht-paragraph">{ app.say(Words::FilesNone) }</p>
            </section>
        };
    };
    let onclick = {
        let (app, told, papers) = (app.clone(), told.clone(), props.papers.clone());
        Callback::from(move |_: MouseEvent| {
            let lang = record.content().lang;
            let bundle = Bundle {
                protocol: &app.protocol,
                record: &record,
                altered: app.differences().contains(&Difference::Altered),
                name: &dated(Words::NameRecord, lang),
                archive_maker: "",
                papers: &papers,
                extra: &[],
                made: clock::now(),
            };
            let name = format!("{}.zip", dated(Words::NameBundle, lang));
            let saved = bundle
                .file()
                .is_ok_and(|file| download::bytes(&name, "application/zip", &file));
            let (kind, words) = if saved {
                app.dispatch(Action::Saved);
                (AlertKind::Ok, Words::Saved)
            } else {
                (AlertKind::Error, Words::BundleFailed)
            };
            app.announce(app.say(words));
            told.set(Some((kind, words)));
        })
    };
    html! {
        <section class="dw-part dw-print-hidden" aria-labelledby="files-title">
            <h2 class="utrecht-heading-2" id="files-title">{ app.say(Words::FilesTitle) }</h2>
            <p class="utrecht-paragraph">{ app.say(Words::FilesText) }</p>
            <Button kind={ButtonKind::Primary} icon={IconName::Download} {onclick}>{ app.say(Words::Bundle) }</Button>
            if let Some((kind, words)) = *told {
                <Alert {kind}><p class="utrecht-paragraph">{ app.say(words) }</p></Alert>
            }
        </section>
    }
}
