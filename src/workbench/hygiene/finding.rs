//! What can be found, each under a code that stays the same.

use crate::protocol::{LoadError, Problem};
use crate::workbench::Witness;

/// How much a finding weighs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Severity {
    /// The protocol can't be used like this.
    Error,
    /// It can be used, but says something that decides nothing or contradicts itself.
    Warning,
    /// Something to look at.
    Remark,
}

/// Whether a case shows what was found.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Shown {
    /// By the smallest case in which it is so: always.
    ByCase,
    /// By the smallest case that comes to the place, where any does: a row that no activity has, or a rule that no route
    /// asks, is met by none.
    WhereReached,
    /// By its place alone. No case can show it: it is about the file (its form, a name, a wording, an article, a date, a
    /// count), or about something that no case comes to.
    ByPlace,
}

macro_rules! codes {
    ($($(#[$meta:meta])* $name:ident = $id:literal, $severity:ident, $shown:ident;)+) => {
        /// What was found. The id stays the same from version to version.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
        pub enum Code { $($(#[$meta])* $name,)+ }

        impl Code {
            /// Every code.
            pub const ALL: &'static [Code] = &[$(Code::$name,)+];

            /// Its stable id.
            #[must_use]
            pub const fn id(self) -> &'static str {
                match self { $(Code::$name => $id,)+ }
            }

            /// How much it weighs.
            #[must_use]
            pub const fn severity(self) -> Severity {
                match self { $(Code::$name => Severity::$severity,)+ }
            }

            /// Whether a case shows it.
            #[must_use]
            pub const fn shown(self) -> Shown {
                match self { $(Code::$name => Shown::$shown,)+ }
            }
        }
    };
}

codes! {
    /// The file is not of the right form.
    Form = "form", Error, ByPlace;
    /// The file is of another format.
    Schema = "schema", Error, ByPlace;
    /// A name that the file does not define.
    UnknownName = "unknown-name", Error, WhereReached;
    /// An id that is used twice.
    DuplicateId = "duplicate-id", Error, ByPlace;
    /// More than is looked at: refused, not sampled.
    TooMany = "too-many", Error, ByPlace;
    /// A row that no activity reaches.
    UnreachableRow = "unreachable-row", Error, ByPlace;
    /// A route that no case takes.
    UnreachableRoute = "unreachable-route", Error, ByPlace;
    /// A rule, duty or block that nothing uses.
    Unused = "unused", Error, ByPlace;
    /// A question that nothing looks at, or an informative one that something looks at.
    QuestionUse = "question-use", Error, WhereReached;
    /// A question of another kind than its rule.
    KindMismatch = "kind-mismatch", Error, WhereReached;
    /// A step that names nothing, or too much.
    BadStep = "bad-step", Error, WhereReached;
    /// A rule that is decided in no way, or in two.
    BadRule = "bad-rule", Error, WhereReached;
    /// A condition with too many alternatives.
    TooComplex = "too-complex", Error, WhereReached;
    /// A declared count that is not what is found.
    Count = "count", Error, ByPlace;
    /// A date that is none.
    BadDate = "bad-date", Error, ByPlace;
    /// Cases without a route.
    Uncovered = "uncovered", Error, ByCase;
    /// Cases with two routes that say the same.
    OverlapSame = "overlap-same", Error, ByCase;
    /// Cases with two routes that say different things.
    OverlapOther = "overlap-other", Error, ByCase;
    /// A route whose every case another one takes.
    ShadowedByOne = "shadowed-by-one", Error, ByCase;
    /// A route whose every case some other ones take together.
    ShadowedByUnion = "shadowed-by-union", Error, ByCase;
    /// A rule that no case can ever meet.
    RuleNeverMet = "rule-never-met", Error, ByCase;
    /// A row that says the same as another.
    DuplicateRow = "duplicate-row", Warning, WhereReached;
    /// A route with the same condition and steps as another.
    DuplicateRoute = "duplicate-route", Warning, WhereReached;
    /// Two rows for the same contact and occasion that say different things.
    RowOverlap = "row-overlap", Warning, WhereReached;
    /// A cell that says nothing.
    EmptyCell = "empty-cell", Warning, WhereReached;
    /// A part of a condition that decides nothing.
    NeverDecisive = "never-decisive", Warning, WhereReached;
    /// A step that never goes.
    NeverGoes = "never-goes", Warning, WhereReached;
    /// A condition that always holds.
    AlwaysHolds = "always-holds", Warning, WhereReached;
    /// A rule that is always met.
    RuleAlwaysMet = "rule-always-met", Warning, ByCase;
    /// A rule or question that cites no article.
    NoCitation = "no-citation", Warning, ByPlace;
    /// A reading that is shown nowhere.
    ReadingNowhere = "reading-nowhere", Warning, ByPlace;
    /// A wording that is the same in both languages, or a placeholder.
    Wording = "wording", Warning, ByPlace;
    /// Words about a failure that can't happen.
    FailedNever = "failed-never", Remark, ByCase;
    /// A note on the law that nobody looked at for more than a year.
    NoteStale = "note-stale", Remark, ByPlace;
}

/// Something that was found in a protocol.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Finding {
    /// What.
    pub code: Code,
    /// Where in the file: a path such as `rows.2-work-income.items`.
    pub place: String,
    /// What it is about: the id of a thing, a value, or the part of a condition.
    pub about: String,
    /// What else it is about, such as the routes that cover a shadowed one.
    pub others: Vec<String>,
    /// The words of the program that reads the file, where there are any.
    pub detail: Option<String>,
    /// How many states are concerned, where they were counted.
    pub states: Option<u64>,
    /// The smallest case that proves it, where one can ([`Code::shown`]).
    pub witness: Option<Witness>,
}

impl Finding {
    pub(super) fn new(code: Code, place: impl Into<String>, about: impl Into<String>) -> Self {
        Finding {
            code,
            place: place.into(),
            about: about.into(),
            others: Vec::new(),
            detail: None,
            states: None,
            witness: None,
        }
    }

    pub(super) fn with_others(mut self, others: Vec<String>) -> Self {
        self.others = others;
        self
    }

    pub(super) fn with_witness(mut self, states: u64, witness: Option<Witness>) -> Self {
        self.states = Some(states);
        self.witness = witness;
        self
    }

    /// The same with a case that shows it.
    pub(super) fn with_case(mut self, witness: Option<Witness>) -> Self {
        self.witness = witness;
        self
    }

    /// What the loader found.
    #[must_use]
    pub fn of_error(error: &LoadError) -> Self {
        let (code, about, others) = match &error.problem {
            Problem::Form(what) => (Code::Form, what.clone(), Vec::new()),
            Problem::Schema(found) => (Code::Schema, found.clone(), Vec::new()),
            Problem::Unknown { kind, id } => {
                (Code::UnknownName, id.clone(), vec![(*kind).to_owned()])
            }
            Problem::Duplicate(id) => (Code::DuplicateId, id.clone(), Vec::new()),
            Problem::TooMany(what) => (Code::TooMany, what.clone(), Vec::new()),
            Problem::UnreachableRow => (Code::UnreachableRow, String::new(), Vec::new()),
            Problem::UnreachableRoute => (Code::UnreachableRoute, String::new(), Vec::new()),
            Problem::Unused => (Code::Unused, String::new(), Vec::new()),
            Problem::QuestionUse => (Code::QuestionUse, String::new(), Vec::new()),
            Problem::KindMismatch { question } => {
                (Code::KindMismatch, question.clone(), Vec::new())
            }
            Problem::NoRoute(case) => (Code::Uncovered, case.clone(), Vec::new()),
            Problem::TwoRoutes {
                first,
                second,
                case: _,
            } => (Code::OverlapOther, second.clone(), vec![first.clone()]),
            Problem::BadStep => (Code::BadStep, String::new(), Vec::new()),
            Problem::BadRule(what) => (Code::BadRule, (*what).to_owned(), Vec::new()),
            Problem::TooComplex => (Code::TooComplex, String::new(), Vec::new()),
            Problem::Count { declared, found } => {
                (Code::Count, declared.to_string(), vec![found.to_string()])
            }
            Problem::BadDate(date) => (Code::BadDate, date.clone(), Vec::new()),
        };
        let mut finding = Finding::new(code, error.place.clone(), about).with_others(others);
        finding.detail = Some(error.problem.to_string());
        finding
    }
}
