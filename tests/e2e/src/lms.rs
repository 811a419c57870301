//! A learning system for tests: npm `scorm-again` in a page around a package, and a server that keeps what it commits.

use std::net::TcpListener;
use std::path::Path;
use std::sync::{Arc, Mutex};

use axum::Router;
use axum::extract::State;
use axum::http::StatusCode;
use axum::routing::{get, post};
use serde_json::Value;
use tempfile::TempDir;
use tower_http::services::ServeDir;
use xtask::scorm::{self, Version};

/// The page of the system: its interface, and the package in a frame.
const PAGE: &str = r#"<!DOCTYPE html>
<html lang="nl"><head><meta charset="utf-8"><title>Leersysteem</title><script src="scorm-again.min.js"></script></head>
<body><script>
(async () => {
  const settings = { lmsCommitUrl: "/commit", autocommit: false, logLevel: 5 };
  const old = "{{version}}" === "1.2";
  const api = old ? new Scorm12API(settings) : new Scorm2004API(settings);
  window[old ? "API" : "API_1484_11"] = api;
  const kept = await (await fetch("/kept")).json();
  if (kept) api.loadFromJSON(kept.cmi);
  const frame = document.createElement("iframe");
  frame.src = "content/index.html";
  frame.title = "Deelwijzer";
  frame.width = "1200";
  frame.height = "800";
  document.body.append(frame);
})();
</script></body></html>
"#;

/// A running learning system; it stops when it is dropped.
pub struct Lms {
    url: String,
    kept: Arc<Kept>,
    _folder: TempDir,
    server: tokio::task::JoinHandle<()>,
}

/// How the connection to the system is.
#[derive(Debug, Clone, Copy, Default)]
pub enum Line {
    /// It is there.
    #[default]
    Good,
    /// The system answers that it can't be used now.
    Refuses,
    /// The system hangs up without an answer.
    HangsUp,
}

#[derive(Default)]
struct Kept {
    line: Mutex<Line>,
    commits: Mutex<Vec<String>>,
}

impl Lms {
    /// Packages the built site and starts a system around it.
    pub async fn start(version: Version) -> Self {
        let folder = tempfile::tempdir().unwrap();
        scorm::assemble(&xtask::dist(), &folder.path().join("content"), version).unwrap();
        let library = xtask::root().join("node_modules/scorm-again/dist/scorm-again.min.js");
        copy(&library, &folder.path().join("scorm-again.min.js"));
        let page = PAGE.replace("{{version}}", version.id());
        std::fs::write(folder.path().join("index.html"), page).unwrap();
        let kept = Arc::new(Kept::default());
        let site = Router::new()
            .route("/commit", post(commit))
            .route("/kept", get(last))
            .fallback_service(ServeDir::new(folder.path()))
            .with_state(Arc::clone(&kept));
        let listener = TcpListener::bind(("127.0.0.1", 0)).unwrap();
        listener.set_nonblocking(true).unwrap();
        let url = format!("http://{}/", listener.local_addr().unwrap());
        let listener = tokio::net::TcpListener::from_std(listener).unwrap();
        let server = tokio::spawn(async move {
            axum::serve(listener, site).await.unwrap();
        });
        Lms {
            url,
            kept,
            _folder: folder,
            server,
        }
    }

    pub fn url(&self) -> &str {
        &self.url
    }

    /// How the connection is from now on.
    pub fn line(&self, line: Line) {
        *self.kept.line.lock().unwrap() = line;
    }

    /// What was committed last.
    pub fn last(&self) -> Option<Value> {
        let commits = self.kept.commits.lock().unwrap();
        commits
            .last()
            .map(|commit| serde_json::from_str(commit).unwrap())
    }
}

impl Drop for Lms {
    fn drop(&mut self) {
        self.server.abort();
    }
}

fn copy(from: &Path, to: &Path) {
    std::fs::copy(from, to).unwrap_or_else(|e| panic!("{}: {e}", from.display()));
}

async fn commit(State(kept): State<Arc<Kept>>, body: String) -> (StatusCode, &'static str) {
    let line = *kept.line.lock().unwrap();
    match line {
        Line::Good => {}
        Line::Refuses => return (StatusCode::SERVICE_UNAVAILABLE, ""),
        // What serves the connection ends without a word, and its socket with it.
        Line::HangsUp => std::panic::resume_unwind(Box::new("hung up")),
    }
    kept.commits.lock().unwrap().push(body);
    (StatusCode::OK, r#"{"result":true,"errorCode":0}"#)
}

async fn last(State(kept): State<Arc<Kept>>) -> String {
    let commits = kept.commits.lock().unwrap();
    commits.last().cloned().unwrap_or_else(|| "null".to_owned())
}
