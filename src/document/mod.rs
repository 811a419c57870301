//! The motivation document: one outline decides what is said, each format only how it looks.
//!
//! Knows no browser and no clock.

mod after;
pub mod html;
mod later;
mod outline;
mod parts;
pub mod pdf;
pub mod text;

pub use outline::{Block, Outline, View, outline};
