//! Which papers fit a verdict, and why another does not.

use std::collections::BTreeSet;

use crate::decision::{Outcome, Status};
use crate::document::View;
use crate::protocol::{Evidence, Paper, Protocol};

use super::Kind;

/// Whether a paper fits.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Offer {
    /// It does.
    Fits,
    /// It does not, and why.
    Not(WhyNot),
}

/// Why a paper does not fit.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum WhyNot {
    /// There is no case at hand.
    NoCase,
    /// Nothing about anybody is recorded.
    NoProcessing,
    /// What it would be about is not allowed.
    Forbidden,
    /// What it would be about is not done yet: something is still open.
    Open,
    /// Telling the client is postponed (art. 7.4), until this date where one was set (ISO 8601 date, as typed).
    Postponed(String),
    /// The route asks for no consent.
    NoConsentAsked,
    /// The client did not consent.
    Refused,
    /// The route asks for no message to the client.
    NothingToTell,
    /// The route has no talk about it.
    NoTalk,
    /// It belongs to an intake.
    NoIntake,
}

/// The papers that help with a verdict's rules or duties, as the protocol has it.
pub(super) fn helping(protocol: &Protocol, view: &View) -> BTreeSet<Paper> {
    let rules = view.verdict.before.iter().filter_map(|finding| {
        let rule = protocol.find_rule(&finding.rule)?;
        Some(&protocol.rule(rule).papers)
    });
    let duties = view.verdict.after.iter().filter_map(|duty| {
        let duty = protocol.find_duty(&duty.rule)?;
        Some(&protocol.duty(duty).papers)
    });
    rules.chain(duties).flatten().copied().collect()
}

/// Whether a rule that asks for this evidence is part of the verdict, and how it stands.
pub(super) fn standing(protocol: &Protocol, view: &View, evidence: Evidence) -> Option<Status> {
    view.verdict.before.iter().find_map(|finding| {
        let rule = protocol.find_rule(&finding.rule)?;
        (protocol.rule(rule).evidence == Some(evidence)).then_some(finding.status)
    })
}

/// Whether telling the client is postponed.
fn is_postponed(protocol: &Protocol, view: &View) -> bool {
    view.verdict.after.iter().any(|duty| {
        let duty = protocol.find_duty(&duty.rule);
        duty.is_some_and(|at| protocol.duty(at).evidence == Some(Evidence::Postponement))
    })
}

/// Whether a paper fits the case at hand. Without a case only what every client is told at an intake can be made.
#[must_use]
pub fn offer(protocol: &Protocol, view: Option<&View>, kind: Kind) -> Offer {
    let Some(view) = view else {
        return match kind {
            Kind::InformationSheet => Offer::Fits,
            Kind::Letter | Kind::ConsentForm | Kind::Card => Offer::Not(WhyNot::NoCase),
        };
    };
    why_not(protocol, view, kind).map_or(Offer::Fits, Offer::Not)
}

fn why_not(protocol: &Protocol, view: &View, kind: Kind) -> Option<WhyNot> {
    let outcome = view.verdict.outcome;
    if outcome == Outcome::NoProcessing {
        return Some(WhyNot::NoProcessing);
    }
    let helping = helping(protocol, view);
    let has = |paper: Paper| helping.contains(&paper);
    let postponed =
        || is_postponed(protocol, view).then(|| view.details.postponement.review_on.clone());
    match kind {
        Kind::InformationSheet if has(Paper::InformationSheet) => None,
        Kind::InformationSheet => Some(WhyNot::NoIntake),
        Kind::ConsentForm if !has(Paper::ConsentForm) => Some(WhyNot::NoConsentAsked),
        Kind::ConsentForm
            if standing(protocol, view, Evidence::Consent) == Some(Status::Failed) =>
        {
            Some(WhyNot::Refused)
        }
        Kind::Letter | Kind::Card if outcome == Outcome::Forbidden => Some(WhyNot::Forbidden),
        Kind::ConsentForm if outcome == Outcome::Forbidden => Some(WhyNot::Forbidden),
        Kind::ConsentForm => None,
        Kind::Letter | Kind::Card if is_postponed(protocol, view) => {
            postponed().map(WhyNot::Postponed)
        }
        Kind::Letter if !has(Paper::Letter) => Some(WhyNot::NothingToTell),
        Kind::Letter if outcome == Outcome::Conditional => Some(WhyNot::Open),
        Kind::Letter => None,
        Kind::Card if has(Paper::Card) => None,
        Kind::Card => Some(WhyNot::NoTalk),
    }
}
