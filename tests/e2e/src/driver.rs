//! ChromeDriver, started for one visit and ended with it.

use std::process::Stdio;

use tokio::io::{AsyncBufReadExt as _, BufReader};
use tokio::process::{Child, Command};

pub struct Driver {
    pub url: String,
    _child: Child,
}

impl Driver {
    /// Starts ChromeDriver on a free port; again when another took that port in between.
    pub async fn start() -> Self {
        for _ in 0..5 {
            if let Some(driver) = Self::try_start().await {
                return driver;
            }
        }
        panic!("ChromeDriver did not start");
    }

    async fn try_start() -> Option<Self> {
        let program = std::env::var_os("CHROMEDRIVER").unwrap_or_else(|| "chromedriver".into());
        let mut child = Command::new(program)
            .args(["--port=0", "--log-level=SEVERE"])
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .kill_on_drop(true)
            .spawn()
            .expect("ChromeDriver is installed; `cargo xtask test` says how");
        let mut lines = BufReader::new(child.stdout.take().expect("its output is ours")).lines();
        while let Some(line) = lines.next_line().await.expect("its output is text") {
            if let Some((_, port)) = line.split_once("started successfully on port ") {
                let port = port.trim_end_matches('.');
                let url = format!("http://127.0.0.1:{port}/");
                tokio::spawn(async move { while let Ok(Some(_)) = lines.next_line().await {} });
                return Some(Driver { url, _child: child });
            }
        }
        None
    }
}
