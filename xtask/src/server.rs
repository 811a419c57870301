//! A static server for the built site, on this machine alone.

use std::fs;
use std::io;
use std::net::SocketAddr;
use std::path::{Component, Path, PathBuf};
use std::sync::Arc;
use std::thread;

use tiny_http::{Header, Request, Response, Server};

/// A running server; it stops when it is dropped.
pub struct Site {
    server: Arc<Server>,
    address: SocketAddr,
}

impl Site {
    /// Serves a folder on `127.0.0.1`. Port 0 takes a free one.
    ///
    /// # Errors
    /// When the port can't be had.
    pub fn serve(folder: &Path, port: u16) -> io::Result<Self> {
        let server = Server::http(("127.0.0.1", port)).map_err(io::Error::other)?;
        let address = server
            .server_addr()
            .to_ip()
            .ok_or_else(|| io::Error::other("the server has no address"))?;
        let server = Arc::new(server);
        // A few threads, so that one slow request does not hold up the next.
        for _ in 0..4 {
            let (server, folder) = (Arc::clone(&server), folder.to_owned());
            thread::spawn(move || {
                while let Ok(request) = server.recv() {
                    answer(&folder, request);
                }
            });
        }
        Ok(Site { server, address })
    }

    /// Where the site is, with a slash at the end.
    #[must_use]
    pub fn url(&self) -> String {
        format!("http://{}/", self.address)
    }
}

impl Drop for Site {
    fn drop(&mut self) {
        for _ in 0..4 {
            self.server.unblock();
        }
    }
}

fn answer(folder: &Path, request: Request) {
    let path = request.url().split(['?', '#']).next().unwrap_or_default();
    let file = inside(folder, path);
    let found = file.as_ref().and_then(|file| fs::read(file).ok());
    // A browser that goes away while it is answered is its own business.
    let _ = match (file, found) {
        (Some(file), Some(content)) => {
            let mut response = Response::from_data(content);
            for (name, value) in [
                ("Content-Type", mime(&file)),
                ("Cache-Control", "no-cache"),
                ("X-Content-Type-Options", "nosniff"),
                ("Referrer-Policy", "no-referrer"),
            ] {
                if let Ok(header) = Header::from_bytes(name, value) {
                    response.add_header(header);
                }
            }
            request.respond(response)
        }
        _ => request.respond(Response::from_string("not found").with_status_code(404)),
    };
}

/// The file of a path, or nothing when the path leads out of the folder.
fn inside(folder: &Path, path: &str) -> Option<PathBuf> {
    let path = path.trim_start_matches('/');
    let relative = Path::new(if path.is_empty() { "index.html" } else { path });
    let plain = relative
        .components()
        .all(|part| matches!(part, Component::Normal(_)));
    plain.then(|| folder.join(relative))
}

fn mime(file: &Path) -> &'static str {
    match file.extension().and_then(|end| end.to_str()) {
        Some("html") => "text/html; charset=utf-8",
        Some("js" | "mjs") => "text/javascript; charset=utf-8",
        Some("css") => "text/css; charset=utf-8",
        Some("wasm") => "application/wasm",
        Some("svg") => "image/svg+xml",
        Some("json") => "application/json",
        Some("png") => "image/png",
        _ => "application/octet-stream",
    }
}
