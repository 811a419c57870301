//! Who may see a dossier: role and reason give yes, no or a part, with the article.

use yew::prelude::*;

use super::desk::use_desk;
use super::parts::{NotesHere, to_check};
use super::{loaded, route};
use crate::app::components::{
    Alert, AlertKind, ButtonKind, Choice, IconName, LinkTo, Radios, Refs,
};
use crate::app::desk::Deed;
use crate::app::hooks::{App, use_app, use_page};
use crate::app::rights_place::Place;
use crate::rights::Rights;
use crate::rights::access::access;
use crate::rights::model::{AccessRule, Named, Sees};
use crate::text::rights::RightsPage as Words;

/// Who may see a dossier.
#[component]
pub(super) fn AccessPage() -> Html {
    let app = use_app();
    let desk = use_desk();
    use_page(app.say(Words::AccessTitle));
    let Some(rights) = loaded(&app) else {
        return Html::default();
    };
    let source = rights.source();
    let table = &source.access;
    let choose = |deed: fn(String) -> Deed| {
        let desk = desk.clone();
        Callback::from(move |id: AttrValue| desk.dispatch(deed(id.to_string())))
    };
    let on = &desk.desk;
    let answer = on.role.as_ref().zip(on.reason.as_ref());
    let rule = answer.and_then(|(role, reason)| access(source, role, reason));
    html! {
        <div class="dw-page dw-rights">
            <p><LinkTo route={route(Place::Overview)} icon={IconName::ArrowLeft}>{ app.say(Words::Back) }</LinkTo></p>
            <h1 class="utrecht-heading-1" tabindex="-1">{ app.say(Words::AccessTitle) }</h1>
            <p class="utrecht-paragraph utrecht-paragraph--lead">{ app.say(Words::AccessLead) }</p>
            <div class="dw-rights-pair">
                <Radios id="access-role" legend={app.say(Words::AccessWho)} options={options(&app, &table.roles)}
                    value={on.role.clone().map(AttrValue::from)} onchange={choose(Deed::Role)} />
                <Radios id="access-reason" legend={app.say(Words::AccessWhat)} options={options(&app, &table.reasons)}
                    value={on.reason.clone().map(AttrValue::from)} onchange={choose(Deed::Reason)} />
            </div>
            <div role="status" class="dw-rights-result">
                if let Some(rule) = rule { { result(&app, rule) } } else {
                    <p class="utrecht-paragraph dw-quiet">{ app.say(Words::AccessNone) }</p>
                }
            </div>
            if let Some(rule) = rule { { onward(&app, &rights, rule) } }
            <NotesHere notes={table.notes.clone()} />
        </div>
    }
}

fn options(app: &App, named: &[Named]) -> Vec<Choice> {
    let option = |one: &Named| {
        let choice = Choice::new(one.id.clone(), app.t(&one.label));
        match &one.help {
            Some(help) => choice.with_help(app.t(help)),
            None => choice,
        }
    };
    named.iter().map(option).collect()
}

fn result(app: &App, rule: &AccessRule) -> Html {
    let (kind, words) = match rule.sees {
        Sees::Yes => (AlertKind::Ok, Words::SeesYes),
        Sees::Part => (AlertKind::Warning, Words::SeesPart),
        Sees::No => (AlertKind::Error, Words::SeesNo),
    };
    html! {
        <Alert {kind} title={app.say(words)}>
            <p class="utrecht-paragraph">{ app.t(&rule.explain) }{ " " }<Refs refs={rule.refs.clone()} /></p>
        </Alert>
    }
}

/// The check to do first, and the tool to go on with.
fn onward(app: &App, rights: &Rights, rule: &AccessRule) -> Html {
    let tool = rule.tool.as_ref().and_then(|id| rights.tool(id));
    let tool = tool.and_then(|tool| tool.steps.first().map(|step| (tool, step)));
    html! {
        <>
            if let Some(link) = &rule.check { { to_check(app, link) } }
            if let Some((tool, step)) = tool {
                <p>
                    <LinkTo route={route(Place::Step(tool, step))} button={ButtonKind::Secondary} icon={IconName::ArrowRight}>
                        { app.fill(Words::GoTool, &[("tool", &app.t(&tool.title))]) }
                    </LinkTo>
                </p>
            }
        </>
    }
}
