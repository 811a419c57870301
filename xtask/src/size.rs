//! The budget: everything the first page loads, compressed.

use std::fs;
use std::io::Write as _;
use std::path::Path;

use crate::split::LATER;

/// The most that the first page may load, with brotli.
const BUDGET: usize = 250 * 1024;

/// The most that making a PDF may load, with brotli: the program, and the font that it puts inside.
const PDF_BUDGET: usize = 760 * 1024;

/// Weighs every file of the site and prints a table. The first page loads all of them but the modules that come later,
/// which have that in their names; an end-to-end test watches that it is so.
///
/// # Errors
/// When the sum is over the budget, or a file can't be read.
pub fn check(folder: &Path) -> Result<(), String> {
    let mut rows = Vec::new();
    let entries = fs::read_dir(folder).map_err(|error| format!("{}: {error}", folder.display()))?;
    for entry in entries {
        let path = entry.map_err(|error| error.to_string())?.path();
        if path.is_file() {
            let content =
                fs::read(&path).map_err(|error| format!("{}: {error}", path.display()))?;
            let name = path
                .file_name()
                .unwrap_or_default()
                .to_string_lossy()
                .into_owned();
            rows.push((name, content.len(), compressed(&content)?));
        }
    }
    rows.sort_by_key(|(_, _, brotli)| std::cmp::Reverse(*brotli));
    let (later, first): (Vec<_>, Vec<_>) = rows
        .into_iter()
        .partition(|(name, _, _)| name.contains(LATER));
    for (title, rows) in [("when asked for", &later), ("first load", &first)] {
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
