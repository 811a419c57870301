//! The states of a plan, by value classes that follow from what its rules look at.
//!
//! Two values of an input are one class when they set the same bits among those looked at: a no to a question that
//! is only ever asked for its yes is the same as not knowing; every item that the row allows and no rule names is
//! the same as any other. So the classes are derived, never chosen, and all cases of a class get one verdict.

use std::collections::BTreeMap;

use super::{Answer, Bits, Consent, ItemIx, Plan, Protocol, QuestionIx};
use crate::sorted::sorted_by_key;

/// The most states that are walked. What has more is refused: a sample would prove nothing.
pub const MOST_STATES: u64 = 1 << 22;

/// The most sets of items that are told apart.
const MOST_SETS: usize = 1 << 12;

/// One value of an input: the first of its class in the order of the file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Value {
    /// A state of consent.
    Consent(Consent),
    /// An answer.
    Answer(QuestionIx, Answer),
    /// A set of chosen items.
    Items(Vec<ItemIx>),
}

/// One input with the classes of its values; the bits that each sets, and one value of it.
pub type Axis = Vec<(Bits, Value)>;

/// The states of a plan as far as some of its bits can tell them apart.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Space {
    axes: Vec<Axis>,
    too_many: bool,
}

impl Space {
    /// The states of a plan that these bits tell apart.
    #[must_use]
    pub fn new(protocol: &Protocol, plan: &Plan, bits: Bits) -> Self {
        Self::of(plan, protocol.question_ids(), protocol.item_ids(), bits)
    }

    pub(super) fn of(
        plan: &Plan,
        questions: impl Iterator<Item = QuestionIx>,
        items: impl Iterator<Item = ItemIx>,
        bits: Bits,
    ) -> Self {
        let mut axes = Vec::new();
        axes.push(classes(Consent::ALL.into_iter().map(|consent| {
            let set = plan.consent(consent) & bits;
            (set, Value::Consent(consent))
        })));
        for question in questions {
            let (yes, no) = plan.answer(question);
            if (yes | no) & bits != 0 {
                let values = [
                    (0, Answer::Unknown),
                    (yes & bits, Answer::Yes),
                    (no & bits, Answer::No),
                ];
                axes.push(classes(
                    values
                        .map(|(set, answer)| (set, Value::Answer(question, answer)))
                        .into_iter(),
                ));
            }
        }
        let sets = item_sets(plan, items, bits);
        let too_many = sets.is_none();
        axes.extend(sets);
        Space { axes, too_many }
    }

    pub(super) const fn from_axes(axes: Vec<Axis>) -> Self {
        Space {
            axes,
            too_many: false,
        }
    }

    /// The inputs.
    #[must_use]
    pub fn axes(&self) -> &[Axis] {
        &self.axes
    }

    /// How many states there are; the largest number where the sets of items are too many to be told apart.
    #[must_use]
    pub fn len(&self) -> u64 {
        if self.too_many {
            return u64::MAX;
        }
        self.axes
            .iter()
            .fold(1, |states, axis| states.saturating_mul(axis.len() as u64))
    }

    /// Whether there is no state at all (never: an input without values is left out).
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// Calls `visit` with the facts of each state and the values that make it. Look at [`Space::len`] first.
    pub fn each(&self, mut visit: impl FnMut(Bits, &[&Value])) {
        let mut chosen = Vec::with_capacity(self.axes.len());
        descend(&self.axes, 0, &mut chosen, &mut visit);
    }
}

fn descend<'a>(
    axes: &'a [Axis],
    facts: Bits,
    chosen: &mut Vec<&'a Value>,
    visit: &mut impl FnMut(Bits, &[&Value]),
) {
    match axes.split_first() {
        None => visit(facts, chosen),
        Some((axis, rest)) => {
            for (bits, value) in axis {
                chosen.push(value);
                descend(rest, facts | bits, chosen, visit);
                chosen.pop();
            }
        }
    }
}

fn classes(values: impl Iterator<Item = (Bits, Value)>) -> Axis {
    let mut axis: Axis = Vec::new();
    for (bits, value) in values {
        if !axis.iter().any(|(known, _)| *known == bits) {
            axis.push((bits, value));
        }
    }
    axis
}

/// The sets of items that can be told apart: every union of what single items set. Nothing where those are too many.
fn item_sets(plan: &Plan, items: impl Iterator<Item = ItemIx>, bits: Bits) -> Option<Axis> {
    let mut single: BTreeMap<Bits, ItemIx> = BTreeMap::new();
    for item in items {
        let set = plan.item(item) & bits;
        if set != 0 {
            single.entry(set).or_insert(item);
        }
    }
    let mut sets: BTreeMap<Bits, Vec<ItemIx>> = BTreeMap::from([(0, Vec::new())]);
    for (bits, item) in single {
        for (known, members) in sets.clone() {
            let union = known | bits;
            sets.entry(union)
                .or_insert_with(|| sorted_by_key(members.into_iter().chain([item]), |item| *item));
        }
        if sets.len() > MOST_SETS {
            return None;
        }
    }
    let sets = sets.into_iter();
    Some(
        sets.map(|(bits, items)| (bits, Value::Items(items)))
            .collect(),
    )
}
