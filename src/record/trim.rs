//! What of a draft matters: the rest never reaches a record. And whether its ids are the protocol's.

use crate::case::Case;
use crate::decision::{self, Outcome, Verdict};
use crate::protocol::{Answer, Evidence, Protocol};

use super::draft::{Acute, Coach, ConsentDetails, Draft, Postponement};
use super::needs::OUTCOME;

impl Draft {
    /// The draft as far as it matters for a case and its verdict: what was answered or filled in for another route is
    /// left out, so that it never reaches a record.
    #[must_use]
    pub fn as_far_as_it_matters(
        mut self,
        protocol: &Protocol,
        case: &Case,
        verdict: &Verdict,
    ) -> Self {
        let relevant = decision::relevant_questions(protocol, case);
        let matters = |id: &String| relevant.iter().any(|q| protocol.question(*q).id == *id);
        self.answers
            .retain(|id, answer| matters(id) && *answer != Answer::Unknown);
        let row = self.row.clone().filter(|_| case.row().is_some());
        self.occasions.retain(|id, _| Some(id) == row.as_ref());
        self.row = row;
        self.outside_table = self.outside_table && case.row().is_none();
        let has = |evidence: Evidence| {
            let mut rules = verdict
                .before
                .iter()
                .map(|finding| protocol.rule(finding.rule).evidence);
            let mut duties = verdict
                .after
                .iter()
                .map(|duty| protocol.duty(*duty).evidence);
            rules.any(|found| found == Some(evidence))
                || duties.any(|found| found == Some(evidence))
        };
        let steps = &protocol.source().checklist.steps;
        let in_route = |id: &String| {
            let mut rules = verdict
                .before
                .iter()
                .map(|finding| &protocol.rule(finding.rule).id);
            rules.any(|rule| rule == id)
                || matters(id)
                || steps.iter().any(|step| step.reference == *id)
                || id == OUTCOME && verdict.outcome.rank() == 0
        };
        self.motivations
            .retain(|id, words| in_route(id) && !words.trim().is_empty());
        self.duties.retain(|id, _| {
            verdict
                .after
                .iter()
                .any(|duty| protocol.duty(*duty).id == *id)
        });
        if !decision::consent_matters(protocol, case) {
            self.consent = None;
        }
        if !has(Evidence::Consent) {
            self.consent_details = ConsentDetails::default();
        }
        if !has(Evidence::Attempts) {
            self.attempts.clear();
        }
        if verdict.outcome.rank() == 0 {
            self.other_side.when.clear();
        }
        if !has(Evidence::Coach) {
            self.coach = Coach::default();
        }
        if !has(Evidence::Postponement) {
            self.postponement = Postponement::default();
        }
        if !has(Evidence::Alternatives) {
            self.lighter.clear();
        }
        if let Some(acute) = &mut self.acute {
            // Of blanks alone nothing is left.
            acute.write(acute.written().trim().to_owned());
        }
        if verdict.outcome == Outcome::NoProcessing {
            // Nothing about anybody is recorded. A note of danger is never lost in silence: it keeps one from signing.
            self = Draft {
                activity: self.activity,
                row: self.row,
                acute: self.acute.filter(Acute::says_something),
                practice: self.practice,
                ..Draft::default()
            };
        }
        self
    }

    /// Checks that every id is one of the protocol's.
    ///
    /// # Errors
    /// The first that is not.
    pub(super) fn check(&self, protocol: &Protocol) -> Result<(), String> {
        let mut ids = self
            .activity
            .iter()
            .map(|id| (id, protocol.find_activity(id).is_some()))
            .chain(
                self.row
                    .iter()
                    .map(|id| (id, protocol.find_row(id).is_some())),
            )
            .chain(
                self.data
                    .iter()
                    .map(|id| (id, protocol.find_item(id).is_some())),
            )
            .chain(
                self.answers
                    .keys()
                    .map(|id| (id, protocol.find_question(id).is_some())),
            )
            .chain(
                self.occasions
                    .keys()
                    .map(|id| (id, protocol.find_row(id).is_some())),
            )
            .chain(
                self.duties
                    .keys()
                    .map(|id| (id, protocol.find_duty(id).is_some())),
            );
        match ids.find(|(_, known)| !known) {
            Some((id, _)) => Err(id.chars().take(80).collect()),
            None => Ok(()),
        }
    }
}
