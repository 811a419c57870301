//! ChromeDriver or geckodriver, started for one visit and ended with it.

use std::ffi::OsString;
use std::io::{Read as _, Write as _};
use std::net::TcpStream;
use std::process::Stdio;
use std::time::Duration;

use tokio::io::{AsyncBufReadExt as _, BufReader};
use tokio::process::{Child, Command};

/// What drives a browser.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    Chromium,
    Firefox,
}

impl Kind {
    /// The program, its options, and what it says before its port.
    fn program(self) -> (OsString, [&'static str; 2], &'static str) {
        let set = |variable: &str, name: &str| std::env::var_os(variable).unwrap_or(name.into());
        match self {
            Kind::Chromium => (
                set("CHROMEDRIVER", "chromedriver"),
                ["--port=0", "--log-level=SEVERE"],
                "started successfully on port ",
            ),
            Kind::Firefox => (
                set("GECKODRIVER", "geckodriver"),
                ["--port=0", "--log=info"],
                "Listening on 127.0.0.1:",
            ),
        }
    }
}

pub struct Driver {
    pub url: String,
    /// The session, which is the browser's life.
    pub session: Option<String>,
    _child: Child,
}

/// A driver that is ended leaves its browser behind, one more with each test: the session is ended first.
impl Drop for Driver {
    fn drop(&mut self) {
        let address = self.url.trim_start_matches("http://").trim_end_matches('/');
        let Some(session) = &self.session else {
            return;
        };
        let Ok(mut stream) = TcpStream::connect(address) else {
            return;
        };
        let asked = format!(
            "DELETE /session/{session} HTTP/1.1\r\nHost: {address}\r\nConnection: close\r\n\r\n"
        );
        // Nobody is left to tell what goes wrong here.
        let _ = stream.set_read_timeout(Some(Duration::from_secs(10)));
        let _ = stream.write_all(asked.as_bytes());
        let _ = stream.read(&mut [0; 512]);
    }
}

impl Driver {
    /// Starts a driver on a free port; again when another took that port in between.
    pub async fn start(kind: Kind) -> Self {
        for _ in 0..5 {
            if let Some(driver) = Self::try_start(kind).await {
                return driver;
            }
        }
        panic!("the driver of {kind:?} did not start");
    }

    async fn try_start(kind: Kind) -> Option<Self> {
        let (program, options, before) = kind.program();
        let mut child = Command::new(program)
            .args(options)
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .kill_on_drop(true)
            .spawn()
            .expect("the browser's driver is installed; `cargo xtask test` says how");
        let mut lines = BufReader::new(child.stdout.take().expect("its output is ours")).lines();
        while let Some(line) = lines.next_line().await.expect("its output is text") {
            if let Some((_, port)) = line.split_once(before) {
                let port = port.trim().trim_end_matches('.');
                let url = format!("http://127.0.0.1:{port}/");
                tokio::spawn(async move { while let Ok(Some(_)) = lines.next_line().await {} });
                return Some(Driver {
                    url,
                    session: None,
                    _child: child,
                });
            }
        }
        None
    }
}
