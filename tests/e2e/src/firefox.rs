//! The same visits in Firefox: what the harness asks of Chromium's own protocol is not there.

use std::path::Path;

use serde_json::{Value, json};

use crate::Visit;
use crate::driver::Kind;

impl Visit {
    /// Opens a fresh Firefox for a site in any folder, without going there yet.
    pub async fn firefox(folder: &Path) -> Self {
        Self::firefox_with(folder, json!({})).await
    }

    /// The same with further preferences.
    pub(crate) async fn firefox_with(folder: &Path, preferences: Value) -> Self {
        Self::session(Kind::Firefox, folder, |downloads, _| {
            let mut all = preferences;
            all["browser.download.folderList"] = json!(2);
            all["browser.download.dir"] = json!(downloads);
            all["browser.helperApps.neverAsk.saveToDisk"] =
                json!("application/json,text/html,application/pdf");
            all["intl.accept_languages"] = json!("nl");
            json!({ "args": ["-headless", "--width=1280", "--height=900"], "prefs": all })
        })
        .await
    }

    /// Opens a fresh Firefox that lets no site keep anything.
    pub async fn firefox_without_storage(folder: &Path) -> Self {
        Self::firefox_with(folder, json!({ "network.cookie.cookieBehavior": 2 })).await
    }
}
