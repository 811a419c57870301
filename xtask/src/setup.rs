//! Installing what is missing, into this folder: the wasm target, Trunk, wasm-bindgen, and the npm packages.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Stdio;

use cargo_metadata::MetadataCommand;
use sha2::{Digest as _, Sha256};
use xtask::root;

use crate::run::{exists, output, program, step};

const TARGET: &str = "wasm32-unknown-unknown";

/// Versions of the tools that cargo installs.
pub struct Versions {
    trunk: String,
    wasm_split: String,
    wasm_bindgen: String,
    geckodriver: String,
}

/// Sets up all that building needs.
pub fn building() -> Result<Versions, String> {
    let versions = versions()?;
    first()?;
    let split = ["--locked", "--features", "build-binary"];
    cargo_tool(
        "wasm_split_cli_support",
        "wasm-split-cli",
        &versions.wasm_split,
        &split,
    )?;
    cargo_tool(
        "wasm-bindgen-cli",
        "wasm-bindgen",
        &versions.wasm_bindgen,
        // Of its programs, those that are used.
        &["--bin", "wasm-bindgen", "--bin", "wasm-bindgen-test-runner"],
    )?;
    Ok(versions)
}

/// Sets up Trunk beside all that building needs. It serves while one develops; a release does without it, as compiling it
/// takes minutes.
pub fn trunk() -> Result<(), String> {
    let versions = building()?;
    // It fetches nothing, and serves on this machine alone.
    let options = ["--locked", "--no-default-features"];
    cargo_tool("trunk", "trunk", &versions.trunk, &options)
}

/// Sets up what every check needs: the wasm target, and the npm packages.
pub fn first() -> Result<(), String> {
    target()?;
    npm()
}

/// The pinned versions; wasm-bindgen's is the one that the application is built with.
fn versions() -> Result<Versions, String> {
    let metadata = MetadataCommand::new()
        .manifest_path(root().join("Cargo.toml"))
        .exec()
        .map_err(|error| format!("cargo metadata: {error}"))?;
    let pinned = |tool: &str| {
        let version = metadata
            .workspace_metadata
            .pointer(&format!("/tools/{tool}"));
        let version = version.and_then(|version| version.as_str());
        version.map(str::to_owned).ok_or_else(|| {
            format!("Cargo.toml: [workspace.metadata.tools] names no version of {tool}")
        })
    };
    let wasm_bindgen = metadata
        .packages
        .iter()
        .find(|package| package.name.as_str() == "wasm-bindgen")
        .ok_or("Cargo.lock: there is no wasm-bindgen")?
        .version
        .to_string();
    Ok(Versions {
        trunk: pinned("trunk")?,
        wasm_split: pinned("wasm-split")?,
        geckodriver: pinned("geckodriver")?,
        wasm_bindgen,
    })
}

/// The folder into which cargo builds.
pub fn target_folder() -> Result<PathBuf, String> {
    MetadataCommand::new()
        .manifest_path(root().join("Cargo.toml"))
        .no_deps()
        .exec()
        .map(|metadata| metadata.target_directory.into_std_path_buf())
        .map_err(|error| format!("cargo metadata: {error}"))
}

fn target() -> Result<(), String> {
    let sysroot = output(program("rustc").args(["--print", "sysroot"]))
        .ok_or("rustc is missing: install rustup from https://rustup.rs")?;
    let there = PathBuf::from(sysroot)
        .join("lib/rustlib")
        .join(TARGET)
        .exists();
    if there {
        return Ok(());
    }
    step(
        &format!("add the Rust target {TARGET}"),
        program("rustup").args(["target", "add", TARGET]),
    )
    .map_err(|error| format!("{error}\nTry: rustup target add {TARGET}"))
}

fn cargo_tool(package: &str, binary: &str, version: &str, options: &[&str]) -> Result<(), String> {
    let tools = root().join(".tools");
    // What cargo itself notes about what it installed there.
    let installed = fs::read_to_string(tools.join(".crates.toml")).unwrap_or_default();
    let binary = format!("{binary}{}", std::env::consts::EXE_SUFFIX);
    if installed.contains(&format!("\"{package} {version} ("))
        && tools.join("bin").join(binary).exists()
    {
        return Ok(());
    }
    let mut install = program("cargo");
    install.args([
        "install",
        package,
        "--version",
        version,
        "--force",
        "--quiet",
        "--root",
    ]);
    install.arg(tools).args(options);
    // Built for this machine whatever the project is built for. One folder for all: they have many crates in common.
    install
        .env_remove("CARGO_BUILD_TARGET")
        .env("CARGO_TARGET_DIR", target_folder()?.join("tools"))
        .env_remove("RUSTFLAGS")
        // They run for seconds a build: quick to compile matters more than quick to run.
        .env("CARGO_PROFILE_RELEASE_LTO", "off")
        .env("CARGO_PROFILE_RELEASE_OPT_LEVEL", "0")
        .env("CARGO_PROFILE_RELEASE_DEBUG", "false")
        .env("CARGO_PROFILE_RELEASE_CODEGEN_UNITS", "16");
    step(
        &format!("install {package} {version} (some minutes, once)"),
        &mut install,
    )
    .map_err(|error| {
        let options = options.join(" ");
        format!("{error}\nTry: cargo install {package} --version {version} --root .tools {options}")
    })
}

/// Installs the npm packages of package-lock.json, unless these very ones are there.
fn npm() -> Result<(), String> {
    let lock = fs::read(root().join("package-lock.json"))
        .map_err(|error| format!("package-lock.json: {error}"))?;
    let wanted = format!("{:x}", Sha256::digest(&lock));
    let stamp = root().join("node_modules/.installed");
    if fs::read_to_string(&stamp).is_ok_and(|installed| installed == wanted) {
        return Ok(());
    }
    if !exists("npm") {
        return Err(
            "npm is missing: install Node.js 20 or later from https://nodejs.org".to_owned(),
        );
    }
    step(
        "install the npm packages",
        program("npm").args(["ci", "--loglevel=error"]),
    )
    .map_err(|error| format!("{error}\nTry: npm ci"))?;
    fs::write(&stamp, wanted).map_err(|error| format!("{}: {error}", stamp.display()))
}

/// A browser with its driver, for the tests.
pub struct Browser {
    pub program: PathBuf,
    pub driver: PathBuf,
}

/// Finds Chromium and ChromeDriver; installs them where the package manager may be used without asking.
pub fn browser() -> Result<Browser, String> {
    if let Some(browser) = find_browser() {
        return Ok(browser);
    }
    apt(
        "Chromium and ChromeDriver",
        &["chromium", "chromium-driver"],
    )?;
    find_browser().ok_or_else(|| {
        "The tests need Chromium and ChromeDriver, and they are not there.\n\
         On Debian or Ubuntu: sudo apt-get install chromium chromium-driver\n\
         Elsewhere: install Chrome and its ChromeDriver, and set CHROME and CHROMEDRIVER to their paths."
            .to_owned()
    })
}

/// Programs of others that look at our PDFs, for the tests: found, or installed as [`browser`] is.
pub fn pdf_programs() -> Result<(), String> {
    let missing = || {
        // Poppler's know no --version.
        let poppler = ["pdfinfo", "pdftotext", "pdfdetach"].into_iter();
        let poppler = poppler.filter(|name| {
            let found = program(name).arg("-v").stderr(Stdio::null()).status();
            found.is_err()
        });
        let qpdf = (!exists("qpdf")).then_some("qpdf");
        qpdf.into_iter().chain(poppler).collect::<Vec<_>>()
    };
    if missing().is_empty() {
        return Ok(());
    }
    apt("qpdf and poppler-utils", &["qpdf", "poppler-utils"])?;
    match missing() {
        none if none.is_empty() => Ok(()),
        some => Err(format!(
            "The tests need {}, and that is not there.\n\
             On Debian or Ubuntu: sudo apt-get install qpdf poppler-utils\n\
             On macOS: brew install qpdf poppler",
            some.join(", ")
        )),
    }
}

/// Installs Debian packages, where the package manager is there and may be used without asking.
fn apt(what: &str, packages: &[&str]) -> Result<(), String> {
    let as_root = output(program("id").arg("-u")).is_some_and(|id| id == "0");
    let sudo = !as_root && output(program("sudo").args(["-n", "true"])).is_some();
    if !Path::new("/usr/bin/apt-get").exists() || !(as_root || sudo) {
        return Ok(());
    }
    let apt = |words: &[&str]| {
        let mut command = if sudo {
            program("sudo")
        } else {
            program("apt-get")
        };
        if sudo {
            command.args(["-n", "apt-get"]);
        }
        command.args(words).env("DEBIAN_FRONTEND", "noninteractive");
        command
    };
    step("update the package lists", &mut apt(&["update", "-qq"]))?;
    let mut install = apt(&["install", "-y", "-qq", "--no-install-recommends"]);
    step(&format!("install {what}"), install.args(packages))
}

/// Firefox with its driver, for the tests: found, or installed as [`browser`] is; the driver comes from crates.io.
pub fn firefox(versions: &Versions) -> Result<Browser, String> {
    let names = ["firefox-esr", "firefox"];
    if find("FIREFOX", &names).is_none() {
        apt("Firefox", &["firefox-esr"])?;
    }
    let firefox = find("FIREFOX", &names).ok_or(
        "The tests need Firefox, and it is not there.\n\
         On Debian: sudo apt-get install firefox-esr\n\
         Elsewhere: install Firefox, and set FIREFOX to its path.",
    )?;
    let driver = match find("GECKODRIVER", &["geckodriver"]) {
        Some(driver) => driver,
        None => {
            let version = &versions.geckodriver;
            cargo_tool("geckodriver", "geckodriver", version, &["--locked"])?;
            root().join(format!(
                ".tools/bin/geckodriver{}",
                std::env::consts::EXE_SUFFIX
            ))
        }
    };
    Ok(Browser {
        program: firefox,
        driver,
    })
}

/// A program: where a variable says, or by one of its names on the path.
fn find(variable: &str, names: &[&str]) -> Option<PathBuf> {
    let set = std::env::var_os(variable)
        .map(PathBuf::from)
        .filter(|path| path.exists());
    let path = std::env::var_os("PATH").unwrap_or_default();
    set.or_else(|| {
        names.iter().find_map(|name| {
            std::env::split_paths(&path)
                .map(|folder| folder.join(name))
                .find(|file| file.exists())
        })
    })
}

fn find_browser() -> Option<Browser> {
    Some(Browser {
        program: find("CHROME", &["chromium", "google-chrome", "chromium-browser"])?,
        driver: find("CHROMEDRIVER", &["chromedriver"])?,
    })
}
