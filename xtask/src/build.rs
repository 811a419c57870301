//! Building the site, and serving it.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::thread;

use xtask::server::Site;
use xtask::{dist, root};

use crate::run::{program, step};
use crate::{parts, pdf, practice, setup, shell, single, site, size, split, styles};

/// What a policy says of Trusted Types: no text becomes script, but for the two places that name an own file.
pub const TRUSTED_TYPES: &str =
    "require-trusted-types-for 'script'; trusted-types deelwijzer deelwijzer-boot";

/// Builds the shippable site into `dist/`, and checks its size.
pub fn release() -> Result<(), String> {
    setup::building()?;
    // The linker optimizes one program on one core, so two are built at the same time.
    let (built, others) = thread::scope(|scope| {
        let others = scope.spawn(|| others(&second_folder()?));
        let built = application();
        let others = others.join();
        (
            built,
            others.unwrap_or_else(|_| Err("building stopped".to_owned())),
        )
    });
    built?;
    site(&others?)
}

/// The same one after the other, for where the other cores have work already: what several of them use is compiled once.
pub fn release_by_turns() -> Result<(), String> {
    setup::building()?;
    application()?;
    site(&others(&setup::target_folder()?)?)
}

/// The programs beside the application.
type Others = (pdf::Module, parts::Library);

fn others(folder: &Path) -> Result<Others, String> {
    Ok((pdf::build(folder)?, parts::library_program(folder)?))
}

/// Makes the site, and the other forms, of what was built.
fn site((pdf, library): &Others) -> Result<(), String> {
    shell::begin(&dist())?;
    let parts = split::split()?;
    practice::apart(&parts)?;
    split::place(&parts, &dist())?;
    styles::place(&dist())?;
    pdf::place(pdf, &dist())?;
    site::finish(&dist())?;
    single::build(&dist(), &parts, pdf)?;
    parts::frame_script(&dist())?;
    parts::element(&dist())?;
    parts::library(&dist(), library)?;
    size::check(&dist())
}

/// Builds the application.
fn application() -> Result<(), String> {
    let mut cargo = program("cargo");
    cargo.args(["build", "--quiet", "--release", "--offline", "--locked"]);
    cargo.args(["--target", "wasm32-unknown-unknown", "--features", "split"]);
    cargo.args(["--bin", "deelwijzer"]);
    steady(&mut cargo)?;
    step("build the application", &mut cargo)
}

/// The folder for what is built while the application is: there nothing waits for the other.
///
/// # Errors
/// When cargo can't tell.
fn second_folder() -> Result<PathBuf, String> {
    Ok(setup::target_folder()?.join("second"))
}

/// Builds a page somewhere else than the application's own, with the same tools (for comparisons).
pub fn page(folder: &Path) -> Result<(), String> {
    let mut command = program("trunk");
    command
        .current_dir(folder)
        .args(["build", "--release", "--offline"])
        .env("NO_COLOR", "true");
    setup::trunk()?;
    step("build the bare page", &mut command)
}

fn trunk(words: &[&str]) -> Command {
    let mut command = program("trunk");
    // Trunk reads NO_COLOR as a yes or no, which the bare variable of that name is not.
    command
        .args(words)
        .env("NO_COLOR", "true")
        .env_remove("CARGO_BUILD_TARGET");
    command
}

/// Has the next build begin anew: nothing of the application's own that was compiled before is used.
///
/// # Errors
/// When cargo fails.
pub fn from_scratch() -> Result<(), String> {
    for folder in [setup::target_folder()?, second_folder()?] {
        let mut clean = program("cargo");
        clean.args(["clean", "--quiet", "--release"]);
        clean.args(["--package", "deelwijzer", "--package", "deelwijzer-pdf"]);
        clean.args(["--target", "wasm32-unknown-unknown"]);
        clean.arg("--target-dir").arg(folder);
        step("forget what was compiled", &mut clean)?;
    }
    Ok(())
}

/// Has the paths of this machine left out of what is built: they say nothing to anyone, and differ from place to place.
///
/// # Errors
/// When cargo's home can't be found.
pub fn steady(command: &mut Command) -> Result<(), String> {
    let home = std::env::var_os("CARGO_HOME").map(PathBuf::from);
    let home = home
        .or_else(|| std::env::home_dir().map(|home| home.join(".cargo")))
        .ok_or("there is no home folder, and CARGO_HOME is not set")?;
    let sources = home.join("registry/src");
    let mut flags: Vec<String> = fs::read_dir(&sources)
        .into_iter()
        .flatten()
        .filter_map(Result::ok)
        .map(|registry| format!("--remap-path-prefix={}=crates", registry.path().display()))
        .collect();
    flags.sort();
    flags.push(format!("--remap-path-prefix={}=.", root().display()));
    command.env("CARGO_ENCODED_RUSTFLAGS", flags.join("\u{1f}"));
    Ok(())
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
        setup::trunk()?;
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
        return step("serve, and rebuild on every change", &mut trunk(&words));
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
    // Whoever goes on to change something needs it; the site is there already, and does not wait for it.
    if let Err(error) = setup::trunk() {
        println!("The site is served, but `serve --dev` will need Trunk: {error}");
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
