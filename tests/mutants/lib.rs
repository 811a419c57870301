//! The modules that decide, and the part of the workbench that looks rules over: the files are those of the application.

pub mod case;
pub mod decision;
pub mod protocol;
mod sorted;
pub mod term;
pub mod text;

/// What the tests about the rules use of it.
pub mod workbench {
    pub mod cases;
    pub mod compare;
    pub mod edit;
    pub mod hygiene;
    mod toml_file;
    mod witness;
    pub mod words;

    pub use witness::{Witness, parts};
}
