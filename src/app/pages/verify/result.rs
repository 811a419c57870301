//! What was found about a file: in a line, and in a report to keep.

use std::rc::Rc;

use yew::prelude::*;

use crate::app::components::{Alert, AlertKind, Button, Exports, IconName, Paper};
use crate::app::hooks::use_app;
use crate::app::pages::open;
use crate::browser::clock;
use crate::document::{conclusion, not_known, verification};
use crate::record::Opened;
use crate::record::seal::{Conclusion, Examination, KnownKeys};
use crate::text::date;
use crate::text::seal::Report;
use crate::text::verify::VerifyPage as Words;

/// Where the focus goes when a file was examined.
pub(super) const RESULT: &str = "verify-result";

/// What [`Found`] shows.
#[derive(Properties, PartialEq)]
pub(super) struct FoundProps {
    /// What was found.
    pub found: Rc<Examination>,
    /// The organisation's list of keys, where one was chosen.
    pub known: Option<Rc<KnownKeys>>,
}

/// What was found about a file.
#[component]
pub(super) fn Found(props: &FoundProps) -> Html {
    let app = use_app();
    let found = &props.found;
    let ends_with = found.conclusion();
    let unknown = not_known(found, props.known.as_deref(), app.lang);
    let (kind, title) = match ends_with {
        Conclusion::Altered => (AlertKind::Error, Words::Altered),
        Conclusion::Sealed if unknown.is_some() => (AlertKind::Warning, Words::SealedUnknown),
        Conclusion::Sealed => (AlertKind::Ok, Words::Sealed),
        Conclusion::SealedInPart => (AlertKind::Warning, Words::SealedInPart),
        Conclusion::DigestOnly => (AlertKind::Warning, Words::DigestOnly),
    };
    let outline = verification(&app.protocol, found, props.known.as_deref(), app.lang);
    let name = app.fill(Words::FileName, &[("date", &date::iso(clock::today()))]);
    let onclick = {
        let (app, found) = (app.clone(), Rc::clone(found));
        Callback::from(move |_: MouseEvent| {
            let record = Box::new(found.record.clone());
            open::offer(
                &app,
                Opened::Record(record, found.differences()),
                Callback::noop(),
            );
        })
    };
    let open = if ends_with == Conclusion::Altered {
        Words::OpenAltered
    } else {
        Words::Open
    };
    html! {
        <>
            <Alert {kind} id={RESULT} title={app.say(title)} class="dw-seal__result">
                <p class="utrecht-paragraph">{ app.say(conclusion(ends_with)) }</p>
                if let Some(words) = unknown {
                    <p class="utrecht-paragraph">{ words }</p>
                }
                if !found.record.is_complete() {
                    <p class="utrecht-paragraph">{ app.say(Report::Incomplete) }</p>
                }
                <p><Button icon={IconName::Open} {onclick}>{ app.say(open) }</Button></p>
            </Alert>
            <section aria-label={app.say(Words::ReportLabel)}>
                <Exports outline={outline.clone()} {name} />
                <Paper {outline} />
            </section>
        </>
    }
}
