//! Keeps the browser's copy up to date while one works, wipes it when its time is over, and locks an unattended page.

use std::cell::Cell;
use std::rc::Rc;

use gloo::timers::callback::{Interval, Timeout};
use yew::prelude::*;

use super::lock::LockScreen;
use super::store::{self, Keeping, Written};
use crate::app::components::{Alert, AlertKind, Button, ButtonKind, ConfirmButton, IconName};
use crate::app::hooks::{App, Message, use_app, wipe_areas};
use crate::app::session::Action;
use crate::browser::{activity, clock, unload};
use crate::text::keeping::Keeping as Words;

/// How long after a change the copy is brought up to date, in ms.
const SOON: u32 = 600;
/// How often the clock is looked at, in ms.
const LOOK: u32 = 3_000;

/// What can be done with what this window keeps, and keeping it up to date. Says nothing while nothing is kept.
#[component]
pub fn Keeper() -> Html {
    let app = use_app();
    let turn = use_force_update();
    let locked = use_state(|| false);
    let trouble = use_state(|| None::<Words>);
    let keeping = store::current();
    use_updates(&app, keeping.as_ref(), &trouble);
    use_clock(&app, keeping.as_ref(), &locked, &trouble);
    // Whoever wipes all work means this as well.
    use_effect_with((), |()| store::stop);
    let lock = {
        let (app, locked) = (app.clone(), locked.clone());
        Callback::from(move |_: MouseEvent| close(&app, &locked))
    };
    let stop = {
        let (app, trouble) = (app.clone(), trouble.clone());
        Callback::from(move |()| {
            store::stop();
            trouble.set(None);
            turn.force_update();
            app.announce(app.say(Words::Stopped));
        })
    };
    let unlocked = {
        let (app, locked) = (app.clone(), locked.clone());
        Callback::from(move |()| {
            locked.set(false);
            app.announce(app.say(Words::Unlocked));
        })
    };
    html! {
        <>
            if let Some(words) = *trouble {
                <Alert kind={AlertKind::Warning} live=true class="dw-keeper__trouble">
                    <p class="utrecht-paragraph">{ app.say(words) }</p>
                </Alert>
            }
            if let Some(keeping) = keeping {
                <div class="dw-keeper">
                    <Button kind={ButtonKind::Subtle} icon={IconName::Lock} onclick={lock}>
                        { app.say(Words::LockNow) }
                    </Button>
                    <ConfirmButton kind={ButtonKind::Subtle} icon={IconName::Close} danger=true
                        title={app.say(Words::StopTitle)} message={app.say(Words::StopMessage)}
                        yes={app.say(Words::StopYes)} on_yes={stop}>
                        { app.say(Words::StopKeeping) }
                    </ConfirmButton>
                </div>
                if *locked { <LockScreen lock={keeping.lock.clone()} onunlock={unlocked} /> }
            }
        </>
    }
}

/// Locks the page. A question on the screen would lie above the lock, and is taken away.
fn close(app: &App, locked: &UseStateHandle<bool>) {
    app.send(Message::Confirm(None));
    locked.set(true);
}

/// Brings the copy up to date, and says when that no longer works.
fn update(app: &App, keeping: &Keeping) -> Option<Words> {
    let content = store::content(app)?;
    let trouble = match keeping.update(&content) {
        Written::Yes => return None,
        Written::Refused => {
            // What is kept is no longer what is at hand.
            unload::set_safe(false);
            return Some(Words::TroubleFull);
        }
        Written::Gone => Words::TroubleGone,
        Written::Other => Words::TroubleOther,
    };
    store::leave();
    Some(trouble)
}

/// Brings the copy up to date soon after a change, and at once when the page goes out of sight.
#[hook]
fn use_updates(app: &App, keeping: Option<&Rc<Keeping>>, trouble: &UseStateHandle<Option<Words>>) {
    let at_hand = (
        Rc::clone(&app.session),
        app.record(),
        app.history(),
        keeping.is_some(),
    );
    let due: Rc<Cell<Option<Timeout>>> = use_memo((), |()| Cell::new(None));
    let run = {
        let (app, trouble) = (app.clone(), trouble.clone());
        move || {
            if let Some(keeping) = store::current() {
                trouble.set(update(&app, &keeping));
            }
        }
    };
    {
        let due = Rc::clone(&due);
        let run = run.clone();
        use_effect_with(at_hand, move |(.., keeps)| {
            if *keeps {
                unload::set_safe(false);
                let done = Rc::clone(&due);
                due.set(Some(Timeout::new(SOON, move || {
                    // The timer that runs is not one to call off any more.
                    if let Some(timer) = done.take() {
                        timer.forget();
                    }
                    run();
                })));
            }
        });
    }
    use_effect_with((app.clone(), keeping.is_some()), move |(_, keeps)| {
        let listener = keeps
            .then(|| {
                activity::on_hidden(move || {
                    if due.take().is_some() {
                        run();
                    }
                })
            })
            .flatten();
        move || drop(listener)
    });
}

/// Wipes the copy when its time is over, and locks when nobody stirs.
#[hook]
fn use_clock(
    app: &App,
    keeping: Option<&Rc<Keeping>>,
    locked: &UseStateHandle<bool>,
    trouble: &UseStateHandle<Option<Words>>,
) {
    let stirred: Rc<Cell<u64>> = use_memo((), |()| Cell::new(clock::seconds()));
    let (app, locked, trouble) = (app.clone(), locked.clone(), trouble.clone());
    use_effect_with((keeping.is_some(), *locked), move |(keeps, is_locked)| {
        let is_locked = *is_locked;
        let running = keeps.then(|| {
            stirred.set(clock::seconds());
            let seen = Rc::clone(&stirred);
            let listeners = activity::on_stir(move || seen.set(clock::seconds()));
            let timer = Interval::new(LOOK, move || {
                let Some(keeping) = store::current() else {
                    return;
                };
                let now = clock::seconds();
                let still = now.saturating_sub(stirred.get());
                if now >= keeping.until.get() {
                    store::stop();
                    if is_locked {
                        // Nobody came back in time: what is behind the lock goes as well.
                        app.dispatch(Action::Wipe);
                        wipe_areas();
                    } else {
                        trouble.set(Some(Words::Past));
                    }
                } else if keeping.minutes > 0
                    && !is_locked
                    && still >= u64::from(keeping.minutes) * 60
                {
                    close(&app, &locked);
                }
            });
            (listeners, timer)
        });
        move || drop(running)
    });
}
