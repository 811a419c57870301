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
mod config;
mod contrast;
mod files;
use std::sync::OnceLock;

use deelwijzer::protocol::Protocol;

mod case_files;
mod compare;
mod edit;
#[expect(
    clippy::duplicate_mod,
    reason = "the suites run once for each protocol"
)]
mod example;
mod guard;
mod kept;
mod hygiene;
mod layers;
mod made;
mod oracle;
mod papers;
mod protocol_file;
mod records;
mod register;
mod register_laws;
mod remedies;
mod rights;
mod rights_articles;
mod rights_desk;
mod rights_retention;
mod samples;
mod seal;
mod search;
mod session;
mod space;
mod steps;
mod steps_laws;
mod term;
mod training;
mod training_ways;
mod verdicts;
mod wording;
mod words;

/// The protocol that ships, for the suites that hold for any.
pub fn protocol() -> &'static Protocol {
    static PROTOCOL: OnceLock<Protocol> = OnceLock::new();
    PROTOCOL.get_or_init(|| Protocol::built_in().unwrap())
}
