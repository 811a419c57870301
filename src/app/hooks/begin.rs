//! Beginning a new check, without losing one that is under way.

use yew::prelude::*;

use super::{App, Confirm};
use crate::app::route::{CheckStep, Route};
use crate::app::session::{Action, Edit};
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
        if self.session.is_empty() || !self.is_unsaved() {
            start.emit(());
        } else {
            self.confirm(Confirm {
                title: self.say(Begin::Title).into(),
                message: self.say(Begin::Message).into(),
                yes: self.say(Begin::Yes).into(),
                no: Some(self.say(Begin::No).into()),
                danger: false,
                on_yes: start,
            });
        }
    }

    fn start(&self, from: &From) {
        let (activity, row, outside) = match from {
            From::Activity(activity) => (activity, None, false),
            From::Row { activity, row } => (activity, Some(row), false),
            From::Outside(activity) => (activity, None, true),
        };
        self.dispatch(Action::Start {
            activity: activity.clone(),
            row: row.cloned(),
        });
        if outside {
            self.edit(Edit::OutsideTable);
        }
        self.navigate(Route::Check(self.first_step(activity, row, outside)));
    }

    /// The step at which a check goes on once this much is known.
    fn first_step(&self, activity: &str, row: Option<&String>, outside: bool) -> CheckStep {
        let protocol = &self.protocol;
        let Some(at) = protocol.find_activity(activity) else {
            return CheckStep::Activity;
        };
        let mut rows = protocol.rows_of(at);
        let only = match (rows.next(), rows.next()) {
            (Some(only), None) => Some(only),
            _ => None,
        };
        let row = row.and_then(|id| protocol.find_row(id)).or(only);
        match (row, protocol.activity(at).row) {
            (Some(row), _) if protocol.row(row).occasion.is_some() => CheckStep::Occasion,
            (Some(_), _) | (None, crate::protocol::RowUse::None) => CheckStep::Data,
            (None, _) if outside => CheckStep::Data,
            (None, _) => CheckStep::Row,
        }
    }
}
