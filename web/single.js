// The application in one file: its programs stand in the page as compressed blocks of data. The build gives the glue, and
// the script that fetches what comes later, under the names below; there `unpack` takes the place of fetching.
import start from "deelwijzer-application";

const FIRST = "deelwijzer-wasm";

// Others in the page use it too: the script that makes PDFs has its program in a block as well.
Object.defineProperty(globalThis, "deelwijzerUnpack", {
  value: (id) => {
    const packed = Uint8Array.from(atob(document.getElementById(id).textContent), (c) => c.charCodeAt(0));
    return new Response(new Blob([packed]).stream().pipeThrough(new DecompressionStream("gzip"))).arrayBuffer();
  },
});

start({ module_or_path: globalThis.deelwijzerUnpack(FIRST) }).then(() => {
  document.getElementById(FIRST).remove();
  dispatchEvent(new Event("TrunkApplicationStarted"));
});
