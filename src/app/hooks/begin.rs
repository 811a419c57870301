//! Beginning a new check, without losing one that is under way.

use yew::prelude::*;

use super::{App, Confirm};
use crate::app::route::{CheckStep, Route};
use crate::app::session::{Action, Edit, Session};
use crate::app::steps::Overview;
use crate::text::begin::Begin;

/// Where a new check begins.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum From {
    /// With an activity; the row is still to be chosen where there is one.
    Activity(String),
    /// With a row of the table.
    Row {
        /// The activity's id.
        activity: String,
        /// The row's id.
        row: String,
    },
    /// With someone outside the table.
    Outside(String),
}

impl App {
    /// Begins a new check and goes to its first open step. Asks first when another check would make way for it.
    pub fn begin(&self, from: From) {
        let app = self.clone();
        let start = Callback::from(move |()| app.start(&from));
        let makes_way = !self.session.is_empty() && self.is_unsaved();
        self.confirm_if(
            makes_way,
            Confirm {
                title: self.say(Begin::Title).into(),
                message: self.say(Begin::Message).into(),
                yes: self.say(Begin::Yes).into(),
                no: Some(self.say(Begin::No).into()),
                danger: false,
                on_yes: start,
            },
        );
    }

    fn start(&self, from: &From) {
        let (activity, row, outside) = match from {
            From::Activity(activity) => (activity, None, false),
            From::Row { activity, row } => (activity, Some(row), false),
            From::Outside(activity) => (activity, None, true),
        };
        let mut actions = vec![Action::Start {
            activity: activity.clone(),
            row: row.cloned(),
        }];
        if outside {
            actions.push(Action::Edit(Edit::OutsideTable));
        }
        // Where the check goes on follows from what it then is.
        let fresh = actions.iter().fold(Session::default(), |session, action| {
            session.apply(&self.protocol, action)
        });
        let overview = Overview::of(&self.protocol, fresh.draft());
        let step = overview
            .next(CheckStep::Activity)
            .unwrap_or(CheckStep::Activity);
        for action in actions {
            self.dispatch(action);
        }
        self.navigate(Route::Check(step));
    }
}
