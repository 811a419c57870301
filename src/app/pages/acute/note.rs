//! What to note of danger, after the call.

use yew::prelude::*;

use crate::app::components::{
    Alert, AlertKind, Button, ButtonKind, ConfirmButton, DateTimeField, Disclosure, ErrorSummary,
    Form, IconName, LinkTo, TextArea, TextField,
};
use crate::app::hooks::{App, use_app};
use crate::app::route::{CheckStep, Route};
use crate::app::session::Edit;
use crate::browser::{clock, focus};
use crate::record::{Acute, Subject};
use crate::text::acute_note::AcuteNote as Words;
use crate::text::date;

const ERRORS: &str = "acute-errors";
const KEPT: &str = "acute-kept";

/// The least to note, and where to go on.
#[component]
pub fn AcuteNote() -> Html {
    let app = use_app();
    let tried = use_state(|| false);
    let kept = use_state(|| false);
    let acute = app.session.draft().acute.clone().unwrap_or_default();
    let missing = missing(&app, &acute);
    let error = |field: &str| {
        let found = missing.iter().find(|(id, _)| *tried && *id == field);
        found.map(|(_, message)| message.clone())
    };
    use_effect_with(
        (*tried, *kept, missing.is_empty()),
        |(tried, kept, complete)| {
            if *kept {
                focus::by_id(KEPT);
            } else if *tried && !complete {
                focus::by_id(ERRORS);
            }
        },
    );
    let keep = {
        let (app, tried, kept) = (app.clone(), tried.clone(), kept.clone());
        let (acute, complete) = (acute.clone(), missing.is_empty());
        Callback::from(move |()| {
            tried.set(true);
            if complete {
                let noted = date::iso_moment(clock::now());
                app.edit(Edit::Acute(Some(Acute {
                    noted,
                    filled: Some(app.session.draft().filled_in()),
                    ..acute.clone()
                })));
                kept.set(true);
            } else {
                focus::by_id(ERRORS);
            }
        })
    };
    html! {
        <>
            if acute.noted.is_empty() {
            <Form class="dw-form" onsend={keep} labelledby="acute-least">
                <h2 class="utrecht-heading-2" id="acute-least">{ app.say(Words::LeastTitle) }</h2>
                <p class="utrecht-paragraph">{ app.say(Words::LeastIntro) }</p>
                if *tried {
                    <ErrorSummary id={ERRORS} errors={missing.iter()
                        .map(|(id, message)| (AttrValue::from(*id), message.clone())).collect::<Vec<_>>()} />
                }
                { fields(&app, &acute, &error) }
                { file_number(&app) }
                <p class="utrecht-button-group">
                    <Button submit={true} kind={ButtonKind::Primary} icon={IconName::Check}>
                        { app.say(Words::Keep) }
                    </Button>
                </p>
            </Form>
            } else {
                <Noted acute={acute.clone()} />
            }
            if *kept {
                <Alert kind={AlertKind::Ok} title={app.say(Words::KeptTitle)} id={KEPT}>
                    <p class="utrecht-paragraph">{ app.say(Words::Kept) }</p>
                </Alert>
            }
            <section aria-labelledby="acute-next">
                <h2 class="utrecht-heading-2" id="acute-next">{ app.say(Words::NextTitle) }</h2>
                <p class="utrecht-paragraph">{ app.say(Words::Next) }</p>
                <p class="utrecht-button-group">
                    <LinkTo route={next(&app)} button={ButtonKind::Secondary}>
                        { app.say(Words::Complete) }
                    </LinkTo>
                    <LinkTo route={Route::Motivation} button={ButtonKind::Secondary}>
                        { app.say(Words::Motivation) }
                    </LinkTo>
                </p>
            </section>
            <Disclosure summary={app.say(Words::Article)}>
                <p class="utrecht-paragraph">{ app.say(Words::Why) }</p>
            </Disclosure>
        </>
    }
}

/// Where the check goes on: with what is still to be chosen.
fn next(app: &App) -> Route {
    if app.session.draft().case(&app.protocol).is_some() {
        Route::Check(CheckStep::Verdict)
    } else {
        Route::Check(CheckStep::Activity)
    }
}

/// What is still missing of the least: the field, and what to do.
fn missing(app: &App, acute: &Acute) -> Vec<(&'static str, AttrValue)> {
    let needed = [
        ("acute-danger", &acute.danger, Words::MissingDanger),
        ("acute-called", &acute.called, Words::MissingCalled),
        ("acute-shared", &acute.shared, Words::MissingShared),
        ("acute-when", &acute.when, Words::MissingWhen),
    ];
    needed
        .into_iter()
        .filter(|(_, value, _)| value.trim().is_empty())
        .map(|(id, _, words)| (id, AttrValue::from(app.say(words))))
        .collect()
}

fn fields(app: &App, acute: &Acute, error: &dyn Fn(&str) -> Option<AttrValue>) -> Html {
    let set = |change: fn(&mut Acute, String)| {
        let (app, acute) = (app.clone(), acute.clone());
        Callback::from(move |value: String| {
            let mut acute = acute.clone();
            change(&mut acute, value);
            app.edit(Edit::Acute(Some(acute)));
        })
    };
    html! {
        <>
            <TextArea id="acute-danger" label={app.say(Words::Danger)} hint={app.say(Words::DangerHint)}
                value={acute.danger.clone()} error={error("acute-danger")} required={true} rows={3}
                oninput={set(|acute, value| acute.danger = value)} />
            <TextField id="acute-called" label={app.say(Words::Called)} value={acute.called.clone()}
                error={error("acute-called")} required={true}
                oninput={set(|acute, value| acute.called = value)} />
            <TextField id="acute-shared" label={app.say(Words::SharedLabel)} hint={app.say(Words::SharedHint)}
                value={acute.shared.clone()} error={error("acute-shared")} required={true}
                oninput={set(|acute, value| acute.shared = value)} />
            <DateTimeField id="acute-when" label={app.say(Words::When)} value={acute.when.clone()}
                error={error("acute-when")} required={true} now={true}
                onchange={set(|acute, value| acute.when = value)} />
        </>
    }
}

fn file_number(app: &App) -> Html {
    let subject = app.session.draft().subject.clone();
    let set_number = {
        let (app, subject) = (app.clone(), subject.clone());
        Callback::from(move |file_number: String| {
            app.edit(Edit::Subject(Subject {
                file_number,
                ..subject.clone()
            }));
        })
    };
    html! {
        <TextField id="acute-file-number" label={app.say(Words::FileNumber)}
            hint={app.say(Words::FileNumberHint)} value={subject.file_number} optional={true}
            oninput={set_number} />
    }
}

#[derive(Properties, PartialEq)]
struct NotedProps {
    acute: Acute,
}

/// What was noted, as it was noted, with what came later; and a way to add to it.
#[component]
fn Noted(props: &NotedProps) -> Html {
    let app = use_app();
    let acute = &props.acute;
    let moment = |at: &str| date::long_iso(at, app.lang);
    let facts = [
        (Words::NotedOn, moment(&acute.noted)),
        (Words::Danger, acute.danger.clone()),
        (Words::Called, acute.called.clone()),
        (Words::SharedLabel, acute.shared.clone()),
        (Words::When, moment(&acute.when)),
    ];
    let add = {
        let (app, acute) = (app.clone(), acute.clone());
        Callback::from(move |()| {
            if acute.written().trim().is_empty() {
                focus::by_id("acute-more");
                return;
            }
            let mut acute = acute.clone();
            acute.add(date::iso_moment(clock::now()));
            app.edit(Edit::Acute(Some(acute)));
            app.announce(app.say(Words::Added));
        })
    };
    let remove = {
        let app = app.clone();
        Callback::from(move |()| app.edit(Edit::Acute(None)))
    };
    let write = {
        let (app, acute) = (app.clone(), acute.clone());
        Callback::from(move |words| {
            let mut acute = acute.clone();
            acute.write(words);
            app.edit(Edit::Acute(Some(acute)));
        })
    };
    html! {
        <section class="dw-form" aria-labelledby="acute-noted">
            <h2 class="utrecht-heading-2" id="acute-noted">{ app.say(Words::NotedTitle) }</h2>
            <p class="utrecht-paragraph">{ app.say(Words::NotedText) }</p>
            <dl class="dw-facts">
                { for facts.into_iter().map(|(word, value)| html! {
                    <div class="dw-facts__item"><dt>{ app.say(word) }</dt><dd>{ value }</dd></div>
                }) }
                { for acute.added.iter().filter(|one| !one.at.is_empty()).map(|one| html! {
                    <div class="dw-facts__item">
                        <dt>{ app.fill(Words::AddedOn, &[("when", &moment(&one.at))]) }</dt>
                        <dd>{ one.words.clone() }</dd>
                    </div>
                }) }
            </dl>
            <Form class="dw-form" onsend={add} labelledby="acute-noted">
                <TextArea id="acute-more" label={app.say(Words::AddLabel)} hint={app.say(Words::AddHint)} rows={2}
                    value={acute.written().to_owned()} oninput={write} />
                { file_number(&app) }
                <p class="utrecht-button-group">
                    <Button submit={true} kind={ButtonKind::Primary} icon={IconName::Plus}>{ app.say(Words::Add) }</Button>
                    <ConfirmButton title={app.say(Words::RemoveTitle)} message={app.say(Words::RemoveText)}
                        yes={app.say(Words::Remove)} on_yes={remove} danger=true kind={ButtonKind::Subtle} icon={IconName::Trash}>
                        { app.say(Words::Remove) }
                    </ConfirmButton>
                </p>
            </Form>
        </section>
    }
}
