//! What can be wrong with a protocol file, each with its place.

use std::fmt;

/// One thing that is wrong with a protocol file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LoadError {
    /// Where in the file: a path such as `rows.2-work-income.items`, or a line and column for broken syntax.
    pub place: String,
    /// What is wrong there.
    pub problem: Problem,
}

impl LoadError {
    pub(super) fn new(place: impl Into<String>, problem: Problem) -> Self {
        LoadError {
            place: place.into(),
            problem,
        }
    }

    pub(super) fn unknown(place: impl Into<String>, kind: &'static str, id: &str) -> Self {
        Self::new(
            place,
            Problem::Unknown {
                kind,
                id: id.to_owned(),
            },
        )
    }
}

/// A kind of mistake in a protocol file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Problem {
    /// The file is not of the right form: broken syntax, an unknown field, a missing wording.
    Form(String),
    /// The file's format is another one than this program reads.
    Schema(String),
    /// A name that the file does not define.
    Unknown {
        /// What kind of thing it should name.
        kind: &'static str,
        /// The name.
        id: String,
    },
    /// An id that is used twice.
    Duplicate(String),
    /// More things than can be counted.
    TooMany(String),
    /// A row that no case can reach, because no activity that takes a row fits it.
    UnreachableRow,
    /// A route that no case takes.
    UnreachableRoute,
    /// A rule or duty that no route uses, or a block that nothing names.
    Unused,
    /// A question that nothing looks at, or an informative one that something does look at.
    QuestionUse,
    /// A question is of another kind than the rule that asks it.
    KindMismatch {
        /// The question.
        question: String,
    },
    /// A case without a route.
    NoRoute(String),
    /// A case with two routes.
    TwoRoutes {
        /// The first.
        first: String,
        /// The second.
        second: String,
        /// The smallest description of the case.
        case: String,
    },
    /// A step must name exactly one rule, duty or block that may stand there.
    BadStep,
    /// A rule must be decided by one question or by conditions, and say what a failure means.
    BadRule(&'static str),
    /// A condition has too many alternatives to compile.
    TooComplex,
    /// A declared count is not what is found.
    Count {
        /// The count in the file.
        declared: u64,
        /// The count that was found.
        found: u64,
    },
    /// A date that is not of the form year-month-day.
    BadDate(String),
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Problem::Form(what) => write!(f, "{what}"),
            Problem::Schema(found) => {
                write!(
                    f,
                    "the format is `{found}`; this program reads `protocol/1`"
                )
            }
            Problem::Unknown { kind, id } => write!(f, "there is no {kind} `{id}`"),
            Problem::Duplicate(id) => write!(f, "the id `{id}` is used twice"),
            Problem::TooMany(what) => write!(f, "too many {what}"),
            Problem::UnreachableRow => write!(f, "no activity that takes a row fits this row"),
            Problem::UnreachableRoute => write!(f, "no case takes this route"),
            Problem::Unused => write!(f, "nothing uses this"),
            Problem::QuestionUse => write!(
                f,
                "a question must be looked at by a rule or condition, unless it is informative"
            ),
            Problem::KindMismatch { question } => {
                write!(
                    f,
                    "the question `{question}` is of another kind than the rule"
                )
            }
            Problem::NoRoute(case) => write!(f, "no route for {case}"),
            Problem::TwoRoutes {
                first,
                second,
                case,
            } => write!(f, "two routes, `{first}` and `{second}`, for {case}"),
            Problem::BadStep => {
                write!(
                    f,
                    "a step names exactly one rule, duty or block that may stand here"
                )
            }
            Problem::BadRule(what) => write!(f, "{what}"),
            Problem::TooComplex => write!(f, "the condition has too many alternatives"),
            Problem::Count { declared, found } => {
                write!(f, "the file declares {declared}, but there are {found}")
            }
            Problem::BadDate(date) => write!(f, "`{date}` is not a date (year-month-day)"),
        }
    }
}

impl fmt::Display for LoadError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.place, self.problem)
    }
}

impl std::error::Error for LoadError {}
