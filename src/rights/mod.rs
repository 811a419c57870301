//! Rights, terms, access and care (art. 6a, 8–20): forms that are walked through, lists that are worked off, tables that
//! answer. What the articles ask stands in a file of its own (`protocols/leiden-wmo-2016-rights.toml`).
//!
//! Knows no browser and no clock: dates and language are arguments. Knows no article, ground or step by name.

pub mod access;
mod archive;
pub mod calendar;
pub mod check;
mod draft;
mod error;
mod examine;
mod file;
mod load;
pub mod model;
mod needs;
mod paper;
mod record;
pub mod retention;
mod sheet;
mod show;
mod terms;

pub use draft::{Asked, Draft, Row, Value};
pub use error::{LoadError, Problem};
pub use examine::{Examined, Found, examine, log_title, outcome, title};
pub use file::{Difference, Opened, draft_json, list_json, read, without};
pub use load::Rights;
pub use needs::{Need, Why, needs};
pub use paper::{Stamp, blanks, outline};
pub use record::{Earlier, Signed, sign};
pub use sheet::Sheet;
pub use show::shown;
pub use terms::{Due, State, open, timeline};
