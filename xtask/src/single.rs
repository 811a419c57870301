//! The whole application as one file of HTML, that works from a folder by a double click: everything stands in it, the
//! program compressed. Nothing is fetched, and its policy allows nothing to be.

use std::fs;
use std::io::Write as _;
use std::path::{Path, PathBuf};

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use flate2::{Compression, GzBuilder};
use xtask::root;

use crate::page::{hashes, read_text, replaced, write};
use crate::pdf::Module;
use crate::run::{program, step};
use crate::split::{minified, optimized};
use crate::{build, setup};

/// The id of the block that holds the program.
const PROGRAM: &str = "deelwijzer-wasm";
/// The name of the file.
pub const NAME: &str = "deelwijzer.html";

/// What starts the application from the block in which it stands.
const START: &str = r#"Object.defineProperty(globalThis, "deelwijzerUnpack", { value: (id) => {
  const packed = Uint8Array.from(atob(document.getElementById(id).textContent), (c) => c.charCodeAt(0));
  return new Response(new Blob([packed]).stream().pipeThrough(new DecompressionStream("gzip"))).arrayBuffer();
} });
deelwijzerUnpack("deelwijzer-wasm").then((wasm) => wasm_bindgen({ module_or_path: wasm })).then(() => {
  document.getElementById("deelwijzer-wasm").remove();
  dispatchEvent(new Event("TrunkApplicationStarted"));
});"#;

/// Builds the file into a folder in which the site already stands.
///
/// # Errors
/// When a tool fails, or what it left is not as expected.
pub fn build(dist: &Path, pdf: &Module) -> Result<(), String> {
    let bound = program_for("deelwijzer", "no-modules", "single")?;
    let wasm = optimized(&bound.join("deelwijzer_bg.wasm"))?;
    let glue = minified(&bound.join("deelwijzer.js"), "")?;
    let boot = minified(&root().join("boot.js"), "iife")?;
    let style = read_text(&root().join(".stage/deelwijzer.css"))?;
    let page = read_text(&root().join("index.html"))?;
    let pdf_script = str::from_utf8(&pdf.script).map_err(|error| format!("pdf.js: {error}"))?;
    let scripts = [&boot, &glue, START, pdf_script];
    let blocks = [("deelwijzer-pdf", pdf.wasm.as_slice()), (PROGRAM, &wasm)];
    let html = assemble(&page, &style, &scripts, &blocks)?;
    write(&dist.join(NAME), html)
}

/// Builds a program of this package as a whole and binds it to JavaScript; gives the folder with the outcome.
///
/// # Errors
/// When a tool fails.
pub fn program_for(binary: &str, target: &str, stage: &str) -> Result<PathBuf, String> {
    let mut cargo = program("cargo");
    cargo
        .args(["build", "--quiet", "--release", "--locked", "--target"])
        .args(["wasm32-unknown-unknown", "--bin", binary]);
    build::steady(&mut cargo)?;
    step(&format!("build {binary} as a whole"), &mut cargo)?;
    let built = setup::target_folder()?
        .join("wasm32-unknown-unknown/release")
        .join(format!("{binary}.wasm"));
    let out = root().join(".stage").join(stage);
    if out.exists() {
        fs::remove_dir_all(&out).map_err(|error| format!("{}: {error}", out.display()))?;
    }
    let mut bind = program("wasm-bindgen");
    bind.arg(built).arg("--out-dir").arg(&out);
    bind.args(["--target", target, "--no-typescript"]);
    bind.args(["--remove-name-section", "--remove-producers-section"]);
    step("bind it", &mut bind)?;
    Ok(out)
}

/// Puts the page together.
fn assemble(
    page: &str,
    style: &str,
    scripts: &[&str],
    blocks: &[(&str, &[u8])],
) -> Result<String, String> {
    for text in scripts.iter().chain([&style]) {
        if text.contains("</script") || text.contains("</style") {
            return Err(
                "a script or style closes its own tag and can't stand in a page".to_owned(),
            );
        }
    }
    let mut html = String::new();
    for line in page.lines().filter(|line| !line.contains("data-trunk")) {
        let line = line.trim_start();
        if line.contains("src=\"boot.js\"") {
            html.push_str(&format!("<style>{}</style>\n", style.trim_end()));
        } else if line == "</body>" {
            for (id, content) in blocks {
                html.push_str(&block(id, content)?);
            }
            for script in scripts {
                html.push_str(&format!("<script>{}</script>\n", script.trim_end()));
            }
            html.push_str("</body>\n");
        } else {
            html.push_str(line);
            html.push('\n');
        }
    }
    let policy = html
        .split_once("http-equiv=\"Content-Security-Policy\" content=\"")
        .and_then(|(_, after)| after.split_once('"'))
        .map(|(policy, _)| policy.to_owned())
        .ok_or("index.html: no Content-Security-Policy")?;
    let own = format!(
        "default-src 'none'; script-src 'wasm-unsafe-eval' {}; style-src {}; img-src data:; font-src data:; \
         base-uri 'none'; form-action 'none'; {}",
        hashes(&html, "script").join(" "),
        hashes(&html, "style").join(" "),
        build::TRUSTED_TYPES,
    );
    replaced(&html, &policy, &own)
}

/// A block of data in a page: compressed, as text.
fn block(id: &str, content: &[u8]) -> Result<String, String> {
    let packed = STANDARD.encode(packed(content)?);
    Ok(format!(
        "<script type=\"text/plain\" id=\"{id}\">{packed}</script>\n"
    ))
}

/// Compressed without a time or a name in it: the same content gives the same bytes.
fn packed(content: &[u8]) -> Result<Vec<u8>, String> {
    let mut writer = GzBuilder::new().write(Vec::new(), Compression::best());
    writer
        .write_all(content)
        .and_then(|()| writer.finish())
        .map_err(|error| error.to_string())
}

#[cfg(test)]
mod tests {
    use super::{assemble, packed};

    const PAGE: &str = "<html>\n<head>\n<meta http-equiv=\"Content-Security-Policy\" content=\"old {{script-hashes}}\">\n\
        <link data-trunk rel=\"css\" href=\"x\">\n<script src=\"boot.js\" defer></script>\n</head>\n<body>\n</body>\n</html>\n";

    #[test]
    fn everything_stands_in_the_page_and_in_its_policy() {
        let blocks: [(&str, &[u8]); 1] = [("deelwijzer-pdf", b"later")];
        let made = || assemble(PAGE, "p{}", &["boot", "glue"], &blocks);
        let html = made().unwrap_or_default();
        for part in [
            "<style>p{}</style>",
            "<script>boot</script>",
            "<script>glue</script>",
            "id=\"deelwijzer-pdf\"",
        ] {
            assert!(html.contains(part), "{part}: {html}");
        }
        for gone in ["src=\"", "data-trunk", "old"] {
            assert!(!html.contains(gone), "{gone}: {html}");
        }
        assert_eq!(html.matches("'sha256-").count(), 3);
        assert!(html.contains("require-trusted-types-for 'script'"));
        assert_eq!(Ok(html), made());
    }

    #[test]
    fn what_would_close_its_tag_is_refused() {
        assert!(assemble(PAGE, "p{}", &["'</script>'"], &[]).is_err());
    }

    #[test]
    fn compressing_is_the_same_every_time() {
        assert_eq!(packed(b"aaaa"), packed(b"aaaa"));
    }
}
