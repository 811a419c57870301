//! What can be wrong with a set of practice, each with its place.

use std::fmt;

/// One thing that is wrong with a set.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SetError {
    /// Where: a path such as `cases.benefit-bsn.story[2]`, or a line and column for broken syntax.
    pub place: String,
    /// What.
    pub problem: Fault,
}

/// A kind of mistake in a set.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Fault {
    /// Not of the right form: broken syntax, an unknown field, a missing wording.
    Form(String),
    /// Larger than what is read.
    TooLarge,
    /// Another format than this program reads; the name is empty where there is none.
    Schema(String),
    /// Practice for another protocol.
    OtherProtocol(String),
    /// Nothing to practise in it.
    Empty,
    /// An id that is used twice, or that no id can look like.
    BadId(String),
    /// A name that is not defined.
    Unknown {
        /// What kind of thing it should name.
        kind: &'static str,
        /// The name.
        id: String,
    },
    /// Something that must be written is missing or empty.
    Missing(Piece),
    /// A text longer than is taken.
    TooLong,
    /// A level other than 1, 2 or 3.
    Level(u8),
    /// The activity does not go with the row.
    Misfit,
    /// Two lines say the opposite about the same thing.
    Contradiction(String),
    /// A line gives a fact that does not matter for what is asked.
    DoesNotMatter(String),
    /// A wrong choice is explained that is the right one.
    TemptsWithRight(String),
    /// Not exactly one option is right.
    NotOneRight,
    /// Not a day of the calendar.
    NotADate(String),
    /// A planted mistake breaks a rule that is met, or a duty that does not follow.
    NotBroken(String),
    /// A rule is not met and no line is marked as the mistake.
    NotPlanted(String),
}

/// Something that must be written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Piece {
    /// What a situation is called.
    Title,
    /// What one is about to do.
    Activity,
    /// What happens.
    Story,
    /// The words of a line, in each language.
    Line,
    /// A hint, and one that says more.
    Hints,
    /// What there is to learn.
    Lesson,
    /// Why it matters to the client.
    Client,
    /// What is said to someone who chooses wrongly.
    Feedback,
    /// The article that answers it.
    Article,
    /// Something to choose beside what is right.
    Option,
    /// A planted mistake, and why it is one.
    Mistake,
}

impl Piece {
    const fn id(self) -> &'static str {
        match self {
            Piece::Title => "the title",
            Piece::Activity => "the activity",
            Piece::Story => "the story",
            Piece::Line => "a line, in each language,",
            Piece::Hints => "a hint in two steps",
            Piece::Lesson => "the lesson",
            Piece::Client => "why it matters to the client",
            Piece::Feedback => "the feedback",
            Piece::Article => "the article",
            Piece::Option => "another option",
            Piece::Mistake => "a planted mistake",
        }
    }
}

impl SetError {
    pub(super) fn new(place: impl Into<String>, problem: Fault) -> Self {
        SetError {
            place: place.into(),
            problem,
        }
    }
}

impl fmt::Display for SetError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: ", self.place)?;
        match &self.problem {
            Fault::Form(why) => write!(f, "{why}"),
            Fault::TooLarge => write!(f, "too large"),
            Fault::Schema(found) => write!(f, "not a set of practice (schema `{found}`)"),
            Fault::OtherProtocol(id) => write!(f, "practice for another protocol, `{id}`"),
            Fault::Empty => write!(f, "nothing to practise in it"),
            Fault::BadId(id) => write!(f, "`{id}` is used twice or is no id"),
            Fault::Unknown { kind, id } => write!(f, "there is no {kind} `{id}`"),
            Fault::Missing(what) => write!(f, "{} is missing", what.id()),
            Fault::TooLong => write!(f, "the text is too long"),
            Fault::Level(level) => write!(f, "there is no level {level}"),
            Fault::Misfit => write!(f, "the activity does not go with the row"),
            Fault::Contradiction(id) => write!(f, "two lines contradict each other about `{id}`"),
            Fault::DoesNotMatter(id) => write!(f, "`{id}` does not matter for what is asked"),
            Fault::TemptsWithRight(id) => write!(f, "`{id}` is the right choice"),
            Fault::NotOneRight => write!(f, "not exactly one option is right"),
            Fault::NotADate(text) => write!(f, "`{text}` is not a date"),
            Fault::NotBroken(id) => write!(f, "`{id}` is not broken by what the lines say"),
            Fault::NotPlanted(id) => write!(f, "`{id}` is not met, and no line is marked for it"),
        }
    }
}

impl std::error::Error for SetError {}
