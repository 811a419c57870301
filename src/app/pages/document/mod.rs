//! The document as it will be: to read, to keep, to print, and for the teamcoach to sign.

mod further;

use std::rc::Rc;

use yew::prelude::*;

use crate::app::components::{
    Alert, AlertKind, Button, ButtonKind, DataFile, EmptyState, Exports, IconName, LinkTo, Paper,
    SendRecord,
};
use crate::app::hooks::{App, use_app, use_page};
use crate::app::pages::countersign::CoachSigns;
use crate::app::pages::sealing;
use crate::app::route::{Area, CheckStep, Route};
use crate::app::session::Action;
use crate::browser::clock;
use crate::document::{View, outline};
use crate::record::{Difference, Record, Signature};
use crate::text::date;
use crate::text::document::Doc;
use crate::text::document_page::DocumentPage as Words;
use crate::text::sealing::Sealing;

/// The document.
#[component]
pub fn DocumentPage() -> Html {
    let app = use_app();
    use_page(app.say(Words::Title));
    let record = app.record();
    let Some(view) = view_at_hand(&app) else {
        return html! {
            <div class="dw-page">
                <h1 tabindex="-1" class="utrecht-heading-1">{ app.say(Words::Title) }</h1>
                <EmptyState title={app.say(Words::None)}>
                    <p class="utrecht-paragraph">{ app.say(Words::NoneHelp) }</p>
                    <p class="utrecht-button-group">
                        <LinkTo route={Route::Start} button={ButtonKind::Primary}>{ app.say(Words::ToStart) }</LinkTo>
                        <LinkTo route={Route::Open} button={ButtonKind::Secondary}>{ app.say(Words::ToOpen) }</LinkTo>
                    </p>
                </EmptyState>
            </div>
        };
    };
    let lang = record
        .as_ref()
        .map_or(app.lang, |record| record.content().lang);
    let outline = outline(&app.protocol, &view, lang);
    let altered = app.differences().contains(&Difference::Altered);
    let made = record.as_ref().and_then(|record| record.last_signed());
    let made = made.map(|made| AttrValue::from(made.to_owned()));
    let unsigned = record.as_ref().is_some_and(|record| !record.is_complete());
    html! {
        <div class="dw-page">
            <h1 tabindex="-1" class="utrecht-heading-1 dw-print-hidden">{ app.say(Words::Title) }</h1>
            <div class="dw-print-hidden">{ standing(&app, record.as_deref()) }</div>
            <Exports outline={outline.clone()} name={file_name(&app)} {made} data={record.clone().map(|record| data(&app, record))} />
            <further::Further />
            <SendRecord />
            <Paper {outline} />
            if unsigned && !altered { { coach_signs(&app, record.as_deref()) } }
            if unsigned && altered {
                <Alert kind={AlertKind::Warning} class="dw-print-hidden">
                    <p class="utrecht-paragraph">{ app.say(Sealing::CoachAltered) }</p>
                </Alert>
            }
            if record.is_some() { { go_on(&app) } }
        </div>
    }
}

/// What files of the document are called, without their ending.
fn file_name(app: &App) -> String {
    let date = date::iso(clock::today());
    app.fill(Words::FileName, &[("date", &date)])
}

/// The record as a file.
fn data(app: &App, record: Rc<Record>) -> DataFile {
    let saved = app.clone();
    DataFile {
        label: app.say(Words::SaveJson).into(),
        name: format!("{}.json", file_name(app)).into(),
        content: Callback::from(move |()| record.to_json().ok()),
        onsaved: Callback::from(move |()| saved.dispatch(Action::Saved)),
    }
}

/// What a document is made from: the record at hand, or the work as it would become one.
pub(super) fn view_at_hand(app: &App) -> Option<View> {
    let altered = app.differences().contains(&Difference::Altered);
    match app.record() {
        Some(record) => Some(View::of_record(&record, altered)),
        None => preview(app),
    }
}

/// The work at hand as it would become a document.
fn preview(app: &App) -> Option<View> {
    let (case, verdict) = app.session.assess(&app.protocol)?;
    let draft = app.session.draft();
    Some(View::of_draft(
        &app.protocol,
        draft,
        &case,
        &verdict,
        &app.history(),
    ))
}

/// How the document stands.
fn standing(app: &App, record: Option<&Record>) -> Html {
    let Some(record) = record else {
        return html! {
            <Alert kind={AlertKind::Warning} title={app.say(Words::Preview)}>
                <LinkTo route={Route::Motivation}>{ app.say(Words::ToMotivation) }</LinkTo>
            </Alert>
        };
    };
    let differences = app.differences();
    let said = differences.iter().map(|difference| {
        let (kind, words) = match difference {
            Difference::Altered => (AlertKind::Error, Words::Altered),
            Difference::OtherProtocol => (AlertKind::Warning, Words::OtherProtocol),
            Difference::OtherVerdict => (AlertKind::Warning, Words::OtherVerdict),
        };
        html! { <Alert {kind}><p class="utrecht-paragraph">{ app.say(words) }</p></Alert> }
    });
    // Which file it was made under, and the way to see what differs from the present one.
    let other = differences.contains(&Difference::OtherProtocol).then(|| {
        let made = &record.content().protocol;
        let digest: String = made.sha256.chars().take(12).collect();
        let values = [
            ("name", made.id.as_str()),
            ("version", made.version.as_str()),
            ("digest", digest.as_str()),
        ];
        html! {
            <p class="utrecht-paragraph dw-print-hidden">
                { app.fill(Words::MadeUnder, &values) }{ " " }
                <LinkTo route={Route::In(Area::Rules, "load".to_owned())}>{ app.say(Words::ToCompare) }</LinkTo>
            </p>
        }
    });
    html! {
        <>
            { for said }
            { other.unwrap_or_default() }
            if app.is_unaltered() { { sealing::unaltered(app, is_sealed(record)) } }
            if !differences.contains(&Difference::Altered) { { sealing::line(app, record) } }
            if differences.contains(&Difference::Altered) {
                // What was altered is not called complete.
            } else if record.is_complete() {
                <Alert kind={AlertKind::Ok} title={app.say(Words::Signed)}>
                    <p class="utrecht-paragraph">{ app.say(Words::SignedHelp) }</p>
                </Alert>
            } else {
                <Alert kind={AlertKind::Warning} title={app.say(Words::Awaits)}>
                    <p class="utrecht-paragraph">{ app.say(Words::AwaitsHelp) }</p>
                </Alert>
            }
        </>
    }
}

/// Whether everybody who signed sealed it as well.
fn is_sealed(record: &Record) -> bool {
    let signers = 1 + usize::from(record.content().coach_signature.is_some());
    record.seal().map_or(0, |seal| seal.signatures.len()) == signers
}

/// The teamcoach's part, where it is still to come.
fn coach_signs(app: &App, record: Option<&Record>) -> Html {
    let Some(record) = record else {
        return Html::default();
    };
    let onsign = {
        let app = app.clone();
        Callback::from(move |(signature, closing): (Signature, sealing::Sealing)| {
            let Some(Record::Signed(signed)) = app.record().map(|record| (*record).clone()) else {
                return;
            };
            if let Ok(countersigned) = signed.countersign(signature) {
                let app = app.clone();
                let done = Callback::from(move |record| {
                    app.set_record(record);
                    app.announce(app.say(Words::Signed));
                });
                closing.close(Record::from(countersigned), done);
            }
        })
    };
    let name = record.content().details.coach.name.clone();
    let statement = if record.content().details.coach_came_later() {
        Doc::StatementCoachLater
    } else {
        Doc::StatementCoach
    };
    html! {
        <CoachSigns {name} statement={app.say(statement)} under={record.seal().cloned()}
            practice={record.content().details.practice} {onsign} />
    }
}

/// Going on with a signed record.
fn go_on(app: &App) -> Html {
    let onclick = {
        let app = app.clone();
        Callback::from(move |_: MouseEvent| {
            app.continue_record();
            app.navigate(Route::Check(CheckStep::Verdict));
        })
    };
    html! {
        <section class="dw-part dw-print-hidden">
            <p class="utrecht-paragraph">{ app.say(Words::ContinueHelp) }</p>
            <Button icon={IconName::Edit} {onclick}>{ app.say(Words::Continue) }</Button>
        </section>
    }
}
