//! About whom it is, with whom, and what for.

use yew::prelude::*;

use super::{OUTCOME, error, set};
use crate::app::components::{DateTimeField, Disclosure, TextArea, TextField};
use crate::app::hooks::App;
use crate::app::session::Edit;
use crate::decision::{Outcome, Verdict};
use crate::protocol::Flow;
use crate::record::{Needed, OtherSide, OtherSideNamed, Subject, to_name};
use crate::text::motivation::MotivationPage as Words;

pub(super) fn fields(app: &App, verdict: &Verdict, missing: &[Needed], shown: bool) -> Html {
    let draft = app.session.draft();
    let wrong = |id: &str| error(app, missing, id, shown);
    let subject = |change: fn(&mut Subject, String)| {
        let subject = draft.subject.clone();
        set(app, move |value| {
            let mut subject = subject.clone();
            change(&mut subject, value);
            Edit::Subject(subject)
        })
    };
    let other = |change: fn(&mut OtherSide, String)| {
        let other = draft.other_side.clone();
        set(app, move |value| {
            let mut other = other.clone();
            change(&mut other, value);
            Edit::OtherSide(other)
        })
    };
    let activity = app.protocol.activity(verdict.activity);
    // Somebody is at the other side wherever data goes from one to another.
    let shares = !matches!(activity.flow, Flow::None | Flow::Kept);
    let named = to_name(&app.protocol, verdict) != OtherSideNamed::Optional;
    html! {
        <section class="dw-part" aria-labelledby="motivation-about">
            <h2 class="utrecht-heading-2" id="motivation-about">{ app.say(Words::About) }</h2>
            <TextField id="subject-file-number" label={app.say(Words::FileNumber)}
                hint={app.say(Words::FileNumberHint)} value={draft.subject.file_number.clone()} required=true
                error={wrong("subject-file-number")} oninput={subject(|subject, value| subject.file_number = value)} />
            <Disclosure summary={app.say(Words::WithName)} open={!draft.subject.name.is_empty()}>
                <TextField id="subject-name" label={app.say(Words::Name)} hint={app.say(Words::NameHint)}
                    value={draft.subject.name.clone()} optional=true
                    oninput={subject(|subject, value| subject.name = value)} />
            </Disclosure>
            if shares {
                <div class="dw-fields-row">
                    <TextField id="other-organisation" label={app.say(Words::Organisation)} optional={!named}
                        hint={app.say(Words::OrganisationHint)} value={draft.other_side.organisation.clone()}
                        required={named} error={wrong("other-organisation")}
                        oninput={other(|other, value| other.organisation = value)} />
                    <TextField id="other-person" label={app.say(Words::Person)} optional=true
                        value={draft.other_side.person.clone()} oninput={other(|other, value| other.person = value)} />
                    <TextField id="other-channel" label={app.say(Words::Channel)} optional=true
                        hint={app.say(Words::ChannelHint)} value={draft.other_side.channel.clone()}
                        oninput={other(|other, value| other.channel = value)} />
                </div>
                if verdict.outcome != Outcome::Forbidden {
                    <DateTimeField id="other-when" label={app.say(Words::SharedWhen)} optional=true now=true
                        hint={Some(AttrValue::from(app.say(Words::SharedWhenHint)))} value={draft.other_side.when.clone()}
                        error={wrong("other-when")} onchange={other(|other, value| other.when = value)} />
                }
            }
            <TextArea id="purpose" label={app.say(Words::Purpose)} hint={app.say(Words::PurposeHint)} rows={2}
                value={draft.purpose.clone()} required=true error={wrong("purpose")}
                oninput={set(app, Edit::Purpose)} />
            if verdict.outcome == Outcome::Forbidden {
                <TextArea id="motivation-outcome" label={app.say(Words::WhyNot)} hint={app.say(Words::WhyNotHint)}
                    rows={4} value={draft.motivations.get(OUTCOME).cloned().unwrap_or_default()} required=true
                    error={wrong("motivation-outcome")}
                    oninput={set(app, |value| Edit::Motivation(OUTCOME.to_owned(), value))} />
            }
        </section>
    }
}
