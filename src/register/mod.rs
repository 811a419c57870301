//! Many records side by side: found, sorted, counted, and told to the client whom they are about (art. 15.2).
//!
//! Knows no browser, clock or file: what it gets is text with the name it came under. Keeps nothing but what was put on
//! its shelf, takes signed records alone, and never what practice produced.

pub mod csv;
mod entry;
mod fold;
mod list;
mod open;
mod other;
mod overview;
mod shelf;
mod tables;
mod totals;
mod words;

pub use entry::{Entry, Kind, Whom};
pub use list::{Facets, Filter, Mark, Order, Sort, SortBy, facets, select};
pub use open::{Open, ToDo};
pub use overview::{Told, about, overview};
pub use shelf::{Added, PdfTrouble, Problem, Refused, Shelf, Standing};
pub use tables::{csv_of, outline_of};
pub use totals::{Count, List, Totals};
