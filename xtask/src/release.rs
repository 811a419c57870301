//! The release: one zip with everything, its checksums and its bill of materials. Two builds of one commit give the same
//! bytes.

use std::fs;
use std::io::{Cursor, Write as _};
use std::path::{Path, PathBuf};

use sha2::{Digest as _, Sha256};
use xtask::{dist, root};
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, DateTime, ZipWriter};

use crate::page::{read, write};
use crate::split::{files, name_of};
use crate::{build, parts, sbom, single};

/// What goes along from elsewhere, as the guides or a licence ask for it.
const PAPERS: [&str; 8] = [
    "LICENSE",
    "README.md",
    "ARCHITECTURE.md",
    "CONTRIBUTING.md",
    "CHANGELOG.md",
    "pdf/fonts/OFL.txt",
    "styles/README.md",
    "styles/theme.css",
];

/// A file of the release: its path in the zip, and its content.
type Entry = (String, Vec<u8>);

/// Builds all of it and leaves it in `release/`.
///
/// # Errors
/// When building fails.
pub fn release() -> Result<(), String> {
    build::release()?;
    let made = pack(&root().join("release"))?;
    println!("\n   {}", made.display());
    Ok(())
}

/// Builds all of it twice, and compares.
///
/// # Errors
/// When the two differ, with the first file that does.
pub fn reproducible() -> Result<(), String> {
    let mut made = Vec::new();
    for turn in ["first", "second"] {
        build::from_scratch()?;
        build::release()?;
        let folder = root().join(".stage/reproducible").join(turn);
        made.push((entries()?, read(&pack(&folder)?)?));
    }
    let [(first, one), (second, other)] = made.as_slice() else {
        return Err("there are no two builds to compare".to_owned());
    };
    let differing = first.iter().zip(second).find(|(a, b)| a != b);
    match differing {
        Some(((name, _), _)) => Err(format!("{name} is not the same in both builds")),
        None if one != other => Err("the zip is not the same in both builds".to_owned()),
        None => {
            println!("\n   both builds gave the same {} files", first.len());
            Ok(())
        }
    }
}

/// Packs what was built into a folder; gives the zip.
fn pack(folder: &Path) -> Result<PathBuf, String> {
    let stem = format!("deelwijzer-{}", env!("CARGO_PKG_VERSION"));
    if folder.exists() {
        fs::remove_dir_all(folder).map_err(|error| format!("{}: {error}", folder.display()))?;
    }
    fs::create_dir_all(folder).map_err(|error| format!("{}: {error}", folder.display()))?;
    let mut made = vec![
        (format!("{stem}.zip"), zipped(&entries()?)?),
        (format!("{stem}.cdx.json"), sbom::json()?),
        (single::NAME.to_owned(), read(&dist().join(single::NAME))?),
    ];
    let sums = checksums(&made);
    made.push(("SHA256SUMS".to_owned(), sums.into_bytes()));
    for (name, content) in &made {
        write(&folder.join(name), content)?;
    }
    Ok(folder.join(format!("{stem}.zip")))
}

/// Everything that goes into the zip, in the order of its paths.
fn entries() -> Result<Vec<Entry>, String> {
    let mut entries = tree(&dist())?;
    entries.push(("sbom.cdx.json".to_owned(), sbom::json()?));
    entries.sort();
    let sums = checksums(&entries);
    entries.push(("SHA256SUMS".to_owned(), sums.into_bytes()));
    Ok(entries)
}

/// What was built and what stands beside it, each at its place in the zip.
fn tree(dist: &Path) -> Result<Vec<Entry>, String> {
    let mut entries = Vec::new();
    for file in files(dist)? {
        let name = name_of(&file);
        let place = if name == single::NAME {
            name
        } else {
            format!("site/{name}")
        };
        entries.push((place, read(&file)?));
    }
    for file in files(&dist.join(parts::LIBRARY))? {
        let name = name_of(&file);
        entries.push((format!("library/{name}"), read(&file)?));
    }
    for folder in [
        "docs",
        "docs/examples",
        "docs/exchange",
        "protocols",
        "protocols/schema",
    ] {
        for file in files(&root().join(folder))? {
            entries.push((format!("{folder}/{}", name_of(&file)), read(&file)?));
        }
    }
    for name in PAPERS {
        entries.push((name.to_owned(), read(&root().join(name))?));
    }
    Ok(entries)
}

/// A line for each file, as `sha256sum --check` reads them.
fn checksums(entries: &[Entry]) -> String {
    entries
        .iter()
        .map(|(name, content)| format!("{:x}  {name}\n", Sha256::digest(content)))
        .collect()
}

/// A zip of these files: no times, no owners.
fn zipped(entries: &[Entry]) -> Result<Vec<u8>, String> {
    let failed = |error: &dyn std::fmt::Display| format!("zip: {error}");
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    let options = SimpleFileOptions::default()
        .compression_method(CompressionMethod::Deflated)
        .compression_level(Some(9))
        .last_modified_time(DateTime::default())
        .unix_permissions(0o644);
    for (name, content) in entries {
        zip.start_file(name, options)
            .map_err(|error| failed(&error))?;
        zip.write_all(content).map_err(|error| failed(&error))?;
    }
    let done = zip.finish().map_err(|error| failed(&error))?;
    Ok(done.into_inner())
}

#[cfg(test)]
mod tests {
    use std::fs;

    use super::{checksums, tree, zipped};
    use crate::{parts, single};

    /// What a page names beside itself, as a path in the zip.
    fn named(page: &str, html: &str) -> Vec<String> {
        let mut folder: Vec<&str> = page.split('/').collect();
        folder.pop();
        let addresses = html.split([' ', '>']).filter_map(|word| {
            let (_, address) = word.split_once("src=\"")?;
            address.split(['"', '#']).next()
        });
        addresses
            .map(|address| {
                let mut place = folder.clone();
                for part in address.split('/') {
                    match part {
                        ".." => _ = place.pop(),
                        "." => {}
                        name => place.push(name),
                    }
                }
                place.join("/")
            })
            .collect()
    }

    #[test]
    fn the_example_pages_find_the_site_where_the_zip_has_it()
    -> Result<(), Box<dyn std::error::Error>> {
        let dist = tempfile::tempdir()?;
        fs::create_dir(dist.path().join(parts::LIBRARY))?;
        for name in [
            "index.html",
            "deelwijzer-embed.js",
            "deelwijzer-element.js",
            single::NAME,
            "library/index.js",
        ] {
            fs::write(dist.path().join(name), name)?;
        }
        let entries = tree(dist.path())?;
        let places: Vec<&str> = entries.iter().map(|(place, _)| place.as_str()).collect();
        for place in [
            "site/index.html",
            single::NAME,
            "library/index.js",
            "README.md",
            "docs/admin.md",
            "protocols/schema/protocol-1.schema.json",
            "styles/theme.css",
        ] {
            assert!(places.contains(&place), "{place}: {places:?}");
        }
        let mut found = Vec::new();
        for (place, content) in &entries {
            if place.starts_with("docs/examples/") {
                found.extend(named(place, std::str::from_utf8(content)?));
            }
        }
        found.sort();
        assert_eq!(
            found,
            [
                "site/deelwijzer-element.js",
                "site/deelwijzer-embed.js",
                "site/index.html"
            ]
        );
        assert!(
            found
                .iter()
                .all(|address| places.contains(&address.as_str()))
        );
        Ok(())
    }

    /// Where the links of a paper go within the zip; those to other sites and to places on the same page go nowhere.
    fn links(paper: &str, text: &str) -> Vec<String> {
        let found = text.split("](").skip(1).filter_map(|rest| {
            let (address, _) = rest.split_once(')')?;
            let address = address.split('#').next()?;
            let inside = !address.is_empty() && !address.contains(':') && !address.contains(' ');
            inside.then(|| format!("src=\"{address}\""))
        });
        named(paper, &found.collect::<Vec<_>>().join(" "))
    }

    #[test]
    fn what_the_guides_name_is_in_the_zip() -> Result<(), Box<dyn std::error::Error>> {
        let dist = tempfile::tempdir()?;
        fs::create_dir(dist.path().join(parts::LIBRARY))?;
        let entries = tree(dist.path())?;
        let places: Vec<&str> = entries.iter().map(|(place, _)| place.as_str()).collect();
        let mut seen = 0;
        for (place, content) in &entries {
            let guide =
                place == "README.md" || place.starts_with("docs/") && place.ends_with(".md");
            if !guide || place.starts_with("docs/exchange/") {
                continue;
            }
            for link in links(place, std::str::from_utf8(content)?) {
                seen += 1;
                assert!(places.contains(&link.as_str()), "{place} names {link}");
            }
        }
        assert!(seen > 10, "{seen}");
        Ok(())
    }

    #[test]
    fn packing_gives_the_same_bytes_every_time() {
        let entries = [
            ("a.txt".to_owned(), b"a".to_vec()),
            ("b/c.txt".to_owned(), vec![0; 10_000]),
        ];
        let first = zipped(&entries);
        assert!(
            first.as_ref().is_ok_and(|zip| zip.len() < 1_000),
            "{first:?}"
        );
        assert_eq!(first, zipped(&entries));
    }

    #[test]
    fn checksums_are_as_the_usual_tool_has_them() {
        let entries = [("a.txt".to_owned(), b"a".to_vec())];
        assert_eq!(
            checksums(&entries),
            "ca978112ca1bbdcafac231b39a23dc4da786eff8147c4e72b9807785afee48bb  a.txt\n"
        );
    }
}
