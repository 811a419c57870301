//! The rules as data: read from a protocol file, checked strictly, compiled to masks.
//!
//! Knows no case, clock, language choice or browser, and no row, item or article by name: all of those stand in
//! the file. Another municipality edits data, never this code.

mod check;
mod compile;
mod condition;
mod conditions;
mod coverage;
mod error;
mod index;
mod load;
pub mod model;
mod read;
mod space;

pub use compile::{Bits, CompiledDuty, CompiledRoute, CompiledStep, Plan, Term, Test};
pub use condition::{Answer, Condition, Consent, ItemSet};
pub use conditions::Conditions;
pub use error::{LoadError, Problem};
pub use index::{ActivityIx, DutyIx, ItemIx, QuestionIx, RouteIx, RowIx, RuleIx};
pub use load::{Examined, json_value, toml_value};
pub use model::{
    Activity, Duty, Evidence, Flow, Item, Paper, Question, QuestionKind, Route, Row, RowConsent,
    RowUse, Rule, RuleKind, Source, Topic, WhenMet,
};
pub use space::{Axis, MOST_STATES, Space, Value};

use index::Index;

/// The protocol that ships with the application, as JSON made from its file when the application is built.
pub const BUILT_IN: &str = include_str!(concat!(env!("OUT_DIR"), "/leiden-wmo-2016.json"));

/// The same in a compact form that is quicker to load, with the digest of the JSON.
const COMPACT: &[u8] = include_bytes!(concat!(env!("OUT_DIR"), "/leiden-wmo-2016.bin"));
const DIGEST: &str = include_str!(concat!(env!("OUT_DIR"), "/leiden-wmo-2016.sha256"));

/// The id of the protocol that ships with the application.
pub const BUILT_IN_ID: &str = include_str!(concat!(env!("OUT_DIR"), "/leiden-wmo-2016.id"));

/// A protocol that was loaded without an error: every name exists, every case has exactly one route.
#[derive(Debug, Clone, PartialEq)]
pub struct Protocol {
    source: Source,
    index: Index,
    plans: Vec<Plan>,
    plan_of: Vec<Option<usize>>,
    digest: String,
}

impl Protocol {
    /// Everything the file says, wording included.
    #[must_use]
    pub fn source(&self) -> &Source {
        &self.source
    }

    /// Whether this is, to the letter, the protocol that ships with the application.
    #[must_use]
    pub fn is_built_in(&self) -> bool {
        self.digest == DIGEST
    }

    /// The protocol's stable id.
    #[must_use]
    pub fn id(&self) -> &str {
        &self.source.id
    }

    /// The version of this formal reading.
    #[must_use]
    pub fn version(&self) -> &str {
        &self.source.version
    }

    /// SHA-256 of the protocol's content as compact JSON, in lower-case hexadecimal.
    #[must_use]
    pub fn digest(&self) -> &str {
        &self.digest
    }

    /// The compiled rules for an activity with a row (or none), or nothing where the two do not go together.
    #[must_use]
    pub fn plan(&self, activity: ActivityIx, row: Option<RowIx>) -> Option<&Plan> {
        let columns = self.source.rows.len() + 1;
        let column = row.map_or(0, |row| row.position() + 1);
        let plan = (*self.plan_of.get(activity.position() * columns + column)?)?;
        self.plans.get(plan)
    }

    /// Every pair of an activity with a row (or none) that goes together, compiled.
    #[must_use]
    pub fn plans(&self) -> &[Plan] {
        &self.plans
    }

    /// Whether the row allows the item: by itself, or as part of an item that it allows.
    #[must_use]
    pub fn row_allows(&self, row: RowIx, item: ItemIx) -> bool {
        self.index.row_allows(row, item)
    }

    /// Whether the row allows the item only "if applicable".
    #[must_use]
    pub fn row_allows_if_applicable(&self, row: RowIx, item: ItemIx) -> bool {
        let id = &self.item(item).id;
        self.row(row).if_applicable.contains(id)
    }

    /// The question that asks whether a row's occasion is there.
    #[must_use]
    pub fn occasion_question(&self) -> Option<QuestionIx> {
        self.find_question(&self.source.occasion_question)
    }

    /// The question at a position, or nothing past the last.
    #[must_use]
    pub fn question_at(&self, position: usize) -> Option<QuestionIx> {
        (position < self.source.questions.len()).then(|| QuestionIx::new(position))
    }

    /// The item that this one is a part of.
    #[must_use]
    pub fn whole_of(&self, item: ItemIx) -> Option<ItemIx> {
        self.index.whole_of(item)
    }

    /// The rows that go with an activity, in the order of the table.
    pub fn rows_of(&self, activity: ActivityIx) -> impl Iterator<Item = RowIx> + '_ {
        self.row_ids()
            .filter(move |row| self.plan(activity, Some(*row)).is_some())
    }

    /// A reference such as `6b.2` with the name of its article, or nothing when the file names none.
    #[must_use]
    pub fn article(&self, reference: &str) -> Option<&crate::text::Text> {
        self.source.articles.get(reference)
    }
}
