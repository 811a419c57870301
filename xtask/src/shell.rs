//! The page of the site before anything is named in it, made of index.html. What Trunk puts in its places while developing
//! (`cargo xtask serve --dev`), the modules after this put in for the release.

use std::fs;
use std::path::Path;

use xtask::root;

use crate::page::{read_text, write};
use crate::styles;

/// Empties a folder and puts the page there; puts the whole look together, for the forms that carry it as one.
///
/// # Errors
/// When a tool fails, or the folder can't be had.
pub fn begin(dist: &Path) -> Result<(), String> {
    let failed = |error: std::io::Error| format!("{}: {error}", dist.display());
    if dist.exists() {
        fs::remove_dir_all(dist).map_err(failed)?;
    }
    fs::create_dir_all(dist).map_err(failed)?;
    styles::whole()?;
    let page = read_text(&root().join("index.html"))?;
    write(&dist.join("index.html"), unquoted(&joined(&page)))
}

/// The lines of a page as one, without what is for Trunk.
fn joined(page: &str) -> String {
    let lines = page.lines().filter(|line| !line.contains("data-trunk"));
    lines.map(str::trim).collect()
}

/// The same page without the quotes that its attributes can do without.
fn unquoted(html: &str) -> String {
    let mut out = String::new();
    let mut rest = html;
    while let Some((before, after)) = rest.split_once("=\"") {
        let Some((value, tail)) = after.split_once('"') else {
            break;
        };
        let plain = |byte: u8| byte.is_ascii_alphanumeric() || b"-_./".contains(&byte);
        out.push_str(before);
        if !value.is_empty() && value.bytes().all(plain) {
            out.push('=');
            out.push_str(value);
        } else {
            out.push_str(&format!("=\"{value}\""));
        }
        rest = tail;
    }
    out.push_str(rest);
    out
}

#[cfg(test)]
mod tests {
    use super::{joined, unquoted};

    #[test]
    fn a_page_is_one_line_without_what_is_for_trunk() {
        let page =
            "<head>\n  <link data-trunk rel=\"rust\">\n  <title>A b</title>\n</head>\n<p>c d</p>\n";
        assert_eq!(joined(page), "<head><title>A b</title></head><p>c d</p>");
    }

    #[test]
    fn the_page_has_places_for_trunk_and_for_the_release() {
        let page = include_str!("../../index.html");
        for kind in ["css", "copy-file", "rust"] {
            let link = format!("<link data-trunk rel=\"{kind}\"");
            assert_eq!(page.matches(&link).count(), 1, "{kind}");
        }
        let own = unquoted(&joined(page));
        // What the modules after this look for.
        for place in [
            "<html lang=nl>",
            "<script src=boot.js defer>",
            "</head>",
            "{{script-hashes}}",
        ] {
            assert_eq!(own.matches(place).count(), 1, "{place}");
        }
        assert!(!own.contains("data-trunk"));
    }

    #[test]
    fn quotes_stay_where_they_are_needed() {
        let html = "<a id=\"x-1\" title=\"\" class=\"b c\" href=\"./d.js\">\"e\"</a><b q=\"no end>";
        let expected = "<a id=x-1 title=\"\" class=\"b c\" href=./d.js>\"e\"</a><b q=\"no end>";
        assert_eq!(unquoted(html), expected);
    }
}
