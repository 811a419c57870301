// The PDF module for the browser: makes PDFs and finds records in them, away from the page.
//
// One classic script, for two places:
// - as a worker of its own (`new Worker(url)`): it takes { ask, input } (`make`, `read`, or `read-each` with a list) and answers { step } and at last { done } or
//   { failed }. The program lies beside it, under the name that the build put in PDF_WASM, with its
//   integrity in PDF_SUM.
// - in a page that carries the program itself, in <script type="text/plain" id="deelwijzer-pdf"> as base64 (compressed,
//   where the page has `deelwijzerUnpack` to undo that): it leaves
//   `deelwijzerPdf(ask, input, onstep)` there, a promise of the same.
import init, { make, read } from "pdf-module";

let ready;

/** Starts the program; a start that failed is tried again the next time. */
function start(source) {
  ready ??= Promise.resolve(source())
    .then((module_or_path) => init({ module_or_path }))
    .catch((error) => {
      ready = undefined;
      throw error;
    });
  return ready;
}

async function run(ask, input, onstep, source) {
  onstep("fetching");
  await start(source);
  onstep("working");
  try {
    if (ask === "make") return make(input);
    return ask === "read" ? read(input) : readEach(input);
  } catch (error) {
    // A program that stopped in the middle is not asked again.
    if (error instanceof WebAssembly.RuntimeError) ready = undefined;
    throw error;
  }
}

/** Reads several, each with its own answer. Ends with one on which the program stopped; those behind it are not in the list. */
function readEach(inputs) {
  const answers = [];
  for (const input of inputs) {
    try {
      answers.push({ done: read(input) });
    } catch (error) {
      answers.push({ failed: code(error) });
      if (error instanceof WebAssembly.RuntimeError) {
        ready = undefined;
        break;
      }
    }
  }
  return answers;
}

/** What went wrong, as a code: that of the module itself, or that it could not be had, or that it stopped. */
function code(error) {
  if (error instanceof WebAssembly.RuntimeError) return "stopped";
  return error instanceof Error && /^[a-z-]+$/.test(error.message) ? error.message : "failed";
}

if (typeof document === "undefined") {
  const source = () => fetch(new URL(PDF_WASM, self.location.href), { integrity: PDF_SUM });
  self.onmessage = async ({ data: { ask, input } }) => {
    try {
      const done = await run(ask, input, (step) => self.postMessage({ step }), source);
      self.postMessage({ done }, done instanceof Uint8Array ? [done.buffer] : []);
    } catch (error) {
      self.postMessage({ failed: code(error) });
    }
  };
} else {
  const source = () => {
    if (globalThis.deelwijzerUnpack) return globalThis.deelwijzerUnpack("deelwijzer-pdf");
    const block = document.getElementById("deelwijzer-pdf");
    return Uint8Array.from(atob(block.textContent.trim()), (c) => c.charCodeAt(0));
  };
  globalThis.deelwijzerPdf = async (ask, input, onstep) => {
    // Lets the page show that it is busy first.
    await new Promise((later) => setTimeout(later, 50));
    try {
      return { done: await run(ask, input, onstep, source) };
    } catch (error) {
      return { failed: code(error) };
    }
  };
}
