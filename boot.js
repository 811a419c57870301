// Says what is wrong when the application cannot start. Everything else is in the application itself.
(() => {
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
  if (typeof WebAssembly !== "object") {
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
  });
})();
