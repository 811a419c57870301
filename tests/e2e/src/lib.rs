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
pub mod lms;
mod look;

pub use copies::Copy;

use std::path::{Path, PathBuf};
use std::time::Duration;

use fantoccini::elements::{Element, ElementRef};
use fantoccini::key::Key;
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

/// Where a script looks: in the page, or in the element of it that is walked ([`Visit::walk_in`]).
const ROOT: &str = "const root = window.walked?.shadowRoot ?? document;";

/// The name under which WebDriver passes an element.
const ELEMENT: &str = "element-6066-11e4-a52e-4f735466cecf";

/// How long to wait for something to appear.
const PATIENCE: Duration = Duration::from_secs(10);

/// A browser on the site.
pub struct Visit {
    pub client: Client,
    pub downloads: TempDir,
    /// Whether clicks are a pointer's: what lies under something else then can't be clicked on.
    pub pointing: bool,
    site: Option<Site>,
    url: String,
    _profile: TempDir,
    _driver: Driver,
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
            json!({
                "args": arguments,
                "prefs": {
                    "download.default_directory": downloads,
                    "download.prompt_for_download": false,
                },
            })
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

    /// The words of what a CSS selector finds, once it is there.
    pub async fn words_of(&self, css: &str) -> String {
        let found = self.find(css).await;
        let words = self.script("return arguments[0].innerText", vec![found]);
        words.await.as_str().unwrap_or_default().trim().to_owned()
    }

    /// From now on everything is looked for in an element of the page, as who works in it does.
    pub async fn walk_in(&self, id: &str) {
        let code = "window.walked = document.getElementById(arguments[0])";
        self.script(code, vec![json!(id)]).await;
    }

    /// Goes to an address of the application: by its link where an element is walked, which leaves the page's own alone.
    pub async fn follow(&self, hash: &str) {
        const GO: &str =
            "const link = window.walked?.shadowRoot.querySelector(`a[href='${arguments[0]}']`);
            if (window.walked && !link) return false;
            if (link) link.click(); else location.hash = arguments[0];
            return true;";
        for _ in 0..50 {
            if self.script(GO, vec![json!(hash)]).await == json!(true) {
                self.find("h1").await;
                return;
            }
            sleep(Duration::from_millis(100)).await;
        }
        panic!("no link to {hash}:\n{}", self.text().await);
    }

    /// What a CSS selector finds, once it is there, in the page or in the element that is walked; in the middle of the screen.
    async fn find(&self, css: &str) -> Value {
        let code = format!(
            "{ROOT} const found = root.querySelector(arguments[0]); \
             found?.scrollIntoView({{ block: 'center' }}); return found"
        );
        for _ in 0..100 {
            let found = self.script(&code, vec![json!(css)]).await;
            if !found.is_null() {
                return found;
            }
            sleep(Duration::from_millis(100)).await;
        }
        panic!("`{css}` is not there:\n{}", self.text().await);
    }

    /// Clicks on an element that a script found: by script, or with a pointer where that is asked for.
    async fn press_on(&self, found: Value) {
        if !self.pointing {
            self.script("arguments[0].click()", vec![found]).await;
            return;
        }
        let id = found[ELEMENT].as_str().expect("an element").to_owned();
        let element = Element::from_element_id(self.client.clone(), ElementRef::from(id));
        let clicked = element.click().await;
        clicked.unwrap_or_else(|error| panic!("nobody can click there: {error}"));
    }

    /// Clicks on the button, link, summary or label with these words (or the first that has them among others).
    pub async fn click(&self, words: &str) {
        const FIND: &str = r#"
            const wanted = arguments[0];
            const root = window.walked?.shadowRoot ?? document;
            const plain = (element) => (element.innerText || element.ariaLabel || "").replace(/\s+/g, " ").trim();
            const all = [...root.querySelectorAll("button, a, summary, label, [role=option]")]
                .filter((element) => element.getClientRects().length > 0);
            const dialog = root.querySelector("dialog[open]");
            const within = dialog ? all.filter((element) => dialog.contains(element)) : all;
            const found = within.find((element) => plain(element) === wanted)
                ?? within.find((element) => plain(element).startsWith(wanted))
                ?? within.find((element) => plain(element).includes(wanted))
                ?? within.find((element) => plain(element).toLowerCase().includes(wanted.toLowerCase()));
            if (!found) return null;
            found.scrollIntoView({ block: "center" });
            return found;
        "#;
        for _ in 0..50 {
            let found = self.script(FIND, vec![json!(words)]).await;
            if !found.is_null() {
                self.press_on(found).await;
                return;
            }
            sleep(Duration::from_millis(100)).await;
        }
        panic!("nothing to click says “{words}”:\n{}", self.text().await);
    }

    /// Clicks on what a CSS selector finds.
    pub async fn click_on(&self, css: &str) {
        let found = self.find(css).await;
        self.press_on(found).await;
    }

    /// Chooses an answer to the question whose legend has these words.
    pub async fn answer(&self, question: &str, answer: &str) {
        const FIND: &str = r#"
            const [question, answer] = arguments;
            const root = window.walked?.shadowRoot ?? document;
            const plain = (element) => (element?.innerText || element?.textContent || "").replace(/\s+/g, " ").trim();
            const group = [...root.querySelectorAll("fieldset")]
                .find((group) => plain(group.querySelector("legend")).includes(question));
            const label = group && [...group.querySelectorAll("label")]
                .find((label) => plain(label).startsWith(answer));
            const input = label && (label.control ?? group.querySelector(`#${label.htmlFor}`));
            input?.scrollIntoView({ block: "center" });
            return input ?? null;
        "#;
        for _ in 0..50 {
            let found = self
                .script(FIND, vec![json!(question), json!(answer)])
                .await;
            if !found.is_null() && found != json!(false) {
                self.press_on(found).await;
                return;
            }
            sleep(Duration::from_millis(100)).await;
        }
        panic!(
            "no question “{question}” with the answer “{answer}”:\n{}",
            self.text().await
        );
    }

    /// Fills in the field whose label begins with these words, as if typed.
    pub async fn fill(&self, label: &str, value: &str) {
        const FILL: &str = r#"
            const [words, value] = arguments;
            const root = window.walked?.shadowRoot ?? document;
            const plain = (element) => element.textContent.replace(/\s+/g, " ").trim();
            const label = [...root.querySelectorAll("label")]
                .find((label) => plain(label).startsWith(words) && label.control?.getClientRects().length);
            const field = label?.control;
            if (!field) return false;
            field.focus();
            const own = Object.getOwnPropertyDescriptor(Object.getPrototypeOf(field), "value");
            own.set.call(field, value);
            field.dispatchEvent(new InputEvent("input", { bubbles: true }));
            field.dispatchEvent(new Event("change", { bubbles: true }));
            field.blur();
            return true;
        "#;
        for _ in 0..50 {
            if self.script(FILL, vec![json!(label), json!(value)]).await == json!(true) {
                return;
            }
            sleep(Duration::from_millis(100)).await;
        }
        panic!("no field “{label}”:\n{}", self.text().await);
    }

    /// Presses a key on whatever has the focus.
    pub async fn press(&self, key: Key) {
        let active = self.client.active_element().await.unwrap();
        active.send_keys(&key.to_string()).await.unwrap();
    }

    /// Presses the space bar on whatever has the focus.
    pub async fn press_space(&self) {
        self.type_in(" ").await;
    }

    /// Types on whatever has the focus.
    pub async fn type_in(&self, words: &str) {
        let active = self.client.active_element().await.unwrap();
        active.send_keys(words).await.unwrap();
    }

    /// Presses Tab until what has the focus says these words (in its text, label or name).
    pub async fn tab_to(&self, words: &str) {
        const WHO: &str = r#"
            const e = document.activeElement;
            if (e === document.body) return "";
            const label = e.labels?.[0]?.innerText ?? "";
            return [e.ariaLabel, label, e.innerText, e.closest("fieldset")?.querySelector("legend")?.innerText]
                .filter(Boolean).join(" | ").replace(/\s+/g, " ");
        "#;
        let mut seen = Vec::new();
        for _ in 0..150 {
            self.press(Key::Tab).await;
            let who = self.script(WHO, vec![]).await;
            let who = who.as_str().unwrap_or_default().to_owned();
            if who.contains(words) {
                return;
            }
            seen.push(who);
        }
        panic!("Tab never reaches “{words}”: {seen:#?}");
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
