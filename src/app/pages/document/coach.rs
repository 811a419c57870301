//! The teamcoach's part: signing a record that the professional signed.

use yew::prelude::*;

use crate::app::components::{Button, ButtonKind, IconName, TextField};
use crate::app::hooks::use_app;
use crate::browser::clock;
use crate::record::{Record, Signature, Signer};
use crate::text::document::Doc;
use crate::text::document_page::DocumentPage as Words;

/// Name, function, and the button that signs as teamcoach.
#[component]
pub(super) fn CoachSigns() -> Html {
    let app = use_app();
    let advised = app
        .record()
        .map(|record| record.content().details.coach.name.clone());
    let signer = use_state(|| Signer {
        name: advised.unwrap_or_default(),
        function: app.say(Doc::CoachName).to_owned(),
    });
    let tried = use_state(|| false);
    let change = |change: fn(&mut Signer, String)| {
        let signer = signer.clone();
        Callback::from(move |value: String| {
            let mut next = (*signer).clone();
            change(&mut next, value);
            signer.set(next);
        })
    };
    let sign = {
        let (app, signer, tried) = (app.clone(), signer.clone(), tried.clone());
        Callback::from(move |event: SubmitEvent| {
            event.prevent_default();
            tried.set(true);
            let Some(Record::Signed(signed)) = app.record().map(|record| (*record).clone()) else {
                return;
            };
            let at = crate::text::date::iso_moment(clock::now());
            let signature = Signature::new((*signer).clone(), app.say(Doc::StatementCoach), at);
            if let Ok(countersigned) = signed.countersign(signature) {
                app.set_record(Record::from(countersigned));
                app.announce(app.say(Words::Signed));
            }
        })
    };
    let error = |value: &str| {
        (*tried && value.trim().is_empty()).then(|| AttrValue::from(app.say(Words::CoachMissing)))
    };
    html! {
        <section class="dw-sign dw-print-hidden" aria-labelledby="coach-sign">
            <h2 class="utrecht-heading-2" id="coach-sign">{ app.say(Words::CoachTitle) }</h2>
            <p class="utrecht-paragraph">{ app.say(Words::CoachIntro) }</p>
            <form onsubmit={sign} novalidate=true autocomplete="off">
                <div class="dw-fields-row">
                    <TextField id="coach-signer-name" label={app.say(Words::CoachName)} value={signer.name.clone()}
                        required=true error={error(&signer.name)}
                        oninput={change(|signer, value| signer.name = value)} />
                    <TextField id="coach-signer-function" label={app.say(Words::CoachFunction)} required=true
                        value={signer.function.clone()} error={error(&signer.function)}
                        oninput={change(|signer, value| signer.function = value)} />
                </div>
                <p class="utrecht-paragraph"><strong>{ app.say(Doc::StatementCoach) }</strong></p>
                <Button kind={ButtonKind::Primary} icon={IconName::Edit} submit=true>
                    { app.say(Words::CoachSign) }
                </Button>
            </form>
        </section>
    }
}
