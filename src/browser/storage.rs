//! What the browser keeps for this site between visits. Sandboxed frames refuse it: then nothing is kept.

use web_sys::Storage;

use super::window;

fn storage() -> Option<Storage> {
    window()?.local_storage().ok().flatten()
}

/// What is kept under a name.
#[must_use]
pub fn get(name: &str) -> Option<String> {
    storage()?.get_item(name).ok().flatten()
}

/// Whether anything can be kept here at all.
#[must_use]
pub fn possible() -> bool {
    storage().is_some()
}

/// Keeps a value under a name; says whether that was possible.
pub fn set(name: &str, value: &str) -> bool {
    storage().is_some_and(|storage| storage.set_item(name, value).is_ok())
}

/// Forgets what is kept under a name.
pub fn remove(name: &str) {
    if let Some(storage) = storage() {
        let _ = storage.remove_item(name);
    }
}
