//! What would make an outcome better: every smallest set of changes that does.
//!
//! Only what can be done is changed: items left out, consent obtained, an action done, another row whose occasion
//! was answered with yes. Never a fact of the world.
//!
//! The search walks from a blocking rule (one that keeps the outcome from being better) to the changes that the
//! rule looks at: a set of changes that helps must hold at least one of those. So every smallest set is found.

use crate::case::Case;
use crate::protocol::{
    Answer, Bits, Consent, ItemIx, Plan, Protocol, QuestionIx, QuestionKind, RowIx,
};
use crate::sorted::{sorted_by, sorted_by_key};

use super::evaluate::{self, status};
use super::{Outcome, Status};

/// A smallest set of changes that improves the outcome, with the outcome that it gives.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Remedy {
    /// Another row.
    pub row: Option<RowIx>,
    /// Another state of consent.
    pub consent: Option<Consent>,
    /// Items to leave out.
    pub leave_out: Vec<ItemIx>,
    /// Actions to do, whose question is then answered with yes.
    pub answers: Vec<QuestionIx>,
    /// The outcome that [`super::assess`] then gives.
    pub outcome: Outcome,
}

impl Remedy {
    /// How many single changes it has.
    #[must_use]
    pub fn len(&self) -> usize {
        usize::from(self.row.is_some())
            + usize::from(self.consent.is_some())
            + self.leave_out.len()
            + self.answers.len()
    }

    /// Whether nothing changes (never, for a remedy of a verdict).
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// The case with these changes.
    ///
    /// # Errors
    /// When the row does not go with the activity of the case (never for a remedy of its own verdict).
    pub fn apply(&self, protocol: &Protocol, case: &Case) -> Result<Case, crate::case::CaseError> {
        let mut changed = case.clone();
        if self.row.is_some() {
            changed = changed.with_row(protocol, self.row)?;
        }
        if let Some(consent) = self.consent {
            changed = changed.with_consent(consent);
        }
        let kept = case.data().iter().copied();
        let kept: Vec<ItemIx> = kept.filter(|item| !self.leave_out.contains(item)).collect();
        changed = changed.with_data(protocol, kept);
        Ok(self.answers.iter().fold(changed, |changed, question| {
            changed.with_answer(*question, Answer::Yes)
        }))
    }

    /// Whether all of its changes are among those of another.
    fn is_within(&self, other: &Remedy) -> bool {
        (self.row.is_none() || self.row == other.row)
            && (self.consent.is_none() || self.consent == other.consent)
            && self
                .leave_out
                .iter()
                .all(|item| other.leave_out.contains(item))
            && self
                .answers
                .iter()
                .all(|question| other.answers.contains(question))
    }
}

/// Every smallest set of changes that improves on an outcome, fewest changes first.
pub(super) fn remedies(protocol: &Protocol, case: &Case, outcome: Outcome) -> Vec<Remedy> {
    if outcome.rank() == Outcome::Permitted.rank() {
        return Vec::new();
    }
    let mut found = Vec::new();
    let undone = protocol.question_ids().zip(case.answers());
    let undone = undone.filter(|(question, answer)| {
        *answer != Answer::Yes && protocol.question(*question).kind == QuestionKind::Action
    });
    let undone: Vec<QuestionIx> = undone.map(|(question, _)| question).collect();
    let occasion = protocol.occasion_question();
    let other_rows = occasion.is_some_and(|question| case.answer(question) == Answer::Yes);
    let rows = std::iter::once(None).chain(
        protocol
            .rows_of(case.activity())
            .filter(|row| other_rows && Some(*row) != case.row())
            .map(Some),
    );
    for row in rows {
        let Some(plan) = protocol.plan(case.activity(), row.or(case.row())) else {
            continue;
        };
        let mut consents = vec![None];
        if plan.consent(case.consent()) != plan.consent(Consent::Given) {
            consents.push(Some(Consent::Given));
        }
        let search = Search::new(plan, case, &undone, outcome);
        let answers = evaluate::answers(plan, case);
        for consent in consents {
            let base = answers | plan.consent(consent.unwrap_or(case.consent()));
            search.run(base, |leave_out, answers, outcome| {
                found.push(Remedy {
                    row,
                    consent,
                    leave_out,
                    answers,
                    outcome,
                });
            });
        }
    }
    smallest(found)
}

fn smallest(found: Vec<Remedy>) -> Vec<Remedy> {
    let key = |remedy: &Remedy| (remedy.len(), remedy.row, remedy.consent);
    let found = sorted_by(found, |one, other| {
        key(one)
            .cmp(&key(other))
            .then_with(|| one.leave_out.cmp(&other.leave_out))
            .then_with(|| one.answers.cmp(&other.answers))
    });
    let mut kept: Vec<Remedy> = Vec::new();
    for remedy in found {
        if !kept.iter().any(|smaller| smaller.is_within(&remedy)) {
            kept.push(remedy);
        }
    }
    kept
}

/// A change within one plan: leaving out every item of a class, or doing an action.
struct Change {
    /// The bits that it can touch.
    touches: Bits,
    kind: Kind,
}

enum Kind {
    LeaveOut {
        bits: Bits,
        items: Vec<ItemIx>,
    },
    Do {
        question: QuestionIx,
        sets: Bits,
        clears: Bits,
    },
}

struct Search<'a> {
    plan: &'a Plan,
    routing: Bits,
    changes: Vec<Change>,
    from: Outcome,
}

impl<'a> Search<'a> {
    fn new(plan: &'a Plan, case: &Case, undone: &[QuestionIx], from: Outcome) -> Self {
        let mut changes: Vec<Change> = Vec::new();
        for item in case.data() {
            let item_bits = plan.item(*item);
            let class = changes
                .iter_mut()
                .find_map(|change| match &mut change.kind {
                    Kind::LeaveOut { bits, items } if *bits == item_bits => Some(items),
                    Kind::LeaveOut { .. } | Kind::Do { .. } => None,
                });
            match class {
                Some(items) => items.push(*item),
                None => changes.push(Change {
                    touches: item_bits,
                    kind: Kind::LeaveOut {
                        bits: item_bits,
                        items: vec![*item],
                    },
                }),
            }
        }
        for question in undone {
            let (sets, clears) = plan.answer(*question);
            if sets != 0 {
                changes.push(Change {
                    touches: sets | clears,
                    kind: Kind::Do {
                        question: *question,
                        sets,
                        clears,
                    },
                });
            }
        }
        Search {
            plan,
            routing: plan
                .routes
                .iter()
                .fold(0, |bits, route| bits | route.when.support()),
            changes,
            from,
        }
    }

    /// The facts after the changes in `made` (a bit each), from what consent and answers set.
    fn facts(&self, base: Bits, made: u64) -> Bits {
        let mut facts = base;
        for (position, change) in self.changes.iter().enumerate() {
            let is_made = made >> position & 1 == 1;
            match &change.kind {
                Kind::LeaveOut { bits, .. } if !is_made => facts |= bits,
                Kind::Do { sets, clears, .. } if is_made => facts = (facts & !clears) | sets,
                Kind::LeaveOut { .. } | Kind::Do { .. } => {}
            }
        }
        facts
    }

    fn run(&self, base: Bits, mut found: impl FnMut(Vec<ItemIx>, Vec<QuestionIx>, Outcome)) {
        let mut seen: Vec<u64> = Vec::new();
        let mut to_do = vec![0_u64];
        while let Some(made) = to_do.pop() {
            if seen.contains(&made) {
                continue;
            }
            seen.push(made);
            let facts = self.facts(base, made);
            let Some(codes) = evaluate::codes(self.plan, facts) else {
                continue;
            };
            if codes.outcome.rank() > self.from.rank() {
                let (leave_out, answers) = self.named(made);
                found(leave_out, answers, codes.outcome);
                continue;
            }
            let mut next = self.helping(made, facts);
            while next != 0 {
                let change = next & next.wrapping_neg();
                next ^= change;
                to_do.push(made | change);
            }
        }
    }

    /// The changes that can lift the blocking rule with the fewest; none where some rule can't be lifted at all.
    fn helping(&self, made: u64, facts: Bits) -> u64 {
        let Some(route) = self.plan.route(facts) else {
            return 0;
        };
        let mut fewest: Option<u64> = None;
        for step in route.before.iter().filter(|step| step.when.holds(facts)) {
            let blocks = match status(step, facts) {
                Status::Met => false,
                Status::Open => self.from.rank() == Outcome::Conditional.rank(),
                Status::Failed => true,
            };
            if !blocks {
                continue;
            }
            let support = step.support() | self.routing;
            let mut changes = 0_u64;
            for (position, change) in self.changes.iter().enumerate() {
                if change.touches & support != 0 && made >> position & 1 == 0 {
                    changes |= 1 << position;
                }
            }
            if fewest.is_none_or(|known| changes.count_ones() < known.count_ones()) {
                fewest = Some(changes);
            }
            if changes == 0 {
                return 0;
            }
        }
        fewest.unwrap_or(0)
    }

    fn named(&self, made: u64) -> (Vec<ItemIx>, Vec<QuestionIx>) {
        let (mut leave_out, mut answers) = (Vec::new(), Vec::new());
        for (position, change) in self.changes.iter().enumerate() {
            if made >> position & 1 == 1 {
                match &change.kind {
                    Kind::LeaveOut { items, .. } => leave_out.extend_from_slice(items),
                    Kind::Do { question, .. } => answers.push(*question),
                }
            }
        }
        (sorted_by_key(leave_out, |item| *item), answers)
    }
}
