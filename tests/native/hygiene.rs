//! Hygiene: the protocols that ship are clean; each seeded defect is found, at its place, with a case that proves it.

use deelwijzer::protocol::{Examined, Protocol, toml_value};
use deelwijzer::workbench::hygiene::{Severity, look_over};

#[test]
fn the_protocols_that_ship_are_clean() {
    for protocol in [Protocol::built_in().unwrap()] {
        let findings = look_over(&Examined::of(protocol), None);
        let found: Vec<String> = findings
            .iter()
            .filter(|finding| finding.code.severity() != Severity::Remark)
            .map(|finding| format!("{} {} {}", finding.code.id(), finding.place, finding.about))
            .collect();
        assert!(found.is_empty(), "{}", found.join("\n"));
    }
}
