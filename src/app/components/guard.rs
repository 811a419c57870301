//! Points out what does not belong in a motivation while one types. Decides nothing: the user removes it or lets it be.

use yew::prelude::*;

use super::{Button, ButtonKind};
use crate::app::hooks::use_app;
use crate::browser::focus;
use crate::record::guard::{self, Kind};
use crate::text::guard::GuardWords as Words;

/// How many things are pointed out at once.
const MOST: usize = 5;

#[derive(Properties, PartialEq)]
pub(super) struct GuardProps {
    /// The id of the field that is looked at.
    pub id: AttrValue,
    /// What stands in it.
    pub value: AttrValue,
    /// Called with the text without what was removed.
    pub onchange: Callback<String>,
}

/// What is pointed out in a field.
#[component]
pub(super) fn Guard(props: &GuardProps) -> Html {
    let app = use_app();
    let kept = use_state(Vec::<String>::new);
    let found = guard::hints(&props.value);
    let open = found.into_iter().filter_map(|hint| {
        let words = props.value.get(hint.at.clone())?.to_owned();
        (!kept.contains(&words)).then_some((hint, words))
    });
    let items = open.take(MOST).map(|(hint, words)| {
        let what = match hint.kind {
            Kind::Bsn => Words::Bsn,
            Kind::Email => Words::Email,
            Kind::Phone => Words::Phone,
            Kind::Iban => Words::Iban,
            Kind::Name => Words::Name,
            Kind::Postcode => Words::Postcode,
            Kind::Birth => Words::Birth,
            Kind::Judgement => Words::Judgement,
        };
        let keep = {
            let (kept, words, id) = (kept.clone(), words.clone(), props.id.clone());
            Callback::from(move |_: MouseEvent| {
                let mut list = (*kept).clone();
                list.push(words.clone());
                kept.set(list);
                focus::by_id(&id);
            })
        };
        let remove = {
            let (props, hint) = ((props.id.clone(), props.value.clone(), props.onchange.clone()), hint.clone());
            Callback::from(move |_: MouseEvent| {
                let (id, value, onchange) = &props;
                onchange.emit(guard::without(value, &hint));
                focus::by_id(id);
            })
        };
        let value = [("found", words.as_str())];
        html! {
            <li class="dw-guard__item" key={format!("{}-{}", hint.at.start, words)}>
                <span class="dw-guard__words">{ app.fill(what, &value) }</span>
                if hint.kind.is_data() {
                    <Button kind={ButtonKind::Subtle} class="dw-button--small" onclick={remove}
                        label={app.fill(Words::RemoveWhat, &value)}>{ app.say(Words::Remove) }</Button>
                }
                <Button kind={ButtonKind::Subtle} class="dw-button--small" onclick={keep}
                    label={app.fill(Words::KeepWhat, &value)}>{ app.say(Words::Keep) }</Button>
            </li>
        }
    });
    let items: Vec<Html> = items.collect();
    html! {
        <div class="dw-guard-place" role="status" aria-label={app.say(Words::Label)}>
            if !items.is_empty() { <ul class="dw-guard__list">{ for items }</ul> }
        </div>
    }
}
