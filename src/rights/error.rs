//! What can be wrong with the file of the rights, each with its place.

use std::fmt;

/// One thing that is wrong with the file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LoadError {
    /// Where in the file: a path such as `tools.request.steps.receipt`, or a line and column for broken syntax.
    pub place: String,
    /// What is wrong there.
    pub problem: Problem,
}

/// A kind of mistake in the file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Problem {
    /// Not of the right form: broken syntax, an unknown field, a missing wording.
    Form(String),
    /// Another format than this program reads.
    Schema(String),
    /// A name that is not defined where it is used.
    Unknown {
        /// What kind of thing it should name.
        kind: &'static str,
        /// The name.
        id: String,
    },
    /// An id that is used twice.
    Duplicate(String),
    /// A condition that looks at something that is asked later, or at nothing that can hold.
    Later(String),
    /// A field whose kind does not go with what else it says.
    Field(&'static str),
    /// A piece of a document that says nothing, or more than one thing.
    Piece,
    /// A role without a rule for every other reason, or with two; or a reason with two rules.
    Access(String),
    /// A kind of data whose conditions do not go with whether it belongs in a dossier.
    Category,
}

impl LoadError {
    pub(super) fn new(place: impl Into<String>, problem: Problem) -> Self {
        LoadError {
            place: place.into(),
            problem,
        }
    }
}

impl fmt::Display for LoadError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let place = &self.place;
        match &self.problem {
            Problem::Form(what) => write!(f, "{place}: {what}"),
            Problem::Schema(found) => write!(
                f,
                "{place}: the format is `{found}`; this program reads `rights/1`"
            ),
            Problem::Unknown { kind, id } => write!(f, "{place}: there is no {kind} `{id}`"),
            Problem::Duplicate(id) => write!(f, "{place}: the id `{id}` is used twice"),
            Problem::Later(id) => write!(
                f,
                "{place}: `{id}` is asked later, or can't be looked at here"
            ),
            Problem::Field(why) => write!(f, "{place}: {why}"),
            Problem::Piece => write!(f, "{place}: a piece says exactly one thing"),
            Problem::Access(id) => write!(f, "{place}: `{id}` needs exactly one rule"),
            Problem::Category => write!(
                f,
                "{place}: a condition is asked where it may be in the dossier on that condition, and nowhere else"
            ),
        }
    }
}

impl std::error::Error for LoadError {}
