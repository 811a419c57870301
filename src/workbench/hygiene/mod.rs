//! Hygiene: whether a protocol says one thing, and only one, about every case, and nothing that decides nothing.
//!
//! Every space is walked whole, by value classes that follow from the rules; what is too large for that is refused. A
//! finding has a stable code, a place, and the smallest case that proves it; whether one can is said by [`Code::shown`].

mod cells;
mod conditions;
mod finding;
mod marks;
mod reach;
mod routes;
mod rules;

pub use finding::{Code, Finding, Severity, Shown};

use chrono::NaiveDate;

use crate::protocol::{Examined, LoadError, Problem};

/// Looks a protocol over. Notes on the law are looked at for their age when today is known.
///
/// Findings come in the order of their weight, then in that of the file.
#[must_use]
pub fn look_over(examined: &Examined, today: Option<NaiveDate>) -> Vec<Finding> {
    look_over_and_count(examined, today).0
}

/// The same, with how much was done for it: the states that were walked and the conditions that were compiled. That many
/// are no more than so many times those of a protocol of a tenth the size, whatever the machine.
#[must_use]
pub fn look_over_and_count(examined: &Examined, today: Option<NaiveDate>) -> (Vec<Finding>, u64) {
    let protocol = examined.as_it_is();
    let mut findings = Vec::new();
    let mut loaded = examined.errors().iter();
    let refused = loaded.any(|error| matches!(error.problem, Problem::TooMany(_)));
    let mut done = 0;
    if !refused {
        done += routes::look(protocol, &mut findings);
        done += conditions::look(protocol, &mut findings);
        done += rules::look(protocol, &mut findings);
    }
    // What the walk over all states tells with its smallest case need not be told twice.
    let told = |error: &LoadError| match error.problem {
        Problem::NoRoute(_) | Problem::TwoRoutes { .. } => !refused,
        Problem::UnreachableRoute => findings.iter().any(|finding| {
            finding.code == Code::ShadowedByOne
                && format!("routes.{}", finding.about) == error.place
        }),
        Problem::Form(_)
        | Problem::Schema(_)
        | Problem::Unknown { .. }
        | Problem::Duplicate(_)
        | Problem::TooMany(_)
        | Problem::UnreachableRow
        | Problem::Unused
        | Problem::QuestionUse
        | Problem::KindMismatch { .. }
        | Problem::BadStep
        | Problem::BadRule(_)
        | Problem::TooComplex
        | Problem::Count { .. }
        | Problem::BadDate(_) => false,
    };
    let mut all: Vec<Finding> = examined
        .errors()
        .iter()
        .filter(|error| !told(error))
        .map(Finding::of_error)
        .collect();
    all.append(&mut findings);
    cells::look(protocol, &mut all);
    marks::look(protocol, today, &mut all);
    if !refused {
        let mut reach = reach::Reach::new(protocol);
        for finding in &mut all {
            if finding.witness.is_none() && finding.code.shown() != Shown::ByPlace {
                finding.witness = reach.case(&finding.place);
            }
        }
    }
    all.sort_by_key(|finding| finding.code.severity());
    (all, done)
}

/// What is wrong with the form of a file, as findings.
#[must_use]
pub fn of_errors(errors: &[LoadError]) -> Vec<Finding> {
    errors.iter().map(Finding::of_error).collect()
}
