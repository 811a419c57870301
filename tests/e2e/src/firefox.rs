//! The same visits in Firefox: what the harness asks of Chromium's own protocol is not there.

use fantoccini::ClientBuilder;
use hyper_util::client::legacy::connect::HttpConnector;
use serde_json::json;
use xtask::server::Site;

use crate::Visit;
use crate::driver::{Driver, Kind};

impl Visit {
    /// Opens a fresh Firefox for a site in any folder, without going there yet.
    pub async fn firefox(folder: &std::path::Path) -> Self {
        let site = Site::serve(folder, 0).expect("a free port");
        let mut driver = Driver::start(Kind::Firefox).await;
        let downloads = tempfile::tempdir().unwrap();
        let profile = tempfile::tempdir().unwrap();
        let mut options = json!({
            "args": ["-headless", "--width=1280", "--height=900"],
            "prefs": {
                "browser.download.folderList": 2,
                "browser.download.dir": downloads.path(),
                "browser.helperApps.neverAsk.saveToDisk": "application/json,text/html,application/pdf",
                "intl.accept_languages": "nl",
            },
        });
        if let Some(binary) = std::env::var_os("FIREFOX") {
            options["binary"] = json!(binary.to_string_lossy());
        }
        let mut capabilities = fantoccini::wd::Capabilities::new();
        capabilities.insert("browserName".to_owned(), json!("firefox"));
        capabilities.insert("moz:firefoxOptions".to_owned(), options);
        let timeouts = json!({ "pageLoad": 60_000, "script": 30_000 });
        capabilities.insert("timeouts".to_owned(), timeouts);
        capabilities.insert("unhandledPromptBehavior".to_owned(), json!("ignore"));
        let client = ClientBuilder::new(HttpConnector::new())
            .capabilities(capabilities)
            .connect(&driver.url)
            .await
            .expect("a session");
        driver.session = client.session_id().await.expect("its id");
        Visit {
            client,
            downloads,
            url: site.url(),
            site: Some(site),
            _profile: profile,
            _driver: driver,
        }
    }
}
