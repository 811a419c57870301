//! A page as someone sees it: accessible, within its width, in light and dark.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use serde_json::{Value, json};

use crate::{LAPTOP, PHONE, Visit};

/// The narrowest width that a page must fit (WCAG 2.2, 1.4.10, as at 400 % zoom).
pub const NARROW: (u32, u32) = (320, 640);

/// What differs with the colours alone.
const COLOURS: [&str; 2] = ["color-contrast", "link-in-text-block"];

impl Visit {
    /// Looks at the page as it is now: at laptop, phone and narrowest width nothing lies outside its box, axe finds nothing
    /// on laptop and phone, and in the dark no colour that can't be read. With `DEELWIJZER_PICTURES` set, a picture of each
    /// is kept in `target/screenshots`.
    pub async fn look(&self, name: &str) {
        for (size, width) in [(NARROW, "320"), (PHONE, "390"), (LAPTOP, "1280")] {
            self.resize(size).await;
            let page = format!("{name}-{width}-light");
            self.fits(&page).await;
            if size != NARROW {
                self.accessible(&page).await;
                self.picture(&page).await;
            }
        }
        self.prefer("dark").await;
        let page = format!("{name}-1280-dark");
        self.without_findings(&page, Some(&COLOURS)).await;
        self.picture(&page).await;
        if pictures() {
            self.resize(PHONE).await;
            self.picture(&format!("{name}-390-dark")).await;
            self.resize(LAPTOP).await;
        }
        self.prefer("light").await;
    }

    /// Saves a picture of the page under `target/screenshots`, where pictures are asked for.
    pub async fn picture(&self, name: &str) {
        if !pictures() {
            return;
        }
        // What is fixed to the screen would otherwise stand in the middle of the picture.
        self.script("scrollTo(0, 0)", vec![]).await;
        let folder = xtask::root().join("target/screenshots");
        std::fs::create_dir_all(&folder).unwrap();
        let whole = json!({ "captureBeyondViewport": true });
        let result = self.cdp("Page.captureScreenshot", whole).await;
        let data = result["data"].as_str().unwrap_or_default();
        let picture = STANDARD.decode(data).unwrap();
        std::fs::write(folder.join(format!("{name}.png")), picture).unwrap();
    }

    /// The page as it comes out of a printer, as PDF.
    pub async fn printed(&self) -> Vec<u8> {
        let as_styled = json!({ "preferCSSPageSize": true });
        let result = self.cdp("Page.printToPDF", as_styled).await;
        STANDARD
            .decode(result["data"].as_str().unwrap_or_default())
            .unwrap()
    }

    /// What axe-core finds on the page as it is now; fails on any finding.
    pub async fn accessible(&self, page: &str) {
        self.without_findings(page, None).await;
    }

    async fn without_findings(&self, page: &str, rules: Option<&[&str]>) {
        const RUN: &str = r"
            const [rules, done] = arguments;
            const options = { resultTypes: ['violations'] };
            if (rules) options.runOnly = { type: 'rule', values: rules };
            axe.run(document, options).then(
                (result) => done(result.violations.map((v) => `${v.id}: ${v.help}\n` + v.nodes
                    .map((n) => `    ${n.target.join(' ')}\n      ${n.failureSummary.replace(/\n/g, ' ')}`).join('\n'))),
                (error) => done([String(error)]));
        ";
        if self.script("return !window.axe", vec![]).await == json!(true) {
            let axe = xtask::root().join("node_modules/axe-core/axe.min.js");
            let axe = std::fs::read_to_string(axe).expect("axe-core is installed");
            self.script(&axe, vec![]).await;
        }
        let found = self.client.execute_async(RUN, vec![json!(rules)]).await;
        let found = found.unwrap();
        let found: Vec<&str> = found
            .as_array()
            .unwrap()
            .iter()
            .filter_map(Value::as_str)
            .collect();
        assert!(found.is_empty(), "{page}:\n{}", found.join("\n"));
    }

    /// Fails when the page reaches beyond its width, or when something on it is taller than the box it stands in (and so
    /// lies over what follows).
    pub async fn fits(&self, page: &str) {
        const OUT: &str = r"
            const width = document.documentElement.clientWidth;
            const wide = document.documentElement.scrollWidth > width;
            // What is drawn has no box of its own.
            const shown = (e) => !e.ownerSVGElement && e.clientHeight > 1 && getComputedStyle(e).overflowY === 'visible';
            return [...document.querySelectorAll('main, main *')]
                .filter((e) => wide && e.getBoundingClientRect().right > width + 1
                    || shown(e) && e.scrollHeight > e.clientHeight + 6)
                .slice(0, 5).map((e) => e.outerHTML.slice(0, 200)).concat(wide ? ['too wide'] : []);
        ";
        let out = self.script(OUT, vec![]).await;
        assert!(
            out.as_array().is_some_and(Vec::is_empty),
            "{page}: out of its box: {out:#}"
        );
    }
}

fn pictures() -> bool {
    std::env::var_os("DEELWIJZER_PICTURES").is_some()
}
