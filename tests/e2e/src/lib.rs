//! Driving the release build in headless Chromium.
//!
//! [`Visit::start`] opens a fresh browser on the site in `dist/`; its methods do what a user does (click on words, fill
//! in a field by its label, press keys) and look at what a user sees. Everything ends when the visit is dropped.
#![expect(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    missing_docs,
    reason = "tests fail by panicking, and their helpers are named for what they do"
)]

mod command;
mod copies;
mod driver;
mod firefox;
mod hands;
pub mod lms;
mod look;
mod watcher;

pub use copies::Copy;
pub use watcher::Watcher;

use std::path::{Path, PathBuf};
use std::time::Duration;

use fantoccini::elements::Element;
use fantoccini::{Client, ClientBuilder, Locator};
use hyper_util::client::legacy::connect::HttpConnector;
use serde_json::{Value, json};
use tempfile::TempDir;
use tokio::time::sleep;
use xtask::server::Site;

use command::Raw;
use driver::{Driver, Kind};

pub const LAPTOP: (u32, u32) = (1280, 900);
pub const PHONE: (u32, u32) = (390, 844);

/// How long to wait for something to appear.
const PATIENCE: Duration = Duration::from_secs(10);

/// A browser on the site.
pub struct Visit {
    pub client: Client,
    // Ended before its folders go: a browser that still writes would put them back.
    _driver: Driver,
    pub downloads: TempDir,
    /// Whether clicks are a pointer's: what lies under something else then can't be clicked on.
    pub pointing: bool,
    site: Option<Site>,
    url: String,
    _profile: TempDir,
}

impl Visit {
    /// Opens the start page in a fresh browser of this size.
    pub async fn start(size: (u32, u32)) -> Self {
        let visit = Self::blank(size, &xtask::dist()).await;
        visit.open("").await;
        visit
    }

    /// Opens a fresh browser of this size for a site in any folder, without going there yet.
    pub async fn blank(size: (u32, u32), folder: &Path) -> Self {
        Self::chromium(size, folder, &[], json!({})).await
    }

    /// The same with further options on its command line, and further preferences.
    pub(crate) async fn chromium(
        size: (u32, u32),
        folder: &Path,
        options: &[String],
        preferences: Value,
    ) -> Self {
        let arguments = [
            "--headless=new",
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync",
            "--disable-dev-shm-usage",
            "--hide-scrollbars",
            // A name of its own for this machine: a page there is one without https, as on an intranet.
            "--host-resolver-rules=MAP deelwijzer.example 127.0.0.1",
            "--lang=nl",
        ];
        let visit = Self::session(Kind::Chromium, folder, |downloads, profile| {
            let mut arguments: Vec<String> = arguments.map(str::to_owned).to_vec();
            arguments.push(format!("--user-data-dir={}", profile.display()));
            arguments.push(format!("--window-size={},{}", size.0, size.1));
            arguments.extend_from_slice(options);
            let mut all = preferences;
            all["download.default_directory"] = json!(downloads);
            all["download.prompt_for_download"] = json!(false);
            json!({ "args": arguments, "prefs": all })
        })
        .await;
        visit
            .cdp(
                "Browser.setDownloadBehavior",
                json!({
                    "behavior": "allow", "downloadPath": visit.downloads.path(),
                }),
            )
            .await;
        visit.resize(size).await;
        visit
    }

    /// Opens a fresh browser that lets no site keep anything.
    pub async fn without_storage(folder: &Path) -> Self {
        let blocked = json!({ "profile.default_content_setting_values.cookies": 2 });
        Self::chromium(LAPTOP, folder, &[], blocked).await
    }

    /// A fresh browser for a site in any folder; its own options follow from where it keeps downloads and its profile.
    async fn session(
        kind: Kind,
        folder: &Path,
        options: impl FnOnce(&Path, &Path) -> Value,
    ) -> Self {
        let site = Site::serve(folder, 0).expect("a free port");
        let mut driver = Driver::start(kind).await;
        let downloads = tempfile::tempdir().unwrap();
        let profile = tempfile::tempdir().unwrap();
        let mut options = options(downloads.path(), profile.path());
        let (name, own, binary) = kind.browser();
        if let Some(binary) = std::env::var_os(binary) {
            options["binary"] = json!(binary.to_string_lossy());
        }
        let mut capabilities = fantoccini::wd::Capabilities::new();
        capabilities.insert("browserName".to_owned(), json!(name));
        capabilities.insert(own.to_owned(), options);
        if kind == Kind::Chromium {
            let logs = json!({ "browser": "ALL", "performance": "ALL" });
            capabilities.insert("goog:loggingPrefs".to_owned(), logs);
        }
        // In ms: a page that never comes is a failure soon, not after the browser's own five minutes.
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
            pointing: false,
            url: site.url(),
            site: Some(site),
            _profile: profile,
            _driver: driver,
        }
    }

    /// The address of the site.
    pub fn url(&self) -> String {
        self.url.clone()
    }

    /// Goes on with the site of another folder, which is a site of its own: other storage, another worker.
    pub fn serve(&mut self, folder: &Path) {
        let site = Site::serve(folder, 0).expect("a free port");
        self.url = site.url();
        self.site = Some(site);
    }

    /// Takes the server away: from now on the browser has no connection to the site.
    pub fn stop_site(&mut self) {
        self.site = None;
    }

    /// Goes to an address within the site, such as `#/table`, and waits until the application is there.
    pub async fn open(&self, path: &str) {
        self.client
            .goto(&format!("{}{path}", self.url))
            .await
            .unwrap();
        self.wait("h1").await;
    }

    /// Goes to any address, such as a file's, and waits until the application is there.
    pub async fn goto(&self, address: &str) {
        self.client.goto(address).await.unwrap();
        self.wait("h1").await;
    }

    /// Leaves the page and comes back to it, as someone does who closes the window and opens it later. What the driver calls
    /// a refresh passes over the service worker in Firefox, which a reload by the user does not.
    pub async fn come_back(&self) {
        let address = self.client.current_url().await.unwrap();
        self.client.goto("about:blank").await.unwrap();
        self.client.goto(address.as_str()).await.unwrap();
    }

    pub async fn reload(&self) {
        self.client.refresh().await.unwrap();
    }

    pub async fn resize(&self, (width, height): (u32, u32)) {
        self.cdp(
            "Emulation.setDeviceMetricsOverride",
            json!({
                "width": width, "height": height, "deviceScaleFactor": 1, "mobile": width < 600,
            }),
        )
        .await;
    }

    /// `dark` or `light`, as the device would have it; without motion, so that no colour is caught halfway.
    pub async fn prefer(&self, scheme: &str) {
        let features = json!([
            { "name": "prefers-color-scheme", "value": scheme },
            { "name": "prefers-reduced-motion", "value": "reduce" },
        ]);
        self.cdp(
            "Emulation.setEmulatedMedia",
            json!({ "features": features }),
        )
        .await;
    }

    /// A command of the browser's own protocol.
    pub async fn cdp(&self, command: &str, parameters: Value) -> Value {
        let body = json!({ "cmd": command, "params": parameters });
        self.client
            .issue_cmd(Raw::post("goog/cdp/execute", body))
            .await
            .unwrap()
    }

    pub async fn script(&self, code: &str, arguments: Vec<Value>) -> Value {
        self.client
            .execute(code, arguments)
            .await
            .unwrap_or_else(|e| panic!("{code}: {e}"))
    }

    /// The element that a CSS selector finds, once it is there.
    pub async fn wait(&self, css: &str) -> Element {
        let found = self
            .client
            .wait()
            .at_most(PATIENCE)
            .for_element(Locator::Css(css))
            .await;
        match found {
            Ok(element) => element,
            Err(error) => panic!("`{css}` is not there: {error}\n{}", self.text().await),
        }
    }

    pub async fn has(&self, css: &str) -> bool {
        !self
            .client
            .find_all(Locator::Css(css))
            .await
            .unwrap()
            .is_empty()
    }

    /// All that can be read on the page.
    pub async fn text(&self) -> String {
        let text = "return (window.walked?.shadowRoot.querySelector('.dw-element') ?? document.body).innerText";
        let text = self.script(text, vec![]).await;
        text.as_str().unwrap_or_default().to_owned()
    }

    /// Waits until these words can be read on the page.
    pub async fn sees(&self, words: &str) {
        for _ in 0..100 {
            if self.text().await.contains(words) {
                return;
            }
            sleep(Duration::from_millis(100)).await;
        }
        panic!("“{words}” is not on the page:\n{}", self.text().await);
    }

    pub async fn lacks(&self, words: &str) {
        let text = self.text().await;
        assert!(!text.contains(words), "“{words}” is on the page:\n{text}");
    }

    /// Waits until a script gives true.
    pub async fn until(&self, code: &str) {
        for _ in 0..100 {
            if self.script(code, vec![]).await == json!(true) {
                return;
            }
            sleep(Duration::from_millis(100)).await;
        }
        panic!("never true: {code}\n{}", self.text().await);
    }

    pub async fn heading(&self) -> String {
        self.words_of("h1").await
    }

    /// Gives a file to the page's file field.
    pub async fn give_file(&self, name: &str, content: &[u8]) {
        let path = self.downloads.path().join(name);
        std::fs::write(&path, content).unwrap();
        let field = self.wait("input[type=file]").await;
        field.send_keys(&path.to_string_lossy()).await.unwrap();
    }

    /// The content of the first file that was saved whose name ends so.
    pub async fn saved(&self, end: &str) -> (PathBuf, Vec<u8>) {
        for _ in 0..100 {
            let entries = std::fs::read_dir(self.downloads.path()).unwrap();
            let mut paths: Vec<PathBuf> = entries.map(|entry| entry.unwrap().path()).collect();
            paths.sort();
            let found = paths
                .into_iter()
                .find(|path| path.to_string_lossy().ends_with(end));
            if let Some(path) = found {
                let content = std::fs::read(&path).unwrap();
                if !content.is_empty() {
                    return (path, content);
                }
            }
            sleep(Duration::from_millis(100)).await;
        }
        panic!("no file was saved whose name ends in {end}");
    }

    async fn log(&self, kind: &str) -> Vec<Value> {
        let log = self
            .client
            .issue_cmd(Raw::post("se/log", json!({ "type": kind })))
            .await
            .unwrap();
        log.as_array().cloned().unwrap_or_default()
    }

    /// Presses the button that saves a file whose name ends so; gives its name and content, and takes it away.
    pub async fn save(&self, button: &str, end: &str) -> (String, Vec<u8>) {
        self.click(button).await;
        let (path, content) = self.saved(end).await;
        std::fs::remove_file(&path).unwrap();
        let name = path.file_name().unwrap_or_default();
        (name.to_string_lossy().into_owned(), content)
    }

    /// Fails on any error in the browser's console so far.
    pub async fn console_is_clean(&self) {
        let log = self.log("browser").await;
        let errors: Vec<&Value> = log
            .iter()
            .filter(|line| line["level"] == "SEVERE")
            .collect();
        assert!(errors.is_empty(), "{errors:#?}");
    }

    /// Every address that was requested since the last call.
    pub async fn requests(&self) -> Vec<String> {
        self.log("performance")
            .await
            .iter()
            .filter_map(|line| serde_json::from_str::<Value>(line["message"].as_str()?).ok())
            .filter(|line| line["message"]["method"] == "Network.requestWillBeSent")
            .filter_map(|line| {
                Some(
                    line["message"]["params"]["request"]["url"]
                        .as_str()?
                        .to_owned(),
                )
            })
            .filter(|url| url.starts_with("http"))
            .collect()
    }
}
