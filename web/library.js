// Deelwijzer as a library, for browsers and Node: the decisions and dates, without any page. Types in index.d.ts.
import start, { initSync } from "./glue.js";

const program = new URL("./deelwijzer.wasm", import.meta.url);
const before = Object.getOwnPropertyDescriptor(globalThis, "deelwijzer");
if (program.protocol === "file:" && globalThis.process?.versions?.node) {
  const { readFile } = await import("node:fs/promises");
  initSync({ module: await readFile(program) });
} else {
  await start({ module_or_path: program });
}
const library = globalThis.deelwijzer;
// It leaves nothing behind but its exports.
delete globalThis.deelwijzer;
if (before) Object.defineProperty(globalThis, "deelwijzer", before);

export const { assess, explain, deadlines, retention, protocol, version } = library;
