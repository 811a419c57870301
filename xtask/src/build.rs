//! Building the site, and serving it.

use std::fs;
use std::path::Path;
use std::process::Command;

use base64::Engine as _;
use sha2::{Digest as _, Sha256};
use xtask::dist;
use xtask::server::Site;

use crate::run::{program, step};
use crate::split::split;
use crate::{pdf, setup, size};

/// What stands in index.html for the policy; the release build puts the hashes of its scripts there.
const SCRIPT_HASHES: &str = "{{script-hashes}}";

/// Builds the shippable site into `dist/`, and checks its size.
pub fn release() -> Result<(), String> {
    setup::building()?;
    step(
        "build the site",
        trunk(&[
            "build",
            "--release",
            "--offline",
            "--locked",
            "--features",
            "split",
        ]),
    )?;
    split(&dist())?;
    pdf::place(&pdf::build()?, &dist())?;
    policy(&dist().join("index.html"))?;
    size::check(&dist())
}

/// Builds a page somewhere else than the application's own, with the same tools (for comparisons).
pub fn page(folder: &Path) -> Result<(), String> {
    let mut command = program("trunk");
    command
        .current_dir(folder)
        .args(["build", "--release", "--offline"])
        .env("NO_COLOR", "true");
    step("build the bare page", &mut command)
}

fn trunk(words: &[&str]) -> &'static mut Command {
    let mut command = program("trunk");
    // Trunk reads NO_COLOR as a yes or no, which the bare variable of that name is not.
    command
        .args(words)
        .env("NO_COLOR", "true")
        .env_remove("CARGO_BUILD_TARGET");
    Box::leak(Box::new(command))
}

/// Puts the hashes of the page's own scripts into its Content-Security-Policy, so that no other can run.
fn policy(page: &Path) -> Result<(), String> {
    let name = page.display();
    let html = fs::read_to_string(page).map_err(|error| format!("{name}: {error}"))?;
    if !html.contains(SCRIPT_HASHES) {
        return Err(format!("{name}: no place for the hashes of its scripts"));
    }
    let mut hashes = Vec::new();
    let mut rest = html.as_str();
    while let Some((_, after)) = rest.split_once("<script") {
        let Some((attributes, after)) = after.split_once('>') else {
            break;
        };
        let Some((script, after)) = after.split_once("</script>") else {
            break;
        };
        if !attributes.contains("src=") && !attributes.contains("application/json") {
            let digest = Sha256::digest(script.as_bytes());
            let digest = base64::engine::general_purpose::STANDARD.encode(digest);
            hashes.push(format!("'sha256-{digest}'"));
        }
        rest = after;
    }
    let html = html.replace(SCRIPT_HASHES, &hashes.join(" "));
    fs::write(page, html).map_err(|error| format!("{name}: {error}"))
}

/// Serves the release build, or with `--dev` a build that follows every change.
pub fn serve(options: &[&str]) -> Result<(), String> {
    let (mut open, mut dev, mut port) = (false, false, None);
    let mut options = options.iter();
    while let Some(option) = options.next() {
        match *option {
            "--open" => open = true,
            "--dev" => dev = true,
            "--port" => {
                let number = options.next().and_then(|number| number.parse::<u16>().ok());
                port = Some(number.ok_or("--port takes a number from 0 to 65535")?);
            }
            other => return Err(format!("serve has no option `{other}`")),
        }
    }
    if dev {
        setup::building()?;
        let port = port.unwrap_or(8080).to_string();
        let mut words = vec![
            "serve",
            "--offline",
            "--address",
            "127.0.0.1",
            "--port",
            &port,
        ];
        if open {
            words.push("--open");
        }
        return step("serve, and rebuild on every change", trunk(&words));
    }
    release()?;
    let site = match port {
        Some(port) => Site::serve(&dist(), port),
        None => (8080..8100)
            .find_map(|port| Site::serve(&dist(), port).ok())
            .map_or_else(|| Site::serve(&dist(), 0), Ok),
    };
    let site = site.map_err(|error| format!("the port can't be had: {error}"))?;
    println!("\nDeelwijzer is at {}   (Ctrl+C to stop)", site.url());
    if open {
        show(&site.url());
    }
    loop {
        std::thread::park();
    }
}

fn show(url: &str) {
    let opener = if cfg!(target_os = "macos") {
        "open"
    } else if cfg!(windows) {
        "explorer"
    } else {
        "xdg-open"
    };
    if program(opener).arg(url).spawn().is_err() {
        println!("No browser could be opened; go to the address above.");
    }
}
