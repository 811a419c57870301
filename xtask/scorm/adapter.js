// Between Deelwijzer and the learning system around it: finds the system's interface, begins and ends the session, and
// hands values over. What the values mean is Deelwijzer's own matter. Part of a SCORM package only.
(() => {
  const version = "{{version}}";
  const old = version === "1.2";
  const name = old ? "API" : "API_1484_11";

  // The standards have the interface somewhere up the chain of frames, or of whoever opened the window.
  const above = (from) => {
    let at = from;
    for (let steps = 0; at && steps < 100; steps += 1) {
      try {
        if (at[name]) return at[name];
      } catch {
        return null;
      }
      if (at.parent === at) return null;
      at = at.parent;
    }
    return null;
  };
  const api = above(window) ?? (window.opener ? above(window.opener) : null);
  if (!api) return;

  const call = (verb, ...values) => {
    try {
      return String(api[old ? `LMS${verb}` : verb](...values));
    } catch {
      return "";
    }
  };
  if (call("Initialize", "") !== "true") return;

  const begun = Date.now();
  const status = old ? "cmi.core.lesson_status" : "cmi.completion_status";
  if (["not attempted", "unknown", ""].includes(call("GetValue", status))) {
    call("SetValue", status, "incomplete");
  }
  const duration = () => {
    const seconds = Math.round((Date.now() - begun) / 1000);
    if (!old) return `PT${seconds}S`;
    const two = (number) => String(number).padStart(2, "0");
    return `${String(Math.floor(seconds / 3600)).padStart(4, "0")}:${two(Math.floor(seconds / 60) % 60)}:${two(seconds % 60)}`;
  };

  window.deelwijzerLms = {
    version,
    get: (element) => call("GetValue", element),
    set: (element, value) => call("SetValue", element, value) === "true",
    commit: () => call("Commit", "") === "true",
  };

  let ended = false;
  addEventListener("pagehide", () => {
    if (ended) return;
    ended = true;
    call("SetValue", old ? "cmi.core.session_time" : "cmi.session_time", duration());
    call("Commit", "");
    call(old ? "Finish" : "Terminate", "");
  });

  // The package is the exam; the rest of practice is a link away.
  if (!location.hash) history.replaceState(null, "", "#/training/exam");
})();
