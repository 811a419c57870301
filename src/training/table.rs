//! The drill of the table: questions made from the table itself, so that they are right for any protocol.

use crate::case::Case;
use crate::decision::{self, Status};
use crate::protocol::{ItemIx, Protocol, RowConsent, RowIx, RuleIx};
use crate::text::Text;

use super::draw::Lot;

/// How many contacts can be chosen from.
const CONTACTS: usize = 4;

/// A question about a row of the table.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TableQuestion {
    /// The row.
    pub row: String,
    /// What is asked about it.
    pub asks: TableAsk,
}

/// What is asked about a row.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum TableAsk {
    /// Whether an item may go.
    Item {
        /// The item's id.
        item: String,
        /// How the row has it.
        right: Allowed,
    },
    /// Whether consent is needed.
    Consent {
        /// What the row says.
        right: ConsentSays,
    },
    /// Whom one may turn to on this occasion: the row is to be found.
    Contact {
        /// The rows that can be chosen from.
        rows: Vec<String>,
    },
}

/// How a row has an item.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Allowed {
    /// It may.
    Yes,
    /// It may where it applies.
    IfApplicable,
    /// It is not in the row.
    No,
}

impl Allowed {
    /// Every way.
    pub const ALL: [Allowed; 3] = [Allowed::Yes, Allowed::IfApplicable, Allowed::No];

    /// Its id.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Allowed::Yes => "yes",
            Allowed::IfApplicable => "if-applicable",
            Allowed::No => "no",
        }
    }
}

/// What a row says about consent.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ConsentSays {
    /// It is needed.
    Needed,
    /// It is not needed.
    NotNeeded,
    /// There is nothing to consent to.
    NotApplicable,
}

impl ConsentSays {
    /// Every answer.
    pub const ALL: [ConsentSays; 3] = [
        ConsentSays::Needed,
        ConsentSays::NotNeeded,
        ConsentSays::NotApplicable,
    ];

    /// Its id.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            ConsentSays::Needed => "needed",
            ConsentSays::NotNeeded => "not-needed",
            ConsentSays::NotApplicable => "not-applicable",
        }
    }
}

impl TableQuestion {
    /// The id of the right answer: of how the row has it, of what it says, or of the row itself.
    #[must_use]
    pub fn right(&self) -> &str {
        match &self.asks {
            TableAsk::Item { right, .. } => right.id(),
            TableAsk::Consent { right } => right.id(),
            TableAsk::Contact { .. } => &self.row,
        }
    }
}

/// Where the table's answer to a question comes from.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Ground {
    /// What the protocol says about it, in plain language.
    pub says: Vec<Text>,
    /// The articles, annexes and footnotes behind it.
    pub refs: Vec<String>,
}

impl Ground {
    fn add(&mut self, says: Option<&Text>, refs: &[String]) {
        if let Some(says) = says.filter(|says| !self.says.contains(says)) {
            self.says.push(says.clone());
        }
        for one in refs {
            if !self.refs.contains(one) {
                self.refs.push(one.clone());
            }
        }
    }

    fn add_rules(&mut self, protocol: &Protocol, rules: &[RuleIx]) {
        for rule in rules {
            let rule = protocol.rule(*rule);
            self.add(Some(&rule.explain), &rule.refs);
        }
    }
}

/// Where the answer to a question comes from: the rules and the route by which the engine holds cases of the row to it.
#[must_use]
pub fn ground(protocol: &Protocol, question: &TableQuestion) -> Ground {
    let mut ground = Ground::default();
    let Some(at) = protocol.find_row(&question.row) else {
        return ground;
    };
    let row = protocol.row(at);
    // What the table says of a row is the same for each activity that fits it.
    let fits = |activity| Case::new(protocol, activity, Some(at)).ok();
    let Some(case) = protocol.activity_ids().find_map(fits) else {
        return ground;
    };
    match &question.asks {
        TableAsk::Item { item, .. } => {
            let beyond = |item: &ItemIx| !protocol.row_allows(at, *item);
            if let Some(item) = protocol.find_item(item) {
                if !beyond(&item) {
                    let other = protocol.item_ids().find(beyond);
                    let limit = other.map(|other| held_to(protocol, &case, other));
                    ground.add_rules(protocol, &limit.unwrap_or_default());
                }
                ground.add_rules(protocol, &held_to(protocol, &case, item));
            }
            let terms = protocol.source().glossary.iter();
            for term in terms.filter(|term| term.id == *item) {
                ground.add(None, &term.refs);
            }
            ground.add(row.items_note.as_ref(), &[]);
        }
        TableAsk::Consent { .. } => {
            let route = protocol.route(decision::assess(protocol, &case).route);
            ground.add(Some(&route.explain), &route.refs);
            ground.add(row.consent_note.as_ref(), &[]);
        }
        TableAsk::Contact { .. } => {
            let asked = &protocol.source().occasion_question;
            let rules = protocol
                .rule_ids()
                .filter(|rule| protocol.rule(*rule).question.as_ref() == Some(asked));
            ground.add_rules(protocol, &rules.collect::<Vec<_>>());
        }
    }
    ground
}

/// The rules that are not met because of an item.
fn held_to(protocol: &Protocol, case: &Case, item: ItemIx) -> Vec<RuleIx> {
    let without = decision::assess(protocol, case);
    let with = decision::assess(protocol, &case.clone().with_data(protocol, [item]));
    let unmet = with.before.iter().filter(|f| f.status != Status::Met);
    unmet
        .map(|finding| finding.rule)
        .filter(|rule| {
            without
                .status_of(*rule)
                .is_none_or(|before| before == Status::Met)
        })
        .collect()
}

/// Draws questions: every row comes before any row comes twice, those that come back today before all others.
#[must_use]
pub fn draw(protocol: &Protocol, seed: u64, count: usize, due: &[RowIx]) -> Vec<TableQuestion> {
    let mut lot = Lot::new(seed);
    let mut questions = Vec::with_capacity(count);
    while questions.len() < count {
        let mut rows = lot.shuffled(protocol.row_ids().collect());
        rows.sort_by_key(|row| !due.contains(row));
        if rows.is_empty() {
            break;
        }
        for row in rows.into_iter().take(count - questions.len()) {
            questions.push(question(protocol, row, &mut lot));
        }
    }
    questions
}

/// One question about a row.
#[must_use]
pub fn question(protocol: &Protocol, at: RowIx, lot: &mut Lot) -> TableQuestion {
    let row = protocol.row(at);
    let asks = match (lot.below(3), &row.when) {
        (0, Some(when)) => contact(protocol, at, when, lot),
        (1, _) => consent(protocol, at),
        (_, _) => item(protocol, at, lot),
    };
    TableQuestion {
        row: row.id.clone(),
        asks,
    }
}

fn item(protocol: &Protocol, at: RowIx, lot: &mut Lot) -> TableAsk {
    // Only wholes: whether a part may go follows from them.
    let wholes: Vec<_> = protocol
        .item_ids()
        .filter(|item| protocol.whole_of(*item).is_none())
        .collect();
    let (inside, outside): (Vec<_>, Vec<_>) = wholes
        .into_iter()
        .partition(|item| protocol.row_allows(at, *item));
    let list = if inside.is_empty() || lot.below(2) == 0 {
        outside
    } else {
        inside
    };
    match lot.one(&list) {
        Some(item) => TableAsk::Item {
            item: protocol.item(*item).id.clone(),
            right: if !protocol.row_allows(at, *item) {
                Allowed::No
            } else if protocol.row_allows_if_applicable(at, *item) {
                Allowed::IfApplicable
            } else {
                Allowed::Yes
            },
        },
        None => consent(protocol, at),
    }
}

fn consent(protocol: &Protocol, at: RowIx) -> TableAsk {
    TableAsk::Consent {
        right: match protocol.row(at).consent {
            RowConsent::Required => ConsentSays::Needed,
            RowConsent::NotRequired => ConsentSays::NotNeeded,
            RowConsent::NotApplicable => ConsentSays::NotApplicable,
        },
    }
}

fn contact(protocol: &Protocol, at: RowIx, when: &Text, lot: &mut Lot) -> TableAsk {
    // Two rows for the same occasion could not be told apart.
    let others = protocol
        .row_ids()
        .filter(|row| *row != at && protocol.row(*row).when.as_ref().is_some_and(|w| w != when));
    let others = lot
        .shuffled(others.collect())
        .into_iter()
        .take(CONTACTS - 1);
    let rows = std::iter::once(at).chain(others).collect();
    TableAsk::Contact {
        rows: lot
            .shuffled(rows)
            .into_iter()
            .map(|row| protocol.row(row).id.clone())
            .collect(),
    }
}
