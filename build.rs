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
#[path = "src/protocol/model.rs"]
mod model;

#[path = "src/rights/model.rs"]
mod rights;

mod text {
    pub use crate::lang::Text;
}

use condition::Condition;
use model::RowConsent;

const PROTOCOL: &str = "protocols/leiden-wmo-2016.toml";
const RIGHTS: &str = "protocols/leiden-wmo-2016-rights.toml";

fn main() -> Result<(), Box<dyn Error>> {
    for file in [
        PROTOCOL,
        RIGHTS,
        "build.rs",
        "src/protocol/condition.rs",
        "src/protocol/model.rs",
        "src/rights/model.rs",
        "src/text/lang.rs",
    ] {
        println!("cargo::rerun-if-changed={file}");
    }
    let json = write::<model::Source>(PROTOCOL)?;
    let out = PathBuf::from(env::var("OUT_DIR")?);
    fs::write(out.join("leiden-wmo-2016.json"), json)?;
    write::<rights::Source>(RIGHTS)?;
    // Splitting the program in modules goes by the relocations.
    if env::var_os("CARGO_FEATURE_SPLIT").is_some()
        && env::var("CARGO_CFG_TARGET_ARCH")? == "wasm32"
    {
        println!("cargo::rustc-link-arg-bins=--emit-relocs");
    }
    Ok(())
}

/// Writes a file in its compact form with the digest of its JSON, and gives the JSON.
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
    fs::write(
        out.join(name).with_extension("bin"),
        postcard::to_allocvec(&source)?,
    )?;
    Ok(json)
}
