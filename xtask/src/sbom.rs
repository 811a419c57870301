//! What the application is made of (a CycloneDX bill of materials): every crate and every npm package whose content is in
//! what users get, the fonts inside, and Rust's own library. Nothing of the moment or the machine stands in it but the
//! version of Rust, which the bytes of a release depend on as well.

use std::collections::BTreeSet;

use cargo_metadata::{DependencyKind, Metadata, MetadataCommand, PackageId};
use cyclonedx_bom::external_models::spdx::SpdxExpression;
use cyclonedx_bom::external_models::uri::Purl;
use cyclonedx_bom::models::bom::Bom;
use cyclonedx_bom::models::component::{Classification, Component, Components};
use cyclonedx_bom::models::dependency::{Dependencies, Dependency};
use cyclonedx_bom::models::hash::{Hash, HashAlgorithm, HashValue, Hashes};
use cyclonedx_bom::models::license::{LicenseChoice, Licenses};
use cyclonedx_bom::models::metadata::Metadata as About;
use cyclonedx_bom::prelude::NormalizedString;
use cyclonedx_bom::validation::Validate as _;
use serde_json::Value;
use sha2::{Digest as _, Sha256};
use xtask::root;

use crate::fonts::{self, Font};
use crate::page::read_text;
use crate::run::{output, program};

/// The module of its own that makes PDFs.
const MODULE: &str = "deelwijzer-pdf";

/// The bill of materials, as JSON.
///
/// # Errors
/// When the packages can't be read, or the outcome is not valid.
pub fn json() -> Result<Vec<u8>, String> {
    let metadata = MetadataCommand::new()
        .manifest_path(root().join("Cargo.toml"))
        .other_options([
            "--locked".to_owned(),
            "--filter-platform".to_owned(),
            "wasm32-unknown-unknown".to_owned(),
            // As the site is built.
            "--features".to_owned(),
            "deelwijzer/split".to_owned(),
        ])
        .exec()
        .map_err(|error| format!("cargo metadata: {error}"))?;
    let lock = read_text(&root().join("package-lock.json"))?;
    let lock =
        serde_json::from_str(&lock).map_err(|error| format!("package-lock.json: {error}"))?;
    let bom = bom(&metadata, &lock)?;
    let checked = bom.validate();
    if !checked.passed() {
        return Err(format!("the bill of materials is not valid: {checked:?}"));
    }
    let mut json = Vec::new();
    bom.output_as_json_v1_5(&mut json)
        .map_err(|error| error.to_string())?;
    json.push(b'\n');
    Ok(json)
}

fn bom(metadata: &Metadata, lock: &Value) -> Result<Bom, String> {
    let own = metadata
        .root_package()
        .ok_or("cargo metadata: there is no package of our own")?;
    let (ids, mut links) = reached(metadata, &own.id)?;
    let mut components = Vec::new();
    for package in &metadata.packages {
        if ids.contains(&package.id) && package.id != own.id {
            let version = package.version.to_string();
            let licence = package.license.as_deref();
            components.push(component("cargo", &package.name, &version, licence)?);
        }
    }
    let packages = lock.get("packages").and_then(Value::as_object);
    for (place, package) in packages.into_iter().flatten() {
        // The style packages are in what users get; the other npm packages are tools.
        let Some(name) = place
            .strip_prefix("node_modules/")
            .filter(|name| name.ends_with("-css"))
        else {
            continue;
        };
        let text = |field: &str| package.get(field).and_then(Value::as_str);
        let version =
            text("version").ok_or_else(|| format!("package-lock.json: {name}: no version"))?;
        components.push(component("npm", name, version, text("license"))?);
        if let Some(first) = links.first_mut() {
            first.dependencies.push(reference("npm", name, version));
        }
    }
    for font in fonts::shipped()? {
        let font = font_file(&font)?;
        let link = links.iter_mut().find(|link| {
            let name = link.dependency_ref.strip_prefix("cargo:");
            name.is_some_and(|name| name.starts_with(&format!("{MODULE}@")))
        });
        let link = link.ok_or_else(|| format!("cargo metadata: there is no {MODULE}"))?;
        link.dependencies.extend(font.bom_ref.clone());
        components.push(font);
    }
    components.push(rust()?);
    if let Some(first) = links.first_mut() {
        let rust = components.last().and_then(|rust| rust.bom_ref.clone());
        first.dependencies.extend(rust);
    }
    components.sort_by(|one, other| one.bom_ref.cmp(&other.bom_ref));
    let licence = own.license.as_deref();
    let version = own.version.to_string();
    let mut about = component("cargo", &own.name, &version, licence)?;
    about.component_type = Classification::Application;
    Ok(Bom {
        serial_number: None,
        metadata: Some(About {
            component: Some(about),
            ..About::default()
        }),
        components: Some(Components(components)),
        dependencies: Some(Dependencies(links)),
        ..Bom::default()
    })
}

/// Every package that our own needs to run, and what needs what; our own is the first.
fn reached(
    metadata: &Metadata,
    own: &PackageId,
) -> Result<(BTreeSet<PackageId>, Vec<Dependency>), String> {
    let resolve = metadata
        .resolve
        .as_ref()
        .ok_or("cargo metadata: nothing is resolved")?;
    let named = |id: &PackageId| {
        let package = metadata.packages.iter().find(|package| package.id == *id);
        package.map(|package| reference("cargo", &package.name, &package.version.to_string()))
    };
    let mut ids = BTreeSet::from([own.clone()]);
    let also = metadata
        .packages
        .iter()
        .filter(|package| package.name.as_str() == MODULE);
    let also: Vec<PackageId> = also.map(|package| package.id.clone()).collect();
    ids.extend(also.iter().cloned());
    let mut open = also;
    open.push(own.clone());
    let mut links = Vec::new();
    while let Some(id) = open.pop() {
        let node = resolve.nodes.iter().find(|node| node.id == id);
        let needed: Vec<&PackageId> = node
            .into_iter()
            .flat_map(|node| &node.deps)
            .filter(|link| {
                link.dep_kinds
                    .iter()
                    .any(|kind| kind.kind == DependencyKind::Normal)
            })
            .map(|link| &link.pkg)
            .collect();
        let mut names: Vec<String> = needed.iter().filter_map(|id| named(id)).collect();
        names.sort();
        links.push(Dependency {
            dependency_ref: named(&id).ok_or("cargo metadata: a package has no name")?,
            dependencies: names,
        });
        for needed in needed {
            if ids.insert(needed.clone()) {
                open.push(needed.clone());
            }
        }
    }
    if let Some(rest) = links.get_mut(1..) {
        rest.sort_by(|one, other| one.dependency_ref.cmp(&other.dependency_ref));
    }
    Ok((ids, links))
}

/// Rust's own library, which is linked into every program.
fn rust() -> Result<Component, String> {
    let said = output(program("rustc").arg("--version")).ok_or("rustc does not say its version")?;
    let version = said
        .split(' ')
        .nth(1)
        .ok_or("rustc does not say its version")?;
    component("generic", "rust-std", version, Some("MIT OR Apache-2.0"))
}

/// A font file, with its digest.
fn font_file(font: &Font) -> Result<Component, String> {
    let mut file = component("generic", &font.name, &font.version, Some(font.licence))?;
    file.component_type = Classification::File;
    file.copyright = Some(NormalizedString::new(&font.copyright));
    file.hashes = Some(Hashes(vec![Hash {
        alg: HashAlgorithm::SHA_256,
        content: HashValue(format!("{:x}", Sha256::digest(&font.content))),
    }]));
    Ok(file)
}

fn reference(kind: &str, name: &str, version: &str) -> String {
    format!("{kind}:{name}@{version}")
}

fn component(
    kind: &str,
    name: &str,
    version: &str,
    licence: Option<&str>,
) -> Result<Component, String> {
    let (group, short) = name
        .split_once('/')
        .map_or((None, name), |(group, short)| (Some(group), short));
    let path = group.map_or_else(|| short.to_owned(), |group| format!("{group}/{short}"));
    let wrong = |what: &dyn std::fmt::Display| format!("{name} {version}: {what}");
    let mut component = Component::new(
        Classification::Library,
        name,
        version,
        Some(reference(kind, name, version)),
    );
    component.purl = Some(Purl::new(kind, &path, version).map_err(|error| wrong(&error))?);
    if let Some(licence) = licence {
        // The older way to write "or".
        let licence = licence.replace('/', " OR ");
        let licence = SpdxExpression::try_from(licence).map_err(|error| wrong(&error))?;
        component.licenses = Some(Licenses(vec![LicenseChoice::Expression(licence)]));
    }
    Ok(component)
}

#[cfg(test)]
mod tests {
    use cyclonedx_bom::models::bom::Bom;
    use serde_json::Value;

    #[test]
    fn the_bill_names_what_users_get_and_no_tool() {
        let made = super::json();
        assert!(made.is_ok(), "{made:?}");
        let json = made.unwrap_or_default();
        assert!(Bom::parse_from_json_v1_5(json.as_slice()).is_ok());
        let text = String::from_utf8_lossy(&json);
        for there in [
            "pkg:cargo/yew@",
            "pkg:cargo/deelwijzer@",
            "pkg:cargo/krilla@",
            "pkg:cargo/wasm_split_helpers@",
            "button-css@",
            "pkg:generic/NotoSans-Regular@2.004",
            "pkg:generic/NotoSans-Bold@2.004",
            "OFL-1.1",
            "pkg:generic/rust-std@1.",
        ] {
            assert!(text.contains(there), "{there}");
        }
        for tool in [
            "pkg:cargo/proptest@",
            "esbuild",
            "typescript",
            "design-tokens",
            "binaryen",
            "pkg:cargo/axum@",
        ] {
            assert!(!text.contains(tool), "{tool}");
        }
        assert_eq!(super::json().unwrap_or_default(), json);
    }

    #[test]
    fn what_a_part_needs_is_listed() {
        let json = super::json().unwrap_or_default();
        let bom: Value = serde_json::from_slice(&json).unwrap_or_default();
        let list = |value: &Value, of: &str| {
            value
                .get(of)
                .and_then(Value::as_array)
                .cloned()
                .unwrap_or_default()
        };
        let text = |value: &Value, path: &str| {
            let found = value.pointer(path).and_then(Value::as_str);
            found.unwrap_or_default().to_owned()
        };
        let mut known: Vec<String> = list(&bom, "components")
            .iter()
            .map(|one| text(one, "/bom-ref"))
            .collect();
        known.push(text(&bom, "/metadata/component/bom-ref"));
        let mut needed = Vec::new();
        for link in list(&bom, "dependencies") {
            needed.extend(list(&link, "dependsOn").iter().map(|one| text(one, "")));
            needed.push(text(&link, "/ref"));
        }
        assert!(needed.len() > 300, "{} links", needed.len());
        for one in &needed {
            assert!(known.contains(one), "{one} is not listed");
        }
        // And nothing is listed that nothing needs.
        for one in &known {
            assert!(needed.contains(one), "nothing needs {one}");
        }
    }
}
