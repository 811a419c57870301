//! What a font file says of itself, for the bill of materials.

use std::fs;

use xtask::root;

use crate::page::read;

/// The folder of the fonts that the PDF module carries.
const FOLDER: &str = "pdf/fonts";

/// The licence of the fonts there are, by its first words.
const OFL: &str = "This Font Software is licensed under the SIL Open Font License, Version 1.1";

/// A font that is shipped.
pub struct Font {
    /// Such as `NotoSans-Regular`.
    pub name: String,
    /// Such as `2.004`.
    pub version: String,
    pub copyright: String,
    /// As SPDX has it.
    pub licence: &'static str,
    pub content: Vec<u8>,
}

/// Every font that is shipped, by its name.
///
/// # Errors
/// When one can't be read, or does not say its name, version or a licence that is known here.
pub fn shipped() -> Result<Vec<Font>, String> {
    let folder = root().join(FOLDER);
    let wrong = |error: &dyn std::fmt::Display| format!("{FOLDER}: {error}");
    let mut fonts = Vec::new();
    for entry in fs::read_dir(&folder).map_err(|error| wrong(&error))? {
        let path = entry.map_err(|error| wrong(&error))?.path();
        if path.extension().is_some_and(|end| end == "ttf") {
            let font = font(read(&path)?);
            fonts.push(font.map_err(|what| format!("{}: {what}", path.display()))?);
        }
    }
    fonts.sort_by(|one, other| one.name.cmp(&other.name));
    Ok(fonts)
}

fn font(content: Vec<u8>) -> Result<Font, String> {
    let word = |id: u16| name(&content, id).ok_or_else(|| format!("no name {id} in its table"));
    let (name, version, copyright) = (word(6)?, word(5)?, word(0)?);
    let version = version.trim_start_matches("Version ");
    let version = version.split(';').next().unwrap_or(version).to_owned();
    let licence = word(13)?;
    if !licence.starts_with(OFL) {
        return Err(format!("a licence that is not known here: {licence}"));
    }
    Ok(Font {
        name,
        version,
        copyright,
        licence: "OFL-1.1",
        content,
    })
}

/// An English name of a font for Windows, by its id (OpenType, table `name`).
fn name(font: &[u8], wanted: u16) -> Option<String> {
    let two = |at: usize| Some(u16::from_be_bytes(font.get(at..at + 2)?.try_into().ok()?));
    let four = |at: usize| {
        let bytes = font.get(at..at + 4)?.try_into().ok()?;
        usize::try_from(u32::from_be_bytes(bytes)).ok()
    };
    let tables = usize::from(two(4)?);
    let mut entries = (0..tables).map(|table| 12 + 16 * table);
    let entry = entries.find(|at| font.get(*at..at + 4) == Some(b"name".as_slice()))?;
    let table = four(entry + 8)?;
    let texts = table + usize::from(two(table + 4)?);
    for record in 0..usize::from(two(table + 2)?) {
        let at = table + 6 + 12 * record;
        if (two(at)?, two(at + 4)?, two(at + 6)?) == (3, 0x409, wanted) {
            let start = texts + usize::from(two(at + 10)?);
            let bytes = font.get(start..start + usize::from(two(at + 8)?))?;
            let units = bytes.chunks_exact(2).filter_map(|pair| match pair {
                [high, low] => Some(u16::from_be_bytes([*high, *low])),
                _ => None,
            });
            return String::from_utf16(&units.collect::<Vec<u16>>()).ok();
        }
    }
    None
}
