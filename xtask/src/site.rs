//! Finishing the site: names by content, icons, the web manifest, the service worker, the page's policy and integrity.

use std::path::Path;

use serde_json::json;
use sha2::{Digest as _, Sha256};
use xtask::root;

use crate::icons;
use crate::page::{hashes, read, read_text, replaced, short_hash, with_integrity, write};
use crate::split::{files, minified, name_of};

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

    let boot = minified(&dist.join("boot.js"), "iife")?;
    std::fs::remove_file(dist.join("boot.js")).map_err(|error| format!("boot.js: {error}"))?;
    let name = format!("boot-{}.js", short_hash(boot.as_bytes()));
    write(&dist.join(&name), boot)?;
    html = replaced(
        &html,
        "src=boot.js",
        &format!("src=./{name} integrity=sha384-"),
    )?;
    for (name, content) in icons::all()? {
        write(&dist.join(name), content)?;
    }
    write(&dist.join(MANIFEST), manifest())?;
    let links = format!(
        "<link rel=manifest href={MANIFEST}><link rel=apple-touch-icon href=icon-180.png></head>"
    );
    html = replaced(&html, "</head>", &links)?;
    html = replaced(&html, SCRIPT_HASHES, &hashes(&html, "script").join(" "))?;
    html = with_integrity(dist, &html)?;

    let mut names: Vec<String> = files(dist)?.iter().map(|file| name_of(file)).collect();
    names.retain(|name| name != "index.html");
    names.sort();
    let mut hash = Sha256::new_with_prefix(&html);
    for name in &names {
        hash.update(name);
        hash.update(read(&dist.join(name))?);
    }
    let worker = read_text(&root().join("web/sw.js"))?;
    hash.update(&worker);
    let version: String = format!("{:x}", hash.finalize()).chars().take(16).collect();
    write(
        &dist.join(WORKER),
        service_worker(&worker, &version, &names)?,
    )?;
    html = replaced(
        &html,
        "data-version=\"\"",
        &format!("data-version=\"{version}\""),
    )?;
    write(&page, html)
}

/// The service worker of a version with these files.
fn service_worker(source: &str, version: &str, names: &[String]) -> Result<String, String> {
    let source = replaced(source, "{{version}}", version)?;
    replaced(&source, "{{files}}", &json!(names).to_string())
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
    use super::service_worker;

    #[test]
    fn the_worker_names_its_version_and_its_files() {
        let names = ["a.js".to_owned(), "b.wasm".to_owned()];
        let worker = service_worker("V={{version}};F={{files}}", "12", &names);
        assert_eq!(worker, Ok("V=12;F=[\"a.js\",\"b.wasm\"]".to_owned()));
        assert!(service_worker("V={{version}}", "12", &names).is_err());
    }
}
