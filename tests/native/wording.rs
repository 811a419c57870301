//! The wording of the interface: what nobody is told any more goes.

use std::fs;
use std::path::{Path, PathBuf};

fn rust_files(folder: &Path, found: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            rust_files(&path, found);
        } else if path.extension().is_some_and(|end| end == "rs") {
            found.push(path);
        }
    }
}

/// The names of the sentences that a file declares: lines of the form `Name => "…`.
fn declared(text: &str) -> impl Iterator<Item = &str> {
    text.lines().filter_map(|line| {
        let (name, rest) = line.trim().split_once(" => ")?;
        let is_name = name.starts_with(|c: char| c.is_ascii_uppercase())
            && name.chars().all(|c| c.is_ascii_alphanumeric());
        (is_name && rest.starts_with('"')).then_some(name)
    })
}

#[test]
fn every_sentence_is_said_somewhere() {
    let src = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let mut files = Vec::new();
    rust_files(&src, &mut files);
    let texts: Vec<(PathBuf, String)> = files
        .into_iter()
        .map(|path| {
            let text = fs::read_to_string(&path).unwrap();
            (path, text)
        })
        .collect();
    let (wordings, code): (Vec<_>, Vec<_>) = texts
        .iter()
        .partition(|(_, text)| text.contains("wording! {\n"));
    // Some parts of the wording are used where they are declared.
    let code: String = code
        .iter()
        .chain(&wordings)
        .map(|(_, text)| text.as_str())
        .collect();
    let used: std::collections::HashSet<&str> = code
        .match_indices("::")
        .filter_map(|(at, _)| {
            let rest = &code[at + 2..];
            let end = rest.find(|c: char| !c.is_ascii_alphanumeric())?;
            Some(&rest[..end])
        })
        .collect();
    let mut count = 0;
    let mut unsaid = Vec::new();
    for (path, text) in &wordings {
        for name in declared(text) {
            count += 1;
            if !used.contains(name) {
                unsaid.push(format!("{}: {name}", path.display()));
            }
        }
    }
    assert!(
        count > 300,
        "only {count} sentences: are they still declared so?"
    );
    assert!(unsaid.is_empty(), "{}", unsaid.join("\n"));
}
