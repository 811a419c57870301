//! What is done to a page of HTML after it was built: hashes for its Content-Security-Policy, integrity of what it loads.

use std::fs;
use std::path::Path;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use sha2::{Digest as _, Sha256};

/// The hashes, as a policy names them, of everything that stands between such tags in a page and is run or applied: not
/// what has its content elsewhere, and no data.
pub fn hashes(html: &str, tag: &str) -> Vec<String> {
    let (open, close) = (format!("<{tag}"), format!("</{tag}>"));
    let mut hashes = Vec::new();
    let mut rest = html;
    while let Some((_, after)) = rest.split_once(&open) {
        let Some((attributes, after)) = after.split_once('>') else {
            break;
        };
        let Some((content, after)) = after.split_once(&close) else {
            break;
        };
        let is_data = attributes.contains("type=") && !attributes.contains("module");
        if !attributes.contains("src=") && !is_data {
            let digest = STANDARD.encode(Sha256::digest(content.as_bytes()));
            hashes.push(format!("'sha256-{digest}'"));
        }
        rest = after;
    }
    hashes
}

/// The `integrity` of a file's content (W3C Subresource Integrity), by the algorithm of the policy and of `SHA256SUMS`.
pub fn integrity(content: &[u8]) -> String {
    format!("sha256-{}", STANDARD.encode(Sha256::digest(content)))
}

/// The beginning of a content's SHA-256, for a file's name.
pub fn short_hash(content: &[u8]) -> String {
    let digest = format!("{:x}", Sha256::digest(content));
    digest.chars().take(16).collect()
}

/// Computes every `integrity` of a page anew, from the file that the same tag names.
///
/// # Errors
/// When a tag names no file that is there.
pub fn with_integrity(dist: &Path, html: &str) -> Result<String, String> {
    const MARK: &str = "integrity=";
    let mut out = String::new();
    for tag in html.split_inclusive('>') {
        let Some((before, after)) = tag.split_once(MARK) else {
            out.push_str(tag);
            continue;
        };
        let wrong = || format!("dist/index.html: no file for the integrity of `{tag}`");
        let (_, name) = tag.split_once("=./").ok_or_else(wrong)?;
        let name: String = name.chars().take_while(|c| !" >".contains(*c)).collect();
        let file = dist.join(&name);
        let bytes = fs::read(&file).map_err(|error| format!("{}: {error}", file.display()))?;
        let rest = after
            .find([' ', '>'])
            .and_then(|end| after.get(end..))
            .ok_or_else(wrong)?;
        out.push_str(before);
        out.push_str(MARK);
        out.push_str(&integrity(&bytes));
        out.push_str(rest);
    }
    Ok(out)
}

/// The same text with one thing in the place of another, which must be there.
///
/// # Errors
/// When it is not.
pub fn replaced(text: &str, old: &str, new: &str) -> Result<String, String> {
    if text.contains(old) {
        Ok(text.replace(old, new))
    } else {
        Err(format!("the tools' output no longer has `{old}`"))
    }
}

/// Reads a file, with its name in the error.
///
/// # Errors
/// When it can't be read.
pub fn read(file: &Path) -> Result<Vec<u8>, String> {
    fs::read(file).map_err(|error| format!("{}: {error}", file.display()))
}

/// Reads a file of text, with its name in the error.
///
/// # Errors
/// When it can't be read as text.
pub fn read_text(file: &Path) -> Result<String, String> {
    fs::read_to_string(file).map_err(|error| format!("{}: {error}", file.display()))
}

/// Writes a file, with its name in the error.
///
/// # Errors
/// When it can't be written.
pub fn write(file: &Path, content: impl AsRef<[u8]>) -> Result<(), String> {
    fs::write(file, content).map_err(|error| format!("{}: {error}", file.display()))
}

#[cfg(test)]
mod tests {
    use super::{hashes, integrity, replaced, with_integrity};

    #[test]
    fn what_runs_is_hashed_and_what_is_data_is_not() {
        let html = "<script src=x.js></script><script>a</script><script type=\"application/json\" id=c>b</script>\
                    <script type=\"module\">a</script><style>a</style>";
        let a = "'sha256-ypeBEsobvcr6wjGzmiPcTaeG7/gUfE5yuYB3ha/uSLs='";
        assert_eq!(hashes(html, "script"), [a, a]);
        assert_eq!(hashes(html, "style"), [a]);
        assert_eq!(hashes("<script>", "script"), [""; 0]);
    }

    #[test]
    fn integrity_follows_the_file() {
        let Ok(folder) = tempfile::tempdir() else {
            unreachable!("no folder for the test");
        };
        assert!(std::fs::write(folder.path().join("a.js"), "1").is_ok());
        let html =
            "<link href=./a.js integrity=sha256-old rel=x><script src=./a.js integrity=></script>";
        let now = integrity(b"1");
        let expected = format!(
            "<link href=./a.js integrity={now} rel=x><script src=./a.js integrity={now}></script>"
        );
        assert_eq!(with_integrity(folder.path(), html), Ok(expected));
        assert!(with_integrity(folder.path(), "<link href=./b.js integrity=>").is_err());
    }

    #[test]
    fn what_is_to_be_replaced_must_be_there() {
        assert_eq!(replaced("a b", "b", "c"), Ok("a c".to_owned()));
        assert!(replaced("a", "b", "c").is_err());
    }
}
