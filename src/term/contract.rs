//! Dates in the form of the JSON contract.

use serde::Serialize;

/// By when a request is dealt with, as the contract has it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "declarations", derive(ts_rs::TS))]
pub struct DeadlinesJson {
    /// The last day for the written answer.
    pub answer_by: String,
    /// The last day for destruction; nothing for another request.
    pub carry_out_by: Option<String>,
}

/// How long a dossier is kept, as the contract has it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "declarations", derive(ts_rs::TS))]
pub struct RetentionJson {
    /// The last day on which it is kept.
    pub keep_through: String,
    /// The day from which it is destroyed or made anonymous.
    pub destroy_from: String,
}
