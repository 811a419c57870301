//! Records of the rights as the register has them: a client's request, an intake, the Meldcode, a complaint, and the log of
//! a retention list.

use serde::Serialize;

use crate::record::Difference as Differs;
use crate::rights::retention::Log;
use crate::rights::{self, Difference, Rights, Sheet, Signed};

use super::entry::{Entry, Kind};
use super::open::{Open, ToDo};

/// A record of a tool.
pub(super) fn of_tool(
    rights: &Rights,
    id: &str,
    signed: &Signed,
    differences: &[Difference],
) -> Entry {
    let tool = rights.tool(id);
    let mut entry = common(signed, differences, Kind::Tool(id.to_owned()));
    entry.title = rights::title(rights, id);
    let Some(tool) = tool else { return entry };
    let sheet = Sheet::of(tool, signed.details());
    sheet
        .file_number()
        .trim()
        .clone_into(&mut entry.file_number);
    let outcome = signed.outcome();
    entry.came_to = outcome.map(|id| rights::outcome(tool, id));
    let terms = rights::open(&sheet).into_iter();
    entry.open.extend(terms.map(|(moment, by)| Open {
        what: ToDo::Term(moment.label.clone()),
        by: Some(by),
    }));
    entry
}

/// The log of a retention list.
pub(super) fn of_log(signed: &Signed<Log>, differences: &[Difference]) -> Entry {
    let mut entry = common(signed, differences, Kind::Log);
    entry.title = rights::log_title();
    entry.came_to = Some(rights::retention::gone(signed.details().len()));
    entry
}

/// What every kind has. The names of its files, and what is looked through, are still to come.
fn common<D: Clone + Serialize>(
    signed: &Signed<D>,
    differences: &[Difference],
    kind: Kind,
) -> Entry {
    let altered = differences
        .iter()
        .any(|one| matches!(one, Difference::Altered | Difference::BadSeal));
    let of = |one: &Difference| match one {
        Difference::Altered | Difference::BadSeal => Differs::Altered,
        Difference::OtherRules => Differs::OtherProtocol,
        Difference::OtherOutcome => Differs::OtherVerdict,
    };
    let mut differs: Vec<Differs> = Vec::new();
    for one in differences.iter().map(of) {
        if !differs.contains(&one) {
            differs.push(one);
        }
    }
    let (own, coach) = (signed.signature(), signed.coach_signature());
    let seals = signed.seal().map_or(0, |seal| seal.signatures.len());
    Entry {
        digest: signed.digest().to_owned(),
        signed: own.at.clone(),
        signer: own.name.clone(),
        coach: coach.map_or_else(String::new, |coach| coach.name.clone()),
        complete: signed.is_complete(),
        sealed: !altered && seals == 1 + usize::from(coach.is_some()),
        open: Open::coach(signed.is_complete()).into_iter().collect(),
        differences: differs,
        continues: signed.continues(),
        ..Entry::bare(kind)
    }
}
