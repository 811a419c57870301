//! Signing by the professional.

use yew::prelude::*;

use super::missing::{self, SUMMARY};
use crate::app::components::{Alert, AlertKind, Button, ButtonKind, Form, IconName, TextField};
use crate::app::hooks::use_app;
use crate::app::pages::practising::is_practice;
use crate::app::pages::sealing::use_sealing;
use crate::app::route::Route;
use crate::browser::{clock, focus};
use crate::record::{Needed, Record, Signature, Signer};
use crate::text::document::Doc;
use crate::text::motivation::MotivationPage as Words;

#[derive(Properties, PartialEq)]
pub(super) struct SigningProps {
    /// What is still needed.
    pub missing: Vec<Needed>,
    /// Whether the list of that is on the page.
    pub shown: bool,
    /// Called when that list is to be shown.
    pub onshow: Callback<()>,
    /// Whether the teamcoach signs afterwards.
    pub coach: bool,
}

/// Name, function, and the button that signs.
#[component]
pub(super) fn Signing(props: &SigningProps) -> Html {
    let app = use_app();
    let signer = use_state(Signer::default);
    let tried = use_state(|| false);
    let practice = is_practice(&app);
    let sealing = use_sealing(None).not_of(practice);
    let change = |change: fn(&mut Signer, String)| {
        let signer = signer.clone();
        Callback::from(move |value: String| {
            let mut next = (*signer).clone();
            change(&mut next, value);
            signer.set(next);
        })
    };
    let unnamed = |value: &str, words: Words| {
        (*tried && value.trim().is_empty())
            .then(|| AttrValue::from(app.fill(Words::Missing, &[("what", app.say(words))])))
    };
    use_effect_with(props.shown, |shown| {
        if *shown {
            focus::by_id(SUMMARY);
        }
    });
    let sign = {
        let (app, props, signer, tried, sealing) = (
            app.clone(),
            props.clone_parts(),
            signer.clone(),
            tried.clone(),
            sealing.clone(),
        );
        Callback::from(move |()| {
            tried.set(true);
            let at = crate::text::date::iso_moment(clock::now());
            let signature =
                Signature::new((*signer).clone(), app.say(Doc::StatementProfessional), at);
            let draft = app.session.draft().clone();
            match draft.sign(&app.protocol, signature, app.lang, app.history().to_vec()) {
                Ok(signed) => {
                    let app = app.clone();
                    let done = Callback::from(move |record| {
                        app.set_record(record);
                        app.navigate(Route::Document);
                    });
                    sealing.close(Record::from(signed), done);
                }
                Err(needed) => {
                    if props.missing.is_empty() {
                        let field = needed.first().and_then(missing::target);
                        field.map(|id| focus::by_id(&id));
                    } else {
                        props.onshow.emit(());
                        focus::by_id(SUMMARY);
                    }
                }
            }
        })
    };
    let count = match props.missing.len() {
        0 => app.say(Words::NeededNone).to_owned(),
        1 => app.say(Words::NeededOne).to_owned(),
        n => app.fill(Words::NeededCount, &[("n", &n.to_string())]),
    };
    let show = {
        let onshow = props.onshow.clone();
        Callback::from(move |_: MouseEvent| {
            onshow.emit(());
            focus::by_id(SUMMARY);
        })
    };
    html! {
        <section class="dw-sign" aria-labelledby="sign">
            <h2 class="utrecht-heading-2" id="sign" tabindex="-1">{ app.say(Words::SignTitle) }</h2>
            <p class="utrecht-paragraph" role="status">{ count }</p>
            if !props.missing.is_empty() {
                <p><Button kind={ButtonKind::Secondary} onclick={show}>{ app.say(Words::NeededShow) }</Button></p>
            }
            if props.coach {
                <Alert kind={AlertKind::Info}><p class="utrecht-paragraph">{ app.say(Words::CoachFollows) }</p></Alert>
            }
            <Form onsend={sign}>
                <div class="dw-fields-row">
                    <TextField id="signer-name" label={app.say(Words::SignerName)} value={signer.name.clone()}
                        required=true error={unnamed(&signer.name, Words::SignerName)}
                        oninput={change(|signer, value| signer.name = value)} />
                    <TextField id="signer-function" label={app.say(Words::SignerFunction)} required=true
                        value={signer.function.clone()} error={unnamed(&signer.function, Words::SignerFunction)}
                        oninput={change(|signer, value| signer.function = value)} />
                </div>
                { sealing.choice("seal") }
                <p class="utrecht-paragraph"><strong>{ app.say(Doc::StatementProfessional) }</strong></p>
                <p class="utrecht-paragraph dw-quiet">{ app.say(Words::SignNote) }</p>
                <Button kind={ButtonKind::Primary} icon={IconName::Edit} submit=true disabled={sealing.is_busy()}>
                    { app.say(Words::Sign) }
                </Button>
            </Form>
        </section>
    }
}

/// What a callback keeps of the properties.
struct Kept {
    missing: Vec<Needed>,
    onshow: Callback<()>,
}

impl SigningProps {
    fn clone_parts(&self) -> Kept {
        Kept {
            missing: self.missing.clone(),
            onshow: self.onshow.clone(),
        }
    }
}
