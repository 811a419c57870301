//! Those of the native tests that are about the modules that decide.

use std::sync::OnceLock;

use deelwijzer::protocol::Protocol;

mod case_files;
mod compare;
mod edit;
mod engine;
mod hygiene;
mod oracle;
mod protocol_file;
mod protocol_form;
mod protocol_limits;
mod protocol_names;
mod protocol_rules;
mod remedies;
mod safeguards;
mod small_parts;
mod space;
mod term;
mod verdicts;

/// The suites that hold for any protocol, over a second one.
mod example {
    use std::sync::OnceLock;

    use deelwijzer::protocol::Protocol;

    #[path = "../remedies.rs"]
    mod remedies;
    #[path = "../safeguards.rs"]
    mod safeguards;
    #[path = "../verdicts.rs"]
    mod verdicts;

    /// The example's file.
    pub const FILE: &str = include_str!("../../protocols/example-eikendam.toml");

    /// The example.
    pub fn protocol() -> &'static Protocol {
        static PROTOCOL: OnceLock<Protocol> = OnceLock::new();
        PROTOCOL.get_or_init(|| Protocol::from_toml(FILE).unwrap())
    }
}

/// The protocol that ships.
pub fn protocol() -> &'static Protocol {
    static PROTOCOL: OnceLock<Protocol> = OnceLock::new();
    PROTOCOL.get_or_init(|| Protocol::built_in().unwrap())
}
