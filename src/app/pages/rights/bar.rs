//! The work in a tool: whether it is saved, saving it, taking the last change back, wiping it.

use yew::prelude::*;

use super::desk::{Bench, use_bench};
use super::finish::is_altered;
use crate::app::components::keeping::{KeepOther, Other};
use crate::app::components::{Alert, AlertKind, Button, ButtonKind, ConfirmButton, Icon, IconName};
use crate::app::desk::Deed;
use crate::app::rights_place::Place;
use crate::browser::{clock, download, keys};
use crate::rights;
use crate::text::date;
use crate::text::rights::RightsPage as Words;

/// Properties of [`Bar`].
#[derive(Properties, PartialEq)]
pub(super) struct BarProps {
    /// The tool.
    pub tool: AttrValue,
}

/// What was done with the work, and what can be done with it.
#[component]
pub(super) fn Bar(props: &BarProps) -> Html {
    let bench = use_bench(&props.tool);
    let failed = use_state(|| false);
    {
        // The shortcut works with what is on the desk when it is pressed.
        let bench = bench.clone();
        let draft = bench.as_ref().map(|bench| bench.work.clone());
        use_effect_with(draft, move |_| {
            let listener = bench.and_then(|bench| keys::on_undo(move || bench.undo()));
            || drop(listener)
        });
    }
    let Some(bench) = bench else {
        return Html::default();
    };
    let app = bench.app.clone();
    if bench.work.is_empty() {
        return Html::default();
    }
    let save = {
        let (bench, failed) = (bench.clone(), failed.clone());
        move |_: MouseEvent| failed.set(!save(&bench))
    };
    let undo = {
        let bench = bench.clone();
        move |_: MouseEvent| bench.undo()
    };
    let wipe = {
        let bench = bench.clone();
        Callback::from(move |()| {
            bench.act(Deed::Wipe(bench.tool.to_string()));
            bench.app.announce(bench.app.say(Words::WipeDone));
            bench.app.navigate(super::route(Place::Overview));
        })
    };
    let (mark, words) = if bench.work.unsaved {
        (IconName::Edit, Words::WorkUnsaved)
    } else {
        (IconName::Check, Words::WorkSaved)
    };
    html! {
        <section class="dw-workbar" aria-label={app.say(Words::WorkLabel)}>
            <p class="dw-workbar__state"><Icon name={mark} />{ app.say(words) }</p>
            <div class="dw-workbar__actions">
                if bench.work.unsaved && bench.work.signed.is_none() {
                    <Button kind={ButtonKind::Subtle} icon={IconName::Download} onclick={save}>
                        { app.say(Words::SaveDraft) }
                    </Button>
                }
                if let Some(work) = locked(&bench) { <KeepOther {work} /> }
                if bench.work.can_undo() {
                    <Button kind={ButtonKind::Subtle} icon={IconName::Undo} onclick={undo}>{ app.say(Words::Undo) }</Button>
                }
                <ConfirmButton kind={ButtonKind::Subtle} icon={IconName::Trash} title={app.say(Words::WipeTitle)}
                    message={app.say(Words::WipeMessage)} yes={app.say(Words::WipeYes)} on_yes={wipe} danger=true>
                    { app.say(Words::Wipe) }
                </ConfirmButton>
            </div>
            if *failed {
                <Alert kind={AlertKind::Error} live=true><p>{ app.say(Words::SaveFailed) }</p></Alert>
            }
        </section>
    }
}

/// The draft as a file.
fn draft(bench: &Bench) -> Option<String> {
    let tool = bench.rights.tool(&bench.tool)?;
    let work = &bench.work;
    rights::draft_json(&bench.rights, tool, &work.draft, &work.history).ok()
}

/// The draft, or what was signed, to be kept behind a passphrase; not where that was altered, as a fresh digest would hide
/// it.
fn locked(bench: &Bench) -> Option<Other> {
    if is_altered(&bench.work.differences) {
        return None;
    }
    let (kept, saved) = (bench.clone(), bench.clone());
    Some(Other {
        content: Callback::from(move |()| match &kept.work.signed {
            Some(signed) => signed.to_json().ok(),
            None => draft(&kept),
        }),
        onsaved: Callback::from(move |()| saved.act(Deed::Saved(saved.tool.to_string()))),
    })
}

/// Saves the draft to a file; says whether the browser took it. The name tells nothing about anyone.
fn save(bench: &Bench) -> bool {
    let date = date::iso(clock::today());
    let values = [("tool", &*bench.tool), ("date", &date)];
    let name = bench.app.fill(Words::DraftName, &values);
    let taken = draft(bench).is_some_and(|json| download::text(&name, "application/json", &json));
    if taken {
        bench.act(Deed::Saved(bench.tool.to_string()));
        bench.app.announce(bench.app.say(Words::Saved));
    }
    taken
}
