//! Native tests of the domain, one module a part.
#![expect(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "tests fail by panicking"
)]

use std::sync::OnceLock;

use deelwijzer::protocol::Protocol;

mod age;
mod caps;
mod case_files;
mod compare;
mod config;
mod contrast;
mod declarations;
mod edit;
mod engine;
#[expect(
    clippy::duplicate_mod,
    reason = "the suites run once for each protocol"
)]
mod example;
mod exchange;
mod explain;
mod files;
mod fuzz;
mod guard;
mod hygiene;
mod kept;
mod layers;
mod made;
mod oracle;
mod papers;
mod protocol_file;
mod protocol_form;
mod protocol_limits;
mod protocol_names;
mod protocol_rules;
mod record_documents;
mod record_files;
mod record_whole;
mod records;
mod register;
mod register_laws;
mod register_out;
mod remedies;
mod rights;
mod rights_access;
mod rights_any;
mod rights_articles;
mod rights_calendar;
mod rights_desk;
mod rights_files;
mod rights_leave;
mod rights_letters;
mod rights_log;
mod rights_outcomes;
mod rights_records;
mod rights_register;
mod rights_report;
mod rights_retention;
mod rights_terms;
mod safeguards;
mod samples;
mod seal;
mod search;
mod session;
mod small_parts;
mod sorted;
mod space;
mod steps;
mod steps_laws;
mod term;
mod training;
mod training_mark;
mod training_progress;
mod training_rights;
mod training_ways;
mod verdicts;
mod wording;
mod words;

/// The protocol that ships, for the suites that hold for any.
pub fn protocol() -> &'static Protocol {
    static PROTOCOL: OnceLock<Protocol> = OnceLock::new();
    PROTOCOL.get_or_init(|| Protocol::built_in().unwrap())
}

/// A file that is made from the protocol: what stands in it must be what would be made now. With `DEELWIJZER_UPDATE` set
/// it is written anew.
pub fn current(path: &str, content: &str) {
    let file = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join(path);
    if std::env::var_os("DEELWIJZER_UPDATE").is_some() {
        std::fs::create_dir_all(file.parent().unwrap()).unwrap();
        std::fs::write(&file, content).unwrap();
    }
    let there = std::fs::read_to_string(&file).unwrap_or_default();
    assert!(
        there == content,
        "{path} is not what the protocol gives; run: DEELWIJZER_UPDATE=1 cargo test --test native"
    );
}
