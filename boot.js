// What comes before the application and beside it: says what is wrong when it cannot start, puts in a theme that stands
// in the page, and looks after the service worker. Everything else is in the application itself.
(() => {
  const root = document.documentElement;
  const message = document.getElementById("boot-message");
  const tell = (nl, en) => {
    if (!message || !message.isConnected) return;
    message.setAttribute("role", "alert");
    message.textContent = `${nl} `;
    const other = document.createElement("span");
    other.lang = "en";
    other.textContent = en;
    message.append(other);
  };
  const packed = document.getElementById("deelwijzer-wasm");
  if (typeof WebAssembly !== "object" || (packed && typeof DecompressionStream !== "function")) {
    tell(
      "Deze browser is te oud voor Deelwijzer of WebAssembly staat uit. Gebruik een recente versie van Edge, Chrome, Firefox of Safari, of vraag uw beheerder.",
      "This browser is too old for Deelwijzer, or WebAssembly is turned off.",
    );
    return;
  }
  const failed = () =>
    tell(
      "Deelwijzer kon niet starten. Laad de pagina opnieuw. Lukt het dan nog niet? Vraag uw beheerder of de bestanden compleet zijn en ‘.wasm’ als application/wasm wordt verstuurd.",
      "Deelwijzer could not start. Reload the page, or ask your administrator.",
    );
  addEventListener("error", failed, true);
  addEventListener("unhandledrejection", failed);
  addEventListener("TrunkApplicationStarted", () => {
    removeEventListener("error", failed, true);
    removeEventListener("unhandledrejection", failed);
    // Keeping everything for offline use waits until the page stands.
    setTimeout(() => install().catch(() => {}), 1000);
  });

  // A theme as text in the page: a style sheet that no policy has to name.
  const theme = document.getElementById("deelwijzer-theme");
  if (theme && document.adoptedStyleSheets) {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(theme.textContent);
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  }

  // Offline use, on a site that has a manifest. Where the browser refuses, the page simply does without.
  const install = async () => {
    if (!isSecureContext || parent !== window || !document.querySelector("link[rel=manifest]")) return;
    const workers = navigator.serviceWorker;
    const own = new URL("sw.js", document.baseURI).href;
    const policy = globalThis.trustedTypes?.createPolicy("deelwijzer-boot", { createScriptURL: () => own });
    const kept = await workers.register(policy ? policy.createScriptURL("") : own, { updateViaCache: "none" });
    // A new version that waits says so when it is another than the page's.
    const ask = (worker) => worker.postMessage({ page: root.dataset.version });
    workers.addEventListener("message", (event) => {
      if (event.data !== "update") return;
      root.dataset.update = "ready";
      dispatchEvent(new Event("deelwijzer-update"));
    });
    workers.startMessages();
    // It may be installed already by the time one hears of it.
    const look = () => {
      if (kept.waiting) ask(kept.waiting);
      kept.installing?.addEventListener("statechange", ({ target }) => {
        if (target.state === "installed" && workers.controller) ask(target);
      });
    };
    kept.addEventListener("updatefound", look);
    look();
    addEventListener("deelwijzer-apply", () => {
      workers.addEventListener("controllerchange", () => location.reload(), { once: true });
      // In another tab it may have taken over already: then this page is the only thing that is old.
      if (kept.waiting) kept.waiting.postMessage("apply");
      else location.reload();
    });
  };
})();
