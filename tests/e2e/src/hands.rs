//! What a user does with a page: click, choose, fill in, press keys.

use std::time::Duration;

use fantoccini::elements::{Element, ElementRef};
use fantoccini::key::Key;
use serde_json::{Value, json};
use tokio::time::sleep;

use crate::Visit;

/// Where a script looks: in the page, or in the element of it that is walked ([`Visit::walk_in`]).
const ROOT: &str = "const root = window.walked?.shadowRoot ?? document;";

/// The name under which WebDriver passes an element.
const ELEMENT: &str = "element-6066-11e4-a52e-4f735466cecf";

impl Visit {
    /// The words of what a CSS selector finds, once it is there.
    pub async fn words_of(&self, css: &str) -> String {
        let words = self.find(css, "return found.innerText").await;
        words.as_str().unwrap_or_default().trim().to_owned()
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
                self.find("h1", "return true").await;
                return;
            }
            sleep(Duration::from_millis(100)).await;
        }
        panic!("no link to {hash}:\n{}", self.text().await);
    }

    /// What a script makes of what a CSS selector finds (`found`, in the middle of the screen), once that is there.
    async fn find(&self, css: &str, then: &str) -> Value {
        let code = format!(
            "{ROOT} const found = root.querySelector(arguments[0]); if (!found) return null; \
             found.scrollIntoView({{ block: 'center' }}); {then}"
        );
        for _ in 0..100 {
            let made = self.script(&code, vec![json!(css)]).await;
            if !made.is_null() {
                return made;
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
        if self.pointing {
            let found = self.find(css, "return found").await;
            self.press_on(found).await;
        } else {
            self.find(css, "found.click(); return true").await;
        }
    }

    /// Chooses an answer to the question whose legend has these words.
    pub async fn answer(&self, question: &str, answer: &str) {
        const FIND: &str = r#"
            const [question, answer, pointing] = arguments;
            const root = window.walked?.shadowRoot ?? document;
            const plain = (element) => (element?.innerText || element?.textContent || "").replace(/\s+/g, " ").trim();
            const group = [...root.querySelectorAll("fieldset")]
                .find((group) => plain(group.querySelector("legend")).includes(question));
            const label = group && [...group.querySelectorAll("label")]
                .find((label) => plain(label).startsWith(answer));
            const input = label && (label.control ?? group.querySelector(`#${label.htmlFor}`));
            if (!input) return null;
            input.scrollIntoView({ block: "center" });
            if (pointing) return input;
            input.click();
            return true;
        "#;
        for _ in 0..50 {
            let wanted = vec![json!(question), json!(answer), json!(self.pointing)];
            let found = self.script(FIND, wanted).await;
            if !found.is_null() {
                if self.pointing {
                    self.press_on(found).await;
                }
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
}
