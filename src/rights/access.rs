//! Two tables that answer: who may see a dossier, and what may be in it.

use std::collections::BTreeMap;

use crate::protocol::Answer;

use super::model::{AccessRule, Belongs, Category, Source};

/// What a role may see for a reason: the rule that names the reason, or the role's rule for every other one. Nothing for
/// a role or reason that the file does not know.
#[must_use]
pub fn access<'a>(source: &'a Source, role: &str, reason: &str) -> Option<&'a AccessRule> {
    let access = &source.access;
    let known = access.reasons.iter().any(|one| one.id == reason);
    let own = || access.rules.iter().filter(|rule| rule.role == role);
    let named = own().find(|rule| rule.reasons.iter().any(|one| one == reason));
    known.then(|| named.or_else(|| own().find(|rule| rule.reasons.is_empty())))?
}

/// Whether a kind of data may be in the dossier, now.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum May {
    /// Yes.
    Yes,
    /// Not known yet: a condition is still to be answered.
    Open,
    /// No.
    No,
}

/// Whether a kind of data may be in the dossier, with what was answered to its conditions (by the question's id).
#[must_use]
pub fn may_be_kept(category: &Category, answers: &BTreeMap<String, Answer>) -> May {
    match category.belongs {
        Belongs::Always => May::Yes,
        Belongs::Never => May::No,
        Belongs::When | Belongs::WhenNecessary => {
            let answer = |id: &String| answers.get(id).copied().unwrap_or_default();
            let given = || category.ask.iter().map(|question| answer(&question.id));
            if given().any(|one| one == Answer::No) {
                May::No
            } else if given().all(|one| one == Answer::Yes) {
                May::Yes
            } else {
                May::Open
            }
        }
    }
}
