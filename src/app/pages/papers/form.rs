//! What is filled in on a paper.

use yew::prelude::*;

use crate::app::components::{Choice, DateField, Radios, TextArea, TextField};
use crate::app::hooks::use_app;
use crate::document::View;
use crate::document::papers::{Filled, Kind};
use crate::protocol::Flow;
use crate::text::Lang;
use crate::text::papers::Papers as Words;

/// What [`Form`] shows and tells.
#[derive(Properties, PartialEq)]
pub(super) struct FormProps {
    /// The paper.
    pub kind: Kind,
    /// The case at hand.
    pub view: Option<View>,
    /// What stands on it.
    pub filled: Filled,
    /// Its language.
    pub lang: Lang,
    /// Called with what stands on it whenever that changes.
    pub onchange: Callback<Filled>,
    /// Called with another language.
    pub onlang: Callback<Lang>,
}

/// The fields of a paper; those that it does not have are not asked.
#[component]
pub(super) fn Form(props: &FormProps) -> Html {
    let app = use_app();
    let filled = &props.filled;
    let change = |set: fn(&mut Filled, String)| {
        let (tell, filled) = (props.onchange.clone(), filled.clone());
        Callback::from(move |value: String| {
            let mut next = filled.clone();
            set(&mut next, value);
            tell.emit(next);
        })
    };
    let kind = props.kind;
    let on = |kinds: &[Kind]| kinds.contains(&kind);
    let activity = props.view.as_ref();
    let activity = activity.and_then(|view| app.protocol.find_activity(&view.case.activity));
    let outside = match activity.map(|at| app.protocol.activity(at).flow) {
        Some(Flow::Out | Flow::In | Flow::Referred) => true,
        Some(Flow::Kept | Flow::Within | Flow::None) | None => false,
    };
    let about = on(&[Kind::Letter, Kind::ConsentForm, Kind::Card]);
    let headed = on(&[Kind::Letter, Kind::ConsentForm, Kind::InformationSheet]);
    let languages: Vec<Choice> = [(Lang::Nl, "Nederlands"), (Lang::En, "English")]
        .into_iter()
        .map(|(lang, name)| Choice::new(lang.tag(), name))
        .collect();
    let onlang = props
        .onlang
        .reform(|tag: AttrValue| Lang::from_tag(&tag).unwrap_or_default());
    let purpose_hint = if props.lang == app.lang {
        Words::PurposeHint
    } else {
        Words::PurposeLanguage
    };
    html! {
        <section class="dw-form dw-print-hidden" aria-labelledby="details-title">
            <h2 class="utrecht-heading-2" id="details-title">{ app.say(Words::Details) }</h2>
            <p class="utrecht-paragraph">{ app.say(Words::DetailsHelp) }</p>
            <div class="dw-paper-language">
            <Radios id="paper-language" legend={app.say(Words::Language)} options={languages} inline=true
                value={Some(AttrValue::from(props.lang.tag()))} onchange={onlang} />
            </div>
            <div class="dw-fields-row">
                if headed {
                    <TextField id="paper-sender" label={app.say(Words::Sender)} hint={app.say(Words::SenderHint)}
                        value={filled.sender.organisation.clone()}
                        oninput={change(|filled, value| filled.sender.organisation = value)} />
                }
                <TextField id="paper-contact" label={app.say(Words::Contact)}
                    value={filled.sender.contact.clone()}
                    oninput={change(|filled, value| filled.sender.contact = value)} />
                if headed {
                    <DateField id="paper-date" label={app.say(Words::Date)}
                        value={filled.date.clone()} onchange={change(|filled, value| filled.date = value)} />
                }
                if on(&[Kind::Letter]) {
                    <TextField id="paper-salutation" label={app.say(Words::Salutation)}
                        hint={app.say(Words::SalutationHint)} value={filled.salutation.clone()}
                        oninput={change(|filled, value| filled.salutation = value)} />
                }
                if about && outside {
                    <TextField id="paper-other-side" label={app.say(Words::OtherSide)}
                        hint={app.say(Words::OtherSideHint)} value={filled.other_side.clone()}
                        oninput={change(|filled, value| filled.other_side = value)} />
                }
                if on(&[Kind::Letter]) {
                    <DateField id="paper-shared-on" label={app.say(Words::SharedOn)}
                        value={filled.shared_on.clone()}
                        onchange={change(|filled, value| filled.shared_on = value)} />
                    <TextField id="paper-writer" label={app.say(Words::Writer)}
                        value={filled.writer.clone()} oninput={change(|filled, value| filled.writer = value)} />
                }
            </div>
            if about {
                <TextArea id="paper-purpose" label={app.say(Words::Purpose)} hint={app.say(purpose_hint)}
                    rows=3 value={filled.purpose.clone()}
                    oninput={change(|filled, value| filled.purpose = value)} />
            }
            if on(&[Kind::InformationSheet]) {
                <TextArea id="paper-team" label={app.say(Words::Team)} hint={app.say(Words::TeamHint)}
                    rows=3 value={filled.team.clone()}
                    oninput={change(|filled, value| filled.team = value)} />
            }
            <TextArea id="paper-note" label={app.say(Words::Note)} rows=2
                value={filled.note.clone()} oninput={change(|filled, value| filled.note = value)} />
        </section>
    }
}
