// <deelwijzer-check row="…" lang="nl" theme="auto">: the check as an element of any page, in a shadow root of its own.
// It tells the page how it goes with events: deelwijzer-ready, deelwijzer-verdict, deelwijzer-record (docs/embedding.md).
import start from "./{{glue}}";

const started = start();
const style = fetch(new URL("./{{style}}", import.meta.url)).then((answer) => answer.text());

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

class DeelwijzerCheck extends HTMLElement {
  static observedAttributes = ["lang", "theme"];
  #mounted = null;
  #turn = 0;

  async connectedCallback() {
    const turn = ++this.#turn;
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
      if (turn === this.#turn) this.#mounted = mounted;
      else mounted.unmount();
    } catch (error) {
      place.textContent = "Deelwijzer kon niet starten. / Deelwijzer could not start.";
      place.setAttribute("role", "alert");
      shadow.replaceChildren(place);
      console.error(error);
    }
  }

  disconnectedCallback() {
    this.#turn += 1;
    this.#mounted?.unmount();
    this.#mounted = null;
  }

  attributeChangedCallback() {
    this.#mounted?.show(this.#lang(), this.#theme());
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
