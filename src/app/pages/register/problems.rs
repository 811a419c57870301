//! The files that were not taken, each with its reason.

use yew::prelude::*;

use crate::app::components::{Disclosure, IconName};
use crate::app::hooks::{App, use_app};
use crate::record::ReadError;
use crate::register::{Problem, Refused};
use crate::text::register_page::RegisterPage as Words;

use super::book::Book;

/// The most that are listed.
const MOST: usize = 200;

/// Whose files they are.
#[derive(Properties, PartialEq)]
pub struct ProblemsProps {
    /// What was opened.
    pub book: Book,
}

/// The files that were not taken.
#[component]
pub fn Problems(props: &ProblemsProps) -> Html {
    let app = use_app();
    let problems = props.book.shelf.problems();
    if problems.is_empty() {
        return Html::default();
    }
    let summary = app.fill(Words::Problems, &[("n", &problems.len().to_string())]);
    let more = problems.len().saturating_sub(MOST);
    html! {
        <Disclosure {summary} icon={IconName::Warning} open={problems.len() <= 10} class="dw-problems">
            <dl class="dw-problems__list">
                { for problems.iter().take(MOST).map(|problem| one(&app, problem)) }
            </dl>
            if more > 0 {
                <p class="utrecht-paragraph">{ app.fill(Words::ProblemsMore, &[("n", &more.to_string())]) }</p>
            }
        </Disclosure>
    }
}

fn one(app: &App, problem: &Problem) -> Html {
    html! {
        <div class="dw-problems__item">
            <dt><bdi>{ problem.file.clone() }</bdi></dt>
            <dd>{ reason(app, &problem.why) }</dd>
        </div>
    }
}

/// Why a file was not taken, in words.
fn reason(app: &App, why: &Refused) -> String {
    let words = match why {
        Refused::Empty => Words::WhyEmpty,
        Refused::Unreadable => Words::WhyUnreadable,
        Refused::NotText => Words::WhyNotText,
        Refused::Locked => Words::WhyLocked,
        Refused::Draft => Words::WhyDraft,
        Refused::Practice => Words::WhyPractice,
        Refused::Read(error) => return read_error(app, error),
    };
    app.say(words).to_owned()
}

fn read_error(app: &App, error: &ReadError) -> String {
    match error {
        ReadError::TooLarge => app.say(Words::WhyTooLarge).to_owned(),
        ReadError::NotJson { cut_off, line } => {
            let words = if *cut_off {
                Words::WhyCutOff
            } else {
                Words::WhyNotJson
            };
            app.fill(words, &[("line", &line.to_string())])
        }
        ReadError::Practice => app.say(Words::WhyPractice).to_owned(),
        ReadError::Foreign => app.say(Words::WhyForeign).to_owned(),
        ReadError::OtherVersion(what) => app.fill(Words::WhyVersion, &[("what", what)]),
        ReadError::OtherProtocol(what) => app.fill(Words::WhyProtocol, &[("what", what)]),
        ReadError::Damaged(what) => app.fill(Words::WhyDamaged, &[("what", what)]),
    }
}
