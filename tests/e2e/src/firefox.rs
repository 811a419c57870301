//! The same visits in Firefox: what the harness asks of Chromium's own protocol is not there.

use serde_json::json;

use crate::Visit;
use crate::driver::Kind;

impl Visit {
    /// Opens a fresh Firefox for a site in any folder, without going there yet.
    pub async fn firefox(folder: &std::path::Path) -> Self {
        Self::session(Kind::Firefox, folder, |downloads, _| {
            json!({
                "args": ["-headless", "--width=1280", "--height=900"],
                "prefs": {
                    "browser.download.folderList": 2,
                    "browser.download.dir": downloads,
                    "browser.helperApps.neverAsk.saveToDisk": "application/json,text/html,application/pdf",
                    "intl.accept_languages": "nl",
                },
            })
        })
        .await
    }
}
