//! The first page: what do you want to do?

mod cards;
mod finder;

use yew::prelude::*;

use crate::app::components::{ButtonKind, IconName, LinkTo};
use crate::app::config::Feature;
use crate::app::hooks::{use_app, use_page};
use crate::app::kept::KEY;
use crate::app::route::Route;
use crate::browser::storage;
use crate::text::start::StartPage as Words;

use cards::ActivityCards;
use finder::FinderBox;

/// The first page.
#[component]
pub fn StartPage() -> Html {
    let app = use_app();
    use_page(app.say(Words::PageTitle));
    html! {
        <div class="dw-page dw-page--wide dw-start">
            <h1 class="utrecht-heading-1" tabindex="-1">{ app.say(Words::Title) }</h1>
            <p class="utrecht-paragraph utrecht-paragraph--lead">{ app.say(Words::Lead) }</p>
            if app.has(Feature::Check) {
                <Continue />
                <FinderBox />
                <section class="dw-section" aria-labelledby="activities">
                    <h2 class="utrecht-heading-2" id="activities">{ app.say(Words::ActivitiesTitle) }</h2>
                    <ActivityCards />
                </section>
            }
            <div class="dw-start__more">
                <section class="dw-panel dw-panel--acute" aria-labelledby="danger">
                    <h2 class="utrecht-heading-3" id="danger">{ app.say(Words::AcuteTitle) }</h2>
                    <p class="utrecht-paragraph">{ app.say(Words::AcuteText) }</p>
                    <LinkTo route={Route::Acute} button={ButtonKind::Secondary} icon={IconName::Alarm}>
                        { app.say(Words::AcuteLink) }
                    </LinkTo>
                </section>
                <section class="dw-panel" aria-labelledby="look-up">
                    <h2 class="utrecht-heading-3" id="look-up">{ app.say(Words::TableTitle) }</h2>
                    if app.has(Feature::Table) { <p class="utrecht-paragraph">{ app.say(Words::TableText) }</p> }
                    <ul class="dw-links">
                        if app.has(Feature::Table) {
                            <li>
                                <LinkTo route={Route::Table(None)} icon={IconName::Table}>
                                    { app.say(Words::TableLink) }
                                </LinkTo>
                            </li>
                        }
                        <li>
                            <LinkTo route={Route::Glossary(None)} icon={IconName::Book}>
                                { app.say(Words::GlossaryLink) }
                            </LinkTo>
                        </li>
                    </ul>
                </section>
                if app.has(Feature::Check) {
                    <section class="dw-panel" aria-labelledby="from-file">
                        <h2 class="utrecht-heading-3" id="from-file">{ app.say(Words::OpenTitle) }</h2>
                        <p class="utrecht-paragraph">{ app.say(Words::OpenText) }</p>
                        <LinkTo route={Route::Open} icon={IconName::Open}>{ app.say(Words::OpenLink) }</LinkTo>
                    </section>
                }
            </div>
        </div>
    }
}

/// The way back to what one was doing, when one was doing something.
#[component]
fn Continue() -> Html {
    let app = use_app();
    if app.session.is_empty() {
        return html! {
            if storage::get(KEY).is_some() {
                <section class="dw-panel dw-panel--continue" aria-labelledby="continue">
                    <h2 class="utrecht-heading-3" id="continue">{ app.say(Words::ContinueTitle) }</h2>
                    <p class="utrecht-paragraph">{ app.say(Words::KeptText) }</p>
                    <LinkTo route={Route::Open} button={ButtonKind::Primary}>{ app.say(Words::ContinueCheck) }</LinkTo>
                </section>
            }
        };
    }
    let draft = app.session.draft();
    let activity = draft
        .activity
        .as_ref()
        .and_then(|id| app.protocol.find_activity(id))
        .map(|at| app.t(&app.protocol.activity(at).label));
    let contact = draft
        .row
        .as_ref()
        .and_then(|id| app.protocol.find_row(id))
        .map(|at| app.t(&app.protocol.row(at).contact));
    let what: Vec<AttrValue> = activity.into_iter().chain(contact).collect();
    let what = what.join(" – ");
    html! {
        <section class="dw-panel dw-panel--continue" aria-labelledby="continue">
            <h2 class="utrecht-heading-3" id="continue">{ app.say(Words::ContinueTitle) }</h2>
            if !what.is_empty() {
                <p class="utrecht-paragraph">{ app.fill(Words::ContinueAbout, &[("what", &what)]) }</p>
            }
            <div class="utrecht-button-group">
                <LinkTo route={Route::Check(app.state().last_step)} button={ButtonKind::Primary}
                    icon={IconName::ArrowRight}>{ app.say(Words::ContinueCheck) }</LinkTo>
                <LinkTo route={Route::Motivation} button={ButtonKind::Secondary}>
                    { app.say(Words::ContinueMotivation) }
                </LinkTo>
                <LinkTo route={Route::Document} button={ButtonKind::Secondary}>
                    { app.say(Words::ContinueDocument) }
                </LinkTo>
            </div>
        </section>
    }
}
