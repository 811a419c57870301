//! What was found about a file: in a line, and in a report to keep.

use std::rc::Rc;

use yew::platform::spawn_local;
use yew::prelude::*;

use super::Seen;

use crate::app::components::{Alert, AlertKind, Button, Exports, IconName, Paper};
use crate::app::hooks::use_app;
use crate::app::pages::opening::{Found as Content, take};
use crate::app::pages::trouble::{Failure, explain};
use crate::browser::clock;
use crate::document::{Report, conclusion, verification};
use crate::record::Opened;
use crate::record::seal::{Conclusion, KnownKeys};
use crate::rights::Examined;
use crate::text::date;
use crate::text::verify::VerifyPage as Words;

/// Where the focus goes when a file was examined.
pub(super) const RESULT: &str = "verify-result";

/// What [`Found`] shows.
#[derive(Properties, PartialEq)]
pub(super) struct FoundProps {
    /// What was found.
    pub found: Seen,
    /// The organisation's list of keys, where one was chosen.
    pub known: Option<Rc<KnownKeys>>,
}

/// What was found about a file.
#[component]
pub(super) fn Found(props: &FoundProps) -> Html {
    let app = use_app();
    let (lang, known) = (app.lang, props.known.as_deref());
    let (seen, outline) = match &props.found {
        Seen::Work(found) => (
            found.seen(),
            verification(&app.protocol, found, known, lang),
        ),
        Seen::Rights(found, rights) => (
            found.seen(),
            found.report(rights, &app.protocol, known, lang),
        ),
    };
    let ends_with = seen.conclusion();
    let report = Report { seen, known, lang };
    let (unknown, remarks) = (report.not_known(), report.remarks());
    let (kind, title) = match ends_with {
        Conclusion::Altered => (AlertKind::Error, Words::Altered),
        Conclusion::Sealed if unknown.is_some() => (AlertKind::Warning, Words::SealedUnknown),
        Conclusion::Sealed => (AlertKind::Ok, Words::Sealed),
        Conclusion::SealedInPart => (AlertKind::Warning, Words::SealedInPart),
        Conclusion::DigestOnly => (AlertKind::Warning, Words::DigestOnly),
    };
    let name = app.fill(Words::FileName, &[("date", &date::iso(clock::today()))]);
    let failed = use_state(|| None::<Failure>);
    let onclick = {
        let (app, failed) = (app.clone(), failed.clone());
        let content = match &props.found {
            Seen::Work(found) => {
                let record = Box::new(found.record.clone());
                Content::Work(Opened::Record(record, found.differences()))
            }
            Seen::Rights(found, _) => Content::Rights(Examined::clone(found).opened()),
        };
        Callback::from(move |_: MouseEvent| {
            let (app, failed, content) = (app.clone(), failed.clone(), content.clone());
            spawn_local(async move {
                failed.set(take(&app, content, Callback::noop()).await.err());
            });
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
                { for remarks.into_iter().map(|words| html! { <p class="utrecht-paragraph">{ words }</p> }) }
                if let Some(failure) = &*failed { { explain(&app, failure) } }
                <p><Button icon={IconName::Open} {onclick}>{ app.say(open) }</Button></p>
            </Alert>
            <section aria-label={app.say(Words::ReportLabel)}>
                <Exports outline={outline.clone()} {name} />
                <Paper {outline} />
            </section>
        </>
    }
}
