//! The suites that hold for any protocol, over a second one, of a municipality that does not exist: nothing knows the first
//! by name.

use std::sync::OnceLock;

use deelwijzer::protocol::Protocol;

#[path = "../remedies.rs"]
mod remedies;
#[path = "../safeguards.rs"]
mod safeguards;
#[path = "../steps_laws.rs"]
mod steps_laws;
#[path = "../verdicts.rs"]
mod verdicts;

/// The example's file.
pub const FILE: &str = include_str!("../../../protocols/example-eikendam.toml");

/// The example.
pub fn protocol() -> &'static Protocol {
    static PROTOCOL: OnceLock<Protocol> = OnceLock::new();
    PROTOCOL
        .get_or_init(|| Protocol::from_toml(FILE).unwrap_or_else(|errors| panic!("{errors:#?}")))
}
