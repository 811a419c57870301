//! Figures: decisions a second natively and as wasm, the register with ten thousand records, and the time until the page is
//! ready to use.

use xtask::root;

use crate::run::{program, step};
use crate::setup::Browser;
use crate::{build, setup};

const WASM: &str = "wasm32-unknown-unknown";

/// Prints every figure; checks the ratio to a bare Yew page.
pub fn all() -> Result<(), String> {
    setup::building()?;
    let browser = setup::browser()?;
    step(
        "decisions, natively",
        program("cargo").args(["bench", "--quiet", "--locked", "--bench", "decision"]),
    )?;
    let mut pages = program("cargo");
    pages.args([
        "bench",
        "--quiet",
        "--locked",
        "--package",
        "deelwijzer-pdf",
        "--bench",
        "pages",
    ]);
    step("pages of a PDF, natively", &mut pages)?;
    let words = [
        "build",
        "--quiet",
        "--locked",
        "--profile",
        "bench",
        "--target",
        WASM,
        "--bench",
        "decision",
    ];
    step(
        "build the benchmark for the web",
        program("cargo")
            .args(words)
            .args(["--message-format", "short"]),
    )?;
    let wasm = newest_bench()?;
    let out = root().join(".stage/bench");
    let mut bind = program("wasm-bindgen");
    bind.args(["--target", "nodejs", "--out-name", "decision", "--out-dir"])
        .arg(&out)
        .arg(&wasm);
    step("bind it", &mut bind)?;
    step(
        "decisions, as wasm under node",
        program("node").arg(out.join("decision.js")),
    )?;
    build::release()?;
    build::page(&root().join("benches/bare"))?;
    measured("ten thousand records in the register", "register", &browser)?;
    measured(
        "time until ready to use, beside a bare Yew page",
        "ready",
        &browser,
    )
}

/// Runs a program that measures the site in a browser.
fn measured(title: &str, name: &str, browser: &Browser) -> Result<(), String> {
    let mut program = program("cargo");
    program.args([
        "run",
        "--quiet",
        "--locked",
        "--package",
        "e2e",
        "--bin",
        name,
    ]);
    program
        .env("CHROME", &browser.program)
        .env("CHROMEDRIVER", &browser.driver);
    step(title, &mut program)
}

/// The benchmark that was just built: the newest of its name.
fn newest_bench() -> Result<std::path::PathBuf, String> {
    let target =
        std::env::var_os("CARGO_TARGET_DIR").map_or_else(|| root().join("target"), Into::into);
    let folder = target.join(WASM).join("release/deps");
    let entries =
        std::fs::read_dir(&folder).map_err(|error| format!("{}: {error}", folder.display()))?;
    entries
        .filter_map(Result::ok)
        .map(|entry| entry.path())
        .filter(|path| {
            let name = path.file_name().unwrap_or_default().to_string_lossy();
            name.starts_with("decision-") && name.ends_with(".wasm")
        })
        .max_by_key(|path| path.metadata().and_then(|data| data.modified()).ok())
        .ok_or_else(|| format!("{}: no benchmark", folder.display()))
}
