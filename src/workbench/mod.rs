//! The rules' workbench: see, check, change, compare and exchange a protocol.
//!
//! Works on any protocol, whole or damaged; knows no clock (today is an argument), no browser, and no row, rule or
//! article by name.

pub mod cases;
pub mod compare;
pub mod edit;
pub mod exchange;
pub mod explain;
pub mod hygiene;
mod toml_file;
mod witness;
pub mod words;

pub use witness::{Witness, parts};
