//! The look as two files: what the first page needs, and what comes with the pages after it.

use std::path::Path;

use xtask::root;

use crate::page::{integrity, read_text, replaced, short_hash, write};
use crate::run::{program, step};
use crate::split::{LATER, files, name_of};

/// Puts both in the place of the one that Trunk left in a folder, and has the page name them.
///
/// # Errors
/// When a tool fails, or what Trunk left is not as expected.
pub fn place(dist: &Path) -> Result<(), String> {
    let old = files(dist)?
        .into_iter()
        .find(|file| name_of(file).ends_with(".css"))
        .ok_or("Trunk left no style in dist")?;
    std::fs::remove_file(&old).map_err(|error| format!("{}: {error}", old.display()))?;
    let (first, later) = (bundled("first")?, bundled("later")?);
    let first_name = format!("deelwijzer-{}.css", short_hash(first.as_bytes()));
    let later_name = format!(
        "deelwijzer-{}{LATER}style.css",
        short_hash(later.as_bytes())
    );
    let integrity = integrity(later.as_bytes());
    write(&dist.join(&first_name), first)?;
    write(&dist.join(&later_name), later)?;
    let page = dist.join("index.html");
    let html = replaced(&read_text(&page)?, &name_of(&old), &first_name)?;
    let named =
        format!("<meta name=deelwijzer-style content=\"./{later_name} {integrity}\"></head>");
    write(&page, replaced(&html, "</head>", &named)?)
}

fn bundled(part: &str) -> Result<String, String> {
    let out = root().join(format!(".stage/{part}.css"));
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
