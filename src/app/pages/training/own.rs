//! The situations that someone wrote: each can be reopened and removed.

use yew::prelude::*;

use super::kept::{Change, use_kept};
use super::to;
use crate::app::components::{ButtonKind, ConfirmButton, IconName, LinkTo};
use crate::app::hooks::use_app;
use crate::text::practice_more::PracticeMore as Words;
use crate::training::own::without;

/// The list; nothing while nobody wrote any.
#[component]
pub(super) fn OwnSituations() -> Html {
    let app = use_app();
    let kept = use_kept();
    let own = kept.own_situations();
    if own.is_empty() {
        return Html::default();
    }
    // A set holds one at least.
    let several = kept.library().exercises().len() > 1;
    let remove = |id: &str| {
        let (app, kept, id) = (app.clone(), kept.clone(), id.to_owned());
        Callback::from(move |()| {
            if let Ok(set) = without(&app.protocol, &kept.library(), &id) {
                kept.send(Change::Written(set));
                app.announce(app.say(Words::EditRemoved));
                // The one that was removed may be the one on the page.
                app.navigate(to("editor"));
            }
        })
    };
    html! {
        <section class="dw-section" aria-labelledby="own-title">
            <h2 class="utrecht-heading-2" id="own-title">{ app.say(Words::EditOwn) }</h2>
            <ul class="utrecht-unordered-list">
                { for own.iter().map(|one| {
                    let practice = &one.practice;
                    let title = practice.title.get(app.lang);
                    let named = [("title", title)];
                    html! {
                        <li class="utrecht-unordered-list__item" key={practice.id.clone()}>
                            <div class="dw-toolbar">
                                <LinkTo route={to(&format!("editor/{}", practice.id))} icon={IconName::Edit}>
                                    { app.fill(Words::EditOpen, &named) }
                                </LinkTo>
                                if several {
                                    <ConfirmButton kind={ButtonKind::Subtle} title={app.say(Words::EditRemoveTitle)}
                                        message={app.fill(Words::EditRemoveMessage, &named)}
                                        yes={app.say(Words::EditRemoveYes)} on_yes={remove(&practice.id)}>
                                        { app.fill(Words::EditRemove, &named) }
                                    </ConfirmButton>
                                }
                            </div>
                        </li>
                    }
                }) }
            </ul>
        </section>
    }
}
