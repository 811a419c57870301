//! Finishing the site: names by content, icons, the web manifest, the service worker, the page's policy and integrity.

use std::collections::BTreeMap;
use std::path::Path;

use serde_json::json;
use sha2::{Digest as _, Sha256};
use xtask::root;

use crate::icons;
use crate::page::{
    hashes, integrity, read, read_text, replaced, short_hash, with_integrity, write,
};
use crate::split::{LATER, files, minified, name_of};

/// What stands in index.html for the policy; the hashes of the page's own scripts take its place.
pub const SCRIPT_HASHES: &str = "{{script-hashes}}";
/// The web manifest.
pub const MANIFEST: &str = "manifest.webmanifest";
/// The service worker.
pub const WORKER: &str = "sw.js";

/// Makes of the files in a folder a site that can be installed.
///
/// # Errors
/// When something is not as the tools before should have left it.
pub fn finish(dist: &Path) -> Result<(), String> {
    let page = dist.join("index.html");
    let mut html = read_text(&page)?;
    html = replaced(&html, "<html ", "<html data-version=\"\" ")?;

    let boot = minified(&root().join("boot.js"), "iife")?;
    let name = format!("boot-{}.js", short_hash(boot.as_bytes()));
    write(&dist.join(&name), boot)?;
    html = replaced(&html, "src=boot.js", &format!("src=./{name} integrity="))?;
    for (name, content) in icons::all()? {
        write(&dist.join(name), content)?;
    }
    write(&dist.join(MANIFEST), manifest())?;
    let links = format!(
        "<link rel=manifest href={MANIFEST}><link rel=apple-touch-icon href=icon-180.png></head>"
    );
    html = replaced(&html, "</head>", &links)?;
    html = started(dist, &html)?;
    html = replaced(&html, SCRIPT_HASHES, &hashes(&html, "script").join(" "))?;
    html = with_integrity(dist, &html)?;

    let mut names: Vec<String> = files(dist)?.iter().map(|file| name_of(file)).collect();
    names.retain(|name| name != "index.html");
    names.sort();
    let mut hash = Sha256::new_with_prefix(&html);
    let mut sums = BTreeMap::new();
    for name in names {
        let content = read(&dist.join(&name))?;
        hash.update(&name);
        hash.update(&content);
        let sum = has_hash(&name).then(|| integrity(&content));
        sums.insert(name, sum.unwrap_or_default());
    }
    let worker = read_text(&root().join("web/sw.js"))?;
    hash.update(&worker);
    let version: String = format!("{:x}", hash.finalize()).chars().take(16).collect();
    write(
        &dist.join(WORKER),
        service_worker(&worker, &version, &sums)?,
    )?;
    html = replaced(
        &html,
        "data-version=\"\"",
        &format!("data-version=\"{version}\""),
    )?;
    write(&page, html)
}

/// Adds the script that starts the application, which takes nothing that is not as it was built. Its scripts are preloaded
/// with their `integrity`, which counts where the preload stands before the script; the program it fetches itself.
///
/// # Errors
/// When the program is not there.
fn started(dist: &Path, html: &str) -> Result<String, String> {
    let names: Vec<String> = files(dist)?.iter().map(|file| name_of(file)).collect();
    let stem = program_of(&names).ok_or("dist: there is no program")?;
    let sum = integrity(&read(&dist.join(format!("{stem}_bg.wasm")))?);
    // The event has the name that Trunk gives it, so that `boot.js` is the same while developing.
    let script = format!(
        "<script type=module>import init from\"./{stem}.js\";\
         await init({{module_or_path:fetch(\"./{stem}_bg.wasm\",{{integrity:\"{sum}\"}})}});\
         dispatchEvent(new Event(\"TrunkApplicationStarted\"))</script></head>"
    );
    replaced(html, "</head>", &script)
}

/// What the names of the application's first files begin with, among the names of all.
pub fn program_of(names: &[String]) -> Option<&str> {
    let mut first = names.iter().filter(|name| !name.contains(LATER));
    first.find_map(|name| name.strip_suffix("_bg.wasm"))
}

/// Whether a file has the hash of its content in its name, as no file has that may be another tomorrow.
fn has_hash(name: &str) -> bool {
    let parts = name.split('-').skip(1);
    parts
        .map(|part| part.split(['.', '_']).next().unwrap_or_default())
        .any(|part| part.len() == 16 && part.bytes().all(|byte| byte.is_ascii_hexdigit()))
}

/// The service worker of a version with these files, each with its `integrity` where it has one.
fn service_worker(
    source: &str,
    version: &str,
    sums: &BTreeMap<String, String>,
) -> Result<String, String> {
    let source = replaced(source, "{{version}}", version)?;
    replaced(&source, "{{files}}", &json!(sums).to_string())
}

/// What a device is told about the application when it is installed.
fn manifest() -> String {
    let icon = |name: &str, sizes: &str, kind: &str, purpose: &str| json!({ "src": name, "sizes": sizes, "type": kind, "purpose": purpose });
    json!({
        "id": "./",
        "name": "Deelwijzer",
        "short_name": "Deelwijzer",
        "description": "Mag ik dit delen of vragen? Hulp bij het Privacy Protocol Wmo Leiden 2016, in uw eigen browser.",
        "lang": "nl",
        "dir": "ltr",
        "start_url": "./",
        "scope": "./",
        "display": "standalone",
        "background_color": "#faf8f3",
        "theme_color": "#14505f",
        "categories": ["government", "productivity"],
        "icons": [
            icon("icon.svg", "any", "image/svg+xml", "any"),
            icon("icon-192.png", "192x192", "image/png", "any"),
            icon("icon-512.png", "512x512", "image/png", "any"),
            icon("icon-maskable-512.png", "512x512", "image/png", "maskable"),
        ],
        "shortcuts": [
            { "name": "Acuut gevaar", "url": "./#/acute" },
            { "name": "Tabel", "url": "./#/table" },
        ],
    })
    .to_string()
}

#[cfg(test)]
mod tests {
    use super::{has_hash, program_of, service_worker, started};

    #[test]
    fn what_starts_the_application_stands_behind_its_preloads_and_checks_the_program() {
        let Ok(folder) = tempfile::tempdir() else {
            unreachable!("no folder for the test");
        };
        assert!(std::fs::write(folder.path().join("a_bg.wasm"), "1").is_ok());
        let html = "<head><link rel=modulepreload href=./a.js></head><body>";
        let sum = crate::page::integrity(b"1");
        let expected = format!(
            "<head><link rel=modulepreload href=./a.js>\
             <script type=module>import init from\"./a.js\";\
             await init({{module_or_path:fetch(\"./a_bg.wasm\",{{integrity:\"{sum}\"}})}});\
             dispatchEvent(new Event(\"TrunkApplicationStarted\"))</script></head><body>"
        );
        assert_eq!(started(folder.path(), html), Ok(expected));
        // A page without a place for it, or no program, stops the build.
        assert!(started(folder.path(), "<body>").is_err());
        assert!(std::fs::remove_file(folder.path().join("a_bg.wasm")).is_ok());
        assert!(started(folder.path(), html).is_err());
    }

    #[test]
    fn a_later_part_is_not_taken_for_the_first() {
        let names = ["b_later-x_bg.wasm", "a_bg.wasm", "a.js"].map(str::to_owned);
        assert_eq!(program_of(&names), Some("a"));
        assert_eq!(program_of(&names[2..]), None);
    }

    #[test]
    fn the_worker_names_its_version_and_its_files() {
        let file = |name: &str, sum: &str| (name.to_owned(), sum.to_owned());
        let sums = [file("a.js", "sha256-x"), file("b.svg", "")].into();
        let worker = service_worker("V={{version}};F={{files}}", "12", &sums);
        let expected = "V=12;F={\"a.js\":\"sha256-x\",\"b.svg\":\"\"}";
        assert_eq!(worker, Ok(expected.to_owned()));
        assert!(service_worker("V={{version}}", "12", &sums).is_err());
    }

    #[test]
    fn names_with_a_hash_are_told_from_others() {
        for name in [
            "boot-12b41ca8bf73dcf3.js",
            "deelwijzer-e08ee70c2873c8f5_bg.wasm",
            "deelwijzer-e08ee70c2873c8f5_later-sums.json",
            "deelwijzer-element-97a208018cd07518.css",
        ] {
            assert!(has_hash(name), "{name}");
        }
        for name in [
            "icon-512.png",
            "deelwijzer-element.js",
            "manifest.webmanifest",
        ] {
            assert!(!has_hash(name), "{name}");
        }
    }
}
