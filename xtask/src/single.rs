//! The whole application as one file of HTML, that works from a folder by a double click: everything stands in it, the
//! program compressed. Nothing is fetched, and its policy allows nothing to be.

use std::fs;
use std::io::Write as _;
use std::path::Path;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use flate2::{Compression, GzBuilder};
use xtask::root;

use crate::build;
use crate::page::{hashes, read_text, replaced, write};
use crate::pdf::Module;
use crate::run::{program, step};
use crate::split::{self, LINK, Parts, minified};

/// The id of the block that holds the program.
const PROGRAM: &str = "deelwijzer-wasm";
/// The id of the block that holds the program which makes PDFs.
const PDF: &str = "deelwijzer-pdf";
/// The name of the file.
pub const NAME: &str = "deelwijzer.html";

/// Contents by the ids of their blocks.
type Blocks<'p> = Vec<(String, &'p [u8])>;

/// Builds the file into a folder in which the site already stands.
///
/// # Errors
/// When a tool fails, or what it left is not as expected.
pub fn build(dist: &Path, parts: &Parts, pdf: &Module) -> Result<(), String> {
    let (start, later) = started(parts)?;
    let boot = minified(&root().join("boot.js"), "iife")?;
    let style = read_text(&root().join(".stage/deelwijzer.css"))?;
    let page = read_text(&root().join("index.html"))?;
    let pdf_script = str::from_utf8(&pdf.script).map_err(|error| format!("pdf.js: {error}"))?;
    let mut blocks = vec![(PDF, pdf.wasm.as_slice()), (PROGRAM, &parts.first)];
    blocks.extend(later.iter().map(|(id, bytes)| (id.as_str(), *bytes)));
    let html = assemble(&page, &style, &[&boot, &start, pdf_script], &blocks)?;
    write(&dist.join(NAME), html)
}

/// The script that starts the application from its blocks, and the blocks of its later parts by their ids.
fn started(parts: &Parts) -> Result<(String, Blocks<'_>), String> {
    let stage = root().join(".stage/single");
    fs::create_dir_all(&stage).map_err(|error| format!("{}: {error}", stage.display()))?;
    let glue = read_text(&parts.glue)?;
    write(&stage.join(format!("{}.js", split::NAME)), glue)?;
    let link = read_text(&parts.glue.with_file_name(LINK))?;
    let (link, later) = unpacking(&link, parts)?;
    write(&stage.join(LINK), link)?;
    let out = stage.join("start.js");
    let mut esbuild = program("esbuild");
    esbuild
        .args(["web/single.js", "--bundle", "--minify", "--format=iife"])
        .args(["--log-level=warning", "--legal-comments=none"])
        // Where the program would be fetched from if it were not given.
        .arg("--define:import.meta.url=\"\"")
        .arg(format!(
            "--alias:deelwijzer-application={}",
            stage.join(format!("{}.js", split::NAME)).display()
        ))
        .arg(format!("--outfile={}", out.display()));
    step("make the script of the one file", &mut esbuild)?;
    Ok((read_text(&out)?, later))
}

/// The script that fetches later parts, with unpacking a block in the place of fetching a file.
fn unpacking<'p>(link: &str, parts: &'p Parts) -> Result<(String, Blocks<'p>), String> {
    let mut link = replaced(
        link,
        "WebAssembly.instantiateStreaming(src, imports)",
        "WebAssembly.instantiate(await src, imports)",
    )?;
    let mut later = Vec::new();
    for (name, bytes) in &parts.later {
        let id = format!("deelwijzer-{}", name.trim_end_matches(".wasm"));
        let fetched = format!("fetch(new URL(\"./{name}\", import.meta.url))");
        link = replaced(
            &link,
            &fetched,
            &format!("globalThis.deelwijzerUnpack(\"{id}\")"),
        )?;
        later.push((id, bytes.as_slice()));
    }
    if link.contains("fetch(") {
        return Err("the one file would fetch something".to_owned());
    }
    Ok((link, later))
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
    use std::path::PathBuf;

    use super::{Parts, assemble, packed, unpacking};

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
    fn later_parts_are_unpacked_and_not_fetched() {
        let link = "const src = fetch(new URL(\"./chunk_1.wasm\", import.meta.url));\n\
            return async (imports) => (WebAssembly.instantiateStreaming(src, imports));";
        let parts = |name: &str| Parts {
            first: Vec::new(),
            glue: PathBuf::new(),
            later: vec![(name.to_owned(), b"part".to_vec())],
        };
        let own = parts("chunk_1.wasm");
        let (script, later) = unpacking(link, &own).unwrap_or_default();
        assert!(script.contains("globalThis.deelwijzerUnpack(\"deelwijzer-chunk_1\")"));
        assert!(script.contains("WebAssembly.instantiate(await src, imports)"));
        assert_eq!(
            later,
            [("deelwijzer-chunk_1".to_owned(), b"part".as_slice())]
        );
        // A part that the script does not fetch, or that it fetches in another way, stops the build.
        assert!(unpacking(link, &parts("chunk_2.wasm")).is_err());
        assert!(unpacking(&format!("{link} fetch(\"else\")"), &own).is_err());
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
