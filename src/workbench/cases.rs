//! A set of cases over a whole protocol, to see beside a change which of them change with it.

use crate::protocol::{Answer, Consent, Plan, Protocol, QuestionKind};

use super::Witness;
use super::compare::{Said, said};

/// Cases of every kind: for each activity with each row one with nothing done, one with all in order, one in which consent
/// was refused, one for each fact that changes the rules, and one for each item by itself.
#[must_use]
pub fn samples(protocol: &Protocol) -> Vec<Witness> {
    let mut samples = Vec::new();
    for plan in protocol.plans() {
        let nothing = Witness {
            activity: protocol.activity(plan.activity).id.clone(),
            row: plan.row.map(|row| protocol.row(row).id.clone()),
            ..Witness::default()
        };
        let all = in_order(protocol, plan, &nothing);
        let refused = Witness {
            consent: Some(Consent::Refused),
            ..all.clone()
        };
        let facts = protocol.question_ids().filter(|question| {
            protocol.question(*question).kind == QuestionKind::Fact
                && plan.answer(*question) != (0, 0)
        });
        let with_fact = facts.map(|question| {
            let mut case = all.clone();
            let id = protocol.question(question).id.clone();
            case.answers.push((id, Answer::Yes));
            case
        });
        samples.extend(with_fact);
        if protocol.activity(plan.activity).data {
            let whole = protocol
                .item_ids()
                .filter(|item| protocol.whole_of(*item).is_none());
            samples.extend(whole.map(|item| Witness {
                data: vec![protocol.item(item).id.clone()],
                ..all.clone()
            }));
        }
        samples.extend([nothing, all, refused]);
    }
    samples
}

fn in_order(protocol: &Protocol, plan: &Plan, nothing: &Witness) -> Witness {
    let mut case = nothing.clone();
    case.consent = Some(Consent::Given);
    for question in protocol.question_ids() {
        let asked = plan.answer(question) != (0, 0);
        if asked && protocol.question(question).kind != QuestionKind::Fact {
            let id = protocol.question(question).id.clone();
            case.answers.push((id, Answer::Yes));
        }
    }
    if protocol.activity(plan.activity).data {
        let mut items = protocol.item_ids().filter(|item| {
            !protocol.item(*item).special
                && plan.row.is_none_or(|row| protocol.row_allows(row, *item))
        });
        let first = items.next();
        case.data
            .extend(first.map(|item| protocol.item(item).id.clone()));
    }
    case
}

/// A case whose verdict differs between two versions.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Changed {
    /// The case.
    pub case: Witness,
    /// What the first version says; nothing where it knows no such case.
    pub before: Option<Said>,
    /// What the second version says; nothing where it knows no such case.
    pub after: Option<Said>,
}

/// Which of these cases get another verdict.
#[must_use]
pub fn changed(cases: &[Witness], old: &Protocol, new: &Protocol) -> Vec<Changed> {
    let both = cases.iter().map(|case| Changed {
        case: case.clone(),
        before: said(old, case),
        after: said(new, case),
    });
    both.filter(|both| both.before != both.after).collect()
}
