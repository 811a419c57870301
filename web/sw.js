// Keeps the whole application on the device, so that it works without a connection. Files never change under their
// name, but the page itself can: an administrator puts settings in it. So the page comes from the server when that
// answers, and from here otherwise; everything else comes from here. A new version waits until a page asks for it.
const VERSION = "{{version}}";
// Each with its integrity; empty where an administrator may put a file of their own in its place.
const FILES = {{files}};
// Two installations on one server are two applications.
const PREFIX = `deelwijzer ${new URL(registration.scope).pathname} `;
const CACHE = PREFIX + VERSION;
const PATIENCE = 4000;
const own = (path) => new URL(path, registration.scope).href;

addEventListener("install", (event) => {
  const all = ["./", ...Object.keys(FILES)].map(
    (path) => new Request(own(path), { cache: "no-cache", integrity: FILES[path] ?? "" }),
  );
  event.waitUntil(caches.open(CACHE).then((cache) => cache.addAll(all)));
});

// The version before this one stays, for pages that are still open with it.
addEventListener("activate", (event) => {
  event.waitUntil((async () => {
    const names = (await caches.keys()).filter((name) => name.startsWith(PREFIX) && name !== CACHE);
    await Promise.all(names.slice(0, -1).map((name) => caches.delete(name)));
    await clients.claim();
  })());
});

addEventListener("message", (event) => {
  const asked = event.data;
  if (asked === "apply" || asked?.page === VERSION) skipWaiting();
  else if (asked?.page) event.source?.postMessage("update");
});

addEventListener("fetch", (event) => {
  const { request } = event;
  if (request.method !== "GET" || !request.url.startsWith(registration.scope)) return;
  const path = new URL(request.url).pathname;
  if (request.mode !== "navigate") event.respondWith(file(request));
  else if (["./", "index.html"].some((page) => new URL(own(page)).pathname === path)) event.respondWith(page(request));
});

async function page(request) {
  const cache = await caches.open(CACHE);
  const kept = await cache.match(own("./"));
  const fresh = fetch(request).then(async (answer) => {
    // Whatever else a server or a gateway says (log in, moved) is for the user to see; only a broken server is not.
    if (answer.status >= 500 && kept) return kept;
    if (answer.ok && !answer.redirected) {
      const copy = answer.clone();
      const text = await answer.clone().text();
      if (text.includes(`data-version="${VERSION}"`)) await cache.put(own("./"), copy);
    }
    return answer;
  });
  if (!kept) return fresh;
  const late = new Promise((done) => setTimeout(done, PATIENCE, kept));
  return Promise.race([fresh.catch(() => kept), late]);
}

async function file(request) {
  const cache = await caches.open(CACHE);
  const kept = (await cache.match(request)) ?? (await caches.match(request));
  if (kept && Object.keys(FILES).some((path) => own(path) === request.url)) return kept;
  try {
    const answer = await fetch(request);
    // What an administrator put beside the page (a logo, a theme, own rules) is kept for when there is no connection.
    if (!answer.ok && kept) return kept;
    if (answer.ok && answer.type === "basic" && ["image", "style", "font", ""].includes(request.destination)) {
      await cache.put(request, answer.clone());
    }
    return answer;
  } catch (error) {
    if (kept) return kept;
    throw error;
  }
}
