//! The snippets for web servers in the guide: all send the headers that the security officer's page lists, with the same
//! values, and tell the same files from all others. The page of a server by hand: `docs/admin.md`, step 7.
#![expect(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "tests fail by panicking"
)]

use std::collections::BTreeMap;
use std::fs;

type Headers = BTreeMap<String, String>;

fn paper(name: &str) -> String {
    fs::read_to_string(xtask::root().join("docs").join(name)).unwrap()
}

/// The block of this language that has these words in it.
fn snippet(guide: &str, language: &str, words: &str) -> String {
    let fence = format!("```{language}\n");
    let blocks = guide.split(&fence).skip(1);
    let mut blocks = blocks.map(|rest| rest.split("```").next().unwrap());
    blocks.find(|one| one.contains(words)).unwrap().to_owned()
}

/// The words in quotes, or without them, behind a start that a line may have.
fn words(line: &str) -> Vec<String> {
    let mut out = Vec::new();
    for (at, part) in line.split('"').enumerate() {
        if at % 2 == 1 {
            out.push(part.to_owned());
        } else {
            let plain = part.split([' ', '=', ';', '/', '>', '<']);
            out.extend(plain.filter(|word| !word.is_empty()).map(Into::into));
        }
    }
    out
}

fn nginx(text: &str) -> Headers {
    let lines = text.lines().map(str::trim);
    let added = lines.filter_map(|line| line.strip_prefix("add_header "));
    added
        .map(|line| {
            let words = words(line);
            (words[0].clone(), words[1].clone())
        })
        .collect()
}

fn apache(text: &str) -> Headers {
    // What stands for some files alone is looked at by itself.
    let (before, rest) = text.split_once("<FilesMatch").unwrap();
    let (_, after) = rest.split_once("</FilesMatch>").unwrap();
    let lines = before.lines().chain(after.lines()).map(str::trim);
    let set = lines.filter_map(|line| {
        let line = line.strip_prefix("Header ")?;
        let line = line.strip_prefix("always ").unwrap_or(line);
        let words = words(line.strip_prefix("set ")?);
        Some((words[0].clone(), words[1].clone()))
    });
    set.collect()
}

fn iis(text: &str) -> Headers {
    let (_, rest) = text.split_once("<customHeaders>").unwrap();
    let (list, _) = rest.split_once("</customHeaders>").unwrap();
    let lines = list.lines().map(str::trim).filter(|line| !line.is_empty());
    lines
        .map(|line| {
            let words = words(line);
            assert_eq!(
                (&words[..2], words[3].as_str()),
                (&["add".to_owned(), "name".to_owned()][..], "value")
            );
            (words[2].clone(), words[4].clone())
        })
        .collect()
}

/// The table of headers on the security officer's page.
fn listed() -> Headers {
    let page = paper("security.md");
    let (_, rest) = page.split_once("\n## Headers\n").unwrap();
    let (section, _) = rest.split_once("\n## ").unwrap();
    let rows = section.lines().filter_map(|line| {
        let mut cells = line.strip_prefix("| `")?.split("` | `");
        let name = cells.next()?.to_owned();
        let (value, _) = cells.next()?.split_once("` |")?;
        Some((name, value.to_owned()))
    });
    rows.collect()
}

#[test]
fn every_server_sends_what_the_security_officer_is_told() {
    let guide = paper("admin.md");
    let wanted = listed();
    assert_eq!(wanted.len(), 6, "{wanted:#?}");
    let mut nginx = nginx(&snippet(&guide, "nginx", "location"));
    // There the value follows from the name of the file.
    let by_name = nginx.insert("Cache-Control".to_owned(), "no-cache".to_owned());
    assert_eq!(by_name.as_deref(), Some("$deelwijzer_cache"));
    assert_eq!(nginx, wanted);
    assert_eq!(apache(&snippet(&guide, "apache", "Directory")), wanted);
    assert_eq!(iis(&snippet(&guide, "xml", "customHeaders")), wanted);
}

#[test]
fn every_server_keeps_the_same_files_for_good_and_knows_their_types() {
    const PATTERN: &str = "-[0-9a-f]{16}[._]";
    const FOR_GOOD: &str = "public, max-age=31536000, immutable";
    let guide = paper("admin.md");
    for (language, words) in [
        ("nginx", "map"),
        ("apache", "FilesMatch"),
        ("xml", "rewrite"),
    ] {
        let text = snippet(&guide, language, words);
        assert!(text.contains(PATTERN) && text.contains(FOR_GOOD), "{text}");
    }
    for (language, words) in [
        ("nginx", "types"),
        ("apache", "AddType"),
        ("xml", "mimeMap"),
    ] {
        let text = snippet(&guide, language, words);
        for kind in ["application/wasm", "application/manifest+json"] {
            assert!(text.contains(kind), "{kind}: {text}");
        }
    }
}
