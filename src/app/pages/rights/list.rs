//! A list of dossiers: pasted or from a file, made into a destruction list by year, and saved as unfinished work.

use web_sys::File;
use yew::platform::spawn_local;
use yew::prelude::*;

use super::desk::{DeskHandle, use_desk};
use super::finish::is_altered;
use super::loaded;
use super::log::Log;
use crate::app::components::keeping::{KeepOther, Other};
use crate::app::components::{
    Alert, AlertKind, Button, ButtonKind, ConfirmButton, Exports, FileDrop, Icon, IconName,
    SaveCalendar, TextArea,
};
use crate::app::desk::{Deed, Listing};
use crate::app::hooks::{App, use_app};
use crate::app::pages::trouble::{Failure, explain};
use crate::browser::{clock, download, files, focus};
use crate::rights::calendar::list_file;
use crate::rights::list_json;
use crate::rights::retention::{
    self, Dossier, LineProblem, ListError, Read, by_year, list_csv, list_outline,
};
use crate::text::date;
use crate::text::rights::{RetentionPage as Words, RightsPage};

const RESULT: &str = "retention-result";
/// The field that the list is in.
const LIST: &str = "retention-text";
const MOST_BYTES: u32 = 2 * 1024 * 1024;
/// How many problems are shown at once.
const MOST_SHOWN: usize = 20;

/// A list of dossiers, pasted or from a file.
#[component]
pub(super) fn List() -> Html {
    let app = use_app();
    let desk = use_desk();
    let list = desk.desk.list.clone();
    let file_failed = use_state(|| None::<Failure>);
    let today = clock::today();
    let read = {
        let made = list.made.clone();
        use_memo((made, today), |(made, today)| {
            made.as_ref().map(|text| retention::read(text, *today))
        })
    };
    let typed = {
        let (desk, list) = (desk.clone(), list.clone());
        Callback::from(move |text: String| {
            let next = list.changed(|list| {
                if text.trim().is_empty() {
                    list.made = None;
                }
                list.text = text;
            });
            desk.dispatch(Deed::List(next));
        })
    };
    let make = {
        let (desk, list) = (desk.clone(), list.clone());
        Callback::from(move |_: MouseEvent| {
            take(&desk, &list, list.text.clone());
        })
    };
    let onfiles = {
        let (desk, list, file_failed) = (desk.clone(), list.clone(), file_failed.clone());
        Callback::from(move |chosen: Vec<File>| {
            let (desk, list, file_failed) = (desk.clone(), list.clone(), file_failed.clone());
            spawn_local(async move {
                if let Some(file) = chosen.first() {
                    match files::text(file, MOST_BYTES).await {
                        Ok(text) => {
                            file_failed.set(None);
                            take(&desk, &list, text);
                        }
                        Err(why) => file_failed.set(Some(Failure::File(why))),
                    }
                }
            });
        })
    };
    // A log that was signed stands there whatever the list holds now.
    let dossiers = match &*read {
        Some(Ok(read)) => read.dossiers.clone(),
        Some(Err(_)) | None => Vec::new(),
    };
    let why = read.as_ref().as_ref().and_then(|read| read.as_ref().err());
    html! {
        <section class="dw-section" aria-labelledby="retention-list">
            <h2 class="utrecht-heading-2" id="retention-list">{ app.say(Words::ListTitle) }</h2>
            <Bar />
            <p class="utrecht-paragraph" id="retention-list-help">{ app.say(Words::ListHelp) }</p>
            <TextArea id={LIST} label={app.say(Words::ListLabel)} rows={6} value={list.text.clone()} oninput={typed}
                error={why.map(|why| AttrValue::from(refused(&app, why)))} />
            <p class="utrecht-button-group">
                <Button kind={ButtonKind::Primary} icon={IconName::Calendar} onclick={make}>{ app.say(Words::ListMake) }</Button>
            </p>
            <FileDrop id="retention-file" label={app.say(Words::ListFile)} accept=".csv,.txt,text/csv,text/plain"
                describedby="retention-list-help" {onfiles} />
            <div id={RESULT} tabindex="-1">
                if let Some(failure) = &*file_failed {
                    <Alert kind={AlertKind::Error} title={app.say(Words::ListRefused)} live=true>
                        { explain(&app, failure) }
                    </Alert>
                }
                { match &*read {
                    None => Html::default(),
                    // Stands at the field that the list is in.
                    Some(Err(_)) => Html::default(),
                    Some(Ok(read)) => html! { <Found read={read.clone()} /> },
                } }
            </div>
            if !dossiers.is_empty() || list.signed.is_some() { <Log {dossiers} /> }
        </section>
    }
}

/// Whether the list is saved, saving it as unfinished work, wiping it.
#[component]
fn Bar() -> Html {
    let app = use_app();
    let desk = use_desk();
    let failed = use_state(|| false);
    let list = desk.desk.list.clone();
    if list.is_empty() {
        return Html::default();
    }
    let save = {
        let (app, desk, failed) = (app.clone(), desk.clone(), failed.clone());
        Callback::from(move |_: MouseEvent| failed.set(!save(&app, &desk)))
    };
    let wipe = {
        let (app, desk) = (app.clone(), desk.clone());
        Callback::from(move |()| {
            desk.dispatch(Deed::List(Listing::default()));
            app.announce(app.say(RightsPage::WipeDone));
        })
    };
    let (mark, words) = if list.unsaved {
        (IconName::Edit, RightsPage::WorkUnsaved)
    } else {
        (IconName::Check, RightsPage::WorkSaved)
    };
    html! {
        <section class="dw-workbar" aria-label={app.say(Words::Work)}>
            <p class="dw-workbar__state"><Icon name={mark} />{ app.say(words) }</p>
            <div class="dw-workbar__actions">
                if list.unsaved && list.signed.is_none() {
                    <Button kind={ButtonKind::Subtle} icon={IconName::Download} onclick={save}>
                        { app.say(RightsPage::SaveDraft) }
                    </Button>
                }
                if let Some(work) = locked(&app, &desk) { <KeepOther {work} /> }
                <ConfirmButton kind={ButtonKind::Subtle} icon={IconName::Trash} title={app.say(Words::WipeTitle)}
                    message={app.say(RightsPage::WipeMessage)} yes={app.say(RightsPage::WipeYes)} on_yes={wipe} danger=true>
                    { app.say(Words::Wipe) }
                </ConfirmButton>
            </div>
            if *failed {
                <Alert kind={AlertKind::Error} live=true><p>{ app.say(RightsPage::SaveFailed) }</p></Alert>
            }
        </section>
    }
}

/// The list as a file of unfinished work.
fn draft(app: &App, list: &Listing) -> Option<String> {
    list_json(&*loaded(app)?, &list.listed(), &list.history).ok()
}

/// The list, or the signed log, to be kept behind a passphrase; not where that was altered, as a fresh digest would hide it.
fn locked(app: &App, desk: &DeskHandle) -> Option<Other> {
    let list = &desk.desk.list;
    if is_altered(&list.differences) {
        return None;
    }
    let (app, list, desk) = (app.clone(), list.clone(), desk.clone());
    Some(Other {
        content: Callback::from(move |()| match &list.signed {
            Some(signed) => signed.to_json().ok(),
            None => draft(&app, &list),
        }),
        onsaved: Callback::from(move |()| saved(&desk)),
    })
}

/// Saves the list as unfinished work; says whether the browser took it.
fn save(app: &App, desk: &DeskHandle) -> bool {
    let Some(json) = draft(app, &desk.desk.list) else {
        return false;
    };
    let day = date::iso(clock::today());
    let name = app.fill(Words::SaveName, &[("date", &day)]);
    let taken = download::text(&name, "application/json", &json);
    if taken {
        saved(desk);
        app.announce(app.say(RightsPage::Saved));
    }
    taken
}

/// Notes that a file holds the list.
pub(super) fn saved(desk: &DeskHandle) {
    desk.dispatch(Deed::List(Listing {
        unsaved: false,
        ..desk.desk.list.clone()
    }));
}

/// Makes the list of what was pasted or chosen. What is refused brings one back to the field with the list.
fn take(desk: &DeskHandle, list: &Listing, text: String) {
    let refused = retention::read(&text, clock::today()).is_err();
    desk.dispatch(Deed::List(list.changed(|list| {
        list.made = Some(text.clone());
        list.text = text;
    })));
    focus::by_id(if refused { LIST } else { RESULT });
}

fn refused(app: &App, why: &ListError) -> String {
    let line = |words: Words, at: &usize| app.fill(words, &[("n", &at.to_string())]);
    match why {
        ListError::TooLarge => app.say(Words::ListTooLarge).to_owned(),
        ListError::Empty => app.say(Words::ListEmpty).to_owned(),
        ListError::NotReadable(at) => line(Words::ListNotReadable, at),
        ListError::Column(what) => app.fill(Words::ListColumn, &[("what", what)]),
        ListError::Name(at) => line(Words::ListName, at),
        ListError::Contact(at) => line(Words::ListContact, at),
        ListError::Bsn => app.say(Words::ListBsn).to_owned(),
    }
}

const fn problem(problem: LineProblem) -> Words {
    match problem {
        LineProblem::Columns => Words::LineColumns,
        LineProblem::NotANumber => Words::LineNumber,
        LineProblem::NotADate => Words::LineDate,
        LineProblem::InFuture => Words::LineFuture,
        LineProblem::TooFar => Words::LineFar,
        LineProblem::NoReason => Words::LineNoReason,
        LineProblem::NotLonger => Words::LineNotLonger,
        LineProblem::Twice => Words::LineTwice,
        LineProblem::MaybeBsn => Words::LineBsn,
    }
}

#[derive(Properties, PartialEq)]
struct FoundProps {
    read: Read,
}

/// What was read: what is wrong with lines, and the dossiers by year.
#[component]
fn Found(props: &FoundProps) -> Html {
    let app = use_app();
    let desk = use_desk();
    let Read { dossiers, problems } = &props.read;
    let today = clock::today();
    let day = date::iso(today);
    let name = app.fill(Words::FileName, &[("date", &day)]);
    let csv = {
        let (dossiers, lang, desk) = (dossiers.clone(), app.lang, desk.clone());
        let name = format!("{name}.csv");
        Callback::from(move |_: MouseEvent| {
            let taken = download::text(&name, "text/csv", &list_csv(&dossiers, lang));
            // A table of the list does not hold the log.
            if taken && desk.desk.list.signed.is_none() {
                saved(&desk);
            }
        })
    };
    html! {
        <>
            <p class="utrecht-paragraph" role="status">
                { app.fill(Words::ListFound, &[("n", &dossiers.len().to_string())]) }{ " " }{ app.say(Words::KeptHere) }
            </p>
            if !problems.is_empty() {
                <Alert kind={AlertKind::Warning} title={app.say(Words::ListProblems)}>
                    <ul class="utrecht-unordered-list">
                        { for problems.iter().take(MOST_SHOWN).map(|(at, what)| html! {
                            <li class="utrecht-unordered-list__item">
                                { app.fill(problem(*what), &[("n", &at.to_string())]) }
                            </li>
                        }) }
                    </ul>
                    if problems.len() > MOST_SHOWN {
                        <p class="utrecht-paragraph">
                            { app.fill(Words::ListMore, &[("n", &(problems.len() - MOST_SHOWN).to_string())]) }
                        </p>
                    }
                </Alert>
            }
            if !dossiers.is_empty() {
                <h3 class="utrecht-heading-3">{ app.say(Words::YearsTitle) }</h3>
                <ul class="dw-list--plain">
                    { for by_year(dossiers).into_iter().map(|(year, list)| {
                        let (year, n) = (year.to_string(), list.len().to_string());
                        let due = list.iter().any(|one| one.destroy_from() <= today);
                        html! {
                            <li key={year.clone()}>
                                { app.fill(Words::Year, &[("year", &year), ("n", &n)]) }
                                if due { { " " }<span class="dw-badge">{ app.say(Words::YearDue) }</span> }
                            </li>
                        }
                    }) }
                </ul>
                if let Some(content) = calendar(&app, dossiers) {
                    <SaveCalendar lang={app.lang} {content}>
                        <Button icon={IconName::Table} onclick={csv}>{ app.say(Words::Csv) }</Button>
                    </SaveCalendar>
                }
                <Exports outline={list_outline(dossiers, app.lang)} {name} />
            }
        </>
    }
}

/// The days of destruction as a calendar file.
fn calendar(app: &App, dossiers: &[Dossier]) -> Option<Callback<(), Option<String>>> {
    let refs = loaded(app)?.source().retention.refs.clone();
    let (dossiers, lang) = (dossiers.to_vec(), app.lang);
    Some(Callback::from(move |()| {
        list_file(&dossiers, &refs, clock::today(), lang, clock::universal())
    }))
}
