// For a page that shows Deelwijzer in a frame: <iframe data-deelwijzer src="…">. Makes each such frame as high as what it
// shows, and passes on what it tells as events of the frame: deelwijzer-ready, deelwijzer-verdict, deelwijzer-record.
// Deelwijzer tells only sites that its own configuration names (docs/embedding.md).
(() => {
  const KINDS = ["ready", "resize", "verdict", "record"];
  const LOWEST = 120;
  const HIGHEST = 30000;
  // A frame in a sandbox has no origin of its own.
  const sandboxed = (frame) => frame.hasAttribute("sandbox") && !frame.sandbox.contains("allow-same-origin");
  const origin = (frame) => (sandboxed(frame) ? "null" : new URL(frame.src, document.baseURI).origin);
  const frames = () => [...document.querySelectorAll("iframe[data-deelwijzer]")];

  // What was told before this script was there is told again, and a frame learns that there is someone to tell. The
  // greeting holds nothing, so anyone may read it.
  const greeted = new WeakSet();
  const greet = (frame) => {
    if (greeted.has(frame)) return;
    greeted.add(frame);
    frame.contentWindow?.postMessage({ deelwijzer: 1, type: "hello" }, "*");
  };

  addEventListener("message", (event) => {
    const told = event.data;
    if (told?.deelwijzer !== 1 || !KINDS.includes(told.type)) return;
    const frame = frames().find((frame) => frame.contentWindow === event.source);
    if (!frame || event.origin !== origin(frame)) return;
    greet(frame);
    if (told.type === "resize") {
      if (!Number.isFinite(told.height)) return;
      frame.style.height = `${Math.min(Math.max(Math.ceil(told.height), LOWEST), HIGHEST)}px`;
    }
    frame.dispatchEvent(new CustomEvent(`deelwijzer-${told.type}`, { detail: told, bubbles: true }));
  });

  for (const frame of frames()) frame.contentWindow?.postMessage({ deelwijzer: 1, type: "hello" }, "*");
})();
