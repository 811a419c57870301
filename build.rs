//! Reads the protocol file and writes it in the two forms that the application carries: JSON for tests and scripts, and
//! a compact one that is quick to load and needs no reader of text.

use std::error::Error;
use std::path::{Path, PathBuf};
use std::{env, fs};

use serde::Serialize;
use serde::de::DeserializeOwned;
use sha2::{Digest as _, Sha256};

#[expect(dead_code, reason = "the application uses the rest")]
#[path = "src/protocol/condition.rs"]
mod condition;
#[expect(dead_code, reason = "the application uses the rest")]
#[path = "src/text/lang.rs"]
mod lang;
#[expect(dead_code, unused_imports, reason = "the application uses the rest")]
#[path = "src/protocol/model/mod.rs"]
mod model;

#[expect(unused_imports, reason = "the application uses the rest")]
#[path = "src/rights/model/mod.rs"]
mod rights;
#[path = "src/training/model.rs"]
mod training;

mod text {
    pub use crate::lang::Text;
}
mod protocol {
    pub use crate::condition::Consent;
}

use condition::{Condition, Consent};
use model::RowConsent;

const PROTOCOL: &str = "protocols/leiden-wmo-2016.toml";
const RIGHTS: &str = "protocols/leiden-wmo-2016-rights.toml";
const TRAINING: &str = "training";

fn main() -> Result<(), Box<dyn Error>> {
    for file in [
        PROTOCOL,
        RIGHTS,
        "build.rs",
        "src/protocol/condition.rs",
        "src/protocol/model",
        "src/rights/model",
        "src/text/lang.rs",
        "src/training/model.rs",
        TRAINING,
    ] {
        println!("cargo::rerun-if-changed={file}");
    }
    let json = write::<model::Source>(PROTOCOL)?;
    let out = PathBuf::from(env::var("OUT_DIR")?);
    fs::write(out.join("leiden-wmo-2016.json"), json)?;
    write::<rights::Source>(RIGHTS)?;
    fs::write(
        out.join("rights-articles.bin"),
        postcard::to_allocvec(&worked_out(RIGHTS)?)?,
    )?;
    fs::write(
        out.join("training.bin"),
        postcard::to_allocvec(&practice(TRAINING)?)?,
    )?;
    // Splitting the program in modules goes by the relocations.
    if env::var_os("CARGO_FEATURE_SPLIT").is_some()
        && env::var("CARGO_CFG_TARGET_ARCH")? == "wasm32"
    {
        println!("cargo::rustc-link-arg-bins=--emit-relocs");
    }
    Ok(())
}

/// Writes a file in its compact form with the digest of its JSON and its id, and gives the JSON.
fn write<Source: DeserializeOwned + Serialize>(file: &str) -> Result<String, Box<dyn Error>> {
    let text = fs::read_to_string(file)?;
    let value: toml::Value = toml::from_str(&text)?;
    let json = serde_json::to_string(&value)?;
    let digest: String = Sha256::digest(json.as_bytes())
        .iter()
        .map(|byte| format!("{byte:02x}"))
        .collect();
    let source: Source = toml::from_str(&text).map_err(|error| format!("{file}: {error}"))?;
    let out = PathBuf::from(env::var("OUT_DIR")?);
    let name = Path::new(file).file_stem().unwrap_or_default();
    fs::write(out.join(name).with_extension("sha256"), digest)?;
    let id = value.get("id").and_then(toml::Value::as_str);
    fs::write(out.join(name).with_extension("id"), id.unwrap_or_default())?;
    fs::write(
        out.join(name).with_extension("bin"),
        postcard::to_allocvec(&source)?,
    )?;
    Ok(json)
}

/// For each article the pages about rights that work it out: their address within the area, and what they are called
/// where the file says so. With the protocol that the articles are of. Little enough for the pages about the rules, which
/// need nothing else of the rights.
type WorkedOut = (String, Vec<(String, String, Option<lang::Text>)>);

fn worked_out(file: &str) -> Result<WorkedOut, Box<dyn Error>> {
    let source: rights::Source = toml::from_str(&fs::read_to_string(file)?)?;
    let mut pages = Vec::new();
    let mut page =
        |refs: &mut dyn Iterator<Item = &String>, place: &str, title: Option<&lang::Text>| {
            for one in refs {
                let entry = (one.clone(), place.to_owned(), title.cloned());
                if !pages.contains(&entry) {
                    pages.push(entry);
                }
            }
        };
    for tool in &source.tools {
        let first = tool.steps.first().map_or("", |step| &step.id);
        let place = format!("{}/{first}", tool.id);
        page(&mut tool.refs.iter(), &place, Some(&tool.title));
        for step in &tool.steps {
            let options = step.fields.iter().flat_map(|field| &field.options);
            let mut refs = (step.refs.iter())
                .chain(step.fields.iter().flat_map(|field| &field.refs))
                .chain(options.flat_map(|option| &option.refs))
                .chain(step.says.iter().flat_map(|say| &say.refs))
                .filter(|one| !tool.refs.contains(one));
            let title = lang::Text {
                nl: format!("{}: {}", tool.title.nl, step.title.nl),
                en: format!("{}: {}", tool.title.en, step.title.en),
            };
            page(&mut refs, &format!("{}/{}", tool.id, step.id), Some(&title));
        }
    }
    let categories = source.dossier.categories.iter();
    page(&mut categories.flat_map(|one| &one.refs), "dossier", None);
    let rules = source.access.rules.iter();
    page(&mut rules.flat_map(|one| &one.refs), "access", None);
    let keeping = &source.retention;
    page(
        &mut keeping.refs.iter().chain(&keeping.log_refs),
        "retention",
        None,
    );
    Ok((source.protocol, pages))
}

/// Puts the files of practice together: `set.toml` first, then every other file in the order of their names.
fn practice(folder: &str) -> Result<training::Set, Box<dyn Error>> {
    let head = format!("{folder}/set.toml");
    let read = |file: &str| fs::read_to_string(file).map_err(|error| format!("{file}: {error}"));
    let mut set: training::Set =
        toml::from_str(&read(&head)?).map_err(|error| format!("{head}: {error}"))?;
    let mut files = Vec::new();
    for entry in fs::read_dir(folder)? {
        let file = entry?.path().to_string_lossy().into_owned();
        if file.ends_with(".toml") && file != head {
            files.push(file);
        }
    }
    files.sort();
    for file in files {
        let part: training::Part =
            toml::from_str(&read(&file)?).map_err(|error| format!("{file}: {error}"))?;
        set.cases.extend(part.cases);
        set.motivations.extend(part.motivations);
    }
    Ok(set)
}
