//! The motivation document and the papers for the client: an outline decides what is said, each format only how it looks.
//!
//! Knows no browser and no clock.

mod after;
mod answers;
pub mod bundle;
pub mod calendar;
mod emergency;
pub mod html;
mod later;
pub mod mdto;
pub mod odt;
mod outline;
pub mod papers;
mod parts;
pub mod pdf;
mod replay;
mod seal;
mod signers;
pub mod text;
mod verification;
mod xml;
mod zip;

pub use later::differences;
pub use outline::{Block, Outline, View, outline};
pub use parts::{advised, version};
pub use verification::{Report, conclusion, verification};
