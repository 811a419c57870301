//! What one masters and what to repeat: a plain picture, and what is done with it.

use web_sys::File;
use yew::platform::spawn_local;
use yew::prelude::*;

use super::files::{read, save};
use super::kept::{Change, use_kept};
use crate::app::components::verdict::sentence_case;
use crate::app::components::{
    Alert, AlertKind, Button, ButtonKind, Checkbox, ConfirmButton, Disclosure, EmptyState,
    FileDrop, Icon, IconName,
};
use crate::app::hooks::{App, use_app, use_page};
use crate::browser::storage;
use crate::text::practice::Practice;
use crate::text::practice_more::PracticeMore as Words;
use crate::training::progress::{Mastery, Progress, ProgressError, Tally};

/// What one masters.
#[component]
pub(super) fn ProgressPage() -> Html {
    let app = use_app();
    let kept = use_kept();
    use_page(app.say(Practice::Progress));
    let progress = kept.progress();
    let wrong = use_state(|| None::<String>);
    let rules: Vec<(String, Tally)> = app
        .protocol
        .rule_ids()
        .map(|at| {
            let rule = app.protocol.rule(at);
            (rule.title.get(app.lang).to_owned(), progress.rule(&rule.id))
        })
        .collect();
    let rows: Vec<(String, Tally)> = app
        .protocol
        .row_ids()
        .map(|at| {
            let row = app.protocol.row(at);
            (
                sentence_case(row.contact.get(app.lang)),
                progress.row(&row.id),
            )
        })
        .collect();
    let export = {
        let (app, kept) = (app.clone(), kept.clone());
        Callback::from(move |_: MouseEvent| {
            save(
                &app,
                "oefening-voortgang.json",
                kept.progress().to_json().ok(),
            );
        })
    };
    let import = {
        let (app, kept, wrong) = (app.clone(), kept.clone(), wrong.clone());
        Callback::from(move |files: Vec<File>| {
            let (app, kept, wrong) = (app.clone(), kept.clone(), wrong.clone());
            spawn_local(async move {
                let Some(file) = files.first() else { return };
                match taken(&app, file).await {
                    Ok(progress) => {
                        kept.send(Change::Progress(progress));
                        wrong.set(None);
                        app.announce(app.say(Words::Imported));
                    }
                    Err(words) => wrong.set(Some(words)),
                }
            });
        })
    };
    let wipe = {
        let (app, kept) = (app.clone(), kept.clone());
        Callback::from(move |()| {
            kept.send(Change::Progress(Progress::default()));
            kept.send(Change::Remember(false));
            app.announce(app.say(Words::Wiped));
        })
    };
    let remember = {
        let kept = kept.clone();
        Callback::from(move |yes| kept.send(Change::Remember(yes)))
    };
    html! {
        <div class="dw-page dw-page--wide">
            <h1 class="utrecht-heading-1" tabindex="-1">{ app.say(Practice::Progress) }</h1>
            <p class="utrecht-paragraph utrecht-paragraph--lead">{ app.say(Words::ProgressLead) }</p>
            if progress.is_empty() {
                <EmptyState title={app.say(Words::ProgressNone)}>
                    <p class="utrecht-paragraph">{ app.say(Words::ProgressNoneHelp) }</p>
                </EmptyState>
            } else {
                { picture(&app, "by-rule", Words::Rules, &rules) }
                { picture(&app, "by-row", Words::Rows, &rows) }
            }
            <section class="dw-section">
                <Disclosure summary={app.say(Words::Schedule)}>
                    <p class="utrecht-paragraph">{ app.say(Words::ScheduleText) }</p>
                </Disclosure>
                if storage::possible() {
                    <Checkbox id="remember-progress" label={app.say(Words::Remember)} help={app.say(Words::RememberHelp)}
                        checked={kept.remember()} onchange={remember} />
                } else {
                    <p class="utrecht-paragraph">{ app.say(Words::RememberNot) }</p>
                }
                if let Some(words) = &*wrong {
                    <Alert kind={AlertKind::Error} live=true><p class="utrecht-paragraph">{ words.clone() }</p></Alert>
                }
                <div class="dw-toolbar">
                    <Button icon={IconName::Download} onclick={export}>{ app.say(Words::Export) }</Button>
                    if !progress.is_empty() {
                        <ConfirmButton kind={ButtonKind::Subtle} danger=true title={app.say(Words::WipeTitle)} message={app.say(Words::WipeMessage)}
                            yes={app.say(Words::WipeYes)} icon={IconName::Trash} on_yes={wipe}>
                            { app.say(Words::Wipe) }
                        </ConfirmButton>
                    }
                </div>
                <FileDrop id="progress-file" label={app.say(Words::Import)} accept=".json,application/json" onfiles={import} />
            </section>
        </div>
    }
}

async fn taken(app: &App, file: &File) -> Result<Progress, String> {
    let text = read(app, file).await?;
    Progress::from_json(&text).map_err(|error| match error {
        ProgressError::TooLarge => app.say(Words::FileTooLarge).to_owned(),
        ProgressError::Foreign => app.say(Words::FileForeign).to_owned(),
        ProgressError::Damaged(why) => app.fill(Words::FileDamaged, &[("why", &why)]),
    })
}

const fn words(mastery: Mastery) -> (Words, IconName, &'static str) {
    match mastery {
        Mastery::New => (Words::New, IconName::Minus, "new"),
        Mastery::Repeat => (Words::Repeat, IconName::Undo, "repeat"),
        Mastery::Growing => (Words::Growing, IconName::Plus, "growing"),
        Mastery::Mastered => (Words::Mastered, IconName::Check, "mastered"),
    }
}

/// A bar of how many are mastered, and each with its sign and word; the numbers stand beside the picture.
fn picture(app: &App, id: &'static str, title: Words, all: &[(String, Tally)]) -> Html {
    let count = |mastery| {
        all.iter()
            .filter(|(_, tally)| tally.mastery() == mastery)
            .count()
    };
    let is_new = |tally: &Tally| tally.mastery() == Mastery::New;
    let (new, mut order): (Vec<_>, Vec<_>) = all.iter().partition(|(_, tally)| is_new(tally));
    // What is to be repeated comes first.
    order.sort_by_key(|(_, tally)| match tally.mastery() {
        Mastery::Repeat => 0,
        Mastery::Growing => 1,
        Mastery::Mastered => 2,
        Mastery::New => 3,
    });
    let total = all.len().max(1);
    let mut x = 0_usize;
    let levels = Mastery::ALL.into_iter().rev();
    let parts: Vec<Html> = levels
        .clone()
        .map(|mastery| {
            let width = count(mastery) * 1_000 / total;
            let part = html! {
                <rect class={format!("dw-bar__part dw-bar__part--{}", words(mastery).2)} x={x.to_string()} y="0"
                    width={width.to_string()} height="24" />
            };
            x += width;
            part
        })
        .collect();
    html! {
        <section class="dw-section" aria-labelledby={id}>
            <h2 class="utrecht-heading-2" {id}>{ app.say(title) }</h2>
            <svg class="dw-bar" viewBox="0 0 1000 24" preserveAspectRatio="none" aria-hidden="true">{ for parts }</svg>
            <ul class="dw-legend">
                { for levels.map(|mastery| {
                    let (name, icon, class) = words(mastery);
                    html! {
                        <li class={format!("dw-legend__one dw-legend__one--{class}")}>
                            <svg class="dw-legend__swatch" viewBox="0 0 10 10" aria-hidden="true">
                                <rect class={format!("dw-bar__part--{class}")} width="10" height="10" />
                            </svg>
                            <Icon name={icon} />
                            { app.fill(Words::Summary, &[("n", &count(mastery).to_string()), ("word", app.say(name))]) }
                        </li>
                    }
                }) }
            </ul>
            if !order.is_empty() {
                <table class="utrecht-table dw-compare">
                    <thead>
                        <tr>
                            <th scope="col">{ app.say(Words::Name) }</th>
                            <th scope="col">{ app.say(Words::Standing) }</th>
                            <th scope="col">{ app.say(Words::RightWrong) }</th>
                        </tr>
                    </thead>
                    <tbody>
                        { for order.into_iter().enumerate().map(|(at, (name, tally))| {
                            let (word, icon, class) = words(tally.mastery());
                            html! {
                                <tr key={at}>
                                    <th scope="row">{ name.clone() }</th>
                                    <td data-label={app.say(Words::Standing)}>
                                        <span class={format!("dw-legend__one dw-legend__one--{class}")}>
                                            <Icon name={icon} />{ app.say(word) }
                                        </span>
                                    </td>
                                    <td data-label={app.say(Words::RightWrong)}>
                                        { format!("{} / {}", tally.right, tally.wrong) }
                                    </td>
                                </tr>
                            }
                        }) }
                    </tbody>
                </table>
            }
            if !new.is_empty() {
                <Disclosure summary={app.fill(Words::NotYet, &[("n", &new.len().to_string())])}>
                    <ul class="utrecht-unordered-list">
                        { for new.iter().map(|(name, _)| html! {
                            <li class="utrecht-unordered-list__item">{ name.clone() }</li>
                        }) }
                    </ul>
                </Disclosure>
            }
        </section>
    }
}
