//! The look as two files: what the first page needs, and what comes with the pages after it.

use std::path::Path;

use xtask::root;

use crate::page::{integrity, read_text, replaced, short_hash, write};
use crate::run::{program, step};
use crate::split::LATER;

/// Puts the look together as one, in `.stage/deelwijzer.css`.
///
/// # Errors
/// When the tool fails.
pub fn whole() -> Result<(), String> {
    bundled("index", "deelwijzer").map(drop)
}

/// Puts both beside the page in a folder, and has the page name them.
///
/// # Errors
/// When a tool fails, or the page is not as expected.
pub fn place(dist: &Path) -> Result<(), String> {
    let (first, later) = (bundled("first", "first")?, bundled("later", "later")?);
    let first_name = format!("deelwijzer-{}.css", short_hash(first.as_bytes()));
    let later_name = format!(
        "deelwijzer-{}{LATER}style.css",
        short_hash(later.as_bytes())
    );
    let integrity = integrity(later.as_bytes());
    write(&dist.join(&first_name), first)?;
    write(&dist.join(&later_name), later)?;
    let page = dist.join("index.html");
    // Before the first script, as that waits for nothing.
    let before = "<script src=";
    let link = format!("<link href=./{first_name} integrity= rel=stylesheet>{before}");
    let html = replaced(&read_text(&page)?, before, &link)?;
    let named =
        format!("<meta name=deelwijzer-style content=\"./{later_name} {integrity}\"></head>");
    write(&page, replaced(&html, "</head>", &named)?)
}

/// Puts a part of the look together as `.stage/….css`.
fn bundled(part: &str, name: &str) -> Result<String, String> {
    let out = root().join(format!(".stage/{name}.css"));
    let mut command = program("esbuild");
    command
        .arg(root().join(format!("styles/{part}.css")))
        .args([
            "--bundle",
            "--minify",
            "--legal-comments=none",
            "--log-level=warning",
        ])
        .arg(format!("--outfile={}", out.display()));
    step(
        &format!("put the {part} part of the look together"),
        &mut command,
    )?;
    read_text(&out)
}
