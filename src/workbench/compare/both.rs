//! The states of two plans at once: each value of an input with the bits that it sets in either.

use std::collections::BTreeMap;

use crate::decision;
use crate::protocol::{Answer, Bits, Consent, Plan, Protocol};
use crate::workbench::Witness;

/// The most sets of items that are told apart.
const MOST_SETS: usize = 1 << 12;

/// Two versions, and the plan of one activity and row in each.
pub(super) struct Both<'a> {
    pub old: &'a Protocol,
    pub new: &'a Protocol,
    pub first: &'a Plan,
    pub second: &'a Plan,
}

/// The facts of a case in either version.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Default)]
pub(super) struct Facts {
    pub old: Bits,
    pub new: Bits,
}

impl Facts {
    const fn and(self, other: Facts) -> Facts {
        Facts {
            old: self.old | other.old,
            new: self.new | other.new,
        }
    }
}

/// A value of an input, by names that both versions may know.
#[derive(Debug, Clone)]
pub(super) enum Given {
    Consent(Consent),
    Answer(String, Answer),
    Items(Vec<String>),
}

/// The bits of a yes and a no, in the first version and in the second.
type Answers = ((Bits, Bits), (Bits, Bits));

/// An input with the classes of its values.
pub(super) type Axis = Vec<(Facts, Given)>;

/// How many states these inputs have; the largest number where the sets of items are too many to be told apart.
pub(super) fn states(axes: &[Axis]) -> u64 {
    if axes.iter().any(|axis| axis.len() > MOST_SETS) {
        return u64::MAX;
    }
    axes.iter()
        .fold(1, |all, axis| all.saturating_mul(axis.len().max(1) as u64))
}

/// Calls `visit` for each state.
pub(super) fn each<'a>(axes: &'a [Axis], visit: &mut dyn FnMut(Facts, &[&'a Given])) {
    descend(axes, Facts::default(), &mut Vec::new(), visit);
}

fn descend<'a>(
    axes: &'a [Axis],
    facts: Facts,
    chosen: &mut Vec<&'a Given>,
    visit: &mut dyn FnMut(Facts, &[&'a Given]),
) {
    match axes.split_first() {
        None => visit(facts, chosen),
        Some((axis, rest)) => {
            for (bits, given) in axis {
                chosen.push(given);
                descend(rest, facts.and(*bits), chosen, visit);
                chosen.pop();
            }
        }
    }
}

/// How much must be given for a state.
pub(super) fn size(axes: &[Axis], values: &[&Given]) -> usize {
    let one = |(axis, given): (&Axis, &&Given)| match given {
        Given::Consent(consent) => usize::from(axis.len() > 1 && *consent != Consent::NotAsked),
        Given::Answer(_, answer) => usize::from(*answer != Answer::Unknown),
        Given::Items(items) => items.len(),
    };
    axes.iter().zip(values).map(one).sum()
}

fn add(axis: &mut Axis, facts: Facts, given: impl FnOnce() -> Given) {
    if !axis.iter().any(|(known, _)| *known == facts) {
        axis.push((facts, given()));
    }
}

impl Both<'_> {
    /// The inputs that these bits tell apart.
    pub(super) fn axes(&self, (old, new): (Bits, Bits)) -> Vec<Axis> {
        let mut axes = Vec::new();
        let mut consents = Axis::new();
        // Nothing asked yet is the least that a case can say.
        let ask = [Consent::NotAsked];
        let rest = Consent::ALL.into_iter().filter(|c| *c != Consent::NotAsked);
        for consent in ask.into_iter().chain(rest) {
            let facts = Facts {
                old: self.first.consent(consent) & old,
                new: self.second.consent(consent) & new,
            };
            add(&mut consents, facts, || Given::Consent(consent));
        }
        axes.push(consents);
        for (id, bits) in self.questions() {
            let of = |answer: Answer| {
                let side = |(yes, no): (Bits, Bits), mask: Bits| match answer {
                    Answer::Yes => yes & mask,
                    Answer::No => no & mask,
                    Answer::Unknown => 0,
                };
                Facts {
                    old: side(bits.0, old),
                    new: side(bits.1, new),
                }
            };
            let mut axis = Axis::new();
            for answer in [Answer::Unknown, Answer::Yes, Answer::No] {
                add(&mut axis, of(answer), || Given::Answer(id.clone(), answer));
            }
            if axis.len() > 1 {
                axes.push(axis);
            }
        }
        axes.push(self.items(old, new));
        axes
    }

    /// Every question with the bits of its answers in either version.
    fn questions(&self) -> Vec<(String, Answers)> {
        let mut all = BTreeMap::new();
        let mut order = Vec::new();
        for at in self.old.question_ids() {
            let id = &self.old.question(at).id;
            order.push(id.clone());
            all.insert(id.clone(), (self.first.answer(at), (0, 0)));
        }
        for at in self.new.question_ids() {
            let id = &self.new.question(at).id;
            let entry = all.entry(id.clone()).or_insert_with(|| {
                order.push(id.clone());
                ((0, 0), (0, 0))
            });
            entry.1 = self.second.answer(at);
        }
        order
            .into_iter()
            .filter_map(|id| all.get(&id).copied().map(|bits| (id, bits)))
            .collect()
    }

    /// The sets of items that both versions know and that can be told apart.
    fn items(&self, old: Bits, new: Bits) -> Axis {
        let mut single: BTreeMap<Facts, String> = BTreeMap::new();
        for at in self.old.item_ids() {
            let id = &self.old.item(at).id;
            if let Some(other) = self.new.find_item(id) {
                let facts = Facts {
                    old: self.first.item(at) & old,
                    new: self.second.item(other) & new,
                };
                if facts != Facts::default() {
                    single.entry(facts).or_insert_with(|| id.clone());
                }
            }
        }
        let mut sets: BTreeMap<Facts, Vec<String>> = BTreeMap::new();
        sets.insert(Facts::default(), Vec::new());
        for (facts, id) in single {
            for (known, members) in sets.clone() {
                let more = || {
                    let mut more = members.clone();
                    more.push(id.clone());
                    more
                };
                let union = known.and(facts);
                let larger = sets
                    .get(&union)
                    .is_some_and(|m| m.len() > members.len() + 1);
                if larger || !sets.contains_key(&union) {
                    sets.insert(union, more());
                }
            }
            if sets.len() > MOST_SETS {
                break;
            }
        }
        sets.into_iter()
            .map(|(facts, items)| (facts, Given::Items(items)))
            .collect()
    }

    /// The case of a state.
    pub(super) fn witness(&self, axes: &[Axis], values: &[&Given]) -> Witness {
        let mut witness = Witness {
            activity: self.old.activity(self.first.activity).id.clone(),
            row: self.first.row.map(|row| self.old.row(row).id.clone()),
            ..Witness::default()
        };
        for (axis, given) in axes.iter().zip(values) {
            match given {
                Given::Consent(consent) if axis.len() > 1 => witness.consent = Some(*consent),
                Given::Answer(id, answer) if *answer != Answer::Unknown => {
                    witness.answers.push((id.clone(), *answer));
                }
                Given::Items(items) => witness.data.extend(items.iter().cloned()),
                Given::Consent(_) | Given::Answer(..) => {}
            }
        }
        witness
    }

    /// The smallest case that shows the difference of a state: one whose outcome differs, where all else can be met;
    /// else the state itself.
    pub(super) fn example(&self, start: &Witness) -> Witness {
        let mut full = start.clone();
        let said = |id: &str| start.answers.iter().any(|(known, _)| known == id);
        for (id, (old, new)) in self.questions() {
            if !said(&id) && (old.0 | new.0) != 0 {
                full.answers.push((id, Answer::Yes));
            }
        }
        full.consent = full.consent.or(Some(Consent::Given));
        let with_item = || {
            let row = |protocol: &Protocol, plan: &Plan, id: &str| {
                protocol.find_item(id).is_some_and(|item| {
                    !protocol.item(item).special
                        && plan.row.is_none_or(|row| protocol.row_allows(row, item))
                })
            };
            let mut ids = self.old.item_ids().map(|at| self.old.item(at).id.clone());
            ids.find(|id| row(self.old, self.first, id) && row(self.new, self.second, id))
        };
        if full.data.is_empty() {
            full.data.extend(with_item());
        }
        let Some(outcomes) = self
            .outcomes(&full)
            .filter(|(before, after)| before != after)
        else {
            return start.clone();
        };
        self.smallest(full, outcomes)
    }

    fn outcomes(&self, witness: &Witness) -> Option<(decision::Outcome, decision::Outcome)> {
        let of = |protocol: &Protocol| {
            let case = witness.case(protocol)?;
            Some(decision::verdict(protocol, &case).outcome)
        };
        of(self.old).zip(of(self.new))
    }

    /// Takes away whatever can be spared without changing either outcome.
    fn smallest(
        &self,
        mut witness: Witness,
        outcomes: (decision::Outcome, decision::Outcome),
    ) -> Witness {
        let same = |less: &Witness| self.outcomes(less) == Some(outcomes);
        for at in (0..witness.answers.len()).rev() {
            let mut less = witness.clone();
            less.answers.remove(at);
            if same(&less) {
                witness = less;
            }
        }
        for at in (0..witness.data.len()).rev() {
            let mut less = witness.clone();
            less.data.remove(at);
            if same(&less) {
                witness = less;
            }
        }
        let less = Witness {
            consent: None,
            ..witness.clone()
        };
        if same(&less) { less } else { witness }
    }
}
