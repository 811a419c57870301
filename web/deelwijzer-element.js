// <deelwijzer-check row="…" lang="nl" theme="auto" label="…">: the check as an element of any page, in a shadow root of its own.
// It tells the page how it goes with events: deelwijzer-ready, deelwijzer-verdict, deelwijzer-record (docs/embedding.md).
const beside = (name) => new URL(`./${name}`, import.meta.url);
const sound = (name, integrity) => fetch(beside(name), { integrity });
// An import has no integrity of its own: what is imported is looked at before.
const started = Promise.all([sound("{{glue}}", "{{glue-sum}}"), sound("{{parts}}", "{{parts-sum}}")])
  .then(() => import(beside("{{glue}}")))
  .then((glue) => glue.default({ module_or_path: sound("{{program}}", "{{program-sum}}") }));
const style = sound("{{style}}", "{{style-sum}}").then((answer) => answer.text());

/** Whether the page around an element has a theme of the NL Design System: then that one goes, instead of our own. */
const isThemed = (element) => {
  const around = getComputedStyle(element);
  return ["document-color", "link-color"].some((name) => around.getPropertyValue(`--utrecht-${name}`).trim() !== "");
};

/** The style sheet, without the tokens that the page around the element already sets: those hold. */
const sheetFor = (element, text) => {
  const themed = isThemed(element);
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(text);
  const around = getComputedStyle(element);
  const drop = (rules) => {
    for (const rule of rules) {
      if (rule.cssRules?.length) drop(rule.cssRules);
      if (!rule.selectorText?.startsWith(".dw-element")) continue;
      const ours = themed && rule.selectorText.includes(":not(.dw-themed)");
      for (const name of [...rule.style]) {
        const told = around.getPropertyValue(name).trim() !== "";
        if (name.startsWith("--") && (ours || told)) rule.style.removeProperty(name);
      }
      if (themed) rule.selectorText = rule.selectorText.replace(".dw-themed", ".dw-element");
    }
  };
  drop(sheet.cssRules);
  return sheet;
};

const NAME = "Deelwijzer";
const LANDMARKS = "nav, aside, section, form, [role=region]";
/** The places that elements on this page have taken, for those that have no name of their own. */
const taken = new Set();

/** Several elements on a page hold the same landmarks: each says in its name in which it is. */
const nameLandmarks = (root, name) => {
  const nameAll = () => {
    const main = root.getElementById("main");
    if (main && main.getAttribute("aria-label") !== name) main.setAttribute("aria-label", name);
    for (const element of root.querySelectorAll(LANDMARKS)) {
      if (element === main) continue;
      const ids = element.getAttribute("aria-labelledby");
      const label = element.getAttribute("aria-label");
      if (ids && !ids.split(" ").includes("main")) element.setAttribute("aria-labelledby", `${ids} main`);
      else if (!ids && label && !label.endsWith(`, ${name}`)) element.setAttribute("aria-label", `${label}, ${name}`);
    }
  };
  nameAll();
  const watch = new MutationObserver(nameAll);
  watch.observe(root, { subtree: true, childList: true, attributeFilter: ["aria-label", "aria-labelledby"] });
  return watch;
};

class DeelwijzerCheck extends HTMLElement {
  static observedAttributes = ["lang", "theme"];
  #mounted = null;
  #turn = 0;
  #place = 0;
  #landmarks = null;

  async connectedCallback() {
    const turn = ++this.#turn;
    this.#place = 1;
    while (taken.has(this.#place)) this.#place += 1;
    taken.add(this.#place);
    const shadow = this.shadowRoot ?? this.attachShadow({ mode: "open" });
    const place = document.createElement("div");
    try {
      const [text] = await Promise.all([style, started]);
      if (turn !== this.#turn) return;
      shadow.adoptedStyleSheets = [sheetFor(this, text)];
      shadow.replaceChildren(place);
      const tell = (kind, detail) =>
        this.dispatchEvent(new CustomEvent(`deelwijzer-${kind}`, { detail: JSON.parse(detail), bubbles: true }));
      const mounted = await globalThis.deelwijzer.mount(place, this.getAttribute("row"), this.#lang(), this.#theme(), tell);
      if (turn !== this.#turn) {
        mounted.unmount();
        return;
      }
      this.#mounted = mounted;
      const name = this.#name();
      if (name !== NAME) this.#landmarks = nameLandmarks(shadow, name);
    } catch (error) {
      place.textContent = "Deelwijzer kon niet starten. / Deelwijzer could not start.";
      place.setAttribute("role", "alert");
      shadow.replaceChildren(place);
      console.error(error);
    }
  }

  disconnectedCallback() {
    this.#turn += 1;
    taken.delete(this.#place);
    this.#landmarks?.disconnect();
    this.#landmarks = null;
    this.#mounted?.unmount();
    this.#mounted = null;
  }

  attributeChangedCallback() {
    this.#mounted?.show(this.#lang(), this.#theme());
  }

  /** What it is called: as the page says, or after its place among those on the page. */
  #name() {
    const own = (this.getAttribute("label") ?? this.getAttribute("aria-label") ?? "").trim();
    if (own) return own;
    return this.#place === 1 ? NAME : `${NAME} ${this.#place}`;
  }

  #lang() {
    return this.getAttribute("lang") ?? this.closest("[lang]")?.lang ?? document.documentElement.lang;
  }

  #theme() {
    // A theme that is dropped in is a light one.
    return isThemed(this) ? "light" : (this.getAttribute("theme") ?? "auto");
  }
}

customElements.define("deelwijzer-check", DeelwijzerCheck);
