//! Sealing where one signs: whether it is possible here, whether the user wants it, and doing it.

use yew::platform::spawn_local;
use yew::prelude::*;

use crate::app::components::{Alert, AlertKind, Choice, Icon, IconName, LinkTo, Radios};
use crate::app::hooks::{App, use_app};
use crate::app::route::{Area, Route};
use crate::browser::clock;
use crate::browser::signing::{self, Keeping, NoKeys, Pair};
use crate::record::Record;
use crate::record::seal::{Jws, PublicKey, Role, Sealable, said, said_in};
use crate::text::date;
use crate::text::sealing::Sealing as Words;

/// The page with the key of this device.
#[must_use]
pub fn key_page() -> Route {
    Route::In(Area::Register, "keys".to_owned())
}

/// Whether one can seal here.
#[derive(Debug, Clone, PartialEq)]
pub enum Place {
    /// Not known yet.
    Looking,
    /// With the key that is there, or with one that would be kept there.
    Ready(Keeping, Option<Pair>),
    /// There can be no key here.
    NotPossible(NoKeys),
}

impl Place {
    /// Looks whether one can seal here.
    pub async fn look() -> Self {
        match signing::possible().await {
            Ok(keeping) => Place::Ready(keeping, signing::existing().await),
            Err(why) => Place::NotPossible(why),
        }
    }
}

/// Why there can be no key here, in words.
#[must_use]
pub const fn why_not(why: NoKeys) -> Words {
    match why {
        NoKeys::NotSecure => Words::NotSecure,
        NoKeys::TooOld => Words::TooOld,
    }
}

/// How sealing stands where one signs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
enum Doing {
    #[default]
    Nothing,
    Sealing,
    Failed,
}

/// Sealing where one signs.
#[derive(Clone)]
pub struct Sealing {
    app: App,
    place: UseStateHandle<Place>,
    /// Whether it is practice, which nobody seals.
    practice: bool,
    /// The thumbprint of the key that the other signer sealed with.
    taken: Option<String>,
    wanted: UseStateHandle<Option<bool>>,
    doing: UseStateHandle<Doing>,
}

/// Sealing where one signs. Whoever has a key seals unless they say otherwise; whoever has none seals only when they ask.
/// With the key that the other signer sealed with (`under`), nobody does.
#[hook]
pub fn use_sealing(under: Option<&Jws>) -> Sealing {
    let app = use_app();
    let place = use_state(|| Place::Looking);
    let wanted = use_state(|| None::<bool>);
    let doing = use_state(Doing::default);
    {
        let place = place.clone();
        use_effect_with((), move |()| {
            spawn_local(async move { place.set(Place::look().await) });
        });
    }
    Sealing {
        app,
        place,
        practice: false,
        taken: said_in(under)
            .into_iter()
            .next()
            .map(|said| said.thumbprint),
        wanted,
        doing,
    }
}

impl Sealing {
    /// The same, without a seal when it is practice.
    #[must_use]
    pub fn not_of(mut self, practice: bool) -> Self {
        self.practice = practice;
        self
    }

    fn is_wanted(&self) -> bool {
        match &*self.place {
            _ if self.practice => false,
            Place::Ready(_, own) => {
                !self.is_taken(own.as_ref()) && (*self.wanted).unwrap_or(own.is_some())
            }
            Place::Looking | Place::NotPossible(_) => false,
        }
    }

    fn is_taken(&self, own: Option<&Pair>) -> bool {
        let own = own.and_then(|own| PublicKey::from_bytes(&own.public).ok());
        own.is_some_and(|own| self.taken.as_ref() == Some(&own.thumbprint()))
    }

    /// Whether a record is being sealed now.
    #[must_use]
    pub fn is_busy(&self) -> bool {
        *self.doing == Doing::Sealing
    }

    /// Closes a record that was just signed: with a seal where that is wanted, otherwise with its digest alone. Calls
    /// `done` with it, unless sealing fails: then nothing has happened, and the page says so.
    pub fn close<T: Sealable + 'static>(&self, record: T, done: Callback<T>) {
        if self.is_busy() {
            return;
        }
        if !self.is_wanted() {
            done.emit(record);
            return;
        }
        let this = self.clone();
        self.doing.set(Doing::Sealing);
        spawn_local(async move {
            match this.sealed(&record).await {
                Some(sealed) => {
                    this.doing.set(Doing::Nothing);
                    done.emit(sealed);
                }
                None => {
                    this.doing.set(Doing::Failed);
                    this.app.announce(this.app.say(Words::FailedTitle));
                }
            }
        });
    }

    async fn sealed<T: Sealable>(&self, record: &T) -> Option<T> {
        let Place::Ready(keeping, own) = (*self.place).clone() else {
            return None;
        };
        let pair = match own {
            Some(pair) => pair,
            None => signing::make(keeping, date::iso(clock::today())).await?,
        };
        // Should what follows fail, the key is there all the same.
        self.place.set(Place::Ready(keeping, Some(pair.clone())));
        let key = PublicKey::from_bytes(&pair.public).ok()?;
        let to_sign = record.to_sign(key, clock::utc_seconds()).ok()?;
        let signature = pair.sign(&to_sign.bytes()).await?;
        record.sealed(&to_sign, &signature).ok()
    }

    /// The choice, or why there is none. `id` is unique on the page.
    pub fn choice(&self, id: &'static str) -> Html {
        let app = &self.app;
        if self.practice {
            return html! {
                <Alert kind={AlertKind::Info}>
                    <p class="utrecht-paragraph">{ app.say(Words::PracticeNoSeal) }</p>
                </Alert>
            };
        }
        let (keeping, own) = match &*self.place {
            Place::Looking => {
                return html! { <p class="utrecht-paragraph">{ app.say(Words::Looking) }</p> };
            }
            Place::NotPossible(why) => {
                return html! {
                    <Alert kind={AlertKind::Info} title={app.say(Words::NotPossible)}>
                        <p class="utrecht-paragraph">{ app.say(why_not(*why)) }</p>
                    </Alert>
                };
            }
            Place::Ready(_, own) if self.is_taken(own.as_ref()) => {
                return html! {
                    <Alert kind={AlertKind::Info}>
                        <p class="utrecht-paragraph">{ app.say(Words::Taken) }</p>
                    </Alert>
                };
            }
            Place::Ready(keeping, own) => (*keeping, own.as_ref()),
        };
        let (label, help) = match (own, keeping) {
            (Some(_), Keeping::Page) => (Words::WithOwn, app.say(Words::WithPageHelp).to_owned()),
            (None, Keeping::Page) => (Words::WithNew, app.say(Words::WithPageHelp).to_owned()),
            (None, Keeping::Browser) => (Words::WithNew, app.say(Words::WithNewHelp).to_owned()),
            (Some(own), Keeping::Browser) => {
                let day = date::long_iso(&own.made, app.lang);
                (
                    Words::WithOwn,
                    app.fill(Words::WithOwnHelp, &[("date", &day)]),
                )
            }
        };
        let options = vec![
            Choice::new("no", app.say(Words::Without)).with_help(app.say(Words::WithoutHelp)),
            Choice::new("yes", app.say(label)).with_help(help),
        ];
        let value = if self.is_wanted() { "yes" } else { "no" };
        let onchange = {
            let wanted = self.wanted.clone();
            Callback::from(move |value: AttrValue| wanted.set(Some(value == "yes")))
        };
        html! {
            <div class="dw-evidence">
                <Radios {id} legend={app.say(Words::Legend)} hint={app.say(Words::Hint)} {options}
                    value={AttrValue::from(value)} {onchange} />
                <p class="utrecht-paragraph"><LinkTo route={key_page()}>{ app.say(Words::ToKey) }</LinkTo></p>
                <p role="status">{ self.is_busy().then(|| app.say(Words::Busy)) }</p>
                if *self.doing == Doing::Failed {
                    <Alert kind={AlertKind::Error} title={app.say(Words::FailedTitle)} live=true>
                        <p class="utrecht-paragraph">{ app.say(Words::Failed) }</p>
                    </Alert>
                }
            </div>
        }
    }
}

/// That a file from elsewhere is as it was signed; by a seal that shows it, or by a digest that shows less.
pub fn unaltered(app: &App, sealed: bool) -> Html {
    let (kind, words) = if sealed {
        (AlertKind::Ok, Words::Unaltered)
    } else {
        (AlertKind::Info, Words::DigestHolds)
    };
    html! { <Alert {kind}><p class="utrecht-paragraph">{ app.say(words) }</p></Alert> }
}

/// Who sealed a record, in a line.
pub fn line(app: &App, record: &Record) -> Html {
    let roles: Vec<&str> = said(record)
        .iter()
        .map(|said| match said.role {
            Role::Professional => app.say(Words::OnDocumentProfessional),
            Role::Teamcoach => app.say(Words::OnDocumentTeamcoach),
        })
        .collect();
    let words = if roles.is_empty() {
        app.say(Words::OnDocumentNone).to_owned()
    } else {
        app.fill(Words::OnDocument, &[("who", &roles.join(", "))])
    };
    // A lock would say that there is a seal.
    let name = if roles.is_empty() {
        IconName::Info
    } else {
        IconName::Lock
    };
    html! { <p class="utrecht-paragraph dw-seal"><Icon {name} />{ words }</p> }
}
