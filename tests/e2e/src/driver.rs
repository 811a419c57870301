//! ChromeDriver or geckodriver, started for one visit and ended with it.

use std::ffi::OsString;
use std::process::Stdio;

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
    _child: Child,
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
                return Some(Driver { url, _child: child });
            }
        }
        None
    }
}
