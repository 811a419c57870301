//! Reads the protocol file and writes it in the two forms that the application carries: JSON for tests and scripts, and
//! a compact one that is quick to load and needs no reader of text.

use std::error::Error;
use std::path::PathBuf;
use std::{env, fs};

use sha2::{Digest as _, Sha256};

#[expect(dead_code, reason = "the application uses the rest")]
#[path = "src/protocol/condition.rs"]
mod condition;
#[expect(dead_code, reason = "the application uses the rest")]
#[path = "src/text/lang.rs"]
mod lang;
#[path = "src/protocol/model.rs"]
mod model;

mod text {
    pub use crate::lang::Text;
}

use condition::Condition;
use model::RowConsent;

fn main() -> Result<(), Box<dyn Error>> {
    const FILE: &str = "protocols/leiden-wmo-2016.toml";
    for file in [
        FILE,
        "build.rs",
        "src/protocol/condition.rs",
        "src/protocol/model.rs",
        "src/text/lang.rs",
    ] {
        println!("cargo::rerun-if-changed={file}");
    }
    let text = fs::read_to_string(FILE)?;
    let value: toml::Value = toml::from_str(&text)?;
    let json = serde_json::to_string(&value)?;
    let digest: String = Sha256::digest(json.as_bytes())
        .iter()
        .map(|byte| format!("{byte:02x}"))
        .collect();
    let source: model::Source =
        toml::from_str(&text).map_err(|error| format!("{FILE}: {error}"))?;
    let out = PathBuf::from(env::var("OUT_DIR")?);
    fs::write(out.join("leiden-wmo-2016.json"), json)?;
    fs::write(out.join("leiden-wmo-2016.sha256"), digest)?;
    fs::write(
        out.join("leiden-wmo-2016.bin"),
        postcard::to_allocvec(&source)?,
    )?;
    // Splitting the program in modules goes by the relocations.
    if env::var_os("CARGO_FEATURE_SPLIT").is_some()
        && env::var("CARGO_CFG_TARGET_ARCH")? == "wasm32"
    {
        println!("cargo::rustc-link-arg-bins=--emit-relocs");
    }
    Ok(())
}
