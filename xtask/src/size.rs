//! The budget: everything the first page loads, compressed.

use std::io::Write as _;
use std::path::Path;

use crate::page::{read, read_text};
use crate::site::MANIFEST;
use crate::split::{LATER, files, name_of};

/// The most that the first page may load, with brotli.
const BUDGET: usize = 250_000;

/// The most that making a PDF may load, with brotli: the program, and the font that it puts inside.
const PDF_BUDGET: usize = 760 * 1024;

/// Weighs every file of the site and prints a table. What comes later has that in its name; the first page loads
/// whatever else index.html names. An end-to-end test watches that it is so.
///
/// # Errors
/// When the sum is over the budget, or a file can't be read.
pub fn check(folder: &Path) -> Result<(), String> {
    let page = read_text(&folder.join("index.html"))?;
    let (mut beside, mut later, mut first) = (Vec::new(), Vec::new(), Vec::new());
    for path in files(folder)? {
        let content = read(&path)?;
        let name = name_of(&path);
        let row = |brotli| (name.clone(), content.len(), brotli);
        if name.contains(LATER) {
            later.push(row(compressed(&content)?));
        } else if name == "index.html" || name == MANIFEST || loads(&page, &name) {
            first.push(row(compressed(&content)?));
        } else {
            beside.push(row(0));
        }
    }
    for (title, rows) in [
        ("beside the site", &mut beside),
        ("when asked for", &mut later),
        ("first load", &mut first),
    ] {
        rows.sort_by_key(|(_, bytes, brotli)| std::cmp::Reverse((*brotli, *bytes)));
        println!("\n   {title:<48}{:>10}{:>10}", "bytes", "brotli");
        for (name, bytes, brotli) in rows {
            println!("   {name:<48}{bytes:>10}{brotli:>10}");
        }
    }
    let pdf = format!("{LATER}pdf.");
    let of_pdf = later.iter().filter(|(name, _, _)| name.contains(&pdf));
    within("making a PDF", of_pdf, PDF_BUDGET)?;
    within("first load", first.iter(), BUDGET)
}

fn within<'r>(
    what: &str,
    rows: impl Iterator<Item = &'r (String, usize, usize)>,
    budget: usize,
) -> Result<(), String> {
    let sum: usize = rows.map(|(_, _, brotli)| brotli).sum();
    let share = sum * 100 / budget;
    let words = format!("{what}, together");
    println!("   {words:<58}{sum:>10}  ({share} % of {budget})");
    if sum > budget {
        return Err(format!(
            "{what} is {sum} bytes with brotli; the budget is {budget}"
        ));
    }
    Ok(())
}

/// Whether the page itself loads a file: as script, as style, or ahead of a script that does.
fn loads(page: &str, name: &str) -> bool {
    page.contains(&format!("./{name}"))
}

fn compressed(content: &[u8]) -> Result<usize, String> {
    let mut out = Vec::new();
    {
        let mut writer = brotli::CompressorWriter::new(&mut out, 1 << 16, 11, 22);
        writer
            .write_all(content)
            .map_err(|error| error.to_string())?;
    }
    Ok(out.len())
}
