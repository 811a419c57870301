//! The module that makes PDFs: a program of its own, fetched when someone asks for one.
//!
//! Two files come of it: a script that runs as a worker, and the program. A page that is to carry both itself takes the
//! script as it is, and the program in a data block (see `pdf/web/pdf.js` and `single.rs`).

use std::fs;
use std::path::Path;

use xtask::root;

use crate::build::steady;
use crate::page::{integrity, replaced, short_hash};
use crate::run::{program, step};
use crate::split::{LATER, NAME, bind, optimized};

const CRATE: &str = "deelwijzer-pdf";
/// What the script calls the program, and its `integrity`, until they are known.
const WASM: &str = "PDF_WASM";
const SUM: &str = "PDF_SUM";

/// The module, built.
pub struct Module {
    /// The script.
    pub script: Vec<u8>,
    /// What the script is called.
    pub script_name: String,
    /// The program.
    pub wasm: Vec<u8>,
    /// What the program is called; the script knows it by that name.
    pub wasm_name: String,
}

/// Builds the module, in a target folder.
///
/// # Errors
/// When a tool fails, or what it left is not as expected.
pub fn build(folder: &Path) -> Result<Module, String> {
    let target = "wasm32-unknown-unknown";
    let words = [
        "build",
        "--release",
        "--locked",
        "--lib",
        "--target",
        target,
    ];
    let mut cargo = program("cargo");
    cargo.args(words).args(["--package", CRATE]);
    cargo.arg("--target-dir").arg(folder);
    steady(&mut cargo)?;
    step("build the PDF module", &mut cargo)?;
    let built = folder.join(format!("{target}/release/deelwijzer_pdf.wasm"));
    let stage = root().join(".stage/pdf");
    let options = ["--omit-default-module-path"];
    bind("the PDF module", &built, &stage, &options)?;
    let wasm = optimized(&[stage.join("deelwijzer_pdf_bg.wasm")])?.concat();
    let hash = short_hash(&wasm);
    let wasm_name = format!("{NAME}-{hash}{LATER}pdf.wasm");
    let bundle = stage.join("pdf.js");
    let mut esbuild = program("esbuild");
    esbuild
        .arg("pdf/web/pdf.js")
        .args([
            "--bundle",
            "--minify",
            "--format=iife",
            "--log-level=warning",
        ])
        .arg(format!(
            "--alias:pdf-module={}",
            stage.join("deelwijzer_pdf.js").display()
        ))
        .arg(format!("--define:{WASM}=\"{wasm_name}\""))
        .arg(format!("--define:{SUM}=\"{}\"", integrity(&wasm)))
        .arg(format!("--outfile={}", bundle.display()));
    step("make its script", &mut esbuild)?;
    let script = fs::read(&bundle).map_err(|error| format!("{}: {error}", bundle.display()))?;
    let hash = short_hash(&script);
    Ok(Module {
        script,
        script_name: format!("{NAME}-{hash}{LATER}pdf.js"),
        wasm,
        wasm_name,
    })
}

/// Puts the module into a folder, and has its page name the script.
///
/// # Errors
/// When a file can't be read or written.
pub fn place(module: &Module, dist: &Path) -> Result<(), String> {
    for (name, bytes) in [
        (&module.script_name, &module.script),
        (&module.wasm_name, &module.wasm),
    ] {
        let file = dist.join(name);
        fs::write(&file, bytes).map_err(|error| format!("{}: {error}", file.display()))?;
    }
    let page = dist.join("index.html");
    let html = fs::read_to_string(&page).map_err(|error| format!("{}: {error}", page.display()))?;
    let meta = format!(
        "<meta name=deelwijzer-pdf content=\"{} {}\"></head>",
        module.script_name,
        integrity(&module.script)
    );
    let html = replaced(&html, "</head>", &meta)?;
    fs::write(&page, html).map_err(|error| format!("{}: {error}", page.display()))
}
