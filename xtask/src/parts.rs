//! What other pages and programs use: the script for a frame, the element, the library.

use std::fs;
use std::path::{Path, PathBuf};

use serde_json::json;
use xtask::root;

use crate::build::steady;
use crate::page::{integrity, read, read_text, replaced, short_hash, write};
use crate::run::{program, step};
use crate::site::program_of;
use crate::split::{bind, files, minified, name_of, optimized};

/// The folder of the library within the site.
pub const LIBRARY: &str = "library";

/// Puts the script that a page with a frame uses beside the site.
///
/// # Errors
/// When the tool fails.
pub fn frame_script(dist: &Path) -> Result<(), String> {
    let script = minified(&root().join("web/deelwijzer-embed.js"), "iife")?;
    write(&dist.join("deelwijzer-embed.js"), script)
}

/// Puts the element and its style sheet beside the site, whose program it uses.
///
/// # Errors
/// When the tool fails, or the site is not there.
pub fn element(dist: &Path) -> Result<(), String> {
    let style = read_text(&root().join(".stage/deelwijzer.css"))?;
    let own = read_text(&root().join("styles/element.css"))?;
    let style = format!("{}\n{own}", within(&style));
    let style_name = format!("deelwijzer-element-{}.css", short_hash(style.as_bytes()));
    let style_sum = integrity(style.as_bytes());
    write(&dist.join(&style_name), style)?;

    let names: Vec<String> = files(dist)?.iter().map(|file| name_of(file)).collect();
    let stem = program_of(&names).ok_or("dist: there is no program")?;
    let script = minified(&root().join("web/deelwijzer-element.js"), "esm")?;
    let mut script = replaced(&script, "{{style}}", &style_name)?;
    script = replaced(&script, "{{style-sum}}", &style_sum)?;
    for (what, ending) in [
        ("glue", ".js"),
        ("parts", "_parts.js"),
        ("program", "_bg.wasm"),
    ] {
        let name = format!("{stem}{ending}");
        let sum = integrity(&read(&dist.join(&name))?);
        script = replaced(&script, &format!("{{{{{what}}}}}"), &name)?;
        script = replaced(&script, &format!("{{{{{what}-sum}}}}"), &sum)?;
    }
    write(&dist.join("deelwijzer-element.js"), script)
}

/// A page's style sheet for an element: what is said of the page's root is then said of the element's. A declaration whose
/// value is `root` (`view-transition-name:root`) says nothing of it.
fn within(style: &str) -> String {
    let mut parts = style.split(":root");
    let mut out = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        let value = part.starts_with([';', '}']);
        out.push_str(if value { ":root" } else { ".dw-element" });
        out.push_str(part);
    }
    out
}

/// The library's program, built.
pub struct Library {
    wasm: Vec<u8>,
    /// Where its glue stands, as wasm-bindgen wrote it.
    glue: PathBuf,
}

/// Builds the program of the library: without the pages.
///
/// # Errors
/// When a tool fails.
pub fn library_program(folder: &Path) -> Result<Library, String> {
    let target = "wasm32-unknown-unknown";
    let mut cargo = program("cargo");
    cargo.args([
        "build",
        "--quiet",
        "--release",
        "--locked",
        "--no-default-features",
    ]);
    cargo.args(["--target", target, "--bin", "library"]);
    cargo.arg("--target-dir").arg(folder);
    steady(&mut cargo)?;
    step("build the library", &mut cargo)?;
    let bound = root().join(".stage/library");
    let built = folder.join(format!("{target}/release/library.wasm"));
    bind("the library", &built, &bound, &[])?;
    Ok(Library {
        wasm: optimized(&[bound.join("library_bg.wasm")])?.concat(),
        glue: bound.join("library.js"),
    })
}

/// Puts the library into a folder of its own within the site.
///
/// # Errors
/// When a tool fails.
pub fn library(dist: &Path, library: &Library) -> Result<(), String> {
    let out = dist.join(LIBRARY);
    fs::create_dir_all(&out).map_err(|error| format!("{}: {error}", out.display()))?;
    write(&out.join("deelwijzer.wasm"), &library.wasm)?;
    write(&out.join("glue.js"), minified(&library.glue, "esm")?)?;
    write(
        &out.join("index.js"),
        read_text(&root().join("web/library.js"))?,
    )?;
    write(
        &out.join("index.d.ts"),
        read_text(&root().join("web/library.d.ts"))?,
    )?;
    let package = json!({
        "name": "deelwijzer",
        "version": env!("CARGO_PKG_VERSION"),
        "description": "May personal data of a client be shared or asked? The Privacy Protocol Wmo Leiden 2016 as a library.",
        "license": "EUPL-1.2",
        "type": "module",
        "sideEffects": false,
        "engines": { "node": ">=20" },
        "exports": { ".": { "types": "./index.d.ts", "default": "./index.js" } },
        "files": ["deelwijzer.wasm", "glue.js", "index.js", "index.d.ts"],
    });
    write(&out.join("package.json"), format!("{package:#}\n"))
}

#[cfg(test)]
mod tests {
    use super::within;

    #[test]
    fn what_is_said_of_the_root_is_said_of_the_element() {
        assert_eq!(
            within(":root{--a:1}:root[data-theme=dark]{--a:2}.x{}"),
            ".dw-element{--a:1}.dw-element[data-theme=dark]{--a:2}.x{}"
        );
        assert_eq!(
            within(".x:where(:root){container-name:root;view-transition-name:root}"),
            ".x:where(.dw-element){container-name:root;view-transition-name:root}"
        );
    }
}
