//! What can be wrong with a case, each with its field.

use std::fmt;

/// One thing that is wrong with a case.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CaseError {
    /// The field, as in the JSON contract: `activity`, `data[2]`, `answers.need-to-know` …
    pub field: String,
    /// What is wrong with it.
    pub problem: CaseProblem,
}

/// A kind of mistake in a case.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum CaseProblem {
    /// Not JSON at all.
    NotJson(String),
    /// Of another type than expected.
    Type {
        /// What was expected, such as `text` or `a list`.
        expected: &'static str,
    },
    /// A field that must be there is not.
    Missing,
    /// A field that a case does not have.
    UnknownField,
    /// A format or protocol other than the one that is read here.
    Other {
        /// What was expected.
        expected: String,
        /// What was found.
        found: String,
    },
    /// An id that the protocol does not define.
    UnknownId(String),
    /// The activity does not go with the row.
    RowMisfit {
        /// The activity.
        activity: String,
        /// The row.
        row: String,
    },
    /// The activity needs a row.
    RowMissing {
        /// The activity.
        activity: String,
    },
}

impl fmt::Display for CaseError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let field = &self.field;
        match &self.problem {
            CaseProblem::NotJson(why) => write!(f, "{field}: not JSON: {why}"),
            CaseProblem::Type { expected } => write!(f, "{field}: expected {expected}"),
            CaseProblem::Missing => write!(f, "{field}: missing"),
            CaseProblem::UnknownField => write!(f, "{field}: unknown field"),
            CaseProblem::Other { expected, found } => {
                write!(f, "{field}: expected `{expected}`, found `{found}`")
            }
            CaseProblem::UnknownId(id) => write!(f, "{field}: unknown id `{id}`"),
            CaseProblem::RowMisfit { activity, row } => {
                write!(f, "{field}: `{row}` does not go with activity `{activity}`")
            }
            CaseProblem::RowMissing { activity } => {
                write!(f, "{field}: activity `{activity}` needs a row")
            }
        }
    }
}

impl std::error::Error for CaseError {}
