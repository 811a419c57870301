//! The files that were not taken, each with its reason.

use yew::prelude::*;

use crate::app::components::{Disclosure, IconName};
use crate::app::hooks::{App, use_app};
use crate::app::pages::trouble::{Failure, told};
use crate::browser::files::FileError;
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
    let failure = match why {
        Refused::Locked => return app.say(Words::WhyLocked).to_owned(),
        Refused::Draft => return app.say(Words::WhyDraft).to_owned(),
        Refused::Empty => Failure::Empty,
        Refused::Unreadable => Failure::File(FileError::Unreadable),
        Refused::NotText => Failure::File(FileError::NotText),
        Refused::Practice => Failure::Content(ReadError::Practice),
        Refused::Read(error) => Failure::Content(error.clone()),
        Refused::Pdf(why) => Failure::Pdf(*why),
    };
    match told(app, &failure) {
        (words, None) => words,
        (words, Some(what)) => format!("{words} ({what})"),
    }
}
