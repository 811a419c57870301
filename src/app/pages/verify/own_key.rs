//! The key of this device: see it, make it known, remove it.

use yew::platform::spawn_local;
use yew::prelude::*;

use crate::app::components::{
    Alert, AlertKind, Button, ButtonKind, ConfirmButton, EmptyState, IconName, LinkTo,
};
use crate::app::hooks::{App, use_app, use_page};
use crate::app::pages::sealing::{Place, why_not};
use crate::app::route::{Area, Route};
use crate::browser::signing::{self, Keeping, Pair};
use crate::browser::{clock, download};
use crate::record::seal::{PublicKey, groups};
use crate::text::date;
use crate::text::sealing::KeyPage as Words;

/// What happened last.
type Told = Option<(AlertKind, Words)>;

/// The key of this device.
#[component]
pub fn KeyPage() -> Html {
    let app = use_app();
    let title = app.say(Words::Title);
    use_page(title);
    let place = use_state(|| Place::Looking);
    let told = use_state(|| Told::None);
    {
        let place = place.clone();
        use_effect_with((), move |()| {
            spawn_local(async move { place.set(Place::look().await) });
        });
    }
    let tell = {
        let (app, told) = (app.clone(), told.setter());
        Callback::from(move |(kind, words): (AlertKind, Words)| {
            app.announce(app.say(words));
            told.set(Some((kind, words)));
        })
    };
    let to_verify = Route::In(Area::Register, "verify".to_owned());
    html! {
        <div class="dw-page dw-prose">
            <h1 class="utrecht-heading-1" tabindex="-1">{ title }</h1>
            <p class="utrecht-paragraph utrecht-paragraph--lead">{ app.say(Words::Lead) }</p>
            if let Some((kind, words)) = *told {
                <Alert {kind}><p class="utrecht-paragraph">{ app.say(words) }</p></Alert>
            }
            { match &*place {
                Place::Looking => Html::default(),
                Place::NotPossible(why) => html! {
                    <Alert kind={AlertKind::Info} title={app.say(Words::NotPossible)}>
                        <p class="utrecht-paragraph">{ app.say(why_not(*why)) }</p>
                    </Alert>
                },
                Place::Ready(keeping, None) => none(&app, *keeping, place.setter(), tell),
                Place::Ready(keeping, Some(pair)) => there(&app, *keeping, pair, place.setter(), tell),
            } }
            <p class="utrecht-paragraph dw-part">
                <LinkTo route={to_verify}>{ app.say(Words::ToVerify) }</LinkTo>
            </p>
        </div>
    }
}

/// There is no key yet.
fn none(
    app: &App,
    keeping: Keeping,
    place: UseStateSetter<Place>,
    tell: Callback<(AlertKind, Words)>,
) -> Html {
    let make = Callback::from(move |_: MouseEvent| {
        let (place, tell) = (place.clone(), tell.clone());
        spawn_local(async move {
            match signing::make(keeping, date::iso(clock::today())).await {
                Some(pair) => {
                    place.set(Place::Ready(keeping, Some(pair)));
                    tell.emit((AlertKind::Ok, Words::Made));
                }
                None => tell.emit((AlertKind::Error, Words::MakeFailed)),
            }
        });
    });
    let words = match keeping {
        Keeping::Browser => Words::Make,
        Keeping::Page => Words::MakePage,
    };
    html! {
        <EmptyState title={app.say(Words::None)}>
            <p class="utrecht-paragraph">{ app.say(Words::NoneHelp) }</p>
            <Button kind={ButtonKind::Primary} icon={IconName::Lock} onclick={make}>{ app.say(words) }</Button>
        </EmptyState>
    }
}

/// The key that is there.
fn there(
    app: &App,
    keeping: Keeping,
    pair: &Pair,
    place: UseStateSetter<Place>,
    tell: Callback<(AlertKind, Words)>,
) -> Html {
    let Ok(key) = PublicKey::from_bytes(&pair.public) else {
        return Html::default();
    };
    let thumbprint = key.thumbprint();
    let lives = match pair.keeping {
        Keeping::Browser => Words::InBrowser,
        Keeping::Page => Words::InPage,
    };
    let facts: [(Words, Html); 4] = [
        (
            Words::Since,
            html! { { date::long_iso(&pair.made, app.lang) } },
        ),
        (Words::Where, html! { { app.say(lives) } }),
        (
            Words::Groups,
            html! { <code class="utrecht-code dw-digest">{ groups(&thumbprint) }</code> },
        ),
        (
            Words::Thumbprint,
            html! { <code class="utrecht-code dw-digest">{ &thumbprint }</code> },
        ),
    ];
    let save = {
        let name = format!("{}.json", app.say(Words::FileName));
        let tell = tell.clone();
        Callback::from(move |_: MouseEvent| {
            let json = serde_json::to_string_pretty(&key.jwk());
            let saved = json.is_ok_and(|json| download::text(&name, "application/jwk+json", &json));
            tell.emit(if saved {
                (AlertKind::Ok, Words::Saved)
            } else {
                (AlertKind::Error, Words::SaveFailed)
            });
        })
    };
    let remove = Callback::from(move |()| {
        let (place, tell) = (place.clone(), tell.clone());
        spawn_local(async move {
            if signing::remove().await {
                place.set(Place::Ready(keeping, None));
                tell.emit((AlertKind::Ok, Words::Removed));
            } else {
                tell.emit((AlertKind::Error, Words::RemoveFailed));
            }
        });
    });
    html! {
        <>
            <section aria-labelledby="key-there">
                <h2 class="utrecht-heading-2" id="key-there">{ app.say(Words::There) }</h2>
                <dl class="dw-facts">
                    { for facts.into_iter().map(|(word, value)| html! {
                        <div class="dw-facts__item"><dt>{ app.say(word) }</dt><dd>{ value }</dd></div>
                    }) }
                </dl>
            </section>
            <section aria-labelledby="key-share">
                <h2 class="utrecht-heading-2" id="key-share">{ app.say(Words::ShareTitle) }</h2>
                <p class="utrecht-paragraph">{ app.say(Words::ShareHelp) }</p>
                <Button kind={ButtonKind::Primary} icon={IconName::Download} onclick={save}>
                    { app.say(Words::Save) }
                </Button>
            </section>
            <section aria-labelledby="key-remove">
                <h2 class="utrecht-heading-2" id="key-remove">{ app.say(Words::RemoveTitle) }</h2>
                <p class="utrecht-paragraph">{ app.say(Words::RemoveHelp) }</p>
                <ConfirmButton title={app.say(Words::RemoveAsk)} message={app.say(Words::RemoveAskHelp)}
                    yes={app.say(Words::Remove)} on_yes={remove} icon={IconName::Trash}>
                    { app.say(Words::Remove) }
                </ConfirmButton>
            </section>
        </>
    }
}
