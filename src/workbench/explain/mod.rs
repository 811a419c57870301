//! The whole protocol explained from its own data: conditions in words, a diagram for each row and route, where each
//! article acts, the readings, the concordance with the law of today, and a book of all of it.

mod articles;
mod book;
mod chart;
mod draw;
pub mod markdown;
mod say;
mod settle;

pub use articles::{Acts, Article, articles};
pub use book::book;
pub use chart::{Chart, Column, Mark, Plate, Step, of_route, of_row, plates};
pub use draw::{Drawing, Line, Shape, ShapeKind, drawing, svg};
pub use say::{condition, condition_lines, row_consent};
