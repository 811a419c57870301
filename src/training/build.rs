//! Two cases side by side, thing by thing: someone's own against the model, or one person's against another's.

use crate::case::Case;
use crate::decision::{self, Outcome, Status, Verdict};
use crate::protocol::{ActivityIx, Answer, Consent, ItemIx, Protocol, QuestionIx, RowIx, RuleIx};

/// The same thing in two cases.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Both<T> {
    /// In the first.
    pub one: T,
    /// In the second.
    pub other: T,
}

impl<T: PartialEq> Both<T> {
    /// Whether both are the same.
    #[must_use]
    pub fn agree(&self) -> bool {
        self.one == self.other
    }
}

/// Two cases, thing by thing, in the order of a check.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Comparison {
    /// What is about to be done.
    pub activity: Both<ActivityIx>,
    /// The row, or none.
    pub row: Both<Option<RowIx>>,
    /// Each item that either has chosen: whether each chose it.
    pub items: Vec<(ItemIx, Both<bool>)>,
    /// Consent, where it matters to either.
    pub consent: Option<Both<Consent>>,
    /// Each question that matters to either: what each answered.
    pub answers: Vec<(QuestionIx, Both<Answer>)>,
    /// Each rule that either's route has: how it stands, or that the route does not have it.
    pub rules: Vec<(RuleIx, Both<Option<Status>>)>,
    /// What follows.
    pub outcome: Both<Outcome>,
}

impl Comparison {
    /// Compares two cases.
    #[must_use]
    pub fn of(protocol: &Protocol, one: &Case, other: &Case) -> Self {
        let (mine, theirs) = (
            decision::assess(protocol, one),
            decision::assess(protocol, other),
        );
        let items = protocol.item_ids().filter_map(|item| {
            let both = Both {
                one: one.data().contains(&item),
                other: other.data().contains(&item),
            };
            (both.one || both.other).then_some((item, both))
        });
        let relevant = |case| decision::relevant_questions(protocol, case);
        let (asked, also) = (relevant(one), relevant(other));
        // What was answered without the route looking at it says nothing about the judgement.
        let answer = |case: &Case, list: &[QuestionIx], question: QuestionIx| {
            if list.contains(&question) {
                case.answer(question)
            } else {
                Answer::Unknown
            }
        };
        let answers = protocol
            .question_ids()
            .filter(|q| asked.contains(q) || also.contains(q))
            .map(|question| {
                let both = Both {
                    one: answer(one, &asked, question),
                    other: answer(other, &also, question),
                };
                (question, both)
            });
        let counts =
            decision::consent_matters(protocol, one) || decision::consent_matters(protocol, other);
        let rules = protocol.rule_ids().filter_map(|rule| {
            let both = Both {
                one: mine.status_of(rule),
                other: theirs.status_of(rule),
            };
            (both.one.is_some() || both.other.is_some()).then_some((rule, both))
        });
        Comparison {
            activity: Both {
                one: one.activity(),
                other: other.activity(),
            },
            row: Both {
                one: one.row(),
                other: other.row(),
            },
            items: items.collect(),
            consent: counts.then(|| Both {
                one: one.consent(),
                other: other.consent(),
            }),
            answers: answers.collect(),
            rules: in_order(&mine, &theirs, rules.collect()),
            outcome: Both {
                one: mine.outcome,
                other: theirs.outcome,
            },
        }
    }

    /// How many of the rules stand the same, of how many.
    #[must_use]
    pub fn score(&self) -> (usize, usize) {
        let same = self.rules.iter().filter(|(_, both)| both.agree()).count();
        (same, self.rules.len())
    }

    /// Whether nothing that counts differs: what is done, the row, the data, and how every rule stands.
    #[must_use]
    pub fn agree(&self) -> bool {
        let (same, all) = self.score();
        same == all
            && self.activity.agree()
            && self.row.agree()
            && self.items.iter().all(|(_, both)| both.agree())
    }
}

/// The rules in the order of the first route, then what only the second has.
fn in_order(
    mine: &Verdict,
    theirs: &Verdict,
    mut rules: Vec<(RuleIx, Both<Option<Status>>)>,
) -> Vec<(RuleIx, Both<Option<Status>>)> {
    let place = |verdict: &Verdict, rule: RuleIx| {
        verdict
            .before
            .iter()
            .position(|finding| finding.rule == rule)
    };
    rules.sort_by_key(
        |(rule, _)| match (place(theirs, *rule), place(mine, *rule)) {
            (Some(at), _) => (0, at),
            (None, at) => (1, at.unwrap_or_default()),
        },
    );
    rules
}
