//! The budget: everything the first page loads, compressed.

use std::fs;
use std::io::Write as _;
use std::path::Path;

use crate::split::LATER;

/// The most that the first page may load, with brotli.
const BUDGET: usize = 250 * 1024;

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
    let sum: usize = first.iter().map(|(_, _, brotli)| brotli).sum();
    let share = sum * 100 / BUDGET;
    println!("   {:<58}{sum:>10}  ({share} % of {BUDGET})", "together");
    if sum > BUDGET {
        return Err(format!(
            "the first load is {sum} bytes with brotli; the budget is {BUDGET}"
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
