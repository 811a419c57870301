//! The documents of a tool: pieces that count or not.

use serde::{Deserialize, Serialize};

use super::Cond;
use crate::text::Text;

/// A document.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Document {
    /// Stable id within the tool.
    pub id: String,
    /// The title above it.
    pub title: Text,
    /// The words with which it is chosen.
    pub label: Text,
    /// The name of its file, without date and ending.
    pub file: Text,
    /// When there is one; absent is always.
    #[serde(default)]
    pub when: Option<Cond>,
    /// Whether it only makes sense once the record is signed or complete: until then it says that it is a preview.
    #[serde(default)]
    pub signed: bool,
    /// The field with the date of the document; where it is empty or absent, the day of signing counts, or else today.
    #[serde(default)]
    pub dated: Option<String>,
    /// What it says, in order.
    pub blocks: Vec<Piece>,
}

/// A piece of a document: exactly one of these, when it counts. `{name}` in a text is a field, a term or `today`.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Piece {
    /// When; absent is always.
    pub when: Option<Cond>,
    /// A heading.
    pub heading: Option<Text>,
    /// A paragraph.
    pub text: Option<Text>,
    /// Something to look out for.
    pub notice: Option<Text>,
    /// A list.
    pub items: Vec<Text>,
    /// What was filled in in these fields, each with its label.
    pub fields: Vec<String>,
    /// What was filled in in a field, as a paragraph.
    pub value: Option<String>,
    /// What was chosen in a field, as a list, with the motivation where there is one.
    pub list: Option<String>,
    /// The lines of a table.
    pub table: Option<String>,
    /// Everything that was filled in, step by step.
    pub all: bool,
    /// The terms.
    pub terms: bool,
    /// The signature, and what made it.
    pub closing: bool,
}
