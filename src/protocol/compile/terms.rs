//! Conditions as alternatives over facts.

use super::super::index::Index;
use super::super::{Condition, Consent, ItemIx, ItemSet, LoadError, Problem, QuestionIx, Row};
use super::plan::{Bits, Term, Test};
use super::{Compiler, Fact};
use crate::sorted::sorted_by_key;

/// The most alternatives that one condition may have.
const MOST_TERMS: usize = 256;

impl<'a> Compiler<'a> {
    pub(super) fn all(&mut self, conditions: &[&Condition], place: &str) -> Test {
        match conditions {
            [] => Test::ALWAYS,
            [one] => self.test(one, place),
            many => {
                let all = Condition::All(many.iter().map(|c| (*c).clone()).collect());
                self.test(&all, place)
            }
        }
    }

    pub(in crate::protocol) fn test(&mut self, condition: &Condition, place: &str) -> Test {
        let terms = self.terms(condition, true, place);
        if terms.len() > MOST_TERMS {
            self.errors.push(LoadError::new(place, Problem::TooComplex));
            return Test::Never;
        }
        Test::new(terms)
    }

    /// The alternatives under which a condition holds (`want`) or does not hold (`!want`).
    fn terms(&mut self, condition: &Condition, want: bool, place: &str) -> Vec<Term> {
        match condition {
            Condition::All(parts) if want => self.product(parts, want, place),
            Condition::All(parts) => self.sum(parts, want, place),
            Condition::Any(parts) if want => self.sum(parts, want, place),
            Condition::Any(parts) => self.product(parts, want, place),
            Condition::Not(part) => self.terms(part, !want, place),
            Condition::Activity(ids) => {
                let here = self.source.activities.get(self.activity.position());
                self.known("activity", ids, place, |index, id| {
                    index.activities.contains_key(id)
                });
                decided(here.is_some_and(|a| ids.contains(&a.id)) == want)
            }
            Condition::Row(ids) => {
                self.known("row", ids, place, |index, id| index.rows.contains_key(id));
                decided(self.row().is_some_and(|row| ids.contains(&row.id)) == want)
            }
            Condition::Purpose(ids) => {
                let source = self.source;
                self.known("purpose", ids, place, |_, id| {
                    source.purposes.iter().any(|purpose| purpose.id == id)
                });
                decided(self.row().is_some_and(|row| ids.contains(&row.purpose)) == want)
            }
            Condition::HasRow(has) => decided((self.row.is_some() == *has) == want),
            Condition::HasOccasion(has) => {
                let there = self.row().is_some_and(|row| row.occasion.is_some());
                decided((there == *has) == want)
            }
            Condition::RowConsent(states) => {
                let there = self.row().is_some_and(|row| states.contains(&row.consent));
                decided(there == want)
            }
            Condition::Consent(states) => {
                // Exactly one state holds, so "none of these" is "one of the others".
                Consent::ALL
                    .into_iter()
                    .filter(|state| states.contains(state) == want)
                    .map(|state| self.fact(Fact::Consent(state), true, place))
                    .collect()
            }
            Condition::Yes(id) => self.answered(id, Fact::Yes, want, place),
            Condition::No(id) => self.answered(id, Fact::No, want, place),
            Condition::Some(set) => vec![self.fact(Fact::Some(*set), want, place)],
            Condition::Item(ids) => {
                self.known("item", ids, place, |index, id| index.items.contains_key(id));
                let items = ids
                    .iter()
                    .filter_map(|id| self.index.items.get(id))
                    .map(|item| ItemIx::new(usize::from(*item)));
                let items = sorted_by_key(items, |item| *item);
                vec![self.fact(Fact::Item(items), want, place)]
            }
        }
    }

    fn row(&self) -> Option<&'a Row> {
        self.source.rows.get(self.row?.position())
    }

    fn known(
        &mut self,
        kind: &'static str,
        ids: &[String],
        place: &str,
        exists: impl Fn(&Index, &str) -> bool,
    ) {
        for id in ids {
            if !exists(self.index, id) {
                self.errors.push(LoadError::unknown(place, kind, id));
            }
        }
    }

    fn answered(
        &mut self,
        id: &str,
        fact: fn(QuestionIx) -> Fact,
        want: bool,
        place: &str,
    ) -> Vec<Term> {
        match self.index.questions.get(id) {
            Some(question) => {
                let question = QuestionIx::new(usize::from(*question));
                vec![self.fact(fact(question), want, place)]
            }
            None => {
                self.errors.push(LoadError::unknown(place, "question", id));
                Vec::new()
            }
        }
    }

    fn fact(&mut self, fact: Fact, want: bool, place: &str) -> Term {
        let position = match self.facts.iter().position(|known| *known == fact) {
            Some(position) => position,
            None => {
                self.facts.push(fact);
                self.facts.len() - 1
            }
        };
        if position >= Bits::BITS as usize {
            let problem = Problem::TooMany("facts in one plan".to_owned());
            self.errors.push(LoadError::new(place, problem));
            return Term::ALWAYS;
        }
        let mask = 1 << position;
        Term {
            mask,
            want: if want { mask } else { 0 },
        }
    }

    fn sum(&mut self, parts: &[Condition], want: bool, place: &str) -> Vec<Term> {
        let mut terms = Vec::new();
        for part in parts {
            terms.extend(self.terms(part, want, place));
        }
        terms
    }

    fn product(&mut self, parts: &[Condition], want: bool, place: &str) -> Vec<Term> {
        let mut product = vec![Term::ALWAYS];
        for part in parts {
            let terms = self.terms(part, want, place);
            if product.len().saturating_mul(terms.len()) > 4 * MOST_TERMS {
                self.errors.push(LoadError::new(place, Problem::TooComplex));
                return Vec::new();
            }
            product = product
                .iter()
                .flat_map(|left| terms.iter().filter_map(|right| self.both(*left, *right)))
                .collect();
        }
        product
    }

    /// Both terms together, or nothing when they can't hold for one case.
    fn both(&self, left: Term, right: Term) -> Option<Term> {
        if (left.want ^ right.want) & left.mask & right.mask != 0 {
            return None;
        }
        let want = left.want | right.want;
        // Facts beyond the bits there are were refused where they came to be.
        let is_wanted =
            |position: usize| position < Bits::BITS as usize && want >> position & 1 == 1;
        let wanted = |fact: &Fact| {
            self.facts
                .iter()
                .enumerate()
                .any(|(position, known)| known == fact && is_wanted(position))
        };
        let states = Consent::ALL.map(Fact::Consent);
        let two_states = states.iter().filter(|state| wanted(state)).count() > 1;
        let yes_and_no = self.facts.iter().enumerate().any(|(position, fact)| {
            matches!(fact, Fact::Yes(question) if is_wanted(position) && wanted(&Fact::No(*question)))
        });
        (!two_states && !yes_and_no).then_some(Term {
            mask: left.mask | right.mask,
            want,
        })
    }

    pub(super) fn bit_of(&self, fact: &Fact) -> Bits {
        self.facts
            .iter()
            .position(|known| known == fact)
            .and_then(|position| (1 as Bits).checked_shl(u32::try_from(position).ok()?))
            .unwrap_or(0)
    }

    pub(super) fn bits_of_item(&self, item: ItemIx) -> Bits {
        let within = self.row.is_none_or(|row| self.index.row_allows(row, item));
        let special = self
            .source
            .items
            .get(item.position())
            .is_some_and(|item| item.special);
        let whole = self.index.wholes_of(item);
        let sets = |fact: &Fact| match fact {
            Fact::Some(ItemSet::Chosen) => true,
            Fact::Some(ItemSet::Within) => within,
            Fact::Some(ItemSet::Excess) => !within,
            Fact::Some(ItemSet::Special) => special,
            Fact::Item(items) => whole.iter().any(|item| items.contains(item)),
            Fact::Consent(_) | Fact::Yes(_) | Fact::No(_) => false,
        };
        self.facts
            .iter()
            .filter(|fact| sets(fact))
            .fold(0, |bits, fact| bits | self.bit_of(fact))
    }
}

fn decided(holds: bool) -> Vec<Term> {
    if holds {
        vec![Term::ALWAYS]
    } else {
        Vec::new()
    }
}
