//! What can be wrong with the settings.

use std::fmt;

use super::ELEMENT;

/// Something wrong, with its field.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ConfigError {
    /// The field, such as `parts.training`; empty for the whole.
    pub field: String,
    /// What is wrong with it.
    pub problem: ConfigProblem,
}

/// What is wrong with a setting. The words are for an administrator, in English.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ConfigProblem {
    /// The whole is not JSON; what the reader says of it.
    NotJson(String),
    /// No setting is called so.
    Unknown,
    /// Something else was expected.
    Expected(&'static str),
}

impl fmt::Display for ConfigError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(ELEMENT)?;
        if !self.field.is_empty() {
            write!(f, ": {}", self.field)?;
        }
        match &self.problem {
            ConfigProblem::NotJson(why) => write!(f, ": not JSON: {why}"),
            ConfigProblem::Unknown => f.write_str(": unknown"),
            ConfigProblem::Expected(what) => write!(f, ": expected {what}"),
        }
    }
}

impl std::error::Error for ConfigError {}
