//! Native tests of the domain, one module a part.
#![expect(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "tests fail by panicking"
)]

mod age;
mod case_files;
mod guard;
mod kept;
mod layers;
mod oracle;
mod protocol_file;
mod records;
mod register;
mod register_laws;
mod remedies;
mod samples;
mod search;
mod session;
mod space;
mod steps;
mod steps_laws;
mod term;
mod verdicts;
mod words;
