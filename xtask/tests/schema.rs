//! The JSON Schema of the protocol file, made from the types that read it: what is committed is what they give. Whether the
//! files that ship are valid by it is checked by `tests/exchange/check.mjs`.
#![expect(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "tests fail by panicking"
)]

use std::fs;

use schemars::generate::SchemaSettings;
use serde_json::{Value, json};

#[expect(dead_code, reason = "the application uses the rest")]
#[path = "../../src/protocol/condition.rs"]
mod condition;
#[expect(dead_code, reason = "the application uses the rest")]
#[path = "../../src/text/lang.rs"]
mod lang;
#[expect(dead_code, unused_imports, reason = "the application uses the rest")]
#[path = "../../src/protocol/model/mod.rs"]
mod model;

mod text {
    pub use crate::lang::Text;
}

use condition::{Condition, Consent};
use model::RowConsent;

fn schema() -> Value {
    let generator = SchemaSettings::draft2020_12().into_generator();
    let mut schema =
        serde_json::to_value(generator.into_root_schema_for::<model::Source>()).unwrap();
    schema["title"] = json!("Protocol of Deelwijzer (protocol/1)");
    schema["$id"] = json!("urn:deelwijzer:schema:protocol-1");
    schema
}

#[test]
fn the_schema_is_current() {
    let file = xtask::root().join("protocols/schema/protocol-1.schema.json");
    let mut now = serde_json::to_string_pretty(&schema()).unwrap();
    now.push('\n');
    if std::env::var_os("DEELWIJZER_UPDATE").is_some() {
        fs::create_dir_all(file.parent().unwrap()).unwrap();
        fs::write(&file, &now).unwrap();
    }
    let there = fs::read_to_string(&file).unwrap_or_default();
    assert!(
        there == now,
        "the schema is not what the types give; run: DEELWIJZER_UPDATE=1 cargo test -p xtask"
    );
}
