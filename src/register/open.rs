//! What a record says is still to be done. Whether it was done since, no record knows.

use chrono::NaiveDate;

use crate::protocol::Protocol;
use crate::record::{DutyPlan, DutyState, Record};
use crate::text::register::Register as Words;
use crate::text::{Lang, Text, date, fill};

/// What is to be done.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ToDo {
    /// The teamcoach's signature.
    Coach,
    /// Looking again whether telling the client is safe.
    Review,
    /// A duty of the protocol, by its id.
    Duty(String),
    /// Something that the professional wrote down.
    Own(String),
    /// A term of a tool.
    Term(Text),
}

/// Something that is still to be done.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Open {
    /// What.
    pub what: ToDo,
    /// On or before which day, where it says one.
    pub by: Option<NaiveDate>,
}

impl Open {
    /// The teamcoach's signature, where it is still to come.
    pub(super) fn coach(complete: bool) -> Option<Self> {
        (!complete).then_some(Open {
            what: ToDo::Coach,
            by: None,
        })
    }

    /// What a decision says is still to be done.
    #[must_use]
    pub(super) fn of_decision(record: &Record) -> Vec<Self> {
        let details = &record.content().details;
        let planned = |plan: &DutyPlan, what: ToDo| {
            let open = match plan.state {
                DutyState::Planned => true,
                DutyState::Done => false,
            };
            open.then(|| Open {
                what,
                by: date::parse_iso(&plan.date),
            })
        };
        let mut open: Vec<Open> = Open::coach(record.is_complete()).into_iter().collect();
        let duties = details.duties.iter();
        open.extend(duties.filter_map(|(id, plan)| planned(plan, ToDo::Duty(id.clone()))));
        let own = details.to_do.iter();
        open.extend(own.filter_map(|plan| planned(plan, ToDo::Own(plan.what.clone()))));
        if let Some(by) = date::parse_iso(&details.postponement.review_on) {
            open.push(Open {
                what: ToDo::Review,
                by: Some(by),
            });
        }
        open
    }

    /// What is to be done, in words.
    #[must_use]
    pub fn what_in_words(&self, protocol: &Protocol, lang: Lang) -> String {
        match &self.what {
            ToDo::Coach => Words::Incomplete.get(lang).to_owned(),
            ToDo::Review => Words::OpenReview.get(lang).to_owned(),
            ToDo::Own(words) => words.clone(),
            ToDo::Term(text) => text.get(lang).to_owned(),
            ToDo::Duty(id) => {
                let duty = protocol.find_duty(id).map(|at| protocol.duty(at));
                duty.map_or_else(|| id.clone(), |duty| duty.title.get(lang).to_owned())
            }
        }
    }

    /// The same with its day, and whether that has passed.
    #[must_use]
    pub fn in_words(&self, protocol: &Protocol, today: NaiveDate, lang: Lang) -> String {
        let what = self.what_in_words(protocol, lang);
        let Some(by) = self.by else { return what };
        let words = if by < today {
            Words::OpenPast
        } else {
            Words::OpenBy
        };
        let day = date::long(by, lang);
        fill(words.get(lang), &[("what", &what), ("date", &day)])
    }
}
