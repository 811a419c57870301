//! Turns the protocol file into compact JSON, so that the application needs no TOML reader.

use std::error::Error;
use std::path::PathBuf;
use std::{env, fs};

fn main() -> Result<(), Box<dyn Error>> {
    const FILE: &str = "protocols/leiden-wmo-2016.toml";
    println!("cargo::rerun-if-changed={FILE}");
    println!("cargo::rerun-if-changed=build.rs");
    let value: toml::Value = toml::from_str(&fs::read_to_string(FILE)?)?;
    let out = PathBuf::from(env::var("OUT_DIR")?).join("leiden-wmo-2016.json");
    fs::write(out, serde_json::to_string(&value)?)?;
    Ok(())
}
