//! Every check and test, with one closing line.

use std::process::Command;

use xtask::root;

use crate::run::{program, step_with_output};
use crate::{build, setup};

const WASM: &str = "wasm32-unknown-unknown";

/// What was counted so far.
#[derive(Default)]
struct Count {
    passed: u32,
    failed: u32,
    broken: Vec<String>,
}

impl Count {
    /// Runs a check that passes or fails as one.
    fn check(&mut self, what: &str, command: &mut Command) {
        let (_, passed) = step_with_output(what, command);
        self.one(what, passed);
    }

    fn one(&mut self, what: &str, passed: bool) {
        if passed {
            self.passed += 1;
        } else {
            self.failed += 1;
            self.broken.push(what.to_owned());
        }
    }

    /// Runs tests, and counts each of them from the lines `test result: …`.
    fn tests(&mut self, what: &str, command: &mut Command) {
        let (output, passed) = step_with_output(what, command);
        let (mut ran, mut failed) = (0, 0);
        for line in output
            .lines()
            .filter(|line| line.starts_with("test result:"))
        {
            ran += number_before(line, " passed");
            failed += number_before(line, " failed");
        }
        self.passed += ran;
        self.failed += failed;
        // Tests that did not even run have failed, and so has a run in which there were none.
        if (!passed && failed == 0) || ran + failed == 0 {
            self.failed += 1;
            self.broken.push(format!("{what}: did not run"));
        } else if !passed {
            self.broken.push(what.to_owned());
        }
    }
}

fn number_before(line: &str, word: &str) -> u32 {
    let before = line.split(word).next().unwrap_or_default();
    let digits = before
        .rsplit(|c: char| !c.is_ascii_digit())
        .next()
        .unwrap_or_default();
    if line.contains(word) {
        digits.parse().unwrap_or(0)
    } else {
        0
    }
}

/// Runs every check and test.
pub fn all() -> Result<(), String> {
    let versions = setup::building()?;
    let browser = setup::browser()?;
    let firefox = setup::firefox(&versions)?;
    setup::pdf_programs()?;
    // The schemas that the packages for learning systems are validated with.
    xtask::scorm::schemas()?;
    let mut count = Count::default();
    let cargo = |words: &[&str]| {
        let mut command = program("cargo");
        command
            .args(words)
            .env("CHROME", &browser.program)
            .env("CHROMEDRIVER", &browser.driver)
            .env("FIREFOX", &firefox.program)
            .env("GECKODRIVER", &firefox.driver);
        command
    };
    count.check("format", &mut cargo(&["fmt", "--all", "--check"]));
    let deny = ["--", "-D", "warnings"];
    let native = [
        "clippy",
        "--quiet",
        "--locked",
        "--workspace",
        "--all-targets",
    ];
    count.check("clippy, natively", cargo(&native).args(deny));
    let web = [
        "clippy", "--quiet", "--locked", "--target", WASM, "--lib", "--bins", "--test", "web",
        "--bench", "decision",
    ];
    count.check("clippy, for the web", cargo(&web).args(deny));
    let pdf = [
        "clippy",
        "--quiet",
        "--locked",
        "--target",
        WASM,
        "--package",
        "deelwijzer-pdf",
        "--lib",
    ];
    count.check("clippy, of the PDF module", cargo(&pdf).args(deny));
    let released = [
        "clippy",
        "--quiet",
        "--locked",
        "--target",
        WASM,
        "--lib",
        "--bins",
        "--features",
        "split",
    ];
    count.check("clippy, as released", cargo(&released).args(deny));
    count.check(
        "what is exchanged, read by others",
        program("node").arg("tests/exchange/check.mjs"),
    );
    count.tests(
        "native tests",
        &mut cargo(&["test", "--locked", "--lib", "--test", "native"]),
    );
    count.tests(
        "PDFs, looked at by other programs",
        &mut cargo(&["test", "--locked", "--package", "deelwijzer-pdf"]),
    );
    count.tests(
        "documentation tests",
        &mut cargo(&["test", "--locked", "--doc"]),
    );
    count.tests(
        "task runner's tests",
        &mut cargo(&["test", "--locked", "--package", "xtask"]),
    );
    let mut in_browser = cargo(&["test", "--locked", "--target", WASM, "--test", "web"]);
    in_browser
        .env(
            "CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUNNER",
            root().join(".tools/bin/wasm-bindgen-test-runner"),
        )
        .env("WASM_BINDGEN_TEST_TIMEOUT", "120");
    count.tests("web tests in Chromium", &mut in_browser);
    let built = build::release();
    if let Err(message) = &built {
        println!("{message}");
    }
    count.one("release build within its budget", built.is_ok());
    if built.is_ok() {
        let mut journeys = cargo(&["test", "--locked", "--package", "e2e"]);
        count.tests("end-to-end tests against the release build", &mut journeys);
    }
    println!();
    for what in &count.broken {
        println!("failed: {what}");
    }
    println!("{} passed, {} failed", count.passed, count.failed);
    if count.failed == 0 {
        Ok(())
    } else {
        Err("not everything passed".to_owned())
    }
}

#[cfg(test)]
mod tests {
    use super::number_before;

    #[test]
    fn counts_are_read_from_the_closing_line() {
        let line =
            "test result: FAILED. 12 passed; 3 failed; 0 ignored; 0 measured; 0 filtered out";
        assert_eq!(number_before(line, " passed"), 12);
        assert_eq!(number_before(line, " failed"), 3);
        assert_eq!(number_before("test result: ok.", " passed"), 0);
    }
}
