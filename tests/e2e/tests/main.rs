//! Whole journeys through the release build.
#![expect(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "tests fail by panicking"
)]

mod embedding;
mod examples;
mod files;
mod foreign;
mod forms;
mod hardest;
mod journeys;
mod keeping;
mod keyboard;
mod library;
mod offline;
mod pages;
mod paper;
mod papers;
mod pdf;
mod register;
mod rights;
mod rights_asked;
mod rights_kept;
mod rights_walks;
mod routes;
mod rules;
#[path = "../../native/samples.rs"]
mod samples;
mod seal;
mod settings;
mod smoke;
mod tampered;
mod training;
mod training_lms;
mod training_right;
mod watched;
