//! What may be in a dossier: kinds of data, each with its condition where it has one.

use yew::prelude::*;

use super::desk::{DeskHandle, use_desk};
use super::field::answers;
use super::parts::NotesHere;
use super::{loaded, route};
use crate::app::components::{Checkbox, Icon, IconName, LinkTo, Radios, Refs};
use crate::app::desk::Deed;
use crate::app::hooks::{App, use_app, use_page};
use crate::app::rights_place::Place;
use crate::protocol::Answer;
use crate::rights::access::{May, may_be_kept};
use crate::rights::model::Category;
use crate::text::rights::RightsPage as Words;

/// What may be in a dossier.
#[component]
pub(super) fn DossierPage() -> Html {
    let app = use_app();
    let desk = use_desk();
    use_page(app.say(Words::DossierTitle));
    let Some(rights) = loaded(&app) else {
        return Html::default();
    };
    let dossier = &rights.source().dossier;
    html! {
        <div class="dw-page dw-rights">
            <p><LinkTo route={route(Place::Overview)} icon={IconName::ArrowLeft}>{ app.say(Words::Back) }</LinkTo></p>
            <h1 class="utrecht-heading-1" tabindex="-1">{ app.say(Words::DossierTitle) }</h1>
            <p class="utrecht-paragraph utrecht-paragraph--lead">{ app.say(Words::DossierLead) }</p>
            <fieldset class="utrecht-form-fieldset utrecht-form-fieldset--html-fieldset">
                <legend class="utrecht-form-fieldset__legend utrecht-form-fieldset__legend--html-legend">
                    { app.say(Words::DossierChoose) }
                </legend>
                <div class="dw-choices">
                    { for dossier.categories.iter().map(|category| {
                        let onchange = {
                            let (desk, id) = (desk.clone(), category.id.clone());
                            Callback::from(move |on: bool| desk.dispatch(Deed::Choose(id.clone(), on)))
                        };
                        let checked = desk.desk.chosen.contains(&category.id);
                        html! {
                            <div key={category.id.clone()}>
                                <Checkbox id={format!("dossier-{}", category.id)} label={app.t(&category.label)}
                                    help={category.help.as_ref().map(|help| app.t(help))} {checked} {onchange} />
                                <div aria-live="polite">
                                    if checked { { finding(&app, &desk, category) } }
                                </div>
                            </div>
                        }
                    }) }
                </div>
            </fieldset>
            <NotesHere notes={dossier.notes.clone()} />
        </div>
    }
}

/// Whether a kind of data may be there, with its conditions as questions.
fn finding(app: &App, desk: &DeskHandle, category: &Category) -> Html {
    let (class, status, icon, words) = match may_be_kept(category, &desk.desk.answers) {
        May::Yes => (
            "dw-rule--met",
            "dw-status--met",
            IconName::Check,
            Words::MayYes,
        ),
        May::Open => (
            "dw-rule--open",
            "dw-status--open",
            IconName::Question,
            Words::MayOpen,
        ),
        May::No => (
            "dw-rule--failed",
            "dw-status--failed",
            IconName::Cross,
            Words::MayNo,
        ),
    };
    html! {
        <section class={classes!("dw-rule", "dw-rule--below", class)} aria-label={app.t(&category.label)}>
            <p class={classes!("dw-status", "dw-status--wrap", status)}><Icon name={icon} />{ app.say(words) }</p>
            <p class="dw-rule__explain">{ app.t(&category.explain) }{ " " }<Refs refs={category.refs.clone()} /></p>
            { for category.ask.iter().map(|question| {
                let onchange = {
                    let (desk, id) = (desk.clone(), question.id.clone());
                    Callback::from(move |value: AttrValue| {
                        let answer = Answer::from_id(&value).unwrap_or_default();
                        desk.dispatch(Deed::Answer(id.clone(), answer));
                    })
                };
                let given = desk.desk.answers.get(&question.id);
                let then = question.if_no.as_ref().filter(|_| given == Some(&Answer::No));
                html! {
                    <div key={question.id.clone()}>
                        <Radios id={format!("ask-{}", question.id)} legend={app.t(&question.ask)} inline=true
                            options={answers(app)} value={given.map(|answer| AttrValue::from(answer.id()))} {onchange} />
                        if let Some(then) = then {
                            <p class="dw-question__act"><Icon name={IconName::ArrowRight} /><span>{ app.t(then) }</span></p>
                        }
                    </div>
                }
            }) }
        </section>
    }
}
