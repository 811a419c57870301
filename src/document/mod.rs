//! The motivation document: one outline decides what is said, each format only how it looks.
//!
//! Knows no browser and no clock.

mod after;
pub mod html;
mod later;
mod outline;
mod parts;
pub mod pdf;
mod replay;
mod seal;
pub mod text;
mod verification;

pub use outline::{Block, Outline, View, outline};
pub use verification::{conclusion, verification};
