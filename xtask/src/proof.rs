//! Proofs that take long, and are no part of every test run: mutation testing, and other engines beside ours.

use xtask::root;

use crate::run::{exists, program, step};

/// The version of cargo-mutants.
const MUTANTS: &str = "27.1.0";

/// Changes the rules' code in every way that cargo-mutants knows, and says which changes no test notices. Options go on to
/// it, such as `--file src/term/mod.rs` or `--shard 1/8`.
pub fn mutants(options: &[&str]) -> Result<(), String> {
    let tool = root().join(".tools/bin/cargo-mutants");
    if !tool.exists() && !exists("cargo-mutants") {
        let mut install = program("cargo");
        install.args([
            "install",
            "cargo-mutants",
            "--version",
            MUTANTS,
            "--locked",
            "--quiet",
            "--root",
        ]);
        step(
            "install cargo-mutants (some minutes, once)",
            install.arg(root().join(".tools")),
        )?;
    }
    // What is mutated, and with which tests, stands in `.cargo/mutants.toml`.
    step("mutants", program("cargo").arg("mutants").args(options))
}

/// Our decisions beside those of zen-engine and dsntk: first that they agree, then how fast.
pub fn engines() -> Result<(), String> {
    step(
        "other engines (a quarter of an hour to build, the first time)",
        program("cargo").args([
            "run",
            "--release",
            "--locked",
            "--manifest-path",
            "benches/engines/Cargo.toml",
        ]),
    )
}
