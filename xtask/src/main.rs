//! Sets up, builds, serves and tests Deelwijzer: `cargo xtask` lists what it can do.

mod bench;
mod build;
mod fonts;
mod icons;
mod learning;
mod page;
mod parts;
mod pdf;
mod practice;
mod proof;
mod release;
mod run;
mod sbom;
mod setup;
mod shell;
mod single;
mod site;
mod size;
mod split;
mod styles;
mod test;

use std::process::ExitCode;

const HELP: &str = "\
cargo xtask COMMAND

  serve [--open] [--port N]   build for release and serve on 127.0.0.1 (8080, or the next free port)
  serve --dev [--open]        quick rebuild on every change, without the size check
  build                       leave the shippable site in dist/
  test [--pictures]           every check and test; installs what is missing, a browser included;
                              with --pictures, those of every page are left in target/screenshots
  bench                       decisions a second, natively and as wasm; time until ready to use, also on a slow machine and line
  scorm                       packages for a learning system (SCORM 1.2 and 2004), in target/scorm
  release                     a zip of everything with checksums and a bill of materials, in release/
  reproducible                build the release twice from nothing, and compare
  engines                     our decisions beside those of zen-engine and dsntk, on the same cases
  fuzz [MINUTES]              hostile files for every importer, for ten minutes or as many as you say
  mutants [OPTIONS]           mutation testing of protocol, decision and term; options go to cargo-mutants
  setup                       install what building needs, and nothing else
  help                        this list

Tools go into .tools/ and node_modules/ in this folder; nothing is installed for the whole machine but, for tests, a
browser and programs that look at PDFs where the package manager may be used.";

fn main() -> ExitCode {
    let words: Vec<String> = std::env::args().skip(1).collect();
    let words: Vec<&str> = words.iter().map(String::as_str).collect();
    let done = match words.as_slice() {
        [] | ["help" | "--help" | "-h"] => {
            println!("{HELP}");
            Ok(())
        }
        ["scorm"] => learning::packages(),
        ["setup"] => setup::building().map(drop),
        ["build"] => build::release(),
        ["serve", options @ ..] => build::serve(options),
        ["test"] => test::all(false),
        ["test", "--pictures"] => test::all(true),
        ["bench"] => bench::all(),
        ["release"] => release::release(),
        ["reproducible"] => release::reproducible(),
        ["engines"] => proof::engines(),
        ["fuzz", options @ ..] => proof::fuzz(options),
        ["mutants", options @ ..] => proof::mutants(options),
        other => Err(format!(
            "there is no command `{}`\n\n{HELP}",
            other.join(" ")
        )),
    };
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(message) => {
            eprintln!("\n{message}");
            ExitCode::FAILURE
        }
    }
}
