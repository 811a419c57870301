//! Proofs that take long, and are no part of every test run: mutation testing, fuzzing, and other engines beside ours.

use std::fs;
use std::path::Path;

use xtask::root;

use crate::run::{exists, program, step};

/// The version of cargo-mutants.
const MUTANTS: &str = "27.1.0";

/// What the small package for mutation testing is copied together from, and where each stands in it.
const PARTS: &[(&str, &str)] = &[
    ("tests/mutants/Cargo.toml", "Cargo.toml"),
    ("tests/mutants/lib.rs", "src/lib.rs"),
    ("Cargo.lock", "Cargo.lock"),
    ("build.rs", "build.rs"),
    ("src/sorted.rs", "src/sorted.rs"),
    ("src/case", "src/case"),
    ("src/decision", "src/decision"),
    ("src/protocol", "src/protocol"),
    ("src/term", "src/term"),
    ("src/text", "src/text"),
    ("src/workbench", "src/workbench"),
    // Read by the build script alone.
    ("src/rights/model", "src/rights/model"),
    ("src/training/model.rs", "src/training/model.rs"),
    ("protocols", "protocols"),
    ("training", "training"),
    ("benches/shared", "benches/shared"),
    ("tests/cases", "tests/cases"),
    ("tests/protocols", "tests/protocols"),
    ("tests/native", "tests/native"),
    // The last one: it takes the place of the list of all native tests.
    ("tests/mutants/main.rs", "tests/native/main.rs"),
];

/// Changes the rules' code in every way that cargo-mutants knows, and says which changes no test notices. Options go on to
/// it, such as `--file src/term/mod.rs` or `--shard 1/8`.
///
/// A change in the application itself takes a minute or more to build and test, so that all of them would take days. What
/// is changed here are the same files in a small package of their own (`tests/mutants`), in `target/mutants`.
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
    let package = root().join("target/mutants");
    for folder in ["src", "tests"] {
        // A run that was broken off leaves a mutant there.
        let _ = fs::remove_dir_all(package.join(folder));
    }
    for (from, to) in PARTS {
        copy(&root().join(from), &package.join(to))?;
    }
    // What is mutated, and with which tests, stands in `.cargo/mutants.toml`.
    let mut run = program("cargo");
    run.current_dir(&package)
        .env_remove("CARGO_TARGET_DIR")
        .env("DEELWIJZER_CASES", "100")
        .env("PROPTEST_MAX_SHRINK_ITERS", "0")
        // The same cases for every mutant.
        .env("PROPTEST_RNG_SEED", "7")
        .env("PROPTEST_DISABLE_FAILURE_PERSISTENCE", "true")
        .args(["mutants", "--in-place", "--config"])
        .arg(root().join(".cargo/mutants.toml"))
        .args(options);
    step("mutants", &mut run)
}

/// Copies a file, or a folder with all that is in it.
fn copy(from: &Path, to: &Path) -> Result<(), String> {
    let told = |error: std::io::Error| format!("{}: {error}", from.display());
    if from.is_dir() {
        for entry in fs::read_dir(from).map_err(told)? {
            let entry = entry.map_err(told)?;
            copy(&entry.path(), &to.join(entry.file_name()))?;
        }
        return Ok(());
    }
    if let Some(folder) = to.parent() {
        fs::create_dir_all(folder).map_err(told)?;
    }
    fs::copy(from, to).map(drop).map_err(told)
}

/// Gives every importer hostile files, for so many minutes together (ten, where none are given). PDFs are read by a program
/// of their own, which gets a tenth of the time; the others share the rest in turns. What each got is printed.
pub fn fuzz(options: &[&str]) -> Result<(), String> {
    let minutes = match options {
        [] => 10,
        [minutes] => match minutes.parse::<u64>() {
            Ok(minutes @ 1..=10_000) => minutes,
            Ok(_) | Err(_) => return Err(format!("`{minutes}` is no number of minutes")),
        },
        _ => return Err("fuzz takes a number of minutes".to_owned()),
    };
    let all = 60 * minutes;
    let pdf = all / 10;
    for (what, target, test, seconds) in [
        ("PDFs", "pdf", "hostile::hostile_pdfs", pdf),
        (
            "all other importers",
            "native",
            "fuzz::hostile_files",
            all - pdf,
        ),
    ] {
        let mut run = program("cargo");
        run.args([
            "test",
            "--quiet",
            "--locked",
            "--workspace",
            "--test",
            target,
        ])
        .args(["--", "--nocapture", test])
        .env("DEELWIJZER_FUZZ_SECONDS", seconds.to_string());
        let title = format!("{what}, for {seconds} s of {minutes} minutes");
        step(&title, &mut run)?;
    }
    Ok(())
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
