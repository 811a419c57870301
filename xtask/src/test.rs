//! Every check and test, with one closing line.

use std::process::Command;
use std::thread::{self, available_parallelism};

use xtask::root;

use crate::run::{program, step_with_output};
use crate::{build, setup};

const WASM: &str = "wasm32-unknown-unknown";

/// The tests in a browser. They touch what is there rather than reckon: quick to compile matters more than quick to run,
/// other than for the native tests. What is compiled for the web carries no lines of the source; the build scripts are those
/// of the native tests, so they must be compiled in the same way.
const WEB_TESTS: [&str; 10] = [
    "--config",
    "profile.dev.debug=false",
    "--config",
    "profile.dev.build-override.debug='line-tables-only'",
    "--config",
    "profile.test.package.deelwijzer.opt-level=0",
    "--target",
    WASM,
    "--test",
    "web",
];

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
///
/// The release build links for minutes on one core, so it goes on beside the checks that do without it, on the other.
pub fn all(pictures: bool) -> Result<(), String> {
    setup::first()?;
    setup::pdf_programs()?;
    let browser = setup::browser()?;
    let mut count = Count::default();
    let release = || {
        let versions = setup::building()?;
        let firefox = setup::firefox(&versions)?;
        Ok::<_, String>((build::release_by_turns(), firefox))
    };
    let built = thread::scope(|scope| {
        let released = scope.spawn(release);
        without_release(&mut count);
        let built = released.join();
        built.unwrap_or_else(|_| Err("building stopped".to_owned()))
    });
    let (built, firefox) = built?;
    let in_browser = |words: &[&str]| {
        let mut command = cargo(words);
        command
            .env("CHROME", &browser.program)
            .env("CHROMEDRIVER", &browser.driver)
            .env("FIREFOX", &firefox.program)
            .env("GECKODRIVER", &firefox.driver);
        command
    };
    let mut web = in_browser(&["test", "--locked"]);
    web.args(WEB_TESTS)
        .env(
            "CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUNNER",
            root().join(".tools/bin/wasm-bindgen-test-runner"),
        )
        .env("WASM_BINDGEN_TEST_TIMEOUT", "120");
    count.tests("web tests in Chromium", &mut web);
    if let Err(message) = &built {
        println!("{message}");
    }
    count.one("release build within its budget", built.is_ok());
    if built.is_ok() {
        let words = ["test", "--locked", "--workspace", "--test", "journeys"];
        let mut journeys = in_browser(&words);
        // They wait for the page more than they reckon.
        let threads = available_parallelism().map_or(3, |cores| cores.get() + 1);
        if pictures {
            journeys.env("DEELWIJZER_PICTURES", "yes");
        }
        journeys.args(["--", &format!("--test-threads={threads}")]);
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

fn cargo(words: &[&str]) -> Command {
    let mut command = program("cargo");
    command.args(words);
    command
}

/// The checks and tests that need neither a browser nor the release build.
///
/// Natively everything is asked for of the whole workspace: with other packages cargo would build with other features,
/// and so everything once more.
fn without_release(count: &mut Count) {
    count.check("format", &mut cargo(&["fmt", "--all", "--check"]));
    let deny = ["--", "-D", "warnings"];
    let native = ["--workspace", "--all-targets"];
    let web = [
        "--target",
        WASM,
        "--lib",
        "--bins",
        "--test",
        "web",
        "--bench",
        "decision",
        "--features",
        "split",
    ];
    let library = [
        "--target",
        WASM,
        "--no-default-features",
        "--lib",
        "--bin",
        "library",
    ];
    let pdf = ["--target", WASM, "--package", "deelwijzer-pdf", "--lib"];
    for (what, words) in [
        ("clippy, natively", native.as_slice()),
        ("clippy, for the web", &web),
        ("clippy, of the library", &library),
        ("clippy, of the PDF module", &pdf),
    ] {
        let mut clippy = cargo(&["clippy", "--quiet", "--locked"]);
        count.check(what, clippy.args(words).args(deny));
    }
    count.check(
        "what is exchanged, read by others",
        program("node").arg("tests/exchange/check.mjs"),
    );
    count.check(
        "the library's declarations, compiled by TypeScript",
        program("node").args([
            "node_modules/typescript/bin/tsc",
            "--project",
            "tests/types",
        ]),
    );
    // The schemas that the packages for learning systems are validated with.
    if let Err(message) = xtask::scorm::schemas() {
        println!("{message}");
        count.one("the schemas of learning systems", false);
    }
    let mut tests = cargo(&[
        "test",
        "--locked",
        "--workspace",
        "--no-fail-fast",
        "--lib",
        "--bins",
    ]);
    tests.args(["--test", "native", "--test", "pdf", "--test", "schema"]);
    count.tests("native tests", &mut tests);
    count.tests(
        "documentation tests",
        &mut cargo(&["test", "--locked", "--workspace", "--doc"]),
    );
    // Compiled while the release build goes on; run once it is there.
    let mut web = cargo(&["test", "--quiet", "--locked"]);
    count.check("compile the web tests", web.args(WEB_TESTS).arg("--no-run"));
    count.check(
        "compile the end-to-end tests",
        &mut cargo(&[
            "test",
            "--quiet",
            "--locked",
            "--workspace",
            "--test",
            "journeys",
            "--no-run",
        ]),
    );
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
