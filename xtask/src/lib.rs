//! What the task runner and the end-to-end tests share: where things are, a static server, packages for learning
//! systems.

pub mod scorm;
pub mod server;

use std::path::{Path, PathBuf};

/// The project's folder.
#[must_use]
pub fn root() -> PathBuf {
    let here = Path::new(env!("CARGO_MANIFEST_DIR"));
    here.parent().unwrap_or(here).to_owned()
}

/// The folder of the shippable site.
#[must_use]
pub fn dist() -> PathBuf {
    root().join("dist")
}
