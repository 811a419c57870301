//! The log of dossiers that were destroyed or made anonymous (art. 10.3): filled in, signed, and kept as a record.

use std::rc::Rc;

use yew::prelude::*;

use super::desk::{DeskHandle, use_desk};
use super::documents::dated_bundle;
use super::finish::{SignForm, from_file, is_altered, is_sealed, sealed_line};
use super::list::saved;
use super::loaded;
use super::made_under::made_under;
use crate::app::components::{
    Alert, AlertKind, Button, Choice, DataFile, DateField, Exports, IconName, Paper, Radios,
    SaveWhole, TextField, Whole,
};
use crate::app::desk::{Deed, Listing};
use crate::app::hooks::{App, use_app};
use crate::app::pages::sealing::Sealing;
use crate::browser::{clock, download, focus};
use crate::document::Outline;
use crate::record::Signature;
use crate::rights::Signed;
use crate::rights::Stamp;
use crate::rights::retention::{
    Done, Dossier, How, Log as Gone, by_year, log_csv, log_outline, sign_log,
};
use crate::text::date;
use crate::text::rights::RetentionPage as Words;
use crate::text::rights::RightsPage;

const DESTROYED: &str = "destroyed";
const ANONYMISED: &str = "anonymised";
const SIGNED: &str = "log-signed";

/// Properties of [`Log`].
#[derive(Properties, PartialEq)]
pub(super) struct LogProps {
    /// The dossiers of the list.
    pub dossiers: Vec<Dossier>,
}

/// What is filled in once a year's list was carried out, and the log that comes from it.
#[component]
pub(super) fn Log(props: &LogProps) -> Html {
    let app = use_app();
    let desk = use_desk();
    let list = desk.desk.list.clone();
    {
        // The form that had the focus goes once it is signed.
        let here = list.signed.is_some();
        let before = use_mut_ref(|| here);
        use_effect_with(here, move |here| {
            if *here && !before.replace(*here) {
                focus::by_id(SIGNED);
            }
        });
    }
    if let Some(signed) = &list.signed {
        return signed_log(&app, &desk, signed);
    }
    let today = clock::today();
    let years = by_year(&props.dossiers);
    let due = years
        .iter()
        .filter(|(_, list)| list.iter().any(|one| one.destroy_from() <= today));
    let options: Vec<Choice> = due
        .map(|(year, list)| {
            let n = list.len().to_string();
            let label = app.fill(Words::Year, &[("year", &year.to_string()), ("n", &n)]);
            Choice::new(year.to_string(), label)
        })
        .collect();
    if options.is_empty() {
        return html! { <p class="utrecht-paragraph">{ app.say(Words::LogNone) }</p> };
    }
    let set = |change: fn(&mut Listing, String)| {
        let desk = desk.clone();
        Callback::from(move |value: String| {
            let next = desk.desk.list.changed(|list| change(list, value));
            desk.dispatch(Deed::List(next));
        })
    };
    let on = on_day(&list);
    let chosen = list.year.parse().ok().and_then(|year| years.get(&year));
    let day = date::parse_iso(&on);
    let wrong = match (day, chosen) {
        (Some(day), _) if day > today => Some(Words::LogFuture),
        (Some(day), Some(list)) if list.iter().any(|one| one.destroy_from() > day) => {
            Some(Words::LogTooSoon)
        }
        _ => None,
    };
    let done = day
        .filter(|_| wrong.is_none() && !list.who.trim().is_empty())
        .map(|on| Done {
            on,
            who: list.who.trim().to_owned(),
            how: list.how,
        });
    let paper = chosen.zip(done);
    let paper = paper.map(|(chosen, done)| unsigned(&app, &desk, chosen, &done));
    let how = match list.how {
        How::Destroyed => DESTROYED,
        How::Anonymised => ANONYMISED,
    };
    let year = Some(AttrValue::from(list.year.clone())).filter(|year| !year.is_empty());
    html! {
        <section class="dw-section dw-form" aria-labelledby="retention-log">
            <h2 class="utrecht-heading-2" id="retention-log">{ app.say(Words::LogTitle) }</h2>
            <Radios id="log-year" legend={app.say(Words::LogYear)} {options} value={year}
                onchange={set(|list, value| list.year = value).reform(|value: AttrValue| value.to_string())} />
            <DateField id="log-on" label={app.say(Words::LogOn)} value={on} onchange={set(|list, value| list.on = value)}
                error={wrong.map(|words| AttrValue::from(app.say(words)))} />
            <TextField id="log-who" label={app.say(Words::LogWho)} value={list.who.clone()}
                oninput={set(|list, value| list.who = value)} />
            <Radios id="log-how" legend={app.say(Words::LogHow)} value={Some(AttrValue::from(how))}
                onchange={set(|list, value| list.how = how_of(&value)).reform(|value: AttrValue| value.to_string())}
                options={vec![Choice::new(DESTROYED, app.say(Words::HowDestroyed)),
                    Choice::new(ANONYMISED, app.say(Words::HowAnonymised))]} />
            if let Some(paper) = paper { { paper } } else if wrong.is_none() {
                <Alert kind={AlertKind::Info}><p class="utrecht-paragraph">{ app.say(Words::LogMissing) }</p></Alert>
            }
        </section>
    }
}

/// The day that stands in the field: today, until somebody says otherwise.
fn on_day(list: &Listing) -> String {
    if list.on.is_empty() {
        date::iso(clock::today())
    } else {
        list.on.clone()
    }
}

fn how_of(id: &str) -> How {
    if id == ANONYMISED {
        How::Anonymised
    } else {
        How::Destroyed
    }
}

/// The log while nobody signed it, and where it is signed.
fn unsigned(app: &App, desk: &DeskHandle, chosen: &[&Dossier], done: &Done) -> Html {
    let name = app.fill(Words::LogName, &[("date", &date::iso(done.on))]);
    let csv = csv_button(app, &name, log_csv(chosen, done, app.lang));
    let stamp = Stamp::unsigned(&app.protocol);
    let outline = log_outline(chosen, done, &stamp, app.lang);
    let log = Gone::of(chosen, done);
    let statement = loaded(app).map(|rights| app.t(&rights.source().retention.statement));
    let onsign = {
        let (app, desk) = (app.clone(), desk.clone());
        Callback::from(move |(signature, closing): (Signature, Sealing)| {
            let Some(rights) = loaded(&app) else { return };
            let history = desk.desk.list.history.clone();
            let log = log.clone();
            let Some(signed) = sign_log(&rights, &app.protocol, log, signature, app.lang, history)
            else {
                return;
            };
            let (app, desk) = (app.clone(), desk.clone());
            let done = Callback::from(move |signed: Signed<Gone>| {
                let list = desk.desk.list.with_log(Rc::new(signed));
                desk.dispatch(Deed::List(list));
                app.announce(app.say(Words::LogSigned));
            });
            closing.close(signed, done);
        })
    };
    html! {
        <>
            { csv }
            <Exports outline={outline.clone()} {name} />
            <Paper {outline} />
            <SignForm statement={statement.unwrap_or_default()} {onsign} />
        </>
    }
}

fn csv_button(app: &App, name: &str, csv: String) -> Html {
    let name = format!("{name}.csv");
    let save = Callback::from(move |_: MouseEvent| {
        download::text(&name, "text/csv", &csv);
    });
    html! { <Button icon={IconName::Table} onclick={save}>{ app.say(Words::Csv) }</Button> }
}

/// The signed log: how it stands, its document, and the record to keep.
fn signed_log(app: &App, desk: &DeskHandle, signed: &Rc<Signed<Gone>>) -> Html {
    let list = &desk.desk.list;
    let altered = is_altered(&list.differences);
    let (Ok(dossiers), Ok(done)) = (signed.details().dossiers(), signed.details().done()) else {
        return Html::default();
    };
    let chosen: Vec<&Dossier> = dossiers.iter().collect();
    let name = app.fill(Words::LogName, &[("date", &date::iso(done.on))]);
    let outline = log_outline(&chosen, &done, &signed.stamp(altered), app.lang);
    let csv = csv_button(app, &name, log_csv(&chosen, &done, app.lang));
    let again = {
        let desk = desk.clone();
        Callback::from(move |_: MouseEvent| {
            desk.dispatch(Deed::List(desk.desk.list.changed(|_| ())));
        })
    };
    // A fresh digest would hide that it was altered.
    let data = (!altered).then(|| {
        let (signed, desk) = (Rc::clone(signed), desk.clone());
        DataFile {
            label: app.say(Words::LogSave).into(),
            name: app
                .fill(Words::LogFile, &[("date", &date::iso(done.on))])
                .into(),
            content: Callback::from(move |()| signed.to_json().ok()),
            onsaved: Callback::from(move |()| saved(&desk)),
        }
    });
    let whole = (!altered).then(|| {
        let desk = desk.clone();
        let content = whole(app, signed, &name, &outline);
        html! { <SaveWhole {content} onsaved={Callback::from(move |()| saved(&desk))} /> }
    });
    let made = AttrValue::from(signed.at().clone());
    html! {
        <section class="dw-section" aria-labelledby="retention-log">
            <h2 class="utrecht-heading-2" id="retention-log">{ app.say(RightsPage::DocumentTitle) }</h2>
            <div id={SIGNED} tabindex="-1">
                if list.from_file {
                    { from_file(app, &list.differences, is_sealed(signed), Words::LogOlder) }
                    { made_under(app, &list.differences, signed) }
                } else {
                    <Alert kind={AlertKind::Ok}><p class="utrecht-paragraph">{ app.say(Words::LogSigned) }</p></Alert>
                }
                { sealed_line(app, signed) }
            </div>
            { csv }
            <Exports outline={outline.clone()} {name} made={Some(made)} {data} />
            <Paper {outline} />
            { whole.unwrap_or_default() }
            <p class="utrecht-paragraph">{ app.say(Words::LogDone) }</p>
            <Button icon={IconName::Edit} onclick={again}>{ app.say(Words::LogAgain) }</Button>
        </section>
    }
}

/// The signed log with its document, and what the archive is told of it.
fn whole(
    app: &App,
    signed: &Rc<Signed<Gone>>,
    name: &str,
    document: &Outline,
) -> Callback<(), Option<Whole>> {
    let (app, signed) = (app.clone(), Rc::clone(signed));
    let (name, document) = (name.to_owned(), document.clone());
    Callback::from(move |()| {
        let lang = document.lang;
        Some(Whole {
            json: signed.to_json().ok()?,
            document: document.clone(),
            made: Some(signed.at().clone()),
            about: loaded(&app)?.about_log(&signed, lang),
            name: name.clone(),
            papers: Vec::new(),
            file: dated_bundle(lang),
        })
    })
}
