//! A proxy between a browser and everything else, that writes down whatever is asked for: by a page, a frame of any site, an
//! element, a worker. Only what is on this machine is passed on.

use std::io;
use std::path::Path;
use std::sync::{Arc, Mutex};

use serde_json::json;
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _, copy_bidirectional};
use tokio::net::{TcpListener, TcpStream};
use tokio::task::JoinHandle;

use crate::{LAPTOP, Visit};

/// The most that comes before what is sent along.
const MOST_HEAD: usize = 64 * 1024;
/// What a browser asks of its own makers, whatever page is open.
const OF_THE_BROWSER: [&str; 6] = [
    "mozilla.com",
    "mozilla.org",
    "firefox.com",
    "google.com",
    "googleapis.com",
    "gvt1.com",
];

type Asked = Arc<Mutex<Vec<String>>>;

/// A proxy that is watching; it stops when it is dropped.
pub struct Watcher {
    port: u16,
    asked: Asked,
    server: JoinHandle<()>,
}

impl Drop for Watcher {
    fn drop(&mut self) {
        self.server.abort();
    }
}

impl Watcher {
    async fn start() -> Self {
        let listener = TcpListener::bind(("127.0.0.1", 0)).await.unwrap();
        let port = listener.local_addr().unwrap().port();
        let asked = Asked::default();
        let known = Arc::clone(&asked);
        let server = tokio::spawn(async move {
            while let Ok((browser, _)) = listener.accept().await {
                // Whoever hangs up early has no answer to get.
                tokio::spawn(pass_on(browser, Arc::clone(&known)));
            }
        });
        Watcher {
            port,
            asked,
            server,
        }
    }

    /// Chromium with nothing but this between it and the world, and the site of a folder.
    pub async fn chromium(folder: &Path) -> (Visit, Self) {
        let watcher = Self::start().await;
        let options = [
            format!("--proxy-server=http://127.0.0.1:{}", watcher.port),
            "--proxy-bypass-list=<-loopback>".to_owned(),
        ];
        let visit = Visit::chromium(LAPTOP, folder, &options, json!({})).await;
        (visit, watcher)
    }

    /// The same in Firefox.
    pub async fn firefox(folder: &Path) -> (Visit, Self) {
        let watcher = Self::start().await;
        let preferences = json!({
            "network.proxy.type": 1,
            "network.proxy.http": "127.0.0.1",
            "network.proxy.http_port": watcher.port,
            "network.proxy.ssl": "127.0.0.1",
            "network.proxy.ssl_port": watcher.port,
            "network.proxy.no_proxies_on": "",
            "network.proxy.allow_hijacking_localhost": true,
        });
        let visit = Visit::firefox_with(folder, preferences).await;
        (visit, watcher)
    }

    /// Whatever was asked for since the last call (`GET http://…`), but for what the browser itself asks of its makers.
    pub fn asked(&self) -> Vec<String> {
        let mut asked = std::mem::take(&mut *self.asked.lock().unwrap());
        asked.retain(|one| {
            let host = one.split([' ', '/', ':']).find(|part| part.contains('.'));
            let host = host.unwrap_or_default();
            !OF_THE_BROWSER.iter().any(|own| host.ends_with(own))
        });
        asked
    }
}

async fn pass_on(mut browser: TcpStream, asked: Asked) -> io::Result<()> {
    let mut head = Vec::new();
    let end = loop {
        if let Some(at) = head.windows(4).position(|four| four == b"\r\n\r\n") {
            break at;
        }
        if browser.read_buf(&mut head).await? == 0 || head.len() > MOST_HEAD {
            return Ok(());
        }
    };
    let (lines, body) = head.split_at(end);
    let lines = String::from_utf8_lossy(lines).into_owned();
    let mut lines = lines.split("\r\n");
    let mut first = lines.next().unwrap_or_default().split(' ');
    let (method, target) = (
        first.next().unwrap_or_default(),
        first.next().unwrap_or_default(),
    );
    asked.lock().unwrap().push(format!("{method} {target}"));
    let here = target
        .strip_prefix("http://")
        .and_then(|rest| rest.split_once('/'));
    let Some((host, path)) = here.filter(|(host, _)| host.starts_with("127.0.0.1:")) else {
        let no = b"HTTP/1.1 502 Bad Gateway\r\nContent-Length: 0\r\nConnection: close\r\n\r\n";
        return browser.write_all(no).await;
    };
    // One request a connection: so that each is seen.
    let mut passed = format!("{method} /{path} HTTP/1.1\r\nConnection: close");
    let is_hop = |line: &str| {
        let line = line.to_ascii_lowercase();
        line.starts_with("connection:") || line.starts_with("proxy-connection:")
    };
    for line in lines.filter(|line| !is_hop(line)) {
        passed.push_str("\r\n");
        passed.push_str(line);
    }
    let mut site = TcpStream::connect(host).await?;
    site.write_all(passed.as_bytes()).await?;
    site.write_all(body).await?;
    copy_bidirectional(&mut browser, &mut site).await?;
    Ok(())
}
