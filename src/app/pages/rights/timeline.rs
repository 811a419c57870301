//! The terms of a tool as a plain line: what is due, by when, how it stands today.

use yew::prelude::*;

use super::desk::Bench;
use crate::app::components::{Alert, AlertKind, Icon, IconName, Refs, SaveCalendar};
use crate::app::hooks::App;
use crate::browser::clock;
use crate::rights::calendar::{has_terms, terms_file};
use crate::rights::{Draft, Due, Sheet, State, timeline};
use crate::text::date;
use crate::text::rights::RightsPage as Words;

/// The terms; nothing while there are none.
pub(super) fn terms(bench: &Bench, sheet: &Sheet<'_>) -> Html {
    let app = &bench.app;
    let today = clock::today();
    let due = timeline(sheet, today);
    let (own, law): (Vec<&Due<'_>>, Vec<&Due<'_>>) =
        due.iter().partition(|due| due.moment.law.is_none());
    if due.is_empty() {
        return Html::default();
    }
    html! {
        <section class="dw-panel dw-terms-line" aria-labelledby="terms">
            <h2 class="utrecht-heading-3" id="terms">{ app.say(Words::TermsTitle) }</h2>
            { now(app, &own) }
            <ol class="dw-line">
                { for own.iter().map(|due| one(app, due)) }
            </ol>
            if has_terms(sheet) {
                <SaveCalendar lang={app.lang} content={calendar(bench, sheet.draft.clone())} />
            }
            if !law.is_empty() {
                <div class="dw-line-law">
                    <h3 class="utrecht-heading-3">{ app.say(Words::TermsLaw) }</h3>
                    <p class="utrecht-paragraph dw-quiet">{ app.say(Words::TermsLawApart) }</p>
                    <ul class="dw-line">
                        { for law.iter().map(|due| one(app, due)) }
                    </ul>
                </div>
            }
        </section>
    }
}

/// What is still to be done as a calendar file.
fn calendar(bench: &Bench, draft: Draft) -> Callback<(), Option<String>> {
    let (rights, tool, lang) = (bench.rights.clone(), bench.tool.clone(), bench.app.lang);
    Callback::from(move |()| {
        let sheet = Sheet::of(rights.tool(&tool)?, &draft);
        terms_file(&sheet, clock::today(), lang, clock::universal())
    })
}

/// What is due now: the earliest that is not done yet.
fn now(app: &App, own: &[&Due<'_>]) -> Html {
    let open = own
        .iter()
        .find(|due| matches!(due.state, State::Overdue(_) | State::Ahead(_)));
    let (kind, words) = match open {
        None => (AlertKind::Ok, app.say(Words::DueNothing).to_owned()),
        Some(due) => {
            let what = app.t(&due.moment.label).to_lowercase();
            let values = [
                ("what", what.as_str()),
                ("date", &date::long(due.on, app.lang)),
            ];
            match due.state {
                State::Overdue(_) => (AlertKind::Error, app.fill(Words::DueLate, &values)),
                State::Ahead(_) | State::Done | State::DoneLate(_) => {
                    (AlertKind::Info, app.fill(Words::DueNow, &values))
                }
            }
        }
    };
    html! { <Alert {kind}><p class="utrecht-paragraph">{ words }</p></Alert> }
}

fn one(app: &App, due: &Due<'_>) -> Html {
    let count = |n: u32, one: Words, more: Words| match n {
        1 => app.say(one).to_owned(),
        n => app.fill(more, &[("n", &n.to_string())]),
    };
    let (class, icon, state) = match due.state {
        State::Done => (
            "dw-status--met",
            IconName::Check,
            app.say(Words::StateDone).to_owned(),
        ),
        State::DoneLate(n) => (
            "dw-status--open",
            IconName::Warning,
            count(n, Words::StateDoneLateOne, Words::StateDoneLate),
        ),
        State::Overdue(n) => (
            "dw-status--failed",
            IconName::Cross,
            count(n, Words::StateOverdueOne, Words::StateOverdue),
        ),
        State::Ahead(0) => (
            "dw-status--open",
            IconName::Calendar,
            app.say(Words::StateToday).to_owned(),
        ),
        State::Ahead(n) => (
            "dw-status--open",
            IconName::Calendar,
            count(n, Words::StateAheadOne, Words::StateAhead),
        ),
    };
    let said = |words: Words, day| app.fill(words, &[("date", &date::long(day, app.lang))]);
    let before = (due.working_day != due.on).then(|| said(Words::WorkingDay, due.working_day));
    let after = due.instead_of.map(|day| said(Words::Extended, day));
    html! {
        <li class="dw-line__item" key={due.moment.id.clone()}>
            <p class="dw-line__date">
                <time datetime={date::iso(due.on)}>{ date::long(due.on, app.lang) }</time>
            </p>
            <p class="dw-line__what">{ app.t(&due.moment.label) }{ " " }<Refs refs={due.moment.refs.clone()} />
                if let Some(law) = &due.moment.law { <span class="dw-quiet">{ format!("({law})") }</span> }
            </p>
            <p class="dw-line__state"><span class={classes!("dw-status", class)}><Icon name={icon} />{ state }</span></p>
            if let Some(after) = after { <p class="dw-line__more dw-quiet">{ after }</p> }
            if let Some(before) = before { <p class="dw-line__more dw-quiet">{ before }</p> }
        </li>
    }
}
